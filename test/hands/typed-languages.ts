/** A page and a list, typed in some languages. */
import assert from 'node:assert/strict';
import type { Language } from '../../language/locales/index.js';
import { mayOpen, pages } from './pages.js';
import { head, typist } from './typist.js';

/** The tests of whoever types in these languages, in an editor of its own. */
export function typedIn(languages: readonly Language[]): void {
    const files = languages.flatMap((language) => ['prose', 'list'].map((kind) => [`${kind}.${language}.agenda`, head(language)] as const));
    const typing = typist(`typing-${languages.join('-')}`, Object.fromEntries(files));
    for (const language of languages) {
        it(`gets what was typed: a page in ${language}`, async () => {
            const hands = typing();
            const name = `prose.${language}.agenda`;
            await hands.openFile(name);
            const { text } = pages[language];
            const { opened, openAtEnter } = await hands.type(text);
            assert.equal(await hands.saved(name), head(language) + text);
            assert.deepEqual(openAtEnter, []);
            assert.deepEqual(
                opened.filter((before) => !mayOpen.test(before)),
                [],
            );
        });
        it(`gets the markers of a list: ${language}`, async () => {
            const hands = typing();
            const name = `list.${language}.agenda`;
            await hands.openFile(name);
            const { list } = pages[language];
            for (const [index, [marker, entry]] of list.entries()) {
                await hands.type(index === 0 ? marker + entry : entry);
                await hands.type('\n');
                // Whoever relies on the marker looks for it.
                await hands.pause(1000);
            }
            await hands.type('\n');
            assert.equal(await hands.saved(name), `${head(language)}${list.map(([marker, entry]) => marker + entry).join('\n')}\n\n`);
        });
    }
}

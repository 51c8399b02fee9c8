/** Each line of the masthead is found when the line end before it is lost, and the fix restores the text. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { applied, findingsIn } from './harness.js';

const texts = ['examples', 'test/fixtures', 'test/fixtures/translation'].flatMap((folder) =>
    readdirSync(folder)
        .filter((name) => name.endsWith('.agenda') && name !== 'mistakes.agenda')
        .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\r\n', '\n')] as const),
);

/** The offsets of the line ends between two lines of the masthead. */
function endsIn(text: string): readonly number[] {
    return [...text.slice(0, text.indexOf('\n\n')).matchAll(/(?<=\n[a-z]+: .*)\n(?=[a-z]+: )/gu)].map(({ index }) => index);
}

async function isRestored(text: string, end: number, between: string): Promise<boolean> {
    const joined = text.slice(0, end) + between + text.slice(end + 1);
    const found = (await findingsIn(joined)).filter(({ code }) => code === 'masthead/joined' || code === 'masthead/value');
    return found.length === 1 && applied(joined, found[0]?.fixes[0]) === text;
}

describe('a line of the masthead behind another one', () => {
    for (const [name, text] of texts) {
        it(`is found, and gets a line of its own: ${name}`, async () => {
            const ends = endsIn(text);
            assert.ok(ends.length > 3);
            for (const end of ends) {
                assert.ok(
                    await isRestored(text, end, ''),
                    `${text.slice(text.lastIndexOf('\n', end - 1) + 1, text.indexOf('\n', end + 1))}`,
                );
            }
        });
    }
    it('is found behind a blank where no sentence can have it', async () => {
        const needed = /^(?:language|session|dates|place|distribution|issued|original): /u;
        for (const [name, text] of texts) {
            for (const end of endsIn(text)) {
                const [above, line] = [
                    text.slice(text.lastIndexOf('\n', end - 1) + 1, end),
                    text.slice(end + 1, text.indexOf('\n', end + 1)),
                ];
                if (needed.test(line) && !above.startsWith('title')) {
                    assert.ok(await isRestored(text, end, ' '), `${name}: ${above} ${line}`);
                }
            }
        }
    });
    it('is found nowhere in right documents', async () => {
        for (const [name, text] of texts) {
            const codes = (await findingsIn(text)).map(({ code }) => code);
            assert.ok(!codes.includes('masthead/joined'), name);
        }
    });
});

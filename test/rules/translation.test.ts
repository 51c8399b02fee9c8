/** Mistakes planted in each of six language versions in turn: each is reported in that version, at its place, and nowhere else. */
import assert from 'node:assert/strict';
import { languages } from '../../language/locales/locale.js';
import { applied } from './harness.js';
import { mended, mistakes } from './planted-translations.js';
import { labelIn, six } from './six-versions.js';
import { filesOf, findingsInVersions, findingsInWords } from './versions.js';

describe('language versions', function () {
    this.timeout(20_000);
    for (const [name, { plant, code, at, line }] of Object.entries(mistakes)) {
        for (const language of languages) {
            it(`tell of a mistake in one, where it stands: ${name}, ${language}`, async () => {
                const found = await findingsInVersions(filesOf({ ...six, [language]: plant(six[language], language) }));
                assert.deepEqual(
                    found.map((one) => `${one.file} ${one.code} ${one.severity}`),
                    [`meeting.${language}.agenda ${code} warning`],
                    findingsInWords(found).join('\n'),
                );
                const spelled = (text: string): string => text.replace(/\[(\d[^\]^]*)\]/gu, (_, label: string) => labelIn(label, language));
                const [{ text, line: whole = '' } = { text: '' }] = found;
                if (typeof at === 'string') {
                    assert.equal(text, spelled(at));
                } else {
                    assert.match(text, at);
                }
                assert.ok(whole.startsWith(spelled(line ?? '')), whole);
            });
        }
    }

    for (const [name, { plant, code }] of Object.entries(mistakes).filter(([name]) => mended.has(name))) {
        for (const language of languages) {
            it(`are mended from another version: ${name}, ${language}`, async () => {
                const planted = plant(six[language], language);
                const [finding] = await findingsInVersions(filesOf({ ...six, [language]: planted }));
                assert.ok((finding?.fixes.length ?? 0) > 0, 'there is a fix');
                for (const fix of finding?.fixes ?? []) {
                    const text = applied(planted, fix);
                    const left = await findingsInVersions(filesOf({ ...six, [language]: text }));
                    // A copied item comes without its text and its meeting.
                    const rest = code === 'translation/item' ? left.filter((one) => one.code === code) : left;
                    assert.deepEqual(findingsInWords(rest), [], `${fix.title}\n${text}`);
                }
            });
        }
    }

    it('tell the same two by two, each from its side', async () => {
        for (const [name, { plant }] of Object.entries(mistakes)) {
            const fr = plant(six.fr, 'fr');
            const found = await findingsInVersions(filesOf({ en: six.en, fr }));
            const codes = found
                .filter(({ code, severity }) => code.startsWith('translation/') && severity !== 'hint')
                .map(({ file }) => file);
            // Each claims to be the original.
            const both = name === 'the original language' ? ['meeting.en.agenda', 'meeting.fr.agenda'] : ['meeting.fr.agenda'];
            assert.deepEqual(codes, both, `${name}\n${findingsInWords(found).join('\n')}`);
        }
    });
});

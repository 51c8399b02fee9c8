import assert from 'node:assert/strict';
import { corrigendumSource, corrigendumText } from '../../language/comparing/reports/corrigendum.js';
import { compared, readingIn } from './compared.js';

const source = (language: string, text: string, title = 'A'): string =>
    `agenda A/AC.1/2024/1*\nlanguage: ${language}\nsession: 12\n\nitem 1  ${title}\n\n${text}\n`;

/** The numbered part of a corrigendum. */
function corrections(language: string, before: string, after: string): string {
    return corrigendumText(compared(source(language, before), source(language, after)))
        .split('\n\n')
        .slice(3)
        .join('\n\n')
        .trim();
}

describe('a corrigendum', () => {
    const forms: Readonly<Record<string, readonly [string, string, string]>> = {
        en: [
            'It opens on Monday.',
            'It opens on Tuesday.',
            '1. Item 1, paragraph 1\nFor “It opens on Monday.” read “It opens on Tuesday.”',
        ],
        fr: [
            'Elle s’ouvre lundi.',
            'Elle s’ouvre mardi.',
            '1. Point 1, paragraphe 1\nAu lieu de «Elle s’ouvre lundi.», lire «Elle s’ouvre mardi.»',
        ],
        es: [
            'Se abre el lunes.',
            'Se abre el martes.',
            '1. Tema 1, párrafo 1\nDonde dice “Se abre el lunes.”, debe decir “Se abre el martes.”',
        ],
        ru: [
            'Она откроется утром.',
            'Она откроется днем.',
            '1. Пункт 1, пункт 1\nВместо «Она откроется утром.» следует читать «Она откроется днем.»',
        ],
        ar: ['تفتتح صباحا.', 'تفتتح مساء.', ''],
        zh: ['会议上午开幕。', '会议下午开幕。', ''],
    };
    for (const [language, [before, after, expected]] of Object.entries(forms)) {
        it(`says in ${language} what stands in place of what`, () => {
            const text = corrections(language, before, after);
            if (expected === '') {
                assert.match(text, new RegExp(`${before.replace('.', '\\.')}.*${after.replace('.', '\\.')}`, 'su'));
            } else {
                assert.equal(text.replace(/[\u00a0\u202f]/gu, '').replaceAll('„', '«'), expected.replace(/[\u00a0\u202f]/gu, ''));
            }
        });
    }
    it('has the symbol with /Corr.1, without asterisks, and the line of languages where one version is concerned', () => {
        const comparison = compared(source('en', 'One here.'), source('en', 'Two here.'));
        assert.match(corrigendumText(comparison), /^A\/AC\.1\/2024\/1\/Corr\.1\n\nAnnotated provisional agenda\n\nCorrigendum\n/u);
        assert.match(corrigendumText(comparison, true), /English only/u);
    });
    it('deletes and inserts', () => {
        assert.match(
            corrections('en', 'One here.\n\nThis goes away entirely.', 'One here.'),
            /^1\. Item 1, paragraph 2\nDelete “This goes away entirely\.”$/u,
        );
        assert.match(corrections('en', 'One here.', 'One here.\n\nThis is put in newly.'), /Insert “This is put in newly\.”$/u);
    });
    it('says nothing of blanks', () => assert.equal(corrections('zh', '第 10/3号决议', '第10/3 号决议'), ''));
    it('is an agenda that prints like one, without a finding of its own', () => {
        const [before, after] = [source('en', 'One here.'), source('en', 'Two here.')];
        const written = corrigendumSource(compared(before, after), readingIn(before), true);
        const reading = readingIn(written);
        assert.equal(reading.masthead.symbol, 'A/AC.1/2024/1/Corr.1');
        assert.deepEqual(reading.masthead.languages, ['en']);
        assert.deepEqual(
            reading.passages.map(({ kind }) => kind),
            ['title', 'paragraph', 'paragraph'],
        );
    });
});

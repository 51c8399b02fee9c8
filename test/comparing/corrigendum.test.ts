import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isIntroduction } from '../../language/grammar/generated/ast.js';
import { corrigendumSource, corrigendumText } from '../../language/comparing/reports/corrigendum.js';
import { findingsIn } from '../rules/harness.js';
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
    it('names every line of the body that has changed, and has all of them in its masthead', () => {
        const withBodies = (...bodies: readonly string[]): string =>
            `agenda A/AC.1/2024/1\nlanguage: en\n${bodies.map((body) => `body: ${body}\n`).join('')}session: 12\n\nitem 1  A\n\nIt opens.\n`;
        const before = withBodies('Commission on Rivers', 'Committee on Locks', 'Group on Gates');
        const comparison = compared(before, withBodies('Commission on Rivers', 'Committee on Weirs', 'Group on Sluices'));
        const text = corrigendumText(comparison);
        assert.match(text, /For “Committee on Locks” read “Committee on Weirs”/u);
        assert.match(text, /For “Group on Gates” read “Group on Sluices”/u);
        assert.doesNotMatch(text, /Commission on Rivers/u);
        assert.match(
            corrigendumSource(comparison, readingIn(before)),
            /body: Commission on Rivers\nbody: Committee on Locks\nbody: Group on Gates\n/u,
        );
        assert.equal(compared(before, withBodies('Committee on Locks', 'Group on Gates')).count, 1);
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
            ['title', 'title', 'paragraph'],
        );
    });

    describe('as an agenda', () => {
        for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
            it(`has in ${language} no line that reads like an item or an annex`, async () => {
                const before = readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');
                const after = before
                    .replace(/^(item 3 {2})/mu, 'item 2 (c)  …\n\n…\n\n$1')
                    .replace(/^item 4 [\s\S]*?\n\n.*/mu, '$&\n\n…')
                    .replaceAll('15:00-18:00', '14:00-17:00');
                const written = corrigendumSource(compared(before, after), readingIn(before));
                const found = await findingsIn(written);
                assert.deepEqual(
                    found.map(({ code }) => code).filter((code) => code.startsWith('syntax')),
                    [],
                );
                const reading = readingIn(written);
                assert.ok(reading.agenda.sections.length > 3 && reading.agenda.sections.every(isIntroduction));
            });
        }
        it('has each text of several lines in paragraphs, and a line that would open a section behind the one above it', () => {
            const written = corrigendumSource(
                compared(source('en', 'One here.'), `${source('en', 'One here.')}\nitem 2  B\n\nTwo.\n\n{item 1} is next.\n`),
                readingIn(source('en', 'One here.')),
            );
            assert.match(written, /\n\nInsert “B\n\nTwo\. item 1 is next\.”\n$/u);
        });
    });

    it('says of a paragraph that is now two what stands in place of the whole of it, and the reverse', () => {
        const [one, two] = ['The first has many words here.', 'The second has as many of them.'];
        assert.equal(
            corrections('en', `${one} ${two}`, `${one}\n\n${two}`),
            `1. Item 1, paragraph 1\nFor “${one} ${two}” read “${one}\n${two}”`,
        );
        assert.equal(
            corrections('en', `${one}\n\n${two}`, `${one} ${two}`),
            `1. Item 1, paragraph 1\nFor “${one}\n${two}” read “${one} ${two}”`,
        );
    });
    it('keeps the dots of the document, and adds none', () =>
        assert.match(
            corrections('en', 'A long sentence goes on and on … until Monday.', 'A long sentence goes on and on … until Tuesday.'),
            /\nFor “goes on and on … until Monday\.” read “goes on and on … until Tuesday\.”$/u,
        ));
    it('cuts no sign of two halves', () => {
        const rare = '\u{20000}'.repeat(30);
        assert.doesNotMatch(corrections('zh', `a${rare}上`, `a${rare}下`), /[\ud800-\udfff]/u);
    });
    it('names other numbers of items without a place', () => {
        const items = (...titles: readonly string[]): string =>
            source('en', 'It opens.') + titles.map((title, index) => `\nitem ${index + 2}  ${title}\n`).join('');
        const text = corrigendumText(compared(items('Fruits', 'Roots'), items('Herbs at last', 'Fruits', 'Roots')));
        assert.match(text, /\n\n2\. For “item 2” read “item 3”\nFor “item 3” read “item 4”\n$/u);
    });
});

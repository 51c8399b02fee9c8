/** The words of languages stand in `locales/` only. What that means is in `words/judge.ts`, what is excused in `words/exceptions.ts`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as exceptions from './words/exceptions.js';
import { faultsIn, home, listed, needed, sourcesBelow } from './words/judge.js';

/** Each row: a file, a statement that somebody might write there, and what is wrong with it, or nothing. */
function check(rows: Readonly<Record<string, readonly [file: string, statement: string, ...problems: readonly string[]]>>): void {
    for (const [name, [file, statement, ...problems]] of Object.entries(rows)) {
        it(name, () => {
            const found = faultsIn(file, `export const planted = (text: string): unknown => ${statement};`);
            assert.deepEqual(
                found.map((fault) => fault.split(': ').at(-1)),
                problems,
            );
        });
    }
}

describe('Words of languages', () => {
    describe('are found when someone puts them elsewhere:', () => {
        const meaning = 'language/semantics/planted.ts';
        check({
            'a German word': [meaning, "text.includes('Beschluss')", 'Beschluss is not English'],
            'a German word in an expression': [meaning, '/^Tagesordnung/u.test(text)', 'the word Tagesordnung in an expression'],
            'a German word on the server': [
                'server/planted.ts',
                "'Die Sitzung wurde vertagt'",
                'Sitzung is not English',
                'wurde is not English',
                'vertagt is not English',
            ],
            'a Spanish word of one letter': [
                meaning,
                '/ (?:y|e)$/u.test(text)',
                'the word y in an expression',
                'the word e in an expression',
            ],
            'a German letter': ['cli/planted.ts', "'Entschließung'", 'the letters ß'],
            'a French word': [
                meaning,
                "text.startsWith('du Conseil')",
                'du is not English',
                'du is a word of the locales',
                'Conseil is a word of the locales',
            ],
            'a French word in an expression': [
                'protocol/planted.ts',
                '/(?:et|ou)$/u.test(text)',
                'the word et in an expression',
                'the word ou in an expression',
            ],
            'a French word that English dictionaries have': ['client/planted.ts', "text.endsWith(' sur')", 'sur is a word of the locales'],
            'an accented letter by its code': ['server/planted.ts', '/d\\u00e9cision/u.test(text)', 'the letters é'],
            'a Spanish word': [meaning, "text === 'resoluciones'", 'resoluciones is not English', 'resoluciones is a word of the locales'],
            'a Russian word': ['language/validation/rules/planted.ts', "text.includes('решение')", 'the letters решение'],
            'an Arabic letter': [meaning, "text.startsWith('و')", 'the letters و'],
            'an Arabic letter in a class': ['language/registers/planted.ts', '/[،و]/u.test(text)', 'the letters و'],
            'a letter in the source of an expression': [meaning, "new RegExp('[\\\\u0621-\\\\u064a]').test(text)", 'the letters ءي'],
            'a letter by its number': [meaning, 'text.charCodeAt(0) === 0x7b2c', 'the letters 第'],
            'a Chinese sign': ['server/features/planted.ts', "text.endsWith('号')", 'the letters 号'],
            'a Chinese sign as a key': [meaning, 'text in { 第: 1 }', 'the letters 第'],
            'a Chinese sign in an expression': [meaning, '/第\\d/u.test(text)', 'the letters 第'],
            'an English word of the locales': [meaning, "text.includes('pursuant')", 'pursuant is a word of the locales'],
            'an English month': [meaning, "['January'].includes(text)", 'January is not English', 'January is a word of the locales'],
            'an English word in an expression': [
                'server/planted.ts',
                '/chairperson/iu.test(text)',
                'the word chairperson in an expression',
            ],
            'a sentence for users in semantics/': [meaning, "'a job number like others'", 'a sentence'],
        });
    });
    describe('are not seen in', () => {
        const meaning = 'language/semantics/planted.ts';
        check({
            'a word of the agenda’s own language': [meaning, "text === 'schedule' || /^item\\b/u.test(text)"],
            'a name': [meaning, "text === 'duplicate' || text === 'rowMark' || text === 'free-row'"],
            'a message on the server': ['server/planted.ts', "'No agenda has this name; open one first.'"],
            'signs and digits of any script': [meaning, "/[،。；«٠-٩]/u.test(text) || text === '–'"],
            'properties of characters': [meaning, '/\\p{Script=Arabic}/u.test(text)'],
            'what is thrown for programmers': [meaning, "new TypeError('This cannot happen to any text.')"],
        });
    });

    for (const folder of ['protocol', 'disk', 'printing', 'language', 'server', 'cli', 'client']) {
        it(`stand nowhere in ${folder}/${folder === 'language' ? ' but in locales/' : ''}`, () => {
            const sources = sourcesBelow(folder).filter((file) => !file.startsWith(`${home}/`));
            assert.ok(sources.length > 0);
            assert.deepEqual(
                sources.flatMap((file) => faultsIn(file, readFileSync(file, 'utf8'))),
                [],
            );
        });
    }
    it('are excused only where they are', () => {
        const { letters, ...groups } = exceptions;
        const left = [
            ...letters.map((one) => [one.file, one] as const),
            ...Object.values(groups)
                .flatMap(listed)
                .map((one) => [one, one] as const),
        ];
        assert.deepEqual(
            left.filter(([, exception]) => !needed.has(exception)).map(([name]) => name),
            [],
        );
    });
});

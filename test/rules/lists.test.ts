import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes, lines } from './table.js';

const list = (...entries: readonly string[]): string =>
    `The tasks are the following:\n\n${entries.map((entry) => `${entry} Something to be done;`).join('\n\n')}`;

describe('numbering/list', () => {
    findings({
        letters: list('(a)', '(b)', '(c)'),
        'roman numerals inside letters': list('(a)', '(i)', '(ii)', '(iii)', '(b)', '(i)', '(ii)', '(c)'),
        '(i) after (h) is a letter': list(...[...'abcdefghijk'].map((letter) => `(${letter})`)),
        'letters beyond z': list(...[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `(${letter})`), '(aa)', '(bb)'),
        'brackets on one side': list('a)', 'b)', 'i)', 'ii)', 'c)'),
        'Chinese numerals inside letters': list('(a)', '(一)', '(二)', '(b)', '(一)', '(二)'),
        'dashes are not counted': list('-', '-', '(a)', '-', '(b)', '-'),
        'two lists with a paragraph between': `${list('(a)', '(b)')}\n\nThe themes are the following:\n\n(a) One;\n\n(b) Two.`,
        'a list that goes on after a paragraph': `${list('(a)', '(b)')}\n\nA remark on (b).\n\n(c) Three.`,
        'letters that head paragraphs, with a list of their own':
            '(a) Background\n\nThe themes are:\n\n(a) One;\n\n(b) Two.\n\nA remark.\n\n(b) Documents\n\nSee above.\n\n(c) Outcome',
        'a list after another that went wrong': `${list('(a)', '(b)')}\n\nThe themes are:\n\n(a) One;\n\n<|(c)|>numbering/list Three;\n\n(d) Four.`,
        'a note between two entries': lines('The tasks[^1] are:', '', '(a) One;', '', '[^1]: A note.', '', '(b) Two.'),
        'a single entry with a high letter is a quotation': 'The rule says:\n\n(c) Members shall speak.',
        'a skipped letter': list('(a)', '<|(c)|>numbering/list', '(d)'),
        'a repeated letter': list('(a)', '(b)', '<|(b)|>numbering/list', '(c)'),
        'letters in wrong order are one finding': list('(a)', '<|(c)|>numbering/list', '(b)', '(d)'),
        'a list that begins with (b)': list('<|(b)|>numbering/list', '(c)'),
        'a skipped roman numeral': list('(a)', '(i)', '<|(iii)|>numbering/list', '(b)'),
        'Roman numerals that begin with (ii)': list('<|(ii)|>numbering/list', '(iii)'),
        'letters that begin with (v)': list('<|(v)|>numbering/list', '(w)'),
        'a skipped Chinese numeral': list('(一)', '<|(三)|>numbering/list'),
        'a skipped Cyrillic letter': list('а)', 'б)', '<|г)|>numbering/list'),
        'a skipped Arabic letter': list('(أ)', '(ب)', '<|(د)|>numbering/list'),
        'Cyrillic look-alikes count as the Latin letters': list('а)', 'b)', 'с)', 'd)', 'е)'),
        'Cyrillic letters that look like Latin ones': list(...[...'абвгдежзиклмнопрстуф'].map((letter) => `${letter})`)),
        'a Latin letter typed for the Cyrillic one that it looks like': list('a)', 'б)', 'в)', 'г)', 'д)', 'e)', 'ж)'),
        'a repeated Cyrillic letter': list('а)', 'б)', 'в)', 'г)', 'д)', 'е)', '<|е)|>numbering/list', 'з)'),
    });

    describe('without blank lines', () => {
        findings({
            'entries that end with a semicolon': 'The tasks are:\n(a) One;\n(b) Two;\n<|(d)|>numbering/list Four.',
            'Cyrillic entries': `Задачи:\n${[...'абвгдежз'].map((letter) => `${letter}) Слово;`).join('\n')}\n<|к)|>numbering/list Слово.`,
            'entries without punctuation': 'The tasks are:\n(a) One\n(b) Two\n(c) Three',
            'an entry with a hard line break before a letter in brackets':
                'The tasks are:\n\n(a) To apply the provisions of rule 10,\n(a) of which is new;\n\n(b) Two.',
            'a paragraph with a hard line break before a letter in brackets':
                'The Committee applies the provisions of article 3\n(b) and of article 4,\n(c) of which is new; and\n(d) of the annex.',
            'a paragraph with a hard line break before a dash': 'The Committee met in Vienna\n- its usual seat - and in Geneva.',
        });
    });

    fixes({
        'renumbers the rest': [
            list('(a)', '<|(c)|>numbering/list', '(d)'),
            '(a) Something to be done;\n\n(b) Something to be done;\n\n(c) Something',
        ],
        'keeps the brackets': [list('a)', '<|c)|>numbering/list'), '\n\nb) Something'],
        'keeps the script': [list('(一)', '<|(三)|>numbering/list'), '\n\n(二) Something'],
        'Roman numerals that begin too late': [list('<|(ii)|>numbering/list', '(iii)'), ':\n\n(i) Something', '\n\n(ii) Something'],
        'letters that begin too late': [list('<|(v)|>numbering/list', '(w)'), ':\n\n(a) Something', '\n\n(b) Something'],
        'Arabic digits': [list('(١)', '(٢)', '<|(٤)|>numbering/list'), '\n\n(٣) Something'],
        capitals: [list('A)', 'B)', '<|D)|>numbering/list'), '\n\nC) Something'],
        'Cyrillic letters': [list('а)', 'б)', '<|г)|>numbering/list', 'д)'), '\n\nв) Something', '\n\nг) Something'],
        'Cyrillic letters that look like Latin ones': [
            list('а)', 'б)', 'в)', 'г)', '<|е)|>numbering/list', 'ж)'),
            '\n\nд) Something',
            '\n\nе) Something',
        ],
        'full-width letters': [list('（ａ）', '<|（ｃ）|>numbering/list'), '\n\n（ｂ） Something'],
        'a list that begins too late': [list('<|(b)|>numbering/list', '(c)'), ':\n\n(a) Something', '\n\n(b) Something'],
    });
    describe('a fix says what it renumbers', () => {
        const says = (title: string, text: string): void => {
            it(title, async () => assert.equal((await check(text))[0]?.fixes[0]?.title, title));
        };
        says('Renumber entry (c): this becomes (b)', list('(a)', '<|(c)|>numbering/list'));
        says('Renumber 2 entries as (b) and (c): this becomes (b)', list('(a)', '<|(c)|>numbering/list', '(d)'));
        says('Renumber 3 entries as б) to г): this becomes б)', list('а)', '<|в)|>numbering/list', 'г)', 'д)'));
    });
});

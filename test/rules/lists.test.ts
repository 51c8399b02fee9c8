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

    describe('other markers', () => {
        findings({
            'figures with a stop': list('1.', '2.', '3.'),
            'a skipped figure with a stop': list('1.', '2.', '<|4.|>numbering/list', '5.'),
            'a repeated figure with a bracket': list('1)', '2)', '<|2)|>numbering/list'),
            'a list with a bracket that begins late': list('<|2)|>numbering/list', '3)'),
            'a skipped figure in brackets': list('(1)', '<|(3)|>numbering/list'),
            'full-width figures and stops': list('１．', '２．', '<|４．|>numbering/list'),
            'a Chinese list with a comma': '任务如下：\n\n一、汇集做法；\n\n二、加以比较；\n\n<|四、|>numbering/list加以推广。',
            'figures with a Chinese comma': '任务如下：\n1、汇集做法；\n<|3、|>numbering/list加以推广。',
            'signs with brackets inside': '任务如下：\n㈠汇集做法；\n㈡加以比较；\n<|㈣|>numbering/list加以推广。',
            'figures in circles': 'The tasks are:\n\n① One;\n\n<|③|>numbering/list Three.',
            'Arabic figures with a dash': 'المهام:\n\n١- جمع الممارسات؛\n\n<|٣-|>numbering/list مقارنتها.',
            'Arabic letters with a dash': 'المهام:\n\nأ- جمع الممارسات؛\n\n<|د-|>numbering/list مقارنتها.',
            'Cyrillic letters without a blank': 'Задачи:\n\nа)Собрать практику;\n\nб)Сравнить;\n\n<|г)|>numbering/listОбнародовать.',
            'letters without a blank': 'Les tâches :\n\na)Recueillir ;\n\n<|c)|>numbering/listComparer.',
            'figures without a blank': 'Las tareas son:\n1.Reunir;\n<|3.|>numbering/listComparar.',
            'a list in brackets inside one with stops': '1. The tasks are:\n\n(1) One;\n\n(2) Two.\n\n2. The rest.',
            'a list of the same kind inside another': '5. The tasks are:\n\n1. One;\n\n2. Two.\n\n6. The rest.\n\n7. The end.',
            'a Chinese list in four levels':
                '一、概述：\n\n（一）第一：\n\n1. 甲：\n\n(1) 子；\n\n(2) 丑。\n\n2. 乙。\n\n（二）第二。\n\n二、结论。',
            'paragraphs that go on from another item': 'item 1  A\n\n1. One.\n\n2. Two.\n\nitem 2  B\n\n3. Three.\n\n4. Four.',
            'a paragraph that is skipped in such an item': 'item 1  A\n\n3. Three.\n\n4. Four.\n\n<|6.|>numbering/list Six.',
        });
    });

    describe('lines that only look like entries', () => {
        findings({
            'a year': '2023. A year of change.\n\n2025. Another one.',
            'a time': '10.30 a.m. is the hour.\n\n12.30 p.m. is another.',
            'a capital with a stop': 'A. The first point.\n\nC. The third point.',
            'the end of a wrapped sentence': 'It is described in paragraphs 3 and\n4. The Group may note it.',
            'a number at the end of a sentence': 'The Group has met every year since\n1995. It met in\n1. May was the month.',
            'two Chinese numbers': '三、四两项合并审议。\n\n六、七两项也是。',
            'a range in Arabic': '3 - 6 أيلول/سبتمبر.\n\n9 - 12 أيلول/سبتمبر.',
            'a word in brackets': '(I)NDCs are reviewed.\n\n(s)he may speak.',
            'a rule of stars': 'One.\n\n* * *\n\nTwo.',
        });
    });

    fixes({
        'figures with a stop': [list('1.', '<|3.|>numbering/list', '4.'), '\n\n2. Something', '\n\n3. Something'],
        'signs with brackets inside': ['任务如下：\n㈠汇集；\n<|㈢|>numbering/list推广。', '\n㈡推广'],
        'a Chinese comma': ['任务如下：\n一、汇集；\n<|三、|>numbering/list推广。', '\n二、推广'],
        'an Arabic dash': ['المهام:\n\n١- جمع؛\n\n<|٣-|>numbering/list نشر.', '\n\n٢- نشر'],
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

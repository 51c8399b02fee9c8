/** Mistakes to plant in one of six language versions. */
import { all, type VersionChange, cut, put, without } from './six-versions.js';

/** A mistake in one language version. */
export interface PlantedTranslation {
    readonly plant: VersionChange;
    /** The code, and the text at the range; a label in square brackets is written in the language's form. */
    readonly code: string;
    readonly at: string | RegExp;
    /** Text of the finding's line, if the text at the range occurs several times. */
    readonly line?: string;
}

export const mistakes: Readonly<Record<string, PlantedTranslation>> = {
    'the session': { plant: put('session: 16', 'session: 17'), code: 'translation/masthead', at: '17' },
    'the last day of the session': {
        plant: put('to 2025-09-05', 'to 2025-09-06'),
        code: 'translation/masthead',
        at: '2025-09-02 to 2025-09-06',
    },
    'the date of the document': { plant: put('issued: 2025-06-12', 'issued: 2025-06-21'), code: 'translation/masthead', at: '2025-06-21' },
    'the distribution': { plant: put('distribution: General', 'distribution: Limited'), code: 'translation/masthead', at: 'Limited' },
    'the original language': { plant: put('original: en', 'original: fr'), code: 'translation/masthead', at: 'fr' },
    'the last item dropped': { plant: all(without('4'), cut(/\n4\n/u, '\n')), code: 'translation/item', at: '3' },
    'an item dropped and the next one renumbered': {
        plant: all(without('3'), put('item 4  ', 'item 3  '), put('\n3\n4\n', '\n3\n')),
        code: 'translation/item',
        at: '2',
        line: 'item 2  ',
    },
    'an item added': {
        plant: all(put('[^1]: ', 'item 5  ABC\n\nABC.\n\n[^1]: '), put('\n4\n', '\n4\n5\n')),
        code: 'translation/item',
        at: '5',
    },
    'an item added in the middle and the next ones renumbered': {
        plant: all(put('item 4  ', 'item 5  '), put('item 3  ', 'item 3  ABC\n\nABC.\n\nitem 4  '), put('\n4\n', '\n4\n5\n')),
        code: 'translation/item',
        at: '3',
    },
    'a slot moved by half an hour': {
        plant: put('15:00-18:00\n2\n', '15:30-18:00\n2\n'),
        code: 'translation/schedule',
        at: '15:30-18:00',
    },
    'a day': { plant: put('day 2025-09-03', 'day 2025-09-04'), code: 'translation/schedule', at: '2025-09-04' },
    'a meeting dropped': {
        plant: cut(/15:00-18:00 @ [^\n]* ?B[^\n]*\n- [^\n]*\n/u),
        code: 'translation/schedule',
        at: '2025-09-03',
    },
    'a meeting added': {
        plant: put('day 2025-09-05\n', 'day 2025-09-05\n15:00-18:00\n- ABC\n'),
        code: 'translation/schedule',
        at: '15:00-18:00',
    },
    'a meeting in another room': {
        plant: cut(/(day 2025-09-05\n10:00-13:00 @ [^\n]*)A/u, '$1B'),
        code: 'translation/schedule',
        at: /^\S* ?B|^B/u,
    },
    'a meeting in a room that is not theirs': {
        plant: cut(/(day 2025-09-03\n10:00-13:00 @ [^\n]*)A/u, '$1C'),
        code: 'translation/schedule',
        at: /^\S* ?\S* ?C$|^C/u,
    },
    'an item taken up at another meeting': {
        plant: all(put('[2 (a) (i)]\n\nday', '\nday'), put('[2 (a) (ii)]\n10', '[2 (a) (ii)]\n[2 (a) (i)]\n10')),
        code: 'translation/schedule',
        at: '[2 (a) (i)]',
    },
    'two rows exchanged': {
        plant: (text, language) =>
            /1 [^\n]*, 1/u.test(text)
                ? put('[1 (a)], [1 (b)]', '[1 (b)], [1 (a)]')(text, language)
                : put('[1 (a)]\n[1 (b)]', '[1 (b)]\n[1 (a)]')(text, language),
        code: 'translation/schedule',
        at: '[1 (b)]',
    },
    'a row of free text dropped': {
        plant: cut(/(\n4\n)- [^\n]*\n/u, '$1'),
        code: 'translation/schedule',
        at: '10:00-13:00',
    },
    'a date in the text': {
        plant: cut(/(heading [^\n]*\n\n[^\n]*?)20( (?:August|août|de agosto|августа|آب|日)|(?= 日))/u, '$121$2'),
        code: 'translation/schedule',
        at: /21/u,
    },
    'a time in the text': {
        plant: (text, language) => times[language].reduce((result, [from, to]) => put(from, to)(result, language), text),
        code: 'translation/schedule',
        at: /11/u,
    },
    'the number of a resolution': { plant: cut(/10\/9/u, '10/4'), code: 'translation/citation', at: '10/4' },
    'the number of a resolution in a note': { plant: cut(/6\/1(?!\d)/u, '6/2'), code: 'translation/citation', at: '6/2' },
    'a resolution that is a decision': {
        plant: (text, language) => decisions[language].reduce((result, [from, to]) => put(from, to)(result, language), text),
        code: 'translation/citation',
        at: '7/1',
    },
    'a symbol with another year': { plant: cut(/COSP\/2023\/18/u, 'COSP/2021/18'), code: 'translation/symbol', at: 'CAC/COSP/2021/18' },
    'a paper of the documentation with another number': {
        plant: cut(/2025\/3([)）])/u, '2025/4$1'),
        code: 'translation/symbol',
        at: 'CAC/COSP/WG.4/2025/4',
    },
    'a paper taken off the documentation': {
        plant: cut(/documentation\n[^\n]*2025\/3[)）]\n/u),
        code: 'translation/symbol',
        at: '[2 (b)]',
    },
    'a paper listed in addition': {
        plant: cut(/(2025\/3[)）]\n)/u, '$1ABC (CAC/COSP/WG.4/2025/5)\n'),
        code: 'translation/symbol',
        at: 'CAC/COSP/WG.4/2025/5',
    },
    'a symbol in a note': { plant: cut(/2017\/14/u, '2017/41'), code: 'translation/symbol', at: 'CAC/COSP/2017/41' },
    'a note missing': {
        plant: all(cut(/\[\^2\]/u), cut(/\n\[\^2\]: [^\n]*/u)),
        code: 'translation/note',
        at: '2',
        line: 'item 2  ',
    },
    'a note missing in the annex': { plant: all(cut(/ \[\^a\]/u), cut(/\n\[\^a\]: [^\n]*/u)), code: 'translation/note', at: '[2 (b)]' },
    'a note added': {
        plant: all(cut(/((?:41|٤١) [^\n]*)\n/u, '$1[^3]\n'), put('\nschedule', '[^3]: ABC.\n\nschedule')),
        code: 'translation/note',
        at: '[^3]',
    },
    'a paragraph dropped': {
        plant: cut(/(item 1 [^\n]{1,3} {2}[^\n]*\n\n[^\n]*7\/1[^\n]*\n)\n[^\n]*\n/u, '$1'),
        code: 'translation/structure',
        at: '[1 (b)]',
    },
    'a paragraph with all that it cites dropped': {
        plant: all(cut(/\n[^\n]*2023\/18[^\n]*\n/u), cut(/\n\[\^2\]: [^\n]*/u)),
        code: 'translation/structure',
        at: '2',
        line: 'item 2  ',
    },
    'a paragraph added': { plant: cut(/((?:41|٤١) [^\n]*\n)/u, '$1\nABC.\n'), code: 'translation/structure', at: 'ABC.' },
    'an entry of a list dropped': {
        plant: cut(/\n\(?(?:b|ب)\) [^\n]*\n/u),
        code: 'translation/structure',
        at: '2',
        line: 'item 2  ',
    },
    'a paper without a symbol dropped': { plant: cut(/(2025\/2[)）]\n)[^\n]+\n/u, '$1'), code: 'translation/structure', at: '[1 (b)]' },
    'a heading dropped': { plant: cut(/heading [^\n]*\n\n[^\n]*\n\n/u), code: 'translation/structure', at: 'CAC/COSP/WG.4/2025/1' },
};

/** The mistakes that a fix corrects by copying. */
export const mended = new Set([
    'the session',
    'the last day of the session',
    'the date of the document',
    'the distribution',
    'the original language',
    'the last item dropped',
    'a slot moved by half an hour',
    'a day',
    'a meeting dropped',
    'a meeting added',
    'an item taken up at another meeting',
    'two rows exchanged',
    'a row of free text dropped',
    'the number of a resolution',
    'the number of a resolution in a note',
    'a symbol with another year',
    'a paper of the documentation with another number',
    'a symbol in a note',
    'a note missing in the annex',
]);

const times = {
    en: [['at 10 a.m.', 'at 11 a.m.']],
    fr: [['à 10 heures', 'à 11 heures']],
    es: [['10.00 horas', '11.00 horas']],
    ru: [['10 ч. 00', '11 ч. 00']],
    ar: [['الساعة 10:00', 'الساعة 11:00']],
    zh: [['上午 10 时', '上午 11 时']],
} as const;

const decisions = {
    en: [['decision 7/1', 'resolution 7/1']],
    fr: [['de la décision 7/1', 'de la résolution 7/1']],
    es: [['a la decisión 7/1', 'a la resolución 7/1']],
    ru: [['решения 7/1', 'резолюции 7/1']],
    ar: [['والمقرر 7/1', 'والقرار 7/1']],
    zh: [['7/1 号决定', '7/1 号决议']],
} as const;

/** Edits of an agenda's structure, as fast-check draws them: sections moved and renumbered, the masthead changed, ignore comments added. */
import fc from 'fast-check';
import type { TextChange } from '../../language/validation/rule.js';
import { elementAt, type Gesture, share } from './typing.js';

/** A stretch of a text. */
interface TextSpan {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** All stretches that match a pattern. */
function spans(text: string, pattern: RegExp): readonly TextSpan[] {
    return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length, text: found }));
}

/** The masthead and the sections, each up to the next. */
function sectionsOf(text: string): readonly TextSpan[] {
    const starts = [0, ...spans(text, /(?<=[\r\n])(?=(?:item|heading|schedule|annex|\[\^)\b)/gu).map(({ start }) => start)];
    return starts.map((start, index) => {
        const end = starts[index + 1] ?? text.length;
        return { start, end, text: text.slice(start, end) };
    });
}

/** Lines with their ends; changes at their starts do not touch each other. */
function linesOf(text: string): readonly TextSpan[] {
    return spans(text, /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu);
}

/** The line end used in this text. */
function lineEnd(text: string): string {
    return /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
}

/** In each line that matches, the stretch of the second group, after the first. */
function inLines(pattern: RegExp): (text: string) => readonly TextSpan[] {
    return (text) =>
        linesOf(text).flatMap((line) => {
            const [, before = '', found] = pattern.exec(line.text) ?? [];
            const start = line.start + before.length;
            return found === undefined ? [] : [{ start, end: start + found.length, text: found }];
        });
}

/** The consecutive line ends after a place, and before it too if `alsoBefore` is set. */
function lineEndsAt(text: string, place: number, alsoBefore = false): TextSpan {
    const isEnd = (offset: number): boolean => text[offset] === '\n' || text[offset] === '\r';
    let [start, end] = [place, place];
    while (alsoBefore && isEnd(start - 1)) {
        start--;
    }
    while (isEnd(end)) {
        end++;
    }
    return { start, end, text: text.slice(start, end) };
}

/** A change at one of the matching stretches, if there is one. */
function changed(
    pattern: RegExp | ((text: string) => readonly TextSpan[]),
    change: (found: TextSpan, text: string) => string,
): fc.Arbitrary<Gesture> {
    return share.map((where) => (text) => {
        const found = elementAt(pattern instanceof RegExp ? spans(text, pattern) : pattern(text), where);
        return found ? [{ start: found.start, end: found.end, text: change(found, text) }] : [];
    });
}

const values: Readonly<Record<string, readonly string[]>> = {
    language: ['en', 'fr', 'es', 'ru', 'ar', 'zh', 'de', ''],
    body: [
        'Conference of the States Parties to the United Nations Convention against Corruption',
        'Working Group',
        'الجمعية العامة',
        'Commission\nbody: Committee',
    ],
    dates: [
        '2024-09-03 to 2024-09-06',
        '2024-09-03',
        '2025-12-15 to 2025-12-19',
        '2024-02-30 to',
        '2024-03-11 to 2024-03-22',
        '2024-09-03, 2024-09-05 to 2024-09-06',
    ],
    register: ['A', 'CAC/COSP', 'X/Y', 'E', ''],
    hours: ['9:30-12:30, 14:30-17:30', '10:00-13:00', ''],
    original: ['en', 'fr', 'zh', 'en, fr'],
    session: ['15', 'fifteen', '15 resumed', 'Annual session', ''],
    meeting: ['6', '6 special', ''],
    item: ['1', '2 (a)', '99', 'Item 1', 'items 1 and 2', '1, 3 – 4[^*]', ''],
    author: ['Note by the Secretariat', ''],
    languages: ['en, fr', 'de'],
    timezone: ['UTC+1', 'Europe/Vienna', 'nowhere'],
    issued: ['2024-06-13', '2030-01-01'],
};

/** A key of the masthead gets another value, is added, or is removed. */
const masthead: fc.Arbitrary<Gesture> = fc
    .constantFrom(...Object.entries(values))
    .chain(([key, all]) => fc.tuple(fc.constant(key), fc.constantFrom(...all), fc.boolean()))
    .map(([key, value, gone]) => (text) => {
        const end = lineEnd(text);
        const lines = linesOf(text);
        const found = lines.find((line) => line.text.startsWith(`${key}:`));
        const first = lines[0]?.end ?? 0;
        return found
            ? [{ start: found.start, end: found.end, text: gone ? '' : `${key}: ${value}${end}` }]
            : [{ start: first, end: first, text: `${key}: ${value}${end}` }];
    });

const codes = [
    '',
    ' schedule/weekend',
    ' numbering/gap',
    ' notes',
    ' resolution/unknown, items',
    ' syntax/blank-line',
    ' spacing',
    ' numbering/duplicate',
];
const excuse = fc.constantFrom(...codes).map((code) => `// agenda-ignore${code}`);

/** Puts an ignore comment on a line, or on the last line of a section, right above the next one. */
const excused: fc.Arbitrary<Gesture> = fc.tuple(share, excuse, fc.boolean()).map(([where, comment, above]) => (text) => {
    const line = elementAt(above ? sectionsOf(text).slice(1) : linesOf(text), where);
    return line ? [{ start: line.start, end: line.start, text: `${comment}${lineEnd(text)}` }] : [];
});

function commentsOf(text: string): readonly TextSpan[] {
    return linesOf(text).filter((line) => /^[ \t]*\/\//u.test(line.text));
}

/** Moves a comment, an ignore comment or not, to another line in one edit. */
const excuseMoved: fc.Arbitrary<Gesture> = fc.tuple(share, share).map(([where, there]) => (text) => {
    const comment = elementAt(
        commentsOf(text).filter((line) => /[\r\n]$/u.test(line.text)),
        where,
    );
    const line = elementAt(linesOf(text), there);
    return comment && line
        ? [
              { ...comment, text: '' },
              { start: line.start, end: line.start, text: comment.text },
          ].filter(({ start }, index) => index === 0 || start < comment.start || start > comment.end)
        : [];
});

function commented(lines: readonly TextSpan[]): readonly TextChange[] {
    const out = lines.every(({ text }) => text.startsWith('// '));
    return lines.map(({ start }) => (out ? { start, end: start + 3, text: '' } : { start, end: start, text: '// ' }));
}

/** The numbers of items at line starts and in mentions. */
function numbersOf(text: string): readonly TextSpan[] {
    const mentions = spans(text, /\{item \d+/gu).map(({ end, text: found }) => ({
        start: end - found.length + '{item '.length,
        end,
        text: found.slice('{item '.length),
    }));
    return [...inLines(/^(item |)(\d+)(?=[ ,}\r\n])/u)(text), ...mentions].sort((one, other) => one.start - other.start);
}

export const restructuring: Readonly<Record<string, fc.Arbitrary<Gesture>>> = {
    'section cut': share.map((where) => (text) => {
        const section = elementAt(sectionsOf(text), where);
        return section ? [{ ...section, text: '' }] : [];
    }),
    'section moved': fc.tuple(share, share).map(([where, there]) => (text) => {
        const sections = sectionsOf(text);
        const [from, to] = [elementAt(sections, where), elementAt(sections, there)];
        return from && to && from !== to && from.end !== to.start
            ? [
                  { ...from, text: '' },
                  { start: to.start, end: to.start, text: from.text },
              ]
            : [];
    }),
    'sections exchanged': share.map((where) => (text) => {
        const sections = sectionsOf(text);
        const first = elementAt(sections, where);
        const second = first && sections[sections.indexOf(first) + 1];
        return first && second ? [{ start: first.start, end: second.end, text: second.text + first.text }] : [];
    }),
    'section duplicated': share.map((where) => (text) => {
        const section = elementAt(sectionsOf(text), where);
        return section ? [{ start: section.end, end: section.end, text: section.text }] : [];
    }),
    'section inserted': fc
        .tuple(
            share,
            fc.constantFrom(
                'item 1  New',
                'item 2 (a)  New',
                'item  ',
                'heading H',
                'schedule',
                'annex',
                '[^1]: Note.',
                'item 5  A {item 1}',
            ),
        )
        .map(([where, head]) => (text) => {
            const section = elementAt(sectionsOf(text).slice(1), where);
            const end = lineEnd(text);
            return section ? [{ start: section.start, end: section.start, text: `${head}${end}${end}` }] : [];
        }),
    'lines commented out or in': fc.tuple(share, fc.integer({ min: 1, max: 12 })).map(([where, count]) => (text) => {
        const lines = linesOf(text);
        const first = Math.floor((where / 10_000) * lines.length);
        return commented(lines.slice(first, first + count));
    }),
    'masthead changed': masthead,
    'symbol changed': fc
        .constantFrom(
            'A/1/1',
            'A',
            'A/AC.5',
            'A/AC.5/2025/1',
            'CAC/COSP',
            'CAC/COSP/WG.4',
            'CAC/COSP/WG.4/2024/1',
            'E/CN.6',
            'X/Y',
            'MSC 107/1',
            'A/79/100, E/2024/50',
        )
        .chain((symbol) =>
            changed(
                (text) => inLines(/^(agenda |register )(\S+)/u)(text).filter(({ start }) => start < 10),
                () => symbol,
            ),
        ),
    'items renumbered': fc.tuple(fc.integer({ min: -1, max: 2 }), fc.boolean()).map(
        ([by, everywhere]) =>
            (text) =>
                (everywhere ? numbersOf(text) : inLines(/^(item )(\d+)/u)(text)).map((number) => ({
                    ...number,
                    text: String(Math.max(0, Number(number.text) + by)),
                })),
    ),
    'item renamed': fc
        .constantFrom('1', '2', '2 (a)', '2 (a) (i)', '3', '7', '')
        .chain((label) => changed(inLines(/^(item )((?:[^\r\n ]| (?! ))* )(?= )/u), () => `${label} `)),
    'label typed in another way': fc
        .constantFrom('(a)', 'a)', '（a）', ' (a)', '(أ)', '(i)', 'i)')
        .chain((marker) => changed(inLines(/^(item \d+ ?)([(（]?\p{L}{1,3}[)）])/u), () => marker)),
    'section made another': fc
        .constantFrom('item 3  X', 'heading X', 'schedule', 'annex X')
        .chain((opening) => changed(inLines(/^()((?:item|heading|schedule|annex)\b[^\r\n]*)/u), () => opening)),
    'note renamed': changed(/\[\^[^[\]\s]+\]/gu, ({ text }) => (text === '[^1]' ? '[^a]' : '[^1]')),
    'note deleted': changed(
        (text) => linesOf(text).filter((line) => /^\[\^[^\]\r\n]+\]:/u.test(line.text)),
        () => '',
    ),
    'citation changed': changed(/(?<!\d)\d+\/\d+/gu, ({ text }) => (text === '10/3' ? '10/99' : '10/3')),
    'line excused': excused,
    'comment moved': excuseMoved,
    'comment deleted': changed(commentsOf, () => ''),
    'typed in front of a line that opens a section': fc
        .constantFrom(' ', 'x', '// ', '\n', '\r', '\ufeff', 'item ')
        .chain((typed) => changed(/(?<=[\r\n])(?=(?:item|heading|schedule|annex)\b)/gu, () => typed)),
    'typed after the word that opens a section': fc
        .constantFrom('s', ' ', ' 1', '\n', ':', ' X')
        .chain((typed) => changed(/(?<=(?:^|[\r\n])(?:item|heading|schedule|annex))(?= |\r|\n|$)/gu, () => typed)),
    'a line that opens a section joined with the next': changed(
        (text) => inLines(/^()((?:item|heading|schedule|annex)[^\r\n]*)(?=[\r\n])/u)(text).map(({ end }) => lineEndsAt(text, end)),
        () => '',
    ),
    'blank lines in front of a section deleted': changed(
        (text) =>
            inLines(/^()((?:item|heading|schedule|annex)\b)/u)(text)
                .map(({ start }) => lineEndsAt(text, start, true))
                .filter(({ start, end }) => start < end),
        ({ text }) => text.slice(0, 1),
    ),
    'lines joined': changed(/(?:\r\n|\r|\n)+/gu, () => ''),
    'line opened': changed(/(?<=[\r\n])(?=[^\r\n])/gu, (_, text) => lineEnd(text)),
};

/** Ranges of days in running text that end before they begin: "from 6 to 3 September". */
import type { AstNode } from 'langium';
import { remembered } from '../kept/remembered.js';
import { compareDates } from '../locales/calendar.js';
import type { CalendarDate, FoundDate, Locale } from '../locales/locale.js';
import { yearBefore } from '../locales/years.js';
import { westernDigits } from '../locales/numerals.js';
import { offsetOf } from '../syntax/tree/nodes.js';
import { beforeGaps, isDash, isDigit, isLetterAt } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
import { type DateInText, datesIn, exists } from './dates.js';
import { isMoved } from './moved-words.js';
import { quotedIn } from './quoted.js';
import { type Sentences, sentencesOf } from './sentences.js';

/** A range of days that runs backward. Offsets count in its `sentences`. */
export interface BackwardRange {
    readonly last: DateInText;
    readonly sentences: Sentences;
    readonly start: number;
    readonly end: number;
    /** The two days as they are written, and where their numbers stand. */
    readonly numbers: readonly [first: readonly [number, number], last: readonly [number, number]];
    /** Whether only the numbers of the days differ, so that they may be exchanged. */
    readonly areNumbersAlone: boolean;
}

/** UTF-16 units before a date in which the first end of its range is looked for. */
const reach = 60;

const tablesOf = remembered(({ ranges, citations }: Locale) => {
    const { from, through, between, and, suffixes } = ranges;
    const table = (words: readonly string[], edges: 'whole' | 'any' = 'whole'): WordTable<true> =>
        new WordTable(
            words.map((word) => [word, true] as const),
            { ...citations.spelling, ignoreCase: true, edges },
        );
    return { from: table(from), through: table(through), between: table(between), and: table(and), suffixes: table(suffixes, 'any') };
});

/** The ranges of a piece that run backward, in order. Quotations are left alone, and what is moved from one day to another. */
export const backwardRangesIn = remembered((piece: AstNode): readonly BackwardRange[] => {
    const found: BackwardRange[] = [];
    let before: DateInText | undefined;
    // Read once for each passage.
    let quoted: { readonly sentences: Sentences; readonly isQuoted: (at: number) => boolean } | undefined;
    for (const date of datesIn(piece)) {
        const { kind } = date.passage;
        if (kind !== 'title' && kind !== 'paper') {
            const pair = before?.passage === date.passage ? fromPair(before, date) : undefined;
            const range = pair ?? (before?.node === date.node ? undefined : fromNumber(date));
            if (range && quoted?.sentences !== range.sentences) {
                quoted = { sentences: range.sentences, isQuoted: quotedIn(range.sentences.text) };
            }
            if (range && !quoted?.isQuoted(range.start) && !isMoved(range.sentences, range.start, date.locale)) {
                found.push(range);
            }
        }
        before = date;
    }
    return found;
});

/** Where an offset of a date stands in the sentences of its passage. */
function placeIn(sentences: Sentences, { base, passage }: DateInText, offset: number): number {
    return sentences.placeOf(base + offset - offsetOf(passage.node.parts[0]));
}

/** Where the number of the day of a date stands. */
function numberOf(sentences: Sentences, date: DateInText): readonly [number, number] {
    const [start, end] = date.date.dayRange;
    return [placeIn(sentences, date, start), placeIn(sentences, date, end - 1) + 1];
}

/** A range of two dates. */
function fromPair(first: DateInText, last: DateInText): BackwardRange | undefined {
    if (!runsBackward(first.date, last.date, isInFigures(first) || isInFigures(last), isYearAhead(first))) {
        return undefined;
    }
    const sentences = sentencesOf(last.passage.node);
    const [start, amid, next, end] = [
        placeIn(sentences, first, first.date.start),
        placeIn(sentences, first, first.date.end - 1) + 1,
        placeIn(sentences, last, last.date.start),
        placeIn(sentences, last, last.date.end - 1) + 1,
    ];
    const { text } = sentences;
    const { through, between, and } = tablesOf(last.locale);
    const joiner = text
        .slice(amid, next)
        .replace(/[\s\u00a0,،，]+/gu, ' ')
        .trim();
    const isWhole = (table: WordTable<true>): boolean => table.longestAt(joiner, 0)?.end === joiner.length;
    const lead = beforeGaps(text, start);
    const isThrough = joiner.length === 1 && isDash(joiner.charCodeAt(0)) ? true : isWhole(through);
    const isRange = isThrough || (isWhole(and) && between.longestEndingAt(text, lead) !== undefined);
    if (joiner === '' || !isRange) {
        return undefined;
    }
    return {
        last,
        sentences,
        start,
        end,
        numbers: [numberOf(sentences, first), numberOf(sentences, last)],
        areNumbersAlone:
            first.date.month === last.date.month && first.date.year === last.date.year && !first.date.weekday && !last.date.weekday,
    };
}

/** Whether a date without letters may be read as month and day, or as day and month. */
function isInFigures({ node, date }: DateInText): boolean {
    return !/\p{L}/u.test(node.text.slice(date.start, date.end));
}

/** Whether the year of a date stands before its day. */
function isYearAhead({ node, date: { start, year, dayRange } }: DateInText): boolean {
    return year !== undefined && westernDigits(node.text.slice(start, dayRange[0])).includes(String(year));
}

function runsBackward(first: FoundDate, last: FoundDate, isInFigures: boolean, isYearAhead: boolean): boolean {
    const [year, end] = [first.year ?? last.year ?? 0, last.year ?? first.year ?? 0];
    // Without a year, and over a change of months, it may be the turn of the year. Where the last day has one, the first day had it too, but for days that run backward.
    // Where the year stands before the first day, it stands for both: 2024年8月30日至7月2日.
    const isOfBoth = isYearAhead && yearBefore(first.month, { year, month: last.month }) === undefined;
    if (last.year === undefined && first.month !== last.month && !isOfBoth) {
        return false;
    }
    const [from, to]: readonly CalendarDate[] = [
        { ...first, year },
        { ...last, year: end },
    ] as const;
    if (!from || !to || !exists(from) || !exists(to) || compareDates(from, to) <= 0) {
        return false;
    }
    const [turnedFrom, turnedTo] = [turned(from), turned(to)];
    return !isInFigures || !exists(turnedFrom) || !exists(turnedTo) || compareDates(turnedFrom, turnedTo) > 0;
}

function turned({ year, month, day }: CalendarDate): CalendarDate {
    return { year, month: day, day: month };
}

/** A range whose first end is a number alone: "from 6 to 3 September", "6–3 September". */
function fromNumber(last: DateInText): BackwardRange | undefined {
    const { date, locale } = last;
    const sentences = sentencesOf(last.passage.node);
    const start = placeIn(sentences, last, date.start);
    const floor = Math.max(0, start - reach);
    const ahead = westernDigits(sentences.text.slice(floor, start));
    const number = numberBefore(ahead, locale);
    const numberPlace = placeIn(sentences, last, date.dayRange[0]);
    if (!number || !exists(date) || number.value <= date.day || number.value > 31) {
        return undefined;
    }
    const end = placeIn(sentences, last, date.end - 1) + 1;
    return {
        last,
        sentences,
        start: floor + number.start,
        end,
        numbers: [
            [floor + number.start, floor + number.end],
            [numberPlace, placeIn(sentences, last, date.dayRange[1] - 1) + 1],
        ],
        areNumbersAlone: !date.weekday && number.isAlone && !isLetterAt(sentences.text, placeIn(sentences, last, date.dayRange[1] - 1) + 1),
    };
}

interface NumberBefore {
    readonly value: number;
    readonly start: number;
    readonly end: number;
    /** Whether nothing is written right behind it, and no weekday before it. */
    readonly isAlone: boolean;
}

/** The number that a word or a dash at the end of a text makes the first end of a range. */
function numberBefore(text: string, locale: Locale): NumberBefore | undefined {
    const { from, through, between, and, suffixes } = tablesOf(locale);
    const blank = beforeGaps(text, text.length);
    const isDashed = blank === text.length && isDash(text.charCodeAt(blank - 1)) && isDigit(text.charCodeAt(blank - 2));
    const word = through.longestEndingAt(text, blank) ?? and.longestEndingAt(text, blank);
    const isAnd = word !== undefined && through.longestEndingAt(text, blank) === undefined;
    const behind = isDashed ? blank - 1 : word ? beforeGaps(text, word.start) : -1;
    const comma = text.charAt(behind - 1) === ',' || text.charAt(behind - 1) === '،' ? behind - 1 : behind;
    const suffix = behind < 0 ? undefined : suffixes.longestEndingAt(text, comma);
    const end = suffix?.start ?? comma;
    let start = end;
    while (start > 0 && isDigit(text.charCodeAt(start - 1))) {
        start--;
    }
    if (behind < 0 || start === end || end - start > 2 || (word && word.start === behind) || isOfMore(text, start)) {
        return undefined;
    }
    const lead = beforeGaps(text, start);
    const led = (isAnd ? between : from).longestEndingAt(text, lead) !== undefined;
    const isWeekday = !led && isLedWeekday(text, lead, isAnd ? between : from, locale);
    return led || isWeekday || (isDashed && !isBehindName(text, lead, locale))
        ? { value: Number(text.slice(start, end)), start, end, isAlone: !suffix && !isWeekday }
        : undefined;
}

/** Whether a number stands behind a name, "Room 6–3 September", that is not where something is held. */
function isBehindName(text: string, end: number, { tellings }: Locale): boolean {
    let start = end;
    while (isLetterAt(text, start - 1)) {
        start--;
    }
    return start > 0 && start < end && /^\p{Lu}/u.test(text.slice(start, end)) && !tellings.leadsToPlace(text, start);
}

/** Whether a number is part of another one, of a word or of a symbol. */
function isOfMore(text: string, start: number): boolean {
    return isLetterAt(text, start - 1) || (start > 0 && '/.:,-–§№#'.includes(text.charAt(start - 1)));
}

/** Letters by which a weekday is known in any case. */
const weekdayStem = 4;

/** Whether a weekday ends at an offset, behind the word that begins a range: "from Friday, 6". */
function isLedWeekday(text: string, end: number, from: WordTable<true>, locale: Locale): boolean {
    const comma = ',،'.includes(text.charAt(end - 1)) ? end - 1 : end;
    let start = comma;
    while (isLetterAt(text, start - 1)) {
        start--;
    }
    const word = text.slice(start, comma).toLowerCase();
    const isWeekday =
        word.length >= weekdayStem &&
        [1, 2, 3, 4, 5, 6, 7].some((number) => locale.weekdayName(number).toLowerCase().startsWith(word.slice(0, weekdayStem)));
    return isWeekday && from.longestEndingAt(text, beforeGaps(text, start)) !== undefined;
}

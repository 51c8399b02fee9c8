/** Dates in running text. */
import type { AstNode } from 'langium';
import { type DateText, isDateText } from '../grammar/generated/ast.js';
import { compareDates, daysInMonth } from '../locales/calendar.js';
import { figuresOf } from '../locales/figures.js';
import { locales } from '../locales/index.js';
import type { CalendarDate, FoundDate, Locale } from '../locales/locale.js';
import { type JoinedText, readableLines } from '../syntax/words/joined.js';
import { spanOf } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { onceForText } from '../kept/once.js';
import { inlinesIn, type PlacedPassage } from './passages.js';
import { sentenceAt, sentencesOf } from './sentences.js';

/** A date with the locale that reads it. Offsets in `date` count from `base`, a UTF-16 offset in the current text of the document. */
export interface DateInText {
    readonly node: DateText;
    readonly base: number;
    readonly date: FoundDate;
    readonly locale: Locale;
    readonly passage: PlacedPassage;
    /** For a date without a year: the nearest date before it in its passage that has one. */
    readonly earlier?: EarlierDate | undefined;
}

/** A date with a year before one without. */
export interface EarlierDate {
    readonly year: number;
    readonly month: number;
    readonly hasWeekday: boolean;
    /** Whether both stand in one sentence. */
    readonly isNear: boolean;
}

/** The dates in one piece of an agenda, in order; a range gives its two ends. */
export const datesIn = remembered((piece: AstNode): readonly DateInText[] => {
    let last: DateInText | undefined;
    return inlinesIn(piece, isDateText).flatMap(({ node, passage }) => {
        const joined = readableLines(node.text);
        const found = readDates(joined.text);
        return found === 'none'
            ? []
            : found.dates.map((date) => {
                  const isWithYear = date.year !== undefined;
                  const earlier = !isWithYear && last?.passage === passage ? earlierDate(last, node, date) : undefined;
                  const placed = new PlacedDate(node, placedDate(date, joined), found.locale, passage, earlier);
                  last = isWithYear ? placed : last;
                  return placed;
              });
    });
});

function earlierDate(last: DateInText, node: DateText, { start }: FoundDate): EarlierDate {
    const sentences = sentencesOf(last.passage.node);
    const sentenceOf = (typed: number): number => sentenceAt(sentences, sentences.placeOf(typed));
    const base = spanOf(last.passage.node.parts[0]).start;
    return {
        year: last.date.year ?? 0,
        month: last.date.month,
        hasWeekday: last.date.weekday !== undefined,
        isNear: sentenceOf(last.base + last.date.start - base) === sentenceOf(spanOf(node).start + start - base),
    };
}

/**
 * The days that a date in running text names, in its order. Undefined where it is not certain which: one lacks its year, or the calendar lacks it, or two languages
 * read it as different days.
 */
export const daysOf = remembered(({ text }: DateText): readonly CalendarDate[] | undefined => {
    const joined = readableLines(text).text;
    const figures = figuresOf(joined);
    const found = Object.values(locales)
        .flatMap((locale) => locale.findDates(joined, figures))
        .sort((one, other) => one.start - other.start || one.end - other.end);
    const days: (FoundDate & CalendarDate)[] = [];
    for (const date of found) {
        const last = days.at(-1);
        if (!isComplete(date)) {
            return undefined;
        }
        if (last === undefined || date.start >= last.end) {
            days.push(date);
        } else if (compareDates(last, date) !== 0) {
            return undefined;
        }
    }
    return days.length > 0 ? days : undefined;
});

function isComplete(date: FoundDate): date is FoundDate & CalendarDate {
    return date.year !== undefined && exists(date);
}

/**
 * The dates of a text, read by the locale that reads most of it: "sept." is a month in two languages, of which only one has its weekday. Every change of a section
 * reads its dates again.
 */
const readDates = onceForText((text): { readonly dates: readonly FoundDate[]; readonly locale: Locale } | 'none' => {
    const figures = figuresOf(text);
    let best: { readonly dates: readonly FoundDate[]; readonly locale: Locale; readonly read: number } | 'none' = 'none';
    for (const locale of Object.values(locales)) {
        const dates = locale.findDates(text, figures);
        const read = dates.reduce((sum, { start, end }) => sum + end - start, 0);
        if (dates.length > 0 && (best === 'none' || read > best.read)) {
            best = { dates, locale, read };
        }
    }
    return best;
});

/**
 * The language in which a date is answered: that of the document where it reads the same day at the same place, for two languages may share an abbreviation of
 * a weekday or a month ("mar."); else the one that reads the most of it.
 */
export function languageOf({ node, date, locale }: DateInText, preferred: Locale): Locale {
    if (locale === preferred) {
        return locale;
    }
    const joined = readableLines(node.text);
    const isSame = preferred.findDates(joined.text, figuresOf(joined.text)).some((other) => {
        const placed = placedDate(other, joined);
        return (
            placed.start === date.start &&
            placed.end === date.end &&
            placed.year === date.year &&
            placed.month === date.month &&
            placed.day === date.day &&
            placed.weekday?.number === date.weekday?.number
        );
    });
    return isSame ? preferred : locale;
}

class PlacedDate implements DateInText {
    constructor(
        readonly node: DateText,
        readonly date: FoundDate,
        readonly locale: Locale,
        readonly passage: PlacedPassage,
        readonly earlier: EarlierDate | undefined,
    ) {}

    get base(): number {
        return spanOf(this.node).start;
    }
}

/** Moves a date found in the joined text to its place in the text with line breaks. */
function placedDate(date: FoundDate, { startOf, endOf }: JoinedText): FoundDate {
    const { weekday, months } = date;
    return {
        ...date,
        ...(months ? { months: { ...months, start: startOf(months.start), end: endOf(months.end) } } : {}),
        start: startOf(date.start),
        end: endOf(date.end),
        dayRange: [startOf(date.dayRange[0]), endOf(date.dayRange[1])],
        ...(weekday ? { weekday: { ...weekday, start: startOf(weekday.start), end: endOf(weekday.end) } } : {}),
    };
}

/** Whether the calendar has the day; without a year, whether any year has it. */
export function exists(date: { readonly year: number | undefined; readonly month: number; readonly day: number }): boolean {
    return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date.year ?? 2024, date.month);
}

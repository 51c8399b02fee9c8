/** Weekdays after their dates: "3 September 2024 (Tuesday)", "3–6 September, Tuesday to Friday". */
import { skipGaps, isDigit } from '../text/characters.js';
import { isOneOf, joinerEnds, leadEnds, weekdayAt } from './date-joining.js';
import type { DateTables, Named } from './date-words.js';

/** How far after a weekday the number of its own day may stand, in UTF-16 units. */
const longestToNumber = 20;

/** Weekdays that belong to the date before them. */
export interface WeekdaysAfter {
    /** One, or the first and the last one. */
    readonly weekdays: readonly Named[];
    /** Where they end, brackets included. A UTF-16 offset. */
    readonly end: number;
}

/** The weekdays after a date that ends at an offset, in brackets or after a comma. */
export function weekdaysAfter(tables: DateTables, text: string, dateEnd: number): WeekdaysAfter | undefined {
    const start = skipComma(text, dateEnd);
    return isOneOf('(（', text, start)
        ? weekdaysInBrackets(tables, text, skipGaps(text, start + 1))
        : weekdaysInClause(tables, text, start);
}

function weekdaysInBrackets(tables: DateTables, text: string, start: number): WeekdaysAfter | undefined {
    const weekdays = weekdaysAt(tables, text, start);
    const last = weekdays.at(-1);
    const bracket = last ? skipGaps(text, last.end) : -1;
    return isOneOf(')）', text, bracket) ? { weekdays, end: bracket + 1 } : undefined;
}

/** Without brackets the weekday may belong to the next date: "3 September, Tuesday 4 October". */
function weekdaysInClause(tables: DateTables, text: string, start: number): WeekdaysAfter | undefined {
    const weekdays = weekdaysAt(tables, text, start);
    const last = weekdays.at(-1);
    if (!last) {
        return undefined;
    }
    const blank = skipGaps(text, last.end);
    // The date may stand in brackets with its weekday.
    const end = isOneOf(')）', text, blank) ? blank + 1 : blank;
    return endsClause(text, end) && !dayFollows(tables, text, end) ? { weekdays, end } : undefined;
}

/** One weekday, or two with a joiner between them: "Tuesday to Friday". */
function weekdaysAt(tables: DateTables, text: string, offset: number): readonly Named[] {
    const first = weekdayWithLead(tables, text, offset);
    if (!first) {
        return [];
    }
    for (const end of joinerEnds(tables, text, first.end)) {
        const second = weekdayWithLead(tables, text, end);
        if (second) {
            return [first, second];
        }
    }
    return [first];
}

/** The weekday at an offset, or after the article that stands there. */
function weekdayWithLead(tables: DateTables, text: string, offset: number): Named | undefined {
    for (const start of leadEnds(tables, text, offset)) {
        const weekday = weekdayAt(tables, text, start);
        if (weekday) {
            return weekday;
        }
    }
    return undefined;
}

function endsClause(text: string, at: number): boolean {
    const end = skipGaps(text, at);
    return end >= text.length || isOneOf(',،.;:)؛', text, end);
}

/** Whether a number follows, or a month and a number if the language also puts the month first. */
function dayFollows(tables: DateTables, text: string, at: number): boolean {
    const next = skipComma(text, at);
    const month = tables.words.isMonthFirstToo ? tables.monthAt(text, next) : undefined;
    const number = month ? skipGaps(text, month.end) : next;
    return next < at + longestToNumber && number < text.length && isDigit(text.charCodeAt(number));
}

/** The offset after a comma, if there is one, and the blanks around it. */
function skipComma(text: string, offset: number): number {
    const blank = skipGaps(text, offset);
    return isOneOf(',،', text, blank) ? skipGaps(text, blank + 1) : blank;
}

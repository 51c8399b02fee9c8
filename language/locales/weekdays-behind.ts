/** Weekdays after their dates: "3 September 2024 (Tuesday)", "3–6 September, Tuesday to Friday". */
import { behindGaps, isDigit } from '../text/characters.js';
import { isOneOf, joinerEnds, leadEnds, weekdayAt } from './date-joining.js';
import type { DateTables, Named } from './date-words.js';

/** How far after a weekday the number of its own day may stand, in UTF-16 units. */
const longestToNumber = 20;

/** One or two weekdays at the end of a date, in brackets or after a comma, and where they end, bracket included. */
export function weekdayAfter(
    tables: DateTables,
    text: string,
    date: number,
): { readonly weekdays: readonly Named[]; readonly end: number } | undefined {
    const blank = behindGaps(text, date);
    const next = isOneOf(',،', text, blank) ? behindGaps(text, blank + 1) : blank;
    const isOpened = isOneOf('(（', text, next);
    const weekdays = weekdaysAt(tables, text, isOpened ? behindGaps(text, next + 1) : next);
    const last = weekdays.at(-1);
    if (!last) {
        return undefined;
    }
    const closing = behindGaps(text, last.end);
    const isClosed = isOneOf(')）', text, closing);
    const end = isClosed ? closing + 1 : closing;
    // Without brackets the weekday may belong to the next date: "3 September, Tuesday 4 October".
    return isOpened && isClosed
        ? { weekdays, end }
        : isOpened || !endsClause(text, end) || dayFollows(tables, text, end)
          ? undefined
          : { weekdays, end };
}

function weekdaysAt(tables: DateTables, text: string, at: number): readonly Named[] {
    const first = ledWeekday(tables, text, at);
    const joined = first && joinerEnds(tables, text, first.end).map((end) => ledWeekday(tables, text, end));
    const second = joined?.find((weekday) => weekday !== undefined);
    return first ? (second ? [first, second] : [first]) : [];
}

function ledWeekday(tables: DateTables, text: string, at: number): Named | undefined {
    for (const start of leadEnds(tables, text, at)) {
        const found = weekdayAt(tables, text, start);
        if (found) {
            return found;
        }
    }
    return undefined;
}

function endsClause(text: string, at: number): boolean {
    const end = behindGaps(text, at);
    return end >= text.length || isOneOf(',،.;:)؛', text, end);
}

/** Whether a number follows, or a month and a number if the language also puts the month first. */
function dayFollows(tables: DateTables, text: string, at: number): boolean {
    const blank = behindGaps(text, at);
    const next = isOneOf(',،', text, blank) ? behindGaps(text, blank + 1) : blank;
    const month = tables.words.isMonthFirstToo ? tables.monthAt(text, next) : undefined;
    const number = month ? behindGaps(text, month.end) : next;
    return next < at + longestToNumber && number < text.length && isDigit(text.charCodeAt(number));
}

/**
 * What stands between two days, two weekdays, or a weekday and its day: joining words, dashes, commas, articles. All of it is short; forward it is read from an offset,
 * backward no further than a floor.
 */
import { beforeGaps, behindGaps, isDash, isLetterAt, isNumber } from '../text/characters.js';
import type { DateTables, Named } from './date-words.js';

const commas = ',،';
/** What may set a weekday apart from the day behind it. */
const behindWeekday = ',،:(（';

/** Whether a character stands at an offset and is one of some. */
export function isOneOf(characters: string, text: string, at: number): boolean {
    return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}

/** Where a dash that begins at an offset ends; -1 where none does. */
export function dashEnd(text: string, at: number): number {
    return at < text.length && isDash(text.charCodeAt(at)) ? (text.startsWith('--', at) ? at + 2 : at + 1) : -1;
}

/** Where a dash that ends at an offset begins; -1 where none does. */
export function dashStart(text: string, end: number, floor: number): number {
    return end > floor && isDash(text.charCodeAt(end - 1)) ? (end - 2 >= floor && text.startsWith('--', end - 2) ? end - 2 : end - 1) : -1;
}

/** Behind an article or preposition at an offset and its blanks, and the offset itself: it may be missing. */
export function leadEnds(tables: DateTables, text: string, at: number): readonly number[] {
    const lead = tables.dayLeads.longestAt(text, at);
    const end = lead ? behindGaps(text, lead.end) : at;
    return lead && end > lead.end ? [end, at] : [at];
}

/** The same before an offset. */
function leadStarts(tables: DateTables, text: string, end: number, floor: number): readonly number[] {
    const blank = beforeGaps(text, end, floor);
    const lead = blank < end ? tables.leadsBehindPrefixes.longestEndingAt(text, blank) : undefined;
    return lead && lead.start >= floor ? [lead.start, end] : [end];
}

/** Where what joins two days or weekdays may end, if it begins at an offset. */
export function joinerEnds(tables: DateTables, text: string, at: number): readonly number[] {
    const ends: number[] = [];
    const blank = behindGaps(text, at);
    const dash = dashEnd(text, blank);
    if (dash >= 0) {
        ends.push(behindGaps(text, dash));
    }
    const behindComma = isOneOf(commas, text, blank) ? blank + 1 : at;
    const word = behindComma === at ? blank : behindGaps(text, behindComma);
    if (word > behindComma) {
        const end = tables.joiners.longestAt(text, word)?.end ?? -1;
        const next = end < 0 ? end : behindGaps(text, end);
        if (next > end) {
            ends.push(next);
        }
        const { attachedJoiner } = tables.words;
        if (attachedJoiner !== undefined && text.startsWith(attachedJoiner, word)) {
            ends.push(word + attachedJoiner.length);
        }
    }
    return ends;
}

/** Where what joins two days or weekdays may begin, if it ends at an offset. */
function joinerStarts(tables: DateTables, text: string, end: number, floor: number): readonly number[] {
    const starts: number[] = [];
    const blank = beforeGaps(text, end, floor);
    const dash = dashStart(text, blank, floor);
    if (dash >= 0) {
        starts.push(beforeGaps(text, dash, floor));
    }
    const words = [blank < end ? (tables.joiners.longestEndingAt(text, blank)?.start ?? -1) : -1];
    const { attachedJoiner } = tables.words;
    if (attachedJoiner !== undefined && text.endsWith(attachedJoiner, end)) {
        words.push(end - attachedJoiner.length);
    }
    for (const word of words) {
        const start = beforeGaps(text, word, floor);
        if (word > floor && start < word) {
            starts.push(isOneOf(commas, text, start - 1) ? beforeGaps(text, start - 1, floor) : start);
        }
    }
    if (blank < end && isOneOf(commas, text, blank - 1)) {
        starts.push(blank - 1);
    }
    return starts.filter((start) => start > floor);
}

/** The weekday that ends at an offset: "Tuesday" in "on Tuesday, 3 September". At the floor another date has just ended. */
function weekdayEndingAt(tables: DateTables, text: string, end: number, floor: number): Named | undefined {
    const found = tables.weekdaysBehindPrefixes.longestEndingAt(text, end);
    if (
        !found ||
        found.start < floor ||
        isLetterAt(text, end) ||
        (found.start > floor && !isWeekdayFree(tables, text, found.start, found.value))
    ) {
        return undefined;
    }
    return { number: found.value, start: found.start, end };
}

/** The weekday that begins at an offset. */
export function weekdayAt(tables: DateTables, text: string, at: number): Named | undefined {
    const found = tables.weekdays.longestAt(text, at);
    if (!found || isLetterAt(text, found.end) || !isWeekdayFree(tables, text, at, found.value)) {
        return undefined;
    }
    return { number: found.value, start: at, end: found.end };
}

/** Whether what stands before a weekday lets it be one: no figure, no letter, no adjective that makes another word of it. */
function isWeekdayFree(tables: DateTables, text: string, start: number, number: number): boolean {
    if (start > 0 && (isNumber(text.charCodeAt(start - 1)) || (!tables.isAttached && isLetterAt(text, start - 1)))) {
        return false;
    }
    const { noWeekdayAfter } = tables.words;
    if (noWeekdayAfter?.weekday !== number) {
        return true;
    }
    const end = beforeGaps(text, start);
    let before = end;
    while (isLetterAt(text, before - 1) && before > end - longestWord) {
        before--;
    }
    const word = text.slice(before, end).toLowerCase();
    return end === start || !noWeekdayAfter.stems.some((stem) => word.includes(stem));
}

const longestWord = 40;

/** The weekday of the day that begins at an offset, set apart from it by a blank or a mark, an article between them or not. */
export function weekdayBefore(tables: DateTables, text: string, day: number, floor: number): Named | undefined {
    for (const end of leadStarts(tables, text, day, floor)) {
        const blank = beforeGaps(text, end, floor);
        const isMarked = blank > floor && isOneOf(behindWeekday, text, blank - 1);
        const word = isMarked ? beforeGaps(text, blank - 1, floor) : blank;
        if (word < end) {
            const found = weekdayEndingAt(tables, text, isOneOf('.', text, word - 1) ? word - 1 : word, floor);
            if (found) {
                return found;
            }
        }
    }
    return undefined;
}

/** The weekday that is joined to what begins at an offset: "Tuesday" before "to Friday". */
export function weekdayJoinedBefore(tables: DateTables, text: string, at: number, floor: number): Named | undefined {
    for (const end of leadStarts(tables, text, at, floor)) {
        for (const start of joinerStarts(tables, text, end, floor)) {
            const found = weekdayEndingAt(tables, text, start, floor);
            if (found) {
                return found;
            }
        }
    }
    return undefined;
}

/** Behind the comma of a list. A comma alone makes a list only beside a joining word or weekdays: "Room 3, 6 September" is one date. */
export function listEnds(text: string, at: number): readonly number[] {
    const comma = behindGaps(text, at);
    const end = isOneOf(',،', text, comma) ? behindGaps(text, comma + 1) : comma;
    return end > comma + 1 ? [end] : [];
}

/** Whether something stands at an offset, or an article that leads to it. */
export function isLedTo(tables: DateTables, text: string, at: number, to: number): boolean {
    return at === to || (at < to && leadEnds(tables, text, at).includes(to));
}

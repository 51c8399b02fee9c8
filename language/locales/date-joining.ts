/**
 * The short text between two days, two weekdays, or a weekday and its day: joining words, dashes, commas, articles. It is read forward from an offset, or
 * backward to a floor at most.
 */
import { beforeGaps, skipGaps, isDash, isLetterAt, isNumber } from '../text/characters.js';
import type { DateTables, Named } from './date-words.js';

const commas = ',،';
/** The signs that may separate a weekday from the day after it. */
const signsAfterWeekday = ',،:(（';

/** Whether the character at an offset is one of some. */
export function isOneOf(characters: string, text: string, at: number): boolean {
    return at >= 0 && at < text.length && characters.includes(text.charAt(at));
}

/** The end of the dash that begins at an offset; -1 if there is none. */
export function dashEnd(text: string, at: number): number {
    return at < text.length && isDash(text.charCodeAt(at)) ? (text.startsWith('--', at) ? at + 2 : at + 1) : -1;
}

/** The start of the dash that ends at an offset; -1 if there is none. */
export function dashStart(text: string, end: number, floor: number): number {
    return end > floor && isDash(text.charCodeAt(end - 1)) ? (end - 2 >= floor && text.startsWith('--', end - 2) ? end - 2 : end - 1) : -1;
}

/** The offset after an article or preposition and its blanks, and `at` itself, since both are optional. */
export function leadEnds(tables: DateTables, text: string, at: number): readonly number[] {
    const lead = tables.dayLeads.longestAt(text, at);
    const end = lead ? skipGaps(text, lead.end) : at;
    return lead && end > lead.end ? [end, at] : [at];
}

/** The same backward from an offset. */
function leadStarts(tables: DateTables, text: string, end: number, floor: number): readonly number[] {
    const blank = beforeGaps(text, end, floor);
    const lead = blank < end ? tables.leadsAfterPrefixes.longestEndingAt(text, blank) : undefined;
    return lead && lead.start >= floor ? [lead.start, end] : [end];
}

/** The possible ends of the joiner of two days or weekdays that begins at an offset. */
export function joinerEnds(tables: DateTables, text: string, at: number): readonly number[] {
    const ends: number[] = [];
    const blank = skipGaps(text, at);
    const dash = dashEnd(text, blank);
    if (dash >= 0) {
        ends.push(skipGaps(text, dash));
    }
    const afterComma = isOneOf(commas, text, blank) ? blank + 1 : at;
    const word = afterComma === at ? blank : skipGaps(text, afterComma);
    if (word > afterComma) {
        const end = tables.joiners.longestAt(text, word)?.end ?? -1;
        const next = end < 0 ? end : skipGaps(text, end);
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

/** The possible starts of the joiner of two days or weekdays that ends at an offset. */
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

/**
 * The weekday that ends at an offset: "Tuesday" in "on Tuesday, 3 September". At the floor another date has just ended, so the text before it does not count.
 */
function weekdayEndingAt(tables: DateTables, text: string, end: number, floor: number): Named | undefined {
    const found = tables.weekdaysAfterPrefixes.longestEndingAt(text, end);
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

/** Whether the text before a weekday allows it: no digit, no letter, no adjective that makes it another word. */
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

/** The weekday before the day that begins at an offset. A blank or a sign separates them; an article may stand between. */
export function weekdayBefore(tables: DateTables, text: string, day: number, floor: number): Named | undefined {
    for (const end of leadStarts(tables, text, day, floor)) {
        const blank = beforeGaps(text, end, floor);
        const isMarked = blank > floor && isOneOf(signsAfterWeekday, text, blank - 1);
        const word = isMarked ? beforeGaps(text, blank - 1, floor) : blank;
        if (word < end) {
            // A stop may belong to the word: "mer." is a Wednesday, and the sea has none.
            const isStopped = isOneOf('.', text, word - 1);
            const found =
                weekdayEndingAt(tables, text, word, floor) ?? (isStopped ? weekdayEndingAt(tables, text, word - 1, floor) : undefined);
            if (found) {
                return found;
            }
        }
    }
    return undefined;
}

/** The weekday joined to the text that begins at an offset: "Tuesday" before "to Friday". */
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

/** The offset after the comma of a list. A comma alone makes a list only beside a joining word or weekdays: "Room 3, 6 September" is one date. */
export function listEnds(text: string, at: number): readonly number[] {
    const comma = skipGaps(text, at);
    const end = isOneOf(',،', text, comma) ? skipGaps(text, comma + 1) : comma;
    return end > comma + 1 ? [end] : [];
}

/** Whether `to` is `at` itself, or follows an article at `at`. */
export function isLedTo(tables: DateTables, text: string, at: number, to: number): boolean {
    return at === to || (at < to && leadEnds(tables, text, at).includes(to));
}

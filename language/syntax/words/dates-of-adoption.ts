/** The date of adoption after a citation's number. */
import { skipGaps, isDigit, isLetter, isDiacritic } from '../../text/characters.js';
import { endOfRun } from '../../text/steps.js';
import { isUpper } from '../../text/words.js';
import { dateWords, nameNouns } from './citing-words.js';

/** The most words before a date: "adoptée le 5", "of the", المؤرخ. */
const mostWordsBefore = 3;
/** A month has one or two words, and in Arabic a second name after a slash. */
const longestMonth = 2;

/**
 * The end of a date after a number: "of 20 December 2012", "adoptée le 5 mai 2003", "от 8 декабря 2003 года", المؤرخ 31 تشرين الأول/أكتوبر 2003. One to three
 * words introduce it; a comma may stand before them. -1 if there is no date.
 */
export function dateAfter(text: string, at: number): number {
    const comma = isComma(text, at) ? at + 1 : at;
    let next = skipGaps(text, comma);
    if (next === comma) {
        return -1;
    }
    let words = 0;
    for (let end = wordEnd(text, next); end > next; end = wordEnd(text, next)) {
        // The body before a date is not among the words that introduce it.
        const isOfBody = isUpper(text, next) || nameNouns.longestAt(text, next)?.end === end;
        next = requireGaps(text, end);
        if (next < 0 || isOfBody || ++words > mostWordsBefore) {
            return -1;
        }
    }
    return words === 0 ? -1 : dayMonthYear(text, next);
}

function dayMonthYear(text: string, at: number): number {
    const day = endOfRun(text, at, isDigit);
    const suffix = wordEnd(text, day);
    if (day === at || day > at + 2 || suffix > day + 2) {
        return -1;
    }
    const first = monthEnd(text, skipSmallWord(text, requireGaps(text, suffix)));
    const month = text[first] === '/' ? monthEnd(text, first + 1) : first;
    const year = skipSmallWord(text, requireGaps(text, month));
    const end = year < 0 ? -1 : endOfRun(text, year, isDigit);
    if (end !== year + 4) {
        return -1;
    }
    const next = requireGaps(text, end);
    return next < 0 ? end : (dateWords.longestAt(text, next)?.end ?? end);
}

/** The offset after the one or two words of a month; -1 if there is none. */
function monthEnd(text: string, at: number): number {
    let end = -1;
    let next = at;
    for (let words = 0; words < longestMonth && next >= 0 && !dateWords.longestAt(text, next); words++) {
        const word = wordEnd(text, next);
        if (word === next) {
            break;
        }
        end = word;
        next = requireGaps(text, word);
    }
    return end;
}

/** The offset after a small word of a date and its blanks; `at` itself if there is none. */
function skipSmallWord(text: string, at: number): number {
    const small = at < 0 ? undefined : dateWords.longestAt(text, at);
    return small ? requireGaps(text, small.end) : at;
}

/** The offset after the blanks at `at`; -1 if there are none. */
function requireGaps(text: string, at: number): number {
    const end = at < 0 ? at : skipGaps(text, at);
    return end > at ? end : -1;
}

function wordEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && (isLetter(text.charCodeAt(end)) || (end > at && isDiacritic(text.charCodeAt(end))))) {
        end++;
    }
    return end;
}

export function isComma(text: string, at: number): boolean {
    return text[at] === ',' || text[at] === '،';
}

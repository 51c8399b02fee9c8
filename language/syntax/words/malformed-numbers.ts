/** Numbers of resolutions with a typing error in them. */
import { isDigit } from '../../text/characters.js';
import { capitals, endOfRun, isSlash, sequence, sign } from '../../text/steps.js';
import { endsLetters } from './resolution-numbers.js';

const seriesPrefix = sequence(capitals(3), sign('-'));

/**
 * The end of a malformed number; undefined if there is none. For a place where a number is expected and no form fits, but a slash shows that one was meant:
 * `10//3`, `10/`, `S-1/`, `10／3`.
 */
export function malformedAt(text: string, at: number): number | undefined {
    if (isSlash(text.charCodeAt(at))) {
        const digits = endOfRun(text, at, isSlash);
        const end = endOfRun(text, digits, isDigit);
        // After letters or a bracket it ends a number in another form: GC(68)/RES/14.
        return end > digits && !/[A-Za-z)）]/u.test(text.charAt(at - 1)) ? end : undefined;
    }
    const letters = seriesPrefix(text, at);
    const first = letters < 0 ? at : letters;
    const figuresEnd = endOfRun(text, first, isDigit);
    const slash = figuresEnd > first ? visibleBlank(text, figuresEnd) : -1;
    if (slash < 0 || !isSlashOrBackslash(text.charCodeAt(slash))) {
        return undefined;
    }
    const slashesEnd = endOfRun(text, slash, isSlashOrBackslash);
    const second = visibleBlank(text, slashesEnd);
    const end = endOfRun(text, second, (code) => isDigit(code) || isSlash(code));
    if (endsMalformed(text, end)) {
        return end === second ? slashesEnd : end;
    }
    return second > slashesEnd ? slashesEnd : undefined;
}

const halfTyped = /^(?:[A-Z]{1,3}-)?\d+\s?[/／\\]$/u;

/** Whether a malformed number ends with its only stroke, as `10/` and `S-1/` do: the rest of it may still be typed. */
export function isHalfTyped(number: string): boolean {
    return halfTyped.test(number);
}

/** Figures of the longest session, and of a number that no body has reached in one session. */
const [longestSession, tooMany] = [3, 5];

/** The end of a malformed number that is certainly one, wherever it stands: `10//3`, `10／3`, `7/99999`; undefined if none begins there. */
export function doubledAt(text: string, at: number): number | undefined {
    const slashes = endOfRun(text, at, isDigit);
    const slashesEnd = endOfRun(text, slashes, isSlashOrBackslash);
    const end = endOfRun(text, slashesEnd, isDigit);
    const isTooLong = slashes - at <= longestSession && end - slashesEnd >= tooMany && endsMalformed(text, end);
    return slashes > at && end > slashesEnd && (slashesEnd - slashes > 1 || text[slashes] === '／' || isTooLong) ? end : undefined;
}

/** The offset after one visible blank. An invisible sign between digits is no fault of the number. */
function visibleBlank(text: string, at: number): number {
    return /\s/u.test(text.charAt(at)) ? at + 1 : at;
}

function endsMalformed(text: string, end: number): boolean {
    // Chinese text touches its numbers: 第10//3号.
    return endsLetters(text, end) && !isDigit(text.charCodeAt(end)) && text[end] !== '/';
}

/** A slash of either width, or a backslash. */
function isSlashOrBackslash(code: number): boolean {
    return isSlash(code) || code === 0x5c;
}

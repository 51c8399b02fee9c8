/** Numbers of resolutions with a typing error in them. */
import { isDigit } from '../../text/characters.js';
import { capitals, endOfRun, isStroke, sequence, sign } from '../../text/steps.js';
import { endsLetters } from './resolution-numbers.js';

const series = sequence(capitals(3), sign('-'));

/**
 * The end of a malformed number; undefined if there is none. For a place where a number is expected and no form fits, but a slash shows that one was meant:
 * `10//3`, `10/`, `S-1/`, `10／3`.
 */
export function malformedAt(text: string, at: number): number | undefined {
    if (isStroke(text.charCodeAt(at))) {
        const digits = endOfRun(text, at, isStroke);
        const end = endOfRun(text, digits, isDigit);
        return end > digits ? end : undefined;
    }
    const letters = series(text, at);
    const first = letters < 0 ? at : letters;
    const figuresEnd = endOfRun(text, first, isDigit);
    const stroke = figuresEnd > first ? visibleBlank(text, figuresEnd) : -1;
    if (stroke < 0 || !isAnyStroke(text.charCodeAt(stroke))) {
        return undefined;
    }
    const behind = endOfRun(text, stroke, isAnyStroke);
    const second = visibleBlank(text, behind);
    const end = endOfRun(text, second, (code) => isDigit(code) || isStroke(code));
    if (endsMalformed(text, end)) {
        return end === second ? behind : end;
    }
    return second > behind ? behind : undefined;
}

/** The end of a malformed number that is certainly one, wherever it stands: `10//3`, `10／3`; undefined if none begins there. */
export function doubledAt(text: string, at: number): number | undefined {
    const stroke = endOfRun(text, at, isDigit);
    const behind = endOfRun(text, stroke, isAnyStroke);
    const end = endOfRun(text, behind, isDigit);
    return stroke > at && end > behind && (behind - stroke > 1 || text[stroke] === '／') ? end : undefined;
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
function isAnyStroke(code: number): boolean {
    return isStroke(code) || code === 0x5c;
}

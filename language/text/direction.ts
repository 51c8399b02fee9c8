/** Arabic in an English sentence: what runs from right to left must not turn the words and figures beside it. */
import { isDiacritic, isNumber } from './characters.js';

const [isolate, endOfIsolate] = ['\u2068', '\u2069'];

/**
 * A message with each stretch of right-to-left text in an isolate. Without it, a list of problems shows "Tuesday, 3 September 2024" in Arabic with its figures
 * on the wrong side, and mixed up with those of the sentence. A stretch begins with the figures before its first letter, and ends with its last letter or
 * figure before a letter of another direction or a quotation mark. Only for what an editor shows: a terminal prints the signs.
 */
export function withIsolates(message: string): string {
    let shown = '';
    let from = 0;
    let brackets = 0;
    for (let at = 0; at < message.length; at++) {
        if (isRightToLeft(message.charCodeAt(at))) {
            const start = startOfStretch(message, from, at);
            brackets += openBrackets(message.slice(from, start));
            const letters = endOfStretch(message, at);
            const isOwnBracket = message.charAt(letters) === ')' && (brackets === 0 || openBrackets(message.slice(start, letters)) > 0);
            const end = isOwnBracket ? letters + 1 : letters;
            shown += `${message.slice(from, start)}${isolate}${message.slice(start, end)}${endOfIsolate}`;
            from = end;
            at = end - 1;
        }
    }
    return from === 0 ? message : shown + message.slice(from);
}

/** How many brackets of a text are not closed in it. */
function openBrackets(text: string): number {
    let open = 0;
    for (const sign of text) {
        open = sign === '(' ? open + 1 : sign === ')' ? Math.max(0, open - 1) : open;
    }
    return open;
}

/** Back over the figures before a letter, and the signs and brackets between. */
function startOfStretch(message: string, least: number, at: number): number {
    let start = at;
    for (let before = at - 1; before >= least; before--) {
        const code = message.charCodeAt(before);
        if (isNumber(code)) {
            start = before;
        } else if (!/[ \u00a0()./:\-–]/u.test(message.charAt(before))) {
            break;
        }
    }
    return start;
}

function endOfStretch(message: string, at: number): number {
    let end = at + 1;
    for (let next = at + 1; next < message.length; next++) {
        const code = message.charCodeAt(next);
        if (isRightToLeft(code) || isNumber(code) || isDiacritic(code)) {
            end = next + 1;
        } else if (/[\p{L}“”‘’"'…\u2066-\u2069]/u.test(message.charAt(next))) {
            break;
        }
    }
    return end;
}

/** A letter or sign of the scripts that run from right to left, in the blocks in use. */
export function isRightToLeft(code: number): boolean {
    return (
        (code >= 0x590 && code <= 0x8ff && !(code >= 0x660 && code <= 0x669)) ||
        (code >= 0xfb1d && code <= 0xfdff) ||
        (code >= 0xfe70 && code <= 0xfefc)
    );
}

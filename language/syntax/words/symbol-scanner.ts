/**
 * Reads a document symbol at an offset, loosely, so that a symbol with a mistake is still recognised: doubled, full-width and trailing slashes, a blank after a
 * slash. It only goes forward.
 */
import { isDigit } from '../../text/characters.js';
import { endOfRun, isCapital, isSlash } from '../../text/steps.js';

/** Characters that no symbol directly follows. Chinese and Arabic text may touch a symbol. */
const touching = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}/／.@_-]/u;
const longestHead = 12;
const mostSegments = 24;
const mostAsterisks = 2;

/** The end of the symbol that begins at an offset, or -1. */
export function symbolEnd(text: string, at: number): number {
    if (!isCapital(text.charCodeAt(at)) || (at > 0 && touching.test(text.charAt(at - 1))) || isPartOfOther(text, at)) {
        return -1;
    }
    const head = firstPartEnd(text, at);
    let end = head;
    for (let count = 0; count < mostSegments && end >= 0; count++) {
        const next = segmentEnd(text, end);
        if (next < 0) {
            break;
        }
        end = next;
    }
    if (end === head) {
        return -1;
    }
    end += isSlash(text.charCodeAt(end)) ? 1 : 0;
    for (let count = 0; count < mostAsterisks && text[end] === '*'; count++) {
        end++;
    }
    return end;
}

/** The ends of forms outside the grammar, `200 EX/1` and `… WG.431/2`, are not symbols, and `XII/5` is the number of a decision. */
function isPartOfOther(text: string, at: number): boolean {
    if (text.startsWith('WG.', at) || (text.startsWith('EX/', at) && text[at - 1] === ' ' && isDigit(text.charCodeAt(at - 2)))) {
        return true;
    }
    const slash = endOfRun(text, at, (code) => code < 0x80 && 'IVXLC'.includes(String.fromCharCode(code)));
    const end = slash > at && text[slash] === '/' ? endOfRun(text, slash + 1, isDigit) : -1;
    return end > slash + 1 && text[end] !== '/';
}

/** Capitals, possibly with a number or with letters in brackets: `CAC`, `A`, `TD.3`, `CM(PL)`. -1 if there are none. */
function firstPartEnd(text: string, at: number): number {
    const letters = endOfRun(text, at, isCapital);
    if (letters - at > longestHead || (letters - at === 1 && !'AEST'.includes(text.charAt(at)))) {
        return -1;
    }
    const figures = text[letters] === '.' ? endOfRun(text, letters + 1, isDigit) : -1;
    const end = figures > letters + 1 ? figures : letters;
    const inside = text[end] === '(' ? endOfRun(text, end + 1, isCapital) : -1;
    return inside > end + 1 && text[inside] === ')' ? inside + 1 : end;
}

/** A slash and the segment after it, `/CRP.1`; -1 if there is none. */
function segmentEnd(text: string, at: number): number {
    const slashes = endOfRun(text, at, isSlash);
    if (slashes === at) {
        return -1;
    }
    const tail = tailEnd(text, slashes);
    if (tail > slashes) {
        return tail;
    }
    if (text[slashes] === ' ' && belongsToSymbol(text, slashes + 1)) {
        return tailEnd(text, slashes + 1);
    }
    return slashes > at + 1 ? slashes : -1;
}

/** Whether the text after a blank must belong to the symbol: `2024/`, `CRP.1`. */
function belongsToSymbol(text: string, at: number): boolean {
    const figures = endOfRun(text, at, isDigit);
    if (figures > at) {
        return text[figures] === '/';
    }
    const letters = endOfRun(text, at, isCapital);
    return letters > at && text[letters] === '.' && isDigit(text.charCodeAt(letters + 1));
}

/** Letters and digits, with points, hyphens and brackets between them: `2209(2015)`, `WG.4`. */
function tailEnd(text: string, at: number): number {
    let end = endOfRun(text, at, isOfTail);
    while (end > at) {
        const isBracket = text[end] === '(';
        const next = isBracket || '.-&'.includes(text.charAt(end) || ' ') ? endOfRun(text, end + 1, isBracket ? isPlain : isOfTail) : end;
        if (next <= end + 1 || (isBracket && text[next] !== ')')) {
            break;
        }
        end = isBracket ? next + 1 : next;
    }
    return end;
}

function isPlain(code: number): boolean {
    return isCapital(code) || isDigit(code) || (code >= 0x61 && code <= 0x7a);
}

function isOfTail(code: number): boolean {
    return isPlain(code) || code === 0x26;
}

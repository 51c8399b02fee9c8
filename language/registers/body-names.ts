/** Names of bodies told by their form: a noun such as "Board", words with capitals before it, and the words behind it. */
import { beforeGaps, behindGaps, isHan, isLetter } from '../text/characters.js';
import { isUpper, nameWordEnd, nameWordStart } from '../text/words.js';
import { type BodyWords, wordsAt } from './body-words.js';

/** A body's name or the beginning of it. `start` is the UTF-16 offset in the text it was found in. */
export interface NamedBody {
    readonly name: string;
    readonly start: number;
}

/** Words with capitals that may stand before the noun of a name: "Executive Board", "Исполнительного совета". */
const capitalsBefore = 3;
/** Words of a name behind its noun that are looked at. */
export const wordsBehind = 12;

/** The longest name that ends at an offset, of a noun, words with capitals before it and any words behind it; of those that begin where `accepts` says. */
export function nameEndingAt(
    words: BodyWords,
    text: string,
    end: number,
    accepts: (start: number) => boolean = () => true,
): NamedBody | undefined {
    let found: number | undefined;
    for (let stop = end, count = 0; count <= wordsBehind; count++) {
        const start = nameWordStart(text, stop);
        if (start === stop) {
            break;
        }
        const head = words.lowerHeads.longestEndingAt(text, stop);
        const from = head && nameStart(words, text, head.start, stop);
        if (from !== undefined && accepts(from)) {
            found = from;
        }
        stop = beforeGaps(text, start);
        if (stop === start) {
            break;
        }
    }
    return found === undefined ? undefined : { name: text.slice(found, end), start: found };
}

/** Where the name begins whose noun stands at `head`: words with capitals may stand before it, and must where the noun has none. */
function nameStart(words: BodyWords, text: string, head: number, end: number): number | undefined {
    let start = head;
    for (let count = 0; count < capitalsBefore && nameWordStart(text, start) === start; count++) {
        const stop = beforeGaps(text, start);
        const capital = stop < start ? capitalIn(text, stop) : undefined;
        if (capital === undefined) {
            break;
        }
        start = capital;
    }
    return start < head || words.heads.longestAt(text, head)?.end === end ? start : undefined;
}

/** Where the word that ends at an offset begins with a capital: it may follow an apostrophe or a hyphen. */
export function capitalIn(text: string, end: number): number | undefined {
    for (let at = nameWordStart(text, end); at < end - 1; at++) {
        if (isUpper(text, at) && (at === 0 || !isLetter(text.charCodeAt(at - 1)))) {
            return at;
        }
    }
    return undefined;
}

/** Where the noun of a name that begins at an offset ends. */
export function headEnd(words: BodyWords, text: string, at: number, place: 'behind' | 'anywhere' = 'anywhere'): number | undefined {
    const heads = place === 'behind' ? words.headsBehind : words.heads;
    const first = heads.longestAt(text, at);
    if (first) {
        return first.end;
    }
    for (let start = at, count = 0; count < capitalsBefore; count++) {
        const end = nameWordEnd(text, start);
        const next = behindGaps(text, end);
        // A noun in another form is the subject of what follows: "решение 10/3 Совет Организации".
        const isSubject = place === 'behind' && words.heads.longestAt(text, start) !== undefined;
        if (isSubject || !isUpper(text, start) || end - start < 2 || next === end) {
            return undefined;
        }
        const head = (place === 'behind' ? words.lowerHeadsBehind : words.lowerHeads).longestAt(text, next);
        if (head) {
            return head.end;
        }
        start = next;
    }
    return undefined;
}

/** The name that begins at an offset, with at most so many words behind its first ones. */
export function named(text: string, start: number, words: number): NamedBody {
    if (isHan(text.charCodeAt(start))) {
        return { name: text.slice(start, wordsAt(text, start)?.heads.longestAt(text, start)?.end), start };
    }
    let end = nameWordEnd(text, start);
    for (let count = 0; count < words + capitalsBefore; count++) {
        const next = behindGaps(text, end);
        const word = next > end ? nameWordEnd(text, next) : next;
        if (word === next) {
            break;
        }
        end = word;
    }
    return { name: text.slice(start, end), start };
}

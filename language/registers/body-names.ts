/** Names of bodies recognised by their form: a noun such as "Board", capitalised words before it, and the words after it. */
import { beforeGaps, skipGaps, isHan, isLetter } from '../text/characters.js';
import { isUpper, nameWordEnd, nameWordStart } from '../text/words.js';
import { type BodyWords, wordsAt } from './body-words.js';

/** A body's name or its beginning. `start` is a UTF-16 offset in the text searched. */
export interface NamedBody {
    readonly name: string;
    readonly start: number;
}

/** The most capitalised words before the noun of a name: "Executive Board", "Исполнительного совета". */
const mostCapitalsBefore = 3;
/** The most words of a name after its noun. */
export const mostWordsAfter = 12;

/** The longest name that ends at an offset: a noun, capitalised words before it and any words after it. Counts only names whose start passes `accepts`. */
export function nameEndingAt(
    words: BodyWords,
    text: string,
    end: number,
    accepts: (start: number) => boolean = () => true,
): NamedBody | undefined {
    let found: number | undefined;
    for (let stop = end, count = 0; count <= mostWordsAfter; count++) {
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

/** Where the name with its noun at `head` begins. Capitalised words may come before the noun, and must where the noun itself has no capital. */
function nameStart(words: BodyWords, text: string, head: number, end: number): number | undefined {
    let start = head;
    for (let count = 0; count < mostCapitalsBefore && nameWordStart(text, start) === start; count++) {
        const stop = beforeGaps(text, start);
        const capital = stop < start ? capitalIn(text, stop) : undefined;
        if (capital === undefined) {
            break;
        }
        start = capital;
    }
    return start < head || words.heads.longestAt(text, head)?.end === end ? start : undefined;
}

/** The first capital in the word that ends at an offset. It may follow an apostrophe or a hyphen. */
export function capitalIn(text: string, end: number): number | undefined {
    for (let at = nameWordStart(text, end); at < end - 1; at++) {
        if (isUpper(text, at) && (at === 0 || !isLetter(text.charCodeAt(at - 1)))) {
            return at;
        }
    }
    return undefined;
}

/** Where the noun ends in the name that begins at an offset. */
export function headEnd(words: BodyWords, text: string, at: number, place: 'after' | 'anywhere' = 'anywhere'): number | undefined {
    const heads = place === 'after' ? words.headsAfter : words.heads;
    const first = heads.longestAt(text, at);
    if (first) {
        return first.end;
    }
    for (let start = at, count = 0; count < mostCapitalsBefore; count++) {
        const end = nameWordEnd(text, start);
        const next = skipGaps(text, end);
        // A noun in another case is the subject of the next clause: "решение 10/3 Совет Организации".
        const isSubject = place === 'after' && words.heads.longestAt(text, start) !== undefined;
        if (isSubject || !isUpper(text, start) || end - start < 2 || next === end) {
            return undefined;
        }
        const head = (place === 'after' ? words.lowerHeadsAfter : words.lowerHeads).longestAt(text, next);
        if (head) {
            return head.end;
        }
        start = next;
    }
    return undefined;
}

/** The name that begins at an offset, with at most `words` words after the first ones. It ends before the verb of its sentence. */
export function named(text: string, start: number, words: number): NamedBody {
    if (isHan(text.charCodeAt(start))) {
        return { name: text.slice(start, wordsAt(text, start)?.heads.longestAt(text, start)?.end), start };
    }
    const forms = wordsAt(text, start)?.forms ?? [];
    let end = nameWordEnd(text, start);
    for (let count = 0; count < words + mostCapitalsBefore; count++) {
        const next = skipGaps(text, end);
        const word = next > end ? nameWordEnd(text, next) : next;
        if (word === next || endsName(forms, text, next)) {
            break;
        }
        end = word;
    }
    return { name: text.slice(start, end), start };
}

/** Whether a verb stands at an offset, in any language of a script. */
function endsName(forms: BodyWords['forms'], text: string, at: number): boolean {
    return forms.some(({ endsName: verb }) => {
        if (verb) {
            verb.lastIndex = at;
        }
        return verb?.test(text) === true;
    });
}

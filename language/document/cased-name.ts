/** Finds names in any grammatical case: "пятнадцатого совещания" for "Пятнадцатое совещание". */
import { skipGaps, isLetterAt } from '../text/characters.js';

/** The beginning of a word in lower case, and whether its ending may vary. */
interface CasedWord {
    readonly stem: string;
    readonly isOpen: boolean;
}

/** Only words of at least five letters in a script with capitals have endings that vary. Shorter words, Chinese and Arabic are searched as they are. */
function casedWords(name: string): readonly CasedWord[] {
    return name
        .toLowerCase()
        .split(' ')
        .map((word) => (/^[^\P{L}\p{Lo}]{5,}$/u.test(word) ? { stem: word.slice(0, -2), isOpen: true } : { stem: word, isOpen: false }));
}

/** Finds a name in any case. The result is the UTF-16 offset of the first place in the lower-case text, or -1. */
export function nameFinderInAnyCase(name: string): (text: string) => number {
    const words = casedWords(name);
    const first = words[0]?.stem ?? '';
    return (text) => {
        const small = text.toLowerCase();
        for (let at = small.indexOf(first); at >= 0; ) {
            const { end, isThere } = nameAt(small, at, words);
            if (isThere) {
                return at;
            }
            // A match that begins inside the first word would run to the same end and fail the same way.
            at = small.indexOf(first, Math.max(end, at + 1));
        }
        return -1;
    };
}

/** Whether a name is at an offset, and where its first word ends. */
function nameAt(text: string, start: number, words: readonly CasedWord[]): { end: number; isThere: boolean } {
    let at = start;
    let end = start;
    for (const [index, { stem, isOpen }] of words.entries()) {
        const from = index === 0 ? at : skipGaps(text, at);
        if ((index > 0 && from === at) || !text.startsWith(stem, from)) {
            return { end, isThere: false };
        }
        at = from + stem.length;
        while (isOpen && at < text.length && isLetterAt(text, at)) {
            at++;
        }
        end = index === 0 ? at : end;
    }
    return { end, isThere: true };
}

/** Names in whatever grammatical case a text has them: "пятнадцатого совещания" for "Пятнадцатое совещание". */
import { behindGaps, isLetterAt } from '../text/characters.js';

/** What a word of a name begins with, in small letters, and whether its end is left open. */
interface CasedWord {
    readonly stem: string;
    readonly isOpen: boolean;
}

/** Words of at least five letters that have capitals also have cases; the shorter ones and Chinese and Arabic are looked for as they are. */
function casedWords(name: string): readonly CasedWord[] {
    return name
        .toLowerCase()
        .split(' ')
        .map((word) => (/^[^\P{L}\p{Lo}]{5,}$/u.test(word) ? { stem: word.slice(0, -2), isOpen: true } : { stem: word, isOpen: false }));
}

/** Finds a name in any case. Gives the UTF-16 offset in the text in small letters at which it first stands, or -1. */
export function nameFinderInAnyCase(name: string): (text: string) => number {
    const words = casedWords(name);
    const first = words[0]?.stem ?? '';
    return (text) => {
        const small = text.toLowerCase();
        for (let at = small.indexOf(first); at >= 0; ) {
            const { end, isThere } = read(small, at, words);
            if (isThere) {
                return at;
            }
            // What else begins inside the first word goes on as this did.
            at = small.indexOf(first, Math.max(end, at + 1));
        }
        return -1;
    };
}

/** Whether a name stands at an offset, and where its first word ends. */
function read(text: string, start: number, words: readonly CasedWord[]): { end: number; isThere: boolean } {
    let at = start;
    let end = start;
    for (const [index, { stem, isOpen }] of words.entries()) {
        const from = index === 0 ? at : behindGaps(text, at);
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

/** Text that was read in an encoding other than its own: signs of it that a rightly read text never shows. */
import { isLetter, isLetterAt } from './characters.js';
import { codePages, sequenceAt } from './code-pages.js';

const replacementCharacter = 0xfffd;
const byteOrderMark = 0xfeff;

/** Counts over a text, or over a part of one. Offsets are UTF-16 and count from its beginning. */
export interface Tally {
    readonly length: number;
    /** Characters that could not be decoded (�). */
    readonly lost: number;
    /** Those of them that touch a word, or stand in a row of three or more. A single one may be meant. */
    readonly broken: number;
    /** The place of the first of these. */
    readonly first: readonly [start: number, end: number] | undefined;
    /** Control characters other than blanks and line ends. */
    readonly controls: number;
    /** Those of them that are zero. */
    readonly zeros: number;
    /** All other units beyond ASCII. */
    readonly others: number;
    /** For each code page: characters of UTF-8 that were read as several characters of the code page, and the units of these. */
    readonly pages: readonly { readonly characters: number; readonly units: number }[];
}

const emptyTally: Omit<Tally, 'length'> = {
    lost: 0,
    broken: 0,
    first: undefined,
    controls: 0,
    zeros: 0,
    others: 0,
    pages: codePages.map(() => ({ characters: 0, units: 0 })),
};

/** Counts what shows in which encoding a text was read. */
export function tallyOf(text: string): Tally {
    // Most English texts are plain ASCII.
    if (!/[^\s!-~]/u.test(text)) {
        return { ...emptyTally, length: text.length };
    }
    let [count, broken, controls, zeros, others] = [0, 0, 0, 0, 0];
    let first: Tally['first'];
    const pages = codePages.map(() => ({ characters: 0, units: 0, end: 0 }));
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code < 0x20 && (code < 9 || code > 13)) {
            controls++;
            zeros += code === 0 ? 1 : 0;
        } else if (code === replacementCharacter) {
            const start = at;
            while (text.charCodeAt(at + 1) === replacementCharacter) {
                at++;
            }
            const end = at + 1;
            count += end - start;
            if (end - start > 2 || isLetterAt(text, start - 1) || isLetter(text.charCodeAt(end))) {
                broken += end - start;
                first ??= [start, end];
            }
        } else if (code >= 0x80 && code !== byteOrderMark) {
            others++;
            codePages.forEach((page, index) => {
                const seen = pages[index]!;
                const units = at >= seen.end ? sequenceAt(page, text, at) : 0;
                if (units > 0) {
                    seen.characters++;
                    seen.units += units;
                    seen.end = at + units;
                }
            });
        }
    }
    return { length: text.length, lost: count, broken, first, controls, zeros, others, pages };
}

/** How a text was misread. */
export type Misreading =
    /** It is not UTF-8 and was read as UTF-8. */
    | { readonly kind: 'notUtf8'; readonly lost: number }
    /** It is UTF-8 and was read in a code page. */
    | { readonly kind: 'notRead'; readonly codePage: string; readonly characters: number }
    /** It has characters that could not be decoded, for an unknown reason. */
    | { readonly kind: 'damaged'; readonly lost: number };

/** How many wrong characters make the case certain. */
const [enoughLost, enoughMisread] = [4, 3];

/** At most so many characters of a text to one that was lost. With fewer lost ones, a paste may have damaged a right text. */
const textToLost = 200;

/** In UTF-16 and UTF-32, more than one unit of so many is zero, in whichever script. */
const unitsToZero = 40;

/** How a text was misread, from the tallies of its parts; undefined if nothing shows that it was. */
export function misreadingOf(tallies: readonly Tally[], beginning: string): Misreading | undefined {
    let [length, count, broken, controls, zeros, others] = [0, 0, 0, 0, 0, 0];
    const pages = codePages.map(() => ({ characters: 0, units: 0 }));
    for (const tally of tallies) {
        length += tally.length;
        count += tally.lost;
        broken += tally.broken;
        controls += tally.controls;
        zeros += tally.zeros;
        others += tally.others;
        if (tally.others > 0) {
            tally.pages.forEach(({ characters, units }, index) => {
                pages[index]!.characters += characters;
                pages[index]!.units += units;
            });
        }
    }
    for (const [index, { name, mark }] of codePages.entries()) {
        const { characters, units } = pages[index]!;
        // A rightly read text has many letters that belong to no such sequence.
        if ((characters >= enoughMisread && units >= 4 * (others - units)) || beginning.startsWith(mark)) {
            return { kind: 'notRead', codePage: name, characters };
        }
    }
    // Read byte by byte, every other byte of Latin text in UTF-16 is a control character, and three of four in UTF-32.
    // The half of each blank and line end is zero there: a text with other control characters was read as it is.
    const isWide = controls * 4 > length && zeros * unitsToZero > length;
    const isFull = broken >= enoughLost && count * textToLost >= length;
    if ((isFull || isWide) && count + controls > others) {
        return { kind: 'notUtf8', lost: count + (isWide ? controls : 0) };
    }
    return broken > 0 ? { kind: 'damaged', lost: count } : undefined;
}

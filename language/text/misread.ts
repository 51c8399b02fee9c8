/** Text that was read in another encoding than it is written in: what it has that no text has that was read rightly. */
import { isLetter, isLetterAt } from './characters.js';
import { codePages, sequenceAt } from './code-pages.js';

const lost = 0xfffd;
const byteOrderMark = 0xfeff;

/** What was counted in a text, or in a part of one. Offsets are UTF-16 and count from its beginning. */
export interface Tally {
    readonly length: number;
    /** Characters that could not be read (�). */
    readonly lost: number;
    /** Those of them that stand in words, or several in a row. One that stands alone may be meant. */
    readonly broken: number;
    /** Where the first of these stands. */
    readonly first: readonly [start: number, end: number] | undefined;
    /** Control characters other than blanks and line ends. */
    readonly controls: number;
    /** All other units beyond ASCII. */
    readonly others: number;
    /** For each code page: characters of UTF-8 that were read as several of it, and the units of these. */
    readonly pages: readonly { readonly characters: number; readonly units: number }[];
}

const nothing: Omit<Tally, 'length'> = {
    lost: 0,
    broken: 0,
    first: undefined,
    controls: 0,
    others: 0,
    pages: codePages.map(() => ({ characters: 0, units: 0 })),
};

/** Counts in a text what tells how it was read. */
export function tallyOf(text: string): Tally {
    // Most texts in English have none of it.
    if (!/[^\s!-~]/u.test(text)) {
        return { ...nothing, length: text.length };
    }
    let [count, broken, controls, others] = [0, 0, 0, 0];
    let first: Tally['first'];
    const pages = codePages.map(() => ({ characters: 0, units: 0, end: 0 }));
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code < 0x20 && (code < 9 || code > 13)) {
            controls++;
        } else if (code === lost) {
            const start = at;
            while (text.charCodeAt(at + 1) === lost) {
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
    return { length: text.length, lost: count, broken, first, controls, others, pages };
}

/** How a text was read that was not read rightly. */
export type Misreading =
    /** It is not written in UTF-8 and was read as that. */
    | { readonly kind: 'notUtf8'; readonly lost: number }
    /** It is written in UTF-8 and was read in a code page. */
    | { readonly kind: 'notRead'; readonly codePage: string; readonly characters: number }
    /** It has characters that could not be read, and it is not known why. */
    | { readonly kind: 'damaged'; readonly lost: number };

/** How many characters have to be wrong before it is certain. */
const [enoughLost, enoughMisread] = [2, 3];

/** How a text was read, from the tallies of its parts; undefined where nothing says that it was read wrongly. */
export function misreadingOf(tallies: readonly Tally[], beginning: string): Misreading | undefined {
    let [length, count, broken, controls, others] = [0, 0, 0, 0, 0];
    const pages = codePages.map(() => ({ characters: 0, units: 0 }));
    for (const tally of tallies) {
        length += tally.length;
        count += tally.lost;
        broken += tally.broken;
        controls += tally.controls;
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
        // A right text has letters that are no part of such a sequence, and many of them.
        if ((characters >= enoughMisread && units >= 4 * (others - units)) || beginning.startsWith(mark)) {
            return { kind: 'notRead', codePage: name, characters };
        }
    }
    // In UTF-16 every other byte of a text in letters is one of these, in UTF-32 three of four.
    const isWide = controls * 4 > length;
    if ((broken >= enoughLost || isWide) && count + controls > others) {
        return { kind: 'notUtf8', lost: count + (isWide ? controls : 0) };
    }
    return broken > 0 ? { kind: 'damaged', lost: count } : undefined;
}

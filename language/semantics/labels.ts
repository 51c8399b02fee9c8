/** Labels as text, and how to spell one label the way another is typed. */
import { writeMarker, writtenLike } from '../locales/numerals.js';
import type { MarkerScript } from '../locales/locale.js';
import { labelEnd, labelParts } from '../syntax/words/labels.js';

const part = /[0-9٠-٩０-９]+|[^\s()（）.]+/gu;

/**
 * Replaces the parts of a typed label and keeps its spelling, digits and capitals: `2 a) i)` with `['3', 'b', 'i']` gives `3 b) i)`. Where the number
 * of parts differs, the label gets the usual spelling, `3 (b)`.
 */
export function relabel(typed: string, parts: readonly string[]): string {
    if (labelParts(typed).length !== parts.length) {
        return spell(parts);
    }
    let index = 0;
    const written = typed.replace(part, (before) => {
        const after = parts[index++] ?? before;
        return labelParts(before)[0] === after ? before : writtenLike(after, before);
    });
    // A figure needs two brackets, even where it replaces a letter with one: `2 a) i)` becomes `2 (أ) (1)`.
    return labelEnd(written, 0) === written.length ? written : spell(parts);
}

/** `['2', 'a', 'i']` as `2 (a) (i)`. */
export function spell(parts: readonly string[]): string {
    const [first = '', ...rest] = parts;
    return [first, ...rest.map((bare) => `(${bare})`)].join(' ');
}

/** The normal form of a label in the usual spelling, for messages: `2(a)(i)` as `2 (a) (i)`. */
export function spellLabel(label: string): string {
    return spell(labelParts(label));
}

/** How markers count at each level, where the document does not show it. */
const usualScripts: readonly MarkerScript[] = ['number', 'letter', 'roman'];

/**
 * The bare marker for a value in a series. Without a script the level decides: figures, then letters, then roman numerals.
 * @param isCyrillic whether letters are Cyrillic ones
 */
export function markerFor(script: MarkerScript | undefined, value: number, level: number, isCyrillic: boolean): string {
    return writeMarker(script ?? usualScripts[level - 1] ?? 'roman', value, isCyrillic);
}

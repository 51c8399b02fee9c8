/** Labels as text: one label spelled in the way another is typed. */
import { writeMarker } from '../locales/numerals.js';
import type { MarkerScript } from '../locales/locale.js';
import { labelEnd, labelParts } from '../syntax/words/labels.js';

const part = /[0-9٠-٩０-９]+|[^\s()（）.]+/gu;

/**
 * A typed label with other parts in place of its own: `2 a) i)` with `['3', 'b', 'i']` gives `3 b) i)`. Where the number of parts
 * differs, the label is spelled anew in the usual way, `3 (b)`.
 */
export function relabel(typed: string, parts: readonly string[]): string {
    if (labelParts(typed).length !== parts.length) {
        return spell(parts);
    }
    let index = 0;
    const written = typed.replace(part, (before) => {
        const after = parts[index++] ?? before;
        return labelParts(before)[0] === after ? before : after;
    });
    // A figure stands in two brackets, whatever the letter did whose place it takes: `2 a) i)` becomes `2 (أ) (1)`.
    return labelEnd(written, 0) === written.length ? written : spell(parts);
}

/** `['2', 'a', 'i']` as `2 (a) (i)`. */
export function spell(parts: readonly string[]): string {
    const [first = '', ...rest] = parts;
    return [first, ...rest.map((bare) => `(${bare})`)].join(' ');
}

/** A label's normal form in the usual spelling, for messages: `2(a)(i)` as `2 (a) (i)`. */
export function spellLabel(label: string): string {
    return spell(labelParts(label));
}

/** The bare marker for a place in a series. */
export function markerFor(script: MarkerScript | undefined, value: number, level: number): string {
    return writeMarker(script ?? (level === 1 ? 'number' : level === 2 ? 'letter' : 'roman'), value);
}

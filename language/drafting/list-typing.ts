/**
 * What is added to a list while a person types it: the marker of the next entry. Whoever types the marker too must get it once, and whoever types something else
 * must lose nothing: so a marker comes only where an entry has ended and another must follow.
 */
import { isCyrillicMarker, type MarkerValue, markerValues, writeMarker } from '../locales/numerals.js';

/** A change of one line. `line` counts from the line of the caret: -1 is the line above. Columns are UTF-16. */
export interface LineChange {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

interface Entry {
    readonly before: string;
    readonly bare: string;
    readonly after: string;
    /** UTF-16 length of the marker and the blanks around it. */
    readonly length: number;
}

/** `(a) `, `a) `, `1. `, `（一）`, `أ - `. */
const marker = /^([ \t]*[(（]?)([\p{L}\p{N}]{1,6})([)）.、]|[ \t]-)(?:[ \t]+|$|(?=\p{Script=Han}))/u;
const dash = /^[ \t]*[-–—][ \t]+/u;
/** The end of an entry that is not the last one: a semicolon or a comma, and perhaps "and". */
const entryEnd = /[;；؛,，،](?:[ \t]*\p{L}{1,4})?[ \t]*$/u;

/** Lines above in which the entry before is looked for. */
const mostLines = 200;

/**
 * The change after Enter.
 * @param above the lines above the caret's, the nearest last
 * @param line the text of the caret's line
 */
export function afterEnter(above: readonly string[], line: string): LineChange | undefined {
    const last = above.at(-1);
    if (last === undefined || line.trim() !== '') {
        return undefined;
    }
    if (last !== '' && last === nextMarker(above.slice(0, -1))) {
        // The marker came by itself, and no word followed it: the list has ended.
        return { line: -1, start: 0, end: last.length, text: '' };
    }
    const next = nextMarker(above);
    return next === undefined ? undefined : { line: 0, start: 0, end: line.length, text: next };
}

/**
 * The change after a blank: a marker that was typed although it had come by itself is there once.
 * @param above the lines above the caret's, the nearest last
 * @param before the caret's line up to the caret
 */
export function afterBlank(above: readonly string[], before: string): LineChange | undefined {
    const half = before.length / 2;
    const isDouble = Number.isInteger(half) && before.startsWith(before.slice(half)) && before.slice(half) === nextMarker(above);
    return isDouble ? { line: 0, start: 0, end: half, text: '' } : undefined;
}

function entryIn(line: string): Entry | undefined {
    const [whole, before = '', bare = '', after = ''] = marker.exec(line) ?? [];
    return whole === undefined ? undefined : { before, bare, after, length: whole.length };
}

/** The marker of the entry after the last line, if that line ends an entry after which another must come. */
function nextMarker(above: readonly string[]): string | undefined {
    const last = above.at(-1) ?? '';
    if (!entryEnd.test(last)) {
        return undefined;
    }
    const entry = entryIn(last);
    if (!entry) {
        return dash.exec(last)?.[0];
    }
    const { before, bare, after, length } = entry;
    if (isCyrillicMarker(bare) || bare !== bare.toLowerCase()) {
        return undefined;
    }
    const [value] = valuesAfter(markerValues(bare), entry, above);
    const blank = /[ \t]$/u.test(last.slice(0, length)) ? ' ' : '';
    return value && `${before}${writeMarker(value.script, value.value + 1)}${after}${blank}`;
}

/** The readings of a marker, those first that follow on the entry before: after (h), (i) is a letter; after (ii) or as the first, it may be a Roman numeral. */
function valuesAfter(values: readonly MarkerValue[], { before, after }: Entry, above: readonly string[]): readonly MarkerValue[] {
    for (let index = above.length - 2; index >= Math.max(0, above.length - mostLines); index--) {
        const entry = entryIn(above[index] ?? '');
        if (entry && entry.before === before && entry.after === after) {
            const earlier = markerValues(entry.bare);
            const follows = ({ script, value }: MarkerValue): boolean =>
                earlier.some((other) => other.script === script && other.value === value - 1);
            return [...values.filter(follows), ...values.filter((one) => !follows(one))];
        }
    }
    // The first entry: (i) is one, (a) is one.
    return [...values.filter(({ value }) => value === 1), ...values.filter(({ value }) => value !== 1)];
}

/**
 * What is added to a list while a person types it: the marker of the next entry. Whoever types the marker too must get it once, and whoever types something else
 * must lose nothing: a marker comes where an entry has ended, and goes again where the next words show that the entry goes on.
 */
import { nextMarker } from '../locales/next-marker.js';
import type { Locale } from '../locales/locale.js';
import {
    belongs,
    blankOf,
    type EntryEnd,
    entryEnd,
    isPlainMarker,
    countsAlone,
    type MarkerChange,
    type TypedEntry,
    typedEntry,
} from './list-entry.js';

/** A change of one line. `line` counts from the line of the caret: -1 is the line above. Columns are UTF-16. */
export interface LineChange {
    readonly line: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The change after Enter: the marker that came at the head of the caret's line, or the one that went, where the list ended. */
export interface EnterChange extends LineChange {
    readonly marker: string;
    readonly isEnd: boolean;
}

/** The marker that came by itself on a line, and the text of the entry above it. */
export interface WrittenMarker {
    readonly marker: string;
    readonly above: string;
}

/** Lines above in which the entry before is looked for. */
const mostLines = 200;

/** Columns of an entry without a stop that is no wrapped line. A Chinese character takes two. */
const shortEntry = 50;

/**
 * The change after Enter.
 * @param above the lines above the caret's, the nearest last
 * @param line the text of the caret's line
 */
export function afterEnter(above: readonly string[], line: string, locale: Locale): EnterChange | undefined {
    const last = above.at(-1);
    if (last === undefined || line.trim() !== '') {
        return undefined;
    }
    if (isEmptyEntry(last, above.slice(0, -1))) {
        return { line: -1, start: 0, end: last.length, text: '', marker: last, isEnd: true };
    }
    const marker = markerBelow(above, locale);
    return marker === undefined ? undefined : { line: 0, start: 0, end: line.length, text: marker, marker, isEnd: false };
}

/**
 * The change after another sign: a marker that came by itself goes again where the user types it as well, or another one, or goes on with the entry above.
 * @param before the caret's line up to the caret
 * @param written the marker that came by itself on this line
 */
export function afterSign(before: string, { marker, above }: WrittenMarker): LineChange | undefined {
    if (!before.startsWith(marker) || marker === '') {
        return undefined;
    }
    const typed = before.slice(marker.length);
    return isMarkerTyped(typed, marker) || goesOn(above, typed) ? { line: 0, start: 0, end: marker.length, text: '' } : undefined;
}

/** Whether a marker may come before words that were typed before it came: they are none of its signs, and it would not be taken back. */
export function comesBefore(typed: string, written: WrittenMarker): boolean {
    const sign = typedEntry(written.marker)?.before.trim() ?? '';
    return !(sign !== '' && typed.trimStart().startsWith(sign)) && afterSign(written.marker + typed, written) === undefined;
}

/** Whether words begin with a marker of their own. "M. Dupont" and "3 - 6 September" do not, unless the list has such markers. */
function isMarkerTyped(typed: string, marker: string): boolean {
    const [own, written] = [typedEntry(typed), typedEntry(marker)];
    if (!own || !written || isPlainMarker(own)) {
        return own !== undefined && written !== undefined;
    }
    const isAlike = own.before.trim() === written.before.trim() && own.after === written.after;
    return isAlike && (countsAlone(own.bare) || written.bare.length > 1);
}

/**
 * The markers below one that came or went: those that went on with the list, each one place further or back. Nothing where the list did not go on there.
 * @param below the lines below the marker's; `line` of a change is an index in them
 */
export function shiftedBelow(below: readonly string[], marker: string, direction: 'further' | 'back'): readonly MarkerChange[] {
    const own = typedEntry(marker);
    const changes: MarkerChange[] = [];
    let [bare, before]: [string, string | undefined] = [own?.bare ?? '', undefined];
    for (let line = 0; line < below.length && bare !== '' && belongs(below, line); line++) {
        const entry = typedEntry(below[line] ?? '');
        if (entry && entry.bare !== '' && entry.before === own?.before && entry.after === own.after) {
            const next: string = nextMarker(bare, before)?.bare ?? '';
            const [from, to] = direction === 'further' ? [bare, next] : [next, bare];
            if (to === '') {
                break;
            }
            // Those of inner lists may have the same signs.
            if (entry.bare !== from) {
                continue;
            }
            changes.push({ line, end: entry.head.length, text: `${entry.before}${to}${entry.after}${blankOf(entry)}` });
            [bare, before] = [next, bare];
        }
    }
    return changes;
}

/** Whether words go on with an entry that had no stop: it began with a capital, and they begin with a small letter. */
function goesOn(above: string, typed: string): boolean {
    const entry = typedEntry(above);
    return entry !== undefined && entryEnd(above, []) === 'open' && /^\P{L}{0,3}\p{Lu}/u.test(entry.text) && /^\s{0,4}\p{Ll}/u.test(typed);
}

/** Whether a line is a marker without words, below the list that it continues. */
function isEmptyEntry(line: string, above: readonly string[]): boolean {
    const entry = typedEntry(line);
    if (entry?.text !== '' || !/[ \t\u00a0\u3000）、]$/u.test(entry.head)) {
        return false;
    }
    const index = above.findLastIndex((other) => other.trim() !== '');
    const lines = above.slice(0, index + 1);
    return (
        index >= 0 &&
        entryOf(lines) !== undefined &&
        (entry.bare === '' || nextMarker(entry.bare, siblingAbove(lines, entry)?.bare)?.isInOrder === true)
    );
}

/** An entry that several lines make up. */
interface FoundEntry {
    readonly entry: TypedEntry;
    /** The lines above it. */
    readonly above: readonly string[];
    /** Whether lines below its first one belong to it. */
    readonly isWrapped: boolean;
}

/** The entry to which the last line belongs. Lines without a blank one between belong together. */
function entryOf(lines: readonly string[]): FoundEntry | undefined {
    for (let index = lines.length - 1; index >= Math.max(0, lines.length - mostLines); index--) {
        const line = lines[index] ?? '';
        if (line.trim() === '') {
            return undefined;
        }
        const entry = typedEntry(line);
        const above = entry ? lines.slice(0, index) : [];
        if (entry && (isPlainMarker(entry) || nextMarker(entry.bare, siblingAbove(above, entry)?.bare)?.isInOrder)) {
            return { entry, above, isWrapped: index < lines.length - 1 };
        }
    }
    return undefined;
}

/** The marker of the entry after the last line, if that line ends an entry after which another is to be expected. */
function markerBelow(lines: readonly string[], locale: Locale): string | undefined {
    const last = lines.at(-1) ?? '';
    const found = last.trim() === '' ? undefined : entryOf(lines);
    if (!found) {
        return undefined;
    }
    const { entry, above, isWrapped } = found;
    const before = siblingAbove(above, entry);
    const end = entryEnd(last, locale.entryJoiners);
    const next = entry.bare === '' ? { bare: '', isInOrder: true } : nextMarker(entry.bare, before?.bare);
    if (!next || !isExpected(end, { entry, before, isWrapped, isInOrder: next.isInOrder }, locale)) {
        return undefined;
    }
    return `${entry.before}${next.bare}${entry.after}${blankOf(entry)}`;
}

interface LastEntry {
    readonly entry: TypedEntry;
    readonly before: TypedEntry | undefined;
    readonly isWrapped: boolean;
    readonly isInOrder: boolean;
}

/**
 * Whether another entry is to be expected after one that ends in some way. A list has at least two entries. Those after a letter in brackets end with a stop, so
 * without one the entry goes on; those after a figure with a stop, a dash or a bullet are often a few words without one.
 */
function isExpected(end: EntryEnd, { entry, before, isWrapped, isInOrder }: LastEntry, locale: Locale): boolean {
    switch (end) {
        case 'next':
            return isInOrder || !isWrapped;
        case 'sentence':
            return isInOrder && !isWrapped && (before === undefined || entryEnd(before.text, locale.entryJoiners) === 'sentence');
        case 'open':
            return isInOrder && !isWrapped && /^[.．、]?$/u.test(entry.after) && widthOf(entry.text) <= shortEntry;
        case 'inner':
            return false;
    }
}

/** The entry before in the same list: the nearest one above with the same signs that it follows on, else the nearest one with them. An inner list may have them, too. */
function siblingAbove(above: readonly string[], { before, after, bare }: TypedEntry): TypedEntry | undefined {
    let nearest: TypedEntry | undefined;
    for (let index = above.length - 1; index >= Math.max(0, above.length - mostLines); index--) {
        const other = typedEntry(above[index] ?? '');
        if (other && other.before === before && other.after === after && (other.bare === '') === (bare === '')) {
            if (bare === '' || nextMarker(bare, other.bare)?.isInOrder) {
                return other;
            }
            nearest ??= other;
        }
    }
    return nearest;
}

function widthOf(text: string): number {
    let width = text.length;
    for (const sign of text.slice(0, shortEntry)) {
        width += /\p{Script=Han}/u.test(sign) ? 1 : 0;
    }
    return width;
}

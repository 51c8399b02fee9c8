/** The entries of a list as they stand in lines that are being typed, where no tree knows them yet. */
import { isMarker } from '../locales/next-marker.js';
import { markerValues } from '../locales/numerals.js';

/** An entry at the head of a line. `bare` is empty for a dash or a bullet, which do not count. */
export interface TypedEntry {
    /** The marker with the blanks around it, as it is typed: `  (a) `. */
    readonly head: string;
    /** What stands before and after the bare marker: `(` and `)`. For a dash, the dash itself. */
    readonly before: string;
    readonly bare: string;
    readonly after: string;
    /** The text of the entry, trimmed. */
    readonly text: string;
}

const blank = '[ \\t\\u00a0\\u3000]';
/** Chinese writes no blank after a marker. */
const gap = `(?:${blank}{1,8}|$|(?=\\p{Script=Han}))`;
const indent = '^[ \\t]{0,40}';
/** `(a) `, `a) `, `1. `, `1 - `, `（一）`, `أ- `. A number of four figures is a year. */
const counted = new RegExp(`(${indent}[(（]?)(\\p{N}{1,3}|\\p{L}{1,6})([)）.．、]|[ \\t]?-)${gap}`, 'u');
/** `㈠`, `① `: signs with their brackets inside. */
const enclosed = new RegExp(`(${indent})([\\u2460-\\u24e9\\u3220-\\u3229\\u3280-\\u3289])${gap}`, 'u');
const dash = new RegExp(`(${indent}[-–—•·*])${blank}{1,8}`, 'u');

/** The entry that a line begins; undefined where it begins none. */
export function typedEntry(line: string): TypedEntry | undefined {
    const found = counted.exec(line) ?? enclosed.exec(line) ?? dash.exec(line);
    if (!found) {
        return undefined;
    }
    const [head, before = '', bare = '', after = ''] = found;
    // "Vienna." is no marker.
    return bare !== '' && !isMarker(bare) ? undefined : { head, before, bare, after, text: line.slice(head.length).trim() };
}

/**
 * Whether a marker shows by itself that it is one. Words look like markers, too: "Mr. Smith", "M. Dupont", "3 - 6 September", "(UK)". Those are markers only where
 * they go on with a list.
 */
export function isPlainMarker({ bare, after }: TypedEntry): boolean {
    return (
        bare === '' ||
        (countsAlone(bare) && (/^[)）、]?$/u.test(after) || (/^[.．]$/u.test(after) && /^[\p{N}\p{Script=Han}]/u.test(bare))))
    );
}

/** Whether a bare marker is a numeral, or a letter no further than the last one: two letters may be any word. */
export function countsAlone(bare: string): boolean {
    return markerValues(bare).some(({ script, value }) => script !== 'letter' || value <= 26);
}

/** Whether a line belongs to the list above it. A line after a blank one that is no entry is a paragraph, or begins another part. */
export function belongs(lines: readonly string[], at: number): boolean {
    const text = lines[at] ?? '';
    return text.trim() === '' || typedEntry(text) !== undefined || (at > 0 && (lines[at - 1] ?? '').trim() !== '');
}

/** What stands after the marker of an entry, before its text. */
export function blankOf({ head, before, bare, after }: TypedEntry): string {
    return head.slice(before.length + bare.length + after.length);
}

/** A new marker at the head of a line. `line` is zero-based, `end` a UTF-16 column. */
export interface MarkerChange {
    readonly line: number;
    readonly end: number;
    readonly text: string;
}

/** How a line of an entry ends: with a sign that another one follows, with the end of a sentence, before an inner list, or anywhere. */
export type EntryEnd = 'next' | 'sentence' | 'inner' | 'open';

/** Signs that may follow the last one of an entry: quotation marks and brackets that close, and the mark of a note. */
const closing = '"”’»“」』)）]';

/**
 * How a line of an entry ends. "and" and "or" may follow the sign that ends the entry.
 * @param joiners those words, in the language of the document
 */
export function entryEnd(line: string, joiners: readonly string[]): EntryEnd {
    let text = line.trimEnd();
    const joiner = joiners.find(
        (word) => text.endsWith(word) && /[;；؛]\s{0,4}$/u.test(text.slice(Math.max(0, text.length - word.length - 5), -word.length)),
    );
    text = joiner === undefined ? text : text.slice(0, -joiner.length).trimEnd();
    // Notes in a row are few.
    for (let mark = noteMark.exec(text); mark; mark = noteMark.exec(text)) {
        text = text.slice(0, -mark[0].length);
    }
    let end = text.length;
    while (end > 0 && closing.includes(text.charAt(end - 1))) {
        end--;
    }
    const last = text.charAt(end - 1);
    return ';；؛'.includes(last) && last !== ''
        ? 'next'
        : '.!?。．！？؟…'.includes(last) && last !== ''
          ? 'sentence'
          : ':：'.includes(last) && last !== ''
            ? 'inner'
            : 'open';
}

const noteMark = /\[\^[^\]\s]{1,20}\]$/u;

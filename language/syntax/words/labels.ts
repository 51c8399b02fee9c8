/**
 * Labels of items and markers of lists as users type them in the six languages, and their normal form. A label is a number (`2`), decimals (`4.1.2`), a number
 * put in between (`1 bis`), a letter or a numeral (`A`, `II`, `أ`, `一`), and the markers below it (`2 (a)`, `2 a) i)`, `2 a.`).
 */
import { bareMarker, isCyrillicMarker, markerValues, normaliseMarker } from '../../locales/numerals.js';
import { onceForText } from '../../kept/once.js';
import { decimalsEnd, digits, isWholeHead, letterHeadEnd, normalHead, supplementEnd } from './label-heads.js';

const blankSigns = ' \t\u00a0\u202f\u3000';
const blankPattern = `[${blankSigns}]`;
const marker = `(?:[(（]${blankPattern}?${bareMarker}${blankPattern}?[)）]|${bareMarker}[)）])`;
/** Below a letter a number in brackets is a marker too, as in Arabic: `2 (أ) (1)`. Right after the item's number it would be a year, a share or a part. */
const bracketedFigure = `[(（]${blankPattern}?${digits}{1,2}${blankPattern}?[)）]`;

/** Never the first digits of a longer number: they would be another label. */
const numberPattern = new RegExp(`${digits}{1,6}(?!${digits})`, 'uy');
const firstPattern = new RegExp(marker, 'uy');
/** Lists also use numbers: (1), (2). */
const markerPattern = new RegExp(`(?:${marker}|${bracketedFigure})`, 'uy');
/** `a.` as in `2 a.` or, below two markers, in `2 (a) (i) a.`. */
const letterPattern = /\p{Ll}\.(?![\p{L}\p{N}.])/uy;
const partPattern = /[0-9٠-٩۰-۹０-９]+|[^\s()（）.．0-9٠-٩۰-۹０-９]+/gu;
/** The most markers after the number of a label. */
const mostMarkers = 8;

/**
 * The end of the label that starts at `offset`, or -1. A bracket that counts nothing, such as (continued) or (the), ends the label before it. Offsets are
 * UTF-16.
 */
export function labelEnd(text: string, offset: number): number {
    const number = knownEnd(numberPattern, text, offset);
    const decimals = number < 0 ? number : decimalsEnd(text, number);
    let end = number < 0 ? letterHeadEnd(text, offset) : supplementEnd(text, decimals);
    // A letter is no number that a year or a share could follow.
    const isNumber = number >= 0;
    let areMarkers = true;
    for (let count = 0; end >= 0 && count < mostMarkers; count++) {
        const at = skipBlanks(text, end);
        if (areMarkers && at > end && isNumber && isLetterLevel(count) && endOf(letterPattern, text, at) >= 0) {
            end = endOf(letterPattern, text, at);
            continue;
        }
        const next = knownEnd(count === 0 && isNumber ? firstPattern : markerPattern, text, at);
        if (next < 0) {
            break;
        }
        areMarkers = areMarkers && endOf(firstPattern, text, at) >= 0;
        end = next;
    }
    return end;
}

/** `2 a.` and `2 (a) (i) a.` are labels; `2 (a) i. e.` is one with a title. */
function isLetterLevel(count: number): boolean {
    return count !== 1;
}

function skipBlanks(text: string, from: number): number {
    let at = from;
    while (at < text.length && blankSigns.includes(text.charAt(at))) {
        at++;
    }
    return at;
}

/** The end of a match of a pattern at an offset, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The same, if the marker counts something. */
function knownEnd(pattern: RegExp, text: string, at: number): number {
    const end = endOf(pattern, text, at);
    return end >= 0 && labelParts(text.slice(at, end)).every(isKnownPart) ? end : -1;
}

/** The end of the list marker that starts at `offset`, or -1. */
export function markerEnd(text: string, offset: number): number {
    return knownEnd(markerPattern, text, offset);
}

/** The bare parts of a label in normal form: `2 a) i)` gives `2`, `a`, `i`; `4.1` gives `4`, `1`; `1 bis` gives `1bis`. A letter that begins a label is a capital. */
export function labelParts(text: string): readonly string[] {
    return isPlainNumber(text) ? [text] : partsIn(text);
}

const partsIn = onceForText((text): readonly string[] =>
    typedParts(text).map(({ text: typed }, index) => normalPart(typed, index === 0 && isWholeHead(text, typed))),
);

/** The parts of a label as they are typed, with the UTF-16 offset at which each begins: `2`, `a` of `2 a)`, and `1 bis` as one. */
export function typedParts(label: string): readonly { readonly text: string; readonly at: number }[] {
    const parts: { readonly text: string; readonly at: number }[] = [];
    let end = 0;
    for (const { 0: found, index } of label.matchAll(partPattern)) {
        if (index >= end) {
            end = index + found.length;
            end = /^\p{N}/u.test(found) ? supplementEnd(label, end) : end;
            parts.push({ text: label.slice(index, end), at: index });
        }
    }
    return parts;
}

/** Replaces each part of a typed label. */
export function replaceParts(label: string, write: (typed: string, index: number) => string): string {
    let text = '';
    let at = 0;
    for (const [index, part] of typedParts(label).entries()) {
        text += label.slice(at, part.at) + write(part.text, index);
        at = part.at + part.text.length;
    }
    return text + label.slice(at);
}

/** A part of a label in normal form. */
export function normalPart(typed: string, isHead: boolean): string {
    return normalHead(typed, isHead) ?? normaliseMarker(typed);
}

/** The bare marker of a list in normal form. A capital that begins a label stays one, the marker of an entry does not. */
export function markerPart(bare: string): string {
    return normalPart(typedParts(bare)[0]?.text ?? '', false);
}

/** A number that is in normal form already. A long agenda has more of them than are kept. */
function isPlainNumber(text: string): boolean {
    return /^[1-9][0-9]{0,5}$/u.test(text);
}

/** The normal form by which items are found: `2 (a) (i)`, `2 a) i)` and `２（a）(i)` all become `2(a)(i)`. Decimals have their full stops, `4.1.2`. */
export function normaliseLabel(text: string): string {
    return labelOfParts(labelParts(text));
}

/** Joins bare parts into a label in normal form: `2`, `a`, `i` gives `2(a)(i)`; `4`, `1` gives `4.1`. */
export function labelOfParts(parts: readonly string[]): string {
    const heads = decimalsOf(parts);
    return (
        parts.slice(0, heads).join('.') +
        parts
            .slice(heads)
            .map((part) => `(${part})`)
            .join('')
    );
}

/** How many parts at the head of a label are one number with full stops: 2 of `4.1 (a)`, 1 of `2 (a)`. */
export function decimalsOf(parts: readonly string[]): number {
    const other = /^\d/u.test(parts[0] ?? '') ? parts.findIndex((part) => !/^\d/u.test(part)) : Math.min(1, parts.length);
    return other < 0 ? parts.length : other;
}

function isKnownPart(part: string): boolean {
    return isPlainNumber(part) || markerValues(part).length > 0 || isCyrillicMarker(part);
}

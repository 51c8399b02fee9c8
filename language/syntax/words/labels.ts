/** Labels of items and markers of lists as users type them in the six languages, and their normal form. */
import { bareMarker, isCyrillicMarker, markerValues, normaliseMarker } from '../../locales/numerals.js';
import { onceForText } from '../../kept/once.js';

const digits = '[0-9٠-٩０-９]';
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
/** `a.` below two markers, as in `2 (a) (i) a.`. */
const letterPattern = /[a-z]\.(?![\p{L}\p{N}.])/uy;
const partPattern = /[0-9٠-٩０-９]+|[^\s()（）.0-9٠-٩０-９]+/gu;
/** The most markers after the number of a label. */
const mostMarkers = 8;

/**
 * The end of the label that starts at `offset`, or -1. A bracket that counts nothing, such as (continued) or (the), ends the label before it. Offsets are
 * UTF-16.
 */
export function labelEnd(text: string, offset: number): number {
    let end = knownEnd(numberPattern, text, offset);
    let areMarkers = true;
    for (let count = 0; end >= 0 && count < mostMarkers; count++) {
        const at = skipBlanks(text, end);
        if (count === 2 && areMarkers && at > end && endOf(letterPattern, text, at) >= 0) {
            return endOf(letterPattern, text, at);
        }
        const next = knownEnd(count === 0 ? firstPattern : markerPattern, text, at);
        if (next < 0) {
            break;
        }
        areMarkers = areMarkers && endOf(firstPattern, text, at) >= 0;
        end = next;
    }
    return end;
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

/** The bare parts of a label in normal form: `2 a) i)` gives `2`, `a`, `i`. */
export function labelParts(text: string): readonly string[] {
    return isPlainNumber(text) ? [text] : partsIn(text);
}

const partsIn = onceForText((text): readonly string[] => (text.match(partPattern) ?? []).map(normaliseMarker));

/** A number that is in normal form already. A long agenda has more of them than are kept. */
function isPlainNumber(text: string): boolean {
    return /^[1-9][0-9]{0,5}$/u.test(text);
}

/** The normal form by which items are found: `2 (a) (i)`, `2 a) i)` and `２（a）(i)` all become `2(a)(i)`. */
export function normaliseLabel(text: string): string {
    return labelOfParts(labelParts(text));
}

/** Joins bare parts into a label in normal form: `2`, `a`, `i` gives `2(a)(i)`. */
export function labelOfParts([first = '', ...rest]: readonly string[]): string {
    return first + rest.map((part) => `(${part})`).join('');
}

function isKnownPart(part: string): boolean {
    return isPlainNumber(part) || markerValues(part).length > 0 || isCyrillicMarker(part);
}

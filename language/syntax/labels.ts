/** Labels of items and markers of lists as they are typed in any of the six languages, and their normal form. */
import { markerValues, normaliseMarker } from '../locales/numerals.js';

const digits = '[0-9٠-٩０-９]';
const blank = '[ \\t\\u00a0\\u202f\\u3000]';
/** One or two letters (Latin, Cyrillic look-alikes, full-width), a roman or Chinese numeral, or an abjad letter. */
const body =
    '(?:[A-Za-zА-Яа-яЁёІі\\uff21-\\uff3a\\uff41-\\uff5a]{1,2}|[ivxlcIVXLC]{3,8}|[一二三四五六七八九十百]{1,5}|[\\u0621-\\u064a]\\u0640?)';
const marker = `(?:[(（]${blank}?${body}${blank}?[)）]|${body}[)）])`;
/** Below a letter a figure in brackets counts too, as in Arabic: `2 (أ) (1)`. Right after the item's number it would be a year, a share, a part. */
const figure = `[(（]${blank}?${digits}{1,2}${blank}?[)）]`;
const below = `${blank}*(?:${marker}|${figure})`;
const label = `${digits}{1,4}(?:(?:${blank}*${marker}){2}${blank}+[a-z]\\.(?![\\p{L}\\p{N}.])|(?:${blank}*${marker}(?:${below}){0,7})?)`;

const labelPattern = new RegExp(label, 'uy');
/** Lists count in figures too: (1), (2). */
const markerPattern = new RegExp(`(?:${marker}|${figure})`, 'uy');
const lastMarker = new RegExp(`${below}${blank}*$`, 'u');
const partPattern = /[0-9٠-٩０-９]+|[^\s()（）.0-9٠-٩０-９]+/gu;

/** Source of a regular expression for a label, without groups that capture (flag `u`). */
export const labelSource = label;

/**
 * The end of the label that starts at `offset`, or -1. Markers that count nothing, such as (continued) or (the), end the label before them.
 * Offsets are UTF-16.
 */
export function labelEnd(text: string, offset: number): number {
    labelPattern.lastIndex = offset;
    if (!labelPattern.test(text)) {
        return -1;
    }
    let end = labelPattern.lastIndex;
    while (!labelParts(text.slice(offset, end)).every(isKnownPart)) {
        const cut = text.slice(offset, end).search(lastMarker);
        if (cut <= 0) {
            return -1;
        }
        end = offset + cut;
    }
    return end;
}

/** The end of the list marker that starts at `offset`, or -1. */
export function markerEnd(text: string, offset: number): number {
    markerPattern.lastIndex = offset;
    if (!markerPattern.test(text)) {
        return -1;
    }
    const end = markerPattern.lastIndex;
    return isKnownPart(labelParts(text.slice(offset, end))[0] ?? '') ? end : -1;
}

/** The bare parts of a label in normal form: `2 a) i)` gives `2`, `a`, `i`. */
export function labelParts(text: string): readonly string[] {
    return (text.match(partPattern) ?? []).map(normaliseMarker);
}

/** The normal form by which items are found: `2 (a) (i)`, `2 a) i)` and `２（a）(i)` are all `2(a)(i)`. */
export function normaliseLabel(text: string): string {
    const [first = '', ...rest] = labelParts(text);
    return first + rest.map((part) => `(${part})`).join('');
}

function isKnownPart(part: string): boolean {
    return markerValues(part).length > 0 || /^[а-яёі]$/u.test(part);
}

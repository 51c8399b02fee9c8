/** The markers of lists as people type them, and as Word and PDF paste them: `(a)`, `1.`, `1)`, `•`, `㈠`, `一、`, `١-`. */
import { markerEnd, markerPart } from './labels.js';
import { arabicLetter, chineseNumeral, type MarkerValue, markerValues } from '../../locales/numerals.js';
import { onceForText } from '../../kept/once.js';

/** Signs that begin an entry and count nothing. The last two are what Word pastes for its own bullets. */
const bulletSigns = '-–—•*·∙●○◦▪▫■□‣\uf0b7\uf0a7';
const isBulletSign = new Set(bulletSigns);
const figures = '[0-9٠-٩۰-۹０-９]';
/** Signs with their brackets or stops inside: ①, ⑴, ⒈, ⒜, ⓐ, ㈠, ㊀. */
const enclosedSign = /[①-⓪㈠-㈩㊀-㊉]/u;

/** `1.`, `1．`: a blank follows, or a word with a capital, or a sign of a script without capitals. So `10.30` is none. A year is none. */
const stopPattern = /^[0-9٠-٩۰-۹０-９]{1,3}[.．](?=\s|$|\p{Lu}\p{Ll}|\p{Lo})/u;
/** `1)`, where the bracket was opened nowhere. */
const closedPattern = /^[0-9٠-٩۰-۹０-９]{1,3}[)）](?=\s|$|\p{L})/u;
/** `1、`, `一、`, `一．`: never the first of several numbers, as in 三、四. */
const commaPattern = new RegExp(`^(?:${figures}{1,3}、|${chineseNumeral}{1,4}[、．.])(?!${figures}|${chineseNumeral}|[、，])`, 'u');
/** `١- `, `1 - `, `أ- ` before an Arabic word; `3 - 6` is a range. */
const dashedPattern = new RegExp(`^(?:${figures}{1,3}\\s?|${arabicLetter})[-–](?=\\s{0,4}${arabicLetter})`, 'u');
const spacedBullet = new RegExp(`^(?:[${bulletSigns.replace('*', '').replace('-', '\\-')}](?=\\s)|\\*(?=\\s+[^\\s*]))`, 'u');
const tightBullet = new RegExp(`^[${bulletSigns.replace('*', '').replace('-', '\\-')}](?=\\p{L})`, 'u');
const latinOrBracket = /[A-Za-z(]/u;
/** After brackets: a blank, or a word of a script without Latin letters. */
const afterBracket = /^(?:\s|$|[^\s\p{Script=Latin}\d,.;:)、，。；：])/u;
/** A Latin word right after brackets: `(a)To gather`. `(I)NDC` and `(s)he` are words. */
const capitalised = /^\p{Lu}(?:\p{Ll}|[\s’'])/u;

/**
 * The end of the marker at the head of a line, which has no blanks around it; -1 if it has none. Offsets are UTF-16. Whether the marker begins an entry where
 * it stands, the scanner decides.
 */
export function listMarkerEnd(line: string): number {
    const first = line.charAt(0);
    if (isBulletSign.has(first)) {
        return spacedBullet.test(line) || tightBullet.test(line) ? 1 : -1;
    }
    if (enclosedSign.test(first)) {
        return /^.[,.;:)、，。；：]/u.test(line) ? -1 : 1;
    }
    // Nearly all lines begin with a letter, and all these patterns with a figure or a letter of another script.
    if (latinOrBracket.test(first)) {
        return bracketedEnd(line);
    }
    const found = stopPattern.exec(line) ?? closedPattern.exec(line) ?? commaPattern.exec(line) ?? dashedPattern.exec(line);
    return found ? found[0].length : bracketedEnd(line);
}

function bracketedEnd(line: string): number {
    const end = markerEnd(line, 0);
    const rest = end < 0 ? '' : line.slice(end);
    const isMarker = afterBracket.test(rest) || capitalised.test(rest) || (!/^[(（]/u.test(line) && /^\p{L}/u.test(rest));
    return end >= 0 && isMarker ? end : -1;
}

/** Whether a marker is a dash or a bullet: it counts nothing. */
export function isBullet(marker: string): boolean {
    return marker.length === 1 && isBulletSign.has(marker);
}

/** The length of the bullet at the head of a line, before a blank; 0 where it has none. */
export function bulletLength(line: string): number {
    return spacedBullet.test(line) ? 1 : 0;
}

/**
 * A way to read a marker of a list. Markers of one list have the same `series`: it tells `1.` from `1)` and `(1)`, which stand inside each other, but not
 * `(a)` from `a)`, which are typed for each other.
 */
export interface CountedMarker extends MarkerValue {
    readonly series: string;
}

/** All ways to read a marker, likeliest first; none for a bullet. */
export const readingsOfMarker = onceForText((marker): readonly CountedMarker[] => inSeries(marker, markerValues(bareMarkerOf(marker))));

/** The same of its normal form, in which a Cyrillic letter that looks like a Latin one counts as that one alone. */
export const normalReadingsOfMarker = onceForText((marker): readonly CountedMarker[] =>
    inSeries(marker, markerValues(normalMarkerOf(marker))),
);

function inSeries(marker: string, values: readonly MarkerValue[]): readonly CountedMarker[] {
    const form = formOf(marker);
    return values.map(({ script, value }) => ({
        script,
        value,
        series: form === 'closed' && script !== 'number' ? `${script} brackets` : `${script} ${form}`,
    }));
}

/** The marker without what stands around it, as it is typed: `1` of `1.`, 一 of ㈠. */
export function bareMarkerOf(marker: string): string {
    return plainOf(marker).replace(/[\s()（）.．、–-]+/gu, '');
}

/** The same in normal form: a Cyrillic letter that looks like a Latin one is the Latin one. */
export const normalMarkerOf = onceForText((marker): string => markerPart(bareMarkerOf(marker)));

/** Whether a marker is a figure with a stop, as paragraphs have it: `12.`, `١٢.`, `12 -` in Arabic. */
export function isNumberWithStop(marker: string): boolean {
    return numberWithStop.test(marker);
}

const numberWithStop = new RegExp(`^${figures}{1,3}(?:[.．]|\\s?[-–])$`, 'u');

/** Signs with brackets inside are read as if these stood around. */
function plainOf(marker: string): string {
    return enclosedSign.test(marker) ? marker.normalize('NFKC') : marker;
}

function formOf(marker: string): 'brackets' | 'closed' | 'stop' | 'ring' {
    const plain = plainOf(marker);
    if (/[)）]$/u.test(plain)) {
        return /^[(（]/u.test(plain) ? 'brackets' : 'closed';
    }
    return /[.．、–-]$/u.test(plain) ? 'stop' : 'ring';
}

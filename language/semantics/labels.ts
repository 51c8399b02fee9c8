/** Labels as text, and how to spell one label the way another is typed. */
import { nameOfLetter, normaliseMarker, supplementOf, writeMarker, writtenLike } from '../locales/numerals.js';
import type { Locale, MarkerScript } from '../locales/locale.js';
import { decimalsOf, labelEnd, labelParts, normalPart, replaceParts } from '../syntax/words/labels.js';
import type { LabelScheme } from './label-scheme.js';

/**
 * Replaces the parts of a typed label and keeps its spelling, digits and capitals: `2 a) i)` with `['3', 'b', 'i']` gives `3 b) i)`. Where the number
 * of parts differs, the label gets the usual spelling, `3 (b)`.
 */
export function relabel(typed: string, parts: readonly string[]): string {
    if (labelParts(typed).length !== parts.length) {
        return spell(parts);
    }
    const written = replaceParts(typed, (before, index) => {
        const after = parts[index] ?? before;
        return normaliseMarker(before) === after || normalPart(before, index === 0) === after
            ? before
            : spellPart(writtenLike(after, before));
    });
    // A figure needs two brackets, even where it replaces a letter with one: `2 a) i)` becomes `2 (أ) (1)`.
    return labelEnd(written, 0) === written.length ? written : spell(parts);
}

/** `['2', 'a', 'i']` as `2 (a) (i)`, `['4', '1']` as `4.1`. */
export function spell(parts: readonly string[]): string {
    const heads = decimalsOf(parts);
    return [parts.slice(0, heads).map(spellPart).join('.'), ...parts.slice(heads).map((bare) => `(${bare})`)].join(' ');
}

function spellPart(part: string): string {
    const found = supplementOf(part);
    return found ? `${found.figures} ${part.slice(found.figures.length)}` : part;
}

/** The normal form of a label in the usual spelling, for messages: `2(a)(i)` as `2 (a) (i)`. */
export function spellLabel(label: string): string {
    return spell(labelParts(label));
}

/** A label from its parts as a document of a language cites it: `2 (a)`, `2 a)`, `4.1`, `2 a`, `1 bis`. */
export function printedLabel(parts: readonly string[], locale: Locale, scheme: LabelScheme | undefined): string {
    const figures = scheme?.below === 'decimals' ? figuresOf(parts) : decimalsOf(parts);
    const head = parts
        .slice(0, figures)
        .map((part) => printedPart(part, locale, scheme))
        .join('.');
    const rest = parts.slice(figures);
    return scheme?.below === 'dots' ? [head, ...rest].join(' ') : locale.printLabel([head, ...rest]);
}

/** The marker before an item in the list and at its heading: `2.`, `(a)`, `4.1`, `a.`, `1 bis.`. Empty where the label is missing. */
export function printedMarker(parts: readonly string[], locale: Locale, scheme: LabelScheme | undefined): string {
    const last = parts.at(-1);
    if (last === undefined) {
        return '';
    }
    const figures = scheme?.below === 'decimals' ? figuresOf(parts) : decimalsOf(parts);
    if (parts.length > 1 && figures === parts.length) {
        return printedLabel(parts, locale, scheme);
    }
    if (parts.length > 1 && scheme?.below === 'dots') {
        return `${last}.`;
    }
    // Below decimals the first brackets are those that the language has below a number.
    return locale.printMarker(printedPart(last, locale, scheme), parts.length - (figures > 1 ? figures - 1 : 0));
}

/** How many parts at the head of a label of decimals are one number: 2 of `A.1`. */
function figuresOf(parts: readonly string[]): number {
    const other = parts.findIndex((part, index) => index > 0 && !/^\d/u.test(part));
    return other < 0 ? parts.length : other;
}

function printedPart(part: string, { supplements }: Locale, scheme: LabelScheme | undefined): string {
    const found = supplementOf(part);
    if (found) {
        const word = supplements[found.place]?.[0] ?? part.slice(found.figures.length);
        return `${found.figures}${/^\p{Script=Han}/u.test(word) ? '' : ' '}${word}`;
    }
    return scheme?.isNamed ? nameOfLetter(part) : part;
}

/** How markers count at each level, where the document does not show it. */
const usualScripts: readonly MarkerScript[] = ['number', 'letter', 'roman'];

/**
 * The bare marker for a value in a series. Without a script the level decides: figures, then letters, then roman numerals. A letter or numeral that begins a
 * label is a capital.
 * @param isCyrillic whether letters are Cyrillic ones
 */
export function markerFor(script: MarkerScript | undefined, value: number, level: number, isCyrillic: boolean): string {
    const written = writeMarker(script ?? usualScripts[level - 1] ?? 'roman', value, isCyrillic);
    return level === 1 && script !== 'number' ? written.toUpperCase() : written;
}

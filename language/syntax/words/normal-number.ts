/** The numbers of resolutions in one form, whatever script, signs and blanks they are written with. */
import { locales } from '../../locales/index.js';
import { latinised } from '../../locales/look-alikes.js';
import type { SeriesLetters } from '../../locales/citation-forms.js';
import { toRoman } from '../../locales/numerals.js';
import { blank, figures, literal, optional, sequence, spaced, type Step } from '../../text/steps.js';

const allForms = Object.values(locales).map(({ citations }) => citations);

/** The names of a resolution's parts in words: ألف is A. */
const partLetters = new Map(
    allForms.flatMap(({ parts }) => (parts.letters ?? []).map((word, index) => [word, String.fromCharCode(0x41 + index)] as const)),
);
const resolutionWords = new Set(allForms.flatMap(({ resolution }) => resolution));
const decisionWords = new Set(allForms.flatMap(({ decision }) => decision));
/** The words between the first and the last part. */
const through = new Set(allForms.flatMap(({ parts }) => parts.through));

/** The letters of some series in all languages: what reads them, and their Latin form. The longest come first. */
function lettersOfSeries(which: keyof SeriesLetters): readonly (readonly [step: Step, latin: string])[] {
    return allForms
        .flatMap(({ series }) => Object.entries(series?.[which] ?? {}))
        .sort(([, one], [, other]) => other.length - one.length)
        .map(([latin, written]) => [spaced(written), latin]);
}

const nil = optional(blank);
const number = figures(9);
const dashed = sequence(nil, literal('-'));
const [special, session, parties] = [lettersOfSeries('special'), lettersOfSeries('session'), lettersOfSeries('parties')];
const [healthAssembly, healthBoard, boardResolution] = [
    lettersOfSeries('healthAssembly'),
    lettersOfSeries('healthBoard'),
    lettersOfSeries('boardResolution'),
];

/**
 * The normal form of a resolution's number: single blanks, none inside `53/208`, western brackets, Latin letters. `3363(XXX)` and `3363 (د-30)` become `3363
 * (XXX)`, `53/208 A à E` becomes `53/208 A to E`.
 */
export function normaliseNumber(text: string): string {
    // Most numbers consist of digits and a slash, and are already in normal form.
    if (/^[\d/]*$/u.test(text)) {
        return text;
    }
    const plain = withKind(latinised(text).normalize('NFKC').replace(/\s+/gu, ' '));
    return seriesInLatin(plain)
        .replace(/ (\p{L}+)/gu, (found, word: string) => (partLetters.has(word) ? ` ${partLetters.get(word)}` : found))
        .replace(/ (\p{L}+) (?=[A-Z]$)/u, (found, word: string) => (through.has(word) ? ' to ' : found))
        .replace(/ ?[–-] ?(?=[A-Z]$)/u, ' to ')
        .replace(/ ?\(/gu, ' (')
        .replace(/^((?:WHA|EB)\d+|[A-Z]+\.\d+) \(/u, '$1(')
        .replace(/(\d)([A-Z])(?=$| )/gu, '$1 $2')
        .trim();
}

/** A number with the word inside in English, `33 C/Resolution 92`, in whatever language it is written. */
function withKind(number: string): string {
    const [, session, word = '', figures] = /^(\d+ [A-Z]{1,2}\/)(\p{L}+) (\d+)$/u.exec(number) ?? [];
    const small = word.toLowerCase();
    const kind = resolutionWords.has(small) ? 'Resolution' : decisionWords.has(small) ? 'Decision' : word;
    return session === undefined ? number : `${session}${kind} ${figures}`;
}

/** The number with the Latin letters of its series in place of those of another script. */
function seriesInLatin(text: string): string {
    // The letters of a series in Latin script are in normal form.
    if (!/[^\0-\x7f]/u.test(text)) {
        return text;
    }
    const head = assemblyInLatin(text) ?? boardInLatin(text) ?? specialInLatin(text) ?? text;
    return rewrittenAfter(rewrittenAfter(head, '/', partiesInLatin), '(', sessionInLatin);
}

/** The text with what is made of it after the first of the signs where anything is. */
function rewrittenAfter(text: string, sign: string, rewritten: (text: string, at: number) => string | undefined): string {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const rest = rewritten(text, at + 1);
        if (rest !== undefined) {
            return text.slice(0, at + 1) + rest;
        }
    }
    return text;
}

/** A special session of the Assembly or the Council: `S-32/1`. */
function specialInLatin(text: string): string | undefined {
    for (const [read, latin] of special) {
        const end = read(text, 0);
        if (end >= 0 && text[end] === '-') {
            return latin + text.slice(end);
        }
    }
    return undefined;
}

/** The World Health Assembly: `WHA32.36`, `WHA58(4)`. */
function assemblyInLatin(text: string): string | undefined {
    for (const [read, latin] of healthAssembly) {
        const from = sequence(read, nil)(text, 0);
        const end = from < 0 ? -1 : number(text, from);
        if (end >= 0 && text[end] === '-') {
            return `${latin}${text.slice(from, end)}.${text.slice(end + 1)}`;
        }
        if (end >= 0 && text[nil(text, end)] === '(') {
            return latin + text.slice(from);
        }
    }
    return undefined;
}

/** The Executive Board of the World Health Organization: `EB152.R1`, `EB152(1)`. */
function boardInLatin(text: string): string | undefined {
    for (const [read, latin] of healthBoard) {
        const from = sequence(read, nil)(text, 0);
        const end = from < 0 ? -1 : number(text, from);
        if (end < 0) {
            continue;
        }
        for (const [readResolution, letter] of text[end] === '-' ? boardResolution : []) {
            const next = sequence(readResolution, nil)(text, end + 1);
            if (next >= 0) {
                return `${latin}${text.slice(from, end)}.${letter}${text.slice(next)}`;
            }
        }
        return latin + text.slice(from);
    }
    return undefined;
}

/** A conference of parties: `15/CP.1`. */
function partiesInLatin(text: string, at: number): string | undefined {
    for (const [read, latin] of parties) {
        const end = sequence(read, dashed)(text, at);
        if (end >= 0) {
            return `${latin}.${text.slice(end)}`;
        }
    }
    return undefined;
}

/** The session in brackets: `(XXX)`, `(S-IV)`. */
function sessionInLatin(text: string, at: number): string | undefined {
    for (const [read, latin] of session) {
        const from = sequence(read, dashed, nil)(text, at);
        const end = from < 0 ? -1 : number(text, from);
        if (end >= 0 && text[end] === ')') {
            return `${latin}${toRoman(Number(text.slice(from, end))).toUpperCase()}${text.slice(end)}`;
        }
    }
    return undefined;
}

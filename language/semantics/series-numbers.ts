/** What the number of a resolution says: its series, its session, and its place there. */
import { fromRoman } from '../locales/numerals.js';
import type { Span } from '../syntax/words/number-spans.js';

/** A number in its parts. */
export interface SeriesNumber {
    /** In normal form. */
    readonly written: string;
    /** What is equal for all numbers that are counted together: `78/` of 78/328, `(X)` of 3541 (XXX), `(y)` of 2127 (2013). */
    readonly series: string;
    /** `78`, `S-32`, `2013`, `CP-21`; Roman figures as digits. Undefined for forms without a session. */
    readonly session: string | undefined;
    /** The place in the series, from one. */
    readonly value: number;
    /** What stands around the place, in normal form and without letters of parts: `58/`, and ` (XXX)`. */
    readonly before: string;
    readonly after: string;
}

/** Session and number: `78/328`, `S-32/1`, `XII/26`, `CP-VIII/9`. */
const sessionFirst = /^(?:([A-Z]{1,6})-)?(\d+|[IVXL]+)\/(\d+)[a-z]?$/u;
/** Number and session of a conference of parties: `15/CP.1`, `7/CMP.3`. */
const sessionLast = /^(\d+)\/([A-Z-]+)[-. ]?(\d+)$/u;
/** Counted through all sessions: `3541 (XXX)`, `3201 (S-VI)`, `2127 (2013)`. */
const bracketed = /^(\d+)(?: [A-Z])? \((?:([A-Z]{1,2})-)?(?:(\d+)|([IVXLC]+))\)$/u;
/** Any other form that ends with its number: `WHA32.36`, `EB152.R1`, `IDB.48/Dec.11`, `WHA58(4)`, `MSC.500(105)`. */
const other = /^(\D*)(\d+)(\D+)(\d+)(\D*)$/u;

/**
 * The parts of a number in normal form, without letters of parts. Undefined for what is no number.
 */
export function seriesNumber(written: string): SeriesNumber | undefined {
    const number = withoutParts(written);
    const first = sessionFirst.exec(number);
    if (first) {
        const session = `${first[1] ? `${first[1]}-` : ''}${arabic(first[2]!)}`;
        return {
            written,
            series: `${session}/`,
            session,
            value: Number(first[3]),
            before: number.slice(0, number.indexOf('/') + 1),
            after: '',
        };
    }
    const last = sessionLast.exec(number);
    if (last) {
        const session = `${last[2]}-${last[3]}`;
        return { written, series: `/${session}`, session, value: Number(last[1]), before: '', after: number.slice(last[1]!.length) };
    }
    const counted = bracketed.exec(number);
    if (counted) {
        const session = `${counted[2] ? `${counted[2]}-` : ''}${counted[3] ?? arabic(counted[4]!)}`;
        const after = number.slice(number.indexOf(' ('));
        return { written, series: counted[3] ? '(y)' : '(X)', session, value: Number(counted[1]), before: '', after };
    }
    const [, head = '', session = '', joint = '', value, tail = ''] = other.exec(number) ?? [];
    return value === undefined
        ? undefined
        : {
              written,
              series: `${head}${session}${joint}${tail}`,
              session: String(Number(session)),
              value: Number(value),
              before: `${head}${session}${joint}`,
              after: tail,
          };
}

/** `53/208` for `53/208 A to E`, `3367 (XXX)` for `3367 A (XXX)`. */
function withoutParts(number: string): string {
    for (let at = number.indexOf(' '); at >= 0; at = number.indexOf(' ', at + 1)) {
        if (/^ [A-Z](?![A-Za-z/])/u.test(number.slice(at, at + 3))) {
            const bracket = number.indexOf(' (', at + 1);
            return number.slice(0, at) + (bracket < 0 ? '' : number.slice(bracket));
        }
    }
    return number;
}

function arabic(figures: string): string {
    return /^\d/u.test(figures) ? String(Number(figures)) : String(fromRoman(figures.toLowerCase()) ?? figures);
}

/** Whether a number is one of a range. Those counted through all sessions have to be of a session between its ends, or of a special session. */
export function isWithin(number: SeriesNumber, { first, last }: NumberRange): boolean {
    if (number.series !== first.series || number.value < first.value || number.value > last.value) {
        return false;
    }
    const [session, from, to] = [number.session, first.session, last.session].map(Number);
    return !number.series.startsWith('(') || Number.isNaN(session) || (session! >= from! && session! <= to!);
}

/** A range of numbers that can be counted through. */
export interface NumberRange {
    readonly first: SeriesNumber;
    readonly last: SeriesNumber;
}

/** The range between two numbers of one series, the second one not below the first. Undefined for others. */
export function numberRange({ first, last }: Span): NumberRange | undefined {
    const [from, to] = [seriesNumber(first), seriesNumber(last)];
    return from && to && from.series === to.series && from.value <= to.value && isOrdered(from, to) ? { first: from, last: to } : undefined;
}

function isOrdered(first: SeriesNumber, last: SeriesNumber): boolean {
    const [from, to] = [Number(first.session), Number(last.session)];
    return Number.isNaN(from) || Number.isNaN(to) || from <= to;
}

/** Sessions from one to another, both included. `letters` are those before the figure: `S` of S-32. */
export interface SessionRange {
    readonly letters: string;
    readonly first: number;
    readonly last: number;
}

const sessionParts = /^(?:([A-Z]+)[-.])?(\d+|[IVXLC]+)$/u;

/** The range between two sessions of one kind, the second one not before the first. Undefined for others. */
export function sessionRange({ first, last }: Span): SessionRange | undefined {
    const [from, to] = [sessionParts.exec(first), sessionParts.exec(last)];
    const range = from && to && { letters: from[1] ?? '', first: Number(arabic(from[2]!)), last: Number(arabic(to[2]!)) };
    return range && (from[1] ?? '') === (to[1] ?? '') && range.first <= range.last ? range : undefined;
}

/** Whether a session, as a number tells it, is one of a range. */
export function isSessionWithin(session: string, { letters, first, last }: SessionRange): boolean {
    const parts = sessionParts.exec(session);
    const value = Number(parts?.[2]);
    return parts !== null && (parts[1] ?? '') === letters && value >= first && value <= last;
}

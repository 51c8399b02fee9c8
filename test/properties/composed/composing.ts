/** What the pieces of a composed agenda are made with: its language, its items, and numbers that fast-check draws. */
import { locales } from '../../../language/locales/index.js';
import type { CalendarDate, Language, Locale } from '../../../language/locales/locale.js';
import { type Sentences, sentences } from './sentences.js';

export interface Composing {
    readonly locale: Locale;
    readonly says: Sentences;
    /** The labels of all items, as they are written. */
    readonly labels: readonly string[];
    /** Any of several. */
    readonly any: <T>(of: readonly T[]) => T;
    /** The label of some item; now and then of one that is not there. */
    readonly label: () => string;
    /** A number that grows, from 1 on. */
    readonly next: () => number;
    /** A day, mostly of the session, which is from 3 to 6 September 2024. */
    readonly day: () => CalendarDate;
    /** The name of a note in the body or in an annex. */
    readonly note: () => string;
}

/** Some lines of an agenda; what they say is drawn while they are written. */
export type Piece = (composing: Composing) => readonly string[];

/** @param draw the next random number, 0 and above */
export function composingWith(language: Language, labels: readonly string[], draw: () => number): Composing {
    const any = <T>(of: readonly T[]): T => of[draw() % of.length] as T;
    let number = 0;
    return {
        locale: locales[language],
        says: sentences[language],
        labels,
        any,
        label: () => (draw() % 12 === 0 ? '9' : any(labels)),
        next: () => ++number,
        day: () => ({ year: 2024, month: 9, day: 2 + (draw() % 7) }),
        note: () => any(['1', '2', '3', 'a', 'b']),
    };
}

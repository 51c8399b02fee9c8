/** What the index holds of registers, and how it is read off their lines. */
import type { AstNodeDescription } from 'langium';
import { isCompleteness, isWording, type Register, type RegisterEntry, type RegisterRange } from '../grammar/generated/ast.js';
import { numberSpans, sessionSpans } from '../syntax/words/number-spans.js';
import { numberRange, type NumberRange, type SessionRange, sessionRange } from '../semantics/series-numbers.js';

/** A name of a body. In each language the first name is full and the others are short. */
export interface BodyName {
    readonly language: string;
    readonly name: string;
    readonly short: boolean;
}

/** The kind of what a body adopts. */
export type EntryKind = RegisterEntry['kind'];

/** Sessions of which a register lists everything; with a kind, all resolutions or all decisions. */
export interface HeldSessions {
    readonly kind: EntryKind | undefined;
    readonly sessions: SessionRange;
    /** Whether a register of the user's own says so. */
    readonly isOwnWord?: boolean;
}

/** The index entry of a register. Its `name` is the symbol. */
export interface RegisterDescription extends AstNodeDescription {
    readonly bodyNames: readonly BodyName[];
    readonly complete: readonly HeldSessions[];
}

/** The index entry of a register's entry, or what stands for one of a number inside a range. Its `name` is the number. */
export interface EntryDescription extends AstNodeDescription {
    readonly body: string;
    readonly kind: EntryKind;
    readonly titles: Readonly<Record<string, string>>;
    /** The titles that a quotation may have, where they are others than in `titles`. None where no title is certain. */
    readonly official?: (language: string) => Iterable<string>;
}

/** The index entry of a line with ranges of numbers. Its `name` is the line. */
export interface RangeDescription extends AstNodeDescription {
    readonly body: string;
    readonly kind: EntryKind;
    readonly ranges: readonly NumberRange[];
}

/** The names of a body in all languages; `|` separates several names in one language. */
export function namesOf(register: Register): BodyName[] {
    return register.head.filter(isWording).flatMap(({ language, text = '' }) => namesIn(language, text));
}

/** The names in one line of a register's head. */
export function namesIn(language: string, text: string): BodyName[] {
    return text
        .split('|')
        .map((name, index) => ({ language: language.toLowerCase(), name: name.trim(), short: index > 0 }))
        .filter(({ name }) => name !== '');
}

/** What a register says it holds completely. */
export function completeIn(register: Register): HeldSessions[] {
    return register.head.filter(isCompleteness).flatMap(({ kind, sessions = '' }) => heldSessions(kind, sessions));
}

/** The sessions in one line `complete:`. What is no range of sessions counts as nothing. */
export function heldSessions(kind: RegisterRange['kind'] | undefined, text: string): HeldSessions[] {
    return sessionSpans(text).spans.flatMap((span) => {
        const sessions = sessionRange(span);
        return sessions ? [{ kind: kind && singular(kind), sessions }] : [];
    });
}

/** The ranges in a line of a register. What is no range counts as nothing. */
export function rangesIn(text: string): NumberRange[] {
    return numberSpans(text).spans.flatMap((span) => numberRange(span) ?? []);
}

/** `resolution` for `resolutions`. */
export function singular(kind: RegisterRange['kind']): EntryKind {
    return kind === 'resolutions' ? 'resolution' : 'decision';
}

/** The titles of an entry, by language. */
export function titlesOf(entry: RegisterEntry): Record<string, string> {
    return titlesIn(entry.wordings.filter(isWording));
}

/** The titles in the lines of an entry, by language. Of two in one language the last counts. */
export function titlesIn(wordings: readonly { readonly language: string; readonly text?: string }[]): Record<string, string> {
    return Object.fromEntries(wordings.filter(({ text }) => text).map(({ language, text = '' }) => [language.toLowerCase(), text]));
}

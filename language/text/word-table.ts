/**
 * Words of a language, found in running text by walking a tree of their characters. A walk goes forward only and ends with the longest word, so
 * that a text costs what its length costs, whatever it holds.
 */
import { isGap, isHan, isLetterAt, isMark, smallLetter } from './characters.js';

/** A word found in a text. Offsets are UTF-16, `end` is exclusive. */
export interface FoundWord<T> {
    readonly start: number;
    readonly end: number;
    readonly value: T;
}

/** How the words of a table are compared with a text. */
export interface WordHabits {
    /** Capitals count as small letters. */
    readonly ignoreCase?: boolean;
    /** What may stand for a character of a word, the character itself included: `é` also as `e`, Cyrillic `а` also as Latin `a`. */
    readonly standFor?: (character: string) => readonly string[];
    /** Vowel signs, accents and lengthening strokes of the text are passed over. */
    readonly skipMarks?: boolean;
    /**
     * `whole`: no letter may follow the word, and none may stand before it where words are looked for in a text; Chinese, written without blanks,
     * needs no edges. `any`: the word may be part of another.
     */
    readonly edges?: 'whole' | 'any';
}

/** Stands for a run of blanks of any kind. */
const blank = 0x20;

/** Blanks in a word stand for blanks of any kind and number. The first value given to a word stays. */
export class WordTable<T> {
    readonly #habits: WordHabits;
    readonly #words: readonly (readonly [string, T])[];
    #forward: Branch<T> | undefined;
    #backward: Branch<T> | undefined;
    #beginnings: RegExp | undefined;

    constructor(words: Iterable<readonly [word: string, value: T]>, habits: WordHabits = {}) {
        this.#words = [...words];
        this.#habits = habits;
    }

    /** The longest word that begins at an offset. What stands before the offset is not looked at. */
    longestAt(text: string, at: number): FoundWord<T> | undefined {
        this.#forward ??= treeOf(this.#words, this.#habits, false);
        const found = walk(this.#forward, text, at, 1, this.#habits);
        return found && { start: at, end: found.edge, value: found.value };
    }

    /** The longest word that ends at an offset, exclusive. What stands behind the offset is not looked at. */
    longestEndingAt(text: string, end: number): FoundWord<T> | undefined {
        this.#backward ??= treeOf(this.#words, this.#habits, true);
        const found = walk(this.#backward, text, end - 1, -1, this.#habits);
        return found && { start: found.edge, end, value: found.value };
    }

    /** The first word at or behind an offset; of two that begin at one place the longer. */
    nextIn(text: string, from: number): FoundWord<T> | undefined {
        this.#forward ??= treeOf(this.#words, this.#habits, false);
        this.#beginnings ??= beginningsOf(this.#forward, this.#habits);
        const beginnings = this.#beginnings;
        beginnings.lastIndex = from;
        for (let at = beginnings.exec(text)?.index; at !== undefined; at = beginnings.exec(text)?.index) {
            const found = this.#habits.edges !== 'whole' || isWordStart(text, at) ? this.longestAt(text, at) : undefined;
            if (found) {
                return found;
            }
            beginnings.lastIndex = at + 1;
        }
        return undefined;
    }

    /** All words in order, none of which overlaps the one before it. */
    allIn(text: string): FoundWord<T>[] {
        const found: FoundWord<T>[] = [];
        for (let next = this.nextIn(text, 0); next; next = this.nextIn(text, Math.max(next.end, next.start + 1))) {
            found.push(next);
        }
        return found;
    }
}

/** Whether a word may begin at an offset: no letter stands before it, unless it or that letter is Chinese. */
export function isWordStart(text: string, at: number): boolean {
    if (at === 0) {
        return true;
    }
    let before = at - 1;
    while (before > 0 && isMark(text.charCodeAt(before)) && before > at - 8) {
        before--;
    }
    return isHan(text.charCodeAt(at)) || isHan(text.charCodeAt(before)) || !isLetterAt(text, before);
}

/** Whether a word may end before an offset. An elided one ends with its apostrophe: `l’Assemblée`. */
export function isWordEnd(text: string, end: number): boolean {
    return (
        end >= text.length ||
        "'’".includes(text.charAt(end - 1)) ||
        isHan(text.charCodeAt(end)) ||
        isHan(text.charCodeAt(end - 1)) ||
        !isLetterAt(text, end)
    );
}

/**
 * An expression for the two characters with which a word begins, by which an engine passes over the rest of a text faster than any walk. It goes not beyond
 * them, and what it finds need not be a word.
 */
function beginningsOf<T>(root: Branch<T>, habits: WordHabits): RegExp {
    const pairs = [...root.next].map(([code, branch]) => {
        // A sign may stand between the two.
        const second = branch.isWord ? '' : `[${classOf(branch.next.keys(), habits)}${habits.skipMarks ? '\\u0300-\\uffff' : ''}]`;
        return `[${classOf([code], habits)}]${second}`;
    });
    return new RegExp(pairs.length === 0 ? '(?!)' : pairs.join('|'), 'g');
}

/** Code units as they stand in a class of an expression, capitals with them where these count as small letters. */
function classOf(codes: Iterable<number>, { ignoreCase }: WordHabits): string {
    return [...codes]
        .flatMap((code) => {
            const character = String.fromCharCode(code);
            return code === blank ? ['\\s', '\\u061c', '\\u2000-\\u206f'] : ignoreCase ? [character, character.toUpperCase()] : [character];
        })
        .map((written) => (written.length === 1 ? `\\u${written.charCodeAt(0).toString(16).padStart(4, '0')}` : written))
        .join('');
}

/** A word in the order in which a tree has its characters. */
interface Written<T> {
    readonly text: string;
    readonly value: T;
}

/** How a character of a tree's words may be written, as UTF-16 code units. */
type Forms = (character: string) => readonly number[];

/**
 * What may follow upon the first characters of some words. It is found out when a text comes so far: a text of one language meets few of the words of a
 * table, and a table has thousands.
 */
class Branch<T> {
    readonly isWord: boolean;
    readonly value: T | undefined;
    readonly #words: readonly Written<T>[];
    readonly #depth: number;
    readonly #forms: Forms;
    #next: ReadonlyMap<number, Branch<T>> | undefined;

    /** @param words all words that begin with what was read so far, `depth` characters */
    constructor(words: readonly Written<T>[], depth: number, forms: Forms) {
        this.#words = words;
        this.#depth = depth;
        this.#forms = forms;
        const word = words.find(({ text }) => text.length === depth);
        this.isWord = word !== undefined;
        this.value = word?.value;
    }

    /** By code unit. */
    get next(): ReadonlyMap<number, Branch<T>> {
        this.#next ??= this.#grow();
        return this.#next;
    }

    #grow(): ReadonlyMap<number, Branch<T>> {
        const following = new Map<number, Written<T>[]>();
        for (const word of this.#words) {
            for (const code of word.text.length > this.#depth ? this.#forms(word.text.charAt(this.#depth)) : []) {
                const words = following.get(code);
                if (words) {
                    words.push(word);
                } else {
                    following.set(code, [word]);
                }
            }
        }
        return new Map([...following].map(([code, words]) => [code, new Branch(words, this.#depth + 1, this.#forms)]));
    }
}

function treeOf<T>(words: readonly (readonly [string, T])[], { ignoreCase, standFor }: WordHabits, reversed: boolean): Branch<T> {
    const known = new Map<string, readonly number[]>();
    const formsOf: Forms = (character) => {
        let forms = known.get(character);
        if (!forms) {
            forms = isGap(character.charCodeAt(0)) ? [blank] : [...new Set(codesOf(standFor?.(character) ?? [character]))];
            known.set(character, forms);
        }
        return forms;
    };
    const written = words.map(([word, value]): Written<T> => {
        const text = ignoreCase ? word.toLowerCase() : word;
        return { text: reversed ? text.split('').reverse().join('') : text, value };
    });
    return new Branch(written, 0, formsOf);
}

function codesOf(characters: readonly string[]): readonly number[] {
    return characters.map((character) => character.charCodeAt(0));
}

/** Walks from a character on, forward (`step` 1) or backward (-1). `edge`: behind the word's last character, or its first one. */
function walk<T>(root: Branch<T>, text: string, from: number, step: 1 | -1, habits: WordHabits): { edge: number; value: T } | undefined {
    let branch = root;
    let found: { edge: number; value: T } | undefined;
    let at = from;
    while (at >= 0 && at < text.length) {
        const code = text.charCodeAt(at);
        // Backward a word's last letter comes behind its signs.
        if (habits.skipMarks && (at !== from || step === -1) && isMark(code)) {
            at += step;
            // A sign belongs to the letter before it.
            if (found && step === 1 && found.edge === at - 1 && branch.isWord) {
                found.edge = at;
            }
            continue;
        }
        const isBlank = isGap(code);
        const next: Branch<T> | undefined = branch.next.get(isBlank ? blank : habits.ignoreCase ? smallLetter(code) : code);
        if (!next) {
            return found;
        }
        branch = next;
        at += step;
        while (isBlank && at >= 0 && at < text.length && isGap(text.charCodeAt(at))) {
            at += step;
        }
        const edge = step === 1 ? at : at + 1;
        if (
            branch.isWord &&
            (habits.edges !== 'whole' || (step === 1 ? isWordEnd(text, skipped(text, edge, habits)) : isWordStart(text, edge)))
        ) {
            found = { edge, value: branch.value as T };
        }
    }
    return found;
}

/** Behind the signs upon the letter before an offset, where a table passes over them. */
function skipped(text: string, edge: number, habits: WordHabits): number {
    let end = edge;
    while (habits.skipMarks && end < text.length && isMark(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/**
 * Finds words of a language in running text by walking a tree of their characters. A walk only goes forward and ends with the longest word, so that the cost
 * grows with the length of the text, whatever it holds.
 */
import { isGap, isHan, isLetterAt, isDiacritic, smallLetter } from './characters.js';

/** A word found in a text. Offsets are UTF-16, `end` is exclusive. */
export interface FoundWord<T> {
    readonly start: number;
    readonly end: number;
    readonly value: T;
}

/** How the words of a table are compared with a text. */
export interface WordHabits {
    /** Capitals and small letters are the same. */
    readonly ignoreCase?: boolean;
    /** The characters that may stand for a character of a word, itself included: `é` also as `e`, Cyrillic `а` also as Latin `a`. */
    readonly standFor?: (character: string) => readonly string[];
    /** Skips vowel signs, accents and lengthening strokes of the text. */
    readonly skipDiacritics?: boolean;
    /**
     * `whole`: no letter may follow the word; in a search none may stand before it either. Chinese, written without blanks, needs no edges. `any`: the word may
     * be part of another.
     */
    readonly edges?: 'whole' | 'any';
}

/** The signs that people type for an apostrophe: each stands for the others. */
const apostrophes = `'’‘′${String.fromCharCode(0x2bc)}`;

function isApostrophe(character: string): boolean {
    return character !== '' && apostrophes.includes(character);
}

/** Stands for a run of blanks of any kind. */
const blankCode = 0x20;

/** Blanks in a word match blanks of any kind and number, an apostrophe any apostrophe. If a word is given twice, the first value counts. */
export class WordTable<T> {
    readonly #habits: WordHabits;
    readonly #words: readonly (readonly [string, T])[];
    #forward: Tree<T> | undefined;
    #backward: Tree<T> | undefined;
    #beginnings: RegExp | undefined;

    constructor(words: Iterable<readonly [word: string, value: T]>, habits: WordHabits = {}) {
        this.#words = [...words];
        this.#habits = habits;
    }

    /** The longest word that begins at an offset. Ignores the text before it. */
    longestAt(text: string, at: number): FoundWord<T> | undefined {
        this.#forward ??= new Tree(this.#words, this.#habits, false);
        return this.#forward.mayBeginWith(text.charCodeAt(at)) ? walk(this.#forward.root, text, at, 1, this.#habits) : undefined;
    }

    /** The longest word that ends at an offset, exclusive. Ignores the text after it. */
    longestEndingAt(text: string, end: number): FoundWord<T> | undefined {
        this.#backward ??= new Tree(this.#words, this.#habits, true);
        return this.#backward.mayBeginWith(text.charCodeAt(end - 1))
            ? walk(this.#backward.root, text, end - 1, -1, this.#habits)
            : undefined;
    }

    /** The first word at or after an offset; the longest of those that begin there. */
    nextIn(text: string, from: number): FoundWord<T> | undefined {
        for (let at = this.nextPlace(text, from); at >= 0; at = this.nextPlace(text, at + 1)) {
            const found = this.#habits.edges !== 'whole' || isWordStart(text, at) ? this.longestAt(text, at) : undefined;
            if (found) {
                return found;
            }
        }
        return undefined;
    }

    /** The first place at or after an offset where a word may begin, judged by its first characters only; -1 if there is none. */
    nextPlace(text: string, from: number): number {
        this.#forward ??= new Tree(this.#words, this.#habits, false);
        this.#beginnings ??= beginningsOf(this.#forward.root, this.#words.length, this.#habits);
        this.#beginnings.lastIndex = from;
        return this.#beginnings.exec(text)?.index ?? -1;
    }

    /** All words in order, none overlapping another. */
    allIn(text: string): FoundWord<T>[] {
        const found: FoundWord<T>[] = [];
        for (let next = this.nextIn(text, 0); next; next = this.nextIn(text, Math.max(next.end, next.start + 1))) {
            found.push(next);
        }
        return found;
    }
}

/** Whether a word may begin at an offset: no letter stands before it, or one of the two characters is Chinese. */
export function isWordStart(text: string, at: number): boolean {
    if (at === 0) {
        return true;
    }
    let before = at - 1;
    while (before > 0 && isDiacritic(text.charCodeAt(before)) && before > at - 8) {
        before--;
    }
    return isHan(text.charCodeAt(at)) || isHan(text.charCodeAt(before)) || !isLetterAt(text, before);
}

/** Whether a word may end at an offset, exclusive. An elided word ends with its apostrophe: `l’Assemblée`. */
export function isWordEnd(text: string, end: number): boolean {
    return (
        end >= text.length ||
        isApostrophe(text.charAt(end - 1)) ||
        isHan(text.charCodeAt(end)) ||
        isHan(text.charCodeAt(end - 1)) ||
        !isLetterAt(text, end)
    );
}

/** Tables with fewer words get an expression with more of their first characters: it finds fewer places where no word begins. */
const fewWords = 40;

/**
 * An expression for the first characters of the words: an engine skips the rest of a text faster than any walk. It covers at most two characters, or four, and
 * its matches need not be words.
 */
function beginningsOf<T>(root: Branch<T>, count: number, habits: WordHabits): RegExp {
    return new RegExp(root.next.size === 0 ? '(?!)' : followingOf(root, count > fewWords ? 2 : 4, habits, true), 'g');
}

/** An expression for the characters that may follow, at most `most` of them. */
function followingOf<T>(branch: Branch<T>, most: number, habits: WordHabits, isRoot = false): string {
    if ((branch.isWord && !isRoot) || most === 0) {
        return '';
    }
    const alike = new Map<string, readonly number[]>();
    for (const [code, next] of branch.next) {
        // The table allows several blanks here.
        const following = code === blankCode ? '' : followingOf(next, most - 1, habits);
        alike.set(following, [...(alike.get(following) ?? []), code]);
    }
    const alternatives = [...alike].map(([following, codes]) => `[${classOf(codes, habits)}]${following}`);
    // Marks may stand between two characters.
    return `(?:${[...alternatives, ...(habits.skipDiacritics && !isRoot ? ['[\\u0300-\\uffff]'] : [])].join('|')})`;
}

/** Code units as a class of an expression, with their capitals if case is ignored. */
function classOf(codes: Iterable<number>, { ignoreCase }: WordHabits): string {
    return [...codes]
        .flatMap((code) => {
            const character = String.fromCharCode(code);
            return code === blankCode
                ? ['\\s', '\\u061c', '\\u2000-\\u206f']
                : ignoreCase
                  ? [character, character.toUpperCase()]
                  : [character];
        })
        .map((written) => (written.length === 1 ? `\\u${written.charCodeAt(0).toString(16).padStart(4, '0')}` : written))
        .join('');
}

/** A word in the direction of its tree. */
interface Written<T> {
    readonly text: string;
    readonly value: T;
}

/** The ways to write a character of a word, as UTF-16 code units. */
type Forms = (character: string) => readonly number[];

/**
 * The continuations of the first characters of some words, built when a text reaches them: a text in one language meets few of a table's thousands of words.
 */
class Branch<T> {
    readonly isWord: boolean;
    readonly value: T | undefined;
    readonly #words: readonly Written<T>[];
    readonly #depth: number;
    readonly #forms: Forms;
    #next: ReadonlyMap<number, Branch<T>> | undefined;

    /** @param words all words that begin with the `depth` characters read so far */
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

/** Code units from here on always start a walk. */
const tableSize = 0x300;

/** A tree of words, forward or backward. */
class Tree<T> {
    readonly root: Branch<T>;
    readonly #ignoreCase: boolean;
    /** Whether a word begins with a code unit, computed when first asked for: at most places of a text no word begins. */
    readonly #beginnings = new Uint8Array(tableSize);

    constructor(words: readonly (readonly [string, T])[], { ignoreCase, standFor }: WordHabits, reversed: boolean) {
        const known = new Map<string, readonly number[]>();
        const formsOf: Forms = (character) => {
            let forms = known.get(character);
            if (!forms) {
                forms = isGap(character.charCodeAt(0))
                    ? [blankCode]
                    : [...new Set(codesOf(isApostrophe(character) ? [...apostrophes] : (standFor?.(character) ?? [character])))];
                known.set(character, forms);
            }
            return forms;
        };
        const written = words.map(([word, value]): Written<T> => {
            const text = ignoreCase ? word.toLowerCase() : word;
            return { text: reversed ? text.split('').reverse().join('') : text, value };
        });
        this.#ignoreCase = ignoreCase ?? false;
        this.root = new Branch(written, 0, formsOf);
    }

    /** Whether a walk that begins with a code unit can succeed; NaN stands for the end of the text. */
    mayBeginWith(code: number): boolean {
        if (code < tableSize) {
            return (this.#beginnings[code] || this.#compute(code)) === beginsWord;
        }
        return code >= tableSize;
    }

    #compute(code: number): number {
        const found = this.root.next.has(isGap(code) ? blankCode : this.#ignoreCase ? smallLetter(code) : code) ? beginsWord : beginsNoWord;
        this.#beginnings[code] = found;
        return found;
    }
}

const [beginsNoWord, beginsWord] = [1, 2];

function codesOf(characters: readonly string[]): readonly number[] {
    return characters.map((character) => character.charCodeAt(0));
}

/** Walks from a character on, forward (`step` 1) or backward (-1). */
function walk<T>(root: Branch<T>, text: string, from: number, step: 1 | -1, habits: WordHabits): FoundWord<T> | undefined {
    let branch = root;
    let word: Branch<T> | undefined;
    let found = from;
    let at = from;
    while (at >= 0 && at < text.length) {
        const code = text.charCodeAt(at);
        // Going backward, the marks come before the letter they belong to.
        if (habits.skipDiacritics && (at !== from || step === -1) && isDiacritic(code)) {
            at += step;
            // A mark belongs to the letter before it.
            if (word && step === 1 && found === at - 1 && branch.isWord) {
                found = at;
            }
            continue;
        }
        const isBlank = isGap(code);
        const next: Branch<T> | undefined = branch.next.get(isBlank ? blankCode : habits.ignoreCase ? smallLetter(code) : code);
        if (!next) {
            break;
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
            word = branch;
            found = edge;
        }
    }
    if (!word) {
        return undefined;
    }
    return { start: step === 1 ? from : found, end: step === 1 ? found : from + 1, value: word.value as T };
}

/** The offset after the marks of the letter before an offset, if the table skips marks. */
function skipped(text: string, edge: number, habits: WordHabits): number {
    let end = edge;
    while (habits.skipDiacritics && end < text.length && isDiacritic(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

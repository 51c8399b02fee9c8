/**
 * Words with affixes, as Arabic writes conjunction, preposition, article and possessor in one with the noun: a table of the stems, one of the prefixes, one of
 * the suffixes. All combinations in one table would be thousands of words.
 */
import { isDiacritic } from './characters.js';
import { type FoundWord, isWordEnd, isWordStart, type WordHabits, WordTable } from './word-table.js';

/** The questions that both a table of words and a table of affixed words answer. */
export type WordFinder<T> = Pick<WordTable<T>, 'longestAt' | 'longestEndingAt' | 'nextIn' | 'nextPlace' | 'allIn'>;

/** Whole words only: no letter stands before or after the word. */
export class AffixedWords<T> implements WordFinder<T> {
    readonly #stems: WordTable<T>;
    readonly #before: WordTable<string>;
    readonly #after: WordTable<string>;

    constructor(stems: Iterable<readonly [string, T]>, before: readonly string[], after: readonly string[], habits: WordHabits) {
        this.#stems = new WordTable(stems, { ...habits, edges: 'any' });
        this.#before = new WordTable(pairs(before), { ...habits, edges: 'any' });
        this.#after = new WordTable(pairs(after), { ...habits, edges: 'any' });
    }

    longestAt(text: string, at: number): FoundWord<T> | undefined {
        const bare = this.#stems.longestAt(text, at);
        const stem = bare ?? this.#stems.longestAt(text, skipDiacritics(text, this.#before.longestAt(text, at)?.end ?? at));
        const end = stem ? this.#end(text, stem.end) : -1;
        return stem && end >= 0 ? { start: at, end, value: stem.value } : undefined;
    }

    longestEndingAt(text: string, end: number): FoundWord<T> | undefined {
        const suffix = this.#after.longestEndingAt(text, end);
        for (const stemEnd of suffix ? [skipDiacriticsBack(text, suffix.start), end] : [end]) {
            const stem = this.#stems.longestEndingAt(text, stemEnd);
            const start = stem ? this.#start(text, stem.start) : -1;
            if (stem && start >= 0) {
                return { start, end, value: stem.value };
            }
        }
        return undefined;
    }

    nextIn(text: string, from: number): FoundWord<T> | undefined {
        for (let stem = this.#stems.nextIn(text, from); stem; stem = this.#stems.nextIn(text, stem.end)) {
            const start = this.#start(text, stem.start);
            const end = this.#end(text, stem.end);
            if (start >= from && end >= 0) {
                return { start, end, value: stem.value };
            }
        }
        return undefined;
    }

    /** The first place at or after an offset where a stem may begin. The word's prefix may begin before the offset. */
    nextPlace(text: string, from: number): number {
        return this.#stems.nextPlace(text, from);
    }

    allIn(text: string): FoundWord<T>[] {
        const found: FoundWord<T>[] = [];
        for (let next = this.nextIn(text, 0); next; next = this.nextIn(text, next.end)) {
            found.push(next);
        }
        return found;
    }

    /** The start of the word whose stem starts at an offset; -1 if letters other than a prefix stand before the stem. */
    #start(text: string, stem: number): number {
        const start = this.#before.longestEndingAt(text, stem)?.start ?? stem;
        return isWordStart(text, start) ? start : -1;
    }

    /** The end of the word whose stem ends at an offset; -1 if letters other than a suffix stand after the stem. */
    #end(text: string, stem: number): number {
        const bare = skipDiacritics(text, stem);
        const end = this.#after.longestAt(text, bare)?.end ?? stem;
        return isWordEnd(text, skipDiacritics(text, end)) ? end : -1;
    }
}

function pairs(words: readonly string[]): (readonly [string, string])[] {
    return words.map((word) => [word, word]);
}

/** The offset after the vowel signs of the letter before an offset. */
function skipDiacritics(text: string, at: number): number {
    let end = at;
    while (end < text.length && isDiacritic(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function skipDiacriticsBack(text: string, at: number): number {
    let start = at;
    while (start > 0 && isDiacritic(text.charCodeAt(start - 1))) {
        start--;
    }
    return start;
}

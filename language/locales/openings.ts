/** Recognises a sentence about the opening of a session. */
import { skipGaps } from '../text/characters.js';
import { WordTable, type WordHabits } from '../text/word-table.js';

/** A language's words for an opening. They are plain text; a blank in them stands for blanks of any kind and number. */
export interface OpeningWords {
    readonly habits: WordHabits;
    readonly words: readonly string[];
    /** Words that, after one of `words`, show another meaning: "open-ended", "open for signature". */
    readonly notBefore: readonly string[];
}

/** Builds the `tellsOpening` of a locale. */
export function openingsIn({ habits, words, notBefore }: OpeningWords): (text: string) => boolean {
    const listed = (list: readonly string[]): WordTable<string> =>
        new WordTable(
            list.map((word) => [word, word] as const),
            { ...habits, edges: 'whole' },
        );
    const [openings, others] = [listed(words), listed(notBefore)];
    return (text) => {
        for (let found = openings.nextIn(text, 0); found; found = openings.nextIn(text, found.end)) {
            if (!others.longestAt(text, skipGaps(text, found.end))) {
                return true;
            }
        }
        return false;
    };
}

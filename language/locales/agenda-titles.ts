/** Recognises the titles of items on the agenda itself: its adoption, and the agenda of a later session. */
import { WordTable, type WordHabits } from '../text/word-table.js';

/** A language's words in such titles. They are plain text; a blank in them stands for blanks of any kind and number. */
export interface AgendaTitleWords {
    readonly habits: WordHabits;
    /** "agenda", in every form in which titles have it. */
    readonly agenda: readonly string[];
    /** "adoption", "approval". */
    readonly adoption: readonly string[];
    /** What shows that the agenda is that of a later session: "next", "for the". */
    readonly later: readonly string[];
}

export interface AgendaTitles {
    /** Whether a title names an agenda of any session. */
    readonly nameAgenda: (title: string) => boolean;
    /** Whether a title is that of the item under which the agenda of this session is adopted. */
    readonly adoptAgenda: (title: string) => boolean;
}

/** Builds the `agendaTitles` of a locale. */
export function agendaTitlesIn({ habits, agenda, adoption, later }: AgendaTitleWords): AgendaTitles {
    const has = (words: readonly string[]): ((title: string) => boolean) => {
        const table = new WordTable(
            words.map((word) => [word, true] as const),
            { ignoreCase: true, edges: 'whole', ...habits },
        );
        return (title) => table.nextIn(title, 0) !== undefined;
    };
    const [nameAgenda, adopts, isLater] = [has(agenda), has(adoption), has(later)];
    return { nameAgenda, adoptAgenda: (title) => adopts(title) && nameAgenda(title) && !isLater(title) };
}

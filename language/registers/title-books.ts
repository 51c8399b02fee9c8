/** The titles of the built-in library that are too many to be in memory: a program gives them, one at a time. */
import { languages } from '../locales/locale.js';
import type { EntryDescription } from './descriptions.js';

/** A title as a book of the library has it. */
export interface BookTitle {
    readonly text: string;
    /** Whether it is taken from the resolution itself. Titles that others gave it, in budgets and lists, serve for reading only. */
    readonly isOfficial: boolean;
}

/** What a program knows of the titles in the library. Each is read when it is asked for. */
export interface TitleBooks {
    /**
     * The titles of one resolution or decision in one language: the first is the one to show, all official ones may be quoted.
     * @param number in normal form
     */
    titlesOf(body: string, kind: EntryDescription['kind'], number: string, language: string): readonly BookTitle[];
}

/** The sign before a title that is not taken from the resolution itself. */
const unofficial = '~';

/**
 * The titles in books of lines, as scripts/registers/pack-titles.mjs packs them: a book for each language, with lines that begin with `A 78/200` or
 * `A decision 57/501`.
 * @param linesOf what follows a key in the lines of a book
 */
export function titleBooks(linesOf: (book: string, key: string) => readonly string[]): TitleBooks {
    return {
        titlesOf: (body, kind, number, language) =>
            linesOf(language, `${body} ${kind === 'resolution' ? '' : `${kind} `}${number}`).map((line) =>
                line.startsWith(unofficial) ? { text: line.slice(1), isOfficial: false } : { text: line, isOfficial: true },
            ),
    };
}

/** An entry of the library with the titles of its book. They are read when one is asked for. Titles in the register itself come first. */
export function withBook(entry: EntryDescription, books: TitleBooks): EntryDescription {
    const inBook = (language: string): readonly BookTitle[] => books.titlesOf(entry.body, entry.kind, entry.name, language);
    const titles: Record<string, string> = {};
    for (const language of languages) {
        const own = entry.titles[language];
        Object.defineProperty(titles, language, { enumerable: true, get: () => own ?? inBook(language)[0]?.text });
    }
    return {
        ...entry,
        titles,
        *official(language) {
            const own = entry.titles[language];
            if (own !== undefined) {
                yield own;
            }
            yield* inBook(language).flatMap(({ text, isOfficial }) => (isOfficial ? [text] : []));
        },
    };
}

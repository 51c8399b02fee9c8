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
        official: (language) => [
            ...(entry.titles[language] === undefined ? [] : [entry.titles[language]]),
            ...inBook(language).flatMap(({ text, isOfficial }) => (isOfficial ? [text] : [])),
        ],
    };
}

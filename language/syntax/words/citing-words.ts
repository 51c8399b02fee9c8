/** The words by which a language's citations are recognised, as tables. A table is built when a text first needs it. */
import { type CitationForms, locales } from '../../locales/index.js';
import type { CitedKind } from './found-citation.js';
import { beforeGaps, skipGaps } from '../../text/characters.js';
import { AffixedWords, type WordFinder } from '../../text/affixed-words.js';
import { type WordHabits, WordTable } from '../../text/word-table.js';

export class CitingWords {
    readonly #tables = new Map<string, WordTable<string>>();
    #nouns: WordFinder<CitedKind> | undefined;

    constructor(readonly forms: CitationForms) {}

    /** Whether the text has letters of the language's script; for Latin script always true. */
    mayStandIn(text: string): boolean {
        return this.forms.letters?.test(text) ?? true;
    }

    /** "resolution" and "decision" in all their forms. */
    get nouns(): WordFinder<CitedKind> {
        this.#nouns ??= nounsOf(this.forms);
        return this.#nouns;
    }

    /** The words that join the numbers of a list. */
    get joiners(): WordTable<string> {
        return this.#words('joiners', this.forms.joiners, 'any');
    }

    /** The words that join a body to the number before it. */
    get links(): WordTable<string> {
        return this.#words('links', this.forms.bodyLinks);
    }

    /** The nouns of the names of bodies, in every case. */
    get nameHeads(): WordTable<string> {
        return this.#words('nameHeads', [...this.forms.bodyHeads, ...(this.forms.headsAfter ?? [])]);
    }

    /** The small words within such names. */
    get nameWords(): WordTable<string> {
        return this.#words('nameWords', this.forms.nameWords ?? []);
    }

    /** The sign after a number, 号. */
    get closing(): WordTable<string> {
        return this.#words('closing', this.forms.afterNumber ? [this.forms.afterNumber] : [], 'any');
    }

    /** How the names of bodies end before the sign of a number. */
    get namedEndings(): WordTable<string> {
        return this.#words('namedEndings', this.forms.namedAround?.endings ?? [], 'any');
    }

    /** The words that announce a single resolution or decision. */
    get singular(): WordTable<string> {
        return this.#words('singular', this.forms.singular ?? []);
    }

    /** The words before the first number of a range. */
    get from(): WordTable<string> {
        return this.#words('from', this.forms.from ?? []);
    }

    /** The words between a number and its title. */
    get entitled(): WordTable<string> {
        return this.#words('entitled', this.forms.entitled, 'any');
    }

    /** The words that begin a body's name between word and number. */
    get articles(): WordTable<string> {
        return this.#words('articles', this.forms.body?.articles ?? [], 'any');
    }

    get heads(): WordTable<string> {
        return this.#words('heads', this.forms.body?.heads ?? []);
    }

    get never(): WordTable<string> {
        return this.#words('never', this.forms.body?.never ?? []);
    }

    get neverLast(): WordTable<string> {
        return this.#words('neverLast', this.forms.body?.neverLast ?? []);
    }

    /** The words before a title that comes first, and those between it and its number. */
    get beforeTitle(): WordTable<string> {
        return this.#words('beforeTitle', this.forms.leading?.before ?? [], 'any');
    }

    get afterTitle(): WordTable<string> {
        return this.#words('afterTitle', this.forms.leading?.between ?? [], 'any');
    }

    #words(name: string, words: readonly string[], edges: WordHabits['edges'] = 'whole'): WordTable<string> {
        return this.#table(name, () => words.map((word) => [word, word] as const), edges);
    }

    #table(name: string, entries: () => readonly (readonly [string, string])[], edges: WordHabits['edges'] = 'whole'): WordTable<string> {
        let table = this.#tables.get(name);
        if (!table) {
            table = new WordTable(entries(), { ...this.forms.spelling, edges });
            this.#tables.set(name, table);
        }
        return table;
    }
}

function nounsOf({ resolution, decision, affixes, spelling }: CitationForms): WordFinder<CitedKind> {
    const nouns = [...resolution.map((word) => [word, 'resolution'] as const), ...decision.map((word) => [word, 'decision'] as const)];
    return affixes
        ? new AffixedWords<CitedKind>(nouns, affixes.before, affixes.after, spelling)
        : new WordTable<CitedKind>(nouns, { ...spelling, edges: 'whole' });
}

const citingWords = new Map(Object.values(locales).map(({ citations }) => [citations, new CitingWords(citations)]));

/** The words of a language; the same object on each call. */
export function citingWordsOf(forms: CitationForms): CitingWords {
    return citingWords.get(forms) ?? new CitingWords(forms);
}

/** The words of every language. */
export function allCitingWords(): Iterable<CitingWords> {
    return citingWords.values();
}

function ofAll(words: (forms: CitationForms) => readonly string[], edges: WordHabits['edges'] = 'any'): WordTable<string> {
    return new WordTable(
        Object.values(locales).flatMap(({ citations }) => words(citations).map((word) => [word, word] as const)),
        { edges, ignoreCase: true, skipDiacritics: true, standFor: (letter) => [letter, letter.normalize('NFD').charAt(0)] },
    );
}

/** "No.", "núm.", № of every language: texts mix them. */
export const numbering = ofAll((forms) => forms.numbering);
/** The words between the two ends of a range, in every language. */
export const through = ofAll((forms) => forms.through);
/** The signs around a number, in every language: 号 and 第. */
const signs = new Set(
    Object.values(locales).flatMap(({ citations: { beforeNumber = '', afterNumber = '' } }) => [...beforeNumber, ...afterNumber]),
);

/** Whether a text between two numbers makes a range of them: " to ", "–", 号至第. */
export function joinsRange(text: string): boolean {
    let [start, end] = [skipGaps(text, 0), beforeGaps(text, text.length)];
    while (start < end && signs.has(text.charAt(start))) {
        start = skipGaps(text, start + 1);
    }
    while (end > start && signs.has(text.charAt(end - 1))) {
        end = beforeGaps(text, end - 1);
    }
    return start < end && (('-–—'.includes(text.charAt(start)) && end === start + 1) || through.longestAt(text, start)?.end === end);
}

/** The words that join the numbers of a list, in every language. */
export const joiners = ofAll((forms) => forms.joiners, 'whole');
/** The nouns of the names of bodies, in every language. */
export const nameNouns = ofAll((forms) => [...forms.bodyHeads, ...(forms.headsAfter ?? [])], 'whole');
/** What a citation may single out, "paragraph", "annex", in every language. */
export const portions = ofAll((forms) => forms.portions, 'whole');
/** The small words of dates, in every language. */
export const dateWords = ofAll((forms) => forms.dateWords ?? [], 'whole');

/** The tables that find a language's words in the values of the masthead, and steps from word to word through a value. */
import { onceComputed } from '../kept/once.js';
import { type Language, type Locale, languages, locales, westernDigits } from '../locales/index.js';
import { isDash, isGap, skipGaps } from '../text/characters.js';
import { withoutUnseen } from '../text/see-through.js';
import { WordTable } from '../text/word-table.js';

/** The highest number of a session that is written in words. */
const highestOrdinal = 299;

/** A value has few words. What is longer is none, and is not searched for any. */
const longestValue = 200;

/** The values of the line `distribution`. */
export const distributions = ['General', 'Limited', 'Restricted'] as const;
export type Distribution = (typeof distributions)[number];

/** The values of the line `paragraphs`. */
export const paragraphNumberings = ['numbered', 'unnumbered'] as const;
export type ParagraphNumbering = (typeof paragraphNumberings)[number];
/** What a word beside the number of a session says. */
const sessionWords = ['emergency', 'special', 'resumed', 'part', 'meeting', 'session', 'link'] as const;
export type SessionWord = (typeof sessionWords)[number];

/** The tables of one language. Each builds its tree when a value is looked up in it. */
export interface WrittenWords {
    readonly locale: Locale;
    readonly languages: WordTable<Language>;
    readonly distributions: WordTable<Distribution>;
    readonly paragraphs: WordTable<ParagraphNumbering>;
    readonly leads: WordTable<true>;
    readonly ordinals: () => WordTable<number>;
    readonly ordinalEndings: WordTable<true>;
    readonly session: WordTable<SessionWord>;
    readonly only: WordTable<true>;
    readonly from: WordTable<true>;
    readonly to: WordTable<true>;
    readonly and: WordTable<true>;
    /** Words behind the number of a full hour. */
    readonly hours: WordTable<true>;
}

/** The tables of all languages, in the order of the locales. */
export const writtenWords = onceComputed((): readonly WrittenWords[] => Object.values(locales).map(wordsOf));

function wordsOf(locale: Locale): WrittenWords {
    const { values, citations, ranges } = locale;
    const habits = { ...citations.spelling, ignoreCase: true, edges: 'whole' } as const;
    const table = <T>(words: readonly (readonly [string, T])[]): WordTable<T> => new WordTable(words, habits);
    const list = (words: readonly string[]): WordTable<true> => table(words.map((word) => [word, true] as const));
    return {
        locale,
        languages: table(
            languages.flatMap((language) => [
                ...values.languages[language].map((name) => [name, language] as const),
                ...(language === locale.language ? [[locale.ownName, language] as const] : []),
            ]),
        ),
        distributions: table(distributions.flatMap((kind) => values.distributions[kind].map((word) => [word, kind] as const))),
        paragraphs: table(paragraphNumberings.flatMap((kind) => values.paragraphs[kind].map((word) => [word, kind] as const))),
        leads: list(values.leads),
        ordinals: onceComputed(() =>
            table(
                Array.from({ length: highestOrdinal }, (_, index) => index + 1).flatMap((number) =>
                    values.ordinals(number).flatMap((word) => [[word, number] as const, [word.replaceAll('-', ' '), number] as const]),
                ),
            ),
        ),
        ordinalEndings: list(values.ordinalEndings),
        session: table(
            // The first of two equal words counts.
            sessionWords.flatMap((kind) => values.session[kind === 'link' ? 'links' : kind].map((word) => [word, kind] as const)),
        ),
        only: list(values.only),
        from: list(values.from),
        to: list(values.to),
        and: list(values.and),
        hours: list(ranges.hours),
    };
}

/** A value in the characters in which it is compared: western digits, plain brackets and signs. Undefined where it is empty or too long to be one. */
export function comparableValue(text: string): string | undefined {
    const plain = text.length > longestValue ? '' : westernDigits(withoutUnseen(text).normalize('NFKC')).trim();
    return plain === '' ? undefined : plain;
}

/** The offset after any number of words of a table, and the blanks and colons between them. */
export function skipWords(words: WordTable<unknown>, text: string, at: number): number {
    let end = skipGaps(text, at);
    for (let found = words.longestAt(text, end); found; found = words.longestAt(text, end)) {
        end = skipSigns(text, found.end, ':');
    }
    return end;
}

/** The offset after blanks and some signs. */
export function skipSigns(text: string, at: number, signs: string): number {
    let end = at;
    while (end < text.length && (isGap(text.charCodeAt(end)) || signs.includes(text.charAt(end)))) {
        end++;
    }
    return end;
}

/** Whether from one offset to another there are only words of some tables, blanks and the given signs. */
export function isOnly(text: string, from: number, to: number, tables: readonly WordTable<unknown>[], signs: string): boolean {
    let at = skipSigns(text, from, signs);
    while (at < to) {
        const end = Math.max(...tables.map((words) => words.longestAt(text, at)?.end ?? -1));
        if (end < 0) {
            return false;
        }
        at = skipSigns(text, end, signs);
    }
    return at === to || skipGaps(text, to) === at;
}

/** Whether two things are joined to a range: a dash, or a word such as "to", and nothing but what may begin the second one. */
export function isJoinedTo(words: WrittenWords, text: string, from: number, to: number): boolean {
    const at = skipGaps(text, from);
    const dash = isDash(text.charCodeAt(at)) ? at + 1 : -1;
    const joined = dash > 0 ? dash : (words.to.longestAt(text, at)?.end ?? -1);
    return joined > 0 && joined <= to && isOnly(text, joined, to, [words.from], '');
}

/** What running text tells by words of a language and language versions must say alike: months without a day, numbers of articles, ordinals of sessions. */
import { onceComputed } from '../kept/once.js';
import { isDash, isDigit, isGap, skipGaps } from '../text/characters.js';
import { type FoundWord, WordTable, type WordHabits } from '../text/word-table.js';
import { westernDigits } from './numerals.js';
import type { Told } from './told-place.js';

/** The words are plain text. A blank in them stands for blanks of any kind. */
export interface ToldWords {
    readonly habits: WordHabits;
    /** The forms of each month, and the words that may stand between it and the year. */
    readonly months: readonly (readonly string[])[];
    readonly beforeYear: readonly string[];
    /** "article", "articles" in every case, and what may stand before the number. */
    readonly articles: readonly string[];
    readonly beforeArticle: readonly string[];
    /** "session", "meeting" in every case. */
    readonly sessions: readonly string[];
    /** An ordinal in every form that it takes in a sentence, for 1 to 199; and what follows the figures of one. */
    readonly ordinals: (number: number) => readonly string[];
    readonly endings: readonly string[];
    /** Words between two numbers. */
    readonly joiners: readonly string[];
    /** A joiner that is written together with the next word. */
    readonly attached?: string;
}

const highestOrdinal = 199;

/** Finds what a text tells, in the words of one language, in the order of the text for each kind. */
export function toldIn(words: ToldWords): (text: string) => readonly Told[] {
    const tables = onceComputed(() => new ToldTables(words));
    return (text) => {
        const plain = westernDigits(text);
        const { months, articles, sessions } = tables();
        const hasFigures = /[0-9]/u.test(plain);
        return [
            ...(hasFigures ? months.allIn(plain).flatMap((month) => tables().monthAt(plain, month)) : []),
            ...(hasFigures ? articles.allIn(plain).flatMap(({ end }) => tables().articlesAt(plain, end)) : []),
            ...(sessions.nextIn(plain, 0) ? tables().sessionsIn(plain) : []),
        ];
    };
}

class ToldTables {
    readonly months: WordTable<number>;
    readonly articles: WordTable<true>;
    readonly sessions: WordTable<true>;
    readonly #beforeYear: WordTable<true>;
    readonly #beforeArticle: WordTable<true>;
    readonly #ordinals: WordTable<number>;
    readonly #endings: WordTable<true>;
    readonly #joiners: WordTable<true>;
    readonly #attached: string | undefined;

    constructor({ habits, months, beforeYear, articles, beforeArticle, sessions, ordinals, endings, joiners, attached }: ToldWords) {
        const whole: WordHabits = { ...habits, ignoreCase: true, edges: 'whole' };
        const list = (all: readonly string[]): WordTable<true> =>
            new WordTable(
                all.map((word) => [word, true] as const),
                whole,
            );
        this.months = new WordTable(
            months.flatMap((forms, index) => forms.map((word) => [word, index + 1] as const)),
            { ...habits, edges: 'whole' },
        );
        this.articles = list(articles);
        this.sessions = list(sessions);
        this.#beforeYear = list(beforeYear);
        this.#beforeArticle = list(beforeArticle);
        this.#endings = list(endings);
        this.#joiners = list(joiners);
        this.#attached = attached;
        this.#ordinals = new WordTable(
            Array.from({ length: highestOrdinal }, (_, index) => index + 1).flatMap((number) =>
                ordinals(number).flatMap((word) => [word, ...(attached ? [attached + word] : [])].map((form) => [form, number] as const)),
            ),
            whole,
        );
    }

    /** A month with its year, and without a day before it: that is a date. */
    monthAt(text: string, { start, end, value }: FoundWord<number>): readonly Told[] {
        const pair = text.charAt(end) === '/' ? this.months.longestAt(text, end + 1) : undefined;
        let at = skipGaps(text, pair && pair.value === value ? pair.end : end);
        at = skipGaps(text, this.#beforeYear.longestAt(text, at)?.end ?? at);
        const year = figuresAt(text, at);
        const isDay = /[0-9]\P{L}{0,3}(?:\p{L}{1,2}\P{L}{1,2})?$/u.test(text.slice(Math.max(0, start - 8), start));
        // The second of two names of one month is read with the first.
        const isSecond = text.charAt(start - 1) === '/';
        const isYear = year.length === 4 && /^(?:19|20)/u.test(year);
        return isYear && !isDay && !isSecond
            ? [{ kind: 'month', value: `${year}-${String(value).padStart(2, '0')}`, start, end: at + year.length }]
            : [];
    }

    /** The numbers behind the word for article: "5 to 14", "5, 6 and 9". */
    articlesAt(text: string, from: number): readonly Told[] {
        const found: Told[] = [];
        for (let at = this.#toNumber(text, from); ; ) {
            const number = figuresAt(text, at);
            if (number === '' || number.length > 3 || /^(?:\/|[.]\d)/u.test(text.slice(at + number.length, at + number.length + 2))) {
                return found;
            }
            found.push({ kind: 'article', value: String(Number(number)), start: at, end: at + number.length });
            const joined = this.#joinedAt(text, at + number.length);
            if (joined < 0) {
                return found;
            }
            at = this.#toNumber(text, joined);
        }
    }

    #toNumber(text: string, from: number): number {
        const at = skipGaps(text, from);
        return skipGaps(text, this.#beforeArticle.longestAt(text, at)?.end ?? at);
    }

    /** The offset after what joins two numbers, or -1. */
    #joinedAt(text: string, from: number): number {
        let at = skipGaps(text, from);
        const sign = text.charAt(at);
        if (isDash(text.charCodeAt(at)) || (sign !== '' && ',،、'.includes(sign))) {
            at = skipGaps(text, at + 1);
        } else if (at === from && from < text.length && !isGap(text.charCodeAt(from))) {
            return -1;
        }
        const word = this.#joiners.longestAt(text, at);
        const attached = this.#attached;
        if (word) {
            return word.end;
        }
        return attached && text.startsWith(attached, at)
            ? at + attached.length
            : at > from && (isDash(sign.charCodeAt(0)) || ',،、'.includes(sign || ' '))
              ? at
              : -1;
    }

    /** The ordinals beside the word for session, alone or joined: "seventh and eighth sessions". */
    sessionsIn(text: string): readonly Told[] {
        const found: Told[] = [];
        let chain: Told[] = [];
        const close = (): void => {
            const [first, last] = [chain[0], chain.at(-1)];
            if (first && last && (this.sessions.longestAt(text, skipGaps(text, last.end)) || this.#isAfterSession(text, first.start))) {
                found.push(...chain);
            }
            chain = [];
        };
        for (const { start, end, value } of this.#ordinalsIn(text)) {
            const last = chain.at(-1);
            if (last && !this.#isJoined(text, last.end, start)) {
                close();
            }
            chain.push({ kind: 'session', value: String(value), start, end });
        }
        close();
        return found;
    }

    #isAfterSession(text: string, start: number): boolean {
        let end = start;
        while (end > 0 && isGap(text.charCodeAt(end - 1))) {
            end--;
        }
        return end < start && this.sessions.longestEndingAt(text, end) !== undefined;
    }

    #isJoined(text: string, from: number, to: number): boolean {
        const at = skipGaps(text, from);
        return at === to || skipGaps(text, Math.max(0, this.#joinedAt(text, from))) === to;
    }

    /** Ordinals in words and in figures, in the order of the text. */
    #ordinalsIn(text: string): readonly FoundWord<number>[] {
        const inFigures: FoundWord<number>[] = [];
        for (const { 0: figures, index: start } of text.matchAll(/[0-9]+/gu)) {
            const end = start + figures.length;
            const ending = figures.length <= 3 ? this.#endings.longestAt(text, end) : undefined;
            if (ending) {
                inFigures.push({ start, end: ending.end, value: Number(figures) });
            }
        }
        return [...this.#ordinals.allIn(text), ...inFigures].sort((one, other) => one.start - other.start);
    }
}

function figuresAt(text: string, at: number): string {
    let end = at;
    while (isDigit(text.charCodeAt(end)) && end - at < 8) {
        end++;
    }
    return text.slice(at, end);
}

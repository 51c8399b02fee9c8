/** Recognises sentences that tell of a session: which one, whose, that it opens, that it is held. Each language has its own words in `telling-*.ts`. */
import { onceComputed } from '../kept/once.js';
import { beforeGaps, isDash, isDigit, isLetterAt, skipGaps } from '../text/characters.js';
import { WordTable, type WordHabits } from '../text/word-table.js';
import { isOneOf } from './date-joining.js';
import type { PlaceName } from './place-names.js';

/** A session that a sentence names as the one that it is about. Offsets are UTF-16 and count in the sentence; `end` is exclusive. */
export interface ToldSession {
    readonly start: number;
    readonly end: number;
    /** Its number, in words or figures. */
    readonly ordinal?: { readonly number: number; readonly start: number; readonly end: number } | undefined;
    readonly kind: 'session' | 'meeting';
    /** Whether it is the beginning of one that is named: its opening, its first meeting. */
    readonly isBeginning: boolean;
    /** Whether a word such as "its" says that it is that of the subject. */
    readonly isIts: boolean;
    /** The words after it, or before it, that say whose it is, with other words around them; empty where there are none. */
    readonly owner: string;
}

/** A name of a city. */
export type NamedPlace = readonly [name: string, place: PlaceName, isLed?: true];

/** What one language tells of sessions. All questions cost what the sentence is long. */
export interface Tellings {
    /** Words that end with a full stop that ends no sentence, without it. Single letters are none of them. */
    readonly abbreviations: readonly string[];
    /** The sessions that a sentence is about, in order; those that only stand in it ("the report of the session") are none. */
    readonly sessionsIn: (sentence: string) => readonly ToldSession[];
    /** The numbers of sessions and meetings that a text names, whatever it says of them, each with its noun: "fifteenth session", "first, sixth and seventh meetings". */
    readonly numbersIn: (text: string) => readonly { readonly start: number; readonly end: number }[];
    /** Whether a sentence is about an opening: "opened", "will begin". */
    readonly opens: (sentence: string) => boolean;
    /** Whether it is about the end of a session: "will close", "ends on". */
    readonly closes: (sentence: string) => boolean;
    /** Whether it says that something takes place. */
    readonly isHeld: (sentence: string) => boolean;
    /** The part of a sentence around an offset that says one thing: up to ", and", "while". */
    readonly clauseAt: (sentence: string, at: number) => { readonly start: number; readonly end: number };
    /** The first words of a text that may be the name of a body, without articles, and whether a word such as "on" leads from the first to the second. */
    readonly wordsOf: (text: string) => { readonly words: readonly string[]; readonly isLinked: boolean };
    /** Whether one name may be the other, shortened or not, where names are not made of words. */
    readonly isSameName?: (written: string, body: string) => boolean;
    /** Whether what ends at an offset leads to a place: "in". */
    readonly leadsToPlace: (text: string, end: number) => boolean;
    /** The names of cities; `isLed` where a name brings the word "in" with it. */
    readonly places: readonly NamedPlace[];
}

/** A language's words for telling of sessions. They are plain text; a blank in them stands for blanks of any kind and number. */
export interface TellingWords {
    readonly abbreviations: readonly string[];
    readonly habits: WordHabits;
    readonly sessions: readonly string[];
    readonly meetings: readonly string[];
    /** Phrases for the beginning of a session: "first meeting", "opening of the session". */
    readonly beginnings: readonly string[];
    /** The nouns for a session as they stand in "the first meeting of the session", with the word before them where it belongs to them. */
    readonly ofSession: readonly string[];
    readonly opens: readonly string[];
    /** Words that, after one of `opens`, show another meaning: "open-ended", "open for signature". */
    readonly opensNotBefore: readonly string[];
    /** Words by which a session ends, and words that, behind one of them, show another meaning: "close the list". */
    readonly closes: readonly string[];
    readonly closesNotBefore: readonly string[];
    readonly held: readonly string[];
    /** Words that may stand before the noun, and the words with which its phrase begins. */
    readonly between: readonly string[];
    readonly determiners: readonly string[];
    readonly its: readonly string[];
    /** Words after which the phrase is the one that the sentence is about: "that the session". Verbs of `opens` and `held` are among them. */
    readonly after: readonly string[];
    /** Words after the noun that lead to the name of the body. Without any, its name follows right away. */
    readonly of: readonly string[];
    /** Prefixes of a word by which it says whose the session is: the ل of Arabic. */
    readonly ofPrefix?: string;
    /** On which side of the noun its number stands. */
    readonly ordinals: 'before' | 'after';
    readonly ordinalWords: (number: number) => readonly string[];
    readonly ordinalEndings: readonly string[];
    /** Words that begin another clause behind a comma, and those that do so alone. */
    readonly afterComma: readonly string[];
    readonly breaks: readonly string[];
    /** Words right behind what the verb after them is about, where verbs otherwise stand before it: التي. */
    readonly relatives?: readonly string[];
    /** Small words of names, which are left out, and prefixes that are cut off. */
    readonly small: readonly string[];
    /** Those of them with which a name goes on: "Commission on". */
    readonly links: readonly string[];
    readonly cut?: readonly string[];
    readonly inPlace: readonly string[];
    readonly places: readonly NamedPlace[];
}

const highestOrdinal = 199;
/** Words of a phrase before its noun, at most. */
const mostWords = 6;
/** Units of the name of a body that are read. */
const longestName = 240;
/** Units of what says whose a session is. */
const longestOwner = 60;
/** Signs before which a phrase begins anew. */
const signs = ',;:.()[]،؛“”«»"—–-';

/** Builds the `tellings` of a locale whose words stand apart. */
export function tellingsIn(words: TellingWords): Tellings {
    const tables = onceComputed(() => new TellingTables(words));
    return {
        abbreviations: words.abbreviations,
        places: words.places,
        sessionsIn: (sentence) => sessionsIn(tables(), sentence),
        numbersIn: (text) => numbersIn(tables(), text),
        opens: (sentence) => hasOneOf(tables().opens, tables().opensNotBefore, sentence),
        closes: (sentence) => hasOneOf(tables().closes, tables().closesNotBefore, sentence),
        isHeld: (sentence) => tables().held.nextIn(sentence, 0) !== undefined,
        clauseAt: (sentence, at) => clauseAt(tables(), sentence, at),
        wordsOf: (text) => wordsOf(words, text),
        leadsToPlace: (text, end) => tables().inPlace.longestEndingAt(text, beforeGaps(text, end)) !== undefined,
    };
}

/** Whether one of some words stands in a sentence, and none of others right behind it. */
function hasOneOf(words: WordTable<true>, notBefore: WordTable<true>, sentence: string): boolean {
    for (let found = words.nextIn(sentence, 0); found; found = words.nextIn(sentence, found.end)) {
        if (!notBefore.longestAt(sentence, skipGaps(sentence, found.end))) {
            return true;
        }
    }
    return false;
}

class TellingTables {
    readonly nouns: WordTable<'session' | 'meeting' | 'beginning'>;
    readonly opens: WordTable<true>;
    readonly opensNotBefore: WordTable<true>;
    readonly closes: WordTable<true>;
    readonly closesNotBefore: WordTable<true>;
    readonly held: WordTable<true>;
    readonly ofSession: WordTable<true>;
    readonly between: WordTable<true>;
    readonly determiners: WordTable<'its' | 'other'>;
    readonly after: WordTable<true>;
    readonly of: WordTable<true>;
    readonly ordinals: WordTable<number>;
    readonly ordinalEndings: WordTable<true>;
    readonly afterComma: WordTable<true>;
    readonly breaks: WordTable<true>;
    readonly relatives: WordTable<true>;
    readonly inPlace: WordTable<true>;
    readonly #stems: readonly string[];
    /** Whether a word is an ordinal in another case than that of the table. */
    readonly isOrdinalForm: (word: string) => boolean;

    constructor(readonly words: TellingWords) {
        const habits = { ...words.habits, ignoreCase: true, edges: 'whole' } as const;
        const list = (all: readonly string[]): WordTable<true> =>
            new WordTable(
                all.map((word) => [word, true] as const),
                habits,
            );
        this.nouns = new WordTable(
            [
                ...words.beginnings.map((word) => [word, 'beginning'] as const),
                ...words.sessions.map((word) => [word, 'session'] as const),
                ...words.meetings.map((word) => [word, 'meeting'] as const),
            ],
            habits,
        );
        this.opens = list(words.opens);
        this.opensNotBefore = list(words.opensNotBefore);
        this.closes = list(words.closes);
        this.closesNotBefore = list(words.closesNotBefore);
        this.held = list(words.held);
        this.ofSession = list(words.ofSession);
        this.between = list(words.between);
        this.determiners = new WordTable(
            [...words.its.map((word) => [word, 'its'] as const), ...words.determiners.map((word) => [word, 'other'] as const)],
            habits,
        );
        this.after = list([...words.after, ...words.opens, ...words.closes, ...words.held]);
        this.of = list(words.of);
        this.ordinals = new WordTable(
            Array.from({ length: highestOrdinal }, (_, index) => index + 1).flatMap((number) =>
                words.ordinalWords(number).flatMap((word) => [[word, number] as const, [word.replaceAll('-', ' '), number] as const]),
            ),
            habits,
        );
        this.ordinalEndings = list(words.ordinalEndings);
        this.afterComma = list(words.afterComma);
        this.breaks = list(words.breaks);
        this.relatives = list(words.relatives ?? []);
        this.inPlace = list(words.inPlace);
        const forms = onceComputed(
            () =>
                new Set(allOrdinals(words).flatMap((word) => (word.length > 5 && words.ordinals === 'before' ? [word.slice(0, -2)] : []))),
        );
        this.isOrdinalForm = (word) => [1, 2, 3].some((cut) => word.length - cut > 3 && forms().has(word.slice(0, -cut).toLowerCase()));
        this.#stems = [...new Set([...words.sessions, ...words.meetings].map((word) => stemOf(word)))];
    }

    /** Whether a word is a noun for sessions, in any case and number. */
    isNoun(word: string): boolean {
        const plain = word.toLowerCase();
        return this.#stems.some((stem) => plain.startsWith(stem) && plain.length <= stem.length + longestEnding);
    }
}

function sessionsIn(tables: TellingTables, text: string): readonly ToldSession[] {
    const told: ToldSession[] = [];
    const isOfAnother = relativesIn(tables, text);
    for (let noun = tables.nouns.nextIn(text, 0); noun; noun = tables.nouns.nextIn(text, noun.end)) {
        const phrase = phraseBefore(tables, text, noun.start);
        if (phrase) {
            const after = tables.words.ordinals === 'after' ? ordinalAfter(tables, text, noun.end) : undefined;
            const ordinal = after ?? phrase.ordinal;
            const isBeginning = noun.value === 'beginning';
            const end = isBeginning ? ofSessionEnd(tables, text, noun.end) : (after?.end ?? noun.end);
            if (isOfAnother(end)) {
                continue;
            }
            told.push({
                start: phrase.start,
                end,
                ordinal,
                kind: noun.value === 'session' ? 'session' : 'meeting',
                isBeginning,
                isIts: phrase.isIts,
                owner: ownerAfter(tables, text, end),
            });
        }
    }
    return told;
}

/** Whether the first verb of a sentence stands behind a relative word, and that word behind something else than what ends at an offset. Offsets have to grow. */
function relativesIn({ relatives, opens, closes, held, words }: TellingTables, text: string): (end: number) => boolean {
    let next = words.relatives ? relatives.nextIn(text, 0) : undefined;
    const verbs = next ? [opens, closes, held].map((table) => table.nextIn(text, 0)?.start ?? text.length) : [];
    const first = Math.min(...verbs);
    return (end) => {
        while (next && next.start < end) {
            next = relatives.nextIn(text, next.end);
        }
        return next !== undefined && next.start < first && skipGaps(text, end) < next.start;
    };
}

/** Units between a number and the noun that it counts. */
const farthestNoun = 60;
/** The end of a noun changes with its case and number. */
const longestEnding = 5;

/** Each stretch from the first ordinal before a noun for sessions up to that noun; or from the noun to the ordinals behind it. */
function numbersIn(tables: TellingTables, text: string): readonly { readonly start: number; readonly end: number }[] {
    const isBefore = tables.words.ordinals === 'before';
    const found: { start: number; end: number }[] = [];
    let ordinals: { start: number; end: number }[] = [];
    let noun: { start: number; end: number } | undefined;
    for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{Nd}]+[\u00ba\u00aa]?/gu)) {
        const end = index + word.length;
        const ordinal = ordinalAt(tables, text, index, end);
        if (ordinal !== undefined && index >= (ordinals.at(-1)?.end ?? 0)) {
            if (!isBefore && noun && index - noun.end <= 2) {
                found.push({ start: noun.start, end: ordinal });
                noun = undefined;
            }
            ordinals.push({ start: index, end: ordinal });
        } else if (tables.isNoun(word)) {
            noun = { start: index, end };
            const first = ordinals.find(({ start }) => index - start <= farthestNoun);
            if (isBefore && first) {
                found.push({ start: first.start, end });
            }
            ordinals = [];
        }
    }
    return found;
}

/** Where the ordinal ends that begins at an offset. A bare figure is one only behind its noun. */
function ordinalAt(
    { ordinals, ordinalEndings, words, isOrdinalForm }: TellingTables,
    text: string,
    at: number,
    end: number,
): number | undefined {
    const word = ordinals.longestAt(text, at);
    if (word || !isDigit(text.charCodeAt(at))) {
        return word?.end ?? (isOrdinalForm(text.slice(at, end)) ? end : undefined);
    }
    let figures = at;
    while (isDigit(text.charCodeAt(figures))) {
        figures++;
    }
    const from = isDash(text.charCodeAt(figures)) ? figures + 1 : figures;
    const ending = ordinalEndings.longestAt(text, from)?.end;
    return figures - at > 4 ? undefined : (ending ?? (words.ordinals === 'after' ? end : undefined));
}

interface Phrase {
    readonly start: number;
    readonly ordinal?: ToldSession['ordinal'];
    readonly isIts: boolean;
}

/** The words before a noun, if the sentence is about what they name: none of them is unknown, and no preposition leads to them. */
function phraseBefore(tables: TellingTables, text: string, noun: number): Phrase | undefined {
    let start = noun;
    let ordinal: ToldSession['ordinal'];
    for (let count = 0; count < mostWords; count++) {
        const end = beforeGaps(text, start);
        if (end === 0 || (isOneOf(signs, text, end - 1) && !isDash(text.charCodeAt(end - 1)))) {
            return { start, ordinal, isIts: false };
        }
        const number = tables.words.ordinals === 'before' ? ordinalBefore(tables, text, end) : undefined;
        const determiner = tables.determiners.longestEndingAt(text, end);
        const word = number ?? determiner ?? tables.between.longestEndingAt(text, end);
        if (!word) {
            return tables.after.longestEndingAt(text, end) ? { start, ordinal, isIts: false } : undefined;
        }
        start = word.start;
        ordinal ??= number;
        if (determiner && !number) {
            return isFree(tables, text, start) ? { start, ordinal, isIts: determiner.value === 'its' } : undefined;
        }
    }
    return undefined;
}

/** Whether a phrase that begins at an offset may be what its sentence is about. */
function isFree(tables: TellingTables, text: string, start: number): boolean {
    const end = beforeGaps(text, start);
    return end === 0 || isOneOf(signs, text, end - 1) || tables.after.longestEndingAt(text, end) !== undefined;
}

/** The ordinal that ends at an offset: "fifteenth", 15th, 15º. */
function ordinalBefore(tables: TellingTables, text: string, end: number): NonNullable<ToldSession['ordinal']> | undefined {
    const word = tables.ordinals.longestEndingAt(text, end);
    if (word) {
        return { number: word.value, start: word.start, end };
    }
    const ending = tables.ordinalEndings.longestEndingAt(text, end)?.start ?? end;
    const digits = ending > 0 && isDash(text.charCodeAt(ending - 1)) ? ending - 1 : ending;
    let start = digits;
    while (start > 0 && start > digits - 4 && isDigit(text.charCodeAt(start - 1))) {
        start--;
    }
    return start < digits && digits < end && !isLetterAt(text, start - 1)
        ? { number: Number(text.slice(start, digits)), start, end }
        : undefined;
}

/** The ordinal after a noun. */
function ordinalAfter(tables: TellingTables, text: string, from: number): NonNullable<ToldSession['ordinal']> | undefined {
    const start = skipGaps(text, from);
    const word = tables.ordinals.longestAt(text, start);
    if (word) {
        return { number: word.value, start, end: word.end };
    }
    let end = start;
    while (end < start + 4 && isDigit(text.charCodeAt(end))) {
        end++;
    }
    return end > start && !isDigit(text.charCodeAt(end)) && !isOneOf('./', text, end)
        ? { number: Number(text.slice(start, end)), start, end }
        : undefined;
}

function ownerAfter({ of, words }: TellingTables, text: string, from: number): string {
    const start = skipGaps(text, from);
    const word = of.longestAt(text, start);
    const { ofPrefix } = words;
    const isOwner = word !== undefined || (ofPrefix === undefined ? words.of.length === 0 : text.startsWith(ofPrefix, start));
    const owner = isOwner && start > from ? text.slice(word?.end ?? start, start + longestOwner).trim() : '';
    // Where nothing leads to a name, a small word or a figure shows that none follows: "сессию в среду".
    const [first = ''] = owner.split(/[\s\u00a0,.;:(]/u, 1);
    return word === undefined && (words.small.includes(first.toLowerCase()) || /^\p{N}/u.test(first)) ? '' : owner;
}

/** Words between "of" and the session whose first meeting it is. */
const mostOfSession = 3;

/** The end of the session whose beginning ends at an offset: "of the fifteenth session". The offset itself if none follows. */
function ofSessionEnd(tables: TellingTables, text: string, from: number): number {
    const start = skipGaps(text, from);
    let at = skipGaps(text, tables.of.longestAt(text, start)?.end ?? start);
    for (let count = 0; count <= mostOfSession; count++) {
        const noun = tables.ofSession.longestAt(text, at);
        if (noun) {
            return noun.end;
        }
        const next = tables.determiners.longestAt(text, at) ?? tables.ordinals.longestAt(text, at) ?? tables.between.longestAt(text, at);
        if (!next) {
            return from;
        }
        at = skipGaps(text, next.end);
    }
    return from;
}

function clauseAt({ afterComma, breaks }: TellingTables, text: string, at: number): { readonly start: number; readonly end: number } {
    let [start, end] = [0, text.length];
    const cut = (from: number): boolean => {
        if (from <= at) {
            start = from;
        } else {
            end = from;
        }
        return from > at;
    };
    for (let comma = indexOfComma(text, 0); comma >= 0; comma = indexOfComma(text, comma + 1)) {
        const next = skipGaps(text, comma + 1);
        if (afterComma.longestAt(text, next) && cut(next)) {
            break;
        }
    }
    for (let found = breaks.nextIn(text, start); found && found.start < end; found = breaks.nextIn(text, found.end)) {
        if (cut(found.start)) {
            break;
        }
    }
    return { start, end };
}

/** The ordinals that are one word. */
function allOrdinals({ ordinalWords }: TellingWords): readonly string[] {
    return Array.from({ length: highestOrdinal }, (_, index) => ordinalWords(index + 1))
        .flat()
        .filter((word) => !word.includes(' '))
        .map((word) => word.toLowerCase());
}

/** The beginning of a noun that its cases and its plural share. Of several words the first. */
function stemOf(noun: string): string {
    const [word = ''] = noun.toLowerCase().split(' ', 1);
    return word.length > 5 ? word.slice(0, -1) : word;
}

function indexOfComma(text: string, from: number): number {
    const [latin, arabic] = [text.indexOf(',', from), text.indexOf('،', from)];
    return latin < 0 ? arabic : arabic < 0 ? latin : Math.min(latin, arabic);
}

/** How many words of a name are compared. */
const mostNameWords = 12;

function wordsOf(
    { small, links, cut = [] }: TellingWords,
    text: string,
): { readonly words: readonly string[]; readonly isLinked: boolean } {
    const words: string[] = [];
    let isLinked = false;
    for (const [written] of text.slice(0, longestName).matchAll(/[\p{L}\p{M}]+/gu)) {
        const plain = written
            .normalize('NFKD')
            .replace(/[\p{M}\u0640]/gu, '')
            .toLowerCase();
        isLinked ||= words.length === 1 && links.includes(plain);
        if (!small.includes(plain)) {
            const prefix = cut.find((one) => plain.startsWith(one) && plain.length > one.length + 2);
            words.push(plain.slice(prefix?.length ?? 0));
        }
        if (words.length === mostNameWords) {
            break;
        }
    }
    return { words, isLinked };
}

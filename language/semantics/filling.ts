/**
 * Places that an author has left to be filled in: figures that are written as XX, as a blank or as […], and words that say so. Where such signs may be what the author
 * wants, they are none: a Roman twenty, an omission among words, a form.
 */
import { remembered } from '../kept/remembered.js';
import { type FillingWords, mayBeToFill, signsToFill } from '../locales/filling-words.js';
import { locales } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import { addressesIn } from '../syntax/words/addresses.js';
import { endsBeforeNumber } from '../syntax/words/symbol-segments.js';
import { beforeGaps, isDigit, isLetterAt, skipGaps } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
import { quotedIn } from './quoted.js';

/** UTF-16 offsets, `end` exclusive. */
export interface PlaceToFill {
    readonly start: number;
    readonly end: number;
}

/** What is longer says something besides. */
const longest = 80;

/** Places in a text on one line, in order. */
export function placesToFill(text: string, locale: Locale): readonly PlaceToFill[] {
    if (!mayBeToFill.test(text)) {
        return [];
    }
    const places = [...figuresToFill(text, locale), ...wordsToFill(text, locale)];
    const isQuoted = places.length > 0 ? quotedIn(text) : undefined;
    return places.filter(({ start }) => !isQuoted?.(start)).sort((one, other) => one.start - other.start);
}

interface Sign extends PlaceToFill {
    readonly sign: string;
}

function figuresToFill(text: string, locale: Locale): readonly PlaceToFill[] {
    const found = [...text.matchAll(signsToFill)].map(({ 0: sign, index }): Sign => ({ sign, start: index, end: index + sign.length }));
    const all = found.length === 0 ? found : outsideOf(addressesIn(text), found);
    if (all.length === 0) {
        return [];
    }
    const dated = ofDates(text, all, locale);
    return all.filter((one, index) => dated.has(index) || isOfNumber(text, one, locale) || isBlankAmongWords(text, one));
}

/** The signs that stand in none of some stretches. Both are in order. */
function outsideOf(stretches: readonly PlaceToFill[], signs: readonly Sign[]): readonly Sign[] {
    let next = 0;
    return signs.filter(({ start }) => {
        while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
            next++;
        }
        return (stretches[next]?.start ?? Number.POSITIVE_INFINITY) > start;
    });
}

/** Those that are the day of a date: a date would stand there if they were figures. Numbers of the signs. */
function ofDates(text: string, all: readonly Sign[], locale: Locale): ReadonlySet<number> {
    let filled = '';
    let end = 0;
    for (const sign of all) {
        // The figures of a day, at the end of what they stand for.
        const day = (sign.end - sign.start === 1 ? '1' : '11').padStart(sign.end - sign.start);
        filled += text.slice(end, sign.start) + (isPartOfWord(text, sign) ? text.slice(sign.start, sign.end) : day);
        end = sign.end;
    }
    filled += text.slice(end);
    const found = new Set<number>();
    let next = 0;
    for (const { start, end: last } of locale.findDates(filled)) {
        while ((all[next]?.end ?? Number.POSITIVE_INFINITY) <= start) {
            next++;
        }
        for (; (all[next]?.start ?? Number.POSITIVE_INFINITY) < last; next++) {
            found.add(next);
        }
    }
    return found;
}

/** Whether a sign is a blank line in a sentence: "will meet in ____ from then on". Behind a colon, and alone on its line, it is one of a form. */
function isBlankAmongWords(text: string, one: Sign): boolean {
    const { sign, start, end } = one;
    if (!sign.startsWith('_') || isPartOfWord(text, one)) {
        return false;
    }
    const before = text.slice(Math.max(0, start - longest), start);
    const words = before.split(/[\s(]+/u).filter((word) => word !== '');
    const areWords = words.length > 1 && words.slice(-2).every((word) => /^\p{L}/u.test(word));
    return areWords && !/[:：]/u.test(before) && /^[\s)]{0,2}(?:\p{Ll}|[.,;])/u.test(text.slice(end, end + 3));
}

/** Whether letters stand right beside a sign, so that it is part of their word. Chinese characters are none. */
function isPartOfWord(text: string, { start, end }: Sign): boolean {
    return isAlphabetic(text, start - 1) || isAlphabetic(text, end);
}

function isAlphabetic(text: string, at: number): boolean {
    return isLetterAt(text, at) && !/\p{Script=Han}/u.test(text.charAt(at));
}

/** UTF-16 units before a sign that say what it stands for. */
const reach = 24;

/** Whether a sign is the number of a document, a resolution, an item or a session, or the end of a year: A/79/XX, 79/xx, item xx, 20XX, 第XX届. */
function isOfNumber(text: string, one: Sign, locale: Locale): boolean {
    const { sign, start, end } = one;
    if (isPartOfWord(text, one) || isDigit(text.charCodeAt(end))) {
        return false;
    }
    const {
        filling: { counted },
        citations: { beforeNumber },
    } = locale;
    const before = text.slice(Math.max(0, start - reach), start);
    const isLetters = !/[…_[]/u.test(sign);
    if (counted && beforeNumber && before.trimEnd().endsWith(beforeNumber)) {
        return counted.includes(text.charAt(skipGaps(text, end)) || ' ');
    }
    if (isLetters && /(?:^|[^\d.,/-])20$/u.test(before)) {
        return !/^[/.,-]\d/u.test(text.slice(end, end + 2));
    }
    // XX may be a Roman twenty, and is one in numbers such as XX/5.
    if (
        /\d\/$/u.test(before) ||
        endsBeforeNumber(before) ||
        before.endsWith(`${sign}/`) ||
        (isLetters && sign.length > 2 && /\d-$/u.test(before))
    ) {
        return true;
    }
    return !/^\p{Lu}/u.test(sign) && sign.length > 1 && isCounted(before, locale);
}

/** Whether a text ends with a word behind which a number stands: "resolution", "item". */
function isCounted(before: string, locale: Locale): boolean {
    return countedWords(locale).longestEndingAt(before, beforeGaps(before, before.length)) !== undefined;
}

const countedWords = remembered(
    ({ citations, itemWords }: Locale) =>
        new WordTable(
            [...(citations.singular ?? []), ...itemWords.certain].map((word) => [word, true] as const),
            { ...citations.spelling, ignoreCase: true, edges: 'whole' },
        ),
);

const brackets: Readonly<Record<string, string>> = { '[': ']', '【': '】', '(': ')', '（': '）' };

/** Of the language, and those of English, which authors leave in other languages too. */
const tablesOf = remembered(({ filling, citations }: Locale) => {
    const table = (words: (of: FillingWords) => readonly string[]): WordTable<true> =>
        new WordTable(
            [...words(filling), ...words(locales.en.filling)].map((word) => [word.trim(), true] as const),
            { ...citations.spelling, ignoreCase: true, edges: 'whole' },
        );
    return { toDo: table(({ toDo }) => toDo), alone: table(({ alone }) => alone), nouns: table(({ nouns }) => nouns) };
});

/** Words in brackets, or behind a colon at the end, that say that something is to be filled in. */
function* wordsToFill(text: string, locale: Locale): Iterable<PlaceToFill> {
    const { toDo, alone, nouns } = tablesOf(locale);
    for (const { index: start, 0: open } of text.matchAll(/[[【(（]/gu)) {
        const close = text.slice(start + 1, start + longest).indexOf(brackets[open] ?? '');
        const inside = close < 0 ? '' : text.slice(start + 1, start + 1 + close);
        const isSquare = open === '[' || open === '【';
        if (
            inside.trim() !== '' &&
            !inside.startsWith('^') &&
            (isOnly(alone, inside) || (isSquare && (isOnly(nouns, inside) || isToDo(toDo, inside))))
        ) {
            yield { start, end: start + close + 2 };
        }
    }
    const last = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    if (last >= 0 && text.length - last < longest && isOnly(alone, text.slice(last + 1))) {
        yield { start: skipGaps(text, last + 1), end: beforeGaps(text, text.length) };
    }
}

/** Whether the text in brackets begins or ends with words that say what is to be done. Among others they may be those of a text that is negotiated. */
function isToDo(table: WordTable<true>, text: string): boolean {
    const plain = text.trim().replace(/[.。]$/u, '');
    return table.allIn(plain).some(({ start, end }) => start === 0 || end === plain.length);
}

/** Whether a text is one of the words, with or without a full stop. */
function isOnly(table: WordTable<true>, text: string): boolean {
    const plain = text.trim().replace(/[.。]$/u, '');
    return plain !== '' && (table.longestAt(plain, 0)?.end === plain.length || table.longestAt(text.trim(), 0)?.end === text.trim().length);
}

/** Whether a whole value says only that it is to be filled in: `place: TBC`. */
export function isToFill(value: string, locale: Locale): boolean {
    return isOnly(tablesOf(locale).alone, value) || /^(?:x{2,}|_{3,}|\[(?:…|\.{3})\]|\?{2,})$/u.test(value.trim());
}

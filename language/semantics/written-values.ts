/** Languages, distributions and numbers of sessions as people write them in the masthead: `français`, "Distr.: General", `17th`. */
import { fromChinese, fromRoman, type Language, languages } from '../locales/index.js';
import { isHan, isLetterAt } from '../text/characters.js';
import { endOfRun, noLetter } from '../text/steps.js';
import {
    comparableValue,
    type Distribution,
    type ParagraphNumbering,
    skipSigns,
    skipWords,
    type WrittenWords,
    writtenWords,
} from './written-words.js';

/** The language that a value names: by its code, with a region or not, or by a name of it in any of the six languages. */
export function readLanguage(value: string): Language | undefined {
    const text = comparableValue(value);
    const code = text && /^([a-z]{2})(?:[-_][a-z]{2,4})?$/iu.exec(text)?.[1]?.toLowerCase();
    return languages.find((language) => language === code) ?? named(text, (words) => words.languages);
}

/** The distribution that a value names, in any of the six languages. */
export function readDistribution(value: string): Distribution | undefined {
    return named(comparableValue(value), (words) => words.distributions);
}

/** Whether paragraphs are numbered, in any of the six languages. */
export function readParagraphs(value: string): ParagraphNumbering | undefined {
    return named(comparableValue(value), (words) => words.paragraphs);
}

/** The number of a session: in figures, as an ordinal in words or figures, as a Roman or Chinese numeral, with the word for a session or without it. */
export function readSession(value: string): number | undefined {
    const text = comparableValue(value);
    for (const words of text === undefined ? [] : writtenWords()) {
        const number = text && sessionIn(words, text);
        if (number) {
            return number;
        }
    }
    return undefined;
}

function named<T>(text: string | undefined, tableOf: (words: WrittenWords) => { longestAt: FindWord<T> }): T | undefined {
    for (const words of text === undefined ? [] : writtenWords()) {
        const at = text === undefined ? 0 : skipWords(words.leads, text, 0);
        const found = text === undefined ? undefined : tableOf(words).longestAt(text, at);
        if (text !== undefined && found && skipSigns(text, found.end, '.') === text.length) {
            return found.value;
        }
    }
    return undefined;
}

/** Signs of a Chinese numeral. */
const longestNumeral = 5;

type FindWord<T> = (text: string, at: number) => { readonly value: T; readonly end: number } | undefined;

function sessionIn(words: WrittenWords, text: string): number | undefined {
    const number = numberAt(words, text, skipWords(words.beforeNumber, text, 0));
    return number && number.value > 0 && skipWords(words.afterNumber, text, number.end) === text.length ? number.value : undefined;
}

function numberAt(words: WrittenWords, text: string, at: number): { readonly value: number; readonly end: number } | undefined {
    const figures = sticky(/\d{1,4}/uy, text, at);
    if (figures !== '') {
        const end = at + figures.length;
        const ending = words.ordinalEndings.longestAt(text, end)?.end ?? end;
        return { value: Number(figures), end: isLetterAt(text, ending) && ending > end ? end : ending };
    }
    const ordinal = words.ordinals().longestAt(text, at);
    if (ordinal) {
        return ordinal;
    }
    const roman = sticky(/[IVXLC]{1,8}/uy, text, at);
    // A single L or C is more likely a letter.
    if (roman !== '' && noLetter(text, at + roman.length) && (roman.length > 1 || 'IVX'.includes(roman))) {
        return numeral(fromRoman(roman.toLowerCase()), at + roman.length);
    }
    const chinese = endOfRun(text, at, isHan, longestNumeral) - at;
    // The numeral is the longest beginning that is one: other signs may follow it.
    for (let length = chinese; length > 0; length--) {
        const value = fromChinese(text.slice(at, at + length));
        if (value) {
            return { value, end: at + length };
        }
    }
    return undefined;
}

function numeral(value: number | undefined, end: number): { readonly value: number; readonly end: number } | undefined {
    return value === undefined ? undefined : { value, end };
}

function sticky(pattern: RegExp, text: string, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

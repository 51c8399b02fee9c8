/**
 * Where a printed line does not break although a blank stands there: "rule 12", "3.5 million", "Mr. Smith", "1 250 000", the French blank before a colon. And which
 * letters are raised: "51e". Formats ask for the places; the text stays as it is typed.
 */
import { onceComputed } from '../kept/once.js';
import { keptTogether, signsBeforeBlank, signsBehindBlank } from '../locales/kept-together.js';
import { type Language, languages } from '../locales/locale.js';
import { isDigit, isHan, isLetterAt, isNumber } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';

/** Two offsets (UTF-16), the end exclusive. */
export interface KeptSpan {
    readonly start: number;
    readonly end: number;
}

interface Tables {
    readonly beforeNumber: WordTable<true>;
    readonly afterNumber: WordTable<true>;
    readonly beforeName: WordTable<true>;
    readonly ordinalLetters: WordTable<true>;
}

const tables = onceComputed((): ReadonlyMap<Language, Tables> => {
    const table = (words: readonly string[], edges: 'whole' | 'any' = 'whole'): WordTable<true> =>
        new WordTable(
            words.map((word) => [word, true] as const),
            { ignoreCase: true, edges },
        );
    return new Map(
        languages.map((language) => {
            const { beforeNumber, afterNumber, beforeName, ordinalLetters = [], arePrefixed } = keptTogether[language];
            return [
                language,
                {
                    beforeNumber: table(beforeNumber, arePrefixed ? 'any' : 'whole'),
                    afterNumber: table(afterNumber),
                    beforeName: table(beforeName),
                    ordinalLetters: table(ordinalLetters),
                },
            ];
        }),
    );
});

/** A number and what belongs to it: `1,250,000`, `3.5`, `(a)`. No longer one is looked at. */
const longestNumber = 20;

/**
 * The stretches of a text that stand in one line, in order. None overlaps another.
 * @param text running text on one line
 */
export function keptIn(text: string, language: Language): readonly KeptSpan[] {
    const kept: { start: number; end: number }[] = [];
    const words = tables().get(language);
    if (!words) {
        return kept;
    }
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        const found = at + 1 < text.length ? keptAround(text, at, words) : undefined;
        const last = kept.at(-1);
        if (found && last && found.start < last.end) {
            last.end = Math.max(last.end, found.end);
        } else if (found) {
            kept.push(found);
        }
    }
    return kept;
}

/** The stretch around a blank, if no line breaks there. */
function keptAround(text: string, blank: number, words: Tables): { start: number; end: number } | undefined {
    const next = blank + 1;
    const [before, behind] = [text.charAt(blank - 1), text.charAt(next)];
    if (signsBehindBlank.includes(behind) || (before !== '' && signsBeforeBlank.includes(before))) {
        return { start: startOf(text, blank), end: endOf(text, next) };
    }
    if (blank === 0) {
        return undefined;
    }
    const isBeforeNumber = isNumber(text.charCodeAt(next)) || isLetterOfItem(text, next);
    if (isBeforeNumber) {
        if (words.beforeNumber.longestEndingAt(text, blank)) {
            return { start: startOf(text, blank), end: endOfNumber(text, next) };
        }
    }
    if (isNumber(text.charCodeAt(blank - 1))) {
        const isGroup = isThreeDigits(text, next) && isDigit(text.charCodeAt(blank - 1));
        const word = isGroup || isBracketed(text, next) ? { end: next + 3 } : words.afterNumber.longestAt(text, next);
        return word && { start: startOfNumber(text, blank), end: word.end };
    }
    const name = isCapitalAt(text, next) ? words.beforeName.longestEndingAt(text, blank) : undefined;
    if (name) {
        return { start: name.start, end: endOf(text, next) };
    }
    // The first letter of a name: "J. Smith".
    const isInitial = before === '.' && isCapitalAt(text, next) && isCapitalAt(text, blank - 2) && isEdge(text, blank - 2);
    return isInitial ? { start: blank - 2, end: endOf(text, next) } : undefined;
}

/** Whether no letter or figure stands before an offset. */
function isEdge(text: string, at: number): boolean {
    return at === 0 || isHan(text.charCodeAt(at)) || !(isLetterAt(text, at - 1) || isNumber(text.charCodeAt(at - 1)));
}

/** `(a)`, `A.`: what counts items, annexes and rooms without figures. */
function isLetterOfItem(text: string, at: number): boolean {
    return isBracketed(text, at) || (isCapitalAt(text, at) && !isLetterAt(text, at + 1)) || romanAt(text, at);
}

function isBracketed(text: string, at: number): boolean {
    return text.charAt(at) === '(' && text.charAt(at + 2) === ')';
}

function romanAt(text: string, at: number): boolean {
    let end = at;
    while (end - at < 6 && 'IVXL'.includes(text.charAt(end) || '-')) {
        end++;
    }
    return end > at && !isLetterAt(text, end);
}

/** The thousands of a number that is written with blanks: `1 250 000`. */
function isThreeDigits(text: string, at: number): boolean {
    return [0, 1, 2].every((nth) => isDigit(text.charCodeAt(at + nth))) && !isNumber(text.charCodeAt(at + 3));
}

function isCapitalAt(text: string, at: number): boolean {
    const letter = text.charAt(at);
    // Letters of scripts without capitals begin names too.
    return isLetterAt(text, at) && (letter !== letter.toLowerCase() || letter === letter.toUpperCase()) && !isHan(text.charCodeAt(at));
}

function startOfNumber(text: string, end: number): number {
    let start = end;
    while (start > 0 && end - start < longestNumber && (isNumber(text.charCodeAt(start - 1)) || '.,'.includes(text.charAt(start - 1)))) {
        start--;
    }
    return start;
}

function endOfNumber(text: string, from: number): number {
    let end = from;
    while (
        end < text.length &&
        end - from < longestNumber &&
        (isNumber(text.charCodeAt(end)) || '.,/()'.includes(text.charAt(end)) || isLetterAt(text, end))
    ) {
        end++;
    }
    return isHan(text.charCodeAt(from)) ? from + 1 : end;
}

/** The longest word that is kept with a sign: a longer one may break by itself. */
const longestWord = 24;

function startOf(text: string, end: number): number {
    let start = end;
    while (start > 0 && end - start < longestWord && !isBlank(text, start - 1)) {
        start--;
    }
    return isHan(text.charCodeAt(end - 1)) ? end - 1 : start;
}

function endOf(text: string, from: number): number {
    let end = from;
    while (end < text.length && end - from < longestWord && !isBlank(text, end)) {
        end++;
    }
    return isHan(text.charCodeAt(from)) ? from + 1 : end;
}

function isBlank(text: string, at: number): boolean {
    return text.charAt(at) === ' ' || text.charAt(at) === '\u00a0';
}

/** Letters that are raised behind the figures of an ordinal number, in order: those of “51e”, “1re”. */
export function raisedIn(text: string, language: Language): readonly KeptSpan[] {
    const letters = keptTogether[language].ordinalLetters;
    const found: KeptSpan[] = [];
    if (letters === undefined) {
        return found;
    }
    for (const { index, 0: figures } of text.matchAll(/\d{1,4}(?=\p{Ll})/gu)) {
        const start = index + figures.length;
        const word = tables().get(language)?.ordinalLetters.longestAt(text, start);
        if (word && isEdge(text, index)) {
            found.push({ start, end: word.end });
        }
    }
    return found;
}

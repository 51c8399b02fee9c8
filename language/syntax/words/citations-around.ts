/** Citations with the number inside the phrase, 第 10/3 号和第 10/4 号决议. They are read number by number, each number once. */
import { beforeGaps, skipGaps, isDigit, isHan } from '../../text/characters.js';
import { isCapital } from '../../text/steps.js';
import { skipRemark } from './after-number.js';
import type { CitingWords } from './citing-words.js';
import type { CitedKind, FoundCitation } from './found-citation.js';
import { titleBefore, titleAfter } from './quoted-titles.js';
import { malformedAt } from './malformed-numbers.js';
import { mayBegin, numberAt } from './resolution-numbers.js';

/** A number in a phrase; `from` and `to` include the signs around it, 第 and 号. */
interface InnerNumber {
    readonly start: number;
    readonly end: number;
    readonly isMalformed: boolean;
    readonly from: number;
    readonly to: number;
    /** Whether a phrase may begin with it. A bare number can only continue a list. */
    readonly opens: boolean;
}

/** The dates of a text, in order. */
export type FindsDates = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** The starts of the dates of a text by their ends. They are looked for when they are first asked for. */
export type DateStarts = () => ReadonlyMap<number, number>;

interface Phrase {
    readonly start: number;
    readonly end: number;
    readonly kind: CitedKind;
    readonly numbers: readonly InnerNumber[];
}

/** @param datesIn finds the dates of a text in the language of the words */
export function citationsAround(words: CitingWords, text: string, datesIn: FindsDates): FoundCitation[] {
    let found: ReadonlyMap<number, number> | undefined;
    const dates: DateStarts = () => {
        found ??= new Map(datesIn(text).map(({ start, end }) => [end, start]));
        return found;
    };
    return phrasesIn(words, text, dates).flatMap(({ start, end, kind, numbers }) =>
        numbers.map((number, index): FoundCitation => {
            const one = { kind: number.isMalformed ? ('malformed' as const) : kind, start: number.start, end: number.end };
            if (number.isMalformed) {
                return one;
            }
            const before = index === 0 ? titleBefore(words, text, start, dates) : undefined;
            const title = before ?? (index === numbers.length - 1 ? titleAfter(words, text, end) : undefined);
            return title ? { ...one, title } : one;
        }),
    );
}

/** The end of the words after a number, 号决议; `at` itself if there are none. */
export function phraseEnd(words: CitingWords, text: string, at: number): number {
    const sign = words.closing.longestAt(text, skipGaps(text, at));
    const noun = sign && words.nouns.longestAt(text, skipGaps(text, sign.end));
    return noun?.end ?? at;
}

function phrasesIn(words: CitingWords, text: string, dates: DateStarts): Phrase[] {
    if (!words.nouns.nextIn(text, 0)) {
        return [];
    }
    const numbers = numbersIn(words, text);
    const phrases: Phrase[] = [];
    for (let first = 0, next = 0; first < numbers.length; first = next) {
        let noun: { end: number; value: CitedKind } | undefined;
        let last = first;
        for (next = first; next < numbers.length; next++) {
            const to = numbers[next]?.to ?? 0;
            const word = words.nouns.longestAt(text, skipGaps(text, to));
            [noun, last] = word ? [word, next] : [noun, last];
            const following = numbers[next + 1];
            if (!following || !continues(words, text, to, following, dates)) {
                next++;
                break;
            }
        }
        const listed = noun ? numbers.slice(first, last + 1) : [];
        const opening = listed.findIndex((one) => one.opens);
        const head = listed[opening];
        if (noun && head) {
            phrases.push({ start: head.from, end: noun.end, kind: noun.value, numbers: listed.slice(opening) });
        }
    }
    return phrases;
}

/**
 * Whether a number continues the list of the one that ends at an offset: a joiner stands between them, and perhaps a remark in brackets before it, and the body
 * and the date of the number behind it: 第58/97号（附件）、人权理事会2023年7月14日第53/30号.
 */
function continues(words: CitingWords, text: string, at: number, number: InnerNumber, dates: DateStarts): boolean {
    const next = skipGaps(text, skipRemark(text, at));
    const joiner = words.joiners.longestAt(text, next)?.end ?? (isJoiningSign(text, next) ? next + 1 : -1);
    if (joiner < 0 || number.start < joiner) {
        return false;
    }
    const from = skipGaps(text, joiner);
    if (from === number.start || from === number.from) {
        return true;
    }
    const dated = beforeGaps(text, number.from);
    const date = number.start - joiner < longestBetween ? dates().get(dated) : undefined;
    const named = beforeGaps(text, date ?? number.from);
    return named === from || (named > from && named - from < longestBetween && isName(words, text, from, named));
}

/** The longest name and date between two numbers, in UTF-16 units. */
const longestBetween = 48;

function isJoiningSign(text: string, at: number): boolean {
    return '、，,–—-'.includes(text.charAt(at) || ' ');
}

/** Whether a stretch is the name of a body by its form. */
function isName(words: CitingWords, text: string, start: number, end: number): boolean {
    if (!words.namedEndings.longestEndingAt(text, end)) {
        return false;
    }
    for (let at = start; at < end; at++) {
        if (!isHan(text.charCodeAt(at))) {
            return false;
        }
    }
    return true;
}

/** All numbers in a text, malformed ones included, in order. */
function numbersIn(words: CitingWords, text: string): InnerNumber[] {
    const { beforeNumber = '' } = words.forms;
    const found: InnerNumber[] = [];
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (!(isDigit(code) || isCapital(code) || code === 0x2f || code === 0xff0f) || !mayBegin(text, at)) {
            continue;
        }
        const number = numberAt(text, at);
        const end = number ?? malformedAt(text, at);
        if (end === undefined) {
            continue;
        }
        const lead = beforeGaps(text, at);
        const isLed = beforeNumber !== '' && text.endsWith(beforeNumber, lead);
        const closing = words.closing.longestAt(text, skipGaps(text, end));
        found.push({
            start: at,
            end,
            isMalformed: number === undefined,
            from: isLed ? lead - beforeNumber.length : at,
            to: closing?.end ?? end,
            opens: isLed || closing !== undefined,
        });
        at = end - 1;
    }
    return found;
}

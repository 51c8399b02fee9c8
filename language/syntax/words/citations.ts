/** Finds citations of resolutions and decisions in running text, in the words of every language that has a file in locales/. */
import type { Locale } from '../../locales/locale.js';
import { beforeGaps, skipGaps, isLetter } from '../../text/characters.js';
import { nextOfList } from './between-numbers.js';
import { skipNumbering, bodyBetween } from './body-between.js';
import { citationsAround } from './citations-around.js';
import { type CitingWords, citingWordsOf, through } from './citing-words.js';
import type { CitedKind, FoundCitation, QuotedTitle } from './found-citation.js';
import { skipTitleMarks, type TitleAhead, titleAfter, titleAhead } from './quoted-titles.js';
import { doubledAt, isHalfTyped, malformedAt } from './malformed-numbers.js';
import { numberAt } from './resolution-numbers.js';
import type { FoundWord } from '../../text/word-table.js';

/** Builds a finder of citations for a set of languages. A language costs nothing until a text holds letters of its script. */
export function citationFinder(locales: readonly Locale[]): (text: string) => readonly FoundCitation[] {
    const languages = locales.map((locale) => ({
        words: citingWordsOf(locale.citations),
        datesIn: (text: string) => locale.findDates(text),
    }));
    return (text) => {
        // Every number has one of these.
        if (!/[/／\\(（]|\d[.-]/u.test(text)) {
            return [];
        }
        return (
            languages
                .filter(({ words }) => words.mayStandIn(text))
                .flatMap(({ words, datesIn }) =>
                    words.forms.order === 'before' ? wordFirst(words, text) : citationsAround(words, text, datesIn),
                )
                // A half-typed number keeps the list around it together, and is not accused.
                .filter(({ kind, start, end }) => kind !== 'malformed' || !isHalfTyped(text.slice(start, end)))
                .sort((one, other) => one.start - other.start)
                .filter((citation, index, all) => index === 0 || citation.start >= (all[index - 1]?.end ?? 0))
        );
    };
}

/** Citations that begin with the word: "resolutions 10/3 and 10/4". */
function wordFirst(words: CitingWords, text: string): FoundCitation[] {
    const found: FoundCitation[] = [];
    let ahead: TitleAhead | undefined;
    for (let noun = words.nouns.nextIn(text, 0); noun; ) {
        const number = numberAfterWord(words, text, noun.end);
        const first = number < 0 ? undefined : (numberAround(text, noun) ?? citationAt(text, number, noun.value));
        if (first) {
            const isSingle = words.singular.longestAt(text, noun.start)?.end === noun.end;
            const at = found.length;
            readList(words, text, first, noun.value, isSingle, found);
            const cited = found[at];
            if (cited && !cited.title && cited.kind !== 'malformed' && ahead && noun.start < ahead.until) {
                found[at] = { ...cited, title: ahead.title };
            }
            ahead = undefined;
        } else {
            ahead = titleAhead(words, text, noun.end) ?? (ahead && noun.end < ahead.until ? ahead : undefined);
        }
        noun = words.nouns.nextIn(text, noun.end);
    }
    return found;
}

/** A number with its word inside, as UNESCO writes them: "33 C/Resolution 92", "200 EX/Décision 5". */
function numberAround(text: string, { start, end, value }: FoundWord<CitedKind>): FoundCitation | undefined {
    const session = /(?:^|[^\d\p{L}/])(\d{1,3} [A-Z]{1,2}\/)$/u.exec(text.slice(Math.max(0, start - 9), start))?.[1];
    const figures = session === undefined ? undefined : /^ \d{1,3}(?!\d|[/.]\d)/u.exec(text.slice(end, end + 7))?.[0];
    return session === undefined || figures === undefined
        ? undefined
        : { kind: value, start: start - session.length, end: end + figures.length };
}

/** The start of a citation's number after its word; -1 if none can stand there. */
function numberAfterWord(words: CitingWords, text: string, wordEnd: number): number {
    const isNumber = (at: number): boolean =>
        numberAt(text, at) !== undefined || doubledAt(text, at) !== undefined || rangeStart(words, text, at) !== undefined;
    const named = bodyBetween(words, text, wordEnd, isNumber);
    if (named >= 0) {
        const name = text.slice(wordEnd, named);
        // In scripts with capitals the name of a body has one; "decision of 1/3" has none.
        const after = skipGaps(text, named);
        return /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name) ? -1 : skipNumbering(text, rangeStart(words, text, after) ?? after);
    }
    // "No." may stand twice, once in the language of the text.
    const start = skipGaps(text, wordEnd);
    const number = skipNumbering(text, skipNumbering(text, rangeStart(words, text, start) ?? start));
    // "resolution10/3" is some other word.
    return isLetter(text.charCodeAt(number - 1)) ? -1 : number;
}

/** The start of the first number of a range, after "from"; undefined if there is no range. */
function rangeStart(words: CitingWords, text: string, at: number): number | undefined {
    const from = words.from.longestAt(text, at);
    const first = from ? skipGaps(text, from.end) : at;
    const end = first > at ? numberAt(text, first) : undefined;
    const joint = end === undefined ? undefined : through.longestAt(text, skipGaps(text, end));
    return joint && nextOfList(words, text, end!) !== undefined ? first : undefined;
}

/**
 * Reads a list of numbers, with their titles, from its first number on.
 * @param isSingle whether the word before it announces one number only
 */
function readList(
    words: CitingWords,
    text: string,
    first: FoundCitation,
    kind: CitedKind,
    isSingle: boolean,
    found: FoundCitation[],
): void {
    let isClosed = isSingle;
    for (let one: FoundCitation | undefined = first; one; ) {
        // No title and no further number follows a full stop.
        if (one.end === text.length || text[one.end] === '.') {
            found.push(one);
            return;
        }
        const title: QuotedTitle | undefined = one.kind === 'malformed' ? undefined : titleAfter(words, text, one.end);
        found.push(title ? { ...one, title } : one);
        const from: number = title ? skipTitleMarks(text, title.end) : one.end;
        const next = nextOfList(words, text, from);
        const cited: FoundCitation | undefined = next === undefined ? undefined : citationAt(text, next, kind);
        if (!cited || (isClosed && isOther(words, text, from, cited))) {
            return;
        }
        isClosed ||= !endsWithComma(text, cited.start);
        one = cited;
    }
}

/**
 * Whether a number after a comma is none of the list, after "resolution" in the singular or after "and": "resolution 58/97, 24/7 services". A word in small
 * letters follows it that nothing joins to it; after a joining word such a number has the look of a fraction, of hours or of years.
 */
function isOther(words: CitingWords, text: string, from: number, { start, end }: FoundCitation): boolean {
    const next = skipGaps(text, end);
    if (next === end || !/\p{Ll}/u.test(text.charAt(next)) || words.joiners.longestAt(text, next)) {
        return false;
    }
    return isNoNumber(text.slice(start, end)) || (endsWithComma(text, start) && start - from < 6 && !words.links.longestAt(text, next));
}

function endsWithComma(text: string, start: number): boolean {
    return /[,;،]/u.test(text.charAt(beforeGaps(text, start) - 1));
}

/** Round the clock, a fraction, two years. */
function isNoNumber(number: string): boolean {
    const [first = 0, second = 0] = number.split('/').map(Number);
    return number === '24/7' || (first < second && second < 10) || (first > 1900 && first < 2100 && second === (first + 1) % 100);
}

function citationAt(text: string, at: number, kind: CitedKind): FoundCitation | undefined {
    const end = numberAt(text, at);
    if (end !== undefined) {
        return { kind, start: at, end };
    }
    const malformed = malformedAt(text, at);
    return malformed === undefined ? undefined : { kind: 'malformed', start: at, end: malformed };
}

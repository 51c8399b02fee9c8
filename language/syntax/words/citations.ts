/** Finds citations of resolutions and decisions in running text, in the words of every language that has a file in locales/. */
import type { Locale } from '../../locales/locale.js';
import { skipGaps, isLetter } from '../../text/characters.js';
import { nextOfList } from './between-numbers.js';
import { skipNumbering, bodyBetween } from './body-between.js';
import { citationsAround } from './citations-around.js';
import { type CitingWords, citingWordsOf } from './citing-words.js';
import type { CitedKind, FoundCitation, QuotedTitle } from './found-citation.js';
import { skipTitleMarks, titleAfter } from './quoted-titles.js';
import { doubledAt, isHalfTyped, malformedAt } from './malformed-numbers.js';
import { numberAt } from './resolution-numbers.js';

/** Builds a finder of citations for a set of languages. A language costs nothing until a text holds letters of its script. */
export function citationFinder(locales: readonly Locale[]): (text: string) => readonly FoundCitation[] {
    const languages = locales.map((locale) => citingWordsOf(locale.citations));
    return (text) => {
        // Every number has one of these.
        if (!/[/／\\(（]|\d[.-]/u.test(text)) {
            return [];
        }
        return (
            languages
                .filter((words) => words.mayStandIn(text))
                .flatMap((words) => (words.forms.order === 'before' ? wordFirst(words, text) : citationsAround(words, text)))
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
    for (let noun = words.nouns.nextIn(text, 0); noun; ) {
        const number = numberAfterWord(words, text, noun.end);
        const first = number < 0 ? undefined : citationAt(text, number, noun.value);
        if (first) {
            readList(words, text, first, noun.value, found);
        }
        noun = words.nouns.nextIn(text, noun.end);
    }
    return found;
}

/** The start of a citation's number after its word; -1 if none can stand there. */
function numberAfterWord(words: CitingWords, text: string, wordEnd: number): number {
    const named = bodyBetween(words, text, wordEnd, (at) => numberAt(text, at) !== undefined || doubledAt(text, at) !== undefined);
    if (named >= 0) {
        const name = text.slice(wordEnd, named);
        // In scripts with capitals the name of a body has one; "decision of 1/3" has none.
        return /\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name) ? -1 : skipNumbering(text, skipGaps(text, named));
    }
    // "No." may stand twice, once in the language of the text.
    const number = skipNumbering(text, skipNumbering(text, skipGaps(text, wordEnd)));
    // "resolution10/3" is some other word.
    return isLetter(text.charCodeAt(number - 1)) ? -1 : number;
}

/** Reads a list of numbers, with their titles, from its first number on. */
function readList(words: CitingWords, text: string, first: FoundCitation, kind: CitedKind, found: FoundCitation[]): void {
    for (let one: FoundCitation | undefined = first; one; ) {
        // No title and no further number follows a full stop.
        if (one.end === text.length || text[one.end] === '.') {
            found.push(one);
            return;
        }
        const title: QuotedTitle | undefined = one.kind === 'malformed' ? undefined : titleAfter(words, text, one.end);
        found.push(title ? { ...one, title } : one);
        const next = nextOfList(words, text, title ? skipTitleMarks(text, title.end) : one.end);
        one = next === undefined ? undefined : citationAt(text, next, kind);
    }
}

function citationAt(text: string, at: number, kind: CitedKind): FoundCitation | undefined {
    const end = numberAt(text, at);
    if (end !== undefined) {
        return { kind, start: at, end };
    }
    const malformed = malformedAt(text, at);
    return malformed === undefined ? undefined : { kind: 'malformed', start: at, end: malformed };
}

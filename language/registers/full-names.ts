/** Short names, "the Council", behind the full name that they stand for: "the Economic and Social Council". */
import { isHan, skipGaps } from '../text/characters.js';
import type { Attribution } from './attribution.js';
import { headEnd } from './body-names.js';
import { wordsAt } from './body-words.js';
import { isPartOfLongerName } from './cited-clause.js';
import type { NameFinder } from './name-finder.js';
import { isNameOfOwnBody } from './own-names.js';
import type { Body } from './registers.js';
import { isUpper } from '../text/words.js';

/**
 * The noun of a name found by its form, if it is no more than that: "Council" of "Council decided". Undefined where more of a name stands before or behind it,
 * as in "Governing Council" and "Council of Europe".
 */
export function nounAlone(written: string): string | undefined {
    const article = wordsAt(written, 0)?.articles.longestAt(written.toLowerCase(), 0);
    const name = article && written[article.end] === ' ' ? written.slice(article.end + 1) : written;
    const words = wordsAt(name, 0);
    const end = words && headEnd(words, name, 0);
    if (!words || end === undefined || /[\s-]/u.test(name.slice(0, end))) {
        return undefined;
    }
    const next = skipGaps(name, end);
    const { within, links, continuations, continuationsBeforeCapital, continuationBeginnings } = words;
    const goesOn =
        isUpper(name, next) ||
        [within, links, continuations, continuationsBeforeCapital, continuationBeginnings].some((table) => table.longestAt(name, next));
    return goesOn ? undefined : name.slice(0, end);
}

/**
 * The attribution of a citation whose body is called by a noun alone that no register knows: the one body whose full name stands earlier in the paragraph and
 * holds the noun. Two such bodies, or another name with the noun ("Governing Council"), leave it as it was.
 * @param earlier the text of the paragraph before the citation
 */
export function behindFullName(found: Attribution, earlier: string, finder: NameFinder, bodies: ReadonlyMap<string, Body>): Attribution {
    const noun = found.unknown === undefined ? undefined : nounAlone(found.unknown);
    if (noun === undefined) {
        return found;
    }
    const names = finder(earlier).filter(({ body, start, end }) => end - start > noun.length && isNameOfOwnBody(noun, bodies.get(body)));
    const [first, ...others] = names;
    if (!first || others.some(({ body }) => body !== first.body)) {
        return found;
    }
    for (let at = earlier.indexOf(noun); at >= 0; at = earlier.indexOf(noun, at + noun.length)) {
        const end = at + noun.length;
        const isInside = names.some((name) => name.start <= at && end <= name.end);
        if (
            !isInside &&
            (isHan(noun.charCodeAt(0)) ? at > first.start && !isCalledAlone(earlier, at) : isPartOfLongerName(earlier, { start: at, end }))
        ) {
            return found;
        }
    }
    return { body: first.body, named: true, firm: false };
}

/** Whether a Chinese noun begins its clause, or follows a word that no name ends with. Elsewhere it may end a longer name. */
function isCalledAlone(text: string, at: number): boolean {
    return at === 0 || /[，。；、：（“\s]/u.test(text.charAt(at - 1));
}

/** The most full names that a message offers for a short one. */
const mostOffered = 2;

/** The full names in a language for which a noun alone may stand: of principal organs, whose symbols are the shortest, first. */
export function fullNamesFor(noun: string, language: string, bodies: ReadonlyMap<string, Body>): readonly string[] {
    return [...bodies.values()]
        .filter((body) => !body.symbol.includes('/') && isNameOfOwnBody(noun, body))
        .sort((one, other) => one.symbol.length - other.symbol.length || (one.symbol < other.symbol ? -1 : 1))
        .flatMap(({ names }) => names.find((known) => known.language === language && !known.short)?.name ?? [])
        .slice(0, mostOffered);
}

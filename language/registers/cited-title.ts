/** Whether a title that stands apart from its number is that of the resolution: only the names of known bodies may stand between them. */
import { allCitingWords } from '../syntax/words/citing-words.js';
import { describedAfter } from '../syntax/words/quoted-titles.js';
import { beforeGaps, skipGaps } from '../text/characters.js';
import { wordsAt } from './body-words.js';
import type { NameFinder } from './name-finder.js';

/**
 * Whether each body between a number and the title after it is known by the very name that is written there. "Resolution 58/4 of the General Assembly, entitled"
 * is; in "resolution 58/4 of the General Assembly on the report of the Board, entitled", the title is that of the report.
 * @param text the text between the two
 */
export function isTitleAfter(text: string, finder: NameFinder): boolean {
    for (const words of allCitingWords()) {
        const { bodies } = describedAfter(words, text, 0);
        if (bodies.length > 0) {
            return bodies.every(({ start, end }) => isName(text.slice(start, end), finder));
        }
    }
    return true;
}

/**
 * The same of a title before its number: 题为“…”的大会第58/4号.
 * @param text the text between the two
 */
export function isTitleBefore(text: string, finder: NameFinder): boolean {
    const end = beforeGaps(text, text.length);
    const words = wordsAt(text, end - 1);
    const sign = words?.signs.longestEndingAt(text, end);
    const named = sign ? beforeGaps(text, sign.start) : end;
    const name = finder(text).at(-1);
    const ending = words?.endings.longestEndingAt(text, named);
    if (!words || !ending || words.sessions.longestEndingAt(text, named)) {
        return true;
    }
    // Before the name stands the word after the title, 的, or a bracket.
    const before = name?.end === named ? beforeGaps(text, name.start) : -1;
    return before >= 0 && (words.endingLinks.longestEndingAt(text, before) !== undefined || '（('.includes(text.charAt(before - 1)));
}

function isName(text: string, finder: NameFinder): boolean {
    const found = finder(text).at(0);
    return found !== undefined && skipGaps(text, found.end) === text.length && isAtStart(text, found.start);
}

/** Whether only an article stands before an offset. */
function isAtStart(text: string, at: number): boolean {
    const article = wordsAt(text, 0)?.articles.longestAt(text, 0);
    return at === 0 || (article !== undefined && skipGaps(text, article.end) === at);
}

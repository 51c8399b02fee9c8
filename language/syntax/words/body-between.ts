/** The name of a body between "resolution" and the number: "resolutions of the General Assembly 60/251", قرار الجمعية العامة 58/4. */
import { skipGaps, isLetter, isDiacritic } from '../../text/characters.js';
import { type CitingWords, numbering } from './citing-words.js';

/** The most words in a name, not counting its article. No name contains "resolution". */
const mostWords = 12;

/**
 * The end of the name; -1 if there is none.
 * @param at after the word "resolution" or "decision"
 * @param isNumber whether a number begins at an offset
 */
export function bodyBetween(words: CitingWords, text: string, at: number, isNumber: (at: number) => boolean): number {
    const { body } = words.forms;
    const first = body ? skipArticle(words, text, skipGaps(text, at)) : -1;
    if (
        !body ||
        first < 0 ||
        skipGaps(text, at) === at ||
        (body.heads && words.heads.longestAt(text, first)?.end !== nameWordEnd(text, first))
    ) {
        return -1;
    }
    let next = first;
    for (let count = 0; count < mostWords; count++) {
        const end = nameWordEnd(text, next);
        if (end === next || words.never.longestAt(text, next) || words.nouns.longestAt(text, next)) {
            return -1;
        }
        next = skipGaps(text, end);
        if (next === end) {
            return -1;
        }
        if (!words.neverLast.longestEndingAt(text, end) && isNumber(skipNumbering(text, next))) {
            return end;
        }
    }
    return -1;
}

/** The offset after the article that begins a name in this language, and its blanks; -1 if there is none. */
function skipArticle(words: CitingWords, text: string, at: number): number {
    if (!words.forms.body?.articles) {
        return at;
    }
    const article = words.articles.longestAt(text, at);
    const end = article ? skipGaps(text, article.end) : -1;
    // "de" needs a blank after it, "de l’" does not.
    return article && (end > article.end || !isLetter(text.charCodeAt(article.end - 1))) ? end : -1;
}

/** The offset after "No." and its blanks; `at` itself if it is missing. */
export function skipNumbering(text: string, at: number): number {
    const word = numbering.longestAt(text, at);
    return word ? skipGaps(text, word.end) : at;
}

/** The end of a word in a name, with its hyphens, dashes and apostrophes. */
function nameWordEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && isOfName(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function isOfName(code: number): boolean {
    return isLetter(code) || isDiacritic(code) || code === 0x2019 || code === 0x27 || code === 0x2d || code === 0x2013 || code === 0x2014;
}

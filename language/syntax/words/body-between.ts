/** The name of a body between the word and its number: "resolutions of the General Assembly 60/251", قرار الجمعية العامة 58/4. */
import { behindGaps, isLetter, isMark } from '../../text/characters.js';
import { type CitingWords, numbering } from './citing-words.js';

/** No name has more words, its article not counted; and none has "resolution" in it. */
const mostWords = 12;

/**
 * Where the name ends; -1 where none stands there.
 * @param at behind the word "resolution" or "decision"
 * @param isNumber whether what the name belongs to begins at an offset
 */
export function bodyBetween(words: CitingWords, text: string, at: number, isNumber: (at: number) => boolean): number {
    const { body } = words.forms;
    const first = body ? behindArticle(words, text, behindGaps(text, at)) : -1;
    if (
        !body ||
        first < 0 ||
        behindGaps(text, at) === at ||
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
        next = behindGaps(text, end);
        if (next === end) {
            return -1;
        }
        if (!words.neverLast.longestEndingAt(text, end) && isNumber(behindNumbering(text, next))) {
            return end;
        }
    }
    return -1;
}

/** Behind the article that the language's names begin with here, and its blanks; -1 where none stands there. */
function behindArticle(words: CitingWords, text: string, at: number): number {
    if (!words.forms.body?.articles) {
        return at;
    }
    const article = words.articles.longestAt(text, at);
    const end = article ? behindGaps(text, article.end) : -1;
    // "de" wants a blank behind it, "de l’" does not.
    return article && (end > article.end || !isLetter(text.charCodeAt(article.end - 1))) ? end : -1;
}

/** Behind "No." and its blanks, where it stands. */
export function behindNumbering(text: string, at: number): number {
    const word = numbering.longestAt(text, at);
    return word ? behindGaps(text, word.end) : at;
}

/** A word of a name, with its hyphens, dashes and apostrophes. */
function nameWordEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && isOfName(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function isOfName(code: number): boolean {
    return isLetter(code) || isMark(code) || code === 0x2019 || code === 0x27 || code === 0x2d || code === 0x2013 || code === 0x2014;
}

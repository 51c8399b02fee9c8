/** Bodies that no register knows, recognised by their form: "resolution 10/3 of the Executive Committee" is not the document's own. */
import { type CitingWords, citingWordsOf, numbering } from '../syntax/words/citing-words.js';
import { beforeGaps, skipGaps, isGap, isHan, isLetter, isDiacritic } from '../text/characters.js';
import { isUpper, nameWordStart, runStart } from '../text/words.js';
import { capitalIn, headEnd, type NamedBody, named, nameEndingAt, mostWordsAfter } from './body-names.js';
import { type BodyWords, wordsAt } from './body-words.js';

/** The most words between a body and its citation: "in its landmark resolution". */
const mostWordsBetween = 4;

const smallLetter = /\p{Ll}/u;

/** The body to which the text after a number assigns it: "of the Executive Board". */
export function unknownAfter(after: string): NamedBody | undefined {
    const comma = skipPartLetter(after);
    const at = after[comma] === ',' ? comma + 1 : comma;
    const start = skipGaps(after, at);
    const words = start > at ? wordsAt(after, start) : undefined;
    const link = words?.links.longestAt(after, start);
    if (words && link) {
        const name = skipGaps(after, link.end);
        const isSeparated = name > link.end || !isLetter(after.charCodeAt(link.end - 1));
        return isSeparated && headEnd(words, after, name) !== undefined ? named(after, name, mostWordsAfter) : undefined;
    }
    return words && headEnd(words, after, start, 'after') !== undefined ? named(after, start, mostWordsAfter) : undefined;
}

/** The offset after the letter of a part, " A" or " (A)", if a comma or a blank follows. */
function skipPartLetter(text: string): number {
    let at = skipGaps(text, 0);
    if (at === 0) {
        return 0;
    }
    at += text[at] === '(' ? 1 : 0;
    if (!/^[A-Z]$/u.test(text.charAt(at))) {
        return 0;
    }
    at += text[at + 1] === ')' ? 2 : 1;
    return text[at] === ',' || isGap(text.charCodeAt(at)) ? at : 0;
}

/** The subject of a sentence that begins with "In its resolution", found in the text after the number. */
export function sentenceSubject(after: string): NamedBody | undefined {
    // A quoted title counts as one sign.
    for (let at = 0, signs = 0; at <= after.length && signs <= 200; signs++) {
        const found =
            at === 0
                ? sentenceSubjectAt(after, 0, 'first')
                : ',،，'.includes(after.charAt(at - 1))
                  ? sentenceSubjectAt(after, at, 'later')
                  : undefined;
        if (found) {
            return found;
        }
        const sign = after.charAt(at);
        if (sign === '.' || sign === ';') {
            return undefined;
        }
        if (sign === '«' || sign === '“' || sign === '"') {
            do {
                at++;
            } while (at < after.length && !'»”"'.includes(after.charAt(at)));
            if (at === after.length) {
                return undefined;
            }
        }
        at++;
    }
    return undefined;
}

/** A name after a comma or after the number itself, perhaps with an article or another word before it. */
function sentenceSubjectAt(text: string, at: number, place: 'first' | 'later'): NamedBody | undefined {
    const start = skipGaps(text, at);
    if (start === at && !(place === 'later' && isHan(text.charCodeAt(at)))) {
        return undefined;
    }
    const word = wordEnd(text, start);
    const second = skipGaps(text, word);
    const mayLead =
        word > start &&
        second > word &&
        (place === 'later' || (word - start <= 3 && word - start >= 2 && smallLetter.test(text.charAt(start))));
    for (const name of [start, elidedArticleEnd(text, start), ...(mayLead ? [second, elidedArticleEnd(text, second)] : [])]) {
        const words = name === undefined ? undefined : wordsAt(text, name);
        if (name !== undefined && words && headEnd(words, text, name) !== undefined) {
            return named(text, name, mostWordsAfter / 2);
        }
    }
    return undefined;
}

/** The offset after an elided article, as in "l’Assemblée". */
function elidedArticleEnd(text: string, at: number): number | undefined {
    const article = wordsAt(text, at)?.articles.longestAt(text, at);
    return article && !isLetter(text.charCodeAt(article.end - 1)) ? article.end : undefined;
}

/** The body right before the word or the number, in the text before the number: "Executive Board decision", 执行局第. */
export function unknownBefore(before: string): NamedBody | undefined {
    const end = beforeGaps(before, before.length);
    const words = wordsAt(before, end - 1);
    return words?.script === 'Han' ? bodyBeforeSign(words, before, end) : words && bodyBeforeNoun(words, before, end);
}

function bodyBeforeSign(words: BodyWords, text: string, end: number): NamedBody | undefined {
    const sign = words.signs.longestEndingAt(text, end)?.start;
    const stop = sign && (words.endingLinks.longestEndingAt(text, sign)?.start ?? sign);
    const ending = stop ? words.endings.longestEndingAt(text, stop) : undefined;
    // 第五十八届会议 is a session, and no body.
    return ending && !words.sessions.longestEndingAt(text, stop ?? 0)
        ? { name: text.slice(ending.start, stop), start: ending.start }
        : undefined;
}

/** Capitalised words, perhaps with small words between them, but without opening words of the sentence that are no part of a name. */
function bodyBeforeNoun(words: BodyWords, text: string, end: number): NamedBody | undefined {
    const noun = words.nounsAfterName.longestEndingAt(text, end)?.start ?? 0;
    if (noun === 0) {
        return undefined;
    }
    const stop = beforeGaps(text, noun);
    let start = noun;
    for (let next = stop; next > 0 && next < noun; ) {
        const capital = capitalIn(text, next);
        const within = words.within.longestEndingAt(text, next);
        if (capital === undefined && (!within || start === noun)) {
            break;
        }
        start = capital ?? start;
        const word = capital ?? within?.start ?? 0;
        next = nameWordStart(text, word) === word && beforeGaps(text, word) < word ? beforeGaps(text, word) : 0;
    }
    for (let opener = words.openers.longestAt(text, start); opener && start < stop; opener = words.openers.longestAt(text, start)) {
        start = skipGaps(text, opener.end);
    }
    return start < stop && isUpper(text, start) ? { name: text.slice(start, stop), start } : undefined;
}

/**
 * The body named between "resolutions" and the first number, in the text before the number.
 * @param words those of all scripts in the text
 */
export function unknownBetween(before: string, words: readonly BodyWords[]): NamedBody | undefined {
    const trimmed = beforeGaps(before, before.length);
    const end = beforeGaps(before, numbering.longestEndingAt(before, trimmed)?.start ?? trimmed);
    for (const { forms } of words) {
        for (const found of forms.flatMap((one) => (one.body ? (nameBetween(citingWordsOf(one), before, end) ?? []) : []))) {
            // In lower case it is not a name. Arabic has no capitals.
            return /\p{Ll}/u.test(found.name) && !/\p{Lu}/u.test(found.name) ? undefined : found;
        }
    }
    return undefined;
}

/** The longest name that ends at an offset and begins after "resolution of the". */
function nameBetween(words: CitingWords, text: string, end: number): NamedBody | undefined {
    let found: NamedBody | undefined;
    // Most texts have the word only once, right before the number.
    const noun = words.nouns.nextPlace(text, 0);
    if (noun < 0 || noun >= nameWordStart(text, end) || words.neverLast.longestEndingAt(text, end)) {
        return undefined;
    }
    for (let stop = end, count = 0; count < mostWordsAfter + 3; count++) {
        const start = nameWordStart(text, stop);
        const noun = beforeGaps(text, start);
        if (start === stop || noun === start || words.never.longestEndingAt(text, stop)) {
            break;
        }
        if (words.nouns.longestEndingAt(text, noun) && mayStandBetween(words, text, start, end)) {
            found = { name: text.slice(start, end), start: noun };
        }
        stop = noun;
    }
    return found;
}

function mayStandBetween(words: CitingWords, text: string, start: number, end: number): boolean {
    const { articles, heads } = words.forms.body ?? {};
    const article = articles && words.articles.longestAt(text, start);
    return articles
        ? article !== undefined && skipGaps(text, article.end) < end
        : !heads || words.heads.longestAt(text, start) !== undefined;
}

/**
 * The body that cites a resolution as its own, in the text before the number: "the Board, in its decision", "the Board (decision".
 * @param allWords those of all scripts in the text
 */
export function citingBody(before: string, allWords: readonly BodyWords[]): NamedBody | undefined {
    const end = beforeGaps(before, before.length);
    for (const words of allWords) {
        const found = words.script === 'Han' ? speakerInHan(words, before) : end < before.length ? speaker(words, before, end) : undefined;
        if (found) {
            return found;
        }
    }
    return undefined;
}

function speaker(words: BodyWords, text: string, end: number): NamedBody | undefined {
    let furthest: NamedBody | undefined;
    const take = (found: NamedBody | undefined): void => {
        furthest = found && (!furthest || found.start <= furthest.start) ? found : furthest;
    };
    for (let count = 0, stop = end, next = text.length; count <= mostWordsBetween && stop > 0; count++) {
        const verb = words.speaks.longestEndingAt(text, stop);
        // "Its resolution" as one word counts as one of the words between.
        const isNear = count < mostWordsBetween || !words.ownedNouns.longestEndingAt(text, stop);
        if (verb && isNear && isGap(text.charCodeAt(verb.start - 1))) {
            const name = beforeGaps(text, verb.start);
            take(nameEndingAt(words, text, ',،'.includes(text.charAt(name - 1)) ? beforeGaps(text, name - 1) : name));
        }
        if (text[next] === '(') {
            take(nameEndingAt(words, text, stop));
        }
        next = runStart(text, stop);
        stop = beforeGaps(text, next);
    }
    return furthest ?? (words.hasAdopted ? adopter(words, text, beforeGaps(text, runStart(text, end))) : undefined);
}

/** "واعتمد المؤتمر القرار": the verb comes before the body, and one word comes between the body and the number. */
function adopter(words: BodyWords, text: string, end: number): NamedBody | undefined {
    return nameEndingAt(words, text, end, (start) => {
        const gap = beforeGaps(text, start);
        return gap < start && words.adopted.longestEndingAt(text, gap) !== undefined;
    });
}

/** Chinese has no blanks, so only at the beginning of a clause is it certain that this is not the end of a longer name. */
function speakerInHan(words: BodyWords, text: string): NamedBody | undefined {
    const verb = words.speaks.longestEndingAt(text, beforeGaps(text, text.length));
    const head = verb && words.heads.longestEndingAt(text, verb.start);
    return head && isClauseHead(text, head.start) ? { name: text.slice(head.start, verb.start), start: head.start } : undefined;
}

function isClauseHead(text: string, at: number): boolean {
    return beforeGaps(text, at) === 0 || '，。；、'.includes(text.charAt(at - 1));
}

function wordEnd(text: string, at: number): number {
    let end = at;
    while (end < text.length && (isLetter(text.charCodeAt(end)) || isDiacritic(text.charCodeAt(end)))) {
        end++;
    }
    return end;
}

/**
 * What may stand between the number of a citation and its title or the next number: its date, the body that adopted it, a remark in brackets, and the
 * paragraphs or annexes that are meant.
 */
import { isDigit, isLetter, skipGaps } from '../../text/characters.js';
import { endOfRun, isCapital } from '../../text/steps.js';
import { isUpper, nameWordEnd } from '../../text/words.js';
import { type CitingWords, joiners, portions } from './citing-words.js';
import { dateAfter, isComma } from './dates-of-adoption.js';

/** A name in a text. Offsets are UTF-16, `end` is exclusive. */
export interface NamePlace {
    readonly start: number;
    readonly end: number;
}

/** The most words of a body's name, and the words among which the noun of the name is: "United Nations Environment Assembly". */
const mostWords = 18;
const mostBeforeNoun = 4;
/** The longest remark in brackets, in UTF-16 units. */
const longestRemark = 60;
/** The most paragraphs that are named one by one. */
const mostPortions = 12;

/**
 * The name of the body that a link joins to the number before it: "of the General Assembly", "de l’Assemblée générale", Генеральной Ассамблеи. Recognised by
 * its form: a noun of bodies among its first words, and words as names have them after it.
 * @param ends whether a name ends at an offset, because something else begins there
 */
export function bodyAfter(words: CitingWords, text: string, at: number, ends: (at: number) => boolean): NamePlace | undefined {
    const start = skipGaps(text, isComma(text, at) ? at + 1 : at);
    const link = words.links.longestAt(text, start);
    return start === at || (!link && words.forms.bodyLinks.length > 0)
        ? undefined
        : nameAt(words, text, skipGaps(text, link?.end ?? start), ends);
}

/** The name of the body whose number follows it: "of the Council 53/30", مجلس حقوق الإنسان 53/30. @param ends as for {@link bodyAfter} */
export function bodyBefore(words: CitingWords, text: string, at: number, ends: (at: number) => boolean): NamePlace | undefined {
    const start = skipGaps(text, at);
    const isBare = words.forms.body?.articles === undefined;
    return isBare ? nameAt(words, text, start, ends) : bodyAfter(words, text, at, ends);
}

/** The name that begins at an offset. */
function nameAt(words: CitingWords, text: string, name: number, ends: (at: number) => boolean): NamePlace | undefined {
    let end = name;
    let hasNoun = false;
    for (let count = 0, next = name; count < mostWords; count++) {
        const stop = nameWordEnd(text, next);
        const isNoun: boolean = !hasNoun && count < mostBeforeNoun && words.nameHeads.longestAt(text, next)?.end === stop;
        if (stop === next || (count > 0 && ends(end)) || !(hasNoun || isNoun || isUpper(text, next)) || !isOfName(words, text, next)) {
            break;
        }
        hasNoun ||= isNoun;
        end = stop;
        next = skipGaps(text, stop);
        if (next === stop) {
            break;
        }
    }
    return hasNoun ? { start: name, end } : undefined;
}

/** Whether a word may belong to a name: in a language that writes names with capitals, small words only if they are known. */
function isOfName(words: CitingWords, text: string, at: number): boolean {
    return !words.forms.nameWords || isUpper(text, at) || words.nameWords.longestAt(text, at)?.end === nameWordEnd(text, at);
}

/** The end of a remark in brackets, "(annex)", "(paras. 3–5)"; `at` itself if there is none. Brackets do not nest, and hold no quotation. */
export function skipRemark(text: string, at: number): number {
    const open = skipGaps(text, at);
    if (text[open] !== '(' && text[open] !== '（') {
        return at;
    }
    for (let end = open + 1; end < text.length && end < open + longestRemark; end++) {
        const code = text.charAt(end);
        if (code === ')' || code === '）') {
            return end + 1;
        }
        if ('(（«“"《'.includes(code)) {
            return at;
        }
    }
    return at;
}

/** The end of the paragraphs, sections or annexes that are named after a number, "paragraph 5", "paras. 3–5 and 7"; `at` itself if none are. */
export function skipPortions(text: string, at: number): number {
    const start = skipGaps(text, isComma(text, at) ? at + 1 : at);
    const word = start > at ? portions.longestAt(text, start) : undefined;
    if (!word) {
        return at;
    }
    let end = word.end;
    for (let count = 0; count < mostPortions; count++) {
        const next = portionEnd(text, count === 0 ? skipGaps(text, end) : afterJoint(text, end));
        if (next < 0) {
            break;
        }
        end = next;
    }
    return end;
}

/** The end of `5`, `3 (a)`, `IV`, `A`; -1 if none begins there, or if it begins the number of a resolution. */
function portionEnd(text: string, at: number): number {
    if (at < 0) {
        return -1;
    }
    const figures = endOfRun(text, at, isDigit);
    const end = figures > at ? figures : endOfRun(text, at, isCapital);
    if (end === at || end > at + 4 || '/／.'.includes(text.charAt(end) || ' ') || isLetter(text.charCodeAt(end))) {
        return /^[.](?=[\s,;)]|$)/u.test(text.slice(end, end + 2)) && end > at ? end : -1;
    }
    const letter = /^ ?\([a-z]{1,4}\)/u.exec(text.slice(end, end + 8));
    return letter ? end + letter[0].length : end;
}

/** The offset after what joins two of them: a comma, a dash, or a joining word between blanks; -1 if there is nothing of the kind. */
function afterJoint(text: string, at: number): number {
    const next = skipGaps(text, at);
    if (',،–—-'.includes(text.charAt(next) || ' ')) {
        return skipGaps(text, next + 1);
    }
    const word = next > at ? joiners.longestAt(text, next) : undefined;
    return word ? skipGaps(text, word.end) : -1;
}

/**
 * The offsets after what describes a citation, the longest description first, `at` itself last.
 * @param ends whether the name of a body ends at an offset
 */
export function afterDescriptions(words: CitingWords, text: string, at: number, ends: (at: number) => boolean): readonly number[] {
    const found = [at];
    for (let end = at, count = 0; count < 4; count++) {
        const date = dateAfter(text, end);
        const remark = skipRemark(text, end);
        const named = skipPortions(text, end);
        const next = date >= 0 ? date : remark > end ? remark : named > end ? named : bodyAfter(words, text, end, ends)?.end;
        if (next === undefined || next <= end) {
            break;
        }
        end = next;
        found.unshift(isComma(text, end) ? end + 1 : end, end);
    }
    return found;
}

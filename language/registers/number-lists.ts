/** Lists of numbers, "5/1, 5/2 and 5/3": what the text says of one number of a list, it says of all. */
import { numberAt, numberEndingAt } from '../syntax/words/resolution-numbers.js';
import { beforeGaps, skipGaps, isDigit, isGap, isHan, isLetter } from '../text/characters.js';
import { wordsAt } from './body-words.js';

/** Marks that join two numbers. */
const joiningMarks = ',;–、，،-';

/** UTF-16 units around a step from one number of a list to the next on which it may depend: more than any number has with its remark and its joining word. */
const reach = 200;

/**
 * Finds where lists begin and end. The citations of a list come one after another, and each asks for the same list: the steps of the last walk that are in
 * the text of the next one are not made again.
 */
export class NumberLists {
    #after = '';
    #ends: readonly number[] = [];
    #before = '';
    #starts: readonly number[] = [];

    /** The end of the list that continues after a number, at the beginning of a text. 0 where no list does. */
    endIn(text: string): number {
        const ends: number[] = [];
        for (let from = partEnd(text, 0); ; from = ends.at(-1)!) {
            const next = jointEnd(text, from);
            const number = next === undefined ? undefined : numberAt(text, next);
            if (number === undefined) {
                break;
            }
            ends.push(number);
            if (ends.length === 1) {
                // One by one: an engine has no room for a hundred thousand arguments.
                this.#knownEnds(text, number).forEach((end) => ends.push(end));
            }
        }
        [this.#after, this.#ends] = [text, ends];
        return ends.at(-1) ?? 0;
    }

    /** The start of the list that leads up to a number or the sign before it, at the end of a text. The end of the text where no list does. */
    startIn(text: string): number {
        const starts: number[] = [];
        for (let from = text.length; ; from = starts.at(-1)!) {
            const end = jointStart(text, from);
            const number = end === undefined ? undefined : numberStart(text, end);
            if (number === undefined) {
                break;
            }
            starts.push(number);
            if (starts.length === 2) {
                this.#knownStarts(text, starts[0]!, number).forEach((start) => starts.push(start));
            }
        }
        [this.#before, this.#starts] = [text, starts];
        return starts.at(-1) ?? text.length;
    }

    /** The ends after the first one, if the text begins where the first number of the last list ends. */
    #knownEnds(text: string, first: number): readonly number[] {
        const [shift, second, ...later] = this.#ends;
        if (shift === undefined || second !== first + shift || !text.startsWith(this.#after.slice(shift))) {
            return [];
        }
        return later.filter((end) => end <= this.#after.length - reach).map((end) => end - shift);
    }

    /** The starts before the second one, if the first is that of the number before which the last text ends. */
    #knownStarts(text: string, first: number, second: number): readonly number[] {
        const shift = this.#before.length - first;
        const [known, ...earlier] = this.#starts;
        if (known !== second + shift || shift < 0 || !this.#before.endsWith(text.slice(0, first))) {
            return [];
        }
        return earlier.map((start) => start - shift).filter((start) => start >= reach);
    }
}

/** The offset after the letter of a part, as in "53/208 A, …". */
function partEnd(text: string, at: number): number {
    const letter = isGap(text.charCodeAt(at)) ? at + 1 : at;
    const following = text.charAt(letter + 1);
    return /^[A-Z]$/u.test(text.charAt(letter)) && (isGap(following.charCodeAt(0)) || following === ',' || following === ';')
        ? letter + 1
        : at;
}

/** UTF-16 units of the longest remark in brackets behind a number, the brackets included: "(on the protection of seals)". */
const longestRemark = 80;

/** The offset after a remark in brackets that may follow a number of a list; `at` itself if none does. */
function remarkEnd(text: string, at: number): number {
    const open = skipGaps(text, at);
    if (text[open] !== '(' && text[open] !== '（') {
        return at;
    }
    for (let end = open + 1; end < Math.min(text.length, open + longestRemark) && !'(（'.includes(text.charAt(end)); end++) {
        if (')）'.includes(text.charAt(end))) {
            return end + 1;
        }
    }
    return at;
}

/** Where the number after a comma or a joining word begins. */
function jointEnd(text: string, from: number): number | undefined {
    const at = remarkEnd(text, from);
    let end = skipGaps(text, at);
    const hasMark = end < text.length && joiningMarks.includes(text.charAt(end));
    if (hasMark) {
        end = skipGaps(text, end + 1);
    }
    const joiner = wordsAt(text, end)?.joiners.longestAt(text, end);
    if (!joiner) {
        return hasMark ? skipSign(text, end) : undefined;
    }
    const isGlued = isHan(text.charCodeAt(joiner.start)) || !isGap(text.charCodeAt(joiner.end));
    return isGlued || hasMark || joiner.start > at ? skipSign(text, skipGaps(text, joiner.end)) : undefined;
}

/** Skips 第, which may come before each number of a list. */
function skipSign(text: string, at: number): number {
    const sign = wordsAt(text, at)?.signs.longestAt(text, at);
    return sign ? skipGaps(text, sign.end) : at;
}

/** Where the number before a comma or a joining word ends. */
function jointStart(text: string, at: number): number | undefined {
    let start = beforeGaps(text, at);
    const sign = wordsAt(text, start - 1)?.signs.longestEndingAt(text, start);
    if (sign) {
        start = beforeGaps(text, sign.start);
    }
    const joiner = wordsAt(text, start - 1)?.joiners.longestEndingAt(text, start);
    const end = joiner ? beforeGaps(text, joiner.start) : start;
    if (end > 0 && joiningMarks.includes(text.charAt(end - 1))) {
        return beforeGaps(text, end - 1);
    }
    return joiner ? end : undefined;
}

/** Where a number of a list begins. Any figures will do: no body's name comes before a list of paragraphs either. */
function numberStart(text: string, end: number): number | undefined {
    const figures = figuresStart(text, beforeBrackets(text, end));
    if (figures !== undefined && !isLetter(text.charCodeAt(figures - 1))) {
        return figures;
    }
    return numberEndingAt(text, end) ?? figures;
}

/** The offset before the brackets after a number, "3363 (XXX)", and before the letter of its part. */
function beforeBrackets(text: string, end: number): number {
    let at = end;
    if (/^[)）]$/u.test(text.charAt(at - 1))) {
        let open = at - 2;
        while (open > at - longestRemark && open > 0 && !/^[()（）]$/u.test(text.charAt(open))) {
            open--;
        }
        at = /^[(（]$/u.test(text.charAt(open)) ? open : at;
        at -= isGap(text.charCodeAt(at - 1)) ? 1 : 0;
    }
    return /^[A-Z]$/u.test(text.charAt(at - 1)) && isGap(text.charCodeAt(at - 2)) ? at - 2 : at;
}

function figuresStart(text: string, end: number): number | undefined {
    let start = end;
    while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || text[start - 1] === '/' || text[start - 1] === '.')) {
        start--;
    }
    while (start < end && !isDigit(text.charCodeAt(start))) {
        start++;
    }
    if (start === end) {
        return undefined;
    }
    let letters = start - 1;
    while (letters > start - 4 && /^[A-Z]$/u.test(text.charAt(letters - 1))) {
        letters--;
    }
    return text[start - 1] === '-' && letters < start - 1 ? letters : start;
}

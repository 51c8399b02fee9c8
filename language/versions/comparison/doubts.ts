/**
 * Whether a version has a number after all, in a form that the parser does not recognise: "A/CN.9/638 and Add.1" for A/CN.9/638/Add.1, or a number
 * without the word for resolution. Such a number is not missing.
 */
import { isDigit, isLetter } from '../../text/characters.js';
import { upTo } from '../../text/ends.js';
import type { SectionFacts } from '../facts/section-facts.js';
import { listUnder } from '../../text/listing.js';
import { remembered } from '../../kept/remembered.js';

/** @param citation kind and number, `resolution 10/3` */
export function mayContainNumber(section: SectionFacts, citation: string): boolean {
    const number = upTo(citation.replace(/^\S+ /u, ''), ' ');
    const text = section.rest();
    let head = number.length;
    while (head > 0 && isOfNumber(number, head - 1)) {
        head--;
    }
    const ends = numberEndsIn(section).get(number.slice(head)) ?? [];
    return ends.some((end) => text.endsWith(number, end) && !isOfNumber(text, end - number.length - 1));
}

/** The ends (exclusive) of the runs of figures and slashes in the rest of a section, by run. */
const numberEndsIn = remembered((section: SectionFacts): ReadonlyMap<string, readonly number[]> => {
    const ends = new Map<string, number[]>();
    for (const { 0: run, index } of section.rest().matchAll(/[\d/]+/gu)) {
        listUnder(ends, run, index + run.length);
    }
    return ends;
});

export function mayContainSymbol(section: SectionFacts, symbol: string): boolean {
    const rest = section.rest();
    if (rest.includes(symbol)) {
        return true;
    }
    const [, base, word, number] = /^(.+)\/(Add|Corr|Rev|Amend)\.(\d+)$/u.exec(symbol) ?? [];
    return (
        base !== undefined &&
        (section.cited.has(base) || section.listed.has(base) || rest.includes(base)) &&
        namesPart(rest, `${word}.`, number ?? '')
    );
}

/** The most words and signs between "Add." and a number: "Add.1, 2 and 3". */
const mostBetween = 12;
/** The most letters of a word that joins two numbers. */
const longestJoiner = 4;

/** Whether a number follows a word in a text, directly or after a few short words. */
function namesPart(text: string, word: string, number: string): boolean {
    const isThere = (at: number): boolean => text.startsWith(number, at) && !isDigit(text.charCodeAt(at + number.length));
    for (let found = text.indexOf(word); found >= 0; found = text.indexOf(word, found + 1)) {
        let at = found + word.length;
        if (isThere(at)) {
            return true;
        }
        while (isDigit(text.charCodeAt(at))) {
            at++;
        }
        for (let step = 0; step <= mostBetween; step++) {
            if (isThere(at) && !isDigit(text.charCodeAt(at - 1))) {
                return true;
            }
            let end = at;
            while (isLetter(text.charCodeAt(end)) && end - at <= longestJoiner) {
                end++;
            }
            if (end - at > longestJoiner) {
                break;
            }
            at = Math.max(end, at + 1);
        }
    }
    return false;
}

function isOfNumber(text: string, at: number): boolean {
    return text.charAt(at) === '/' || isDigit(text.charCodeAt(at));
}

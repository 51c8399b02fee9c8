/**
 * Whether a version has a number after all, written in a way that is not recognised: "A/CN.9/638 and Add.1" for A/CN.9/638/Add.1, a number without
 * the word for resolution. Such a number is not missing.
 */
import { isDigit, isLetterAt } from '../../text/characters.js';
import { upTo } from '../../text/ends.js';
import type { SectionFacts } from '../section-facts.js';

/** @param citation kind and number, `resolution 10/3` */
export function writes(section: SectionFacts, citation: string): boolean {
    const number = upTo(citation.replace(/^\S+ /u, ''), ' ');
    const text = section.rest();
    return placesOf(number, text).some((at) => !isOfNumber(text, at - 1) && !isOfNumber(text, at + number.length));
}

export function writesSymbol(section: SectionFacts, symbol: string): boolean {
    const rest = section.rest();
    if (rest.includes(symbol)) {
        return true;
    }
    const [, base, word, number] = /^(.+)\/(Add|Corr|Rev|Amend)\.(\d+)$/u.exec(symbol) ?? [];
    return (
        base !== undefined &&
        number !== undefined &&
        (section.cited.has(base) || section.listed.has(base) || rest.includes(base)) &&
        placesOf(`${word}.`, rest).some((at) => isListed(number, rest, at + `${word}.`.length))
    );
}

/** Signs and short words after which the list of "Add.1, 2 and 3" has ended for certain. */
const longestWay = 12;
const longestWord = 4;

/** Whether a number stands at an offset or a few signs and short words behind it. */
function isListed(number: string, text: string, from: number): boolean {
    let at = from;
    for (let step = 0; step <= longestWay; step++) {
        if (text.startsWith(number, at) && !isDigit(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at + number.length))) {
            return true;
        }
        const end = step === 0 ? behind(text, at, (place) => isDigit(text.charCodeAt(place))) : at;
        if (end > at) {
            at = end;
            continue;
        }
        const word = behind(text, at, (place) => isLetterAt(text, place), longestWord + 1) - at;
        if (word > longestWord) {
            return false;
        }
        at += Math.max(1, word);
    }
    return false;
}

/** Where a run of characters ends, or as many of them as are looked at. */
function behind(text: string, from: number, isOf: (at: number) => boolean, most = text.length): number {
    let at = from;
    while (at < text.length && at - from < most && isOf(at)) {
        at++;
    }
    return at;
}

function placesOf(words: string, text: string): readonly number[] {
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        places.push(at);
    }
    return places;
}

function isOfNumber(text: string, at: number): boolean {
    return text.charAt(at) === '/' || isDigit(text.charCodeAt(at));
}

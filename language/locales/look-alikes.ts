/**
 * Numbers and symbols in western digits and Latin letters, as their writers mean them. Users type Arabic-Indic or full-width digits, full-width letters, or
 * Cyrillic letters that look like Latin ones. Lengths never change, so that offsets stay valid.
 */
import { westernDigits } from './numerals.js';

const cyrillic = 'АВЕКМНОРСТУХІЈЅаеорсухіјѕ';
const latin = 'ABEKMHOPCTYXIJSaeopcyxijs';
const alike = new RegExp(`[${cyrillic}]`, 'gu');
const suspicious = /[\u0400-\u04ff\u0660-\u0669\u06f0-\u06f9\uff10-\uff5a]/u;
/** Runs of the characters of a document symbol, Cyrillic letters included. A run is matched once, whether it has a slash or not. */
const runs = /[\p{Script=Latin}\p{Script=Cyrillic}\d./／()&*-]+/gu;
/** The letters of a resolution's parts, `53/208 А–Е`, `53/208 A и В`, and the numerals of its session, `3363 (ХХХ)`. */
const lettered = new RegExp(
    `(\\d/\\d{1,4}\\s?)([A-Z${cyrillic}](?:(?:\\s?[-–]\\s?|\\sи\\s)[${cyrillic}])?)(?=[\\s,.;:)]|$)|(\\d\\s?)([A-Z${cyrillic}]?\\s?\\([A-Z${cyrillic}]{1,8}\\))`,
    'gu',
);

/** The text with every number and symbol in western digits and Latin letters. */
export function latinised(text: string): string {
    if (!suspicious.test(text)) {
        return text;
    }
    const digits = westernDigits(text).replace(/[\uff21-\uff3a\uff41-\uff5a]/gu, (letter) =>
        String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
    );
    return /[\u0400-\u04ff]/u.test(digits)
        ? digits
              .replace(runs, (word) => (isSymbol(word) ? inLatin(word) : word))
              .replace(
                  lettered,
                  (_, number = '', letters = '', year = '', session = '') => number + inLatin(letters) + year + inLatin(session),
              )
        : digits;
}

const cyrillicLetter = /\p{Script=Cyrillic}/u;

/** A name in which each word whose Cyrillic letters all look like Latin ones has Latin letters: what is printed alike is alike. */
export function alikeInLatin(name: string): string {
    return cyrillicLetter.test(name)
        ? name.replace(/[\p{L}\d]+/gu, (word) => (cyrillicLetter.test(word.replace(alike, '')) ? word : inLatin(word)))
        : name;
}

/** Russian words have letters that look like no Latin one, and the slash between two of them is that of "и/или". */
function isSymbol(word: string): boolean {
    return (
        /[/／]/u.test(word) &&
        /\d/u.test(word) &&
        !/\p{Script=Cyrillic}/u.test(word.replace(alike, '')) &&
        (/\p{Script=Latin}/u.test(word) || /^.[/／]/u.test(word) || (word.match(/[/／]/gu)?.length ?? 0) > 1)
    );
}

function inLatin(text: string): string {
    return text.replace(alike, (letter) => latin.charAt(cyrillic.indexOf(letter)));
}

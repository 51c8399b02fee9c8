/** How much text there is, as offices count it that publish documents. */
import { isGap, isHan, isLetter, isNumber } from './characters.js';

export interface Amount {
    /** Words between blanks. They have a letter or a figure; marks alone are no words. */
    readonly words: number;
    /** Chinese characters, without their punctuation. */
    readonly han: number;
}

/**
 * How many Chinese characters stand for one word. Documents that were issued in both languages have 16 characters in Chinese for 10 words in English,
 * so that one limit in words holds for all languages.
 */
const hanPerWord = 1.6;

/** The words of a text in any language: those between blanks, and Chinese characters as so many words. */
export function wordsOf({ words, han }: Amount): number {
    return words + wordsOfHan(han);
}

/** The words that a number of Chinese characters counts as. */
export function wordsOfHan(han: number): number {
    return Math.round(han / hanPerWord);
}

/** How much a text is. */
export function amountOf(text: string): Amount {
    let words = 0;
    let han = 0;
    let isInWord = false;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (isHan(code) || isAstralHan(code)) {
            han++;
            isInWord = false;
            at += isAstralHan(code) ? 1 : 0;
        } else if (endsWord(code)) {
            isInWord = false;
        } else if (!isInWord && (isLetter(code) || isNumber(code))) {
            words++;
            isInWord = true;
        }
    }
    return { words, han };
}

/** The first half of a Chinese character beyond the common ones. */
function isAstralHan(code: number): boolean {
    return code >= 0xd840 && code <= 0xd8bf;
}

/** A blank, a dash between two clauses, or punctuation as wide as a Chinese character. Invisible signs end no word, and neither do hyphens and slashes. */
function endsWord(code: number): boolean {
    if (isGap(code)) {
        return !isInvisible(code);
    }
    return code === 0x2014 || code === 0x2015 || isWidePunctuation(code);
}

function isInvisible(code: number): boolean {
    return code === 0x61c || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x206f) || code === 0xfeff;
}

function isWidePunctuation(code: number): boolean {
    return (code >= 0x3001 && code <= 0x303f) || (code >= 0xff01 && code <= 0xff65 && !isLetter(code) && !isNumber(code));
}

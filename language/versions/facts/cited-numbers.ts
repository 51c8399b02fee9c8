/** The numbers that citations stand for: a range for all numbers in it, `53/208 A to C` for three. */
import { through } from '../../syntax/words/citing-words.js';
import { splitNumber } from '../../syntax/words/resolution-numbers.js';
import { isDashSign, numbersBetween } from '../../semantics/cited-ranges.js';
import type { ReadCitation } from '../../semantics/citations.js';

export interface CitedNumber {
    readonly kind: ReadCitation['kind'];
    readonly number: string;
    /** The citation with the number, or the one that ends its range. */
    readonly citation: ReadCitation;
}

/** Every cited number, in the order of the text. Ranges are written out, because another language may list their numbers. */
export function citedNumbers(citations: readonly ReadCitation[]): readonly CitedNumber[] {
    return citations.flatMap((citation, index) => {
        const { kind } = citation;
        const numbers = [...numbersBetween(citations[index - 1], citation), ...numbersOfParts(citation.number)];
        return numbers.map((number) => ({ kind, number, citation }));
    });
}

/** `53/208 A to C` as three numbers, `53/208 A and C` as two. */
function numbersOfParts(number: string): readonly string[] {
    const { base, first, joiner, last } = splitNumber(number);
    if (joiner === undefined || first === undefined || last === undefined || !base.includes('/')) {
        return [number];
    }
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    const letters =
        isDashSign(joiner) || through.longestAt(joiner, 0)
            ? Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => from + step)
            : [from, to];
    return letters.map((letter) => `${base} ${String.fromCharCode(letter)}`);
}

/** The numbers that citations stand for: a range for all numbers in it, `53/208 A to C` for three. */
import type { AstNode } from 'langium';
import { locales } from '../../locales/index.js';
import { through } from '../../syntax/words/citing-words.js';
import { textBetween } from '../../syntax/tree/placed-nodes.js';
import { splitNumber } from '../../syntax/words/resolution-numbers.js';
import { skipGaps } from '../../text/characters.js';
import type { ReadCitation } from '../../semantics/citations.js';

export interface CitedNumber {
    readonly kind: ReadCitation['kind'];
    readonly number: string;
    /** The citation with the number, or the one that ends its range. */
    readonly citation: ReadCitation;
}

/** No body adopts more in a range that a document cites. */
const longestRange = 60;
const signsBeforeNumbers = Object.values(locales).flatMap(({ citations }) => citations.beforeNumber ?? []);

/** Every cited number, in the order of the text. Ranges are written out, because another language may list their numbers. */
export function citedNumbers(citations: readonly ReadCitation[]): readonly CitedNumber[] {
    return citations.flatMap((citation, index) => {
        const { kind } = citation;
        const numbers = [...between(citations[index - 1], citation), ...numbersOfParts(citation.number)];
        return numbers.map((number) => ({ kind, number, citation }));
    });
}

/** The numbers between the two ends of `58/4 to 58/7`. */
function between(from: ReadCitation | undefined, to: ReadCitation): readonly string[] {
    if (!from || from.passage.node !== to.passage.node || from.kind !== to.kind) {
        return [];
    }
    const [, session, first] = /^(.*\/)(\d+)$/u.exec(from.number) ?? [];
    const [, same, last] = /^(.*\/)(\d+)$/u.exec(to.number) ?? [];
    if (session === undefined || session !== same || Number(last) - Number(first) > longestRange) {
        return [];
    }
    return isThrough(textAmid(from.node, to.node))
        ? Array.from({ length: Math.max(0, Number(last) - Number(first) - 1) }, (_, step) => `${session}${Number(first) + step + 1}`)
        : [];
}

/** Whether the text between two numbers makes them a range: "to", a dash, 至第. */
function isThrough(text: string): boolean {
    const at = skipGaps(text, 0);
    const joined = through.longestAt(text, at)?.end ?? (isDashSign(text.charAt(at)) ? at + 1 : -1);
    if (joined < 0) {
        return false;
    }
    const next = skipGaps(text, joined);
    const sign = signsBeforeNumbers.find((word) => text.startsWith(word, next)) ?? '';
    return skipGaps(text, next + sign.length) === text.length;
}

function isDashSign(sign: string): boolean {
    return sign !== '' && '-–—'.includes(sign);
}

/** The source text between two nodes of the same passage. */
function textAmid({ $cstNode: first }: AstNode, { $cstNode: last }: AstNode): string {
    return first && last ? textBetween(first, last).slice(first.length, last.offset - first.offset) : '';
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

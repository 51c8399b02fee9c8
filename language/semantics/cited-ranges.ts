/** Ranges of cited numbers: `58/4 to 58/7` cites all that lie between, too. */
import type { AstNode } from 'langium';
import { locales } from '../locales/index.js';
import { through } from '../syntax/words/citing-words.js';
import { textBetween } from '../syntax/tree/placed-nodes.js';
import { skipGaps } from '../text/characters.js';
import type { ReadCitation } from './citations.js';
import { seriesNumber } from './series-numbers.js';

/** No body adopts more in a range that a document cites. */
const longestRange = 60;
const signsBeforeNumbers = Object.values(locales).flatMap(({ citations }) => citations.beforeNumber ?? []);

/** The numbers in normal form between the two ends of a range, the ends left out. Empty if two neighbouring citations are no range, or too long a one. */
export function numbersBetween(from: ReadCitation | undefined, to: ReadCitation): readonly string[] {
    if (!from || from.passage.node !== to.passage.node || from.kind !== to.kind) {
        return [];
    }
    const [first, last] = [seriesNumber(from.number), seriesNumber(to.number)];
    if (!first || !last || first.series !== last.series || first.after !== last.after) {
        return [];
    }
    const count = last.value - first.value - 1;
    return count > 0 && count < longestRange && isThrough(textAmid(from.node, to.node))
        ? Array.from({ length: count }, (_, step) => `${first.before}${first.value + step + 1}${first.after}`)
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

/** Whether a sign is a dash, as between the ends of a range. */
export function isDashSign(sign: string): boolean {
    return sign !== '' && '-–—'.includes(sign);
}

/** The source text between two nodes of the same passage. */
function textAmid({ $cstNode: first }: AstNode, { $cstNode: last }: AstNode): string {
    return first && last ? textBetween(first, last).slice(first.length, last.offset - first.offset) : '';
}

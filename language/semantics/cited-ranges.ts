/** Ranges of cited numbers: `58/4 to 58/7` cites all that lie between, too. */
import type { AstNode } from 'langium';
import { onceComputed } from '../kept/once.js';
import { remembered } from '../kept/remembered.js';
import { locales } from '../locales/index.js';
import type { Locale } from '../locales/locale.js';
import { through } from '../syntax/words/citing-words.js';
import { textBetween } from '../syntax/tree/placed-nodes.js';
import { offsetOf, textOf } from '../syntax/tree/nodes.js';
import { beforeGaps, skipGaps } from '../text/characters.js';
import { WordTable } from '../text/word-table.js';
import type { ReadCitation } from './citations.js';
import { isMoved } from './moved-words.js';
import { quotedIn } from './quoted.js';
import { type Sentences, sentencesOf } from './sentences.js';
import { seriesNumber } from './series-numbers.js';

/** No body adopts more in a range that a document cites. */
const longestRange = 60;
const signsAfterNumbers = Object.values(locales).flatMap(({ citations }) => citations.afterNumber ?? []);
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

/** Words that announce one number: "from resolution 7/3 to 7/1" tells of two, one after the other. */
const singularWords = onceComputed(
    () =>
        new WordTable(
            Object.values(locales).flatMap(({ citations }) => (citations.singular ?? []).map((word) => [word, true] as const)),
            { ignoreCase: true, edges: 'whole' },
        ),
);

/** Whether two neighbouring citations are the ends of a range of one session, and the last comes before the first. What is quoted, and what is moved, is left alone. */
export function isBackwardRange(from: ReadCitation, to: ReadCitation, locale: Locale): boolean {
    if (from.passage.node !== to.passage.node || from.kind !== to.kind) {
        return false;
    }
    const [first, last] = [seriesNumber(from.number), seriesNumber(to.number)];
    if (!first || !last || first.before !== last.before || first.after !== last.after || last.value >= first.value) {
        return false;
    }
    return isThrough(textAmid(from.node, to.node)) && !isSingular(from) && !isToldOtherwise(from, locale);
}

/** Whether the word before a citation announces one number. */
function isSingular({ node, passage: { node: passage } }: ReadCitation): boolean {
    const before = passage.parts[(node.$containerIndex ?? 0) - 1];
    const text = before ? textOf(before) : '';
    return singularWords().longestEndingAt(text, beforeGaps(text, text.length)) !== undefined;
}

/** Found once for each passage. */
const quotedOf = remembered(({ text }: Sentences) => quotedIn(text));

/** Whether what stands at a citation is quoted, or tells that something is moved. */
function isToldOtherwise({ node, passage }: ReadCitation, locale: Locale): boolean {
    const sentences = sentencesOf(passage.node);
    const at = sentences.placeOf(offsetOf(node) - offsetOf(passage.node.parts[0]));
    return quotedOf(sentences)(at) || isMoved(sentences, at, locale);
}

/** Whether the text between two numbers makes them a range: "to", a dash, 至第. */
function isThrough(text: string): boolean {
    const behind = signsAfterNumbers.find((word) => text.startsWith(word)) ?? '';
    const at = skipGaps(text, behind.length);
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

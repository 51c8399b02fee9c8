/** The numbers that citations stand for: a range stands for all numbers in it, `53/208 A to C` for three. */
import type { AstNode } from 'langium';
import { locales } from '../locales/index.js';
import { textBetween } from '../syntax/placed-nodes.js';
import type { ReadCitation } from './citations.js';

export interface CitedNumber {
    readonly kind: ReadCitation['kind'];
    readonly number: string;
    /** The citation that names it, or the one that ends its range. */
    readonly citation: ReadCitation;
}

/** No body adopts more in one range that anybody cites. */
const longestRange = 60;
const forms = Object.values(locales).map((locale) => locale.citations);
const ahead = forms.flatMap(({ beforeNumber }) => beforeNumber ?? []).join('|');
const through = new RegExp(`^\\s*(?:${forms.map((form) => form.through).join('|')}|[-–—])\\s*(?:(?:${ahead})\\s*)?$`, 'iu');
const lettered = /^(.{1,40}?) ?([A-Z])(?: ?(\S{1,8}) ?([A-Z]))?$/u;

/** Every number cited, in the order of the text. One language writes out what another gives as a range. */
export function citedNumbers(citations: readonly ReadCitation[]): readonly CitedNumber[] {
    return citations.flatMap((citation, index) => {
        const { kind } = citation;
        const numbers = [...between(citations[index - 1], citation), ...parts(citation.number)];
        return numbers.map((number) => ({ kind, number, citation }));
    });
}

/** What lies between the two ends of `58/4 to 58/7`. */
function between(from: ReadCitation | undefined, to: ReadCitation): readonly string[] {
    if (!from || from.passage.node !== to.passage.node || from.kind !== to.kind) {
        return [];
    }
    const [, session, first] = /^(.*\/)(\d+)$/u.exec(from.number) ?? [];
    const [, same, last] = /^(.*\/)(\d+)$/u.exec(to.number) ?? [];
    if (session === undefined || session !== same || Number(last) - Number(first) > longestRange) {
        return [];
    }
    return through.test(textAmid(from.node, to.node))
        ? Array.from({ length: Math.max(0, Number(last) - Number(first) - 1) }, (_, step) => `${session}${Number(first) + step + 1}`)
        : [];
}

/** The source text from behind one node to another of the same passage. */
function textAmid({ $cstNode: first }: AstNode, { $cstNode: last }: AstNode): string {
    return first && last ? textBetween(first, last).slice(first.length, last.offset - first.offset) : '';
}

/** `53/208 A to C` as its three parts, `53/208 A and C` as its two. */
function parts(number: string): readonly string[] {
    const [, base, first, joiner, last] = lettered.exec(number) ?? [];
    if (base === undefined || first === undefined || joiner === undefined || last === undefined || !base.includes('/')) {
        return [number];
    }
    const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
    const letters =
        joiner === 'to' || /^[-–—]$/u.test(joiner)
            ? Array.from({ length: Math.max(1, to - from + 1) }, (_, step) => from + step)
            : [from, to];
    return letters.map((letter) => `${base} ${String.fromCharCode(letter)}`);
}

/** Whether the first word of a line would have had place at the end of the line above it: then a person has ended the paragraph there, no program the line. */
import { letterWidth } from '../../locales/letter-widths.js';
import type { TextLine } from './text-line.js';

/** UTF-16 units of the longest word that is measured. */
const longestWord = 80;
/** Lines above, and as many below, that tell how wide the column of a line is. */
const neighbours = 6;
/** So many lines that certainly go on tell a measure. */
const fewestLines = 8;
/** The share of them that may contradict it. */
const mostContradictions = 0.1;
/** The part of the widest line that a line with its next word may reach and still have had place for it. */
const room = 0.985;
/** Lines that are stretched to the margin, so many that all are; and the part of the column that an unstretched line within a paragraph reaches. */
const [fewestStretched, stretchedReach] = [2, 0.8];

type Measure = (text: string) => number;

const inColumns: Measure = (text) => text.length;

const inPrint: Measure = (text) => {
    let sum = 0;
    for (const letter of text.normalize('NFD')) {
        sum += letterWidth(letter);
    }
    return sum;
};

/** A line that certainly goes on in the next one. */
interface Sure {
    readonly index: number;
    readonly width: number;
    /** The width of the line with the first word of the next one. */
    readonly withNext: number;
}

/** What is known of the widths of the lines of a text. */
export interface Widths {
    /** Whether the first word of a line would have had place in the line above it. */
    hadPlace(line: TextLine, next: string): boolean;
    /** Whether a line ends before the margin, where lines within a paragraph are stretched to it. */
    isUnstretched(line: TextLine): boolean;
}

/**
 * The measure of a text by which lines end where the next word had no place: columns of one width, or letters as they are printed; undefined where neither fits.
 * @param goesOn whether a line certainly goes on in the next one
 */
export function widthsOf(lines: readonly TextLine[], goesOn: (line: TextLine, next: TextLine | undefined) => boolean): Widths | undefined {
    if (!lines.some(({ text }) => /\p{Ll}/u.test(text))) {
        return undefined;
    }
    const found = [inColumns, inPrint]
        .map((measure) => fitting(lines, goesOn, measure))
        .find((one) => one.contradictions <= one.count * mostContradictions && one.count >= fewestLines);
    if (!found) {
        return undefined;
    }
    const { mostOf, measure } = found;
    const isJustified = lines.filter(isStretched).length >= fewestStretched;
    return {
        hadPlace: (line, next) => {
            const most = mostOf.get(line);
            return most !== undefined && withWord(line.text.trim(), next, measure) < most * room;
        },
        isUnstretched: (line) => {
            const most = mostOf.get(line);
            return isJustified && most !== undefined && !isStretched(line) && measure(line.text.trim()) < most * stretchedReach;
        },
    };
}

function withWord(line: string, next: string, measure: Measure): number {
    const end = next.indexOf(' ');
    return measure(line) + measure(' ') + measure(next.slice(0, Math.min(longestWord, end < 0 ? next.length : end)));
}

function fitting(
    lines: readonly TextLine[],
    goesOn: (line: TextLine, next: TextLine | undefined) => boolean,
    measure: Measure,
): { readonly mostOf: ReadonlyMap<TextLine, number>; readonly contradictions: number; readonly count: number; readonly measure: Measure } {
    const byIndent = new Map<number, Sure[]>();
    for (const [index, line] of lines.entries()) {
        const next = lines[index + 1];
        if (next && !isStretched(line) && !line.text.includes('\t') && goesOn(line, next)) {
            const text = line.text.trim();
            const own = byIndent.get(line.indent) ?? [];
            byIndent.set(line.indent, own);
            own.push({ index, width: measure(text), withNext: withWord(text, next.text.trim(), measure) });
        }
    }
    const mostOf = new Map<TextLine, number>();
    const passed = new Map<number, number>();
    let [count, contradictions] = [0, 0];
    for (const [index, line] of lines.entries()) {
        const own = byIndent.get(line.indent) ?? [];
        let at = passed.get(line.indent) ?? 0;
        while ((own[at]?.index ?? lines.length) < index) {
            at++;
        }
        passed.set(line.indent, at);
        const near = own.slice(Math.max(0, at - neighbours), at + neighbours).map(({ width }) => width);
        if (near.length <= neighbours / 2) {
            continue;
        }
        const most = Math.max(...near);
        mostOf.set(line, most);
        const sure = own[at];
        if (sure?.index === index) {
            count++;
            contradictions += sure.withNext < most * room ? 1 : 0;
        }
    }
    return { mostOf, contradictions, count, measure };
}

/** Whether a line has been stretched to the margin. */
export function isStretched({ raw, isStretched: isKnown }: TextLine): boolean {
    const wide = raw.trim().match(/\S {3,}(?=\S)/gu)?.length ?? 0;
    return isKnown === true || wide > 2;
}

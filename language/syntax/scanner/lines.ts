/** The lines of a text, and the kind of a line as its own words show it. What it is at its place, the scanner decides. */
import { locales } from '../../locales/index.js';
import { isHan } from '../../text/characters.js';
import { hasUnseen, seeThrough } from '../../text/see-through.js';
import { labelEnd } from '../words/labels.js';
import { isBullet, isNumberWithStop, listMarkerEnd, readingsOfMarker } from '../words/list-markers.js';
import { isDocumentationWord } from './papers.js';

/** A line: its number (zero-based) and the UTF-16 offsets of its first non-blank character and of the end of its last. */
export interface Line {
    readonly number: number;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** A line as it is seen: its text has no signs that nobody sees, and `placed` maps its offsets, which count from `start`, to those of the source text. */
export interface SeenLine extends Line {
    readonly placed?: { readonly startOf: (offset: number) => number; readonly endOf: (offset: number) => number };
}

/** Sees through the signs of a line that nobody sees. `from` is the offset at which the line starts, before its blanks. */
export function seenLine(source: string, from: number, line: Line): SeenLine {
    if (!hasUnseen(line.text)) {
        return line;
    }
    const raw = source.slice(from, line.end);
    const seen = seeThrough(raw);
    const text = seen.text.trim();
    const lead = text === '' ? 0 : seen.text.indexOf(text);
    const start = from + seen.startOf(lead);
    const startOf = (offset: number): number => from + seen.startOf(lead + offset - start);
    const endOf = (offset: number): number => (offset <= start ? start : from + seen.endOf(lead + offset - start));
    return { number: line.number, start, end: start + text.length, text, placed: { startOf, endOf } };
}

const lineEnd = /\r\n|\r|\n/gu;

/**
 * The lines of a text from an offset at which a line starts, without the blanks around them. Line numbers count from that line. Line ends may be LF, CRLF or
 * CR, also mixed, as in the Language Server Protocol. A byte order mark counts as a blank.
 * @param starts receives the offset at which each line starts, before the line is yielded
 */
export function* linesFrom(text: string, from: number, starts: number[]): Generator<Line> {
    for (let number = 0, at = from; ; number++) {
        starts.push(at);
        lineEnd.lastIndex = at;
        const next = lineEnd.test(text) ? lineEnd.lastIndex : text.length + 1;
        const raw = text.slice(at, next);
        const trimmed = raw.trim();
        const start = trimmed ? at + raw.indexOf(trimmed) : at;
        yield { number, start, end: start + trimmed.length, text: trimmed };
        if (next > text.length) {
            return;
        }
        at = next;
    }
}

export type StructuralWord = 'introduction' | 'group' | 'item' | 'heading' | 'schedule' | 'annex' | 'documentation';

/**
 * The structural word that a line begins with, or undefined. `documentation` must stand alone on its line, and may be written as any of the languages prints it.
 */
export function structuralWord(text: string): StructuralWord | undefined {
    const word = /^(?:introduction|group|item|heading|schedule|annex)(?=\s|$)/u.exec(text)?.[0];
    return (word ?? (isDocumentationWord(text) ? 'documentation' : undefined)) as StructuralWord | undefined;
}

/** Whether a text at the head of a line opens something else than a paragraph: “schedule of the day”, “(a) First part”. */
export function opensOther(text: string): boolean {
    return structuralWord(text) !== undefined || listMarkerEnd(text) > 0 || /^(?:\/\/|\[[\^#])/u.test(text);
}

/** Whether a line that begins with a structural word goes on as prose, with a single blank and a small letter: "item 4 of the agenda". */
export function continuesInProse(text: string): boolean {
    const word = /^(?:introduction|group|item|heading|schedule|annex)\s?/u.exec(text)?.[0].length ?? 0;
    const label = /^item\s/u.test(text) ? labelEnd(text, word) : word - 1;
    return label >= 0 && /^\s\p{Ll}/u.test(text.slice(label));
}

/** Whether a line inside a paragraph reads like the head of a block, although running text stands right above it. */
export function readsLikeBlock(text: string, above: string): boolean {
    const word = structuralWord(text);
    if (!word) {
        return false;
    }
    // Two blanks between label and title show a typed item: wrapped prose never has them.
    if (word === 'item' && isTypedItem(text)) {
        return true;
    }
    if (!/[.:;!?。：；！？؟؛…)）»”"\]]$/u.test(above)) {
        return false;
    }
    // "annex II" is one that the sentence names.
    if (word === 'annex' && /^annex\s+(?:[IVX]+|[A-Z]|\d+)(?![\p{L}\d])/u.test(text)) {
        return false;
    }
    if (word !== 'item') {
        // Titles of these are optional: alone on its line, the word is no word of a sentence.
        const isWhole = text === word && (word === 'schedule' || word === 'annex' || word === 'introduction');
        return word === 'documentation' || isWhole || /^\S+\s+[^\p{Ll}\s]/u.test(text);
    }
    const from = /^item\s*/u.exec(text)?.[0].length ?? 0;
    const end = labelEnd(text, from);
    return end > 0 && /^(?:$|[.:)]?(?:\s{2,}|\t|\s*[^\p{Ll}\s,;.)]))/u.test(text.slice(end));
}

const titleGap = /(?:\s{2,}|\t)[^\p{Ll}\s]/uy;
const bracketed = /\(?\p{L}{1,4}\)/uy;

/** Whether a label and a title follow `item` with a tab or two blanks between, and the title does not begin with a small letter. */
function isTypedItem(text: string): boolean {
    const figures = /^item\s+\d[^\p{L}]*/u.exec(text)?.[0];
    if (figures === undefined) {
        return false;
    }
    if (/(?:\s\s|\t)\S/u.test(figures.slice(5).trimStart())) {
        return true;
    }
    titleGap.lastIndex = figures.trimEnd().length;
    let isTitle = titleGap.test(text);
    bracketed.lastIndex = figures.length - (figures.endsWith('(') ? 1 : 0);
    while (!isTitle && bracketed.test(text)) {
        const end = bracketed.lastIndex;
        titleGap.lastIndex = end;
        isTitle = titleGap.test(text);
        bracketed.lastIndex = end + (/\s/u.test(text.charAt(end)) ? 1 : 0);
    }
    return isTitle;
}

/** Whether the end of a line allows an entry of a list right below, without a blank line between. */
export function leadsToList(above: string): boolean {
    return /[:;.,：；。，、؛،…]$/u.test(above) || endsWithJoiner(above);
}

/** "and", "or" in every language. Chinese writes no blank before them. */
const entryJoiners = new Set(Object.values(locales).flatMap((locale) => locale.entryJoiners));
const longestJoiner = Math.max(...[...entryJoiners].map(({ length }) => length));

function endsWithJoiner(line: string): boolean {
    let start = line.length;
    while (start > 0 && line.length - start <= longestJoiner && !/\s/u.test(line.charAt(start - 1))) {
        start--;
    }
    return entryJoiners.has(line.slice(isHan(line.charCodeAt(line.length - 1)) ? -1 : start));
}

/**
 * Whether a marker right below a line of a paragraph opens a list. After a colon every marker does. Elsewhere only a first marker does, and not if the line may
 * be the rest of a wrapped reference: "the provisions of rule 99," and below it "(a) of which".
 * @param rest the line after its marker
 */
export function opensList(above: string, marker: string, rest: string): boolean {
    if (/[:：]$/u.test(above)) {
        return true;
    }
    if (isBullet(marker)) {
        return /[;.；。؛…]$/u.test(above);
    }
    if (!readingsOfMarker(marker).some(({ value }) => value === 1)) {
        return false;
    }
    if (isNumberWithStop(marker)) {
        // A sentence may end with a number: "described in paragraph" and below it "1. The Group".
        return /[;.!?；。！？؛؟…]$/u.test(above) && !/^\s*\p{Ll}/u.test(rest);
    }
    return leadsToList(above) ? /[;；؛]$/u.test(above) || !/^\s*\p{Ll}/u.test(rest) : /^\s*\p{Lu}/u.test(rest) && !/[\d)）]$/u.test(above);
}

/**
 * Whether a marker right below a line of an entry begins the next entry, an entry of an inner list, or an entry out of order.
 * @param markers those of the entries above
 * @param rest the line after its marker
 */
export function continuesList(above: string, markers: ListMarkers, marker: string, rest: string): boolean {
    if (markers.leadTo(marker)) {
        // "paragraphs 1 and" and below it "2. The Group".
        return !(isNumberWithStop(marker) && /\d\s\p{L}{1,4}$/u.test(above));
    }
    if (!leadsToList(above)) {
        return isBareEntry(above) && markers.areSeveral && markers.areNear(marker);
    }
    const first = readingsOfMarker(marker).some(({ value }) => value === 1);
    const wrapped = /[,，、]$|\p{L}$/u.test(above) && /^\s*\p{Ll}/u.test(rest);
    // "under rules (a) and" and below it "(d) of which".
    const refers = endsWithJoiner(above) && !/[;,；，、؛،]\s*\p{L}+$/u.test(above);
    return isBullet(marker) || (first ? !wrapped : !refers && markers.areNear(marker));
}

/** UTF-16 units of the longest line that no program for reading pages has wrapped. */
const longestBare = 50;

/** Whether a line is a whole entry without punctuation, as "(2) ships": short, and with an end that asks for nothing behind it. */
function isBareEntry(line: string): boolean {
    return (
        line.length <= longestBare &&
        listMarkerEnd(line) > 0 &&
        /[\p{L}\p{M})）»”]$/u.test(line) &&
        !/\s[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}\.?$/u.test(line) &&
        !endsWithJoiner(line)
    );
}

/** The markers of the entries above a line, without a blank line between. They are kept by their values: there may be thousands. */
export class ListMarkers {
    readonly #counted = new Set<string>();
    /** Markers not yet filed under their values: short lists ask for few of them. */
    #added: string[] = [];
    #dash = false;
    #isEmpty = true;
    #areSeveral = false;

    /** Whether there are two at least. */
    get areSeveral(): boolean {
        return this.#areSeveral;
    }

    get isEmpty(): boolean {
        return this.#isEmpty;
    }

    add(marker: string): void {
        this.#areSeveral = !this.#isEmpty;
        this.#isEmpty = false;
        this.#dash ||= isBullet(marker);
        this.#added.push(marker);
    }

    /** Whether a marker follows one of them: `(b)` after `(a)`, a dash after a dash. */
    leadTo(marker: string): boolean {
        return isBullet(marker) ? this.#dash : readingsOfMarker(marker).some(({ series, value }) => this.#has(series, value - 1));
    }

    /** Whether a marker may belong to the same list as one of them, although one or a few are skipped between. */
    areNear(marker: string): boolean {
        return readingsOfMarker(marker).some(({ series, value }) =>
            Array.from({ length: 11 }, (_, step) => value - 5 + step).some((near) => this.#has(series, near)),
        );
    }

    #has(series: string, value: number): boolean {
        for (const marker of this.#added) {
            for (const counted of readingsOfMarker(marker)) {
                this.#counted.add(`${counted.series} ${counted.value}`);
            }
        }
        this.#added = [];
        return this.#counted.has(`${series} ${value}`);
    }
}

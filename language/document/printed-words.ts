/** Leads from printed words back to the source text. Asked when a reader points at them, so that no key waits for it. */
import type { AstNode } from 'langium';
import { type Field, type Inline, isMark, isMention, type Opening } from '../grammar/generated/ast.js';
import type { Reading } from '../semantics/reading.js';
import { type Span, spanOf, textOf } from '../syntax/tree/nodes.js';
import { propertyIn } from '../syntax/tree/properties.js';
import { isGap } from '../text/characters.js';
import { isControl, withoutControls } from '../text/controls.js';
import { printedRows } from './annex.js';
import type { Content, InlineRun } from './blocks.js';
import type { Draft } from './draft.js';
import { organizationOf } from './front.js';
import { symbolPartsOf } from '../semantics/masthead.js';

/** Some of the printed words of a block, `start` to `end` in UTF-16 units, end exclusive, of the text of which they are a part: of its content, or of one of several. */
export interface PrintedWords {
    /** Which text of the masthead. */
    readonly field?: 'symbol' | 'organization';
    /** The index of the row of an `annex-day`. */
    readonly row?: number;
    readonly start: number;
    readonly end: number;
}

/** A printed text, and the parts of the source text that it was made of, in order. */
interface Printout {
    readonly content: Content;
    readonly parts: readonly AstNode[];
}

/**
 * The offsets of printed words in the source text; undefined for words that are not written there, such as a fixed heading. Words that stand for a mention or a mark
 * are the name in it.
 */
export function sourceOf(draft: Draft, words: PrintedWords, reading: Reading): Span | undefined {
    const printout = printoutOf(draft, words, reading);
    return printout && spanIn(printout, words);
}

function printoutOf({ content, printed }: Draft, { field, row = -1 }: PrintedWords, reading: Reading): Printout | undefined {
    switch (content.kind) {
        case 'masthead': {
            const node = field === 'symbol' ? reading.agenda.opening : field === 'organization' ? organizationOf(reading) : undefined;
            return node && field ? { content: content[field], parts: partsOfFront(node) } : undefined;
        }
        case 'annex-day': {
            const line = content.rows[row];
            const source = printed.day && printedRows(printed.day)[row]?.row;
            if (!line || !source) {
                return undefined;
            }
            const title = source.kind === 'item' ? reading.outline.byLabel.get(source.label)?.item.title : undefined;
            const parts: readonly AstNode[] =
                source.kind === 'text' ? source.row.parts : [...partsWithoutMarks(title?.parts ?? []), ...source.taken.marks];
            return { content: line.content, parts };
        }
        case 'list-row':
            return printed.passage && { content: content.content, parts: partsWithoutMarks(printed.passage.parts) };
        default:
            return printed.passage && { content: content.content, parts: printed.passage.parts };
    }
}

function partsOfFront(node: Opening | Field): readonly AstNode[] {
    return node.$type === 'Field' ? node.parts : [...symbolPartsOf(node), ...node.marks];
}

/** Titles are printed without marks in the list and in the annex. */
function partsWithoutMarks(parts: readonly Inline[]): readonly Inline[] {
    return parts.filter((part) => !isMark(part));
}

/** The source text differs from the printed one in its blanks, and in what stands for a mention or a mark. So letters are counted, and these. */
function spanIn(printout: Printout, { start, end }: PrintedWords): Span | undefined {
    const first = unitOf(printout.content, start);
    const last = unitOf(printout.content, Math.max(start, end - 1));
    const [from, to] = [first && placeOfUnit(printout.parts, first), last && placeOfUnit(printout.parts, last)];
    return from && { start: from.start, end: to && to.end > from.start ? to.end : from.end };
}

/** The n-th letter of a printed text, or the n-th name in it. Both count from 0. */
interface Unit {
    readonly kind: 'letter' | 'name';
    readonly index: number;
}

/** The unit at an offset of a printed text, or the next one; undefined if there is none. */
function unitOf(content: Content, offset: number): Unit | undefined {
    let [letters, names, at] = [0, 0, 0];
    for (const run of content) {
        const text = shownText(run);
        const end = at + text.length;
        if (run.kind === 'mark' || run.kind === 'mention') {
            if (offset < end) {
                return { kind: 'name', index: names };
            }
            names++;
        } else {
            for (let index = 0; index < text.length; index++) {
                if (!isGap(text.charCodeAt(index))) {
                    if (at + index >= offset) {
                        return { kind: 'letter', index: letters };
                    }
                    letters++;
                }
            }
        }
        at = end;
    }
    return undefined;
}

/** The text of a run as the page shows it. */
function shownText(run: InlineRun): string {
    return withoutControls((run.after ?? '') + (run.shown ?? run.text));
}

/** Where a unit stands in the source text. */
function placeOfUnit(parts: readonly AstNode[], { kind, index }: Unit): Span | undefined {
    let [letters, names] = [0, 0];
    for (const part of parts) {
        if (isMark(part) || isMention(part)) {
            if (kind === 'name' && names++ === index) {
                const name = propertyIn(part.$cstNode, isMark(part) ? 'note' : 'item');
                return name ? { start: name.offset, end: name.end } : spanOf(part);
            }
            continue;
        }
        const text = kind === 'letter' ? textOf(part) : '';
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (!isGap(code) && !isControl(code) && letters++ === index) {
                const start = spanOf(part).start + at;
                return { start, end: start + 1 };
            }
        }
    }
    return undefined;
}

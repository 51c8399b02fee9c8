/** Places in the source that stay right when an edit moves them: a node, or something of it. Ranges are made of them where they are wanted. */
import { type AstNode, GrammarUtils } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { rangeOf } from './nodes.js';
import { originOf } from './placed-nodes.js';

/** A place in the source: a node, or one of its properties. */
export interface Spot {
    readonly node: AstNode;
    readonly property?: string;
    /** Which of several values of the property. */
    readonly index?: number;
    /** UTF-16 offsets inside the node, the end exclusive. */
    readonly part?: () => readonly [number, number];
    /** A word of the grammar in the node: `schedule`. */
    readonly keyword?: string;
    /** A later node of the same section, at whose end the place ends. */
    readonly upTo?: AstNode;
}

/** The place of a stretch of a node, between two UTF-16 offsets that count from where the node begins. */
export function within(node: AstNode, start: number, end: number): Spot {
    return { node, part: () => [start, end] };
}

/** The range of a place in the document as it was read. */
export function rangeAt({ node, property, index, keyword, part, upTo }: Spot): Range {
    if (part) {
        return partOf(node, ...part());
    }
    const word = keyword === undefined ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
    const range = word?.range ?? rangeOf(node, property, index);
    return upTo ? { start: range.start, end: rangeOf(upTo).end } : range;
}

/** The range between two offsets inside a node, line breaks and all. */
function partOf(node: AstNode, start: number, end: number): Range {
    const cst = node.$cstNode;
    const base = rangeOf(node).start;
    if (!cst) {
        return { start: base, end: base };
    }
    const { text, offset } = originOf(cst);
    const from = cst.offset - offset;
    const at = (inside: number): Position => {
        const lines = text.slice(from, from + inside).split(/\r\n|\r|\n/u);
        const last = lines.at(-1)?.length ?? 0;
        return lines.length === 1
            ? { line: base.line, character: base.character + last }
            : { line: base.line + lines.length - 1, character: last };
    };
    return { start: at(start), end: at(end) };
}

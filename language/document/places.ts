/** Places in the source text, relative to their section. An edit above moves the section and leaves these places valid. */
import type { AstNode } from 'langium';
import { type Origin, originOf } from '../syntax/tree/placed-nodes.js';
import type { SourceExtent } from './blocks.js';

/** A place in a section of the source text. Without a source text there is no section, and the place is at offset 0. */
export interface SectionPlace {
    readonly origin: Pick<Origin, 'offset' | 'line'> | undefined;
    /** Lines and offsets relative to the beginning of the section. */
    readonly inside: SourceExtent;
}

const noPlace: SectionPlace = { origin: undefined, inside: { startLine: 0, endLine: 0, startOffset: 0, endOffset: 0 } };

/** The place from the first to the last of some nodes of one section. Nodes without text do not count. */
export function placeOf(...nodes: readonly (AstNode | undefined)[]): SectionPlace {
    let found: SectionPlace | undefined;
    for (const node of nodes) {
        const cst = node?.$cstNode;
        if (!cst) {
            continue;
        }
        const { start, end } = cst.range;
        const { offset, line } = found?.origin ?? originOf(cst);
        const before = found?.inside;
        found = {
            origin: found?.origin ?? originOf(cst),
            inside: {
                startLine: Math.min(before?.startLine ?? Number.POSITIVE_INFINITY, start.line - line),
                endLine: Math.max(before?.endLine ?? 0, end.line - line),
                startOffset: Math.min(before?.startOffset ?? Number.POSITIVE_INFINITY, cst.offset - offset),
                endOffset: Math.max(before?.endOffset ?? 0, cst.end - offset),
            },
        };
    }
    return found ?? noPlace;
}

/** The first line of a node: of an item without its annotations, of a day without its slots. */
export function firstLineOf(node: AstNode | undefined): SectionPlace {
    const place = placeOf(node);
    const { startLine, startOffset, endOffset } = place.inside;
    const length = (node?.$cstNode?.text ?? '').search(/[\r\n]/u);
    return {
        origin: place.origin,
        inside: { startLine, endLine: startLine, startOffset, endOffset: length < 0 ? endOffset : startOffset + length },
    };
}

/** The current place in the document. */
export function placeNow({ origin, inside }: SectionPlace): SourceExtent {
    const { offset, line } = origin ?? { offset: 0, line: 0 };
    return {
        startLine: line + inside.startLine,
        endLine: line + inside.endLine,
        startOffset: offset + inside.startOffset,
        endOffset: offset + inside.endOffset,
    };
}

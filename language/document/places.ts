/** Where something stands in the source, counted from the section it stands in: an edit above moves the section, and nothing of what was made of it. */
import type { AstNode } from 'langium';
import { type Origin, originOf } from '../syntax/tree/placed-nodes.js';
import type { Place } from './blocks.js';

/** A place in a section of the source. What no source stands behind has no section, and is at its very beginning. */
export interface Standing {
    readonly origin: Pick<Origin, 'offset' | 'line'> | undefined;
    /** Lines and offsets from where the section begins. */
    readonly inside: Place;
}

const nowhere: Standing = { origin: undefined, inside: { startLine: 0, endLine: 0, startOffset: 0, endOffset: 0 } };

/** A place from the first of some nodes of one section to the last; nodes without text do not count. */
export function placeOf(...nodes: readonly (AstNode | undefined)[]): Standing {
    let found: Standing | undefined;
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
    return found ?? nowhere;
}

/** The line on which a node starts: of an item without its annotations, of a day without its slots. */
export function firstLineOf(node: AstNode | undefined): Standing {
    const place = placeOf(node);
    const { startLine, startOffset, endOffset } = place.inside;
    const length = (node?.$cstNode?.text ?? '').search(/[\r\n]/u);
    return {
        origin: place.origin,
        inside: { startLine, endLine: startLine, startOffset, endOffset: length < 0 ? endOffset : startOffset + length },
    };
}

/** A place as it is now. */
export function placeNow({ origin, inside }: Standing): Place {
    const { offset, line } = origin ?? { offset: 0, line: 0 };
    return {
        startLine: line + inside.startLine,
        endLine: line + inside.endLine,
        startOffset: offset + inside.startOffset,
        endOffset: offset + inside.endOffset,
    };
}

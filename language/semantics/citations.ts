/** Citations of resolutions and decisions, with the titles quoted beside them. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type CitedTitle,
    type Inline,
    isCitedTitle,
    isDateText,
    isDecisionCitation,
    isText,
} from '../grammar/generated/ast.js';
import { type Citation, isCitation } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { gather } from '../kept/pieces.js';
import { joinsRange } from '../syntax/words/citing-words.js';
import { readableLines } from '../syntax/words/joined.js';
import { type PlacedPassage, passagesIn } from './passages.js';

export interface ReadCitation {
    readonly node: Citation;
    readonly kind: 'resolution' | 'decision';
    /** Normal form, `10/3`. */
    readonly number: string;
    readonly passage: PlacedPassage;
    /** The number before it, if this one ends a range that begins there: 58/4 where the text says "58/4 to 58/7". */
    readonly from: string | undefined;
    /** The quoted title as one line, and its node. */
    readonly title: { readonly text: string; readonly node: CitedTitle } | undefined;
}

/** The citations in one piece of an agenda. */
export const citedIn = remembered((piece: AstNode) => passagesIn(piece).flatMap(citationsIn));

/** Every citation of the document, in the order of the text. */
export function readCitations(agenda: Agenda): readonly ReadCitation[] {
    return gather(agenda, citedIn);
}

/** The citations of one passage. */
function citationsIn(passage: PlacedPassage): readonly ReadCitation[] {
    const { parts } = passage.node;
    // Most passages cite nothing.
    if (!parts.some(isCitation)) {
        return [];
    }
    return parts.flatMap((node, index): ReadCitation[] => {
        if (!isCitation(node)) {
            return [];
        }
        const kind = isDecisionCitation(node) ? 'decision' : 'resolution';
        const title = titleBeside(parts, index);
        return [
            {
                node,
                kind,
                number: node.entry.$refText,
                passage,
                from: rangeStart(parts, index),
                title: title && { text: readableLines(title.leading ?? title.trailing ?? '').text, node: title },
            },
        ];
    });
}

/** The number with which a range begins that ends with the citation at an index. */
function rangeStart(parts: readonly Inline[], index: number): string | undefined {
    const [first, joint] = [parts[index - 2], parts[index - 1]];
    return isCitation(first) && first.$type === parts[index]?.$type && isText(joint) && joinsRange(joint.text)
        ? first.entry.$refText
        : undefined;
}

/** The title of the citation at an index, before or after it. */
function titleBeside(parts: readonly Inline[], index: number): CitedTitle | undefined {
    const before = isDateText(parts[index - 2]) ? parts[index - 4] : parts[index - 2];
    if (isCitedTitle(before) && before.leading !== undefined) {
        return before;
    }
    // "resolution 10/3 of 15 December 2023, entitled": a date may come between.
    const after = isDateText(parts[index + 2]) ? parts[index + 4] : parts[index + 2];
    return isCitedTitle(after) && after.trailing !== undefined ? after : undefined;
}

/** The session in a number: 10 in `10/3`, S-32 in `S-32/1`. Undefined for forms without a session. */
export function sessionOf(number: string): string | undefined {
    return /^((?:[A-Z]+-)?\d+|[IVXL]+)\//u.exec(number)?.[1];
}

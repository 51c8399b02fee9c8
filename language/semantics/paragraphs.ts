/** Numbered paragraphs: which blocks are such, what number each has, and their names. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    isAnnex,
    isParagraphMention,
    isSchedule,
    type JoinedParagraph,
    ListEntry,
    Paragraph,
    type ParagraphMention,
} from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { gather, piecesOf } from '../kept/pieces.js';
import { remembered } from '../kept/remembered.js';
import { isNumberWithStop, readingsOfMarker } from '../syntax/words/list-markers.js';
import { inlinesIn } from './passages.js';
import { namesWithoutNumber } from './stray-names.js';

/** A paragraph that is numbered where the masthead says so: without a number, or with one that is typed at its head, `12.`. */
export type NumberedParagraph = Paragraph | ListEntry;

/** Whether a block is a paragraph where paragraphs are numbered. The entries of lists are none. */
export function isNumberedParagraph(block: AstNode): block is NumberedParagraph {
    // Asked for every block at each key, so it must be fast; the types have no subtypes.
    return block.$type === Paragraph.$type || (block.$type === ListEntry.$type && isNumberWithStop((block as ListEntry).marker));
}

/** The paragraphs of a section that can be numbered, in the order of the text. The annex has none. */
export const paragraphsIn = remembered((piece: AstNode): readonly NumberedParagraph[] =>
    isSchedule(piece) || isAnnex(piece) || !('blocks' in piece) ? [] : (piece.blocks as readonly AstNode[]).filter(isNumberedParagraph),
);

/** The number that is typed at the head of a paragraph; undefined where none is. */
export function typedNumber(paragraph: NumberedParagraph): number | undefined {
    return 'marker' in paragraph ? readingsOfMarker(paragraph.marker).find(({ script }) => script === 'number')?.value : undefined;
}

/** The mentions of paragraphs in a piece of an agenda; each paragraph of one that names several. */
export const paragraphMentions = remembered((piece: AstNode): readonly (ParagraphMention | JoinedParagraph)[] =>
    inlinesIn(piece, isParagraphMention).flatMap(({ node }) => [node, ...node.further]),
);

/** Where a paragraph stands: the index of its piece, and its index among the paragraphs there. */
export interface ParagraphPlace {
    readonly piece: number;
    readonly nth: number;
}

/** The numbers that the paragraphs of an agenda have where they are numbered. */
export interface ParagraphNumbers {
    /** The number of the first paragraph of each piece, by the index of the piece; for a piece without any, that of the next one. */
    readonly firsts: readonly number[];
    /** By how much the number typed last above each piece is greater than the one that its paragraph has. */
    readonly shifts: readonly number[];
    /** The first paragraph with each name. */
    readonly byName: ReadonlyMap<string, ParagraphPlace>;
    /** The paragraphs whose name another one has before them. */
    readonly repeated: readonly ParagraphPlace[];
    /** The names that stand where nothing has a number: in an annex, in an entry of a list, in a title or a note. */
    readonly elsewhere: ReadonlySet<string>;
}

/** The numbers of an agenda. They stay the same object as long as every section has as many paragraphs, the last number typed in it is the same, and the names stand where they stood. */
export const paragraphNumbersOf: (agenda: Agenda) => ParagraphNumbers = drawnFrom({
    contribution: remembered((piece: AstNode) => {
        const all = paragraphsIn(piece);
        const last = all.findLastIndex((one) => typedNumber(one) !== undefined);
        const typed = all[last] && typedNumber(all[last]);
        const names: string[] = [];
        for (let nth = 0; nth < all.length; nth++) {
            if (all[nth]!.name) {
                names.push(`${nth} ${all[nth]!.name}`);
            }
        }
        return [`${all.length} ${last} ${typed}`, ...names, '', ...namesWithoutNumber(piece)].join('\n');
    }),
    make: (pieces): ParagraphNumbers => {
        const [firsts, shifts]: [number[], number[]] = [[], []];
        const byName = new Map<string, ParagraphPlace>();
        const repeated: ParagraphPlace[] = [];
        let [next, shift] = [1, 0];
        for (const [piece, node] of pieces.entries()) {
            firsts.push(next);
            shifts.push(shift);
            for (const [nth, paragraph] of paragraphsIn(node).entries()) {
                const { name } = paragraph;
                shift = (typedNumber(paragraph) ?? next + shift) - next;
                if (name && byName.has(name)) {
                    repeated.push({ piece, nth });
                } else if (name) {
                    byName.set(name, { piece, nth });
                }
                next++;
            }
        }
        return { firsts, shifts, byName, repeated, elsewhere: new Set(pieces.flatMap(namesWithoutNumber)) };
    },
});

/** The paragraph at a place in the current tree of an agenda. */
export function paragraphAt(agenda: Agenda, { piece, nth }: ParagraphPlace): NumberedParagraph | undefined {
    const node = piecesOf(agenda)[piece];
    return node && paragraphsIn(node)[nth];
}

/** The number of the paragraph with each name. */
export const numbersByName = remembered(
    ({ firsts, byName }: ParagraphNumbers): ReadonlyMap<string, number> =>
        new Map([...byName].map(([name, { piece, nth }]) => [name, (firsts[piece] ?? 1) + nth])),
);

/** Every paragraph of an agenda with the number that it has. For fixes: it looks at the whole document. */
export function numberedParagraphs(agenda: Agenda): readonly { readonly paragraph: NumberedParagraph; readonly number: number }[] {
    return gather(agenda, paragraphsIn).map((paragraph, index) => ({ paragraph, number: index + 1 }));
}

/** Names of paragraphs, `[#rooms]`, where none is read: they would be printed. And the names of paragraphs without a number. */
import type { AstNode } from 'langium';
import { type Inline, isAnnex, isListEntry, isParagraph, isSchedule } from '../grammar/generated/ast.js';
import { remembered } from '../kept/remembered.js';
import { onceForPassage } from '../syntax/tree/passage-text.js';
import { addressesIn } from '../syntax/words/addresses.js';
import { isNumberWithStop } from '../syntax/words/list-markers.js';
import { namedLength } from '../syntax/words/paragraph-names.js';
import { foundIn, type PlacedPassage } from './passages.js';

/** What is typed as a name, and is none. Offsets are UTF-16 and count from the running text of its passage, the end exclusive. */
export interface StrayName {
    readonly passage: PlacedPassage;
    readonly first: Inline;
    readonly start: number;
    readonly text: string;
    /** Whether it stands where a paragraph has its name, so that only its signs are wrong. */
    readonly isInPlace: boolean;
}

const bracketed = /\[#[^[\]\r\n]{0,60}\]/gu;

/** The brackets in a text, but for those in addresses and comments. */
const bracketsIn = onceForPassage((text): readonly Pick<StrayName, 'start' | 'text'>[] | undefined => {
    // Nearly all texts end here.
    if (!text.includes('[#')) {
        return undefined;
    }
    const addresses = addressesIn(text);
    return [...text.matchAll(bracketed)].flatMap(({ 0: found, index: start }) =>
        addresses.some((address) => start >= address.start && start < address.end) || isInComment(text, start)
            ? []
            : [{ start, text: found }],
    );
});

/** All of a piece of an agenda, in the order of the text. */
export const strayNamesIn = remembered((piece: AstNode): readonly StrayName[] =>
    foundIn(piece, bracketsIn).flatMap(({ passage, first, found }) =>
        found.map((one) => ({ ...one, passage, first, isInPlace: one.start === 0 && isNameless(passage) })),
    ),
);

/** Whether a passage is a paragraph that may have a name and has none. */
function isNameless({ node, section }: PlacedPassage): boolean {
    const isNumbered = isParagraph(node) || (isListEntry(node) && isNumberWithStop(node.marker));
    return isNumbered && !node.name && !isAnnex(section) && !isSchedule(section);
}

/** Whether an offset lies in a comment line inside the paragraph. */
export function isInComment(text: string, at: number): boolean {
    const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
    return text.slice(start, at).trimStart().startsWith('//');
}

/** The names of a piece that stand where no paragraph has a number: in annexes, in entries of lists, in titles and notes. */
export const namesWithoutNumber = remembered((piece: AstNode): readonly string[] => [
    ...strayNamesIn(piece).flatMap(({ text }) => (namedLength(text) === text.length ? [text.slice(2, -1)] : [])),
    ...(isAnnex(piece) || isSchedule(piece) ? (piece.blocks as readonly AstNode[]) : []).flatMap((block) =>
        (isParagraph(block) || isListEntry(block)) && block.name ? [block.name] : [],
    ),
]);

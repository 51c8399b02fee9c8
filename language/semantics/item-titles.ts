/** The titles of items by their labels. */
import type { AstNode } from 'langium';
import { type Agenda, isItem } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import { oneLine } from '../syntax/tree/nodes.js';

/** The title of the first item with each label, by the normal form of the label. */
export type ItemTitles = ReadonlyMap<string, string>;

/** The label of an item in normal form, and its title. */
const labelAndTitle = remembered((piece: AstNode): readonly [label: string, title: string] | undefined =>
    isItem(piece) && piece.name ? [piece.name, piece.title ? oneLine(piece.title) : ''] : undefined,
);

/** The titles of an agenda. They stay the same object as long as labels and titles are the same. */
export const readItemTitles: (agenda: Agenda) => ItemTitles = drawnFrom({
    contribution: (piece) => labelAndTitle(piece)?.join(' ') ?? '',
    make: (pieces) => {
        const titles = new Map<string, string>();
        for (const piece of pieces) {
            const [label, title = ''] = labelAndTitle(piece) ?? [];
            if (label !== undefined && !titles.has(label)) {
                titles.set(label, title);
            }
        }
        return titles;
    },
});

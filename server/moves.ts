/** Moves of items: the edits of a document and of its language versions. */
import type { LangiumDocument } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Move, moveOf } from '../language/drafting/moves/move.js';
import { isRefusal, type ItemSpot, type Refusal } from '../language/drafting/moves/plan.js';
import { sameItem } from '../language/drafting/moves/same-items.js';
import type { Agenda } from '../language/grammar/generated/ast.js';
import type { OutlineItem } from '../language/semantics/outline.js';
import { readingOf } from '../language/semantics/reading.js';
import { rangeOf } from '../language/syntax/tree/nodes.js';
import { lastWhere } from '../language/text/searching.js';
import { changed } from '../language/text/change.js';
import type { ItemMove, ItemPlace, MoveDirection, MoveItemAnswer, MoveItemParams } from '../protocol/protocol.js';
import { answered, type KnownEdits, VersionEdits } from './version-edits.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** A move in several versions, as far as they have trees. */
export type VersionMoves = KnownEdits & Pick<ItemMove, 'line' | 'label' | 'caught'>;

export class ItemMoves {
    readonly #edits: VersionEdits;

    constructor(services: ServicesWithTrees) {
        this.#edits = new VersionEdits(services);
    }

    /** The edits that move the item on a line, in the document and in its open language versions. */
    async move({ line, to, ...params }: MoveItemParams, token: CancellationToken): Promise<MoveItemAnswer> {
        const document = await this.#edits.settled(params, token);
        const moves = document && this.now(document, line, to);
        return moves && !isRefusal(moves) ? answered(moves) : (moves ?? null);
    }

    /** The same from the trees as they are. */
    now(document: LangiumDocument<Agenda>, line: number, to: MoveDirection | ItemPlace): VersionMoves | Refusal | undefined {
        const entry = itemAt(document, line);
        const spot = typeof to === 'string' ? to : spotAt(document, to);
        if (!entry || !spot) {
            return undefined;
        }
        const own = moveIn(document, entry, spot);
        if (isRefusal(own)) {
            return own;
        }
        const { outline } = readingOf(document.parseResult.value);
        const edits = this.#edits.everywhere(document, own, (other) => {
            const there = readingOf(other.parseResult.value).outline;
            const same = sameItem(entry, outline, there);
            const of = typeof spot === 'string' ? undefined : sameItem(spot.of, outline, there);
            const place = typeof spot === 'string' ? spot : of && { ...spot, of };
            return same && place && moveIn(other, same, place);
        });
        const text = changed(document.textDocument.getText(), own.changes);
        const { line: lineAfter } = TextDocument.create('', '', 0, text).positionAt(own.at);
        return { ...edits, line: lineAfter, label: own.label, caught: own.caught };
    }
}

/** The item whose word `item` is on a line. The editor asks for it wherever the caret goes. */
export function itemAt(document: LangiumDocument<Agenda>, line: number): OutlineItem | undefined {
    const { items } = readingOf(document.parseResult.value).outline;
    const lineOf = ({ item }: OutlineItem): number => rangeOf(item).start.line;
    const entry = items[lastWhere(items.length, (index) => lineOf(items[index]!) <= line)];
    return entry && lineOf(entry) === line ? entry : undefined;
}

function spotAt(document: LangiumDocument<Agenda>, { place, line }: ItemPlace): ItemSpot | undefined {
    const of = itemAt(document, line);
    return of && { place, of };
}

function moveIn(document: LangiumDocument<Agenda>, entry: OutlineItem, to: MoveDirection | ItemSpot): Move | Refusal {
    return moveOf(readingOf(document.parseResult.value), document.textDocument.getText(), entry, to);
}

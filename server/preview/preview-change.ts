/**
 * The change between two answers, found sheet by sheet: a sheet that is the same object need not be compared. Blocks that keep their ids are altered in
 * place; one run of blocks is replaced; blocks that moved in the source are reported as runs.
 */
import type { Block } from '../../language/document/blocks.js';
import { blockOf } from '../../language/document/draft.js';
import { commonEnds } from '../../language/text/common-ends.js';
import type { MovedBlocks, OrderChange, PreviewBlock } from '../../protocol/protocol.js';
import { orderChange, sameBlock } from './preview-order.js';
import { blocksOf, previewBlock, previewBlocks, type ShownSheet } from './shown-sheets.js';

/** A change of the order, and the blocks to paint again. */
export interface ShownChange {
    readonly change: OrderChange;
    readonly painted: readonly Block[];
}

/** The change from one answer to the next. */
export function sheetsChange(before: readonly ShownSheet[], after: readonly ShownSheet[]): ShownChange {
    const { first, tail } = runBetween(before, after);
    const [run, now] = [before.slice(first, before.length - tail), after.slice(first, after.length - tail)];
    const replaced = orderChange(previewBlocks(run), previewBlocks(now));
    const had = new Map(previewBlocks(run).map(({ id, hash }) => [id, hash]));
    const painted = blocksOf(now).filter(({ id, hash }) => had.get(id) !== hash);
    const moves = new Moves();
    const altered: PreviewBlock[] = [];
    const compareSheets = (one: ShownSheet, other: ShownSheet): void => {
        if (isShownAlike(one, other)) {
            moves.add(other.ids.length, other.line - one.line);
            return;
        }
        for (let index = 0; index < other.ids.length; index++) {
            const [was, is] = [previewBlock(one, index), previewBlock(other, index)];
            const lines = is.startLine - was.startLine;
            moves.add(1, lines);
            if (!sameBlock(was, is, lines)) {
                altered.push(is);
            }
            if (was.hash !== is.hash) {
                painted.push(blockOf(other.sheet.drafts[index]!, is.id));
            }
        }
    };
    for (let index = 0; index < first; index++) {
        compareSheets(before[index]!, after[index]!);
    }
    moves.add(replaced.kept, 0);
    const kept = moves.count;
    const count = previewCount(now);
    moves.add(replaced.blocks.length, undefined);
    moves.cut();
    moves.add(count - replaced.kept - replaced.blocks.length, replaced.shift);
    for (let index = tail; index > 0; index--) {
        compareSheets(before[before.length - index]!, after[after.length - index]!);
    }
    const shift = moves.count > kept + replaced.blocks.length ? (moves.last ?? 0) : 0;
    const moved = moves.unlike((from) => (from < kept ? 0 : shift));
    const change = {
        kept,
        removed: replaced.removed,
        blocks: replaced.blocks,
        shift,
        ...(moved.length > 0 ? { moved } : {}),
        ...(altered.length > 0 ? { altered } : {}),
    };
    return { change, painted };
}

/** The run of sheets between those at both ends whose block ids are unchanged; if all are, the first sheet not shown as before. */
function runBetween(before: readonly ShownSheet[], after: readonly ShownSheet[]): { readonly first: number; readonly tail: number } {
    const { head: first, tail } = commonEnds(before, after, isNamedAlike);
    if (first === before.length && first === after.length) {
        const changed = after.findIndex((sheet, index) => !isShownAlike(before[index]!, sheet));
        return changed < 0 ? { first, tail: 0 } : { first: changed, tail: after.length - changed - 1 };
    }
    return { first, tail };
}

function isNamedAlike({ ids }: ShownSheet, other: ShownSheet): boolean {
    return ids === other.ids || (ids.length === other.ids.length && ids.every((id, index) => id === other.ids[index]));
}

/** Whether two sheets with the same ids look the same, wherever they stand. */
function isShownAlike(one: ShownSheet, other: ShownSheet): boolean {
    return one.sheet === other.sheet && one.marks === other.marks
        ? true
        : one.ids.every((_, index) => sameBlock(previewBlock(one, index), previewBlock(other, index), other.line - one.line));
}

function previewCount(sheets: readonly ShownSheet[]): number {
    return sheets.reduce((count, { ids }) => count + ids.length, 0);
}

/** The number of lines by which the blocks of an order moved, as runs of blocks that moved alike. */
class Moves {
    readonly #runs: { readonly from: number; count: number; readonly lines: number | undefined }[] = [];
    #isCut = true;
    count = 0;

    /** The lines by which the last block moved. */
    get last(): number | undefined {
        return this.#runs.at(-1)?.lines;
    }

    /** @param lines undefined for blocks that are new */
    add(count: number, lines: number | undefined): void {
        const last = this.#runs.at(-1);
        if (last && last.lines === lines && !this.#isCut) {
            last.count += count;
        } else if (count > 0) {
            this.#runs.push({ from: this.count, count, lines });
            this.#isCut = false;
        }
        this.count += count;
    }

    /** Begins a new run with the next block. */
    cut(): void {
        this.#isCut = true;
    }

    /** The runs that did not move by the default number of lines at their place. */
    unlike(granted: (from: number) => number): readonly MovedBlocks[] {
        return this.#runs.flatMap(({ from, count, lines }) =>
            lines === undefined || lines === granted(from) ? [] : [{ from, count, lines }],
        );
    }
}

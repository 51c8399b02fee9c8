/** The names of elements (`eId`), by which other elements and other programs find them. Those of items are the same in all language versions. */
import type { Block } from '../../document/blocks.js';
import type { ItemValue } from '../../document/values.js';

export class Identifiers {
    readonly #taken = new Set<string>();
    /** The number behind the next one, by the wished name: thousands may wish for the same. */
    readonly #counts = new Map<string, number>();
    readonly #ofBlock = new Map<Block, string>();
    /** By the label of the item: its heading, and else its row in the list. */
    readonly #ofItem = new Map<string, string>();

    constructor(blocks: readonly Block[]) {
        const named = (kind: Block['kind'], prefix: string): void => {
            for (const block of blocks) {
                if (block.kind === kind && (block.kind === 'list-row' || block.kind === 'annotation-heading') && block.value) {
                    const id = this.unique(`${prefix}${pathOf(block.value)}`);
                    this.#ofBlock.set(block, id);
                    this.#ofItem.set(block.value.label, this.#ofItem.get(block.value.label) ?? id);
                }
            }
        };
        named('annotation-heading', 'item_');
        named('list-row', 'list__item_');
    }

    /** The name of the block of an item; undefined for others. */
    of(block: Block): string | undefined {
        return this.#ofBlock.get(block);
    }

    /** Where an item of the agenda stands, by its label; undefined for an item that it does not have. */
    ofItem(label: string): string | undefined {
        return this.#ofItem.get(label);
    }

    /** A name that nothing else has: the one that is wished, perhaps with a number behind it. */
    unique(wished: string): string {
        let count = this.#counts.get(wished) ?? 1;
        let name = count === 1 ? wished : `${wished}-${count}`;
        while (this.#taken.has(name)) {
            name = `${wished}-${++count}`;
        }
        this.#counts.set(wished, count + 1);
        this.#taken.add(name);
        return name;
    }
}

function pathOf({ path, label }: ItemValue): string {
    return partOfName(path ?? label);
}

/** A text as a part of a name or an address: what is neither a letter nor a figure nor a dot becomes a hyphen. */
export function partOfName(text: string): string {
    const parts = text.split(/[^\p{L}\p{M}\p{N}.]/u);
    return parts.filter((part) => part !== '').join('-');
}

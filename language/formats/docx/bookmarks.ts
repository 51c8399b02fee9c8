/** Bookmarks at the headings of items that the text mentions. */
import type { Block } from '../../document/blocks.js';
import { contentsOf } from './contents.js';
import { element } from './xml.js';

export interface Bookmarks {
    /** The name of the bookmark of an item; undefined where it has none. */
    nameOf(label: string): string | undefined;
    /** The runs of a heading, in the bookmark of its item where it has one. */
    around(block: Block, runs: string): string;
}

export function bookmarksOf(blocks: readonly Block[]): Bookmarks {
    const mentioned = new Set(
        blocks
            .flatMap(contentsOf)
            .flat()
            .flatMap((run) => (run.kind === 'mention' && run.value ? [run.value.label] : [])),
    );
    const ids = new Map<string, number>();
    const headings = new Map<Block, number>();
    for (const block of blocks) {
        if (block.kind === 'annotation-heading' && block.value && mentioned.has(block.value.label) && !ids.has(block.value.label)) {
            ids.set(block.value.label, ids.size + 1);
            headings.set(block, ids.size);
        }
    }
    const nameOf = (label: string): string | undefined => {
        const id = ids.get(label);
        return id === undefined ? undefined : `Item${id}`;
    };
    return {
        nameOf,
        around: (block, runs) => {
            const id = headings.get(block);
            return id === undefined
                ? runs
                : element('w:bookmarkStart', { 'w:id': id, 'w:name': `Item${id}` }) + runs + element('w:bookmarkEnd', { 'w:id': id });
        },
    };
}

/** Links inside an HTML document: from the list to the annotations and back, from a mark to its note and back, from a mention to its item. */
import type { Block } from '../document/blocks.js';
import { keyPart } from '../document/draft.js';
import { withoutControls } from '../text/controls.js';

/** What a page says of the links in its blocks. */
export interface PageLinks {
    /** The address of the first of some blocks that is on the page; undefined if none is. */
    addressOf(...ids: readonly string[]): string | undefined;
    /** The name that makes a block, or the mark of a note, the target of a link; undefined if it needs none. */
    anchorOf(id: string): string | undefined;
    /** The id of the mark to which the note leads back. Only the first mark of a note has it. */
    markId(note: string): string | undefined;
}

/** The links of a single block, which cannot know the others. Its page looks for the targets, and needs no anchors. */
export const linksOfBlock: PageLinks = {
    addressOf: (id) => id && fragment(id),
    anchorOf: () => undefined,
    markId: () => undefined,
};

/** The links of a whole page. It has one use: it gives each mark its id while the page is written, in order. */
export function linksOfPage(blocks: readonly Block[]): PageLinks {
    const present = new Set(blocks.map(({ id }) => id));
    const marked = new Set<string>();
    for (const id of blocks.flatMap(marksIn)) {
        present.add(id);
    }
    return {
        addressOf: (...ids) => {
            const found = ids.find((id) => present.has(id));
            return found && fragment(found);
        },
        anchorOf: (id) => id,
        markId: (note) => {
            const id = markOf(note);
            if (marked.has(id)) {
                return undefined;
            }
            marked.add(id);
            return id;
        },
    };
}

/** The heading of the annotation of an item, by its normal label. */
export function annotationOf(label: string): string {
    return `annotation-heading:${keyPart(label)}`;
}

/** The row of the list for a heading, or the heading for a row: items with equal labels stand in the same order in both. */
export function counterpartOf({ id, kind }: Block): string {
    return (kind === 'list-row' ? 'annotation-heading' : 'list-row') + id.slice(kind.length);
}

/** The places where the note of a mark may stand, the likeliest first: the annex has notes of its own. */
export function notesOf(name: string, { kind }: Pick<Block, 'kind'>): readonly [string, string] {
    const [annex, footnote] = [`annex-note:${keyPart(name)}`, `footnote:${keyPart(name)}`];
    return kind.startsWith('annex') ? [annex, footnote] : [footnote, annex];
}

/** The id of the first mark of a note. */
export function markOf(note: string): string {
    return `mark:${keyPart(note)}`;
}

function marksIn(block: Block): readonly string[] {
    const contents =
        block.kind === 'masthead'
            ? [block.symbol, block.organization]
            : block.kind === 'annex-day'
              ? block.rows.map(({ content }) => content)
              : block.kind === 'table'
                ? block.rows.flatMap(({ cells }) => cells)
                : [block.content];
    return contents.flat().flatMap((run) => (run.kind === 'mark' && run.text !== '' ? [markOf(run.text)] : []));
}

/** The address of an element on the same page. Half a surrogate pair cannot be encoded. */
function fragment(id: string): string {
    return `#${encodeURI(withoutControls(id).toWellFormed())}`;
}

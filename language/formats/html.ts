/** HTML: a complete page, and its single blocks for the preview. */
import type { Block, FormattedDocument } from '../document/blocks.js';
import { areasOf, isTurned } from './areas.js';
import type { TextFormat } from './format.js';
import { elementOf } from './html-blocks.js';
import { type Group, groupOf } from './html-groups.js';
import { linksOfBlock, linksOfPage } from './html-links.js';
import { page } from './page.js';

/**
 * One block for the preview: an element with its class, `data-block`, `dir` and `lang`. The entry of a list, or the day of a schedule, has its list or table
 * around it. Rows carry their lines (zero-based) relative to the first line of the block. A link inside the document leads to the id of a block.
 */
export function renderBlock(block: Block): string {
    const element = elementOf(block, linksOfBlock);
    const group = groupOf(block);
    return group ? `${group.open}${element}${group.close}` : element;
}

export const html: TextFormat = {
    render: (document) => page(document, [...elementsOf(document)]),
};

/** A complete page that needs no other file: it includes its style and has no scripts. */
export const renderHtml = html.render;

/** The elements of a page. Entries that follow each other form one list, and days one table, so that its head repeats on each printed sheet. */
function* elementsOf(document: FormattedDocument): Generator<string> {
    const { blocks } = document;
    const links = linksOfPage(blocks);
    // Annexes whose pages lie on their side are elements of their own.
    const turned = new Set(areasOf(blocks).flatMap((area) => (isTurned(area, document) ? [area[0]!] : [])));
    let isInTurned = false;
    let open: Group | undefined;
    for (const block of withNotesLast(blocks)) {
        const group = groupOf(block);
        if (open && (group?.name !== open.name || group.begins)) {
            yield open.close;
            open = undefined;
        }
        if (group && !open) {
            yield group.open;
            open = group;
        }
        if (block.kind === 'annex-heading') {
            if (isInTurned) {
                yield '</div>';
            }
            isInTurned = turned.has(block);
            if (isInTurned) {
                yield '<div class="turned">';
            }
        }
        yield elementOf(block, links);
    }
    if (open) {
        yield open.close;
    }
    if (isInTurned) {
        yield '</div>';
    }
}

/** The notes of the text stand together below it: a page of paper has no other place for them. Those of an annex stand where they are. */
function withNotesLast(blocks: readonly Block[]): readonly Block[] {
    const at = blocks.findIndex(({ kind }) => kind === 'annex-heading');
    const [text, annexes] = at < 0 ? [blocks, []] : [blocks.slice(0, at), blocks.slice(at)];
    const isNote = ({ kind }: Block): boolean => kind === 'footnote';
    return [...text.filter((block) => !isNote(block)), ...text.filter(isNote), ...annexes];
}

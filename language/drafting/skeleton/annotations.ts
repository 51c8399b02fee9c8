/** Items and headings with their annotations. */
import {
    type Block,
    type Heading,
    type Item,
    isDocumentation,
    isFootnote,
    isItem,
    isListEntry,
    type ListEntry,
} from '../../grammar/generated/ast.js';
import { type PlacedEntry, placeEntries } from '../../semantics/lists.js';
import { textOf } from '../../syntax/tree/nodes.js';
import { listMarkerIn, labelIn } from './markers.js';
import type { Writer } from '../writer.js';

export function writeSection(writer: Writer, section: Item | Heading): void {
    writer.blank();
    const parts = section.title?.parts ?? [];
    if (isItem(section)) {
        const entry = writer.target.reading.outline.entryOf(section);
        const label = entry?.label ? labelIn(writer.target.to, entry) : '';
        writer.passage(section, `item ${label}`.trimEnd(), parts, '  ');
    } else {
        writer.passage(section, 'heading', parts);
    }
    writeBlocks(writer, section.blocks);
}

/** The blocks of an annotation, or of the text above the timetable. */
export function writeBlocks(writer: Writer, blocks: readonly Block[]): void {
    const lists = new Map(
        placeEntries(blocks.map((block) => (isListEntry(block) ? block : undefined))).map((placed) => [placed.entry, placed]),
    );
    for (const block of blocks) {
        writer.blank();
        if (isDocumentation(block)) {
            writer.line('documentation');
            for (const paper of block.papers) {
                writer.passage(paper, /^[-–—•]/u.exec(textOf(paper))?.[0] ?? '', paper.parts);
            }
        } else if (isFootnote(block)) {
            writer.passage(block, `[^${block.name}]:`, block.parts);
        } else {
            writer.passage(block, isListEntry(block) ? markerOf(writer, block, lists) : '', block.parts);
        }
    }
}

function markerOf(writer: Writer, entry: ListEntry, lists: ReadonlyMap<ListEntry, PlacedEntry>): string {
    const placed = lists.get(entry);
    return placed ? listMarkerIn(writer.target.from, writer.target.to, placed) : entry.marker;
}

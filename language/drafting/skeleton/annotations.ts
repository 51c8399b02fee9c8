/** Items, groups, headings and introductions with their text, and annexes of text. */
import {
    type Annex,
    type Block,
    isAnnexHeading,
    isDocumentation,
    isDocumentList,
    isFootnote,
    isGroup,
    isIntroduction,
    isItem,
    isListEntry,
    isTable,
    type ListEntry,
    type Table,
    type TextSection,
} from '../../grammar/generated/ast.js';
import { entriesAmong, type PlacedEntry, placeEntries } from '../../semantics/lists.js';
import { oneLine, textOf } from '../../syntax/tree/nodes.js';
import { bulletLength } from '../../syntax/words/list-markers.js';
import { listMarkerIn, labelIn } from './markers.js';
import type { SkeletonLines } from './skeleton-lines.js';
import {
    annexLine,
    dashed,
    documentationLine,
    documentsLine,
    entryLine,
    groupLine,
    headingLine,
    introductionLine,
    itemLine,
    noteLine,
    paragraphNameText,
    tableLine,
    tableRuleLine,
} from '../writer.js';

export function writeSection(out: SkeletonLines, section: TextSection): void {
    out.blank();
    const parts = section.title?.parts ?? [];
    if (isItem(section)) {
        const entry = out.target.reading.outline.entryOf(section);
        const label = entry?.label ? labelIn(out.target.to, entry) : entry?.above ? dashed(labelIn(out.target.to, entry.above)) : '';
        out.passage(section, itemLine(label), parts, '  ');
    } else {
        const line = isGroup(section) ? groupLine : isIntroduction(section) ? introductionLine : headingLine;
        out.passage(section, line(''), parts);
    }
    writeBlocks(out, section.blocks);
}

/** An annex of text, with its headings. */
export function writeAnnex(out: SkeletonLines, annex: Annex): void {
    out.blank();
    out.passage(annex, annexLine(), annex.title?.parts ?? []);
    writeBlocks(out, annex.blocks);
}

/** The rows of a table: the words of each as a comment, and below it the cells with their placeholders. */
function writeTable(out: SkeletonLines, { rows }: Table): void {
    const columns = rows[0]?.cells.length ?? 1;
    for (const { cells, rule } of rows) {
        const places = cells.map(({ parts }) => out.placeOf(parts));
        if (places.some((place) => place !== '')) {
            out.comment(cells.map(oneLine).join(' | '));
        }
        out.line(rule === undefined ? tableLine(places) : tableRuleLine(columns));
    }
}

/** The blocks of an annotation, of an annex, or of the text above the timetable. */
export function writeBlocks(out: SkeletonLines, blocks: readonly (Block | Annex['blocks'][number])[]): void {
    const lists = new Map(
        placeEntries(entriesAmong(blocks, out.target.reading.masthead.areParagraphsNumbered)).map((placed) => [placed.entry, placed]),
    );
    for (const block of blocks) {
        out.blank();
        if (isDocumentation(block)) {
            out.line(documentationLine);
            for (const paper of block.papers) {
                out.passage(paper, textOf(paper).slice(0, bulletLength(textOf(paper))), paper.parts);
            }
        } else if (isDocumentList(block)) {
            out.line(documentsLine);
        } else if (isAnnexHeading(block)) {
            out.passage(block, headingLine(''), block.title?.parts ?? []);
        } else if (isFootnote(block)) {
            out.passage(block, noteLine(block.name), block.parts);
        } else if (isTable(block)) {
            writeTable(out, block);
        } else {
            const marker = isListEntry(block) ? translatedMarker(out, block, lists) : '';
            out.passage(block, entryLine(marker, block.name ? paragraphNameText(block.name) : ''), block.parts);
        }
    }
}

function translatedMarker(out: SkeletonLines, entry: ListEntry, lists: ReadonlyMap<ListEntry, PlacedEntry>): string {
    const placed = lists.get(entry);
    return placed ? listMarkerIn(out.target.from, out.target.to, placed) : entry.marker;
}

/** An agenda as parts and passages that can be compared. Whatever it says once stands here once: the titles of items, and not their rows in the list. */
import type { AstNode } from 'langium';
import type { PartKind, PartName, UnitKind, UnitName } from '../../protocol/comparison.js';
import {
    type Agenda,
    type Annex,
    isAnnex,
    isAnnexHeading,
    isDocumentation,
    isGroup,
    isIntroduction,
    isItem,
    isListEntry,
    isMark,
    isMention,
    isParagraph,
    isSchedule,
    isTable,
    type Schedule,
    type TableRow,
    type TextSection,
} from '../grammar/generated/ast.js';
import { type Content, plainText } from '../document/blocks.js';
import { layoutOf } from '../document/layout.js';
import { contentOf, type Printing } from '../document/running-text.js';
import { rowsWithCells } from '../document/tables.js';
import { piecesOf } from '../kept/pieces.js';
import { spell } from '../semantics/labels.js';
import type { OutlineItem } from '../semantics/outline.js';
import { isNumberedParagraph, paragraphNumbersOf } from '../semantics/paragraphs.js';
import type { Reading } from '../semantics/reading.js';
import { oneLine, type Passage } from '../syntax/tree/nodes.js';
import type { Comparable } from './pairing.js';
import { withoutBlanks, wordsOf } from './shared-words.js';

/** A passage: a paragraph, an entry, a document, a row of a table, a note. */
export interface Unit extends Comparable {
    readonly name: UnitName;
    readonly node: AstNode;
    /** Its running texts: one, or the cells of a row. */
    readonly passages: readonly Pick<Passage, 'parts'>[];
    /** Whether its words may mean the same where they are not the same: it mentions items or has marks. */
    readonly hasNumbers: boolean;
    content(): Content;
}

/** A section of an agenda. */
export interface Part {
    readonly name: PartName;
    readonly node: TextSection | Schedule | Annex;
    readonly entry: OutlineItem | undefined;
    readonly title: string;
    readonly units: readonly Unit[];
    titleContent(): Content;
}

/** An agenda as it is compared. */
export interface Compared {
    readonly reading: Reading;
    readonly printing: Printing;
    readonly parts: readonly Part[];
    /** The notes of all areas in their order. */
    readonly notes: readonly Unit[];
}

/** Everything of an agenda that is compared. */
export function comparedOf(reading: Reading): Compared {
    const { printing } = layoutOf(reading);
    const { agenda, outline, masthead, locale } = reading;
    const annexes = agenda.sections.filter((section) => isSchedule(section) || isAnnex(section)).length;
    const numbers = masthead.areParagraphsNumbered ? paragraphNumbersOf(agenda).firsts : undefined;
    const before = piecesOf(agenda).length - agenda.sections.length;
    let annex = 0;
    const parts = agenda.sections.map((section, index): Part => {
        const entry = isItem(section) ? outline.entryOf(section) : undefined;
        const kind = kindOf(section);
        annex += kind === 'schedule' || kind === 'annex' ? 1 : 0;
        const written = section.title ? oneLine(section.title) : '';
        const title = written === '' && kind === 'schedule' ? locale.phrases.schedule : written;
        const label =
            entry && entry.label !== ''
                ? spell(entry.parts)
                : annexes > 1 && (kind === 'schedule' || kind === 'annex')
                  ? String(annex)
                  : undefined;
        const content = (): Content =>
            written === '' && title !== '' ? [{ kind: 'text', text: title }] : contentOf(section.title, printing);
        return {
            name: { kind, ...(label === undefined ? {} : { label }), ...(title === '' ? {} : { title }) },
            node: section,
            entry,
            title,
            units: unitsOf(section, printing, isSchedule(section) || isAnnex(section) ? undefined : numbers?.[before + index]),
            titleContent: content,
        };
    });
    const notes = reading.notes.definitions.map((note) => unitOf('note', { marker: note.name }, note, [note], printing));
    return { reading, printing, parts, notes };
}

function kindOf(section: Agenda['sections'][number]): PartKind {
    return isItem(section)
        ? 'item'
        : isGroup(section)
          ? 'group'
          : isIntroduction(section)
            ? 'introduction'
            : isSchedule(section)
              ? 'schedule'
              : isAnnex(section)
                ? 'annex'
                : 'heading';
}

function unitsOf({ blocks }: Part['node'], printing: Printing, first: number | undefined): readonly Unit[] {
    const units: Unit[] = [];
    const counts = new Map<UnitKind, number>();
    const counted = (kind: UnitKind): number => {
        const number = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, number);
        return number;
    };
    const add = (kind: UnitKind, node: AstNode & Pick<Passage, 'parts'>, marker?: string): void => {
        const nth = counted(kind);
        const number = kind === 'paragraph' && first !== undefined ? first + nth - 1 : nth;
        units.push(unitOf(kind, { number, ...(marker === undefined ? {} : { marker }) }, node, [node], printing));
    };
    for (const block of blocks as readonly AstNode[]) {
        if (isParagraph(block) || (first !== undefined && isNumberedParagraph(block))) {
            add('paragraph', block);
        } else if (isListEntry(block)) {
            add('entry', block, /[\p{L}\p{N}]/u.test(block.marker) ? block.marker : undefined);
        } else if (isDocumentation(block)) {
            block.papers.forEach((paper) => add('document', paper));
        } else if (isTable(block)) {
            rowsWithCells(block).forEach((row) => units.push(rowOf(row, counted('row'), printing)));
        } else if (isAnnexHeading(block) && block.title) {
            add('heading', block.title);
        }
    }
    return units;
}

function rowOf(row: TableRow, number: number, printing: Printing): Unit {
    return unitOf('row', { number }, row, row.cells, printing);
}

function unitOf(
    kind: UnitKind,
    name: Omit<UnitName, 'kind'>,
    node: AstNode,
    passages: readonly Pick<Passage, 'parts'>[],
    printing: Printing,
): Unit {
    const text = passages.map((passage) => oneLine(passage)).join('\u241f');
    const hasNumbers = passages.some(({ parts }) => parts.some((part) => isMark(part) || isMention(part)));
    // Numbers of mentions and marks follow from others: without them, two texts are one.
    const key = hasNumbers ? text.replace(/\[\^[^[\]]*\]/gu, '[^]').replace(/\{[^{}]*\}/gu, '{}') : text;
    let words: readonly string[] | undefined;
    return {
        name: { kind, ...name },
        node,
        passages,
        hasNumbers,
        key,
        get loose() {
            return withoutBlanks(key);
        },
        words: () => (words ??= wordsOf(key)),
        content: () => passages.flatMap((passage, index) => [...(index > 0 ? [cellEnd] : []), ...contentOf(passage, printing)]),
    };
}

const cellEnd: Content[number] = { kind: 'text', text: ' | ' };

/** The printed text of a unit. */
export function printedText(unit: Unit): string {
    return plainText(unit.content());
}

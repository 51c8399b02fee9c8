/** All running text of a document, in order, and the section each passage belongs to. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type Annex,
    isAnnex,
    isAnnexHeading,
    type Footnote,
    type Inline,
    type Mark,
    isDocumentation,
    isFootnote,
    isListEntry,
    isParagraph,
    isSchedule,
    isTable,
    isTextRow,
    isTextSection,
    type Row,
    type Schedule,
    type Slot,
    type TextSection,
} from '../grammar/generated/ast.js';
import type { Passage } from '../syntax/tree/nodes.js';
import { remembered } from '../kept/remembered.js';
import { gather } from '../kept/pieces.js';

export type PassageKind = 'title' | 'paragraph' | 'entry' | 'paper' | 'footnote' | 'row' | 'cell';

export interface PlacedPassage {
    readonly kind: PassageKind;
    readonly node: Passage;
    /** The section it belongs to. Undefined in the masthead. */
    readonly section: TextSection | Schedule | Annex | undefined;
}

/** Every passage of the document, in the order of the text. */
export const passagesOf = remembered((agenda: Agenda): readonly PlacedPassage[] => gather(agenda, passagesIn));

/** The passages of one piece of an agenda: a section, or a note of the masthead. */
export const passagesIn = remembered((piece: AstNode): readonly PlacedPassage[] => {
    if (isFootnote(piece)) {
        return [{ kind: 'footnote', node: piece, section: undefined }];
    }
    const out: PlacedPassage[] = [];
    if (isSchedule(piece) || isTextSection(piece) || isAnnex(piece)) {
        if (piece.title) {
            out.push({ kind: 'title', node: piece.title, section: piece });
        }
        if (isSchedule(piece)) {
            scheduled(piece, out);
        } else {
            for (const block of piece.blocks) {
                add(block, piece, out);
            }
        }
    }
    return out;
});

function add(block: AstNode, section: PlacedPassage['section'], out: PlacedPassage[]): void {
    if (isParagraph(block)) {
        out.push({ kind: 'paragraph', node: block, section });
    } else if (isListEntry(block)) {
        out.push({ kind: 'entry', node: block, section });
    } else if (isFootnote(block)) {
        out.push({ kind: 'footnote', node: block, section });
    } else if (isTextRow(block)) {
        out.push({ kind: 'row', node: block, section });
    } else if (isDocumentation(block)) {
        for (const node of block.papers) {
            out.push({ kind: 'paper', node, section });
        }
    } else if (isTable(block)) {
        for (const node of block.rows.flatMap(({ cells }) => cells)) {
            out.push({ kind: 'cell', node, section });
        }
    } else if (isAnnexHeading(block) && block.title) {
        out.push({ kind: 'title', node: block.title, section });
    }
}

function scheduled(schedule: Schedule, out: PlacedPassage[]): void {
    const rows = (all: readonly Row[]): void => all.forEach((row) => add(row, schedule, out));
    const slots = (all: readonly Slot[]): void => all.forEach((slot) => rows(slot.rows));
    schedule.blocks.forEach((block) => add(block, schedule, out));
    slots(schedule.slots);
    for (const day of schedule.days) {
        rows(day.strays);
        slots(day.slots);
    }
}

/** An inline node with its passage. */
export interface PlacedInline<T extends Inline = Inline> {
    readonly node: T;
    readonly passage: PlacedPassage;
}

/** The inline nodes of one type in one piece of an agenda, in the order of the text. */
export function inlinesIn<T extends Inline>(piece: AstNode, is: (node: unknown) => node is T): readonly PlacedInline<T>[] {
    return [...inlinesByType(piece).values()].flatMap((all) => (is(all[0]?.node) ? (all as readonly PlacedInline<T>[]) : []));
}

/** Several rules look for the few symbols, dates and citations among thousands of texts, so one walk sorts them by type. */
const inlinesByType = remembered((piece: AstNode): ReadonlyMap<string, readonly PlacedInline[]> => {
    const byType = new Map<string, PlacedInline[]>();
    for (const passage of passagesIn(piece)) {
        for (const node of passage.node.parts) {
            const same = byType.get(node.$type);
            if (same) {
                same.push({ node, passage });
            } else {
                byType.set(node.$type, [{ node, passage }]);
            }
        }
    }
    return byType;
});

/** Whether a note, or the mark of one, belongs to the body of the document, its annex or its masthead. */
export function areaOf(footnote: Footnote | Mark): 'masthead' | 'body' | 'annex' {
    for (let node: AstNode | undefined = footnote.$container; node; node = node.$container) {
        if (isSchedule(node) || isAnnex(node)) {
            return 'annex';
        }
        if (isTextSection(node)) {
            return 'body';
        }
    }
    return 'masthead';
}

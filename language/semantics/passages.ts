/** All running text of a document, in order, and the section each passage belongs to. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type Annex,
    isAnnex,
    isAnnexHeading,
    type Footnote,
    type Inline,
    type ListEntry,
    type Mark,
    isDocumentation,
    isFootnote,
    isListEntry,
    isParagraph,
    isSchedule,
    isTable,
    isTextRow,
    isTextSection,
    type Paragraph,
    type Row,
    type Schedule,
    type Slot,
    type TextSection,
} from '../grammar/generated/ast.js';
import type { Passage } from '../syntax/tree/nodes.js';
import { type PassageText, textOfPassage } from '../syntax/tree/passage-text.js';
import { remembered } from '../kept/remembered.js';
import { gather } from '../kept/pieces.js';

export type PassageKind = 'title' | 'paragraph' | 'entry' | 'paper' | 'footnote' | 'row' | 'cell';

export interface PlacedPassage {
    readonly kind: PassageKind;
    readonly node: Passage;
    readonly text: PassageText;
    /** The section it belongs to. Undefined in the masthead. */
    readonly section: TextSection | Schedule | Annex | undefined;
}

/** Every passage of the document, in the order of the text. */
export const passagesOf = remembered((agenda: Agenda): readonly PlacedPassage[] => gather(agenda, passagesIn));

/** The passages of one piece of an agenda: a section, or a note of the masthead. */
export const passagesIn = remembered((piece: AstNode): readonly PlacedPassage[] => {
    if (isFootnote(piece)) {
        return [placed('footnote', piece, undefined)];
    }
    const out: PlacedPassage[] = [];
    if (isSchedule(piece) || isTextSection(piece) || isAnnex(piece)) {
        if (piece.title) {
            out.push(placed('title', piece.title, piece));
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

/** A passage, and what was found in its text. */
export interface FoundInPassage<T> {
    readonly passage: PlacedPassage;
    /** Its text as it is typed, and the first node of it. */
    readonly text: string;
    readonly first: Inline;
    readonly found: T;
}

const nothingFound: readonly FoundInPassage<never>[] = [];

/**
 * What is found in the passages of a piece, in the order of the text. A dozen rules look at every passage of a changed section at each key and find something
 * in few of them: the others cost a look into a list.
 * @param find gives undefined where it finds nothing; made with `onceForPassage`
 */
export function foundIn<T>(piece: AstNode, find: (text: PassageText) => T | undefined): readonly FoundInPassage<T>[] {
    let all: FoundInPassage<T>[] | undefined;
    for (const passage of passagesIn(piece)) {
        const found = find(passage.text);
        const first = found === undefined ? undefined : passage.node.parts[0];
        if (found !== undefined && first) {
            all ??= [];
            all.push({ passage, text: passage.text.typed, first, found });
        }
    }
    return all ?? nothingFound;
}

function placed(kind: PassageKind, node: Passage, section: PlacedPassage['section']): PlacedPassage {
    return { kind, node, text: textOfPassage(node), section };
}

function add(block: AstNode, section: PlacedPassage['section'], out: PlacedPassage[]): void {
    if (isParagraph(block)) {
        out.push(placed('paragraph', block, section));
    } else if (isListEntry(block)) {
        out.push(placed('entry', block, section));
    } else if (isFootnote(block)) {
        out.push(placed('footnote', block, section));
    } else if (isTextRow(block)) {
        out.push(placed('row', block, section));
    } else if (isDocumentation(block)) {
        for (const node of block.papers) {
            out.push(placed('paper', node, section));
        }
    } else if (isTable(block)) {
        for (const node of block.rows.flatMap(({ cells }) => cells)) {
            out.push(placed('cell', node, section));
        }
    } else if (isAnnexHeading(block) && block.title) {
        out.push(placed('title', block.title, section));
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

/**
 * The block above or below one of a section, notes left out.
 * @param step -1 for the one above, 1 for the one below
 */
export function blockBeside({ $container, $containerIndex = 0 }: Paragraph | ListEntry, step: -1 | 1): AstNode | undefined {
    const { blocks }: { readonly blocks: readonly AstNode[] } = $container;
    let at = $containerIndex + step;
    while (isFootnote(blocks[at])) {
        at += step;
    }
    return blocks[at];
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

/** All running text of a document, in order, with where it stands. */
import type { AstNode } from 'langium';
import {
    type Agenda,
    type Footnote,
    type Heading,
    type Inline,
    type Item,
    isDocumentation,
    isFootnote,
    isHeading,
    isItem,
    isListEntry,
    isParagraph,
    isSchedule,
    isTextRow,
    type Row,
    type Schedule,
    type Slot,
} from '../grammar/generated/ast.js';
import type { Passage } from '../syntax/nodes.js';

export type PassageKind = 'title' | 'paragraph' | 'entry' | 'paper' | 'footnote' | 'row';

export interface PlacedPassage {
    readonly kind: PassageKind;
    readonly node: Passage;
    /** The item or heading it belongs to, or the schedule. */
    readonly section: Item | Heading | Schedule | undefined;
}

const kept = new WeakMap<Agenda, readonly PlacedPassage[]>();

/** Every passage of the document in the order of the text. */
export function passagesOf(agenda: Agenda): readonly PlacedPassage[] {
    const passages = kept.get(agenda) ?? collect(agenda);
    kept.set(agenda, passages);
    return passages;
}

function collect(agenda: Agenda): readonly PlacedPassage[] {
    const out: PlacedPassage[] = agenda.masthead.filter(isFootnote).map((node) => ({ kind: 'footnote', node, section: undefined }));
    for (const section of agenda.sections) {
        if (section.title) {
            out.push({ kind: 'title', node: section.title, section });
        }
        if (isSchedule(section)) {
            scheduled(section, out);
        } else if (isItem(section) || isHeading(section)) {
            for (const block of section.blocks) {
                add(block, section, out);
            }
        }
    }
    return out;
}

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

/** The inline nodes of one type, in the order of the text, with the passage they stand in. */
export function inlinesOf<T extends Inline>(
    passages: readonly PlacedPassage[],
    is: (node: unknown) => node is T,
): { readonly node: T; readonly passage: PlacedPassage }[] {
    const byType = inlines.get(passages) ?? inlinesByType(passages);
    inlines.set(passages, byType);
    return [...byType.values()].flatMap((all) =>
        is(all[0]?.node) ? (all as { readonly node: T; readonly passage: PlacedPassage }[]) : [],
    );
}

interface PlacedInline {
    readonly node: Inline;
    readonly passage: PlacedPassage;
}

const inlines = new WeakMap<readonly PlacedPassage[], ReadonlyMap<string, readonly PlacedInline[]>>();

/** Several rules look at the few symbols, dates and citations among thousands of texts. */
function inlinesByType(passages: readonly PlacedPassage[]): ReadonlyMap<string, readonly PlacedInline[]> {
    const byType = new Map<string, PlacedInline[]>();
    for (const passage of passages) {
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
}

/** Whether a note belongs to the document's body, its annex or its masthead. */
export function areaOf(footnote: Footnote): 'masthead' | 'body' | 'annex' {
    for (let node: AstNode | undefined = footnote.$container; node; node = node.$container) {
        if (isSchedule(node)) {
            return 'annex';
        }
        if (isItem(node) || isHeading(node)) {
            return 'body';
        }
    }
    return 'masthead';
}

/**
 * The sections of an agenda as language versions are compared: by the outline, each heading and each annex of text with the item before it. Groups, introductions
 * and items with a dash are headings here.
 */
import type { Agenda } from '../../grammar/generated/ast.js';
import { isAnnex, isItem, isTextSection } from '../../grammar/generated/ast.js';
import { drawnFrom } from '../../kept/ledger.js';
import { rememberedWith } from '../../kept/remembered.js';
import { listUnder } from '../../text/listing.js';
import { type Outline, type OutlineItem, readOutline } from '../../semantics/outline.js';

/** An item of the outline. Sections are given by their index in the agenda. */
export interface ArrangedItem {
    readonly entry: OutlineItem;
    readonly section: number;
    readonly children: readonly ArrangedItem[];
    /** The headings between this item and the next. */
    readonly headings: readonly number[];
}

export interface Arrangement {
    /** The headings before the first item. */
    readonly headings: readonly number[];
    readonly items: readonly ArrangedItem[];
    /** All of these in one row. `head` is the beginning of an item's line in a fingerprint: its path. */
    readonly row: readonly { readonly section: number; readonly head: string }[];
}

/** A new object whenever the kinds of the sections change. The outline does not show headings. */
const kindsOf = drawnFrom({
    contribution: (piece) =>
        isItem(piece)
            ? 'item'
            : isTextSection(piece) || isAnnex(piece)
              ? 'heading'
              : piece.$containerProperty === 'sections'
                ? 'section'
                : '',
    make: () => ({}),
});

/** The arrangement of an agenda. It stays the same object as long as outline and headings stay. */
export function arrangementOf(agenda: Agenda): Arrangement {
    return arrange(readOutline(agenda), agenda);
}

const arrange = rememberedWith(
    (outline: Outline, { sections }: Agenda): Arrangement => {
        // An item whose parent is missing has no place in the outline.
        const placed = new Set(outline.roots.flatMap(family));
        const places = new Map<OutlineItem, number>();
        const headings = new Map<OutlineItem | undefined, number[]>();
        let before: OutlineItem | undefined;
        for (const [index, section] of sections.entries()) {
            if (isItem(section)) {
                const entry = outline.entryOf(section);
                if (entry && placed.has(entry)) {
                    places.set(entry, index);
                    before = entry;
                } else if (section.item) {
                    listUnder(headings, before, index);
                }
            } else if (isTextSection(section) || isAnnex(section)) {
                listUnder(headings, before, index);
            }
        }
        const item = (entry: OutlineItem): readonly ArrangedItem[] => {
            const section = places.get(entry);
            return section === undefined
                ? []
                : [{ entry, section, children: entry.children.flatMap(item), headings: headings.get(entry) ?? [] }];
        };
        const first = headings.get(undefined) ?? [];
        const items = outline.roots.flatMap(item);
        return { headings: first, items, row: [...first.map(bare), ...items.flatMap((one) => inRow(one, ''))] };
    },
    (_, agenda) => [kindsOf(agenda)],
);

function inRow({ entry, section, children, headings }: ArrangedItem, above: string): Arrangement['row'] {
    const path = `${above}${entry.ordinal ?? '?'}`;
    return [{ section, head: `#${path} ` }, ...children.flatMap((child) => inRow(child, `${path}.`)), ...headings.map(bare)];
}

function bare(section: number): Arrangement['row'][number] {
    return { section, head: '' };
}

function family(entry: OutlineItem): OutlineItem[] {
    return [entry, ...entry.children.flatMap(family)];
}

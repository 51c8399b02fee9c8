/** The outline of the agenda: its items in a tree, with what each label counts. */
import type { AstNode } from 'langium';
import type { Agenda, Item } from '../grammar/generated/ast.js';
import { isItem } from '../grammar/generated/ast.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered } from '../kept/remembered.js';
import type { MarkerScript } from '../locales/locale.js';
import { cyrillicValue, isCyrillicMarker, leastValue, type MarkerValue, markerValues, writeMarker } from '../locales/numerals.js';
import { labelOfParts, labelParts, typedParts } from '../syntax/words/labels.js';
import { type LabelScheme, schemeOf } from './label-scheme.js';
import { propertyIn } from '../syntax/tree/properties.js';

/** An item with its place in the outline. */
export interface OutlineItem {
    /** The current node of the item. An edit of the text that leaves the label alone puts a new node here. */
    readonly item: Item;
    /** Normal form of the whole label, `2(a)(i)`. Empty where the label is missing. */
    readonly label: string;
    /** The bare parts of the label, `['2', 'a', 'i']`. */
    readonly parts: readonly string[];
    /** 1 for `2`, 2 for `2 (a)` and `2.1`; 0 without a label. */
    readonly level: number;
    /** What the last part counts: 9 for `(i)` after `(h)`, 1 where it opens a roman series, 1.01 for `1 bis`. Undefined for an unknown marker. */
    readonly ordinal: number | undefined;
    readonly script: MarkerScript | undefined;
    /** Whether it counts in Cyrillic letters, as its series shows: one of its markers looks like no Latin letter. */
    readonly isCyrillic: boolean;
    readonly parent: OutlineItem | undefined;
    readonly children: readonly OutlineItem[];
    /** Of an item with a dash in place of a number: the item below whose row it stands. It has no label, and is none of its children. */
    readonly above: OutlineItem | undefined;
    /** The item before it in the text with the same parent. */
    readonly previous: OutlineItem | undefined;
}

export interface Outline {
    /** All items in the order of the text, including those without a label. */
    readonly items: readonly OutlineItem[];
    readonly roots: readonly OutlineItem[];
    /** The first item with each label, by its normal form. */
    readonly byLabel: ReadonlyMap<string, OutlineItem>;
    readonly scheme: LabelScheme;
    /** The entry of an item in the current tree. */
    readonly entryOf: (item: Item) => OutlineItem | undefined;
}

type UnfinishedItem = { -readonly [K in keyof OutlineItem]: OutlineItem[K] } & { children: OutlineItem[] };

/**
 * The outline of an agenda. It stays the same object as long as the labels are the same and typed the same way. An item whose parent
 * is nowhere before it has no parent, and it is a root only at level 1.
 */
export const readOutline: (agenda: Agenda) => Outline = drawnFrom<PlacedOutline>({
    contribution: (piece) => (isItem(piece) ? contributionOfItem(piece) : isSection(piece) ? 'section' : ''),
    make: outlineOf,
    renew: ({ byPiece }, index, piece) => {
        const entry = byPiece[index];
        if (entry && isItem(piece)) {
            (entry as UnfinishedItem).item = piece;
        }
    },
});

interface PlacedOutline extends Outline {
    /** The entry of each piece of the agenda, by index. */
    readonly byPiece: readonly (OutlineItem | undefined)[];
}

/** The label of an item in normal form, and its last marker as typed; or the label above its dash. */
const contributionOfItem = remembered(
    (item: Item): string => `item ${item.name ?? ''} ${typedMarker(item) ?? ''}${item.item ? ` - ${item.item.$refText}` : ''}`,
);

/** The last marker of a label as typed, brackets included. */
export const typedMarker = remembered((item: Item): string | undefined => {
    const label = item.name ? propertyIn(item.$cstNode, 'name')?.text : undefined;
    return label?.slice(lastMarker(label));
});

/** The label of an item as typed, `2 (a)`. Empty where it is missing. */
export function typedLabel(item: Item): string {
    return (item.name && propertyIn(item.$cstNode, 'name')?.text) || '';
}

/** Where the last marker of a label begins: `(a)` of `2 (a)`, `a.` of `2 a.`, `.1` of `2.1`, all of `1 bis`. The marker may close with a bracket or not. */
function lastMarker(label: string): number {
    const last = typedParts(label).at(-1);
    if (last && !/[)）]$/u.test(label)) {
        return last.at - (/[.．]/u.test(label.charAt(last.at - 1)) ? 1 : 0);
    }
    const end = label.length - (/[)）]$/u.test(label) ? 1 : 0);
    let start = end;
    while (start > 0 && !/[()（）]/u.test(label.charAt(start - 1))) {
        start--;
    }
    if (end < label.length && /[(（]/u.test(label.charAt(start - 1))) {
        return start - 1;
    }
    start = end;
    while (start > 0 && !/[\s()（）]/u.test(label.charAt(start - 1))) {
        start--;
    }
    return start;
}

function outlineOf(pieces: readonly AstNode[]): PlacedOutline {
    const byPiece: (OutlineItem | undefined)[] = [];
    const items: OutlineItem[] = [];
    const roots: OutlineItem[] = [];
    const byLabel = new Map<string, OutlineItem>();
    const orphans = new Map<string, OutlineItem>();
    for (const item of pieces) {
        if (!isItem(item)) {
            byPiece.push(undefined);
            continue;
        }
        const label = item.name ?? '';
        const parts = label ? labelParts(label) : [];
        const parentLabel = parts.length > 1 ? labelOfParts(parts.slice(0, -1)) : undefined;
        const parent = parentLabel === undefined ? undefined : byLabel.get(parentLabel);
        const siblings = parent ? parent.children : parts.length === 1 ? roots : [];
        const previous = siblings.at(-1) ?? (parentLabel !== undefined && !parent ? orphans.get(parentLabel) : undefined);
        const reading = readMarker(parts.at(-1) ?? '', previous);
        const unfinished: UnfinishedItem = {
            item,
            label,
            parts,
            level: parts.length,
            ordinal: reading?.value,
            script: reading?.script,
            isCyrillic: reading?.isCyrillic ?? false,
            parent,
            children: [],
            above: item.item && byLabel.get(item.item.$refText),
            previous,
        };
        items.push(unfinished);
        byPiece.push(unfinished);
        if (parent) {
            (parent.children as OutlineItem[]).push(unfinished);
        } else if (parts.length === 1) {
            roots.push(unfinished);
        } else if (parentLabel !== undefined) {
            orphans.set(parentLabel, unfinished);
        }
        if (label && !byLabel.has(label)) {
            byLabel.set(label, unfinished);
        }
    }
    for (const { children } of items) {
        if (children.some(({ isCyrillic }) => isCyrillic)) {
            countInCyrillic(children);
        }
    }
    const before = pieces.findIndex(isSection);
    const entryOf = (item: Item): OutlineItem | undefined => byPiece[before + (item.$containerIndex ?? 0)];
    const scheme = schemeOf(items, ({ item }) => typedMarker(item) ?? '');
    return { items, roots, byLabel, scheme, byPiece, entryOf };
}

/** The first markers of a series may look like Latin letters, and a later one shows that they are none. */
function countInCyrillic(series: readonly OutlineItem[]): void {
    for (const entry of series) {
        const value = cyrillicValue(entry.parts.at(-1) ?? '');
        if (value !== undefined) {
            Object.assign(entry, { ordinal: value, script: 'letter', isCyrillic: true } satisfies Partial<OutlineItem>);
        }
    }
}

function isSection(piece: AstNode): boolean {
    return piece.$containerProperty === 'sections';
}

/**
 * What a marker counts among its siblings. `(i)` after `(h)` is the ninth letter. At the head of a list the least value wins: `(i)` is roman, and so is `(ii)`
 * where the first entry is missing. Otherwise the reading that goes on counting wins, first in the script of the item before, then in another one: `(ii)` after
 * `(a)` is the second, in roman. Among Cyrillic letters all are Cyrillic.
 */
export function readMarker(
    bare: string,
    previous: Pick<OutlineItem, 'ordinal' | 'script' | 'isCyrillic'> | undefined,
): (MarkerValue & { readonly isCyrillic?: boolean }) | undefined {
    const value = previous?.isCyrillic || isCyrillicMarker(bare) ? cyrillicValue(bare) : undefined;
    if (value !== undefined) {
        return { script: 'letter', value, isCyrillic: true };
    }
    const readings = markerValues(bare);
    if (!previous || previous.ordinal === undefined) {
        return leastValue(readings);
    }
    return (
        readings.find((reading) => reading.script === previous.script && reading.value === (previous.ordinal ?? 0) + 1) ??
        readings.find((reading) => reading.value === (previous.ordinal ?? 0) + 1) ??
        readings.find((reading) => reading.script === previous.script) ??
        readings[0]
    );
}

/** The leaf items, those without sub-items, in the order of the text. Items without a label are not among them. */
export function leaves(outline: Outline): readonly OutlineItem[] {
    return outline.items.filter((entry) => entry.children.length === 0 && entry.label !== '');
}

/** The position of an item as numbers, `2.1.3`, whatever its markers. Undefined where a label counts nothing. */
export function pathOf(entry: OutlineItem): string | undefined {
    const parent = entry.parent ? pathOf(entry.parent) : '';
    return parent === undefined || entry.ordinal === undefined || (entry.level > 1 && !entry.parent)
        ? undefined
        : `${parent ? `${parent}.` : ''}${writeMarker('number', entry.ordinal)}`;
}

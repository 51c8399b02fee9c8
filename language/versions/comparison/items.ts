/** Compares the items of two language versions: which correspond, which are missing, and what each contains. */
import { align, likeness } from './alignment.js';
import type { Spot } from '../../syntax/tree/spots.js';
import type { Facts, ItemFacts } from '../facts/facts.js';
import { pathOf } from '../../semantics/outline.js';
import type { OutlineItem } from '../../semantics/outline.js';
import { isDateText, isText } from '../../grammar/generated/ast.js';
import type { Differences } from './difference.js';
import { listUnder } from '../../text/listing.js';
import { remembered } from '../../kept/remembered.js';
import { compareSections } from './sections.js';
import type { SectionFacts } from '../facts/section-facts.js';

/** Which items correspond. */
export interface ItemPairs {
    /** Our item for each of theirs. */
    readonly ours: ReadonlyMap<OutlineItem, OutlineItem>;
    /** Items that only ours has (`extra`), and that only theirs has (`missing`). */
    readonly extra: ReadonlySet<OutlineItem>;
    readonly missing: ReadonlySet<OutlineItem>;
}

/** Compares items by their positions in the outline, never by their markers; where the outlines differ, by their contents. */
export function compareItems(own: Facts, other: Facts, out: Differences): ItemPairs {
    const ours = new Map<OutlineItem, OutlineItem>();
    const extra = new Set<OutlineItem>();
    const missing = new Set<OutlineItem>();
    const signs = new Map<ItemFacts, ReadonlySet<string>>();
    const sign = (facts: Facts, item: ItemFacts): ReadonlySet<string> => {
        const known = signs.get(item) ?? signOf(facts, item);
        signs.set(item, known);
        return known;
    };
    const unlike = (one: ItemFacts, there: ItemFacts): number =>
        (1 - (likeness(sign(own, one), sign(other, there)) ?? 0.5)) * 1.1 + (one.entry.ordinal === there.entry.ordinal ? 0 : 0.3);

    const series = (here: readonly ItemFacts[], there: readonly ItemFacts[], parent: Spot | undefined): void => {
        const { pairs, left, right } = sameOrdinals(here, there)
            ? { pairs: here.map((one, index) => [one, there[index] ?? one] as const), left: [], right: [] }
            : align(here, there, unlike);
        for (const one of left) {
            family(one).forEach(({ entry }) => extra.add(entry));
            const key = ['item', one.spot.node];
            out.add({
                kind: 'item',
                topic: 'item',
                key,
                scope: 'document',
                here: { value: one.label, spot: one.spot },
                there: undefined,
                at: one.spot,
                of: one.label,
            });
        }
        for (const { element, after } of right) {
            family(element).forEach(({ entry }) => missing.add(entry));
            const path = pathOf(element.entry) ?? element.label;
            const at = after?.spot ?? parent ?? own.items[0]?.spot ?? own.spot;
            out.add({
                kind: 'item',
                topic: 'item',
                key: [`item -${path} after`, after?.spot.node],
                scope: 'document',
                here: undefined,
                there: { value: path, spot: element.spot },
                at,
                of: path,
            });
        }
        const [ourPlaces, theirPlaces] = [placesIn(here), placesIn(there)];
        labels(pairs, (one, element) => (ourPlaces.get(one) ?? 0) - (theirPlaces.get(element) ?? 0), out);
        for (const [one, element] of pairs) {
            ours.set(element.entry, one.entry);
            compareSections(one.section, element.section, one.label, out);
            headings(one.headings, element.headings, one.spot, out);
            series(one.children, element.children, one.spot);
        }
    };
    compareSections(own.front, other.front, '', out);
    headings(own.headings, other.headings, own.spot, out);
    series(own.items, other.items, undefined);
    return { ours, extra, missing };
}

function sameOrdinals(here: readonly ItemFacts[], there: readonly ItemFacts[]): boolean {
    return here.length === there.length && here.every(({ entry }, index) => entry.ordinal === there[index]?.entry.ordinal);
}

function placesIn(items: readonly ItemFacts[]): ReadonlyMap<ItemFacts, number> {
    return new Map(items.map((item, index) => [item, index]));
}

function family(item: ItemFacts): ItemFacts[] {
    return [item, ...item.children.flatMap(family)];
}

/**
 * Reports the same item under another label. Items renumbered only because of an extra or missing item, or of another wrong label, before them are
 * not reported. An unreadable label is a finding of another rule.
 * @param places how many positions an item is after its counterpart
 */
function labels(
    pairs: readonly (readonly [ItemFacts, ItemFacts])[],
    places: (one: ItemFacts, other: ItemFacts) => number,
    out: Differences,
): void {
    let away = 0;
    for (const [one, other] of pairs) {
        const [here, there] = [one.entry.ordinal, other.entry.ordinal];
        if (here === undefined || there === undefined) {
            continue;
        }
        const isShifted = here - there === away || here - there === places(one, other);
        away = here - there;
        if (!isShifted) {
            out.add({
                kind: 'item',
                topic: 'label',
                key: ['label', one.spot.node],
                scope: 'document',
                here: { value: one.label, spot: one.spot },
                there: { value: other.label, spot: other.spot },
                answer: String(there),
                at: one.spot,
                of: one.label,
            });
        }
    }
}

function headings(here: readonly SectionFacts[], there: readonly SectionFacts[], at: Spot, out: Differences): void {
    for (const [index, one] of here.entries()) {
        const other = there[index];
        if (other) {
            compareSections(one, other, '', out);
        } else {
            const key = ['heading', one.spot.node];
            out.add({
                kind: 'structure',
                topic: 'heading',
                key,
                scope: 'document',
                here: { value: '', spot: one.spot },
                there: undefined,
                at: one.spot,
                of: '',
            });
        }
    }
    for (const [index, other] of there.slice(here.length).entries()) {
        const key = ['heading', at.node, `-${index}`];
        out.add({
            kind: 'structure',
            topic: 'heading',
            key,
            scope: 'document',
            here: undefined,
            there: { value: String(index), spot: other.spot },
            at,
            of: '',
        });
    }
}

/** What identifies an item in any language: its citations and symbols, its meetings, its number of sub-items, its blocks, the figures in its title. */
function signOf(facts: Facts, { entry, section, children }: ItemFacts): ReadonlySet<string> {
    const meetings = meetingsIn(facts).get(entry) ?? [];
    const title = entry.item.title?.parts.map((part) => (isText(part) || isDateText(part) ? part.text : '')).join('') ?? '';
    return new Set([
        ...section.citations.keys(),
        ...section.cited.keys(),
        ...section.listed.keys(),
        ...meetings,
        ...(title.match(/\d+/gu) ?? []),
        ...(children.length > 0 ? [`${children.length} parts`] : []),
        ...(section.blocks.length > 0 ? [section.blocks.map(({ kind }) => kind.charAt(1)).join('')] : []),
    ]);
}

/** The meetings of each item, as date and time. */
const meetingsIn = remembered(({ schedules }: Facts): ReadonlyMap<OutlineItem, readonly string[]> => {
    const meetings = new Map<OutlineItem, string[]>();
    for (const { date, slots } of schedules.flatMap(({ days }) => days)) {
        for (const { time, rows } of slots) {
            for (const { entry } of rows) {
                if (entry) {
                    listUnder(meetings, entry, `${date} ${time}`);
                }
            }
        }
    }
    return meetings;
});

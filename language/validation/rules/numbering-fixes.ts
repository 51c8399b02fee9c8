/**
 * The fix that numbers all items anew. Where several items have one label, nobody but the author knows which of them the references to it mean: there is a fix for
 * each of them, and its title names the item.
 */
import { counted } from '../../../protocol/wording.js';
import { remembered } from '../../kept/remembered.js';
import { itemReferences } from '../../semantics/item-references.js';
import { spell, spellLabel } from '../../semantics/labels.js';
import { LevelModels } from '../../semantics/level-models.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { consecutiveParts, renumber } from '../../semantics/renumber.js';
import { oneLine } from '../../syntax/tree/nodes.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { labelOfParts } from '../../syntax/words/labels.js';
import type { TextChange } from '../../text/change.js';
import { shorten } from '../edits.js';
import { renumberedAs } from '../renumbered.js';
import type { Fix, RuleContext } from '../rule.js';

/** Fixes for items with one label. Of more, the first ones can be chosen. */
const mostChoices = 4;

/** Labels with their items that a title lists. */
const mostListed = 2;

/** Numbering that a fix makes. */
interface Renumbering {
    readonly changes: readonly TextChange[];
    /** The items with the labels that they have and get. */
    readonly items: readonly { readonly entry: OutlineItem; readonly from: string; readonly to: string }[];
    /** How many references change. */
    readonly references: number;
    /** Which items references mean after it that could mean several items before it, or none. */
    readonly meant: readonly Meant[];
}

/** The items that one label has, and the references to it. */
interface Meant {
    readonly label: string;
    readonly entry: OutlineItem;
    /** Which of the items with the label it is, from 0; undefined where no item had it. */
    readonly place: number | undefined;
}

/** The fixes number all items of the document. Their titles say what the item at which they are offered becomes, and which item references mean that could mean several. */
export function renumberFixes({ reading }: RuleContext, entry: OutlineItem): readonly Fix[] {
    return renumberings(reading).flatMap((made) =>
        made.changes.length > 0 ? [{ title: `Renumber ${titleAt(made, entry)}${meaning(made.meant)}`, changes: made.changes }] : [],
    );
}

const consecutive = remembered(({ outline, locale }: Reading) => consecutiveParts(outline, new LevelModels(outline, locale)));

/** Kept, because the fixes at every item need the same lists. Those that would lose which item a reference means are left out. */
const renumberings = remembered((reading: Reading): readonly Renumbering[] => {
    const referred = new Set(itemReferences(reading.agenda).map(({ label }) => label));
    const having = new Map<string, OutlineItem[]>();
    for (const entry of reading.outline.items) {
        if (referred.has(entry.label)) {
            const entries = having.get(entry.label);
            entries ? entries.push(entry) : having.set(entry.label, [entry]);
        }
    }
    const choices = [...having.values()].reduce((most, { length }) => Math.max(most, Math.min(length, mostChoices)), 1);
    return Array.from({ length: choices }, (_, place) => place).flatMap((place) => {
        const followed = new Map([...having].map(([label, entries]) => [label, entries[Math.min(place, entries.length - 1)]]));
        const adopted = adoptedLabels(reading, referred, followed);
        return adopted ? [renumbering(reading, place, [...adopted, ...sharedLabels(having, place)])] : [];
    });
});

/** The labels of several items to which something refers, with the item that it is to mean. */
function sharedLabels(having: ReadonlyMap<string, readonly OutlineItem[]>, place: number): readonly Meant[] {
    return [...having].flatMap(([label, entries]) => {
        const at = Math.min(place, entries.length - 1);
        const entry = entries[at];
        return entry && entries.length > 1 ? [{ label, entry, place: at }] : [];
    });
}

/**
 * The labels to which something refers and that no item has, with the item that gets them. Undefined where that item has references of its own: the item that was
 * meant is gone, and the two would not be told apart any more.
 * @param followed the item that the references to each label mean
 */
function adoptedLabels(
    reading: Reading,
    referred: ReadonlySet<string>,
    followed: ReadonlyMap<string, OutlineItem | undefined>,
): readonly Meant[] | undefined {
    const unknown = new Set([...referred].filter((label) => !reading.outline.byLabel.has(label)));
    const adopted: Meant[] = [];
    for (const [entry, parts] of unknown.size > 0 ? consecutive(reading) : []) {
        const label = labelOfParts(parts);
        if (unknown.has(label)) {
            if (followed.get(entry.label) === entry) {
                return undefined;
            }
            adopted.push({ label, entry, place: undefined });
        }
    }
    return adopted;
}

function renumbering(reading: Reading, place: number, meant: readonly Meant[]): Renumbering {
    const { agenda, outline, locale } = reading;
    const changes = renumber(agenda, outline, locale, place);
    const changed = new Set(changes.map(({ start }) => start));
    const items = outline.items.flatMap((entry) =>
        changed.delete(propertyIn(entry.item.$cstNode, 'name')?.offset ?? -1)
            ? [{ entry, from: spellLabel(entry.label), to: spell(consecutive(reading).get(entry) ?? entry.parts) }]
            : [],
    );
    return { changes, items, references: changed.size, meant };
}

/** "3 items as 2 to 4, and 2 references: this becomes item 2" */
function titleAt({ items, references }: Renumbering, entry: OutlineItem): string {
    const more = references > 0 ? [counted(references, 'reference')] : [];
    const own = items.find((one) => one.entry === entry);
    const becomes = own ? `: this becomes item ${own.to}` : '';
    if (items.length > 1) {
        return `${[renumberedAs('item', items), ...more].join(', and ')}${becomes}`;
    }
    // One item is named by the label that it has; what it becomes stands at the end.
    const all = items.map((one) => (one === own ? `item ${one.from}` : renumberedAs('item', [one])));
    return `${[...all, ...more].join(' and ')}${becomes}`;
}

const places = ['first', 'second', 'third', 'fourth'] as const;

/** "; references to item 5 then mean the second one, “Other matters”" */
function meaning(meant: readonly Meant[]): string {
    const listed = meant
        .slice(0, mostListed)
        .map(
            ({ label, entry, place }) =>
                `to item ${spellLabel(label)} then mean ${place === undefined ? '' : `the ${places[place]} one, `}${named(entry)}`,
        );
    const left = meant.length - listed.length;
    const more = left > 0 ? [`${counted(left, 'other label')} likewise`] : [];
    return listed.length > 0 ? `; references ${[...listed, ...more].join(', ')}` : '';
}

/** The title of an item in quotation marks, shortened. */
function named({ item: { title } }: OutlineItem): string {
    return `“${shorten(title ? oneLine(title) : '')}”`;
}

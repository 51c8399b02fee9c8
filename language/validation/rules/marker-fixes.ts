/** The fix of markers that the language does not use: at all items of one series, with everything below them and every reference to them. */
import type { Locale, MarkerStyle } from '../../locales/locale.js';
import { normaliseMarker } from '../../locales/numerals.js';
import { itemReferences } from '../../semantics/item-references.js';
import { relabel } from '../../semantics/labels.js';
import { LevelModels } from '../../semantics/level-models.js';
import { type Outline, type OutlineItem, typedMarker } from '../../semantics/outline.js';
import { decimalsOf, labelOfParts } from '../../syntax/words/labels.js';
import type { LabelScheme } from '../../semantics/label-scheme.js';
import { isOutOfScheme } from '../../semantics/out-of-scheme.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { range } from '../renumbered.js';
import { replace } from '../edits.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';

/** An item whose marker the document's language does not use at its level, and the usual style there. */
export interface OddMarker {
    readonly entry: OutlineItem;
    readonly typed: string;
    /** The marker that the language uses for it, bare and with its signs. Undefined where that is not known. */
    readonly usual: { readonly bare: string; readonly typed: string } | undefined;
    /** The whole label as it is to be written, where more than the marker changes. */
    readonly label?: string;
}

/** Gives an item and its siblings with such markers the usual ones. None where two items would have one label. */
export function markersChanged(odd: OddMarker, all: readonly OddMarker[], { reading: { agenda, outline } }: RuleContext): readonly Fix[] {
    const series = all.filter(({ entry }) => entry.level === odd.entry.level && entry.parent === odd.entry.parent);
    if (odd.entry.level < 2 || !odd.usual || !odd.entry.parent) {
        return [];
    }
    const changes: TextChange[] = [];
    const moved = new Map<string, readonly string[]>();
    for (const { entry, typed, usual, label } of series) {
        if (!usual || outline.byLabel.get(entry.label) !== entry) {
            return [];
        }
        const own = propertyIn(entry.item.$cstNode, 'name');
        const end = own?.end ?? 0;
        changes.push(label === undefined ? replace(end - typed.length, end, usual.typed) : replace(own?.offset ?? end, end, label));
        for (const below of familyOf(entry)) {
            const parts = [...below.parts.slice(0, entry.level - 1), normaliseMarker(usual.bare), ...below.parts.slice(entry.level)];
            moved.set(below.label, parts);
            const name = below === entry ? undefined : propertyIn(below.item.$cstNode, 'name');
            if (name) {
                changes.push(replace(name.offset, name.end, relabel(name.text, parts)));
            }
        }
    }
    return isInUse(moved, outline)
        ? []
        : [
              {
                  title:
                      series.length === 1
                          ? `Change to ${odd.usual.typed}`
                          : `Write the markers of ${series.length} items as ${range(series.map(({ usual }) => usual?.typed ?? ''))}; this one as ${odd.usual.typed}`,
                  changes: [...changes, ...references(agenda, moved)].sort((one, other) => one.start - other.start),
              },
          ];
}

/** Whether one of the new labels is already that of an item that keeps it, or of two items. */
function isInUse(moved: ReadonlyMap<string, readonly string[]>, outline: Outline): boolean {
    const labels = [...moved.values()].map(labelOfParts);
    return new Set(labels).size < labels.length || labels.some((label) => outline.byLabel.has(label) && !moved.has(label));
}

function familyOf(entry: OutlineItem): readonly OutlineItem[] {
    return [entry, ...entry.children.flatMap(familyOf)];
}

function references(agenda: RuleContext['reading']['agenda'], moved: ReadonlyMap<string, readonly string[]>): readonly TextChange[] {
    return itemReferences(agenda).flatMap(({ start, end, typed, label }) => {
        const parts = moved.get(label);
        return parts ? [replace(start, end, relabel(typed, parts))] : [];
    });
}

/** The styles of a language for a sub-item. None where the document's own scheme says how it is written. */
function stylesFor({ parts, level }: OutlineItem, scheme: LabelScheme, locale: Locale): readonly MarkerStyle[] | undefined {
    const figures = decimalsOf(parts);
    const isPlain = level > 1 && figures < level && scheme.below !== 'dots' && /^\d/u.test(parts[0] ?? '');
    // Below decimals the first brackets are those that the language has below a number.
    return isPlain ? locale.levels[level - figures] : undefined;
}

/** The markers of an outline as they are typed, where they do not fit any of the styles of their level. */
export function oddMarkers(
    outline: Outline,
    locale: Locale,
    fits: (entry: OutlineItem, typed: string, style: MarkerStyle) => boolean,
): readonly OddMarker[] {
    const models = new LevelModels(outline, locale);
    return outline.items.flatMap((entry): OddMarker[] => {
        const typed = typedMarker(entry.item);
        const styles = stylesFor(entry, outline.scheme, locale);
        if (!styles || typed === undefined || styles.some((style) => fits(entry, typed, style)) || isOutOfScheme(entry, outline)) {
            return [];
        }
        const [style] = styles;
        const bare =
            style && entry.ordinal !== undefined
                ? models.marker(style.script, entry.ordinal, entry.level, entry.parent?.children)
                : undefined;
        return [{ entry, typed, usual: style && bare !== undefined ? { bare, typed: `${style.before}${bare}${style.after}` } : undefined }];
    });
}

/** Labels of items and markers of lists in another language: the spelling changes, the values stay. */
import type { Locale, MarkerStyle } from '../../locales/locale.js';
import { letterNamed, markerValues, writeMarker } from '../../locales/numerals.js';
import type { PlacedEntry } from '../../semantics/lists.js';
import { formOf } from '../../semantics/label-scheme.js';
import { type OutlineItem, typedLabel, typedMarker } from '../../semantics/outline.js';
import { printedLabel, spell } from '../../semantics/labels.js';
import { decimalsOf, labelEnd, labelParts, markerEnd } from '../../syntax/words/labels.js';

/**
 * The label of an item in another language: `2 (a) (i)` is `2 a) i)` in French. Parts without a known value stay as they are, and so does
 * a label that could not be read back.
 */
export function labelIn(locale: Locale, entry: OutlineItem): string {
    const typed = typedLabel(entry.item);
    const below = entry.level > 1 ? formOf(typedMarker(entry.item) ?? '') : undefined;
    const parts = partsIn(locale, entry);
    // A full stop behind the marker belongs to the label, as in 2 a.
    const label = `${printedLabel(parts, locale, { head: undefined, below, isNamed: letterNamed(typed) !== undefined })}${below === 'dots' ? '.' : ''}`;
    return labelEnd(label, 0) === label.length && labelParts(label).length === entry.parts.length ? label : spell(entry.parts);
}

function partsIn(locale: Locale, entry: OutlineItem): readonly string[] {
    const above = entry.parent ? partsIn(locale, entry.parent) : entry.parts.slice(0, -1);
    const typed = entry.parts.at(-1) ?? '';
    // Figures with full stops, and letters that count items, are the same in every language.
    if (decimalsOf(entry.parts) === entry.level) {
        return [...above, typed];
    }
    const written = entry.ordinal === undefined ? undefined : write(locale, entry.level - 1, entry.ordinal);
    return [...above, written?.bare ?? typed];
}

/** The marker of a list entry in another language, brackets included. A dash stays a dash. */
export function listMarkerIn(from: Locale, to: Locale, { entry, depth, script, value }: PlacedEntry): string {
    // A number is written alike in all languages, and so is a sign of its own.
    if (script === undefined || value === undefined || script === 'number') {
        return entry.marker;
    }
    // Lists begin at the level of sub-items. Where the language does not use the script, the depth decides the level.
    const usualLevel = [1, 2].find((level) => from.levels[level]?.some((style) => style.script === script));
    const written = write(to, usualLevel ?? Math.min(depth, 2), value);
    return written ? `${written.style.before}${written.bare}${written.style.after}` : entry.marker;
}

/** A number in the first style of a level that the parser reads back in labels and lists. Levels count from 0 here. */
function write(locale: Locale, level: number, value: number): { readonly bare: string; readonly style: MarkerStyle } | undefined {
    const written = (locale.levels[level] ?? []).map((style) => ({ style, bare: writeMarker(style.script, value) }));
    return written.find(({ style: { script, before, after }, bare }) => {
        const marker = `${before}${bare}${after}`;
        const counts = markerValues(bare).some((reading) => reading.script === script && reading.value === value);
        return counts && (level === 0 || markerEnd(marker, 0) === marker.length);
    });
}

/** Spells an item, given by what its label counts, the way a document spells its labels. */
import type { Locale } from '../../locales/locale.js';
import { labelEnd, labelParts } from '../../syntax/words/labels.js';
import { markerFor, relabel } from '../../semantics/labels.js';
import type { Reading } from '../../semantics/reading.js';
import { propertyIn } from '../../syntax/tree/properties.js';

/** `2.1.3` in the spelling of this document: `2 (a) (iii)`, `2 a) iii)`, `2 (a) (三)`. */
export function spelledPath({ outline, locale }: Reading, path: string): string {
    const counts = path.split('.').map(Number);
    const parts = counts.map((count, index) => {
        const model = outline.items.find(({ level, script }) => level === index + 1 && script !== undefined);
        return Number.isNaN(count)
            ? (path.split('.')[index] ?? '')
            : model?.script === undefined
              ? usualMarker(locale, count, index + 1)
              : markerFor(model.script, count, index + 1);
    });
    const typed = outline.items.find(({ level }) => level === counts.length)?.item;
    const name = propertyIn(typed?.$cstNode, 'name')?.text;
    return name !== undefined && labelParts(name).length === parts.length ? relabel(name, parts) : locale.printLabel(parts);
}

/** A marker in the preferred script of its level, or in the first one that the parser reads in a label. */
function usualMarker(locale: Locale, count: number, level: number): string {
    const styles = locale.levels[level - 1] ?? [];
    const markers = styles.map(({ script }) => markerFor(script, count, level));
    return (
        markers.find((marker) => level === 1 || labelEnd(`1 (${marker})`, 0) === marker.length + 4) ?? markerFor(undefined, count, level)
    );
}

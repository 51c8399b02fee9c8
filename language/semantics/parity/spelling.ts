/** An item named by what its label counts, spelled as a document spells its labels. */
import { labelParts } from '../../syntax/labels.js';
import { GrammarUtils } from 'langium';
import { markerFor, relabel } from '../labels.js';
import type { Reading } from '../reading.js';

/** `2.1.3` as this document writes labels: `2 (a) (iii)`, `2 a) iii)`, `2 (a) (三)`. */
export function spelledPath({ outline, locale }: Reading, path: string): string {
    const counts = path.split('.').map(Number);
    const parts = counts.map((count, index) => {
        const model = outline.items.find(({ level, script }) => level === index + 1 && script !== undefined);
        return Number.isNaN(count) ? (path.split('.')[index] ?? '') : markerFor(model?.script ?? locale.levels[index]?.[0]?.script, count, index + 1);
    });
    const typed = outline.items.find(({ level }) => level === counts.length)?.item;
    const name = GrammarUtils.findNodeForProperty(typed?.$cstNode, 'name')?.text;
    return name !== undefined && labelParts(name).length === parts.length ? relabel(name, parts) : locale.printLabel(parts);
}

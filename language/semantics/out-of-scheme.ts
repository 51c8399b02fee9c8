/** Labels that are written otherwise than most of the document: 2.1 among (a) and (b), A among 1 and 2. */
import { formOf } from './label-scheme.js';
import { type Outline, type OutlineItem, typedMarker } from './outline.js';

/** Whether the label of an item is of another scheme than most. One that only stands below such a label is not. */
export function isOutOfScheme({ level, script, item }: OutlineItem, { scheme: { head, below } }: Pick<Outline, 'scheme'>): boolean {
    if (level === 1) {
        return script !== undefined && head !== undefined && script !== head;
    }
    return level === 2 && below !== undefined && formOf(typedMarker(item) ?? '') !== below;
}

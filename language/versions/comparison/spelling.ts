/** Spells an item, given by what its label counts, the way a document spells its labels. */
import { LevelModels } from '../../semantics/level-models.js';
import type { Reading } from '../../semantics/reading.js';

/** `2.1.3` in the spelling of this document: `2 (a) (iii)`, `2 a) iii)`, `2 (a) (三)`. What is no number stays as it is. */
export function spelledPath({ outline, locale }: Reading, path: string): string {
    const levels = new LevelModels(outline, locale);
    const parts = path.split('.').map((count, index) => {
        const level = index + 1;
        return Number.isNaN(Number(count)) ? count : levels.part(levels.scriptAt(level), Number(count), level);
    });
    return levels.written(parts);
}

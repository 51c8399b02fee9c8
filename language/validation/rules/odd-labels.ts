/** Labels of another scheme than the document has, and what they would be in it. */
import type { Locale } from '../../locales/locale.js';
import { relabel, spellLabel } from '../../semantics/labels.js';
import { LevelModels } from '../../semantics/level-models.js';
import { isOutOfScheme } from '../../semantics/out-of-scheme.js';
import { type Outline, typedLabel, typedMarker } from '../../semantics/outline.js';
import { normalPart } from '../../syntax/words/labels.js';
import type { OddMarker } from './marker-fixes.js';

/** The items whose labels are of another scheme than most. A sub-item has the label that it would have, if that is known. */
export function oddLabels(outline: Outline, locale: Locale): readonly OddMarker[] {
    const odd = outline.items.filter((entry) => isOutOfScheme(entry, outline));
    if (odd.length === 0) {
        return [];
    }
    const models = new LevelModels(outline, locale);
    const model = outline.items.find((entry) => entry.level === 2 && entry.script !== undefined && !isOutOfScheme(entry, outline));
    return odd.map((entry): OddMarker => {
        const typed = typedMarker(entry.item) ?? '';
        if (entry.level === 1 || entry.ordinal === undefined || !model) {
            return { entry, typed, usual: undefined };
        }
        const bare = models.marker(model.script, entry.ordinal, entry.level, model.parent?.children);
        const label = relabel(typedLabel(model.item), [...entry.parts.slice(0, -1), normalPart(bare, false)]);
        return { entry, typed, usual: { bare, typed: label }, label };
    });
}

/** What a finding says of such a label. */
export function outOfScheme({ entry, usual }: OddMarker): string {
    const label = typedLabel(entry.item) || spellLabel(entry.label);
    return usual
        ? `Item ${label} is not numbered like the other items: write ${usual.typed}.`
        : `Item ${label} is not numbered like the other items of this agenda.`;
}

/** How a document writes labels of a level: as it writes the first item there whose marker counts, else as its language does. */
import type { Locale, MarkerScript } from '../locales/locale.js';
import { propertyIn } from '../syntax/tree/properties.js';
import { labelEnd, labelParts } from '../syntax/words/labels.js';
import { markerFor, relabel, spell } from './labels.js';
import type { Outline, OutlineItem } from './outline.js';

export class LevelModels {
    readonly #models = new Map<number, OutlineItem | undefined>();

    constructor(
        private readonly outline: Outline,
        private readonly locale: Locale,
    ) {}

    /** How markers count at a level. Undefined where neither the document nor its language has such a level. */
    scriptAt(level: number): MarkerScript | undefined {
        const scripts = (this.locale.levels[level - 1] ?? []).map(({ script }) => script);
        return this.#modelAt(level)?.script ?? scripts.find((script) => level === 1 || isReadInLabels(script, level)) ?? scripts[0];
    }

    /**
     * A label as it is written.
     * @param parts its bare parts
     * @param above the label above it as it is written, if that is known
     */
    written(parts: readonly string[], above?: string): string {
        const model = this.#modelAt(parts.length);
        const typed = model && propertyIn(model.item.$cstNode, 'name')?.text;
        if (typed !== undefined) {
            return relabel(typed, parts);
        }
        const base = above ?? (parts.length > 1 ? this.written(parts.slice(0, -1)) : '');
        const styles = parts.length > 1 ? (this.locale.levels[parts.length - 1] ?? []) : [];
        const labels = styles.map(({ before, after }) => `${base} ${before}${parts.at(-1) ?? ''}${after}`);
        return labels.find((label) => isReadAs(label, parts)) ?? spell(parts);
    }

    #modelAt(level: number): OutlineItem | undefined {
        if (!this.#models.has(level)) {
            this.#models.set(
                level,
                this.outline.items.find((entry) => entry.level === level && entry.script !== undefined),
            );
        }
        return this.#models.get(level);
    }
}

/** Whether labels may have markers of a script. Of the ways in which a language counts a level, not all can be typed. */
function isReadInLabels(script: MarkerScript, level: number): boolean {
    return isReadAs(`1 (${markerFor(script, 1, level)})`, ['1', markerFor(script, 1, level)]);
}

/** Whether a label as it is written has these parts. */
export function isReadAs(typed: string, parts: readonly string[]): boolean {
    const read = labelParts(typed);
    return labelEnd(typed, 0) === typed.length && read.length === parts.length && read.every((part, index) => part === parts[index]);
}

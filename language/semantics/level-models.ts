/** How a document writes labels of a level: as it writes the first item there whose marker counts, else as its language does. */
import type { Locale, MarkerScript } from '../locales/locale.js';
import { propertyIn } from '../syntax/tree/properties.js';
import { labelEnd, labelParts, normalPart } from '../syntax/words/labels.js';
import { markerFor, relabel, spell } from './labels.js';
import { isLatinMarker } from '../locales/numerals.js';
import { type Outline, type OutlineItem, typedMarker } from './outline.js';

export class LevelModels {
    readonly #models = new Map<number, OutlineItem | undefined>();
    readonly #cyrillic = new Map<number, boolean>();

    constructor(
        private readonly outline: Outline,
        private readonly locale: Locale,
    ) {}

    /** How markers count at a level. Undefined where neither the document nor its language has such a level. */
    scriptAt(level: number): MarkerScript | undefined {
        if (level > 1 && this.outline.scheme.below === 'decimals' && !this.#modelAt(level)) {
            return 'number';
        }
        const scripts = (this.locale.levels[level - 1] ?? []).map(({ script }) => script);
        return this.#modelAt(level)?.script ?? scripts.find((script) => level === 1 || isReadInLabels(script, level)) ?? scripts[0];
    }

    /**
     * The bare marker for a value at a level, in the letters that the document uses.
     * @param siblings the series where it stands, if there is one: it decides before the rest of the document
     */
    marker(script: MarkerScript | undefined, value: number, level: number, siblings: readonly OutlineItem[] = []): string {
        return markerFor(script, value, level, script === 'letter' && this.#isCyrillic(level, siblings));
    }

    /** The same in normal form, as a part of a label. */
    part(script: MarkerScript | undefined, value: number, level: number, siblings?: readonly OutlineItem[]): string {
        return normalPart(this.marker(script, value, level, siblings), level === 1);
    }

    /** Whether letters are Cyrillic: as those are that look like no others, else as the first ones are typed. */
    #isCyrillic(level: number, siblings: readonly OutlineItem[]): boolean {
        if (!this.#cyrillic.has(level)) {
            const all = this.outline.items.filter((entry) => entry.level === level && entry.script === 'letter');
            this.#cyrillic.set(level, telling(all) ?? isTypedCyrillic(all[0]));
        }
        return telling(siblings) ?? this.#cyrillic.get(level) ?? false;
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

/** Whether the first item that tells Latin from Cyrillic letters has Cyrillic ones. Undefined where all look like both. */
function telling(items: readonly OutlineItem[]): boolean | undefined {
    return items.find(({ parts, isCyrillic }) => isCyrillic || isLatinMarker(parts.at(-1) ?? ''))?.isCyrillic;
}

function isTypedCyrillic(entry: OutlineItem | undefined): boolean {
    return /\p{Script=Cyrillic}/u.test((entry && typedMarker(entry.item)) ?? '');
}

/** Whether labels may have markers of a script at a level. Of the ways in which a language counts one, not all can be typed: 1 (1) is none, 1 (a) (1) is. */
function isReadInLabels(script: MarkerScript, level: number): boolean {
    const parts = ['1', ...Array.from({ length: level - 2 }, () => 'a'), markerFor(script, 1, level, false)];
    return isReadAs(spell(parts), parts);
}

/** Whether a label as it is written has these parts. */
export function isReadAs(typed: string, parts: readonly string[]): boolean {
    const read = labelParts(typed);
    return labelEnd(typed, 0) === typed.length && read.length === parts.length && read.every((part, index) => part === parts[index]);
}

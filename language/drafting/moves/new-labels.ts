/** The labels that items get by a move. All others keep theirs. */
import type { Locale } from '../../locales/locale.js';
import { relabel, spell } from '../../semantics/labels.js';
import { isReadAs, LevelModels } from '../../semantics/level-models.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import { propertyIn } from '../../syntax/tree/properties.js';

/** A label by its bare parts, and as it is written at its item. */
export interface NewLabel {
    readonly parts: readonly string[];
    readonly typed: string;
}

export type NewLabels = ReadonlyMap<OutlineItem, NewLabel>;

/** The label of an item as it is. */
export function labelOf({ item, parts }: OutlineItem): NewLabel {
    return { parts, typed: propertyIn(item.$cstNode, 'name')?.text ?? spell(parts) };
}

/** Collects new labels. Whoever gets one hands its beginning on to the sub-items. */
export class Relabelling {
    readonly labels = new Map<OutlineItem, NewLabel>();
    readonly #levels: LevelModels;

    constructor(outline: Outline, locale: Locale) {
        this.#levels = new LevelModels(outline, locale);
    }

    /** Gives an item a label, and its sub-items what follows from it. On another level they are counted in the markers of that level. */
    give(entry: OutlineItem, label: NewLabel): void {
        this.labels.set(entry, label);
        for (const [index, child] of entry.children.entries()) {
            if (label.parts.length === entry.level) {
                const parts = [...label.parts, child.parts.at(-1) ?? ''];
                this.give(child, { parts, typed: relabel(labelOf(child).typed, parts) });
            } else {
                this.give(child, this.below(label, child.ordinal ?? index + 1));
            }
        }
    }

    /** The label of an item as it is by now. */
    now(entry: OutlineItem): NewLabel {
        return this.labels.get(entry) ?? labelOf(entry);
    }

    /** A label as it reads below an item that may have another label by now. */
    under(parent: OutlineItem | undefined, label: NewLabel): NewLabel {
        const above = parent && this.labels.get(parent);
        if (!above) {
            return label;
        }
        const parts = [...above.parts, label.parts.at(-1) ?? ''];
        return { parts, typed: relabel(label.typed, parts) };
    }

    /** The bare marker for a value in the series of an item. */
    part({ script, level, parent }: Pick<OutlineItem, 'script' | 'level' | 'parent'>, value: number): string {
        return this.#levels.part(script ?? 'number', value, level, parent?.children);
    }

    /** The label that follows that of an item, written as that one is. */
    after(entry: OutlineItem): NewLabel {
        const parts = [...entry.parts.slice(0, -1), this.part(entry, Math.floor(entry.ordinal ?? 0) + 1)];
        return { parts, typed: relabel(labelOf(entry).typed, parts) };
    }

    /** The label of a sub-item: in the way in which the document writes this level, else in that of its language. */
    below(above: NewLabel, ordinal: number): NewLabel {
        const level = above.parts.length + 1;
        const parts = [...above.parts, this.#levels.part(this.#levels.scriptAt(level), ordinal, level)];
        return { parts, typed: this.#levels.written(parts, above.typed) };
    }
}

/** Whether a label as it is written has its parts. */
export function isReadBack({ parts, typed }: NewLabel): boolean {
    return isReadAs(typed, parts);
}

/** The items after one among its siblings whose numbers follow each other and its own without a gap. */
export function runAfter(siblings: readonly OutlineItem[], entry: OutlineItem): readonly OutlineItem[] {
    const run: OutlineItem[] = [];
    let last = entry.ordinal;
    for (const sibling of siblings.slice(siblings.indexOf(entry) + 1)) {
        if (last === undefined || sibling.ordinal === undefined || !follows(sibling.ordinal, last)) {
            break;
        }
        run.push(sibling);
        last = sibling.ordinal;
    }
    return run;
}

/** Whether a number follows another one without a gap: 2 after 1, and 1 bis between them. */
export function follows(next: number, last: number): boolean {
    return next > last && next <= Math.floor(last) + 1;
}

/** Consecutive numbers for the items, and the references that must follow. */
import type { Agenda } from '../grammar/generated/ast.js';
import type { TextChange } from '../text/change.js';
import type { Locale, MarkerScript } from '../locales/locale.js';
import { labelParts } from '../syntax/words/labels.js';
import { itemReferences } from './item-references.js';
import { relabel } from './labels.js';
import { LevelModels } from './level-models.js';
import type { Outline, OutlineItem } from './outline.js';
import { propertyIn } from '../syntax/tree/properties.js';

/** The label parts of each item when every level counts 1, 2, 3 in the order of the text; 1 bis stays one that was put in between. Items without a label get none. */
export function consecutiveParts(outline: Outline, levels: LevelModels): ReadonlyMap<OutlineItem, readonly string[]> {
    const result = new Map<OutlineItem, readonly string[]>();
    const counters: number[] = [];
    const parents: (readonly string[])[] = [];
    const scripts: (MarkerScript | undefined)[] = [];
    const series: (readonly OutlineItem[])[] = [];
    let depth = 0;
    for (const entry of outline.items) {
        if (entry.level === 0) {
            continue;
        }
        // An item is at most one level deeper than the item before it.
        const level = Math.min(entry.level, depth + 1);
        counters.length = level;
        const before = counters[level - 1];
        counters[level - 1] = isPutBetween(entry, level) && before !== undefined ? before + 0.01 : Math.floor(before ?? 0) + 1;
        if (before === undefined) {
            series[level - 1] = entry.level === level ? (entry.parent?.children ?? []) : [];
            scripts[level - 1] = scriptOfSeries(entry, level, outline) ?? levels.scriptAt(level);
        }
        const parts = [
            ...(level > 1 ? (parents[level - 2] ?? []) : []),
            levels.part(scripts[level - 1], counters[level - 1] ?? 1, level, series[level - 1]),
        ];
        parents[level - 1] = parts;
        depth = level;
        result.set(entry, parts);
    }
    return result;
}

/** The script that the first item of a series sets. An item that moved up from a deeper level has none to give: it counts as others of its level do. */
function scriptOfSeries(first: OutlineItem, level: number, { scheme }: Outline): MarkerScript | undefined {
    if (level === 1) {
        return scheme.head ?? 'number';
    }
    return first.level === level ? first.script : undefined;
}

/** Whether an item is one like 1 bis, which stands between two numbers. */
function isPutBetween({ ordinal, level: own }: OutlineItem, level: number): boolean {
    return own === level && ordinal !== undefined && !Number.isInteger(ordinal);
}

/**
 * The changes that give all items consecutive labels, at the items and at every reference to them. A second run changes nothing.
 * @param meant which of the items with one label the references to it mean, from 0; the last one where there are fewer
 */
export function renumber(agenda: Agenda, outline: Outline, locale: Locale, meant = 0): readonly TextChange[] {
    const levels = new LevelModels(outline, locale);
    const newParts = consecutiveParts(outline, levels);
    const relabelled = (typed: string, parts: readonly string[]): string =>
        labelParts(typed).length === parts.length ? relabel(typed, parts) : levels.written(parts);
    const changes: TextChange[] = [];
    const byLabel = new Map<string, readonly string[]>();
    const seen = new Map<string, number>();
    for (const [entry, parts] of newParts) {
        const cst = propertyIn(entry.item.$cstNode, 'name');
        const text = cst ? relabelled(cst.text, parts) : '';
        if (cst && text !== cst.text) {
            changes.push({ start: cst.offset, end: cst.end, text });
        }
        const place = seen.get(entry.label) ?? 0;
        seen.set(entry.label, place + 1);
        if (place <= meant) {
            byLabel.set(entry.label, parts);
        }
    }
    for (const { start, end, typed, label } of itemReferences(agenda)) {
        const parts = byLabel.get(label);
        const text = parts ? relabelled(typed, parts) : typed;
        if (text !== typed) {
            changes.push({ start, end, text });
        }
    }
    return changes.sort((one, other) => one.start - other.start);
}

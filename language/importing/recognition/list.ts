/** The list of items: rows with labels, rows of a nested list without labels, groups above them. */
import type { Locale } from '../../locales/locale.js';
import { fromChinese, writeMarker } from '../../locales/numerals.js';
import { withoutStop } from '../../semantics/title-stops.js';
import { bareMarkerOf } from '../../syntax/words/list-markers.js';
import { labelParts, normaliseLabel } from '../../syntax/words/labels.js';
import { markText } from '../../drafting/writer.js';
import { dashed } from '../../drafting/writer.js';
import type { FormParagraph } from '../form.js';
import { type Head, headOf, LabelPath } from './heads.js';
import { comparableTitle, marksIn, plainTitle } from './titles.js';
import type { FoundItem, ListEntry } from './model.js';

/** The title of an item as it stands in a list or heading: without final punctuation, its marks behind it. */
export function itemTitle(text: string): string {
    const marks = marksIn(text).map(markText).join('');
    return `${withoutStop(plainTitle(text))}${marks}`;
}

/** What a list has: its entries, and lines that are none, such as notes at the foot of a page. */
export interface ReadRows {
    readonly entries: ListEntry[];
    readonly left: readonly FormParagraph[];
    /** What other columns of the list say of an item. */
    readonly below: readonly { readonly item: FoundItem; readonly paragraph: FormParagraph }[];
}

/** The items and groups of a list. A label that has been before begins no item. */
export function readList(paragraphs: readonly FormParagraph[]): ReadRows {
    const entries: ListEntry[] = [];
    const left: FormParagraph[] = [];
    const below: { item: FoundItem; paragraph: FormParagraph }[] = [];
    const groupRows: FormParagraph[] = [];
    const keys = new Set<string>();
    // What follows a line that is no entry belongs to it.
    let isLeft = false;
    const path = new LabelPath();
    const heads = paragraphs.map(({ text }) => headOf(text));
    const hasNumbers = heads.some((head) => head?.kind === 'number' || head?.kind === 'word');
    for (const [index, paragraph] of paragraphs.entries()) {
        const head = heads[index];
        const last = entries.at(-1);
        if (head && isRow(head, hasNumbers) && !(isLeft && head.kind === 'marker')) {
            const item = itemOf(head, path, last);
            if (item && !item.isDash && keys.has(item.key)) {
                left.push(paragraph);
                isLeft = true;
                continue;
            }
            if (item) {
                keys.add(item.key);
                isLeft = false;
                entries.push({ kind: 'item', item });
                continue;
            }
        }
        if (paragraph.isBelow && last?.kind === 'item') {
            below.push({ item: last.item, paragraph });
        } else if (isLeft && paragraph.depth === undefined) {
            left.push(paragraph);
        } else if (!head && paragraph.depth !== undefined && !hasNumbers) {
            entries.push({ kind: 'item', item: counted(paragraph) });
        } else if (last?.kind === 'item' && /^[\p{Ll}(]/u.test(paragraph.text) && !/[;.；。]$/u.test(paragraphs[index - 1]?.text ?? '')) {
            last.item.title = itemTitle(`${last.item.title} ${paragraph.text}`);
        } else if (paragraph.text !== '') {
            entries.push({ kind: 'group', group: { title: itemTitle(paragraph.text) } });
            groupRows.push(paragraph);
        }
    }
    // A group has items below it: what stands behind the last one is none.
    while (entries.at(-1)?.kind === 'group') {
        entries.pop();
        left.unshift(groupRows.pop()!);
    }
    return { entries, left, below };
}

/** Whether a head is that of an item. Beside numbers, capitals and Roman numerals are groups. */
function isRow(head: Head, hasNumbers: boolean): boolean {
    return head.kind === 'letter' ? !hasNumbers : true;
}

function itemOf(head: Head, path: LabelPath, last: ListEntry | undefined): FoundItem | undefined {
    if (head.kind === 'bullet') {
        const above = last?.kind === 'item' ? (last.item.isDash ? last.item.label.slice(0, -2) : last.item.label) : path.label;
        return above === ''
            ? undefined
            : {
                  label: dashed(above),
                  key: dashed(normaliseLabel(above)),
                  level: 2,
                  title: itemTitle(head.rest),
                  isDash: true,
                  isCounted: false,
              };
    }
    const label = path.next(head);
    return label === undefined
        ? undefined
        : {
              label,
              key: normaliseLabel(label),
              level: labelParts(label).length,
              title: itemTitle(head.rest),
              isDash: false,
              isCounted: false,
          };
}

/** An item of a nested list without labels. */
function counted({ text, depth = 1 }: FormParagraph): FoundItem {
    return { label: '', key: '', level: depth, title: itemTitle(text), isDash: false, isCounted: true };
}

/**
 * Gives the items of a list without labels their labels: the markers of their headings where these are known, else those of the language.
 * @param markerOf the marker of the heading of an item, as it is typed
 */
export function countItems(items: readonly FoundItem[], markerOf: (item: FoundItem) => string | undefined, locale: Locale): void {
    const counts: number[] = [];
    const labels: string[] = [];
    const shapes = new Map<number, string>();
    for (const item of items) {
        const marker = markerOf(item);
        if (item.isCounted && marker !== undefined && !shapes.has(item.level)) {
            shapes.set(item.level, marker);
        }
    }
    for (const item of items) {
        if (!item.isCounted) {
            continue;
        }
        const level = Math.min(item.level, counts.length + 1);
        counts.length = level;
        counts[level - 1] = (counts[level - 1] ?? 0) + 1;
        labels.length = level - 1;
        labels.push(markerAs(shapes.get(item.level), level, counts[level - 1] ?? 1, locale));
        item.label = labels.join(' ');
        item.key = normaliseLabel(item.label);
    }
}

/** A marker that counts as a model does, in the same signs. */
function markerAs(model: string | undefined, level: number, value: number, locale: Locale): string {
    if (level === 1) {
        return String(value);
    }
    const style = locale.levels[level - 1]?.[0] ?? { script: 'letter' as const, before: '(', after: ')' };
    const isChinese = model !== undefined && fromChinese(bareMarkerOf(model)) !== undefined;
    const script = isChinese ? 'chinese' : style.script;
    const [before, after] = model === undefined ? [style.before, style.after] : [/^[(（]/u.test(model) ? '(' : '', ')'];
    return `${before}${writeMarker(script, value)}${after}`;
}

/** The items of a list by their comparable titles. */
export function byTitle(items: readonly FoundItem[]): ReadonlyMap<string, readonly FoundItem[]> {
    const found = new Map<string, FoundItem[]>();
    for (const item of items) {
        const title = comparableTitle(item.title);
        found.set(title, [...(found.get(title) ?? []), item]);
    }
    return found;
}

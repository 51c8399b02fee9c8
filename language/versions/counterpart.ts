/** The same place in two language versions: found by what it is (an item's path, a day, the third paragraph), not by its words or lines. */
import type { AstNode } from 'langium';
import { type Agenda, type Day, isDay, isField, isFootnote, isItem, isItemRow, isSlot, type Slot } from '../grammar/generated/ast.js';
import { formatIsoDate } from '../locales/calendar.js';
import { linesFrom } from '../syntax/scanner/lines.js';
import { rangeOf } from '../syntax/tree/nodes.js';
import { nodesOf } from '../syntax/tree/walk.js';
import { pathOf } from '../semantics/outline.js';
import { keyOf } from '../semantics/masthead.js';
import type { Reading } from '../semantics/reading.js';
import { dateOf } from '../semantics/timetable.js';

/**
 * One step on the way to a place: what kind of node, what is known of it in all versions (an item's path, a note's name), and which of its
 * kind it is below the step before, from 0.
 */
interface Step {
    readonly type: string;
    readonly name: string | undefined;
    readonly index: number;
    /** Which it is among all of its kind, whatever they are known by. */
    readonly order: number;
}

/** A place of an agenda that can be looked for in another one. */
export type Place = readonly Step[];

/** A line (zero-based) where a place begins, and whether it is the place itself or only what comes nearest. */
export interface FoundPlace {
    readonly line: number;
    readonly character: number;
    readonly exact: boolean;
}

/** The place that a line (zero-based) belongs to. A comment belongs to what stands below it, a blank line to what stands above. */
export function placeAt(reading: Reading, line: number): Place {
    const { agenda } = reading;
    const at = behindComments(agenda, line);
    const steps: Step[] = [];
    let parent: AstNode = agenda;
    for (;;) {
        const children: readonly AstNode[] = childrenOf(parent);
        // The last one that begins on the line or above it; the masthead and notes go no deeper than one line.
        const child = children.findLast((node) => rangeOf(node).start.line <= at);
        if (!child) {
            return steps;
        }
        const name = nameOf(child, reading);
        const alike = children.filter((node) => node.$type === child.$type && nameOf(node, reading) === name);
        const kind = children.filter((node) => node.$type === child.$type);
        steps.push({ type: child.$type, name, index: alike.indexOf(child), order: kind.indexOf(child) });
        parent = child;
    }
}

/** Where a place is in a version: the place itself, else as far as the way to it goes on. */
export function findPlace(reading: Reading, place: Place): FoundPlace {
    const last = place.at(-1);
    // A version may keep its notes elsewhere: they are known by their names in the whole document.
    const note = last?.type === 'Footnote' ? reading.notes.byName.get(last.name ?? '') : undefined;
    if (note) {
        return { ...rangeOf(note).start, exact: true };
    }
    let node: AstNode = reading.agenda;
    let exact = true;
    for (const step of place) {
        const next: AstNode | undefined = follow(node, step, reading);
        const near: AstNode | undefined = next ?? (step.type === 'Item' ? nearestItem(reading, step.name) : nearest(node, step));
        exact &&= next !== undefined;
        node = near ?? node;
        if (!near || (!next && step.type === 'Item')) {
            break;
        }
    }
    const { line, character } = rangeOf(node === reading.agenda ? (reading.agenda.opening ?? node) : node).start;
    return { line, character, exact };
}

function follow(parent: AstNode, { type, name, index }: Step, reading: Reading): AstNode | undefined {
    return childrenOf(parent).filter((node) => node.$type === type && nameOf(node, reading) === name)[index];
}

/** What stands at the same place among its kind, or the last of it where the version has fewer. */
function nearest(parent: AstNode, { type, order }: Step): AstNode | undefined {
    const alike = childrenOf(parent).filter((node) => node.$type === type);
    return alike[order] ?? alike.at(-1);
}

/** The item above one that is not there, else the last before it. */
function nearestItem(reading: Reading, path: string | undefined): AstNode | undefined {
    const items = new Map(reading.outline.items.map((entry) => [pathOf(entry), entry.item]));
    for (let parts = path?.split('.') ?? []; parts.length > 0; parts = parts.slice(0, -1)) {
        for (let ordinal = Number(parts.at(-1)); ordinal > 0; ordinal--) {
            const item = items.get([...parts.slice(0, -1), ordinal].join('.'));
            if (item) {
                return item;
            }
        }
    }
    return undefined;
}

/** What a place can be inside a node, in the order of the text. */
function childrenOf(node: AstNode): readonly AstNode[] {
    const agenda = node as Agenda;
    const children =
        node.$container === undefined
            ? [...(agenda.opening ? [agenda.opening] : []), ...agenda.masthead, ...agenda.sections]
            : nodesOf(node).filter((inner) => inner.$container === node && kinds.has(inner.$type));
    return [...children].sort((one, other) => (one.$cstNode?.offset ?? 0) - (other.$cstNode?.offset ?? 0));
}

const kinds = new Set(['Paragraph', 'ListEntry', 'Documentation', 'Paper', 'Footnote', 'Day', 'Slot', 'ItemRow', 'TextRow']);

/** By what a node is known in every version; undefined where only its place among its like tells. */
function nameOf(node: AstNode, reading: Reading): string | undefined {
    const path = (label: string): string | undefined => {
        const entry = reading.outline.byLabel.get(label);
        return entry && pathOf(entry);
    };
    if (isItem(node)) {
        return path(node.name ?? '');
    }
    if (isItemRow(node)) {
        return node.taken.map(({ item }) => path(item.$refText) ?? item.$refText).join(', ');
    }
    if (isFootnote(node)) {
        return node.name;
    }
    if (isField(node)) {
        return keyOf(node) ?? node.key;
    }
    return isDay(node) ? dayName(node) : isSlot(node) ? slotName(node) : undefined;
}

function dayName(day: Day): string | undefined {
    const date = dateOf(day);
    return date && formatIsoDate(date);
}

function slotName({ time }: Slot): string {
    return time
        .replace(/\s+/gu, '')
        .replace(/[–—−~]/gu, '-')
        .replace(/[.：]/gu, ':');
}

function behindComments(agenda: Agenda, line: number): number {
    const lines = [...linesFrom(agenda.$cstNode?.root.fullText ?? '', 0, [])];
    const behind = lines.findIndex(({ text }, number) => number >= line && !text.startsWith('//'));
    return behind < 0 ? line : behind;
}

/** Finds the same place in another language version by what it is (an item's path, a day, the third paragraph), not by its words or lines. */
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
 * One step on the way to a place: the type of the node, its name in all language versions (an item's path, a note's name), and its index, from 0,
 * among the nodes of that type and name below the step before.
 */
interface PathStep {
    readonly type: string;
    readonly name: string | undefined;
    readonly index: number;
    /** Its index among all nodes of its type, whatever their names. */
    readonly order: number;
}

/** A place in an agenda that can be looked up in another version. */
export type VersionPath = readonly PathStep[];

/** The line and character (zero-based) where a place begins, and whether it is the place itself or only the nearest one. */
export interface FoundPlace {
    readonly line: number;
    readonly character: number;
    readonly exact: boolean;
}

/** The place of a line (zero-based). A comment belongs to the node below it, a blank line to the node above. */
export function placeAt(reading: Reading, line: number): VersionPath {
    const { agenda } = reading;
    const at = skipComments(agenda, line);
    const steps: PathStep[] = [];
    let parent: AstNode = agenda;
    for (;;) {
        const children: readonly AstNode[] = childrenOf(parent);
        // The last child that begins on the line or above it. The masthead and notes go no deeper than one line.
        const child = children.findLast((node) => rangeOf(node).start.line <= at);
        if (!child) {
            return steps;
        }
        const name = lastingName(child, reading);
        const alike = children.filter((node) => node.$type === child.$type && lastingName(node, reading) === name);
        const kind = children.filter((node) => node.$type === child.$type);
        steps.push({ type: child.$type, name, index: alike.indexOf(child), order: kind.indexOf(child) });
        parent = child;
    }
}

/** Where a place is in another version: the place itself, or as far as its steps lead there. */
export function findPlace(reading: Reading, place: VersionPath): FoundPlace {
    const last = place.at(-1);
    // A version may keep its notes elsewhere, so they are found by name in the whole document.
    const note = last?.type === 'Footnote' ? reading.notes.byName.get(last.name ?? '') : undefined;
    if (note) {
        return { ...rangeOf(note).start, exact: true };
    }
    let node: AstNode = reading.agenda;
    let exact = true;
    for (const step of place) {
        const next: AstNode | undefined = follow(node, step, reading);
        const near: AstNode | undefined = next ?? (step.type === 'Item' ? nearestItem(reading, step.name) : nodeAtIndex(node, step));
        exact &&= next !== undefined;
        node = near ?? node;
        if (!near || (!next && step.type === 'Item')) {
            break;
        }
    }
    const { line, character } = rangeOf(node === reading.agenda ? (reading.agenda.opening ?? node) : node).start;
    return { line, character, exact };
}

function follow(parent: AstNode, { type, name, index }: PathStep, reading: Reading): AstNode | undefined {
    return childrenOf(parent).filter((node) => node.$type === type && lastingName(node, reading) === name)[index];
}

/** The node at the same index among its type, or the last one where the version has fewer. */
function nodeAtIndex(parent: AstNode, { type, order }: PathStep): AstNode | undefined {
    const alike = childrenOf(parent).filter((node) => node.$type === type);
    return alike[order] ?? alike.at(-1);
}

/** The nearest existing item before one that is missing, else the item above it. */
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

/** The children of a node that can be a step, in the order of the text. */
function childrenOf(node: AstNode): readonly AstNode[] {
    const agenda = node as Agenda;
    const children =
        node.$container === undefined
            ? [...(agenda.opening ? [agenda.opening] : []), ...agenda.masthead, ...agenda.sections]
            : nodesOf(node).filter((inner) => inner.$container === node && kinds.has(inner.$type));
    return [...children].sort((one, other) => (one.$cstNode?.offset ?? 0) - (other.$cstNode?.offset ?? 0));
}

const kinds = new Set([
    'Paragraph',
    'ListEntry',
    'Table',
    'TableRow',
    'Cell',
    'Documentation',
    'Paper',
    'Footnote',
    'Day',
    'Slot',
    'ItemRow',
    'TextRow',
]);

/** The name of a node that is the same in every version. Undefined where only its index identifies it. */
function lastingName(node: AstNode, reading: Reading): string | undefined {
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

function skipComments(agenda: Agenda, line: number): number {
    const lines = [...linesFrom(agenda.$cstNode?.root.fullText ?? '', 0, [])];
    const next = lines.findIndex(({ text }, number) => number >= line && !text.startsWith('//'));
    return next < 0 ? line : next;
}

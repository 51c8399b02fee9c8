/** The entries of the Agenda view, made of what the server says. Does not import vscode, so that tests need no editor. */
import type { Overview, OverviewConflict, OverviewDay, OverviewItem, OverviewMeeting, OverviewRow } from '../../protocol/overview.js';
import { isolated } from '../../protocol/wording.js';
import { hours, type TimeWords } from './times.js';

/** What an entry stands for. */
export type NodeKind = 'group' | 'item' | 'day' | 'meeting' | 'taken' | 'free' | 'conflict';

export interface OverviewNode {
    readonly kind: NodeKind;
    /** The same for the same thing after an edit, so that the editor keeps open what was open. */
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly tooltip: string;
    /** For screen readers. */
    readonly spoken: string;
    /** The name of an icon of the editor. */
    readonly icon: string;
    /** How severe its worst conflict is. */
    readonly severity?: 'error' | 'warning';
    /** What commands are for it, as a word of `when` clauses. */
    readonly context: string;
    readonly place: NodePlace;
    readonly parent: OverviewNode | undefined;
    readonly children: readonly OverviewNode[];
    /** The label of the item that it is about, as it is typed. */
    readonly item?: string;
}

/** Where it stands in the source. Lines are zero-based. It changes with edits above, without a new entry. */
export interface NodePlace {
    line: number;
    endLine: number;
    character: number;
}

type Draft = Omit<OverviewNode, 'parent' | 'children' | 'id' | 'tooltip' | 'description'> &
    Partial<Pick<OverviewNode, 'tooltip' | 'description'>> & { readonly name: string };

/** All entries: groups of items, meetings, conflicts and unscheduled items. None if the agenda has neither items nor meetings. */
export function nodesOf(overview: Overview, words: TimeWords): readonly OverviewNode[] {
    const { items, days, conflicts, unscheduled } = overview;
    if (items.length === 0 && days.length === 0) {
        return [];
    }
    const roots: OverviewNode[] = [];
    const context: ItemContext = { ids: new Ids(), words, open: new Set(unscheduled) };
    const all = flat(items);
    addItems(addGroup(roots, context.ids, groups.items, all.length), items, context);
    const meetings = days.reduce((sum, day) => sum + day.meetings.length, 0);
    const schedule = addGroup(roots, context.ids, groups.meetings, meetings);
    days.forEach((day) => addDay(schedule, day, context.ids, words));
    if (conflicts.length > 0) {
        const wrong = addGroup(roots, context.ids, groups.conflicts, conflicts.length);
        conflicts.forEach((conflict) => addConflict(wrong, conflict, context.ids));
    }
    if (unscheduled.length > 0) {
        const waiting = addGroup(roots, context.ids, groups.unscheduled, unscheduled.length);
        for (const item of all.filter(({ line }) => context.open.has(line))) {
            // Their place in the source belongs to the entry among the items.
            const place = { line: item.line, endLine: -1, character: 0 };
            add(waiting.children, waiting, context.ids, { ...itemDraft(item, words, context.open), place });
        }
    }
    return roots;
}

type Group = Pick<Draft, 'name' | 'label' | 'icon' | 'context' | 'spoken'>;

const groups = {
    items: { name: 'items', label: 'Items', icon: 'list-tree', context: 'allItems', spoken: 'Items' },
    meetings: { name: 'meetings', label: 'Meetings', icon: 'calendar', context: 'meetings', spoken: 'Meetings' },
    conflicts: { name: 'conflicts', label: 'Conflicts', icon: 'warning', context: 'conflicts', spoken: 'Conflicts of the schedule' },
    unscheduled: {
        name: 'unscheduled',
        label: 'Unscheduled',
        icon: 'watch',
        context: 'unscheduledItems',
        spoken: 'Items that no meeting takes up',
    },
} as const satisfies Readonly<Record<string, Group>>;

function addGroup(roots: readonly OverviewNode[], ids: Ids, group: Group, count: number): OverviewNode {
    const place = { line: 0, endLine: -1, character: 0 };
    const spoken = `${group.spoken}, ${count}`;
    return add(roots, undefined, ids, { ...group, kind: 'group', description: String(count), spoken, place });
}

function flat(items: readonly OverviewItem[]): readonly OverviewItem[] {
    return items.flatMap((item) => [item, ...flat(item.items)]);
}

interface ItemContext {
    readonly ids: Ids;
    readonly words: TimeWords;
    /** The lines of items that no meeting takes up. */
    readonly open: ReadonlySet<number>;
}

function addItems(parent: OverviewNode, items: readonly OverviewItem[], context: ItemContext): void {
    for (const item of items) {
        const node = add(parent.children, parent, context.ids, itemDraft(item, context.words, context.open));
        addItems(node, item.items, context);
    }
}

function itemDraft({ label, title, line, endLine, meetings }: OverviewItem, words: TimeWords, open: ReadonlySet<number>): Draft {
    const isWaiting = open.has(line);
    const when = meetings.map((meeting) => words.whole(meeting));
    const begins = meetings.map((meeting) => words.begin(meeting));
    const state = isWaiting ? 'not scheduled' : when.length > 0 ? `taken up ${when.join('; ')}` : '';
    const name = label === '' ? 'Item without a label' : `Item ${label}`;
    return {
        kind: 'item',
        name: `item ${label}`,
        label: named(label === '' ? 'item' : label, title),
        item: label,
        description: isWaiting ? 'not scheduled' : begins.join(', '),
        tooltip: [title, ...when, ...(isWaiting ? ['No meeting takes it up.'] : [])].filter((text) => text !== '').join('\n'),
        spoken: [name, title, state].filter((text) => text !== '').join(', '),
        icon: isWaiting ? 'circle-large-outline' : 'circle-filled',
        context: isWaiting ? 'item.unscheduled' : meetings.length > 0 ? 'item.scheduled' : 'item',
        place: { line, endLine, character: 0 },
    };
}

function addDay(parent: OverviewNode, day: OverviewDay, ids: Ids, words: TimeWords): void {
    const { date, written, line, endLine, rows, meetings } = day;
    const label = date === undefined ? written || 'Before the first day' : words.day(date);
    const node = add(parent.children, parent, ids, {
        kind: 'day',
        name: `day ${date ?? written}`,
        label,
        icon: 'calendar',
        context: 'day',
        spoken: `${label}, ${meetings.length} ${meetings.length === 1 ? 'meeting' : 'meetings'}`,
        place: { line, endLine, character: 0 },
    });
    rows.forEach((row) => addRow(node, row, ids));
    meetings.forEach((meeting) => addMeeting(node, meeting, ids, words));
}

function addMeeting(parent: OverviewNode, meeting: OverviewMeeting, ids: Ids, words: TimeWords): void {
    const { written, track, line, endLine, rows, conflicts } = meeting;
    const label = hours(meeting) ?? written;
    const node = add(parent.children, parent, ids, {
        kind: 'meeting',
        name: `${parent.id} ${label} ${track}`,
        label,
        description: isolated(track),
        icon: conflicts.length > 0 ? 'warning' : 'clock',
        ...(conflicts.length > 0 ? { severity: 'warning' } : {}),
        context: 'meeting',
        tooltip: [words.whole(meeting), ...conflicts].filter((text) => text !== '').join('\n'),
        spoken: [`Meeting ${words.whole(meeting) || label}`, ...conflicts].join(', '),
        place: { line, endLine, character: 0 },
    });
    rows.forEach((row) => addRow(node, row, ids));
}

function addRow(parent: OverviewNode, { label, text, isContinued, line, character }: OverviewRow, ids: Ids): void {
    const place = { line, endLine: line, character };
    if (label === undefined) {
        add(parent.children, parent, ids, {
            kind: 'free',
            name: `${parent.id} - ${text}`,
            label: isolated(text),
            icon: 'note',
            context: 'free',
            spoken: text,
            place,
        });
        return;
    }
    add(parent.children, parent, ids, {
        kind: 'taken',
        name: `${parent.id} ${label}`,
        label: named(label, text),
        item: label,
        description: isContinued ? 'continued' : '',
        icon: 'circle-small-filled',
        context: 'taken',
        spoken: [`Item ${label}`, text, isContinued ? 'continued' : ''].filter((part) => part !== '').join(', '),
        tooltip: text,
        place,
    });
}

function addConflict(parent: OverviewNode, { line, character, message, severity }: OverviewConflict, ids: Ids): void {
    add(parent.children, parent, ids, {
        kind: 'conflict',
        name: message,
        label: message,
        icon: severity,
        severity,
        context: 'conflict',
        spoken: `${severity}: ${message}`,
        tooltip: message,
        place: { line, endLine: -1, character },
    });
}

/** Gives each entry an identity: its name, and a number where another has the same. */
class Ids {
    readonly #counts = new Map<string, number>();

    next(name: string): string {
        const count = this.#counts.get(name) ?? 0;
        this.#counts.set(name, count + 1);
        return count === 0 ? name : `${name} #${count}`;
    }
}

function add(siblings: readonly OverviewNode[], parent: OverviewNode | undefined, ids: Ids, { name, ...draft }: Draft): OverviewNode {
    const node: OverviewNode = { tooltip: '', description: '', ...draft, id: ids.next(name), parent, children: [] };
    (siblings as OverviewNode[]).push(node);
    return node;
}

function named(label: string, title: string): string {
    return title === '' ? label : `${label}  ${isolated(title)}`;
}

/** What it means to drop one entry of the Agenda view on another. */
import type { OverviewNode } from './nodes.js';

export type Drop =
    | { readonly kind: 'beside'; readonly item: OverviewNode; readonly other: OverviewNode }
    | { readonly kind: 'end'; readonly item: OverviewNode; readonly last: OverviewNode }
    | { readonly kind: 'schedule'; readonly what: OverviewNode; readonly meeting: OverviewNode }
    | { readonly kind: 'refused'; readonly reason: string };

/** Items, and items of meetings, can be dragged. */
export function isDraggable({ kind }: OverviewNode): boolean {
    return kind === 'item' || kind === 'taken';
}

/** @param target undefined for the empty space below all entries */
export function dropOf(dragged: OverviewNode, target: OverviewNode | undefined, roots: readonly OverviewNode[]): Drop {
    const meeting = target && meetingOf(target);
    if (meeting) {
        return meeting === dragged.parent
            ? refused('The meeting takes up the item already.')
            : { kind: 'schedule', what: dragged, meeting };
    }
    if (target?.kind === 'day' || target?.context === 'meetings') {
        return refused('Drop the item on one of the meetings.');
    }
    if (dragged.kind === 'taken') {
        return refused('An item of a meeting can be moved to another meeting. To take it off the schedule, delete its line.');
    }
    if (target?.kind === 'item') {
        return target.item === dragged.item ? refused('The item is there already.') : { kind: 'beside', item: dragged, other: target };
    }
    if (!target || target.context === 'allItems') {
        const last = roots.find(({ context }) => context === 'allItems')?.children.at(-1);
        return last && last.item !== dragged.item ? { kind: 'end', item: dragged, last } : refused('The item is the last one already.');
    }
    return refused('An item can be moved to another item, or to a meeting.');
}

/** The meeting that an entry is, or belongs to. A day with one meeting stands for it. */
function meetingOf(node: OverviewNode): OverviewNode | undefined {
    if (node.kind === 'meeting') {
        return node;
    }
    if (node.kind === 'day') {
        const meetings = node.children.filter(({ kind }) => kind === 'meeting');
        return meetings.length === 1 ? meetings[0] : undefined;
    }
    return (node.kind === 'taken' || node.kind === 'free') && node.parent?.kind === 'meeting' ? node.parent : undefined;
}

function refused(reason: string): Drop {
    return { kind: 'refused', reason };
}

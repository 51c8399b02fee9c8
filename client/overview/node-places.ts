/** Entries of the Agenda view found by their ids and by the lines of the source, and moved with them. Does not import vscode, so that tests need no editor. */
import type { OverviewNode } from './nodes.js';

/** The entry with an id. */
export function nodeWith(nodes: readonly OverviewNode[], id: string): OverviewNode | undefined {
    for (const node of nodes) {
        const found = node.id === id ? node : nodeWith(node.children, id);
        if (found) {
            return found;
        }
    }
    return undefined;
}

/** The innermost entry on whose lines a line of the source is. */
export function nodeAt(nodes: readonly OverviewNode[], line: number): OverviewNode | undefined {
    let found: OverviewNode | undefined;
    for (const node of nodes) {
        const inside = nodeAt(node.children, line);
        if (inside) {
            return inside;
        }
        if (node.place.line <= line && line <= node.place.endLine) {
            found = node;
        }
    }
    return found;
}

/**
 * Puts the places of new entries into shown ones, if nothing else is different. Otherwise the new entries have to be shown.
 * @returns whether it did
 */
export function movedInPlace(shown: readonly OverviewNode[], now: readonly OverviewNode[]): boolean {
    if (!areAlike(shown, now)) {
        return false;
    }
    moveAll(shown, now);
    return true;
}

function areAlike(shown: readonly OverviewNode[], now: readonly OverviewNode[]): boolean {
    return (
        shown.length === now.length &&
        shown.every((node, index) => {
            const other = now[index]!;
            return (
                node.id === other.id &&
                node.label === other.label &&
                node.description === other.description &&
                node.tooltip === other.tooltip &&
                node.spoken === other.spoken &&
                node.icon === other.icon &&
                node.severity === other.severity &&
                node.context === other.context &&
                areAlike(node.children, other.children)
            );
        })
    );
}

function moveAll(shown: readonly OverviewNode[], now: readonly OverviewNode[]): void {
    shown.forEach((node, index) => {
        const other = now[index]!;
        Object.assign(node.place, other.place);
        moveAll(node.children, other.children);
    });
}

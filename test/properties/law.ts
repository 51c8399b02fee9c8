/** The law: what is known of texts after any editing session equals what is known of the same texts read anew. */
import assert from 'node:assert/strict';
import { positionIn, received } from './changes.js';
import { cancelledAfter, type Desk } from './desk.js';
import type { Notification, Session } from './edits.js';
import { offsetAt } from './typing.js';
import { views as allViews } from './views.js';

/**
 * Runs a session on one desk; after each step that asks, a second desk opens the same texts anew, and both are compared in all views.
 * @param views the views to compare for each text
 */
export async function follow({ open, notifications, places }: Session, live: Desk, fresh: Desk, views = allViews): Promise<void> {
    const texts = new Map(open.map(({ name, text }) => [name, text]));
    const cited = new Set<string>();
    const ask = async (desk: Desk, name: string): Promise<ReadonlyMap<string, unknown>> => {
        const text = texts.get(name) ?? '';
        const positions = places.map((place) => positionIn(text, offsetAt(text, place)));
        const answers = new Map<string, unknown>();
        for (const [title, view] of Object.entries(views)) {
            answers.set(title, await view({ desk, name, document: desk.document(name), positions, cited }));
        }
        return answers;
    };
    await live.clear();
    texts.forEach((text, name) => live.open(name, text));
    await live.build();
    for (const name of texts.keys()) {
        await ask(live, name);
    }
    for (const [index, { name, changes, givenUp, asked }] of notifications.entries()) {
        const last = index === notifications.length - 1;
        tell(live, name, changes, texts);
        await live.build(givenUp === undefined || last ? undefined : cancelledAfter(givenUp));
        if (!asked && !last) {
            continue;
        }
        const opened = [...texts].filter(([other]) => live.isOpen(other));
        await fresh.clear();
        opened.forEach(([other, text]) => fresh.open(other, text, live.version(other)));
        await fresh.build();
        for (const [other] of opened) {
            compare(await ask(live, other), await ask(fresh, other), `of ${other} after edit ${index + 1}`);
        }
    }
}

/** Reports an edit; without changes, that a text is closed, or opened again. */
function tell(desk: Desk, name: string, changes: Notification['changes'], texts: Map<string, string>): void {
    const text = texts.get(name) ?? '';
    if (changes.length > 0) {
        desk.edit(name, changes);
        texts.set(name, received(text, changes));
    } else if (desk.isOpen(name)) {
        desk.close(name);
    } else {
        desk.open(name, text);
        // Names from several documents are listed in the order of opening.
        texts.delete(name);
        texts.set(name, text);
    }
}

/** A failure's message names the view and its first difference: comparing whole trees for a message would take longer than all sessions. */
function compare(known: ReadonlyMap<string, unknown>, anew: ReadonlyMap<string, unknown>, where: string): void {
    for (const [view, data] of known) {
        const [one, other] = [JSON.stringify(data) ?? 'null', JSON.stringify(anew.get(view)) ?? 'null'];
        if (one !== other) {
            const difference = firstDifference(JSON.parse(one), JSON.parse(other), view);
            assert.ok(difference === undefined, `The ${view} ${where}: ${difference}`);
        }
    }
}

/** The innermost path at which two values differ, with both values. The order of keys does not matter. */
export function firstDifference(one: unknown, other: unknown, path: string): string | undefined {
    if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
        return one === other ? undefined : `${path} is ${excerpt(one)} instead of ${excerpt(other)}`;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
        const difference = firstDifference(
            (one as Record<string, unknown>)[key],
            (other as Record<string, unknown>)[key],
            `${path}.${key}`,
        );
        if (difference !== undefined) {
            return difference;
        }
    }
    return undefined;
}

function excerpt(data: unknown): string {
    return JSON.stringify(data)?.slice(0, 300) ?? 'nothing';
}

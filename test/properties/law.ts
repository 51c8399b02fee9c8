/** The law: what is known of texts after any session of edits equals what is known of the same texts read anew. */
import assert from 'node:assert/strict';
import { positionIn, received } from './changes.js';
import { cancelledAfter, type Desk } from './desk.js';
import type { OpenText, Session } from './edits.js';
import { offsetAt } from './typing.js';
import { type Question, views } from './views.js';

/** Goes through a session on one desk; after each step that asks, another desk opens the same texts anew, and both are asked everything. */
export async function follow({ open, notifications, places }: Session, live: Desk, fresh: Desk): Promise<void> {
    const cited = new Set<string>();
    const questions = (desk: Desk, { name, text }: OpenText): Question => ({
        desk,
        name,
        document: desk.document(name),
        positions: places.map((place) => positionIn(text, offsetAt(text, place))),
        cited,
    });
    const texts = new Map(open.map(({ name, text }) => [name, text]));
    await live.clear();
    open.forEach(({ name, text }) => live.open(name, text));
    await live.build();
    for (const text of open) {
        await ask(questions(live, text));
    }
    for (const [index, { name, changes, givenUp, asked }] of notifications.entries()) {
        const last = index === notifications.length - 1;
        live.edit(name, changes);
        texts.set(name, received(texts.get(name) ?? '', changes));
        await live.build(givenUp === undefined || last ? undefined : cancelledAfter(givenUp));
        if (!asked && !last) {
            continue;
        }
        await fresh.clear();
        texts.forEach((text, edited) => fresh.open(edited, text, live.version(edited)));
        await fresh.build();
        for (const [edited, text] of texts) {
            const known = await ask(questions(live, { name: edited, text }));
            compare(known, await ask(questions(fresh, { name: edited, text })), `of ${edited} after edit ${index + 1}`);
        }
    }
}

async function ask(question: Question): Promise<ReadonlyMap<string, unknown>> {
    const answers = new Map<string, unknown>();
    for (const [name, view] of Object.entries(views)) {
        answers.set(name, await view(question));
    }
    return answers;
}

/** The message of a failure names the view, and what differs first in it: to compare whole trees for a message takes longer than all sessions. */
function compare(known: ReadonlyMap<string, unknown>, anew: ReadonlyMap<string, unknown>, where: string): void {
    for (const [view, data] of known) {
        const [one, other] = [JSON.stringify(data) ?? 'null', JSON.stringify(anew.get(view)) ?? 'null'];
        if (one !== other) {
            const difference = firstDifference(JSON.parse(one), JSON.parse(other), view);
            assert.ok(difference === undefined, `The ${view} ${where}: ${difference}`);
        }
    }
}

/** The innermost place at which two data differ, with what stands there. The order of keys does not matter. */
function firstDifference(one: unknown, other: unknown, path: string): string | undefined {
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

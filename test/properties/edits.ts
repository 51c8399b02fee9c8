/** Editing sessions, as fast-check draws them and as an editor sends them. */
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { type SentEdit, type Sent, sent } from './changes.js';
import { restructuring } from './restructuring.js';
import { type Gesture, share, typing } from './typing.js';

/** A text with a name; the extension of the name gives its language. */
export interface OpenText {
    readonly name: string;
    readonly text: string;
}

/** One notification of an editor, and how far the server gets before the next. */
export interface Notification {
    /** The name of the edited text. */
    readonly name: string;
    /** Empty if the text is closed, or reopened as it was. */
    readonly changes: readonly TextDocumentContentChangeEvent[];
    /** Number of cancellation checks before the build is cancelled; undefined if it is not cancelled. */
    readonly givenUp?: number;
    /** Whether everything is requested after it. The server remembers only what was requested. */
    readonly asked: boolean;
}

/** A session as plain data: the form in which counterexamples are kept. */
export interface Session {
    readonly open: readonly OpenText[];
    readonly notifications: readonly Notification[];
    /** Places for hovers, completion and the like, as shares of the text. */
    readonly places: readonly number[];
}

/** A step of a session before its text is chosen. */
interface EditStep {
    readonly what: Gesture | 'undo' | 'redo' | 'close';
    /** Chooses one of the open texts, as a share. */
    readonly of: number;
    readonly givenUp?: number;
    readonly asked: boolean;
}

interface Drawn {
    readonly open: readonly OpenText[];
    readonly steps: readonly EditStep[];
    readonly places: readonly number[];
}

const gestures = [...Object.values(typing), ...Object.values(restructuring)];
const step: fc.Arbitrary<EditStep> = fc
    .tuple(
        fc.oneof(
            { weight: 4, arbitrary: fc.oneof(typing.typed!, typing.deleted!, typing.pasted!) },
            { weight: 8, arbitrary: fc.oneof(...gestures) },
            { weight: 2, arbitrary: fc.constantFrom<EditStep['what']>('undo', 'undo', 'redo') },
            { weight: 1, arbitrary: fc.constant<EditStep['what']>('close') },
        ),
        share,
        fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(60) }),
        fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    )
    .map(([what, of, givenUp, asked]) => ({
        what,
        of,
        asked: asked && givenUp === undefined,
        ...(givenUp === undefined ? {} : { givenUp }),
    }));

/** Sessions that edit one of several texts drawn together. */
export function sessionsOf(texts: fc.Arbitrary<readonly OpenText[]>, maxLength = 8): fc.Arbitrary<Session> {
    return fc
        .record(
            { open: texts, steps: fc.array(step, { minLength: 1, maxLength }), places: fc.array(share, { minLength: 1, maxLength: 3 }) },
            { noNullPrototype: true },
        )
        .map(played);
}

/** The edits in one text that can be undone and redone. */
export class History {
    #undo: SentEdit[] = [];
    #redo: SentEdit[] = [];
    #clipboard = '';

    constructor(public text: string) {}

    make(what: Exclude<EditStep['what'], 'close'>): Sent {
        const from = what === 'undo' ? this.#undo : this.#redo;
        const edit = typeof what === 'string' ? (from.pop() ?? []) : what(this.text, this.#clipboard);
        const made = sent(this.text, edit);
        if (what === 'undo') {
            this.#redo.push(made.inverse);
        } else {
            this.#undo.push(made.inverse);
            this.#redo = what === 'redo' ? this.#redo : [];
        }
        this.#clipboard = made.removed.length > 20 && typeof what !== 'string' ? made.removed : this.#clipboard;
        this.text = made.text;
        return made;
    }
}

/** The notifications that an editor sends for the steps. It does not report an edit that changes nothing; a closed text is opened before it is edited. */
function played({ open, steps, places }: Drawn): Session {
    const histories = open.map(({ text }) => new History(text));
    const closed = new Set<number>();
    const notifications = steps.flatMap(({ what, of, givenUp, asked }): Notification[] => {
        const index = Math.min(open.length - 1, Math.floor((of / 10_000) * open.length));
        const name = open[index]?.name ?? '';
        const told = { name, asked, ...(givenUp === undefined ? {} : { givenUp }) };
        if (closed.delete(index)) {
            return [{ ...told, changes: [] }];
        }
        if (what === 'close') {
            closed.add(index);
            return [{ ...told, changes: [] }];
        }
        const { changes = [] } = histories[index]?.make(what) ?? {};
        return changes.length === 0 ? [] : [{ ...told, changes }];
    });
    return { open, notifications, places, [fc.toStringMethod]: () => plain({ open, notifications, places }) } as Session;
}

/** A session as source text for `counterexamples.ts`: one line per notification. */
export function plain({ open, notifications, places }: Session): string {
    const line = (data: unknown): string => JSON.stringify(data).replace(/\s*\n\s*/gu, ' ');
    const list = (all: readonly unknown[]): string => all.map((data) => `\n        ${line(data)},`).join('');
    return `{\n    open: [${list(open)}\n    ],\n    notifications: [${list(notifications)}\n    ],\n    places: ${line(places)},\n}`;
}

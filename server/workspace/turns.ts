/** Yielding: background work runs in small slices, and whatever arrived meanwhile is answered between them. */
import type { WorkspaceLock } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';

/** Milliseconds of one slice of work. */
const sliceMilliseconds = 4;

/** Characters from which reading a file takes longer than a slice, so that it waits for a pause in typing; and the milliseconds of that pause. */
const largeTextLength = 60_000;
const typingPause = 400;

/** A message is received in one turn, decoded in the next, and answered in the third. */
const turnsToAnswer = 3;

/** Lets pending input be read. A worker has no `setImmediate`. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        if (typeof setImmediate === 'function') {
            setImmediate(resolve);
        } else {
            setTimeout(resolve, 0);
        }
    });
}

export class BackgroundTurns {
    readonly #lock: WorkspaceLock;
    #begun = 0;
    #key = Number.NEGATIVE_INFINITY;

    constructor({ workspace: { WorkspaceLock, TextDocuments } }: LangiumSharedServices) {
        this.#lock = WorkspaceLock;
        TextDocuments.onDidChangeContent(() => (this.#key = performance.now()));
    }

    /**
     * Resolved at once if the current slice may continue; otherwise when all pending edits and requests are dealt with.
     * @param length characters to read next
     */
    async way(length = 0): Promise<void> {
        if (performance.now() - this.#begun < sliceMilliseconds && length < largeTextLength) {
            return;
        }
        await this.#turn();
        while (length >= largeTextLength && performance.now() - this.#key < typingPause) {
            await new Promise((resolve) => setTimeout(resolve, typingPause));
            await this.#turn();
        }
        this.#begun = performance.now();
    }

    async #turn(): Promise<void> {
        for (let turn = 0; turn < turnsToAnswer; turn++) {
            await nextTurn();
        }
        // This lock is free only after all updates. It is not held during the work.
        await this.#lock.read(() => undefined);
    }
}

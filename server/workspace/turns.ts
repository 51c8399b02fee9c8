/** Taking turns: background work runs in small slices, and whatever arrived meanwhile is answered between them. */
import type { WorkspaceLock } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';

/** Milliseconds of one slice of work. */
const sliceMilliseconds = 4;

/** Characters from which reading a file takes longer than a slice, so that it waits for a pause in typing. */
const largeTextLength = 60_000;

/** Milliseconds without a keystroke that count as a pause in typing. */
const typingPause = 400;

/** A message is received in one turn, decoded in the next, and answered in the third. An answer is handed over, encoded and written in as many. */
const turnsToAnswer = 3;

/** The turns of one piece of background work. It calls `next` wherever it can be interrupted. */
export class BackgroundTurns {
    readonly #lock: WorkspaceLock;
    #sliceBegan = 0;
    #lastKeystroke = Number.NEGATIVE_INFINITY;

    constructor({ workspace: { WorkspaceLock, TextDocuments } }: LangiumSharedServices) {
        this.#lock = WorkspaceLock;
        TextDocuments.onDidChangeContent(() => (this.#lastKeystroke = performance.now()));
    }

    /**
     * Resolved at once if the current slice may continue; otherwise when all pending edits and requests are dealt with.
     * @param length characters to read next
     */
    async next(length = 0): Promise<void> {
        const isLarge = length >= largeTextLength;
        if (!isLarge && performance.now() - this.#sliceBegan < sliceMilliseconds) {
            return;
        }
        await this.#letOthersRun();
        while (isLarge && performance.now() - this.#lastKeystroke < typingPause) {
            await new Promise((resolve) => setTimeout(resolve, typingPause));
            await this.#letOthersRun();
        }
        this.#sliceBegan = performance.now();
    }

    async #letOthersRun(): Promise<void> {
        await letAnswersOut();
        // This lock is free only after all updates. It is not held during the work.
        await this.#lock.read(() => undefined);
    }
}

/** Lets pending input be answered, and pending answers be written. */
export async function letAnswersOut(): Promise<void> {
    for (let turn = 0; turn < turnsToAnswer; turn++) {
        await nextTurn();
    }
}

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

/** Giving way: work in the background goes on in small pieces, and whatever has arrived meanwhile is answered between them. */
import type { WorkspaceLock } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';

/** Milliseconds of work in one piece. */
const piece = 4;

/** Characters of a file whose reading takes longer than a piece, so that it waits for a pause in typing; and the milliseconds of that pause. */
const large = 60_000;
const pause = 400;

/** What has arrived is received in one turn, understood in the next, and answered in the third. */
const turns = 3;

/** Lets whatever has arrived be read. In a worker there is no `setImmediate`. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        if (typeof setImmediate === 'function') {
            setImmediate(resolve);
        } else {
            setTimeout(resolve, 0);
        }
    });
}

export class GivingWay {
    readonly #lock: WorkspaceLock;
    #begun = 0;
    #key = Number.NEGATIVE_INFINITY;

    constructor({ workspace: { WorkspaceLock, TextDocuments } }: LangiumSharedServices) {
        this.#lock = WorkspaceLock;
        TextDocuments.onDidChangeContent(() => (this.#key = performance.now()));
    }

    /**
     * Resolved at once where the piece of work may go on; otherwise when everything that was edited or asked for is dealt with.
     * @param length how much is to be read next
     */
    async way(length = 0): Promise<void> {
        if (performance.now() - this.#begun < piece && length < large) {
            return;
        }
        await this.#turn();
        while (length >= large && performance.now() - this.#key < pause) {
            await new Promise((resolve) => setTimeout(resolve, pause));
            await this.#turn();
        }
        this.#begun = performance.now();
    }

    async #turn(): Promise<void> {
        for (let turn = 0; turn < turns; turn++) {
            await nextTurn();
        }
        // What waits for this lock to be free waits for all updates. It is not held while there is work.
        await this.#lock.read(() => undefined);
    }
}

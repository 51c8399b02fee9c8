/** Taking turns: background work runs in small slices, and whatever arrived meanwhile is answered between them. */
import type { WorkspaceLock } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { letAnswersOut } from '../next-turn.js';
import type { Outgoing } from '../outgoing.js';

/** Milliseconds of one slice of work. */
const sliceMilliseconds = 4;

/** Characters from which reading a file takes longer than a slice, so that it waits for a pause in typing. */
const largeTextLength = 60_000;

/** Milliseconds without a keystroke that count as a pause in typing. */
const typingPause = 400;

/** The turns of one piece of background work. It calls `next` wherever it can be interrupted. */
export class BackgroundTurns {
    readonly #lock: WorkspaceLock;
    #sliceBegan = 0;
    #lastKeystroke = Number.NEGATIVE_INFINITY;

    /** @param isAwaited whether a request waits for the work: it then runs beside a build, and while someone types */
    constructor(
        { workspace: { WorkspaceLock, TextDocuments } }: LangiumSharedServices,
        private readonly outgoing: () => Outgoing,
        private readonly isAwaited: () => boolean = () => false,
    ) {
        this.#lock = WorkspaceLock;
        TextDocuments.onDidChangeContent(() => (this.#lastKeystroke = performance.now()));
    }

    /**
     * Resolved at once if the current slice may continue; otherwise when all pending edits and requests are dealt with.
     * @param length characters to read next
     */
    async next(length = 0): Promise<void> {
        const isLarge = length >= largeTextLength;
        if (isLarge || !this.#mayContinue) {
            await this.#begin(isLarge);
        }
    }

    /** The same, for work that can wait: it also waits for a pause in typing. */
    async nextInPause(): Promise<void> {
        if (!this.#mayContinue || this.#isTyping) {
            await this.#begin(true);
        }
    }

    get #mayContinue(): boolean {
        return performance.now() - this.#sliceBegan < sliceMilliseconds;
    }

    get #isTyping(): boolean {
        return performance.now() - this.#lastKeystroke < typingPause;
    }

    /** Begins a slice when all others have had their turn. */
    async #begin(inPause: boolean): Promise<void> {
        await this.#letOthersRun();
        while (inPause && !this.isAwaited() && this.#isTyping) {
            await new Promise((resolve) => setTimeout(resolve, typingPause));
            await this.#letOthersRun();
        }
        this.#sliceBegan = performance.now();
    }

    async #letOthersRun(): Promise<void> {
        if (this.isAwaited()) {
            return letAnswersOut();
        }
        await this.outgoing().isRead();
        // This lock is free only after all updates. It is not held during the work.
        await this.#lock.read(() => undefined);
    }
}

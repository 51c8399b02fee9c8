/** Callers that wait until something is known of the workspace. */
import { Deferred } from 'langium';

interface WaitingCaller {
    readonly isKnown: () => boolean;
    /** Whether the answer to a request waits for it. */
    readonly isRequest: boolean;
    /** Resolved when it is. */
    readonly whenKnown: Deferred<void>;
}

export class WaitingCallers {
    readonly #waiting = new Set<WaitingCaller>();

    /** Whether the answer to a request waits. */
    get hasRequest(): boolean {
        return [...this.#waiting].some(({ isRequest }) => isRequest);
    }

    /**
     * Resolved when something is known: at once, or when the callers are released.
     * @param isRequest whether the answer to a request waits for it
     */
    waitUntil(isKnown: () => boolean, isRequest: boolean): Promise<void> {
        if (isKnown()) {
            return Promise.resolve();
        }
        const whenKnown = new Deferred<void>();
        this.#waiting.add({ isKnown, isRequest, whenKnown });
        return whenKnown.promise;
    }

    /** Releases those whose time has come. */
    release(): void {
        for (const caller of this.#waiting) {
            if (caller.isKnown()) {
                this.#waiting.delete(caller);
                caller.whenKnown.resolve();
            }
        }
    }
}

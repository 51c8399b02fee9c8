/**
 * Runs one action after the other. While one runs, only the newest of those that come waits: a key that is held down must not go on after it is let go. Without
 * vscode, so that tests need no editor.
 */
export class OneAfterAnother {
    #running: Promise<void> | undefined;
    #next: (() => Promise<void>) | undefined;

    /** Resolves when no action runs any more; rejects if one has failed, and then those that wait are left out. */
    run(action: () => Promise<void>): Promise<void> {
        if (this.#running) {
            this.#next = action;
            return this.#running;
        }
        this.#running = this.#runAll(action);
        return this.#running;
    }

    async #runAll(first: () => Promise<void>): Promise<void> {
        try {
            for (let action: (() => Promise<void>) | undefined = first; action; action = this.#next) {
                this.#next = undefined;
                await action();
            }
        } finally {
            this.#running = undefined;
            this.#next = undefined;
        }
    }
}

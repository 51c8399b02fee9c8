/** Notices when a server no longer answers. Does not import vscode and has no clock: the caller reports each second. */

/** Seconds without an answer after which a server counts as stopped. */
const patienceSeconds = 5;

export class Heartbeat {
    /** The pending request, and the seconds it has waited. */
    #pending: { seconds: number } | undefined;

    /**
     * @param ask asks the server for a sign of life
     * @param onSilence called if none comes
     */
    constructor(
        private readonly ask: () => Promise<unknown>,
        private readonly onSilence: () => void,
    ) {}

    /** Whether an answer is overdue. */
    get isLate(): boolean {
        return (this.#pending?.seconds ?? 0) > 0;
    }

    /**
     * Call once per second. A sleeping machine or a busy editor makes no calls, so the server is not blamed for that time.
     */
    tick(): void {
        if (!this.#pending) {
            this.#ask();
        } else if (++this.#pending.seconds >= patienceSeconds) {
            this.#pending = undefined;
            this.onSilence();
        }
    }

    /** There is another server now, or none: forgets the pending request to the previous one. */
    reset(): void {
        this.#pending = undefined;
    }

    #ask(): void {
        const pending = { seconds: 0 };
        this.#pending = pending;
        const answered = (): void => {
            if (this.#pending === pending) {
                this.#pending = undefined;
            }
        };
        // A failed request is no sign of silence: a lost connection is reported elsewhere.
        this.ask().then(answered, answered);
    }
}

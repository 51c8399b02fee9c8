/** Notices that a server no longer answers. Free of vscode and of any clock: whoever has one says when a second has passed. */

/** Seconds without an answer after which a server counts as stopped. */
const patience = 5;

export class Heartbeat {
    /** The question that waits for an answer, and the seconds that it has waited. */
    #asked: { seconds: number } | undefined;

    /**
     * @param ask asks the server for a sign of life
     * @param onSilence told when there was none
     */
    constructor(
        private readonly ask: () => Promise<unknown>,
        private readonly onSilence: () => void,
    ) {}

    /** Whether an answer is overdue. */
    get isLate(): boolean {
        return (this.#asked?.seconds ?? 0) > 0;
    }

    /**
     * A second has passed. A machine that sleeps, or an editor that is busy, passes none: what is not asked need not answer.
     */
    tick(): void {
        if (!this.#asked) {
            this.#ask();
        } else if (++this.#asked.seconds >= patience) {
            this.#asked = undefined;
            this.onSilence();
        }
    }

    /** There is another server now, or none: what was asked of the one before is not waited for. */
    reset(): void {
        this.#asked = undefined;
    }

    #ask(): void {
        const asked = { seconds: 0 };
        this.#asked = asked;
        const answered = (): void => {
            if (this.#asked === asked) {
                this.#asked = undefined;
            }
        };
        // A question that fails is no sign of silence: a connection that is gone is told otherwise.
        this.ask().then(answered, answered);
    }
}

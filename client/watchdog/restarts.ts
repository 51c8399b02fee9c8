/** The delays between restarts of a server: none at first, then longer and longer, and no more restarts if it fails all the time. */

/** Milliseconds before each start within the period; there are no further ones. */
const startDelays = [0, 1000, 3000, 6000, 12_000];

/** Milliseconds after which a start is forgotten. */
const forgetAfter = 180_000;

export class Restarts {
    #times: readonly number[] = [];

    /**
     * Plans a restart of the server.
     * @param now milliseconds of any monotonic clock
     * @returns the milliseconds to wait; undefined if it was started too often
     */
    next(now: number): number | undefined {
        const times = this.#times.filter((time) => now - time < forgetAfter);
        const delay = startDelays[times.length];
        this.#times = delay === undefined ? times : [...times, now];
        return delay;
    }

    /** The user wants to try again. */
    reset(): void {
        this.#times = [];
    }
}

/** The number of attempts in words. */
export const triedOften = `${startDelays.length + 1} times in ${forgetAfter / 60_000} minutes`;

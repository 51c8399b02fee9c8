/** How often a server is started again: at once at first, later and later after that, and no more when it fails all the time. */

/** Milliseconds before each start within the period; there are no more than these. */
const delays = [0, 1000, 3000, 6000, 12_000];

/** Milliseconds after which a start is forgotten. */
const period = 180_000;

export class Restarts {
    #times: readonly number[] = [];

    /**
     * A server is to be started again.
     * @param now milliseconds of any clock that goes forward
     * @returns the milliseconds to wait; undefined where it was started too often
     */
    next(now: number): number | undefined {
        const times = this.#times.filter((time) => now - time < period);
        const delay = delays[times.length];
        this.#times = delay === undefined ? times : [...times, now];
        return delay;
    }

    /** Somebody wants it to be tried again. */
    reset(): void {
        this.#times = [];
    }
}

/** Words for how often it was tried. */
export const triedOften = `${delays.length + 1} times in ${period / 60_000} minutes`;

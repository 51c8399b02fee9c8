/**
 * Distinguishes the program's own scrolling from the user's, so that editor and preview do not scroll each other.
 *
 * Each scroll by the program opens its own time window. A single flag would be cleared at the end of the first window
 * while a second one is still open, and one smooth scroll causes many events.
 */
export class EchoGuard {
    /** Ends of the open windows, in milliseconds of the caller's clock. */
    #windows: number[] = [];

    /** `span`: milliseconds for which events count as echoes. */
    constructor(private readonly span: number) {}

    /** Announces a scroll by the program. */
    expect(now: number): void {
        this.#windows.push(now + this.span);
    }

    /** Whether an event at this time is an echo of the program's own scrolling. */
    isEcho(now: number): boolean {
        this.#windows = this.#windows.filter((end) => end > now);
        return this.#windows.length > 0;
    }

    /** The user has begun to scroll: later events are not echoes. */
    clear(): void {
        this.#windows = [];
    }
}

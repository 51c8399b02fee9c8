/**
 * Tells the scrolling that we caused from the scrolling of the user, so that editor and preview do not push each other.
 *
 * Each scrolling of ours opens a window of time of its own. A single flag would be lowered by the end of the first window
 * while a second one is still running, and a smooth scrolling gives many events for one cause.
 */
export class EchoGuard {
    /** Ends of the running windows, in milliseconds of the caller's clock. */
    #windows: number[] = [];

    /** `span`: milliseconds for which events are taken for echoes. */
    constructor(private readonly span: number) {}

    /** We are about to scroll. */
    expect(now: number): void {
        this.#windows.push(now + this.span);
    }

    /** Whether an event at this time is an echo of ours. */
    isEcho(now: number): boolean {
        this.#windows = this.#windows.filter((end) => end > now);
        return this.#windows.length > 0;
    }

    /** The user has taken the wheel: what follows is no echo. */
    clear(): void {
        this.#windows = [];
    }
}

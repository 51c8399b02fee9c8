/**
 * The keys of the Agenda view that have commands of their own. A tree does not say which entry has the focus, so each of these keys first selects the entry, and that
 * opens it as a click does. The opening is left out where the command of a key comes right after it.
 */

/** Milliseconds in which the command of a key comes after the selection that it makes. */
const keyMilliseconds = 50;
/** Milliseconds in which both are of one key. */
const sameKeyMilliseconds = 500;

export class KeyPresses {
    #last = Number.NEGATIVE_INFINITY;

    /** A key of the view has run its own command. */
    pressed(): void {
        this.#last = performance.now();
    }

    /** Whether an entry is opened only because a key has selected it. */
    async hasOpened(): Promise<boolean> {
        await new Promise((resolve) => setTimeout(resolve, keyMilliseconds));
        return performance.now() - this.#last < sameKeyMilliseconds;
    }
}

/** Whether a finding was mended: there are fewer than before, and the text has changed. */

export interface Counted {
    /** The version of the text in the editor. */
    readonly version: number;
    readonly count: number;
}

export class Mending {
    readonly #known = new Map<string, Counted>();

    /** Takes the number of findings in a text, by its address. */
    isMended(text: string, now: Counted): boolean {
        const before = this.#known.get(text);
        this.#known.set(text, now);
        // A server that is restarted takes its findings away, and the text has not changed.
        return before !== undefined && now.count < before.count && now.version > before.version;
    }

    /** The text is closed. */
    forget(text: string): void {
        this.#known.delete(text);
    }
}

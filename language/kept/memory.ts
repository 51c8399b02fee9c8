/** Results read from a text, kept for the next time: an edit changes one passage, and thousands of others are read as before. */

/** Characters of the texts in one half of a memory, by default. Two documents of the largest size we know fit in. */
const halfSize = 2_000_000;

/** Results by text. It forgets texts that were not asked for in a while, so that a day of typing does not fill the heap. */
export class TextMemory<T> {
    #young = new Map<string, T>();
    #old = new Map<string, T>();
    #characters = 0;
    readonly #half: number;

    /** @param half characters of the texts in one half of the memory */
    constructor(half = halfSize) {
        this.#half = half;
    }

    /** The result for a text, read now if it is not kept. `read` must depend on nothing but its text. */
    of(text: string, read: (text: string) => T): T {
        const young = this.#young.get(text);
        if (young !== undefined) {
            return young;
        }
        const old = this.#old.get(text);
        const result = old === undefined ? read(text) : old;
        this.#keep(text, result);
        return result;
    }

    #keep(text: string, result: T): void {
        if (this.#characters > this.#half) {
            this.#old = this.#young;
            this.#young = new Map();
            this.#characters = 0;
        }
        this.#characters += text.length;
        this.#young.set(ownCopy(text), result);
    }
}

/** A copy of a string: a slice of a document keeps the whole document alive, a copy does not. Joining and slicing makes an engine copy. */
export function ownCopy(text: string): string {
    return ` ${text}`.slice(1);
}

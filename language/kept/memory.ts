/** Results read from a text, kept for the next time: an edit changes one passage, and thousands of others are read as before. */

/** Bytes in one half of a memory, by default. A document of the largest size we know needs a quarter of it. */
const halfSize = 3_000_000;

/** Bytes, roughly, of a character and of an entry without its text and its result. */
const characterSize = 2;
const entrySize = 100;

/** Results by text. It forgets texts that were not asked for in a while, so that a day of typing does not fill the heap. */
export class TextMemory<T> {
    #young = new Map<string, T>();
    #old = new Map<string, T>();
    #size = 0;
    readonly #half: number;
    readonly #sizeOf: (result: T) => number;

    /**
     * @param half bytes in one half of the memory, roughly
     * @param sizeOf bytes of a result, roughly, where results differ much
     */
    constructor(half = halfSize, sizeOf: (result: T) => number = () => 0) {
        this.#half = half;
        this.#sizeOf = sizeOf;
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
        if (this.#size > this.#half) {
            this.#old = this.#young;
            this.#young = new Map();
            this.#size = 0;
        }
        this.#size += entrySize + characterSize * text.length + this.#sizeOf(result);
        this.#young.set(ownCopy(text), result);
    }
}

/** A copy of a string: a slice of a document keeps the whole document alive, a copy does not. Joining and slicing makes an engine copy. */
export function ownCopy(text: string): string {
    return ` ${text}`.slice(1);
}

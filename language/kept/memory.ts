/** Results read from a text, kept for the next time: an edit changes one passage, and thousands of others are read as before. */

/** Bytes in one half of a memory, by default. A document of the largest size we know needs a quarter of it. */
const halfSize = 3_000_000;

/** Bytes, roughly, of a character and of an entry without its text and its result. */
const characterSize = 2;
const entrySize = 100;

/** What is kept of a text. */
interface Entry<T> {
    readonly text: string;
    readonly result: T;
    /** The entry that was asked for after this one the last time. */
    next: Entry<T> | undefined;
}

/**
 * Results by text. It forgets texts that were not asked for in a while, so that a day of typing does not fill the heap. After a key the texts of a section are
 * asked for in the same order as before: the one that is expected next is compared first, which costs a fraction of seeking it by its hash.
 */
export class TextMemory<T> {
    #young = new Map<string, Entry<T>>();
    #old = new Map<string, Entry<T>>();
    #last: Entry<T> | undefined;
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
        const expected = this.#last?.next;
        const entry = expected?.text === text ? expected : this.#find(text, read);
        if (this.#last) {
            this.#last.next = entry;
        }
        this.#last = entry;
        return entry.result;
    }

    #find(text: string, read: (text: string) => T): Entry<T> {
        const young = this.#young.get(text);
        if (young) {
            return young;
        }
        const entry = this.#old.get(text) ?? entryFor(ownCopy(text), read);
        this.#keep(entry);
        return entry;
    }

    #keep(entry: Entry<T>): void {
        if (this.#size > this.#half) {
            this.#old = this.#young;
            this.#young = new Map();
            this.#size = 0;
            this.#last = undefined;
            // What is forgotten must not be held by what is kept.
            for (const kept of this.#old.values()) {
                kept.next = undefined;
            }
        }
        this.#size += entrySize + characterSize * entry.text.length + this.#sizeOf(entry.result);
        this.#young.set(entry.text, entry);
    }
}

/** What is read may hold the text: so it is given the copy. */
function entryFor<T>(text: string, read: (text: string) => T): Entry<T> {
    return { text, result: read(text), next: undefined };
}

/** A copy of a string: a slice of a document keeps the whole document alive, a copy does not. Joining and slicing makes an engine copy. */
export function ownCopy(text: string): string {
    return ` ${text}`.slice(1);
}

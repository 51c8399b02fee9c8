/** The files that are still to be read, in the order in which somebody may wait for them. */
import type { URI } from 'langium';

/** Files that are asked of the disk at once. */
const atOnce = 16;

export class ReadingQueue {
    /** Files that nobody has looked into. */
    readonly #unread = new Map<string, URI>();
    /** Files that have to be parsed, by the symbol on their first line. */
    readonly #unparsed = new Map<string, Map<string, URI>>();
    /** The files that are being read. */
    #taken: readonly URI[] = [];

    get length(): number {
        let length = this.#unread.size + this.#taken.length;
        for (const group of this.#unparsed.values()) {
            length += group.size;
        }
        return length;
    }

    /** Whether any file may turn out to be a version of the document with this symbol. */
    mayHold(symbol: string): boolean {
        return this.#unread.size > 0 || this.#taken.length > 0 || this.#unparsed.has(symbol);
    }

    add(uri: URI): void {
        this.#unread.set(uri.toString(), uri);
    }

    /** Puts off a file until all others are looked into: what the cache has is there at once, and what is urgent comes first. */
    putOff(uri: URI, symbol: string): void {
        const group = this.#unparsed.get(symbol) ?? new Map<string, URI>();
        this.#unparsed.set(symbol, group.set(uri.toString(), uri));
    }

    /**
     * What is to be read next: what nobody has looked into, then what is urgent, then the rest. It counts as left until the next is asked for.
     * @returns the files, and whether they were looked into before
     */
    next(urgent: Iterable<string>): { readonly uris: readonly URI[]; readonly known: boolean } {
        const known = this.#unread.size === 0;
        this.#taken = known ? this.#nextUnparsed(urgent) : [...this.#unread.values()].slice(0, atOnce);
        for (const uri of this.#taken) {
            this.#unread.delete(uri.toString());
        }
        return { uris: this.#taken, known };
    }

    /** Says that what was taken is read. */
    finish(): void {
        this.#taken = [];
    }

    #nextUnparsed(urgent: Iterable<string>): readonly URI[] {
        const symbol = [...urgent].find((one) => this.#unparsed.has(one)) ?? this.#unparsed.keys().next().value;
        const group = symbol === undefined ? undefined : this.#unparsed.get(symbol);
        const [first] = group ?? [];
        if (symbol === undefined || !group || !first) {
            return [];
        }
        group.delete(first[0]);
        if (group.size === 0) {
            this.#unparsed.delete(symbol);
        }
        return [first[1]];
    }
}

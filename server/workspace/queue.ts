/** The files still to be read, most urgent first. */
import type { URI } from 'langium';

/** Files requested from the disk at a time. */
const filesAtOnce = 16;

export class ReadingQueue {
    /** Files not opened yet. */
    readonly #unopened = new Map<string, URI>();
    /** Files that have to be parsed, by the symbol on their first line. */
    readonly #unparsed = new Map<string, Map<string, URI>>();
    /** The files being read now. */
    #current: readonly URI[] = [];

    get length(): number {
        let length = this.#unopened.size + this.#current.length;
        for (const group of this.#unparsed.values()) {
            length += group.size;
        }
        return length;
    }

    /** Whether any remaining file may turn out to be a language version of the document with this symbol. */
    mayHold(symbol: string): boolean {
        return this.#unopened.size > 0 || this.#current.length > 0 || this.#unparsed.has(symbol);
    }

    add(uri: URI): void {
        this.#unopened.set(uri.toString(), uri);
    }

    /** Puts off a file until all others have been opened: cached summaries are then available at once, and urgent files come first. */
    putOff(uri: URI, symbol: string): void {
        const group = this.#unparsed.get(symbol) ?? new Map<string, URI>();
        this.#unparsed.set(symbol, group.set(uri.toString(), uri));
    }

    /**
     * The files to read next: first those not opened yet, then urgent ones, then the rest. They count as left until the next call.
     * @returns the files, and whether they were put off before
     */
    next(urgent: Iterable<string>): { readonly uris: readonly URI[]; readonly wasPutOff: boolean } {
        const wasPutOff = this.#unopened.size === 0;
        this.#current = wasPutOff ? this.#nextUnparsed(urgent) : [...this.#unopened.values()].slice(0, filesAtOnce);
        for (const uri of this.#current) {
            this.#unopened.delete(uri.toString());
        }
        return { uris: this.#current, wasPutOff };
    }

    /** Marks the current files as read. */
    finish(): void {
        this.#current = [];
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

/** The closed files still to be checked. */
import type { URI } from 'langium';

/** Which closed files are versions of one document, and are checked together. */
export interface VersionGroups {
    /** The symbol of a file; empty if it has none, or is no agenda. */
    symbolOf(uri: URI): string;
    /** The files with a symbol. */
    withSymbol(symbol: string): readonly URI[];
    isOpen(uri: URI): boolean;
}

/** Files that are checked together. */
export interface CheckedGroup {
    /** The symbol of all of them; empty for a single file without one. */
    readonly symbol: string;
    readonly uris: readonly URI[];
}

export class CheckingQueue {
    /** In their order, by address. */
    readonly #waiting = new Map<string, URI>();
    /** Those of them that come first, by address. */
    readonly #urgent = new Map<string, URI>();
    /** Files that are being checked, by address. */
    #current = new Set<string>();

    constructor(private readonly groups: VersionGroups) {}

    get isEmpty(): boolean {
        return this.#waiting.size === 0;
    }

    /** Whether a file waits, or is being checked. */
    holds(uri: URI): boolean {
        const key = uri.toString();
        return this.#waiting.has(key) || this.#current.has(key);
    }

    add(uri: URI): void {
        this.#waiting.set(uri.toString(), uri);
    }

    /** Adds a file that somebody looks at: it comes before others. */
    addUrgent(uri: URI): void {
        this.add(uri);
        this.#urgent.set(uri.toString(), uri);
    }

    delete(uri: URI): void {
        this.#waiting.delete(uri.toString());
        this.#urgent.delete(uri.toString());
    }

    /** Deletes all files but those of which something holds. */
    keepOnly(isKept: (uri: URI) => boolean): void {
        [...this.#waiting.values()].filter((uri) => !isKept(uri)).forEach((uri) => this.delete(uri));
    }

    clear(): void {
        this.#waiting.clear();
        this.#urgent.clear();
    }

    /**
     * Takes the file that comes next, together with its versions among those that wait; undefined if none waits. The files count as being checked until
     * {@link checked} or {@link finish}.
     */
    next(): CheckedGroup | undefined {
        const uri = this.#urgent.values().next().value ?? this.#waiting.values().next().value;
        if (!uri) {
            return undefined;
        }
        this.#take([uri]);
        const symbol = this.groups.symbolOf(uri);
        const uris = [uri, ...(symbol === '' ? [] : this.#waitingWith(symbol))];
        this.#take(uris);
        return { symbol, uris };
    }

    /** Marks one of the files that were taken last as checked. */
    checked(uri: URI): void {
        this.#current.delete(uri.toString());
    }

    /** Marks all of them as checked. */
    finish(): void {
        this.#current.clear();
    }

    /** Looks through whichever are fewer, all that wait or all with the symbol: otherwise many files of one symbol that come one by one would take long. */
    #waitingWith(symbol: string): readonly URI[] {
        const same = this.groups.withSymbol(symbol);
        const waiting =
            this.#waiting.size < same.length
                ? [...this.#waiting.values()].filter((uri) => this.groups.symbolOf(uri) === symbol)
                : same.filter((uri) => this.#waiting.has(uri.toString()));
        return waiting.filter((uri) => !this.groups.isOpen(uri));
    }

    /** From here on a file that changes waits again. */
    #take(uris: readonly URI[]): void {
        uris.forEach((uri) => this.delete(uri));
        this.#current = new Set(uris.map((uri) => uri.toString()));
    }
}

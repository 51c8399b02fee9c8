/** The files still to be read, most urgent first. */
import type { URI } from 'langium';

/** Files requested from the disk at a time. */
const filesAtOnce = 16;

export class ReadingQueue {
    /** Files not opened yet. */
    readonly #unopened = new Map<string, URI>();
    /** Files that have to be parsed, by the symbol on their first line. */
    readonly #unparsed = new Map<string, Map<string, URI>>();
    #unparsedCount = 0;
    /** The files being read now. */
    #current: readonly URI[] = [];
    readonly #matters = (uri: URI): boolean => !this.canWait(uri);

    /** @param canWait whether nothing depends on a file: it is open in the editor, and its document counts */
    constructor(private readonly canWait: (uri: URI) => boolean) {}

    get length(): number {
        return this.#unopened.size + this.#unparsedCount + this.#current.length;
    }

    /** Whether all files are read but those that can wait. */
    get isDone(): boolean {
        return !some(this.#left(), this.#matters);
    }

    /** Whether any remaining file may turn out to be a language version of the document with this symbol. Files that can wait are none. */
    mayHold(symbol: string): boolean {
        return (
            some(this.#unopened.values(), this.#matters) ||
            this.#current.some(this.#matters) ||
            some(this.#unparsed.get(symbol)?.values() ?? [], this.#matters)
        );
    }

    add(uri: URI): void {
        this.#unopened.set(uri.toString(), uri);
    }

    /** Puts off a file until all others have been opened: cached summaries are then available at once, and urgent files come first. */
    putOff(uri: URI, symbol: string): void {
        const group = this.#unparsed.get(symbol) ?? new Map<string, URI>();
        this.#unparsedCount -= group.size;
        this.#unparsed.set(symbol, group.set(uri.toString(), uri));
        this.#unparsedCount += group.size;
    }

    /**
     * The files to read next: first those not opened yet, then urgent ones, then the rest. They count as left until the next call.
     * @returns the files, and whether they were put off before
     */
    next(urgent: Iterable<string>): { readonly uris: readonly URI[]; readonly wasPutOff: boolean } {
        const wasPutOff = this.#unopened.size === 0;
        this.#current = wasPutOff ? this.#nextUnparsed(urgent) : this.#nextUnopened();
        for (const uri of this.#current) {
            this.#unopened.delete(uri.toString());
        }
        return { uris: this.#current, wasPutOff };
    }

    /** Marks the current files as read. */
    finish(): void {
        this.#current = [];
    }

    #nextUnopened(): readonly URI[] {
        const next: URI[] = [];
        for (const uri of this.#unopened.values()) {
            next.push(uri);
            if (next.length === filesAtOnce) {
                break;
            }
        }
        return next;
    }

    /** The file to parse next: of an urgent symbol before others, and those that can wait after all. */
    #nextUnparsed(urgent: Iterable<string>): readonly URI[] {
        let next: { readonly symbol: string; readonly uri: URI } | undefined;
        for (const file of this.#unparsedFiles(urgent)) {
            next ??= file;
            if (this.#matters(file.uri)) {
                next = file;
                break;
            }
        }
        if (!next) {
            return [];
        }
        const group = this.#unparsed.get(next.symbol);
        group?.delete(next.uri.toString());
        this.#unparsedCount--;
        if (group?.size === 0) {
            this.#unparsed.delete(next.symbol);
        }
        return [next.uri];
    }

    /** First those with an urgent symbol. Most calls take the first of them: the symbols are not listed. */
    *#unparsedFiles(urgent: Iterable<string>): Generator<{ readonly symbol: string; readonly uri: URI }> {
        for (const symbols of [urgent, this.#unparsed.keys()]) {
            for (const symbol of symbols) {
                for (const uri of this.#unparsed.get(symbol)?.values() ?? []) {
                    yield { symbol, uri };
                }
            }
        }
    }

    *#left(): Generator<URI> {
        yield* this.#unopened.values();
        yield* this.#current;
        for (const group of this.#unparsed.values()) {
            yield* group.values();
        }
    }
}

function some<T>(all: Iterable<T>, is: (one: T) => boolean): boolean {
    for (const one of all) {
        if (is(one)) {
            return true;
        }
    }
    return false;
}

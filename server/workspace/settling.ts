/** What is checked again when nobody has changed anything for a while. */
import type { URI } from 'langium';

/** Milliseconds without a change of a register or an open version after which what depends on it is checked again. */
const changePause = 1000;

/** What has gathered until the changes have settled. */
export interface Settled {
    readonly uris: readonly URI[];
    /** All closed files with one of these symbols. */
    readonly symbols: readonly string[];
}

export class Settling {
    readonly #uris = new Map<string, URI>();
    readonly #symbols = new Set<string>();
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isStopped = false;

    /** @param settled is called with what has gathered, after a pause */
    constructor(private readonly settled: (gathered: Settled) => void) {}

    /** Adds files, and symbols of which all files are meant. Nothing happens if there are none. */
    add(uris: readonly URI[], symbols: readonly string[] = []): void {
        uris.forEach((uri) => this.#uris.set(uri.toString(), uri));
        symbols.forEach((symbol) => this.#symbols.add(symbol));
        if (this.#uris.size > 0 || this.#symbols.size > 0) {
            this.begin();
        }
    }

    /** Begins to wait, or begins again: something has changed just now. */
    begin(): void {
        if (!this.#isStopped) {
            clearTimeout(this.#timer);
            this.#timer = setTimeout(() => this.#settle(), changePause);
        }
    }

    /** Stops for good. */
    stop(): void {
        this.#isStopped = true;
        clearTimeout(this.#timer);
    }

    #settle(): void {
        const gathered = { uris: [...this.#uris.values()], symbols: [...this.#symbols] };
        this.#uris.clear();
        this.#symbols.clear();
        this.settled(gathered);
    }
}

/**
 * Summaries on disk, from one start to the next. A line for each file says for which bytes its summary is right; a line that is not whole counts for nothing.
 */
import { URI } from 'langium';
import type { AgendaFiles } from './files.js';
import type { Summary } from './summary.js';
import { nextTurn } from './turns.js';

/** Grows with every change of what a line holds. */
const format = 1;

/** Lines written between two looks at what else there is to do. */
const atOnce = 20;

/** Milliseconds without a change after which the cache is written. */
const pause = 2000;

/** Where summaries are kept. Only a program with a file system has one. */
export interface CacheStore {
    /** Whatever has a part in what a summary says: the program, its version, its grammar. */
    program(): Promise<string>;
    /** The digest of bytes or of a text, without blanks. */
    digest(content: Uint8Array | string): string;
    /** What was written under a name; undefined where there is nothing that can be read. */
    read(name: string): Promise<string | undefined>;
    /** Writes all of it or nothing. */
    write(name: string, pieces: AsyncIterable<string>): Promise<void>;
}

export class SummaryCache {
    /** The lines of the last start by address: the digest of the file, and the rest of the line. */
    #lines = new Map<string, { readonly digest: string; readonly written: string }>();
    #isLoaded = false;
    #isWritten = true;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #writing: Promise<void> = Promise.resolve();

    /** @param name names the workspace */
    constructor(
        private readonly store: CacheStore,
        private readonly name: string,
    ) {}

    digest(content: Uint8Array): string {
        return this.store.digest(content);
    }

    /** Reads what was kept. What another program wrote, or this one in another format, is passed over. */
    async load(): Promise<void> {
        if (this.#isLoaded) {
            return;
        }
        this.#isLoaded = true;
        const text = (await this.store.read(this.name)) ?? '';
        const head = await this.#head();
        if (!text.startsWith(`${head}\n`)) {
            return;
        }
        for (const line of text.slice(head.length + 1).split('\n')) {
            const [, digest = '', uri = '', written = ''] = /^(\S+) (\S+) (\S+ .*)$/u.exec(line) ?? [];
            if (written !== '') {
                this.#lines.set(uri, { digest, written });
            }
        }
    }

    /** The summary that was kept for a file, if the file still has the same bytes and the line is as it was written. */
    find(uri: URI, digest: string): Summary | undefined {
        const line = this.#lines.get(uri.toString());
        const [, sum, json = ''] = /^(\S+) (.*)$/u.exec(line?.written ?? '') ?? [];
        if (line?.digest !== digest || sum !== this.#sum(uri, digest, json)) {
            return undefined;
        }
        return JSON.parse(json) as Summary;
    }

    /** Says that a summary is another than the one that was kept. */
    changed(): void {
        this.#isWritten = false;
    }

    /** Writes the summaries of all files in a while, when every one of them is known. */
    keep(files: AgendaFiles): void {
        // What is still here and belongs to no file is of one that is gone.
        this.#isWritten &&= [...this.#lines.keys()].every((uri) => files.get(URI.parse(uri)));
        this.#lines = new Map();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#write(files), pause);
    }

    /** Writes what is not written yet. */
    async finish(files: AgendaFiles): Promise<void> {
        clearTimeout(this.#timer);
        await this.#write(files);
    }

    /** A cache that cannot be written is done without. */
    async #write(files: AgendaFiles): Promise<void> {
        await this.#writing;
        if (!this.#isWritten) {
            this.#isWritten = true;
            this.#writing = this.store.write(this.name, this.#text(files)).catch((error: unknown) => {
                console.error('The summaries of the workspace could not be kept:', error);
            });
            await this.#writing;
        }
    }

    /** Files that were not come to yet keep their lines. */
    async *#text(files: AgendaFiles): AsyncGenerator<string> {
        yield `${await this.#head()}\n`;
        const left = new Map(this.#lines);
        for (const [index, { uri, digest, summary }] of [...files.all].entries()) {
            const json = JSON.stringify(summary);
            left.delete(uri.toString());
            yield `${digest} ${uri.toString()} ${this.#sum(uri, digest, json)} ${json}\n`;
            if (index % atOnce === atOnce - 1) {
                await nextTurn();
            }
        }
        for (const [uri, { digest, written }] of left) {
            yield `${digest} ${uri} ${written}\n`;
        }
    }

    #sum(uri: URI, digest: string, json: string): string {
        return this.store.digest(`${digest} ${uri.toString()} ${json}`);
    }

    async #head(): Promise<string> {
        return JSON.stringify({ summaries: format, program: await this.store.program() });
    }
}

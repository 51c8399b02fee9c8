/**
 * Summaries on disk, from one start to the next. A line for each file says for which bytes its summary is right; a line that is not whole counts for nothing.
 */
import { URI } from 'langium';
import { inTime } from '../in-time.js';
import type { AgendaFiles } from './files.js';
import { KeptSummary } from './kept-summary.js';
import { nextTurn } from './turns.js';

/** Grows with every change of what a line holds. */
const format = 1;

/** Lines written between two looks at what else there is to do. */
const atOnce = 20;

/** Milliseconds that a disk may say nothing. */
const patience = 3000;

/** Milliseconds without a change after which the cache is written. */
const pause = 2000;

/** Where summaries are kept. Only a program with a file system has one. */
export interface CacheStore {
    /** Whatever has a part in what a summary says: the program, its version, its grammar. */
    program(): Promise<string>;
    /** The digest of bytes or of a text, without blanks. */
    digest(content: Uint8Array | string): string;
    /** The lines that were written under a name; none where there is nothing that can be read. */
    read(name: string): AsyncIterable<string>;
    /** Writes all of it, or leaves what is there. */
    write(name: string, pieces: AsyncIterable<string>): Promise<void>;
}

export class SummaryCache {
    /** What was kept at the last start and is not asked for yet, by address. */
    #kept = new Map<string, { readonly digest: string; readonly summary: KeptSummary }>();
    #isLoaded = false;
    #isWritten = true;
    #isGivenUp = false;
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

    /**
     * Reads what was kept, once. What another program wrote, or this one in another format, is passed over, and so is every line that is not as it was
     * written. A disk that says nothing is not waited for.
     * @param giveWay is waited for between the lines
     */
    async load(giveWay: () => Promise<void>): Promise<void> {
        if (this.#isLoaded) {
            return;
        }
        this.#isLoaded = true;
        try {
            const head = await inTime(this.#head(), patience);
            const lines = this.store.read(this.name)[Symbol.asyncIterator]();
            for (let isFirst = true; ; isFirst = false) {
                const next = await inTime(Promise.resolve(lines.next()), patience);
                if (!next || next.done || (isFirst && next.value !== head)) {
                    return;
                }
                this.#load(next.value);
                await giveWay();
            }
        } catch (error) {
            console.error('The summaries that were kept of the workspace could not be read:', error);
        }
    }

    #load(line: string): void {
        const [digest = '', uri = '', sum] = line.split(' ', 3);
        const written = line.slice(digest.length + uri.length + (sum?.length ?? 0) + 3);
        const summary = sum === this.#sum(digest, uri, written) && isAddress(uri) ? KeptSummary.read(written) : undefined;
        if (summary) {
            this.#kept.set(uri, { digest, summary });
        }
    }

    /** The summary that was kept for a file, if the file still has the same bytes. */
    find(uri: URI, digest: string): KeptSummary | undefined {
        const kept = this.#kept.get(uri.toString());
        return kept?.digest === digest ? kept.summary : undefined;
    }

    /** Says that a summary is another than the one that was kept. */
    changed(): void {
        this.#isWritten = false;
    }

    /** Writes the summaries of all files in a while, when every one of them is known. */
    keep(files: AgendaFiles): void {
        // What is still here and belongs to no file is of one that is gone.
        this.#isWritten &&= [...this.#kept.keys()].every((uri) => files.get(URI.parse(uri)));
        this.#kept = new Map();
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#write(files), pause);
    }

    /**
     * Writes what is not written yet.
     * @param patience milliseconds after which the writing is given up, and what was kept before stays
     */
    async finish(files: AgendaFiles, patience: number): Promise<void> {
        clearTimeout(this.#timer);
        const written = this.#write(files).then(() => true);
        this.#isGivenUp = !(await inTime(written, patience));
    }

    /** A cache that cannot be written is done without. */
    async #write(files: AgendaFiles): Promise<void> {
        await this.#writing;
        if (!this.#isWritten) {
            this.#isWritten = true;
            this.#writing = this.store.write(this.name, this.#text(files)).catch((error: unknown) => {
                if (!this.#isGivenUp) {
                    console.error('The summaries of the workspace could not be kept:', error);
                }
            });
            await this.#writing;
        }
    }

    /** Files that were not come to yet keep their lines. Several lines go to the disk together. */
    async *#text(files: AgendaFiles): AsyncGenerator<string> {
        yield `${await this.#head()}\n`;
        const known = [...files.all].map(({ uri, ...file }) => [uri.toString(), file] as const);
        let lines: string[] = [];
        for (const [uri, { digest, summary }] of new Map([...this.#kept, ...known])) {
            const written = summary.write();
            lines.push(`${digest} ${uri} ${this.#sum(digest, uri, written)} ${written}\n`);
            if (lines.length === atOnce) {
                yield lines.join('');
                lines = [];
                await nextTurn();
                if (this.#isGivenUp) {
                    throw new Error('There is no time left.');
                }
            }
        }
        yield lines.join('');
    }

    #sum(digest: string, uri: string, written: string): string {
        return this.store.digest(`${digest} ${uri} ${written}`);
    }

    async #head(): Promise<string> {
        return JSON.stringify({ summaries: format, program: await this.store.program() });
    }
}

function isAddress(uri: string): boolean {
    try {
        return URI.parse(uri).toString() === uri;
    } catch {
        return false;
    }
}

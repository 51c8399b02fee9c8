/**
 * Summaries on disk, kept between starts. The line of a file includes the digest of the bytes its summary was made of; an incomplete line is ignored.
 */
import { URI } from 'langium';
import { inTime } from '../in-time.js';
import type { AgendaFiles } from './files.js';
import { KeptSummary } from './kept-summary.js';
import { nextTurn } from '../next-turn.js';

/** Increased with every change of the line format. */
const lineFormat = 2;

/** Lines written before other work gets a turn. */
const linesAtOnce = 20;

/** Milliseconds to wait for an unresponsive disk. */
const diskPatience = 3000;

/** Milliseconds without a change before the cache is written. */
const writePause = 2000;

/** Storage for summaries. Only a program with a file system has one. */
export interface CacheStore {
    /** Identifies everything that determines a summary: the program, its version, its grammar. */
    program(): Promise<string>;
    /** The digest of bytes or of a text; contains no blanks. */
    digest(content: Uint8Array | string): string;
    /** The lines stored under a name; none if nothing can be read. */
    read(name: string): AsyncIterable<string>;
    /** Replaces the stored lines completely, or leaves them as they are. */
    write(name: string, texts: AsyncIterable<string>): Promise<void>;
}

export class SummaryCache {
    /** Summaries from the last start not yet requested, by address. */
    #kept = new Map<string, { readonly digest: string; readonly summary: KeptSummary }>();
    #isLoaded = false;
    #isWritten = true;
    #isGivenUp = false;
    #timer: ReturnType<typeof setTimeout> | undefined;
    #lastWrite: Promise<void> = Promise.resolve();

    /** @param name identifies the workspace */
    constructor(
        private readonly store: CacheStore,
        private readonly name: string,
    ) {}

    digest(content: Uint8Array): string {
        return this.store.digest(content);
    }

    /**
     * Reads the stored summaries, once. Ignores those of another program or another format, and every line altered since it was written. Stops waiting for
     * a disk that does not respond.
     * @param betweenLines awaited between two lines
     */
    async load(betweenLines: () => Promise<void>): Promise<void> {
        if (this.#isLoaded) {
            return;
        }
        this.#isLoaded = true;
        const lines = this.store.read(this.name)[Symbol.asyncIterator]();
        try {
            await this.#loadLines(lines, betweenLines);
        } catch (error) {
            console.error('The summaries that were kept of the workspace could not be read:', error);
        } finally {
            // Reading may have stopped early. The store closes its file, but it is not waited for: the disk may not respond.
            void Promise.resolve(lines.return?.()).catch(() => undefined);
        }
    }

    async #loadLines(lines: AsyncIterator<string>, betweenLines: () => Promise<void>): Promise<void> {
        const head = await inTime(this.#head(), diskPatience);
        for (let isFirst = true; ; isFirst = false) {
            const next = await inTime(Promise.resolve(lines.next()), diskPatience);
            if (!next || next.done || (isFirst && next.value !== head)) {
                return;
            }
            this.#loadLine(next.value);
            await betweenLines();
        }
    }

    #loadLine(line: string): void {
        const [digest = '', uri = '', sum] = line.split(' ', 3);
        const written = line.slice(digest.length + uri.length + (sum?.length ?? 0) + 3);
        const summary = sum === this.#sum(digest, uri, written) && isAddress(uri) ? KeptSummary.read(written) : undefined;
        if (summary) {
            this.#kept.set(uri, { digest, summary });
        }
    }

    /** The stored summary of a file, if the file still has the same bytes. */
    find(uri: URI, digest: string): KeptSummary | undefined {
        const kept = this.#kept.get(uri.toString());
        return kept?.digest === digest ? kept.summary : undefined;
    }

    /** Records that a summary differs from the stored one. */
    changed(): void {
        this.#isWritten = false;
    }

    /** Forgets the entries of the last start, once all files are known. Those that belong to none are of files that are gone. */
    forget(files: AgendaFiles): void {
        this.#isWritten &&= [...this.#kept.keys()].every((uri) => files.get(URI.parse(uri)));
        this.#kept = new Map();
    }

    /** Writes the summaries of all files after a pause, once all of them are known. */
    keep(files: AgendaFiles): void {
        this.forget(files);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => void this.#write(files), writePause);
    }

    /**
     * Writes what is not written yet.
     * @param patience milliseconds after which writing stops, and the previous cache stays
     */
    async finish(files: AgendaFiles, patience: number): Promise<void> {
        clearTimeout(this.#timer);
        const written = this.#write(files).then(() => true);
        this.#isGivenUp = !(await inTime(written, patience));
    }

    /** The server works without a cache that cannot be written. */
    async #write(files: AgendaFiles): Promise<void> {
        await this.#lastWrite;
        if (!this.#isWritten) {
            this.#isWritten = true;
            this.#lastWrite = this.store.write(this.name, this.#text(files)).catch((error: unknown) => {
                if (!this.#isGivenUp) {
                    console.error('The summaries of the workspace could not be kept:', error);
                }
            });
            await this.#lastWrite;
        }
    }

    /** Files not reached yet keep their lines. Several lines go to the disk together. */
    async *#text(files: AgendaFiles): AsyncGenerator<string> {
        yield `${await this.#head()}\n`;
        const known = [...files.all].map(({ uri, ...file }) => [uri.toString(), file] as const);
        let lines: string[] = [];
        for (const [uri, { digest, summary }] of new Map([...this.#kept, ...known])) {
            const written = summary.write();
            lines.push(`${digest} ${uri} ${this.#sum(digest, uri, written)} ${written}\n`);
            if (lines.length === linesAtOnce) {
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
        return JSON.stringify({ summaries: lineFormat, program: await this.store.program() });
    }
}

function isAddress(uri: string): boolean {
    try {
        return URI.parse(uri).toString() === uri;
    } catch {
        return false;
    }
}

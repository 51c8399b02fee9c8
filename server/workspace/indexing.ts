/** Reads the agendas of the workspace in the background: summaries of unchanged files from the cache, the others from their texts. */
import type { FileSystemProvider, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import {
    runWithPauses,
    type Limit,
    type Limits,
    type Pausable,
    type ServicesWithLimits,
    TooLong,
    asPausable,
} from '../../language/limits.js';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';
import type { NowReading } from '../documents/now-reading.js';
import type { SetAside } from '../documents/set-aside.js';
import type { SummaryCache } from './cache.js';
import type { AgendaDocumentFactory } from '../documents/factory.js';
import type { AgendaFiles } from './files.js';
import { KeptSummary } from './kept-summary.js';
import type { ReadingProgress } from './progress.js';
import { ReadingQueue } from './queue.js';
import { type Summary, summarising } from './summary.js';
import type { Outgoing } from '../outgoing.js';
import { BackgroundTurns } from './turns.js';
import { WaitingCallers } from './waiting-callers.js';

/** Milliseconds that stopping waits for the disk. */
const stopPatience = 1000;

/** Knows every agenda of the workspace by its summary, and says when all of them are known. */
export class Indexing {
    readonly #limits: Limits;
    readonly #documents: Pick<LangiumSharedServices['workspace']['TextDocuments'], 'get'>;
    readonly #disk: FileSystemProvider;
    readonly #factory: AgendaDocumentFactory;
    readonly #turns: BackgroundTurns;
    readonly #queue = new ReadingQueue((uri) => this.#documents.get(uri) !== undefined);
    /** Symbols whose language versions are waited for, with the number of waiting callers. */
    readonly #awaited = new Map<string, number>();
    readonly #callers = new WaitingCallers();
    #cache: SummaryCache | undefined;
    #limit: Limit | undefined;
    #isListing = false;
    #isRunning = false;
    #isStopped = false;

    /**
     * @param belongs whether a file is an agenda of the workspace
     * @param urgent symbols of the documents whose language versions to find first
     * @param reading which files not to read, and where to record the file being read
     */
    constructor(
        services: LangiumSharedServices & ServicesWithLimits,
        private readonly files: AgendaFiles,
        private readonly progress: ReadingProgress,
        private readonly belongs: (uri: URI) => boolean,
        private readonly urgent: () => Iterable<string>,
        private readonly reading: () => { readonly SetAside: SetAside; readonly NowReading: NowReading; readonly Outgoing: Outgoing },
    ) {
        this.#limits = services.agenda.Limits;
        this.#documents = services.workspace.TextDocuments;
        this.#disk = services.workspace.FileSystemProvider;
        this.#factory = services.workspace.LangiumDocumentFactory as AgendaDocumentFactory;
        this.#turns = new BackgroundTurns(
            services,
            () => this.reading().Outgoing,
            () => this.#callers.hasRequest,
        );
    }

    /** Sets the time limit for a file. */
    useLimit(limit: Limit): void {
        this.#limit = limit;
    }

    /** Sets the cache that keeps summaries between starts. */
    useCache(cache: SummaryCache): void {
        this.#cache = cache;
    }

    /** Marks the start of listing the workspace: nothing is complete until its files are read. */
    begin(): void {
        this.#isListing = true;
    }

    /** Takes the complete list of files. */
    listed(uris: readonly URI[]): void {
        this.#isListing = false;
        this.read(uris);
    }

    /** Reads files, new or again. Whether they are new, changed or no longer part of the workspace turns out then. */
    read(uris: readonly URI[]): void {
        uris.forEach((uri) => this.#queue.add(uri));
        if (!this.#isRunning) {
            this.#isRunning = true;
            void this.#run();
        }
    }

    /**
     * Resolved when every known file is read, but for those open in the editor: of them, the document counts and not the file.
     * @param isRequest whether the answer to a request waits for it
     */
    complete(isRequest: boolean): Promise<void> {
        return this.#waitUntil(() => this.#queue.isDone, isRequest);
    }

    /** Resolved when all language versions of the document with a symbol are known. Their files are read before others; see {@link complete}. */
    async versionsKnown(symbol: string, isRequest: boolean): Promise<void> {
        this.#awaited.set(symbol, (this.#awaited.get(symbol) ?? 0) + 1);
        await this.#waitUntil(() => !this.#queue.mayHold(symbol), isRequest);
        const others = (this.#awaited.get(symbol) ?? 1) - 1;
        if (others > 0) {
            this.#awaited.set(symbol, others);
        } else {
            this.#awaited.delete(symbol);
        }
    }

    /** Stops reading, and stores what was read as far as the disk allows in time. Releases all waiting callers. */
    async stop(): Promise<void> {
        this.#isStopped = true;
        if (!this.#isListing && this.#queue.length === 0) {
            this.#cache?.forget(this.files);
        }
        this.progress.done();
        this.#callers.release();
        await this.#cache?.finish(this.files, stopPatience);
    }

    #waitUntil(isReached: () => boolean, isRequest: boolean): Promise<void> {
        return this.#callers.waitUntil(() => this.#isStopped || (!this.#isListing && isReached()), isRequest);
    }

    async #run(): Promise<void> {
        await this.#turns.next();
        await this.#cache?.load(() => this.#turns.next());
        let finished = 0;
        while (!this.#isStopped) {
            await this.#turns.next();
            const { uris, wasPutOff } = this.#nextFiles();
            if (uris.length === 0) {
                break;
            }
            const contents = await Promise.all(uris.map((uri) => this.#contentOf(uri)));
            for (const [index, uri] of uris.entries()) {
                finished += (await this.#readIfPossible(uri, contents[index], wasPutOff)) ? 1 : 0;
            }
            this.#queue.finish();
            this.progress.report(finished, this.#queue.length);
            this.#callers.release();
        }
        this.#isRunning = false;
        this.progress.done();
        this.#callers.release();
        if (!this.#isStopped) {
            this.#cache?.keep(this.files);
        }
    }

    /** The files to read next. An error costs no more than their order. */
    #nextFiles(): { readonly uris: readonly URI[]; readonly wasPutOff: boolean } {
        let urgent: readonly string[] = [];
        try {
            urgent = [...this.#awaited.keys(), ...this.urgent()];
        } catch (error) {
            console.error('What to read first is not known:', error);
        }
        return this.#queue.next(urgent);
    }

    /** A file that cannot be read holds up no other. */
    async #readIfPossible(uri: URI, content: Uint8Array | undefined, wasPutOff: boolean): Promise<boolean> {
        try {
            return await this.#readFile(uri, content, wasPutOff);
        } catch (error) {
            console.error(`${uri.toString()} could not be read:`, error);
            return true;
        }
    }

    /**
     * Finds the summary of a file: known, in the cache, or made of its text.
     * @param content undefined if the file is gone
     * @param wasPutOff whether the file was put off before and is now to be parsed
     * @returns whether the file is finished
     */
    async #readFile(uri: URI, content: Uint8Array | undefined, wasPutOff: boolean): Promise<boolean> {
        if (!content || !this.belongs(uri)) {
            this.#drop(uri);
            return true;
        }
        if (this.reading().SetAside.holds(uri)) {
            this.files.delete(uri);
            return true;
        }
        const digest = this.#cache?.digest(content) ?? '';
        if (this.#isKnown(uri, digest) || this.#takeFromCache(uri, digest)) {
            return true;
        }
        const text = decodedText(content);
        if (!wasPutOff) {
            return !(await this.#putOff(uri, text));
        }
        await this.#turns.next(text.length);
        await this.#summarise(uri, digest, text);
        return true;
    }

    /** The file is gone, or no longer an agenda of the workspace. */
    #drop(uri: URI): void {
        this.reading().SetAside.release(uri);
        this.files.delete(uri);
        this.#cache?.changed();
    }

    #isKnown(uri: URI, digest: string): boolean {
        return digest !== '' && this.files.get(uri)?.digest === digest;
    }

    /** Takes the summary from the cache, if it has one of these bytes. */
    #takeFromCache(uri: URI, digest: string): boolean {
        const summary = this.#cache?.find(uri, digest);
        if (!summary) {
            return false;
        }
        this.files.set({ uri, digest, summary });
        this.#forgetFailure(uri);
        return true;
    }

    /** Leaves a file for later, with its symbol: versions of open agendas come first. @returns whether its symbol could be read */
    async #putOff(uri: URI, text: string): Promise<boolean> {
        const symbol = await this.#attempt(uri, () => asPausable(() => openingSymbol(text) ?? ''));
        if (symbol === undefined) {
            return false;
        }
        this.#queue.putOff(uri, symbol);
        return true;
    }

    /** A file that cannot be summarised must not stop the others. */
    async #summarise(uri: URI, digest: string, text: string): Promise<void> {
        this.#cache?.changed();
        const summary = await this.#attempt(uri, () => this.#summaryIn(text, uri));
        if (summary) {
            this.files.set({ uri, digest, summary: KeptSummary.of(summary) });
            this.#forgetFailure(uri);
        }
    }

    *#summaryIn(text: string, uri: URI): Pausable<Summary | undefined> {
        const root = (yield* this.#factory.readOnce(text, uri)).parseResult.value;
        return isAgenda(root) ? yield* summarising(root) : undefined;
    }

    /** Does work with a file that may fail or take too long. However long the file is, requests are answered between two pieces of work. */
    async #attempt<T>(uri: URI, work: () => Pausable<T>): Promise<T | undefined> {
        const { NowReading } = this.reading();
        const limit = this.#limit ?? ((run) => run());
        // Stopped work does not clean up: the record of the current file is restored outside.
        const limited: Limit = (run) => NowReading.whileRecording(uri.toString(), () => limit(run));
        try {
            return await runWithPauses(work, limited, () => this.#turns.next());
        } catch (error) {
            console.error(`${uri.toString()} could not be read:`, error);
            this.files.delete(uri);
            // The open text may differ from the file.
            if (error instanceof TooLong && !this.#documents.get(uri)) {
                this.#limits.giveUp(uri);
            }
            return undefined;
        }
    }

    /** The file can be read: it is no longer given up. An open text may still be. */
    #forgetFailure(uri: URI): void {
        if (!this.#documents.get(uri)) {
            this.#limits.forget(uri);
        }
    }

    async #contentOf(uri: URI): Promise<Uint8Array | undefined> {
        try {
            return await this.#disk.readBinary(uri);
        } catch {
            return undefined;
        }
    }
}

/** Decodes a file as the rest of the server does: a byte order mark stays as a character. */
function decodedText(content: Uint8Array): string {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
}

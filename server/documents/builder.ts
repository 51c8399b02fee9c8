/** Builds documents: once for a burst of keystrokes, and only as far as the result is used. */
import {
    DefaultDocumentBuilder,
    interruptAndCheck,
    Deferred,
    DocumentState,
    isOperationCancelled,
    OperationCancelled,
    URI,
    type BuildOptions,
    type LangiumDocument,
    type MaybePromise,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import type { KnownBookings } from '../../language/bookings/known-bookings.js';
import { isBuiltIn, type Registers } from '../../language/registers/registers.js';
import type { KnownVersions } from '../../language/versions/known-versions.js';
import type { NowReading } from './now-reading.js';
import type { Settings } from '../settings.js';
import type { AgendaDocumentFactory } from './factory.js';
import type { Indexing } from '../workspace/indexing.js';
import type { Outgoing } from '../outgoing.js';
import { Questions } from './questions.js';
import { uncancelled } from '../handlers.js';
import { nextTurn } from '../next-turn.js';

/** Milliseconds it takes to write a message. */
const writeMilliseconds = 2;

/** UTF-16 units of a text that takes longer to read than a person waits for an answer without noticing. */
const longText = 50_000;

interface Closed {
    readonly Indexing: Indexing;
    readonly Trees: { read(uri: URI): Promise<unknown> };
    readonly NowReading: NowReading;
    readonly Outgoing: Outgoing;
}

export class AgendaDocumentBuilder extends DefaultDocumentBuilder {
    /** Updates on their way, by the address of a document: how many, and what waits until the last of them has begun. */
    readonly #announced = new Map<string, { count: number; readonly begun: Deferred<void> }>();
    /** Says that the update which runs now has begun. */
    #begin: () => void = () => undefined;
    readonly #settings: () => Settings;
    readonly #versions: () => KnownVersions;
    readonly #bookings: () => KnownBookings;
    readonly #services: LangiumSharedServices;
    /** Documents read anew with which others are not compared yet; a build may be cancelled in between. */
    readonly #read = new Set<LangiumDocument>();
    readonly #registerChanges = new WeakMap<Set<string>, boolean>();
    /** Requests about documents, which wait until a build has come far enough. */
    readonly questions: Questions;

    /** What is known of files without a tree, and how they get one. */
    readonly #closed: () => Closed;
    /** Whether the documents that are built now are the last of their build: the state of the builder then holds for the whole workspace. */
    #isLastBatch = true;
    /** Identifies the current build in `NowReading`: there is only one at a time. */
    readonly #work = {};

    constructor(
        services: LangiumSharedServices,
        registers: () => Registers,
        versions: () => KnownVersions,
        bookings: () => KnownBookings,
        settings: () => Settings,
        closed: () => Closed,
    ) {
        super(services);
        this.#closed = closed;
        this.questions = new Questions(() => closed().Outgoing.isRead());
        this.#settings = settings;
        this.#versions = versions;
        this.#bookings = bookings;
        this.#services = services;
        // A request between the change and the new index may have cached the bodies without the changed register.
        this.onBuildPhase(DocumentState.IndexedContent, (documents) => {
            if (documents.some((document) => this.#isRegister(document.uri))) {
                registers().forget();
            }
        });
    }

    /** The version of the text the document's tree was read from. The text document itself may be newer. */
    versionOf(document: LangiumDocument): number {
        return (this.langiumDocumentFactory as AgendaDocumentFactory).versionOf(document);
    }

    /** Whether the tree was read from the text now in the editor. */
    isCurrent(document: LangiumDocument): boolean {
        return this.textDocuments?.get(document.uri)?.version === this.versionOf(document);
    }

    /** Announces an update of these documents, so that requests wait for it instead of answering from the old tree. */
    announce(uris: readonly URI[]): void {
        for (const uri of uris) {
            const key = uri.toString();
            const announced = this.#announced.get(key) ?? { count: 0, begun: new Deferred() };
            announced.count++;
            this.#announced.set(key, announced);
        }
    }

    override async update(changed: URI[], deleted: URI[], cancelToken?: CancellationToken): Promise<void> {
        // An update ends after others were announced for the same documents. It must not speak for them: a document that is closed and opened again at once
        // is deleted by the one and made anew by the other.
        let hasBegun = false;
        const begin = (): void => {
            if (!hasBegun) {
                hasBegun = true;
                this.#markBegun([...changed, ...deleted]);
            }
        };
        this.#begin = begin;
        try {
            await super.update(changed, deleted, cancelToken);
        } finally {
            begin();
        }
    }

    /** From here on the states of all changed documents are reset: a request that waits for a state waits for the new tree. */
    protected override async emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
        this.#begin();
        this.questions.refuse(deleted.filter((uri) => this.textDocuments?.get(uri) === undefined));
        await super.emitUpdate(changed, deleted);
    }

    #markBegun(uris: readonly URI[]): void {
        for (const uri of uris) {
            const announced = this.#announced.get(uri.toString());
            if (announced && --announced.count === 0) {
                this.#announced.delete(uri.toString());
                announced.begun.resolve();
            }
        }
    }

    /** An open document will be built, however long it takes. Others are never checked, so a request must not wait for that. */
    protected override awaitDocumentState(state: DocumentState, uri: URI, cancelToken: CancellationToken): Promise<URI> {
        const isOpen = (): boolean => this.textDocuments?.get(uri) !== undefined;
        return this.questions.whileOpen(uri, async (isGone) => {
            await this.#announced.get(uri.toString())?.begun.promise;
            if (!this.langiumDocuments.hasDocument(uri) && !isOpen()) {
                await this.#closed().Trees.read(uri);
            }
            if (!this.langiumDocuments.hasDocument(uri) && !isOpen() && !isGone()) {
                throw new ResponseError(LSPErrorCodes.ServerCancelled, `There is no document ${uri.toString()}.`);
            }
            const isReached = (): boolean =>
                (this.langiumDocuments.getDocument(uri)?.state ?? DocumentState.Changed) >=
                (isOpen() ? state : Math.min(state, DocumentState.IndexedReferences));
            await this.questions.waitUntil(() => isGone() || isReached(), cancelToken);
            return uri;
        });
    }

    /** A request about the whole workspace waits until all of it is read; the findings of open documents do not wait. */
    protected override async awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
        await uncancelled(this.#closed().Indexing.complete(true), cancelToken);
        await Promise.all([...this.#announced.values()].map(({ begun }) => begun.promise));
        await this.questions.waitUntil(() => this.#isLastBatch && this.currentState >= state, cancelToken);
    }

    /**
     * Requests that wait for the workspace are answered once the state is set, not before: a request may begin to wait between the two. A document
     * that fails must not stop the others.
     */
    protected override async runCancelable(
        documents: LangiumDocument[],
        targetState: DocumentState,
        cancelToken: CancellationToken,
        callback: (document: LangiumDocument) => MaybePromise<unknown>,
    ): Promise<void> {
        await super.runCancelable(documents, targetState, cancelToken, async (document) => {
            this.#closed().NowReading.record(this.#work, document.uri.toString());
            try {
                await callback(document);
            } catch (error) {
                if (isOperationCancelled(error)) {
                    throw error;
                }
                console.error(`${document.uri.toString()} could not be brought to the state ${DocumentState[targetState]}:`, error);
            }
        });
        this.questions.checkAgain();
    }

    /** First receives the keystrokes that arrived meanwhile; all builds but the last are cancelled. So a burst gets one answer. */
    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        cancelToken: CancellationToken,
    ): Promise<void> {
        const { NowReading } = this.#closed();
        try {
            await this.#buildInOrder(documents, options, NowReading.recordingToken(this.#work, cancelToken));
        } finally {
            NowReading.ended(this.#work);
        }
    }

    async #buildInOrder(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        if (documents.some((document) => document.state < DocumentState.Parsed)) {
            // The first turn receives the keystrokes, the second announces them.
            await nextTurn();
            await nextTurn();
            if (cancelToken.isCancellationRequested) {
                throw OperationCancelled;
            }
        }
        for (const document of documents) {
            if (document.state < DocumentState.IndexedContent) {
                this.#read.add(document);
            }
        }
        const batches = this.#inBatches(documents);
        for (const [index, batch] of batches.entries()) {
            this.currentState = DocumentState.Changed;
            this.#isLastBatch = index === batches.length - 1;
            await super.buildDocuments(batch, options, cancelToken);
            await this.#checkOthers(batch, options, cancelToken);
        }
    }

    /**
     * The documents in the batches in which they are built, one batch after the other; at least one batch. Registers come first: citations depend on them. Then
     * open documents: a long one just opened must not keep requests about the others waiting. Documents not open in the editor come last.
     */
    #inBatches(documents: readonly LangiumDocument[]): readonly LangiumDocument[][] {
        const urgent: LangiumDocument[] = [];
        const long: { readonly document: LangiumDocument; readonly length: number }[] = [];
        const closed: LangiumDocument[] = [];
        for (const document of documents) {
            const length = this.#lengthIfNew(document);
            if (this.#isRegister(document.uri)) {
                urgent.push(document);
            } else if (!this.#isOpen(document)) {
                closed.push(document);
            } else if (length > longText) {
                long.push({ document, length });
            } else {
                urgent.push(document);
            }
        }
        const byLength = long.sort((one, other) => one.length - other.length).map(({ document }) => [document]);
        const batches = [urgent, ...byLength, closed].filter((batch) => batch.length > 0);
        return batches.length > 0 ? batches : [[]];
    }

    /** The length of a text that was never read, in UTF-16 units; 0 if it was: only what is edited in it is read then. */
    #lengthIfNew(document: LangiumDocument): number {
        const isRead = document.parseResult.value.$cstNode !== undefined;
        return isRead ? 0 : (this.textDocuments?.get(document.uri)?.getText().length ?? 0);
    }

    /**
     * The documents to build, most urgent first: edited, open, the rest. Most files of a workspace are not open in the editor; they are linked but not
     * checked, so once linked they need no build.
     */
    protected override sortDocuments(documents: LangiumDocument[]): LangiumDocument[] {
        const open = new Set(this.#openDocuments());
        const rankOf = (document: LangiumDocument): number => {
            if (!open.has(document)) {
                return 2;
            }
            return document.state < DocumentState.Parsed ? 0 : 1;
        };
        return documents
            .filter((document) => document.state < DocumentState.IndexedReferences || open.has(document))
            .map((document) => ({ document, rank: rankOf(document) }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ document }) => document);
    }

    /**
     * Language versions are compared fact by fact, and the bookings of rooms among all agendas. When those of one change, the open documents that are
     * compared with it are checked again, and also those whose findings name a place in it, which may have moved. They are not read or linked again, and
     * the edited document does not wait for them.
     */
    async #checkOthers(built: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        const read = [...this.#read].filter(({ state }) => state >= DocumentState.IndexedContent);
        const outdated = this.outdated;
        const affected = [...new Set([...outdated, ...this.#pointingInto(read)])].filter(
            (document) => !built.includes(document) && document.state >= DocumentState.Validated,
        );
        for (const document of this.#read) {
            if (document.state >= DocumentState.IndexedContent || this.langiumDocuments.getDocument(document.uri) !== document) {
                this.#read.delete(document);
            }
        }
        if (affected.length === 0) {
            return;
        }
        // The findings so far must leave the process before the others are checked: writing a message takes several turns.
        await new Promise((resolve) => setTimeout(resolve, writeMilliseconds));
        for (const document of affected) {
            this.resetToState(document, DocumentState.IndexedReferences);
        }
        this.currentState = DocumentState.IndexedReferences;
        await super.buildDocuments(affected, options, cancelToken);
    }

    /** The open documents whose findings depend on other agendas that have changed since. */
    get outdated(): readonly LangiumDocument[] {
        return this.#openDocuments().filter((document) => this.#versions().isOutdated(document) || this.#bookings().isOutdated(document));
    }

    /** The open documents whose findings name places in the given ones. */
    #pointingInto(documents: readonly LangiumDocument[]): readonly LangiumDocument[] {
        const uris = new Set(documents.map(({ uri }) => uri.toString()));
        return this.#openDocuments().filter(({ diagnostics = [] }) =>
            diagnostics.some(({ relatedInformation = [] }) => relatedInformation.some(({ location }) => uris.has(location.uri))),
        );
    }

    #openDocuments(): readonly LangiumDocument[] {
        return this.#services.workspace.TextDocuments.keys().flatMap((uri) => this.langiumDocuments.getDocument(URI.parse(uri)) ?? []);
    }

    /**
     * Notifies all listeners that a document has reached a state, even if the build is cancelled by now: the state stays, so the next build would not
     * notify them again. Findings would stay unpublished and requests unanswered.
     */
    protected override async notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        cancelToken: CancellationToken,
    ): Promise<void> {
        for (const listener of [...this.documentPhaseListeners.get(state)]) {
            await listener(document, cancelToken);
        }
        this.questions.checkAgain();
    }

    /** Notifies listeners of builds without documents too: requests may wait for the state of the whole workspace. */
    protected override async notifyBuildPhase(
        documents: LangiumDocument[],
        state: DocumentState,
        cancelToken: CancellationToken,
    ): Promise<void> {
        for (const listener of [...this.buildPhaseListeners.get(state)]) {
            await interruptAndCheck(cancelToken);
            await listener(documents, cancelToken);
        }
    }

    /** Agendas depend only on registers. A change of one agenda does not affect the links of others, not even broken ones. */
    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        let registerChanged = this.#registerChanges.get(changedUris);
        if (registerChanged === undefined) {
            registerChanged = [...changedUris].some((uri) => this.#isRegister(URI.parse(uri)));
            this.#registerChanges.set(changedUris, registerChanged);
        }
        if (!registerChanged || this.#isRegister(document.uri)) {
            return false;
        }
        // The names of bodies decide whose resolution is meant, so a changed register may redirect links that were not broken.
        return this.#isOpen(document) || super.shouldRelink(document, changedUris);
    }

    /** After edits only documents open in the editor are checked; a build with `validation: true` checks any document. */
    protected override shouldValidate(document: LangiumDocument): boolean {
        return (
            super.shouldValidate(document) &&
            !isBuiltIn(document.uri) &&
            (this.getBuildOptions(document).validation === true || this.#isOpen(document))
        );
    }

    protected override async validate(document: LangiumDocument, cancelToken: CancellationToken): Promise<void> {
        await this.#settings().ready;
        await super.validate(document, cancelToken);
    }

    #isOpen(document: LangiumDocument): boolean {
        return this.textDocuments?.get(document.uri) !== undefined;
    }

    #isRegister(uri: URI): boolean {
        return this.serviceRegistry.hasServices(uri) && this.serviceRegistry.getServices(uri).LanguageMetaData.languageId === 'register';
    }
}

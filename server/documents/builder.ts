/** Builds documents: once for a burst of keys, and only as far as somebody looks at the result. */
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
import { isBuiltIn, type Registers } from '../../language/registers/registers.js';
import type { Versions } from '../../language/versions/known-versions.js';
import type { NowReading } from './now-reading.js';
import type { Settings } from '../settings.js';
import type { AgendaDocumentFactory } from './factory.js';
import type { Indexing } from '../workspace/indexing.js';
import { Questions } from './questions.js';
import { nextTurn } from '../workspace/turns.js';

/** Milliseconds in which a message is written. */
const writing = 2;

interface Closed {
    readonly Indexing: Indexing;
    readonly Trees: { ask(uri: URI): Promise<unknown> };
    readonly NowReading: NowReading;
}

export class AgendaDocumentBuilder extends DefaultDocumentBuilder {
    /** Updates on their way, by the address of a document: how many, and what waits until the last of them has begun. */
    readonly #announced = new Map<string, { count: number; readonly begun: Deferred<void> }>();
    /** Says that the update which runs now has begun. */
    #begin: () => void = () => undefined;
    readonly #settings: () => Settings;
    readonly #versions: () => Versions;
    readonly #services: LangiumSharedServices;
    /** Documents read anew whose language versions were not looked at yet; a build may be given up in between. */
    readonly #read = new Set<LangiumDocument>();
    readonly #registerChanges = new WeakMap<Set<string>, boolean>();
    /** What is asked about documents, and waits until a build has come so far. */
    readonly questions = new Questions();

    /** What is known of files that have no tree, and how they get one. */
    readonly #closed: () => Closed;
    /** Stands for the building, of which there is one at a time. */
    readonly #work = {};

    constructor(
        services: LangiumSharedServices,
        registers: () => Registers,
        versions: () => Versions,
        settings: () => Settings,
        closed: () => Closed,
    ) {
        super(services);
        this.#closed = closed;
        this.#settings = settings;
        this.#versions = versions;
        this.#services = services;
        // Between the news of a change and the new index somebody may have asked for the bodies and kept them without the changed register.
        this.onBuildPhase(DocumentState.IndexedContent, (documents) => {
            if (documents.some((document) => this.#isRegister(document.uri))) {
                registers().forget();
            }
        });
    }

    /** The version of the text that the document's tree was read from. The text document itself may be ahead of it. */
    versionOf(document: LangiumDocument): number {
        return (this.langiumDocumentFactory as AgendaDocumentFactory).versionOf(document);
    }

    /** Whether the tree was read from the text that the editor shows now. */
    isCurrent(document: LangiumDocument): boolean {
        return this.textDocuments?.get(document.uri)?.version === this.versionOf(document);
    }

    /** Says that an update of these documents is on its way, so that requests wait for it instead of answering from the tree before it. */
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
                this.#begun([...changed, ...deleted]);
            }
        };
        this.#begin = begin;
        try {
            await super.update(changed, deleted, cancelToken);
        } finally {
            begin();
        }
    }

    /** By now the states of all changed documents are reset: whoever waits for a state waits for the new tree. */
    protected override async emitUpdate(changed: URI[], deleted: URI[]): Promise<void> {
        this.#begin();
        this.questions.gone(deleted.filter((uri) => this.textDocuments?.get(uri) === undefined));
        await super.emitUpdate(changed, deleted);
    }

    #begun(uris: readonly URI[]): void {
        for (const uri of uris) {
            const announced = this.#announced.get(uri.toString());
            if (announced && --announced.count === 0) {
                this.#announced.delete(uri.toString());
                announced.begun.resolve();
            }
        }
    }

    /** A document that is open is going to be built, however long it takes. Others are not checked, so that nobody may wait for it. */
    protected override awaitDocumentState(state: DocumentState, uri: URI, cancelToken: CancellationToken): Promise<URI> {
        const isOpen = (): boolean => this.textDocuments?.get(uri) !== undefined;
        return this.questions.whileThere(uri, async (isGone) => {
            await this.#announced.get(uri.toString())?.begun.promise;
            if (!this.langiumDocuments.hasDocument(uri) && !isOpen()) {
                await this.#closed().Trees.ask(uri);
            }
            if (!this.langiumDocuments.hasDocument(uri) && !isOpen() && !isGone()) {
                throw new ResponseError(LSPErrorCodes.ServerCancelled, `There is no document ${uri.toString()}.`);
            }
            const isReached = (): boolean =>
                (this.langiumDocuments.getDocument(uri)?.state ?? DocumentState.Changed) >=
                (isOpen() ? state : Math.min(state, DocumentState.IndexedReferences));
            await this.questions.until(() => isGone() || isReached(), cancelToken);
            return uri;
        });
    }

    /** Who asks for the whole workspace waits until all of it is read; the findings of what is open do not. */
    protected override async awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
        await uncancelled(this.#closed().Indexing.complete(), cancelToken);
        await Promise.all([...this.#announced.values()].map(({ begun }) => begun.promise));
        await this.questions.until(() => this.currentState >= state, cancelToken);
    }

    /**
     * Whoever waits for the workspace is told when the state is set, not before: between the two somebody may begin to wait. A document that nothing
     * can be made of is no reason to do without the others.
     */
    protected override async runCancelable(
        documents: LangiumDocument[],
        targetState: DocumentState,
        cancelToken: CancellationToken,
        callback: (document: LangiumDocument) => MaybePromise<unknown>,
    ): Promise<void> {
        await super.runCancelable(documents, targetState, cancelToken, async (document) => {
            this.#closed().NowReading.at(this.#work, document.uri.toString());
            try {
                await callback(document);
            } catch (error) {
                if (isOperationCancelled(error)) {
                    throw error;
                }
                console.error(`${document.uri.toString()} could not be brought to the state ${DocumentState[targetState]}:`, error);
            }
        });
        this.questions.look();
    }

    /** Keys that have come in the meantime are received before anything is read, and all but the last build are given up: a burst has one answer. */
    protected override async buildDocuments(
        documents: LangiumDocument[],
        options: BuildOptions,
        cancelToken: CancellationToken,
    ): Promise<void> {
        const { NowReading } = this.#closed();
        try {
            await this.#buildInOrder(documents, options, NowReading.following(this.#work, cancelToken));
        } finally {
            NowReading.done(this.#work);
        }
    }

    async #buildInOrder(documents: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        if (documents.some((document) => document.state < DocumentState.Parsed)) {
            // In the first turn the keys are received, in the second one they are announced.
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
        // What nobody has open waits for what is edited, and not the other way about. Registers come first: citations depend on them.
        const later = documents.filter((document) => !this.#isOpen(document) && !this.#isRegister(document.uri));
        const first = documents.filter((document) => !later.includes(document));
        for (const part of later.length > 0 && first.length > 0 ? [first, later] : [documents]) {
            this.currentState = DocumentState.Changed;
            await super.buildDocuments(part, options, cancelToken);
            await this.#checkVersions(part, options, cancelToken);
        }
    }

    /**
     * What has to be built, in the order in which somebody waits for it: what was edited, what is open, the rest. A workspace is full of files that nobody
     * has open; they are linked and not checked, so that nothing is left to be done for them.
     */
    protected override sortDocuments(documents: LangiumDocument[]): LangiumDocument[] {
        const open = new Set(this.#openDocuments());
        const rank = (document: LangiumDocument): number => (open.has(document) ? (document.state < DocumentState.Parsed ? 0 : 1) : 2);
        return documents
            .filter((document) => document.state < DocumentState.IndexedReferences || open.has(document))
            .map((document) => ({ document, rank: rank(document) }))
            .sort((one, other) => one.rank - other.rank)
            .map(({ document }) => document);
    }

    /**
     * Language versions are compared fact by fact: when the facts of one change, the open ones are checked anew, and so are those whose findings name a
     * place in it, which may have moved. Nothing of them is read or linked again, and the document that was edited does not wait for them.
     */
    async #checkVersions(built: LangiumDocument[], options: BuildOptions, cancelToken: CancellationToken): Promise<void> {
        const read = [...this.#read].filter(({ state }) => state >= DocumentState.IndexedContent);
        const outdated = this.#openDocuments().filter((document) => this.#versions().isOutdated(document));
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
        // What was found has to leave the process before the others are checked: a message takes several turns to be written.
        await new Promise((resolve) => setTimeout(resolve, writing));
        for (const document of affected) {
            this.resetToState(document, DocumentState.IndexedReferences);
        }
        this.currentState = DocumentState.IndexedReferences;
        await super.buildDocuments(affected, options, cancelToken);
    }

    /** The open documents whose findings name places in these. */
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
     * Tells everybody that a document has come so far, even if the build has been given up by now: its state stays, and the next build
     * would not tell it again. Findings would stay unpublished and requests unanswered.
     */
    protected override async notifyDocumentPhase(
        document: LangiumDocument,
        state: DocumentState,
        cancelToken: CancellationToken,
    ): Promise<void> {
        for (const listener of [...this.documentPhaseListeners.get(state)]) {
            await listener(document, cancelToken);
        }
        this.questions.look();
    }

    /** Tells it of builds without documents too, since requests may wait for the state of the whole workspace. */
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

    /** Agendas depend on registers only. A change of an agenda does not touch the others, however many links of theirs are broken. */
    protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
        let registerChanged = this.#registerChanges.get(changedUris);
        if (registerChanged === undefined) {
            registerChanged = [...changedUris].some((uri) => this.#isRegister(URI.parse(uri)));
            this.#registerChanges.set(changedUris, registerChanged);
        }
        if (!registerChanged || this.#isRegister(document.uri)) {
            return false;
        }
        // The names of bodies tell whose resolution is meant, so that a change of a register may move links that were not broken.
        return this.#isOpen(document) || super.shouldRelink(document, changedUris);
    }

    /** On edits, findings are looked for in what is open in the editor; whoever builds with `validation: true` gets them in any case. */
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

/** Waits for something, or until nobody wants it any more. */
function uncancelled(promise: Promise<void>, cancelToken: CancellationToken): Promise<void> {
    return new Promise((resolve, reject) => {
        const cancelled = cancelToken.onCancellationRequested(() => reject(OperationCancelled));
        void promise.then(resolve, reject).finally(() => cancelled.dispose());
    });
}

/** A server without a connection, and an editor that has documents open in it and reports every edit. */
import assert from 'node:assert/strict';
import { type AstNode, EmptyFileSystem, isOperationCancelled, type LangiumDocument, URI } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type {
    CancellationToken,
    DidChangeTextDocumentParams,
    DidCloseTextDocumentParams,
    DidOpenTextDocumentParams,
    TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import type { PreviewBlock } from '../../protocol/protocol.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer, AgendaServerServices } from '../../server/service-types.js';

/** What an editor keeps of the answers for a document, since later ones contain only the changes. */
export interface KeptAnswers {
    tokens?: { readonly resultId: string | undefined; readonly data: readonly number[] };
    preview?: { readonly number: number; readonly order: readonly PreviewBlock[]; readonly html: ReadonlyMap<string, string> };
}

/** The capabilities of an editor with all commands of the extension. */
const client = {
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true, insertReplaceSupport: true } } } },
    initializationOptions: { goToVersion: true, newVersion: true },
};

/** The half of a connection that transmits texts. */
class Wire {
    open: (params: DidOpenTextDocumentParams) => void = () => {};
    change: (params: DidChangeTextDocumentParams) => void = () => {};
    close: (params: DidCloseTextDocumentParams) => void = () => {};

    onDidOpenTextDocument = (handler: Wire['open']) => this.#kept(() => (this.open = handler));
    onDidChangeTextDocument = (handler: Wire['change']) => this.#kept(() => (this.change = handler));
    onDidCloseTextDocument = (handler: Wire['close']) => this.#kept(() => (this.close = handler));
    onWillSaveTextDocument = () => this.#kept();
    onWillSaveTextDocumentWaitUntil = () => this.#kept();
    onDidSaveTextDocument = () => this.#kept();

    #kept(keep: () => void = () => {}): { dispose: () => void } {
        keep();
        return { dispose: () => {} };
    }
}

/** A token that is cancelled after a number of checks, independent of time. */
export function cancelledAfter(looks: number): CancellationToken {
    let left = looks;
    return {
        get isCancellationRequested() {
            return left-- <= 0;
        },
        onCancellationRequested: () => ({ dispose: () => {} }),
    };
}

export class Desk {
    readonly #wire = new Wire();
    readonly #versions = new Map<string, number>();
    readonly #shown = new Map<string, KeptAnswers>();
    #changed: URI[] = [];
    #closed: URI[] = [];

    private constructor(readonly server: AgendaServer) {
        const { TextDocuments } = server.shared.workspace;
        TextDocuments.listen(this.#wire as object as Parameters<LangiumSharedServices['workspace']['TextDocuments']['listen']>[0]);
        TextDocuments.onDidChangeContent(({ document }) => this.#changed.push(URI.parse(document.uri)));
    }

    /** @param editsLater whether the editor requests the edit of an action only when it is chosen, as VS Code does */
    static async create(editsLater = false): Promise<Desk> {
        const server = createAgendaServer(EmptyFileSystem);
        const codeAction = editsLater ? { resolveSupport: { properties: ['edit'] } } : {};
        const { capabilities, initializationOptions } = client;
        await server.shared.lsp.LanguageServer.initialize({
            processId: null,
            rootUri: null,
            workspaceFolders: null,
            capabilities: { ...capabilities, textDocument: { ...capabilities.textDocument, codeAction } },
            initializationOptions,
        });
        await server.shared.workspace.WorkspaceManager.initializeWorkspace([]);
        return new Desk(server);
    }

    /** Opens a text; the next build reads it. */
    open(name: string, text: string, version = 1): void {
        const uri = uriOf(name).toString();
        this.#versions.set(name, version);
        this.#wire.open({ textDocument: { uri, languageId: name.endsWith('.register') ? 'register' : 'agenda', version, text } });
    }

    edit(name: string, changes: readonly TextDocumentContentChangeEvent[]): void {
        const version = this.version(name) + 1;
        this.#versions.set(name, version);
        this.#wire.change({ textDocument: { uri: uriOf(name).toString(), version }, contentChanges: [...changes] });
    }

    /** Closes an unsaved text. The next build drops it. */
    close(name: string): void {
        const uri = uriOf(name);
        this.#versions.delete(name);
        this.#shown.delete(name);
        this.#closed.push(uri);
        this.#wire.close({ textDocument: { uri: uri.toString() } });
    }

    /** Closes everything that is open, and drops it. */
    async clear(): Promise<void> {
        [...this.#versions.keys()].forEach((name) => this.close(name));
        await this.build();
    }

    /** Builds what has changed, unless the token is cancelled. */
    async build(token?: CancellationToken): Promise<void> {
        const closed = this.#closed.splice(0);
        const changed = this.#changed.splice(0);
        try {
            await this.server.shared.workspace.DocumentBuilder.update(changed, closed, token);
        } catch (error) {
            assert.ok(isOperationCancelled(error), error as Error);
        }
    }

    document(name: string): LangiumDocument<AstNode> {
        const document = this.server.shared.workspace.LangiumDocuments.getDocument(uriOf(name));
        assert.ok(document, `${name} is known`);
        return document;
    }

    isOpen(name: string): boolean {
        return this.#versions.has(name);
    }

    version(name: string): number {
        return this.#versions.get(name) ?? 0;
    }

    services(name: string): AgendaServerServices {
        return name.endsWith('.register') ? this.server.register : this.server.agenda;
    }

    shown(name: string): KeptAnswers {
        const shown = this.#shown.get(name) ?? {};
        this.#shown.set(name, shown);
        return shown;
    }
}

export function uriOf(name: string): URI {
    return URI.parse(`file:///desk/${name}`);
}

/** Where the time of a keystroke goes: the server in this process, connected through memory and observed from phase to phase. */
import { PassThrough } from 'node:stream';
import { DocumentState, EmptyFileSystem } from 'langium';
import { addDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import { type Connection, createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { createProtocolConnection, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { serveFindings } from '../server/diagnostics.js';
import type { AgendaSharedServerServices } from '../server/service-types.js';
import { createAgendaServer } from '../server/services.js';
import type { BenchDocument } from './documents.js';
import { EditorText } from './editor-text.js';
import { type MeasuredTimes, timesOf } from './figures.js';
import { placesIn } from './places.js';
import { createStock, publishStock } from './stock.js';

/**
 * `text`: the message is read and the text changed; `parse` ends with the tree, `link` with links and index; `findings` covers the facts that rules
 * need and the rules; `publish` ends when the editor's side has read the message.
 */
const keyStages = ['text', 'parse', 'link', 'findings', 'publish'] as const;
export type KeyStage = (typeof keyStages)[number];
export type KeyStageFigures = Readonly<Record<KeyStage | 'all', MeasuredTimes>>;

const uri = 'file:///bench/document.agenda';

export async function measureKeyStages({ text }: BenchDocument, rounds: number, which: 'ours' | 'stock'): Promise<KeyStageFigures> {
    const [toServer, toEditor] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toEditor));
    const editor = createProtocolConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer));
    const marks = new Map<KeyStage, number>();
    const mark = (stage: KeyStage): void => void marks.set(stage, performance.now());
    serve(server, which, mark);
    let version = 1;
    let found: (() => void) | undefined;
    editor.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
        if (params.version === version) {
            mark('publish');
            found?.();
        }
    });
    editor.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) => items.map(() => null));
    editor.onRequest('client/registerCapability', () => null);
    editor.listen();
    const findings = (): Promise<void> => new Promise((resolve) => (found = resolve));
    const publishes = { publishDiagnostics: { versionSupport: true } };
    await editor.sendRequest('initialize', { processId: null, rootUri: null, capabilities: { textDocument: publishes } });
    await editor.sendNotification('initialized', {});
    const opened = findings();
    await editor.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'agenda', version, text } });
    await opened;
    const open = new EditorText(uri, 'agenda', text);
    const offset = placesIn(text).middle;
    const samples: Record<KeyStage | 'all', number[]> = { text: [], parse: [], link: [], findings: [], publish: [], all: [] };
    const warmUp = Math.ceil(rounds / 3);
    for (let round = -warmUp; round < rounds; round++) {
        const contentChanges = open.change([{ start: offset, end: offset, text: round % 6 === 5 ? ' ' : 'x' }]);
        version = open.version;
        const answered = findings();
        marks.clear();
        const begun = performance.now();
        void editor.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
        await answered;
        let before = begun;
        for (const stage of round < 0 ? [] : keyStages) {
            // A stage that a pipeline lacks takes no time.
            const at = marks.get(stage) ?? before;
            samples[stage].push(at - before);
            before = at;
        }
        if (round >= 0) {
            samples.all.push(before - begun);
        }
    }
    server.dispose();
    editor.dispose();
    const entries = Object.entries(samples).map(([stage, values]) => [stage, timesOf(values)]);
    return Object.fromEntries(entries) as KeyStageFigures;
}

/** Starts a server that reports its stages. The listeners are called before the server's own, so that publishing does not count as finding. */
function serve(connection: Connection, which: 'ours' | 'stock', mark: (stage: KeyStage) => void): void {
    const context = { connection, ...EmptyFileSystem };
    const shared: LangiumSharedServices = which === 'ours' ? createAgendaServer(context).shared : createStock(context).shared;
    const { DocumentBuilder: builder, TextDocuments: open } = shared.workspace;
    open.onDidChangeContent(() => mark('text'));
    for (const [state, stage] of [
        [DocumentState.Parsed, 'parse'],
        [DocumentState.IndexedReferences, 'link'],
        [DocumentState.Validated, 'findings'],
    ] as const) {
        builder.onDocumentPhase(state, (document) => {
            if (document.uri.toString() === uri) {
                mark(stage);
            }
        });
    }
    addDocumentUpdateHandler(connection, shared);
    if (which === 'ours') {
        serveFindings(connection, shared as AgendaSharedServerServices);
    } else {
        publishStock(connection, shared);
    }
    connection.onInitialize((params) => shared.lsp.LanguageServer.initialize(params));
    connection.onInitialized((params) => shared.lsp.LanguageServer.initialized(params));
    open.listen(connection);
    connection.listen();
}

export { keyStages };

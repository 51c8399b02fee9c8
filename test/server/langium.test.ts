/**
 * When Langium calls the protected methods that the server overrides, and with what (test/architecture/seams.ts lists them). The compiler says if one is gone or
 * has other parameters; these tests fail if it is called otherwise.
 */
import assert from 'node:assert/strict';
import { Cancellation, DocumentState, EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler } from 'langium/lsp';
import type { WorkspaceFolder } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createStock, type StockServices } from '../../bench/stock.js';

const uri = URI.parse('file:///stock.agenda');
const text = 'agenda X/Y/1\nlanguage: en\n\nitem 1  First\n\nText.\n';

/** An argument in words: names of files, of documents with their states, and of states. */
function words(value: unknown): string {
    if (Array.isArray(value)) {
        return `[${value.map(words).join()}]`;
    }
    if (value instanceof Set) {
        return `{${[...value].map(words).join()}}`;
    }
    if (typeof value === 'number') {
        return DocumentState[value] ?? '';
    }
    const { uri: at, state } = Object(value) as { readonly uri?: URI; readonly state?: DocumentState };
    const name = String(at ?? value).replace('file:///', '');
    return state === undefined ? name : `${name} ${DocumentState[state] ?? ''}`;
}

/** Records the calls of methods, which an object calls on itself, with their first arguments. */
function record(object: object, counts: Readonly<Record<string, number>>): readonly string[] {
    const calls: string[] = [];
    for (const [name, count] of Object.entries(counts)) {
        const own = Reflect.get(object, name) as (...args: readonly unknown[]) => unknown;
        Reflect.set(object, name, (...args: readonly unknown[]) => {
            calls.push([name, ...args.slice(0, count).map(words)].join(' ').trim());
            return Reflect.apply(own, object, args);
        });
    }
    return calls;
}

async function opened(): Promise<StockServices> {
    const stock = createStock(EmptyFileSystem);
    const { TextDocuments, DocumentBuilder } = stock.shared.workspace;
    TextDocuments.set(TextDocument.create(uri.toString(), 'agenda', 1, text));
    await DocumentBuilder.update([uri], []);
    return stock;
}

describe('Inside Langium, the builder', () => {
    it('resets all documents, says so, sorts them, and brings them to each state in turn', async () => {
        const { shared } = await opened();
        const builder = shared.workspace.DocumentBuilder;
        const other = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///other.agenda'));
        shared.workspace.LangiumDocuments.addDocument(other);
        await builder.build([other], { validation: true });
        const calls = record(builder, {
            shouldRelink: 2,
            emitUpdate: 2,
            sortDocuments: 1,
            buildDocuments: 1,
            runCancelable: 2,
            notifyDocumentPhase: 2,
            notifyBuildPhase: 2,
            shouldValidate: 1,
            validate: 1,
        });
        shared.workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'agenda', 2, `${text}\nMore.\n`));
        await builder.update([uri], []);
        const stateBefore = (state: DocumentState): string => DocumentState[state - 1] ?? '';
        const states = [1, 2, 3, 4, 5] as const;
        assert.deepEqual(calls, [
            'shouldRelink other.agenda Validated {stock.agenda}',
            'emitUpdate [stock.agenda] []',
            'sortDocuments [stock.agenda Changed]',
            'buildDocuments [stock.agenda Changed]',
            ...states.flatMap((state) => [
                `runCancelable [stock.agenda ${stateBefore(state)}] ${DocumentState[state]}`,
                `notifyDocumentPhase stock.agenda ${DocumentState[state]} ${DocumentState[state]}`,
                `notifyBuildPhase [stock.agenda ${DocumentState[state]}] ${DocumentState[state]}`,
            ]),
            'shouldValidate stock.agenda IndexedReferences',
            'runCancelable [stock.agenda IndexedReferences] Validated',
            'validate stock.agenda IndexedReferences',
            'notifyDocumentPhase stock.agenda Validated Validated',
            'notifyBuildPhase [stock.agenda Validated] Validated',
        ]);
    });
    it('asks about every document whether it has to be linked again, with one set of changes', async () => {
        const { shared } = await opened();
        const { DocumentBuilder: builder, LangiumDocuments, LangiumDocumentFactory } = shared.workspace;
        for (const name of ['a', 'b']) {
            LangiumDocuments.addDocument(LangiumDocumentFactory.fromString(text, URI.parse(`file:///${name}.agenda`)));
        }
        const sets = new Set<unknown>();
        let count = 0;
        Reflect.set(builder, 'shouldRelink', (_document: LangiumDocument, changes: unknown) => {
            count++;
            sets.add(changes);
            return false;
        });
        await builder.update([uri], []);
        assert.deepEqual([count, sets.size], [2, 1]);
    });
    it('keeps its listeners by state, and its own state, which it sets after them', async () => {
        const { shared } = await opened();
        const builder = shared.workspace.DocumentBuilder;
        const seen: unknown[] = [];
        const listener = (): void => void seen.push(Reflect.get(builder, 'currentState'));
        builder.onDocumentPhase(DocumentState.Linked, listener);
        builder.onBuildPhase(DocumentState.Linked, listener);
        for (const list of ['documentPhaseListeners', 'buildPhaseListeners']) {
            const { get } = Reflect.get(builder, list) as { get(state: DocumentState): readonly unknown[] };
            assert.ok(get.call(Reflect.get(builder, list), DocumentState.Linked).includes(listener), list);
        }
        await builder.update([uri], []);
        assert.deepEqual(seen, [DocumentState.ComputedScopes, DocumentState.ComputedScopes]);
        assert.equal(Reflect.get(builder, 'currentState'), DocumentState.Validated);
    });
    it('waits for a document or for all through methods of its own', async () => {
        const { shared } = await opened();
        const builder = shared.workspace.DocumentBuilder;
        const calls = record(builder, { awaitDocumentState: 2, awaitBuilderState: 1 });
        await builder.waitUntil(DocumentState.Linked, uri);
        await builder.waitUntil(DocumentState.Linked);
        assert.deepEqual(calls, ['awaitDocumentState Linked stock.agenda', 'awaitBuilderState Linked']);
    });
    it('stands between two builds on the options of each document', async () => {
        const { shared } = await opened();
        const builder = shared.workspace.DocumentBuilder;
        const document = shared.workspace.LangiumDocuments.getDocument(uri)!;
        await builder.build([document], { validation: true });
        const options = (Reflect.get(builder, 'getBuildOptions') as (one: LangiumDocument) => object).call(builder, document);
        assert.deepEqual(options, { validation: true });
        (Reflect.get(builder, 'resetToState') as (one: LangiumDocument, state: DocumentState) => void).call(
            builder,
            document,
            DocumentState.IndexedReferences,
        );
        assert.deepEqual([document.state, document.diagnostics], [DocumentState.IndexedReferences, undefined]);
    });
});

describe('Inside Langium, other services', () => {
    it('the factory of documents asks for a text, and parses it if it differs', async () => {
        const { shared } = await opened();
        const factory = shared.workspace.LangiumDocumentFactory;
        const document = shared.workspace.LangiumDocuments.getDocument(uri)!;
        const calls = record(factory, { getUpdatedText: 1, parseAsync: 1 });
        await factory.update(document, Cancellation.CancellationToken.None);
        assert.deepEqual(calls, ['getUpdatedText stock.agenda Validated']);
        shared.workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'agenda', 2, `${text}\nMore.\n`));
        await factory.update(document, Cancellation.CancellationToken.None);
        assert.deepEqual(calls.slice(1), ['getUpdatedText stock.agenda Parsed', 'parseAsync stock.agenda']);
    });
    it('the workspace loads what is ours before what is in its folders, then builds once', async () => {
        const stock = createStock(EmptyFileSystem);
        const { WorkspaceManager: manager, DocumentBuilder: builder } = stock.shared.workspace;
        const folder: WorkspaceFolder = { uri: 'file:///office', name: 'office' };
        const calls = record(manager, { initializeWorkspace: 0, loadAdditionalDocuments: 0, loadWorkspaceDocuments: 0 });
        const builds = record(builder, { build: 0 });
        manager.initialize({ workspaceFolders: [folder], processId: null, rootUri: null, capabilities: {} });
        assert.deepEqual(Reflect.get(manager, 'folders'), [folder]);
        await manager.initialized({});
        assert.deepEqual(calls, ['initializeWorkspace', 'loadAdditionalDocuments', 'loadWorkspaceDocuments']);
        assert.deepEqual(builds, ['build']);
    });
    it('the handler of updates sends every change through one method, to the builder', async () => {
        const { shared } = await opened();
        const handler = new DefaultDocumentUpdateHandler(shared);
        const { WorkspaceManager: manager, DocumentBuilder: builder } = shared.workspace;
        manager.initialize({ workspaceFolders: [], processId: null, rootUri: null, capabilities: {} });
        await manager.initialized({});
        const calls = record(handler, { fireDocumentUpdate: 2 });
        const updates = record(builder, { update: 2 });
        handler.didChangeContent({ document: TextDocument.create(uri.toString(), 'agenda', 2, text) });
        await new Promise((resolve) => setImmediate(resolve));
        assert.deepEqual(calls, ['fireDocumentUpdate [stock.agenda] []']);
        assert.deepEqual(updates, ['update [stock.agenda] []']);
    });
    it('the handler of updates asks itself what to watch, when the client can watch', async () => {
        const { shared } = await opened();
        const handler = new DefaultDocumentUpdateHandler(shared);
        const calls = record(handler, { getWatchers: 0 });
        const registered: unknown[] = [];
        const client = { register: (_type: unknown, options: unknown) => registered.push(options) };
        const register = Reflect.get(handler, 'registerFileWatcher') as (services: object) => void;
        register.call(handler, { lsp: { Connection: { client } } });
        assert.deepEqual(calls, ['getWatchers']);
        assert.deepEqual(registered, [{ watchers: [{ globPattern: '**/*' }] }]);
    });
    it('the server says what it can through one method', async () => {
        const { shared } = await opened();
        const calls = record(shared.lsp.LanguageServer, { buildInitializeResult: 0 });
        await shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities: {}, workspaceFolders: [] });
        assert.deepEqual(calls, ['buildInitializeResult']);
    });
    it('the parser converts each token of a terminal through one method', async () => {
        const { agenda } = createStock(EmptyFileSystem);
        const rules = new Set<string>();
        const converter = agenda.parser.ValueConverter;
        const own = Reflect.get(converter, 'runConverter') as (rule: { readonly name: string }, ...rest: readonly unknown[]) => unknown;
        Reflect.set(converter, 'runConverter', (rule: { readonly name: string }, ...rest: readonly unknown[]) => {
            rules.add(rule.name);
            return own.call(converter, rule, ...rest);
        });
        agenda.parser.LangiumParser.parse('agenda X/Y/1\n\nitem 1  First\n\nResolution 10/3.\n');
        assert.ok(rules.has('LABEL') && rules.has('RESOLUTION'), [...rules].join());
    });
});

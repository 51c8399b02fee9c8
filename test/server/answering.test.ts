/** Every request is answered, even one that waits while documents are edited, closed and dropped. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentState, isOperationCancelled } from 'langium';
import type { Connection } from 'vscode-languageserver';
import {
    CancellationToken,
    CancellationTokenSource,
    type CodeAction,
    LSPErrorCodes,
    type RenameParams,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serveAcrossFiles } from '../../server/across-files.js';
import { serveFindings } from '../../server/diagnostics.js';
import type { AgendaDocumentBuilder } from '../../server/documents/builder.js';
import { Questions } from '../../server/documents/questions.js';
import { letAnswersOut, nextTurn } from '../../server/next-turn.js';
import { Desk, uriOf } from '../properties/desk.js';
import { Office, uriOf as fileOf } from './office.js';
import { Client } from './stdio.js';

const text = 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n\nOne.\n';
const long = `${text}${Array.from({ length: 1500 }, (_, index) => `\nitem ${index + 2}  Title\n\nIn its resolution 10/3, it met.\n`).join('')}`;

/** The outcome of a request within a few turns of the event loop: `waits` if it has none. */
async function outcome(question: Promise<unknown>): Promise<string> {
    let told = 'waits';
    question.then(
        () => (told = 'answered'),
        (error: { code?: number }) =>
            (told = isOperationCancelled(error) ? 'cancelled' : error.code === LSPErrorCodes.ContentModified ? 'refused' : String(error)),
    );
    for (let turn = 0; turn < 20 && told === 'waits'; turn++) {
        await nextTurn();
    }
    return told;
}

describe('A question that waits', function () {
    this.timeout(20_000);

    it('is answered though the state it waits for is just being reached', async () => {
        const desk = await Desk.create();
        const { DocumentBuilder: builder } = desk.server.shared.workspace;
        for (const state of [DocumentState.IndexedContent, DocumentState.IndexedReferences, DocumentState.Validated]) {
            let asked: Promise<string> | undefined;
            // Listeners are being notified, and the state is not set yet.
            const asking = builder.onBuildPhase(state, async () => {
                asked ??= outcome(builder.waitUntil(state));
                await nextTurn();
            });
            desk.open(`a${state}.agenda`, text);
            await desk.build();
            asking.dispose();
            assert.equal(await asked, 'answered', DocumentState[state]);
        }
    });

    it('waits for every update that is announced for its document, not only for the one that ends', async () => {
        const desk = await Desk.create();
        const builder = desk.server.shared.workspace.DocumentBuilder as AgendaDocumentBuilder;
        const uri = uriOf('a.agenda');
        desk.open('a.agenda', text);
        await desk.build();
        builder.announce([uri]);
        const running = builder.update([uri], []);
        // Closed and opened again: the document that is there now is not the one that is asked about.
        builder.announce([uri]);
        await running;
        const asked = builder.waitUntil(DocumentState.Parsed, uri);
        assert.equal(await outcome(asked), 'waits');
        await builder.update([uri], []);
        assert.equal(await outcome(asked), 'answered');
    });

    it('does not wait for a longer document that was opened before, unless it is about all documents', async () => {
        const desk = await Desk.create();
        const { DocumentBuilder: builder, LangiumDocuments: documents } = desk.server.shared.workspace;
        const stateOfLong = (): DocumentState => documents.getDocument(uriOf('long.agenda'))?.state ?? DocumentState.Changed;
        desk.open('long.agenda', long);
        desk.open('short.agenda', text);
        const built = desk.build();
        await builder.waitUntil(DocumentState.Validated, uriOf('short.agenda'));
        assert.equal(stateOfLong(), DocumentState.Changed);
        await builder.waitUntil(DocumentState.IndexedContent);
        assert.ok(stateOfLong() >= DocumentState.IndexedContent);
        await built;
    });

    it('goes on after a long answer to an earlier one is written', async () => {
        const questions = new Questions(letAnswersOut);
        const done: string[] = [];
        let isSo = false;
        const ask = async (name: string, milliseconds: number): Promise<void> => {
            await questions.waitUntil(() => isSo, CancellationToken.None);
            done.push(`answers ${name}`);
            for (const began = performance.now(); performance.now() - began < milliseconds; );
            void nextTurn().then(() => done.push(`writes ${name}`));
        };
        const asked = [ask('the long one', 20), ask('the next', 0), ask('the last', 0)];
        isSo = true;
        questions.checkAgain();
        await Promise.all(asked);
        assert.deepEqual(done, ['answers the long one', 'writes the long one', 'answers the next', 'answers the last']);
    });

    it('waits on if its condition holds no longer when it is its turn', async () => {
        const questions = new Questions(letAnswersOut);
        let version = 1;
        const first = questions.waitUntil(() => version === 2, CancellationToken.None).then(() => version++);
        const second = questions.waitUntil(() => version === 2, CancellationToken.None);
        version = 2;
        questions.checkAgain();
        await first;
        assert.equal(await outcome(second), 'waits');
        version = 2;
        questions.checkAgain();
        assert.equal(await outcome(second), 'answered');
    });

    it('for all language versions does not wait under the lock that an edit waits for', async () => {
        const office = await Office.start({ 'en.agenda': text, 'fr.agenda': text.replace('language: en', 'language: fr') });
        await office.edit('en.agenda');
        const { shared } = office.server;
        type Rename = (params: RenameParams, token: CancellationToken) => Promise<unknown>;
        let rename: Rename = () => Promise.reject(new Error('There is no handler.'));
        const connection = { onReferences: () => {}, onPrepareRename: () => {}, onRenameRequest: (handler: Rename) => (rename = handler) };
        serveAcrossFiles(connection as unknown as Connection, shared);
        // A key comes while the versions are waited for.
        const { Indexing } = shared.agenda;
        const known = Indexing.versionsKnown.bind(Indexing);
        let edited: Promise<void> | undefined;
        Indexing.versionsKnown = (symbol, isRequest) => {
            edited ??= office.edit('en.agenda', `${text}\nMore.\n`);
            return known(symbol, isRequest);
        };
        const params = { textDocument: { uri: fileOf('en.agenda').toString() }, position: { line: 3, character: 5 }, newName: '2' };
        await assert.rejects(rename(params, CancellationToken.None), { code: LSPErrorCodes.ContentModified });
        await edited;
        assert.match(JSON.stringify(await rename(params, CancellationToken.None)), /fr\.agenda/u);
        await office.stop();
    });

    it('for language versions is given up when nobody wants it any more, though they are still being read', async () => {
        const office = await Office.start({ 'en.agenda': text });
        await office.edit('en.agenda');
        const { Indexing, ItemMoves } = office.server.shared.agenda;
        const cancelling = new CancellationTokenSource();
        Indexing.versionsKnown = () => new Promise(() => cancelling.cancel());
        const params = { uri: fileOf('en.agenda').toString(), version: 1, line: 3, to: 'down' as const };
        await assert.rejects(ItemMoves.move(params, cancelling.token), isOperationCancelled);
        await office.stop();
    });

    it('for findings is refused rather than answered with those of an older text, and is to be asked again', async () => {
        const office = await Office.start({ 'a.agenda': text });
        await office.edit('a.agenda');
        const { shared } = office.server;
        type Ask = (params: object, token: CancellationToken) => Promise<{ readonly kind?: string }>;
        let ask: Ask = () => Promise.reject(new Error('There is no handler.'));
        const connection = { onRequest: (_: string, handler: Ask) => (ask = handler) };
        serveFindings(connection as unknown as Connection, shared);
        const capabilities = { textDocument: { diagnostic: {} } };
        await shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities });
        const textDocument = { uri: fileOf('a.agenda').toString() };
        assert.equal((await ask({ textDocument }, CancellationToken.None)).kind, 'full');
        // A text that is never read.
        shared.workspace.TextDocuments.get = () => TextDocument.create(textDocument.uri, 'agenda', 99, text);
        await assert.rejects(ask({ textDocument }, CancellationToken.None), {
            code: LSPErrorCodes.ServerCancelled,
            data: { retriggerRequest: true },
        });
    });

    it('is refused when the document is closed', async () => {
        const desk = await Desk.create();
        const { DocumentBuilder: builder } = desk.server.shared.workspace;
        for (const state of [DocumentState.Parsed, DocumentState.IndexedReferences, DocumentState.Validated]) {
            desk.open('a.agenda', text);
            await desk.build();
            desk.edit('a.agenda', [{ text: `${text}x` }]);
            builder.resetToState(desk.document('a.agenda'), DocumentState.Changed);
            const asked = outcome(builder.waitUntil(state, uriOf('a.agenda')));
            await nextTurn();
            desk.close('a.agenda');
            await desk.build();
            assert.equal(await asked, 'refused', DocumentState[state]);
        }
    });

    it('is given up when nobody wants it any more, and forgotten', async () => {
        const desk = await Desk.create();
        const { DocumentBuilder: builder } = desk.server.shared.workspace;
        desk.open('a.agenda', text);
        await desk.build();
        builder.resetToState(desk.document('a.agenda'), DocumentState.Changed);
        const source = new CancellationTokenSource();
        const asked = outcome(builder.waitUntil(DocumentState.Validated, uriOf('a.agenda'), source.token));
        source.cancel();
        assert.equal(await asked, 'cancelled');
    });

    it('is answered for a file that nobody has open, though that is not checked', async () => {
        const office = await Office.start({ 'a.agenda': text, 'b.agenda': text.replace('en', 'fr') });
        await office.settled();
        const { DocumentBuilder: builder } = office.server.shared.workspace;
        const asked = builder.waitUntil(DocumentState.Validated, fileOf('b.agenda'));
        await office.settled();
        assert.equal(await outcome(asked), 'answered');
    });

    it('is answered though nothing can be made of another document', async () => {
        const desk = await Desk.create();
        const { DocumentBuilder: builder } = desk.server.shared.workspace;
        const { LangiumParser: parser } = desk.server.agenda.parser;
        const { error } = console;
        console.error = () => undefined;
        Object.defineProperty(parser, 'reparseInTurns', {
            value: () => Promise.reject(new Error('It cannot be read.')),
            configurable: true,
        });
        try {
            desk.open('a.agenda', text);
            desk.open('a.register', 'register X/Y\nen: Body\n');
            const asked = builder.waitUntil(DocumentState.Validated);
            await desk.build().catch(() => undefined);
            assert.equal(await outcome(asked), 'answered');
            assert.equal(desk.document('a.register').state, DocumentState.Validated);
        } finally {
            console.error = error;
            Reflect.deleteProperty(parser, 'reparseInTurns');
        }
    });
});

describe('Every request over standard input and output', function () {
    this.timeout(20_000);
    const uri = 'untitled:Untitled-1';
    const textDocument = { uri };
    let client: Client;

    beforeEach(async () => {
        client = new Client();
        await client.start();
    });
    afterEach(() => client.kill());

    it('is answered at once when its document is closed, and by what is there when it is opened again', async () => {
        const start = { line: 0, character: 0 };
        const requests: readonly (readonly [string, object])[] = [
            ['textDocument/codeAction', { textDocument, range: { start, end: start }, context: { diagnostics: [] } }],
            ['textDocument/inlayHint', { textDocument, range: { start, end: { line: 9, character: 0 } } }],
            ['textDocument/codeLens', { textDocument }],
            ['textDocument/hover', { textDocument, position: start }],
            ['textDocument/references', { textDocument, position: start, context: { includeDeclaration: true } }],
            ['textDocument/foldingRange', { textDocument }],
            ['textDocument/semanticTokens/full', { textDocument }],
            ['agenda/preview', { uri, version: 1 }],
            ['agenda/versions', { uri, version: 1 }],
            ['agenda/export', { uri, format: 'text' }],
            ['workspace/symbol', { query: 'A' }],
        ];
        for (const again of [false, true]) {
            for (const [method, params] of requests) {
                void client.open(uri, long);
                const asked = client.request(method, params).then(
                    () => 'answered',
                    () => 'refused',
                );
                void client.close(uri);
                if (again) {
                    void client.open(uri, text);
                }
                await asked;
                if (again) {
                    await client.request<CodeAction[]>(...requests[0]!);
                    void client.close(uri);
                }
            }
        }
    });

    it('about a document that was closed is not answered from its file, which is not linked', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        const file = join(folder, 'a.agenda');
        writeFileSync(file, long);
        const inFile = pathToFileURL(file).href;
        const other = new Client();
        const logged: string[] = [];
        other.connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message));
        try {
            await other.start(pathToFileURL(folder).href);
            // A place where the file has a citation and the open text has nothing.
            const start = { line: 9, character: 19 };
            for (const [method, more] of [
                ['textDocument/references', { context: { includeDeclaration: true } }],
                ['textDocument/prepareRename', {}],
                ['textDocument/rename', { newName: '77' }],
            ] as const) {
                await other.open(inFile, text);
                await other.findings(inFile, 1);
                other.published.length = 0;
                void other.change(inFile, 'One.', 'In its resolution 10/3, it met.');
                const asked = other.request(method, { textDocument: { uri: inFile }, position: start, ...more }).catch(() => undefined);
                await other.close(inFile);
                await asked;
            }
            await other.request('workspace/symbol', { query: 'A' });
            assert.deepEqual(logged, []);
        } finally {
            other.kill();
            rmSync(folder, { recursive: true });
        }
    });
});

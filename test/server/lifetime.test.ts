import assert from 'node:assert/strict';
import { Client } from './stdio.js';

const textDocument = { uri: 'file:///nowhere/a.agenda' };
const position = { line: 0, character: 0 };
const requests: Readonly<Record<string, object>> = {
    'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
    'textDocument/rename': { textDocument, position, newName: '2' },
    'textDocument/prepareRename': { textDocument, position },
    'textDocument/hover': { textDocument, position },
    'textDocument/completion': { textDocument, position },
    'textDocument/definition': { textDocument, position },
    'textDocument/documentSymbol': { textDocument },
    'textDocument/selectionRange': { textDocument, positions: [position] },
    'textDocument/semanticTokens/full': { textDocument },
    'textDocument/codeLens': { textDocument },
    'textDocument/inlayHint': { textDocument, range: { start: position, end: position } },
    'textDocument/foldingRange': { textDocument },
    'textDocument/formatting': { textDocument, options: { tabSize: 4, insertSpaces: true } },
    'textDocument/documentLink': { textDocument },
};

/** The project's own requests, and others that name no document. */
const ownRequests = ['agenda/preview', 'agenda/export', 'agenda/versions', 'agenda/counterpart', 'agenda/newVersion', 'workspace/symbol'];

describe('a request', function () {
    this.timeout(30_000);
    let client: Client;
    beforeEach(() => {
        client = new Client();
    });
    afterEach(() => client.kill());

    async function refuses(code: number): Promise<void> {
        for (const [method, params] of Object.entries(requests)) {
            await assert.rejects(
                client.request(method, params),
                (error: { code?: number; message?: string }) => {
                    assert.equal(error.code, code, `${method}: ${error.message}`);
                    assert.doesNotMatch(error.message ?? '', /ENOENT/u);
                    return true;
                },
                method,
            );
        }
    }
    it('about a file that is not there fails, whatever it asks', async () => {
        await client.start();
        await refuses(-32802);
    });
    it('without what it needs is told what it lacks, and the server goes on', async () => {
        await client.start();
        for (const method of [...Object.keys(requests), ...ownRequests]) {
            for (const params of [{}, { textDocument: null }, { textDocument: { uri: 7 } }, { uri: null, textDocument: 'a' }]) {
                await assert.rejects(client.request(method, params), { code: -32602, message: /^The parameters of the request lack an? / });
            }
        }
        for (const params of [{ textDocument }, { textDocument, position: {} }, { textDocument, position: { line: '0', character: 0 } }]) {
            await assert.rejects(client.request('textDocument/hover', params), { code: -32602, message: /lack a position\.$/ });
        }
        await refuses(-32802);
    });
    it('after the shutdown is invalid', async () => {
        await client.start();
        await client.request('shutdown', undefined as unknown as object);
        await refuses(-32600);
    });
    it('before the server is initialized is told so', async () => {
        await refuses(-32002);
    });
});

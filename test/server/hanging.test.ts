/** A server with files at which it hangs. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, PublishDiagnosticsParams, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import type { PreviewAnswer } from '../../protocol/protocol.js';
import { Client } from './stdio.js';

const good = 'agenda X/Y/1\nlanguage: en\n\nitem 1  Opening\n\nitem 3  Closing\n';
const bad = (word: string, symbol = 'X/Y/2'): string =>
    `agenda ${symbol}\nlanguage: fr\n\nitem 1  Opening\n\nThe ${word} of resolution 10/3 of the General Assembly.\n`;

const isUnread = ({ code }: { readonly code?: unknown }): boolean => code === 'text/unread';

describe('a server that meets a file at which it hangs', function () {
    this.timeout(60_000);
    let folder: string;
    let client: Client;
    const path = (name: string): string => join(folder, name);
    const uriOf = (name: string): string => pathToFileURL(path(name)).toString();
    const start = (options: object = {}) => client.start(pathToFileURL(folder).toString(), options);
    const lastOf = (name: string): PublishDiagnosticsParams | undefined => client.published.findLast(({ uri }) => uri === uriOf(name));
    const unread = (name: string) => client.until(() => (lastOf(name)?.diagnostics.some(isUnread) ? lastOf(name) : undefined));

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-hanging-'));
        client = new Client('--program', 'out/test/server/hanging-server.mjs');
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true });
    });

    it('sets aside one that nobody has open, says so, and goes on with the rest', async () => {
        writeFileSync(path('a.agenda'), bad('hangsread'));
        writeFileSync(path('b.agenda'), good);
        writeFileSync(path('c.register'), 'register X/Y\n\nresolution 1/1\nen: hangsread\n');
        await start();
        const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Opening' });
        assert.deepEqual(
            symbols.map(({ location }) => location.uri),
            [uriOf('b.agenda')],
        );
        assert.match(String((await unread('a.agenda')).diagnostics[0]?.message), /^This file took too long to read and is not checked\.$/u);
        await unread('c.register');
        // It is read again when it changes.
        writeFileSync(path('a.agenda'), good.replace('Opening', 'Opening again'));
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('a.agenda'), type: 2 }] });
        // It has its findings then, as any file that nobody has open.
        await client.until(() => (lastOf('a.agenda')?.diagnostics.some(isUnread) === false ? true : undefined));
        assert.equal((await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Opening again' })).length, 1);
    });

    for (const word of ['hangsread', 'hangslink']) {
        it(`answers for an open document whose language version hangs (${word})`, async () => {
            writeFileSync(path('a.fr.agenda'), bad(word, 'X/Y/1'));
            await start();
            await client.open(uriOf('b.agenda'), good);
            assert.ok((await client.findings(uriOf('b.agenda'), 1)).some(({ code }) => code === 'numbering/gap'));
            await unread('a.fr.agenda');
            assert.ok(
                await client.request('textDocument/hover', {
                    textDocument: { uri: uriOf('b.agenda') },
                    position: { line: 1, character: 2 },
                }),
            );
        });
    }

    for (const word of ['hangsread', 'hangslink', 'hangscheck']) {
        it(`has noted which open document it hangs at (${word})`, async () => {
            await start({ readingFile: path('reading') });
            await client.open(uriOf('good.agenda'), good);
            await client.findings(uriOf('good.agenda'), 1);
            await client.open(uriOf('a.agenda'), bad(word));
            while (readFileSync(path('reading'), 'utf8').split('\n')[0] !== uriOf('a.agenda')) {
                await new Promise((resolve) => setTimeout(resolve, 20));
            }
            // On a busy machine it may answer once more before it hangs.
            for (let state = 'answered'; state !== 'hangs'; ) {
                const answered = client.request('agenda/heartbeat', {}).then(() => 'answered');
                const waited = new Promise<string>((resolve) => setTimeout(() => resolve('hangs'), 500));
                state = await Promise.race([answered, waited]);
            }
        });
    }

    it('notes nothing when it has nothing to do, and answers a heartbeat', async () => {
        await start({ readingFile: path('reading') });
        await client.open(uriOf('good.agenda'), good);
        await client.findings(uriOf('good.agenda'), 1);
        await client.request('textDocument/foldingRange', { textDocument: { uri: uriOf('good.agenda') } });
        assert.equal(await client.request('agenda/heartbeat', {}), null);
        assert.equal(readFileSync(path('reading'), 'utf8').split('\n')[0], '');
    });

    it('answers while it reads a long file that nobody has open', async () => {
        const item = 'item 1  Opening\n\nIn resolution 10/3 of 5 May 2020, the Conference took note of document CTOC/COP/2020/1.\n\n';
        writeFileSync(path('long.agenda'), `agenda X/Y/2\nlanguage: en\n\n${item.repeat(8000)}item 2  Sought\n`);
        await start();
        let answers = 0;
        let isRead = false;
        const found = client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Sought' }).finally(() => (isRead = true));
        while (!isRead) {
            await client.request('agenda/heartbeat', {});
            answers++;
        }
        assert.equal((await found).length, 1);
        assert.ok(answers >= 20, `${answers} answers`);
    });

    it('leaves alone what a client has set aside, open or not, until it is asked for', async () => {
        writeFileSync(path('a.agenda'), bad('hangsread'));
        writeFileSync(path('open.agenda'), good);
        writeFileSync(path('large.agenda'), `${good}${'A long line.\n'.repeat(420_000)}`);
        await start({
            setAside: [
                { uri: uriOf('a.agenda'), again: 'change', cause: 'ended' },
                { uri: uriOf('open.agenda'), again: 'open', cause: 'silent' },
                { uri: uriOf('large.agenda'), again: 'open', cause: 'silent' },
            ],
            readAgain: true,
        });
        assert.match(
            String((await unread('a.agenda')).diagnostics[0]?.message),
            /^This file could not be read and is not checked\. Choose “Read It Again”, or change the file\.$/u,
        );
        assert.equal(
            (await unread('large.agenda')).diagnostics[0]?.message,
            'This file (5 MB) took too long to read and is not checked. Split it into smaller files, or choose “Read It Again”.',
        );
        const uri = uriOf('open.agenda');
        await client.open(uri, good);
        assert.deepEqual(
            (await client.findings(uri, 1)).map(({ code, range }) => [code, range.end]),
            [['text/unread', { line: 0, character: 12 }]],
        );
        const version = await client.change(uri, 'item 3', 'item 4');
        assert.ok((await client.findings(uri, version)).every(isUnread));
        for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'codeLens', 'documentLink']) {
            await client.request(`textDocument/${method}`, { textDocument: { uri } });
        }
        for (const method of ['hover', 'completion', 'definition', 'documentHighlight']) {
            await client.request(`textDocument/${method}`, { textDocument: { uri }, position: { line: 3, character: 6 } });
        }
        // Nothing in it has a name.
        await assert.rejects(
            client.request('textDocument/prepareRename', { textDocument: { uri }, position: { line: 3, character: 6 } }),
            /can be renamed/u,
        );
        await client.request('textDocument/selectionRange', { textDocument: { uri }, positions: [{ line: 3, character: 6 }] });
        const preview = () => client.request<PreviewAnswer>('agenda/preview', { uri, version });
        // An unread file gets no page.
        const { order, html, notice } = await preview();
        assert.deepEqual([order, html], [[], {}]);
        assert.equal(notice, 'This file took too long to read and is not checked. Choose “Read It Again”. Your document is safe.');
        await assert.rejects(client.request('agenda/export', { uri, format: 'html' }), /took too long to read/u);
        await assert.rejects(client.request('agenda/newVersion', { uri, version, language: 'fr' }), /took too long to read/u);
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri },
            range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
            context: { diagnostics: [] },
        });
        assert.deepEqual(
            actions.map(({ title, command }) => [title, command?.command, command?.arguments]),
            [['Read It Again', 'agenda.readAgain', [uri]]],
        );
        const before = client.published.length;
        await client.connection.sendNotification('agenda/readAgain', { uris: [uri] });
        await client.until(() => (client.published.slice(before).some((one) => one.uri === uri) ? true : undefined));
        assert.ok((await client.findings(uri, version)).some(({ code }) => code === 'numbering/gap'));
        assert.equal((await preview()).notice, undefined);
        const next = await client.change(uri, 'item 4', 'item 2');
        assert.ok(!(await client.findings(uri, next)).some(({ code }) => code === 'numbering/gap'));
    });
});

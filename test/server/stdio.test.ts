import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
    CodeAction,
    CodeLens,
    CompletionList,
    DocumentDiagnosticReport,
    Hover,
    Location,
    WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { fileContentOf } from '../../client/export-content.js';
import { changedOrder } from '../../client/preview/order.js';
import { type FormatFacts, formats } from '../../protocol/formats.js';
import type { ExportAnswer, NewAgendaChoices, PreviewAnswer, VersionsAnswer } from '../../protocol/protocol.js';
import { Client } from './stdio.js';

const example = readFileSync('examples/prevention-2024.en.agenda', 'utf8');
const gap = 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n\nOne.\n\nitem 3  B\n\nTwo.\n';

describe('the server over standard input and output', function () {
    this.timeout(30_000);
    let client: Client;
    const uri = 'untitled:Untitled-1';

    beforeEach(async () => {
        client = new Client();
        await client.start();
    });
    afterEach(() => client.kill());

    it('says what it can do and ends in order', async () => {
        const other = new Client();
        const { capabilities } = await other.start();
        assert.ok(capabilities.semanticTokensProvider);
        assert.deepEqual(capabilities.renameProvider, { prepareProvider: true });
        assert.deepEqual(capabilities.workspace?.textDocumentContent, { schemes: ['agenda-library'] });
        assert.equal(await other.stop(), 0);
    });

    it('knows the bodies of new agendas from the first question on', async () => {
        const { languages } = await client.request<NewAgendaChoices>('agenda/newAgendaChoices', {});
        assert.ok(
            languages.every(
                ({ bodies }) => bodies.some(({ symbol }) => symbol === 'A') && bodies.some(({ symbol }) => symbol === 'CAC/COSP'),
            ),
        );
    });

    it('publishes findings with the version of the text', async () => {
        await client.open(uri, gap);
        assert.ok((await client.findings(uri, 1)).some(({ code, message }) => code === 'numbering/gap' && typeof message === 'string'));
        const version = await client.change(uri, 'item 3', 'item 2');
        assert.ok(!(await client.findings(uri, version)).some(({ code }) => code === 'numbering/gap'));
    });

    describe('for a client that asks for findings', () => {
        const asking = {
            workspace: { configuration: true, diagnostics: { refreshSupport: true } },
            textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { versionSupport: true } },
        };
        const ask = (previousResultId?: string) =>
            client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
                textDocument: { uri },
                ...(previousResultId === undefined ? {} : { previousResultId }),
            });
        const codes = (report: DocumentDiagnosticReport) => (report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind);
        const restart = async (options: object = {}) => {
            client.kill();
            client = new Client();
            return (await client.start(undefined, options, asking)).capabilities.diagnosticProvider;
        };

        it('announces it, answers with those of the text at the time, and publishes none', async () => {
            assert.deepEqual(await restart(), { identifier: 'agenda', interFileDependencies: true, workspaceDiagnostics: true });
            await client.open(uri, gap);
            const first = await ask();
            assert.ok(codes(first).includes('numbering/gap'));
            assert.equal(codes(await ask(first.resultId)), 'unchanged');
            await client.change(uri, 'item 3', 'item 2');
            assert.ok(!codes(await ask(first.resultId)).includes('numbering/gap'));
            assert.deepEqual(client.published, []);
            await client.close(uri);
            assert.deepEqual(codes(await ask()), []);
        });
        it('asks it to ask again when a setting changes the findings', async () => {
            await restart();
            const asked = new Promise<void>((resolve) =>
                client.connection.onRequest('workspace/diagnostic/refresh', () => {
                    resolve();
                    return null;
                }),
            );
            await client.open(uri, gap);
            const before = await ask();
            client.settings = { rules: { 'numbering/gap': 'off' } };
            await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
            await asked;
            assert.ok(!codes(await ask(before.resultId)).includes('numbering/gap'));
        });
        it('publishes them all the same if the client wants it', async () => {
            assert.equal(await restart({ pushFindings: true }), undefined);
            await client.open(uri, gap);
            assert.ok((await client.findings(uri, 1)).some(({ code }) => code === 'numbering/gap'));
        });
    });

    it('links findings to the description of their rules, in a page or by a command', async () => {
        for (const [options, href] of [
            [{ rulesPage: 'file:///docs/rules.md' }, 'file:///docs/rules.md#numberinggap'],
            [{ ruleCommand: 'agenda.showRule' }, 'command:agenda.showRule?%5B%22numbering%2Fgap%22%5D'],
            [{}, undefined],
        ] as const) {
            client.kill();
            client = new Client();
            await client.start(undefined, options);
            await client.open(uri, gap);
            const found = (await client.findings(uri, 1)).find(({ code }) => code === 'numbering/gap');
            assert.equal(found?.codeDescription?.href, href);
        }
    });

    it('tells that language versions may have changed, and offers no command that the client has not named', async () => {
        await client.open(uri, 'agenda X/Y/1\nlanguage: en\noriginal: en\n\nitem 1  A\n');
        await client.open('untitled:Untitled-2', 'agenda X/Y/1\nlanguage: fr\noriginal: en\n\nitem 1  A\n');
        const before = client.versionsChanged;
        await client.change('untitled:Untitled-2', 'item 1', 'item 2');
        await client.until(() => (client.versionsChanged > before ? true : undefined));
        const { versions } = await client.request<VersionsAnswer>('agenda/versions', { uri, version: 1 });
        assert.deepEqual(
            versions.filter((version) => version.uri).map((version) => [version.language, version.uri, version.disagreements > 0]),
            [
                ['en', uri, false],
                ['fr', 'untitled:Untitled-2', true],
            ],
        );
        const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
        assert.ok(!lenses.some(({ command }) => command?.command === 'agenda.goToVersion'));
    });

    it('answers right after an edit from the text after it', async () => {
        await client.open(uri, 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n');
        void client.change(uri, '\nitem 1', '\nplace: X\n\nitem 1');
        const hover = await client.request<Hover | null>('textDocument/hover', {
            textDocument: { uri },
            position: { line: 3, character: 2 },
        });
        assert.match(JSON.stringify(hover), /city/u);
    });

    it('checks only the last of a burst of keys', async () => {
        await client.open(uri, example);
        await client.findings(uri, 1);
        let version = 1;
        for (const key of 'a few words typed in one go') {
            version = await client.change(uri, '\n\n', `${key}\n\n`);
        }
        await client.findings(uri, version);
        assert.ok(client.published.length < version, `${client.published.length} publications for ${version} versions`);
    });

    it('hovers, completes and mends', async () => {
        await client.open(
            uri,
            `${gap}\nIn resolution 3/2 of the Conference of the States Parties to the United Nations Convention against Corruption\n\n[^`,
        );
        const hover = await client.request<Hover>('textDocument/hover', { textDocument: { uri }, position: client.position(uri, '3/2') });
        assert.match(JSON.stringify(hover), /Preventive measures/u);
        const list = await client.request<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: { line: 13, character: 2 },
        });
        const edit = list.items[0]?.textEdit;
        assert.ok(edit && 'insert' in edit && 'replace' in edit);
        const diagnostics = (await client.findings(uri, 1)).filter(({ code }) => code === 'numbering/gap');
        const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
            textDocument: { uri },
            range: diagnostics[0]?.range,
            context: { diagnostics },
        });
        const action = actions.find(({ diagnostics: meant }) => meant?.[0]?.code === 'numbering/gap');
        assert.equal(action?.edit, undefined);
        const resolved = await client.request<CodeAction>('codeAction/resolve', action ?? {});
        assert.ok((resolved.edit?.changes?.[uri]?.length ?? 0) > 0);
    });

    it('shows titles beside labels, or among the details for a client that has no place there', async () => {
        for (const labelDetailsSupport of [true, false]) {
            client.kill();
            client = new Client();
            await client.start(undefined, {}, { textDocument: { completion: { completionItem: { labelDetailsSupport } } } });
            await client.open(uri, 'agenda X/Y/1\nlanguage: en\n\nitem 1  Opening\n\nSee {');
            const { items } = await client.request<CompletionList>('textDocument/completion', {
                textDocument: { uri },
                position: { line: 5, character: 5 },
            });
            assert.deepEqual(
                items.map(({ label, labelDetails, detail }) => [label, labelDetails?.description, detail]),
                [labelDetailsSupport ? ['item 1', 'Opening', undefined] : ['item 1', undefined, 'Opening']],
            );
        }
    });

    it('tells in which language versions a name stays as it is, without waiting for an answer', async () => {
        const other = 'untitled:Untitled-2';
        const told: string[] = [];
        client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
        const rename = async (place: string, newName: string): Promise<readonly string[]> => {
            const params = { textDocument: { uri }, position: client.position(uri, place), newName };
            return Object.keys((await client.request<WorkspaceEdit>('textDocument/rename', params)).changes ?? {});
        };
        await client.open(uri, 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n\nA.[^1]\n\n[^1]: One.\n');
        await client.open(other, 'agenda X/Y/1\nlanguage: fr\n\nitem 1  A\n\nA.[^1] B.[^7]\n\n[^1]: Un.\n\n[^7]: Sept.\n\nitem 2  B\n');
        await client.findings(other, 1);
        assert.deepEqual(await rename('1  A', '5'), [uri]);
        assert.deepEqual(await rename('1]', '7'), [uri]);
        assert.deepEqual(told, [
            'The item was not renamed in Français: the items are not the same there, or the text was just being changed.',
            'The note was not renamed in Français: there is a note 7 already, or the text was just being changed.',
        ]);
    });

    it('leads into the built-in library and gives its text', async () => {
        await client.open(uri, 'agenda CAC/COSP/1\nlanguage: en\n\nitem 1  A\n\nIn resolution 3/2\n');
        const [link] = await client.request<Location[]>('textDocument/definition', {
            textDocument: { uri },
            position: client.position(uri, '3/2'),
        });
        const target = (link as unknown as { targetUri?: string; uri: string }).targetUri ?? link?.uri ?? '';
        const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: target });
        assert.match(text, /resolution 3\/2\nen: Preventive measures/u);
    });

    it('changes exactly one block of the preview for a key in a paragraph', async () => {
        await client.open(uri, example);
        const first = await client.request<PreviewAnswer>('agenda/preview', { uri, version: 1 });
        assert.equal(Object.keys(first.html).length, first.order.length);
        const paragraph = /\n\n([A-Z][^\n]{60,})\n/u.exec(example)?.[1] ?? '';
        const version = await client.change(uri, paragraph, paragraph.replace(/.$/u, 'x.'));
        const next = await client.request<PreviewAnswer>('agenda/preview', { uri, version, since: first.number });
        assert.equal(next.version, version);
        assert.equal(Object.keys(next.html).length, 1);
        assert.match(Object.values(next.html)[0] ?? '', /x\.<\/p>/u);
    });

    it('says what changed since an answer, and says all where it no longer knows that answer', async () => {
        await client.open(uri, example);
        const first = await client.request<PreviewAnswer>('agenda/preview', { uri, version: 1 });
        const paragraph = /\n\n([A-Z][^\n]{60,})\n/u.exec(example)?.[1] ?? '';
        const version = await client.change(uri, paragraph, `Above.\n\n${paragraph}`);
        const next = await client.request<PreviewAnswer>('agenda/preview', { uri, version, since: first.number });
        const all = await client.request<PreviewAnswer>('agenda/preview', { uri, version, since: -1 });
        assert.ok(next.change);
        assert.deepEqual(next.order, []);
        assert.deepEqual(changedOrder(first.order, next.change), all.order);
        assert.equal(next.change.shift, 2);
        assert.equal(all.change, undefined);
        assert.equal(Object.keys(next.html).length, 1);
        assert.match(Object.values(next.html)[0] ?? '', /Above/u);
    });

    it('marks blocks with their findings', async () => {
        await client.open(uri, gap);
        const { order } = await client.request<PreviewAnswer>('agenda/preview', { uri, version: 1 });
        const marked = order.filter(({ startLine, severity }) => startLine === 7 && severity === 'error');
        assert.ok(marked.length > 0);
        assert.ok(marked.every(({ messages }) => (messages?.length ?? 0) > 0));
    });

    it('tells the preview when a register changes what an agenda means', async () => {
        const register = 'untitled:Register.register';
        await client.open(uri, 'agenda X/Y/1\nlanguage: en\nregister: X/Y\n\nitem 1  A\n\nIn resolution 1/2\n');
        await client.findings(uri, 1);
        await client.open(register, 'register X/Y\ncomplete: 1\n\nresolution 1/1\nen: One\n');
        assert.equal(await client.until(() => client.refreshed.at(-1)), uri);
        assert.ok((await client.findings(uri, 1)).some(({ code }) => code === 'resolution/unknown'));
    });

    it('exports', async () => {
        await client.open(uri, example);
        for (const { name: format, content, isPart } of (formats as readonly FormatFacts[]).filter(({ isPrinted }) => !isPrinted)) {
            const answer = await client.request<ExportAnswer>('agenda/export', { uri, format });
            const { length } = fileContentOf(answer);
            assert.equal('text' in answer, content === 'text', format);
            assert.ok(length > (isPart ? 0 : 1000), format);
        }
    });

    it('answers a failing request with an error, and goes on', async () => {
        await client.open(uri, gap);
        await assert.rejects(() => client.request('agenda/export', { uri, format: 'stone' }), /no format/u);
        await assert.rejects(
            () => client.request('textDocument/rename', { textDocument: { uri }, position: client.position(uri, '1  A'), newName: 'one' }),
            /label/u,
        );
        await assert.rejects(() => client.request('agenda/nothing', {}));
        await assert.rejects(() =>
            client.request('textDocument/hover', { textDocument: { uri: 'file:///nowhere.agenda' }, position: { line: 0, character: 0 } }),
        );
        assert.ok(await client.request('textDocument/documentSymbol', { textDocument: { uri } }));
    });

    it('follows the setting agenda.rules', async () => {
        await client.open(uri, gap);
        await client.findings(uri, 1);
        await client.connection.sendNotification('workspace/didChangeConfiguration', {
            settings: { agenda: { rules: { 'numbering/gap': 'off' } } },
        });
        await client.until(() => client.published.findLast(({ diagnostics }) => !diagnostics.some(({ code }) => code === 'numbering/gap')));
        client.settings = { rules: {} };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        await client.until(() => (client.published.at(-1)?.diagnostics.some(({ code }) => code === 'numbering/gap') ? true : undefined));
    });

    it('clears the findings of a document that is closed', async () => {
        await client.open(uri, gap);
        await client.findings(uri, 1);
        await client.close(uri);
        await client.until(() => (client.published.at(-1)?.diagnostics.length === 0 ? true : undefined));
    });

    it('survives binary and very large texts', async () => {
        await client.open(
            'untitled:binary',
            Array.from({ length: 20_000 }, (_, index) => String.fromCharCode((index * 7919) % 0xd000)).join(''),
        );
        await client.findings('untitled:binary', 1);
        const paragraph = 'The Conference decided to consider the matter further at a later session. '.repeat(130);
        await client.open(
            'untitled:large',
            `agenda X/Y/1\n\n${Array.from({ length: 500 }, (_, index) => `item ${index + 1}  A\n\n${paragraph}\n\n`).join('')}`,
        );
        assert.ok(await client.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:large' } }));
    });
});

describe('the server over a folder', function () {
    this.timeout(30_000);
    let folder: string;
    let client: Client;
    const path = (name: string): string => join(folder, name);
    const uriOf = (name: string): string => pathToFileURL(path(name)).toString();

    beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        writeFileSync(path('bodies.register'), 'register X/Y\ncomplete: 1\n\nresolution 1/1\nen: One\n');
        writeFileSync(path('binary.agenda'), Buffer.from([0, 255, 254, 13, 10, 0, 128]));
        client = new Client();
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true });
    });

    const agenda = 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n\nIn resolution 1/2\n';
    const isUnknown = ({ code }: { readonly code?: unknown }): boolean => code === 'resolution/unknown';

    it('reads its registers and follows their changes on disk', async () => {
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('a.agenda'), agenda);
        assert.ok((await client.findings(uriOf('a.agenda'), 1)).some(isUnknown));
        writeFileSync(path('bodies.register'), 'register X/Y\ncomplete: 1\n\nresolution 1/2\nen: Two\n');
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: uriOf('bodies.register'), type: 2 }],
        });
        await client.until(() => (client.published.at(-1)?.diagnostics.some(isUnknown) ? undefined : true));
        rmSync(path('bodies.register'));
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [{ uri: uriOf('bodies.register'), type: 3 }],
        });
        await client.until(() =>
            client.published.at(-1)?.diagnostics.some(({ code }) => code === 'resolution/no-register') ? true : undefined,
        );
    });

    it('reads the registers beside a file that is opened on its own', async () => {
        await client.start();
        await client.open(uriOf('a.agenda'), agenda);
        await client.until(() => (client.published.at(-1)?.diagnostics.some(isUnknown) ? true : undefined));
    });

    it('reads the language versions beside a file that is opened on its own, and no other agendas', async () => {
        writeFileSync(path('a.fr.agenda'), 'agenda X/Y/1\nlanguage: fr\n\nitem 1  A\n\nitem 2  B\n');
        writeFileSync(path('other.agenda'), 'agenda X/Y/2\nlanguage: es\n\nitem 1  A\n');
        await client.start();
        await client.open(uriOf('a.agenda'), agenda);
        const found = await client.until(() => client.published.at(-1)?.diagnostics.find(({ code }) => code === 'translation/item'));
        assert.match(String(found.message), /French/u);
        const items = await client.request<{ name: string; location: { uri: string } }[]>('workspace/symbol', { query: '' });
        assert.deepEqual(
            [...new Set(items.map(({ location }) => location.uri))].filter((uri) => uri.endsWith('other.agenda')),
            [],
        );
    });

    it('takes the file again when its editor is closed without saving', async () => {
        writeFileSync(path('a.agenda'), agenda);
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('a.agenda'), agenda.replace('item 1  A', 'item 1  Another'));
        await client.findings(uriOf('a.agenda'), 1);
        await client.close(uriOf('a.agenda'));
        for (let title = 'Another'; title !== 'A'; ) {
            const symbols = await client.request<{ name: string }[]>('textDocument/documentSymbol', {
                textDocument: { uri: uriOf('a.agenda') },
            });
            title = /^1 {2}(.*)$/u.exec(symbols[1]?.name ?? '')?.[1] ?? '';
        }
    });
});

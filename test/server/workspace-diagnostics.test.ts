/** Findings of a whole workspace over the protocol: published, or asked for; and the same as those of the command line. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
    Diagnostic,
    DocumentDiagnosticReport,
    WorkspaceDiagnosticReport,
    WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import type { CheckedFinding } from '../../cli/checking/checker.js';
import { withIsolates } from '../../language/text/direction.js';
import { agendaIn } from '../cli/running.js';
import { six } from '../rules/six-versions.js';
import { heartbeatRequest } from '../../protocol/protocol.js';
import { Client } from './stdio.js';

const gap = 'agenda X/Y/2024/1\nlanguage: en\n\nitem 1  Opening\n\nText.\n\nitem 3  Closing\n\nText.\n';
const right = gap.replace('item 3', 'item 2');

const asking = {
    workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: { dynamicRegistration: false }, publishDiagnostics: { versionSupport: true } },
};

describe('The findings of a workspace', function () {
    this.timeout(60_000);
    let folder: string;
    let client: Client;
    const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        client = new Client();
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true, force: true });
    });

    const start = (options: object = {}, capabilities?: object) => client.start(pathToFileURL(folder).href, options, capabilities);
    const told = (name: string, type: 1 | 2 | 3) =>
        client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] });
    const hasGap = (diagnostics: readonly Diagnostic[]): boolean => diagnostics.some(({ code }) => code === 'numbering/gap');

    describe('for a client to which they are published', () => {
        /** What was published for a file, one word each. */
        const published = (name: string): readonly string[] =>
            client.published.flatMap(({ uri, version, diagnostics }) =>
                uri === uriOf(name) ? [`${version === undefined ? 'closed' : version} ${hasGap(diagnostics) ? 'gap' : 'right'}`] : [],
            );
        const untilPublished = (name: string, what: string) => client.until(() => (published(name).at(-1) === what ? true : undefined));

        it('are those of closed files too, and pass over into the editor and back without a gap', async () => {
            write('a.agenda', gap);
            await start();
            await untilPublished('a.agenda', 'closed gap');
            await client.open(uriOf('a.agenda'), gap);
            await client.findings(uriOf('a.agenda'), 1);
            await client.close(uriOf('a.agenda'));
            await untilPublished('a.agenda', 'closed gap');
            assert.deepEqual(published('a.agenda'), ['closed gap', '1 gap', 'closed gap']);
            rmSync(join(folder, 'a.agenda'));
            await told('a.agenda', 3);
            await untilPublished('a.agenda', 'closed right');
        });

        it('are taken back with a renamed file, and with a folder of the workspace', async () => {
            mkdirSync(join(folder, 'one'));
            mkdirSync(join(folder, 'two'));
            write('one/a.agenda', gap);
            write('two/b.agenda', gap);
            await client.start(uriOf('one'));
            await untilPublished('one/a.agenda', 'closed gap');
            renameSync(join(folder, 'one/a.agenda'), join(folder, 'one/c.agenda'));
            await told('one/a.agenda', 3);
            await told('one/c.agenda', 1);
            await untilPublished('one/a.agenda', 'closed right');
            await untilPublished('one/c.agenda', 'closed gap');
            const two = { uri: uriOf('two'), name: 'two' };
            await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [two], removed: [] } });
            await untilPublished('two/b.agenda', 'closed gap');
            await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [two] } });
            await untilPublished('two/b.agenda', 'closed right');
        });
    });

    it('follow a file that the editor renames, and one that it deletes, for a client that watches no files', async () => {
        write('a.agenda', gap);
        const { capabilities } = await start();
        const { didCreate, didRename, didDelete } = capabilities.workspace?.fileOperations ?? {};
        assert.ok(didCreate && didRename && didDelete);
        const untilGap = (name: string, isThere: boolean) =>
            client.until(() => {
                const last = client.published.findLast(({ uri }) => uri === uriOf(name));
                return last && hasGap(last.diagnostics) === isThere ? true : undefined;
            });
        await untilGap('a.agenda', true);
        renameSync(join(folder, 'a.agenda'), join(folder, 'c.agenda'));
        await client.connection.sendNotification('workspace/didRenameFiles', {
            files: [{ oldUri: uriOf('a.agenda'), newUri: uriOf('c.agenda') }],
        });
        await untilGap('a.agenda', false);
        await untilGap('c.agenda', true);
        rmSync(join(folder, 'c.agenda'));
        await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: uriOf('c.agenda') }] });
        await untilGap('c.agenda', false);
        mkdirSync(join(folder, 'in'));
        write('in/d.agenda', gap);
        await client.connection.sendNotification('workspace/didCreateFiles', { files: [{ uri: uriOf('in') }] });
        await untilGap('in/d.agenda', true);
    });

    describe('for a client that asks for them', () => {
        const ask = (previousResultIds: readonly object[] = [], partialResultToken?: string) =>
            client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds, partialResultToken });
        /** The reports by name, one word each. */
        const words = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
            Object.fromEntries(
                items
                    .map((item) => [basename(item.uri), item.kind === 'full' ? (hasGap(item.items) ? 'gap' : 'right') : item.kind])
                    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
            );
        const known = (items: readonly WorkspaceDocumentDiagnosticReport[]) =>
            items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));

        it('are answered for every closed file, and as unchanged where the client has them', async () => {
            write('a.agenda', gap);
            write('b.agenda', right);
            const { capabilities } = await start({}, asking);
            assert.deepEqual(capabilities.diagnosticProvider, {
                identifier: 'agenda',
                interFileDependencies: true,
                workspaceDiagnostics: true,
            });
            const first = await ask();
            assert.deepEqual(words(first.items), { 'a.agenda': 'gap', 'b.agenda': 'right' });
            assert.deepEqual(words((await ask(known(first.items))).items), { 'a.agenda': 'unchanged', 'b.agenda': 'unchanged' });
            write('b.agenda', gap);
            await told('b.agenda', 2);
            const second = await ask(known(first.items));
            assert.deepEqual(words(second.items), { 'a.agenda': 'unchanged', 'b.agenda': 'gap' });
            rmSync(join(folder, 'b.agenda'));
            await told('b.agenda', 3);
            assert.deepEqual(words((await ask(known(second.items))).items), { 'a.agenda': 'unchanged', 'b.agenda': 'right' });
            assert.deepEqual(client.published, []);
        });

        it('are those of the editor while a file is open, and the two never name it both', async () => {
            write('a.agenda', gap);
            await start({}, asking);
            const first = await ask();
            await client.open(uriOf('a.agenda'), right);
            assert.deepEqual(words((await ask(known(first.items))).items), {});
            const one = (previousResultId?: string) =>
                client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
                    textDocument: { uri: uriOf('a.agenda') },
                    previousResultId,
                });
            const open = await one(first.items[0]?.resultId ?? undefined);
            assert.ok(open.kind === 'full' && !hasGap(open.items));
            await client.close(uriOf('a.agenda'));
            const again = await ask([{ uri: uriOf('a.agenda'), value: open.resultId ?? '' }]);
            assert.deepEqual(words(again.items), { 'a.agenda': 'gap' });
            assert.equal((await one(again.items[0]?.resultId ?? undefined)).kind, 'unchanged');
        });

        it('come in parts, as files are checked', async () => {
            for (let index = 0; index < 120; index++) {
                write(`${index}.agenda`, gap);
            }
            const parts: WorkspaceDocumentDiagnosticReport[][] = [];
            client.connection.onNotification('$/progress', ({ token, value }: { token: unknown; value: WorkspaceDiagnosticReport }) => {
                if (token === 'parts') {
                    parts.push(value.items);
                }
            });
            await start({}, asking);
            assert.deepEqual((await ask([], 'parts')).items, []);
            assert.ok(parts.length > 1);
            assert.equal(new Set(parts.flat().map(({ uri }) => uri)).size, 120);
            assert.equal(parts.flat().length, 120);
        });

        it('hold up no other answer, however many they are, and come as a whole where no parts are wanted', async () => {
            for (let index = 0; index < 120; index++) {
                write(`${index}.agenda`, gap);
            }
            await start({}, asking);
            await ask();
            const answered: string[] = [];
            const whole = ask().then(({ items }) => {
                answered.push('findings');
                return items;
            });
            const beat = client.request(heartbeatRequest, {}).then(() => answered.push('heartbeat'));
            const [items] = await Promise.all([whole, beat]);
            assert.deepEqual(answered, ['heartbeat', 'findings']);
            assert.equal(new Set(items.map(({ uri }) => uri)).size, 120);
            const gone = Array.from({ length: 120 }, (_, index) => ({ uri: uriOf(`gone-${index}.agenda`), value: 'old' }));
            assert.equal((await ask(gone)).items.length, 240);
        });

        it('are asked for again when a setting changes them', async () => {
            write('a.agenda', gap);
            await start({}, asking);
            let asked: () => void = () => undefined;
            client.connection.onRequest('workspace/diagnostic/refresh', () => {
                asked();
                return null;
            });
            await ask();
            const again = new Promise<void>((resolve) => (asked = resolve));
            client.settings = { problems: { closedFiles: 'off' } };
            await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
            await again;
            assert.deepEqual((await ask()).items, []);
        });
    });

    it('are those of the command line, file by file', async () => {
        const sources = [
            ...globSync('examples/*.{agenda,register}'),
            ...globSync('test/fixtures/**/*.{agenda,register}'),
            ...globSync(`${process.env.AGENDA_CORPUS ?? 'none'}/*.{agenda,register}`),
        ];
        for (const source of sources) {
            const below = join(folder, basename(join(source, '..')));
            mkdirSync(below, { recursive: true });
            cpSync(source, join(below, basename(source)));
        }
        Object.entries(six).forEach(([language, text]) =>
            write(`six.${language}.agenda`, language === 'ru' ? text.replace('session: 16', 'session: 17') : text),
        );
        write('mark.agenda', `\ufeff${gap}`);
        write('lines.agenda', gap.replaceAll('\n', '\r\n'));
        write('empty.agenda', '');
        for (const [name, time] of [
            ['one', '10:00-13:00'],
            ['two', '12:00-14:00'],
            ['three', '13:00-15:00'],
        ] as const) {
            write(
                `room-${name}.agenda`,
                `agenda X/${name.toUpperCase()}/1\nplace: Vienna\n\nschedule\nday 2024-09-03\n${time} @ Room A\n- Talks\n`,
            );
        }
        const { stdout } = await agendaIn(folder, 'check', folder, '--format', 'json');
        const expected = Map.groupBy(
            JSON.parse(stdout.replaceAll('$', folder)) as (CheckedFinding & { readonly file: string })[],
            ({ file }) => file,
        );
        await start({}, asking);
        const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
        assert.ok(items.length >= sources.length);
        const severities = ['', 'error', 'warning', 'information', 'hint'];
        for (const item of items) {
            const file = fileURLToPath(item.uri);
            const plain = (item.kind === 'full' ? item.items : []).map(({ code, severity, message, range }) => ({
                code,
                severity: severities[severity ?? 0],
                message,
                range,
            }));
            // An editor shows Arabic in a message in an isolate; a terminal does not.
            const same = (expected.get(file) ?? []).map(({ code, severity, message, range }) => ({
                code,
                severity,
                message: withIsolates(message),
                range,
            }));
            assert.deepEqual(plain, same, file);
        }
        assert.deepEqual(
            [...expected.keys()].filter((file) => !items.some(({ uri }) => fileURLToPath(uri) === file)),
            [],
        );
    });
});

/** The server with a folder of hundreds of files: open documents do not wait for them, and a request about all of them gets all. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, Location, WorkspaceEdit } from 'vscode-languageserver-protocol';
import type { VersionsAnswer } from '../../protocol/protocol.js';
import { six } from '../rules/six-versions.js';
import { Client } from './stdio.js';

const count = 300;
const bodies = 'register X/Y\nen: Committee on Paper\n\nresolution 1/1\nen: One\n\nresolution 1/2\nen: Two\n';

/** About thirty items; the first one contains a citation. */
function agenda(index: number): string {
    const items = Array.from(
        { length: 30 },
        (_, item) => `item ${item + 1}  Matter ${item}\n\nWhat was decided is before the Committee.\n`,
    );
    return `agenda X/Y/${index}/1\nlanguage: en\n\n${items.join('\n')}\nitem 31  End\n\nIn resolution 1/1\n`;
}

describe('A workspace of hundreds of agendas', function () {
    this.timeout(60_000);
    let folder: string;
    let cache: string;
    let client: Client;
    const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();
    const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        cache = mkdtempSync(join(tmpdir(), 'agenda-cache-'));
        for (let index = 0; index < count; index++) {
            write(`${index}.agenda`, agenda(index));
        }
        write('bodies.register', bodies);
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true });
        rmSync(cache, { recursive: true });
    });

    const citations = (): Promise<Location[]> =>
        client.request<Location[]>('textDocument/references', {
            textDocument: { uri: uriOf('bodies.register') },
            position: { line: 3, character: 12 },
            context: { includeDeclaration: false },
        });

    it('answers what is open before it has read the rest, and tells how far it is', async () => {
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('7.agenda'), agenda(7));
        await client.findings(uriOf('7.agenda'), 1);
        await client.until(() => (client.heard.includes('progress end') ? true : undefined));
        assert.ok(client.heard.indexOf('findings') < client.heard.indexOf('progress end'), client.heard.join());
        const values = client.progress.map(({ value }) => value);
        assert.equal(values[0]?.title, 'Reading agendas');
        assert.deepEqual([values[0]?.kind, values.at(-1)?.kind], ['begin', 'end']);
        const percentages = values.flatMap(({ percentage }) => percentage ?? []);
        assert.deepEqual(
            percentages,
            percentages.toSorted((one, other) => one - other),
        );
        assert.equal(new Set(client.progress.map(({ token }) => token)).size, 1);
    });

    it('tells nothing of its progress to a client that does not show it', async () => {
        client = new Client();
        await client.start(pathToFileURL(folder).toString(), {}, { workspace: { workspaceFolders: true } });
        const names = await client.request<unknown[]>('workspace/symbol', { query: 'end' });
        assert.ok(names.length >= count);
        assert.deepEqual(client.progress, []);
    });

    it('lets who asks for the whole workspace wait until it is read', async () => {
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('bodies.register'), bodies);
        const [found, names, lenses, rename] = await Promise.all([
            citations(),
            client.request<unknown[]>('workspace/symbol', { query: '31 end' }),
            client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: uriOf('bodies.register') } }),
            client.request<WorkspaceEdit>('textDocument/rename', {
                textDocument: { uri: uriOf('bodies.register') },
                position: { line: 3, character: 12 },
                newName: '1/7',
            }),
        ]);
        assert.equal(found.length, count);
        assert.equal(names.length, count);
        assert.equal(lenses[0]?.command?.title, `cited ${count} times`);
        assert.equal(Object.keys(rename.changes ?? {}).length, count + 1);
    });

    it('does not let who asks for it wait for the file of a long document that is being typed', async () => {
        const long = `${agenda(1)}\n${'Long. '.repeat(12_000)}\n`;
        write('1.agenda', long);
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('bodies.register'), bodies);
        await client.open(uriOf('1.agenda'), long);
        let isTyping = true;
        const typing = (async () => {
            for (let key = 0; key < 300 && isTyping; key++) {
                await client.change(uriOf('1.agenda'), 'Long.', 'Long..');
                await new Promise((resolve) => setTimeout(resolve, 100));
            }
            return isTyping;
        })();
        assert.equal((await citations()).length, count);
        isTyping = false;
        assert.equal(await typing, false, 'answered only when the typing had ended');
    });

    it('finds the language versions of what is open first', async () => {
        Object.entries(six).forEach(([language, text]) => write(`meeting.${language}.agenda`, text));
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('meeting.en.agenda'), six.en);
        const { versions } = await client.request<VersionsAnswer>('agenda/versions', { uri: uriOf('meeting.en.agenda'), version: 1 });
        assert.deepEqual(
            versions.map(({ uri }) => uri !== undefined),
            [true, true, true, true, true, true],
        );
        assert.ok(!client.heard.includes('progress end'), 'the rest is not read by then');
    });

    it('knows at the next start what it has read, and what has changed since', async () => {
        client = new Client('--cache', cache);
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('bodies.register'), bodies);
        assert.equal((await citations()).length, count);
        assert.equal(await client.stop(), 0);
        assert.equal(readdirSync(cache).length, 1);
        write('3.agenda', agenda(3).replace('1/1', '1/2'));
        write('new.agenda', agenda(count));
        rmSync(join(folder, '4.agenda'));
        client = new Client();
        await client.start(pathToFileURL(folder).toString(), { cacheFolder: cache });
        await client.open(uriOf('bodies.register'), bodies);
        const found = new Set((await citations()).map(({ uri }) => uri));
        assert.equal(found.size, count - 1);
        assert.ok(found.has(uriOf('new.agenda')) && !found.has(uriOf('3.agenda')) && !found.has(uriOf('4.agenda')));
    });

    it('ends in order while it reads', async () => {
        client = new Client('--cache', cache);
        await client.start(pathToFileURL(folder).toString());
        await client.until(() => (client.heard.includes('progress begin') ? true : undefined));
        assert.equal(await client.stop(), 0);
        assert.equal(client.heard.at(-1), 'progress end');
        assert.doesNotMatch(client.stderr, /Error|failure/u);
    });

    it('serves a file that nobody has open', async () => {
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        const symbols = await client.request<{ name: string }[]>('textDocument/documentSymbol', {
            textDocument: { uri: uriOf('5.agenda') },
        });
        assert.ok(symbols.some(({ name }) => name.includes('Matter 3')));
        const { text } = await client.request<{ text: string }>('agenda/export', { uri: uriOf('6.agenda'), format: 'text' });
        assert.match(text, /Matter 3/u);
    });

    it('takes in a folder that is added, and lets it go again', async () => {
        const other = mkdtempSync(join(tmpdir(), 'agenda-other-'));
        const added = { uri: pathToFileURL(other).toString(), name: 'other' };
        writeFileSync(join(other, 'added.agenda'), agenda(1));
        client = new Client();
        await client.start(pathToFileURL(folder).toString());
        await client.open(uriOf('bodies.register'), bodies);
        const until = async (length: number): Promise<void> => {
            while ((await citations()).length !== length) {
                await new Promise((resolve) => setTimeout(resolve, 20));
            }
        };
        await until(count);
        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [added], removed: [] } });
        await until(count + 1);
        await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [added] } });
        await until(count);
        rmSync(other, { recursive: true });
    });
});

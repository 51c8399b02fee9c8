/** The server in a folder with pipes, and with names that would control a terminal. */
import assert from 'node:assert/strict';
import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LogMessageParams, MessageType, type WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { logPlainly } from '../../server/plain-console.js';
import { cacheIn } from '../../server/workspace/cache-folder.js';
import { Client } from './stdio.js';

const unix = process.platform === 'win32' ? describe.skip : describe;

unix('a server beside pipes', function () {
    this.timeout(15_000);
    let folder: string;
    let client: Client;
    const logged: string[] = [];
    const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
    const pipe = (name: string): void => void execFileSync('mkfifo', [join(folder, name)]);

    beforeEach(async () => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-pipes-'));
        logged.length = 0;
        writeFileSync(join(folder, 'a.agenda'), 'agenda X/Y/1\nlanguage: en\n\nitem 1  Found\n');
        client = new Client();
        client.connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => void logged.push(message));
    });
    afterEach(() => {
        client.kill();
        rmSync(folder, { recursive: true, force: true });
    });

    const found = async (): Promise<readonly string[]> =>
        (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Found' })).map(({ location }) => location.uri);

    it('passes them over with a remark, in folders that it walks', async () => {
        pipe('p.agenda');
        pipe('p.register');
        pipe('p.txt');
        await client.start(pathToFileURL(folder).href);
        assert.deepEqual(await found(), [uriOf('a.agenda')]);
        assert.deepEqual(
            logged
                .filter((line) => /is a pipe/u.test(line))
                .map((line) => /\/(p\.\w+) is a pipe and was skipped\.$/u.exec(line)?.[1])
                .sort(),
            ['p.agenda', 'p.register'],
        );
    });
    it('does not wait for them when it is told of them, and reads on', async () => {
        await client.start(pathToFileURL(folder).href);
        await found();
        const names = [1, 2, 3, 4, 5, 6].flatMap((number) => [`${number}.agenda`, `${number}.register`]);
        names.forEach(pipe);
        symlinkSync('1.agenda', join(folder, '7.agenda'));
        symlinkSync('/dev/zero', join(folder, '8.agenda'));
        writeFileSync(join(folder, 'b.agenda'), 'agenda X/Y/2\nlanguage: en\n\nitem 1  Found\n');
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
            changes: [...names, '7.agenda', '8.agenda', 'b.agenda'].map((name) => ({ uri: uriOf(name), type: 1 })),
        });
        while ((await found()).length < 2) {
            await new Promise((resolve) => setTimeout(resolve, 20));
        }
        assert.ok(logged.some((line) => /8\.agenda is a device and was skipped\./u.test(line)));
    });
});

describe('the log of the server', () => {
    it('is written nowhere once the client is gone, and fails nothing', async () => {
        const { error, warn, info, log, debug } = console;
        try {
            logPlainly({
                sendNotification: () => {
                    throw new Error('Connection is closed.');
                },
            });
            assert.doesNotThrow(() => console.error('Nobody reads it.'));
            await new Promise((resolve) => setImmediate(resolve));
        } finally {
            Object.assign(console, { error, warn, info, log, debug });
        }
    });
    it('has no control characters, whatever the reason of a failure quotes', () => {
        const { error, warn, info, log, debug } = console;
        const lines: string[] = [];
        try {
            console.error = (...parts: unknown[]) => void lines.push(parts.join(' '));
            logPlainly();
            console.error('a\u001b[31m could not be read:', new Error("ENOENT, open 'a\u001b[31m\u009b\u202e'"));
        } finally {
            Object.assign(console, { error, warn, info, log, debug });
        }
        assert.match(lines.join('\n'), /^a\\u001b\[31m could not be read: Error: ENOENT, open 'a\\u001b\[31m\\u009b\\u202e'\n {4}at /u);
    });
});

unix('the log of a server that speaks through Node', function () {
    this.timeout(15_000);
    it('has its levels: a warning is no error on the standard streams', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'agenda-log-'));
        execFileSync('mkfifo', [join(folder, 'p.agenda')]);
        const server = fork('dist/server.js', ['--node-ipc'], { silent: true });
        let onStreams = '';
        server.stderr?.on('data', (data: Buffer) => (onStreams += data.toString()));
        server.stdout?.on('data', (data: Buffer) => (onStreams += data.toString()));
        try {
            const logged = new Promise<LogMessageParams>((resolve) => {
                server.on('message', ({ method, params, id }: { method?: string; params?: unknown; id?: number }) => {
                    if (method === 'window/logMessage') {
                        resolve(params as LogMessageParams);
                    } else if (method !== undefined && id !== undefined) {
                        server.send({ jsonrpc: '2.0', id, result: method === 'workspace/configuration' ? [{}] : null });
                    } else if (id === 1) {
                        server.send({ jsonrpc: '2.0', method: 'initialized', params: {} });
                    }
                });
            });
            const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'test' }];
            server.send({
                jsonrpc: '2.0',
                id: 1,
                method: 'initialize',
                params: { processId: null, rootUri: null, capabilities: {}, workspaceFolders },
            });
            const { type, message } = await logged;
            assert.equal(type, MessageType.Warning);
            assert.match(message, /p\.agenda is a pipe and was skipped\.$/u);
            assert.equal(onStreams, '');
        } finally {
            server.kill('SIGKILL');
            rmSync(folder, { recursive: true, force: true });
        }
    });
});

unix('the cache on disk', () => {
    let folder: string;
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-cache-'));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
        yield* texts;
    }
    const drafts = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.agenda-draft'));

    it('is private to its user', async () => {
        const below = join(folder, 'caches');
        await cacheIn(below, 'x', '1').write('a', pieces('one\n'));
        assert.deepEqual([statSync(below).mode & 0o777, statSync(join(below, 'a.summaries')).mode & 0o777], [0o700, 0o600]);
    });
    it('is read no further where it is a pipe', async () => {
        execFileSync('mkfifo', [join(folder, 'a.summaries')]);
        const lines: string[] = [];
        for await (const line of cacheIn(folder, 'x', '1').read('a')) {
            lines.push(line);
        }
        assert.deepEqual(lines, []);
    });
    it('tells why it could not be written, and leaves no draft', async () => {
        async function* broken(): AsyncGenerator<string> {
            yield 'one\n';
            assert.equal(drafts().length, 1);
            throw new Error('the reason');
        }
        await assert.rejects(cacheIn(folder, 'x', '1').write('a', broken()), /the reason/u);
        assert.deepEqual(readdirSync(folder), []);
    });
    it('removes the drafts of programs that are gone when it is first read', async () => {
        let name = '';
        async function* looking(): AsyncGenerator<string> {
            yield 'one\n';
            [name = ''] = drafts();
        }
        await cacheIn(folder, 'x', '1').write('a', looking());
        const gone = execFileSync(process.execPath, ['-p', 'process.pid']).toString().trim();
        writeFileSync(join(folder, name.replace(`.${process.pid}.`, `.${gone}.`)), 'left');
        for await (const line of cacheIn(folder, 'x', '1').read('a')) {
            assert.equal(line, 'one');
        }
        assert.deepEqual(readdirSync(folder), ['a.summaries']);
    });
});

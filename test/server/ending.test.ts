/** The server ends on request, and when its client is gone, whatever the disk does. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from './stdio.js';

/** Disk operations that Node runs at a time. */
const threads = 4;

function ended(child: ChildProcess): Promise<number | NodeJS.Signals | null> {
    return new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
}

function message(content: object): string {
    const text = JSON.stringify({ jsonrpc: '2.0', ...content });
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

const initialize = (processId: number | null): object => ({
    id: 1,
    method: 'initialize',
    params: { processId, rootUri: null, workspaceFolders: null, capabilities: {} },
});

describe('The server ends', function () {
    this.timeout(30_000);
    let folder: string;

    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'agenda-'));
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    it('in order, with what it has read on the disk', async () => {
        writeFileSync(join(folder, 'a.agenda'), 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n');
        const client = new Client('--cache', join(folder, '.cache'));
        await client.start(pathToFileURL(folder).href);
        await client.request('workspace/symbol', { query: 'A' });
        assert.equal(await client.stop(), 0);
        assert.equal(spawnSync('grep', ['-rl', 'a.agenda', join(folder, '.cache')]).status, 0);
    });

    if (process.platform !== 'win32') {
        it('though the disk does not answer', async () => {
            // Opening a pipe without a writer waits forever, as on a network disk that is gone.
            const pipe = join(folder, 'pipe');
            assert.equal(spawnSync('mkfifo', [pipe]).status, 0);
            const hanging = join(folder, 'hanging.cjs');
            writeFileSync(
                hanging,
                `for (let count = 0; count < ${threads}; count++) require('fs').open(${JSON.stringify(pipe)}, 'r', () => {});`,
            );
            const before = process.env.NODE_OPTIONS;
            process.env.NODE_OPTIONS = `--require ${hanging}`;
            let client: Client;
            try {
                client = new Client('--cache', join(folder, 'cache'));
            } finally {
                if (before === undefined) {
                    delete process.env.NODE_OPTIONS;
                } else {
                    process.env.NODE_OPTIONS = before;
                }
            }
            try {
                await client.start(pathToFileURL(folder).href);
                // Killed, so without an exit code.
                assert.equal(await client.stop(), null);
            } finally {
                client.kill();
            }
        });
    }

    it('without being shut down first', async () => {
        const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
        server.stdin.write(message(initialize(process.pid)) + message({ method: 'exit' }));
        assert.equal(await ended(server), 1);
    });

    it('with its input', async () => {
        const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'ignore', 'inherit'] });
        server.stdin.end(message(initialize(null)));
        assert.equal(await ended(server), 1);
    });

    it('when nobody reads its output, without a word', async () => {
        const child = spawn(process.execPath, [join('dist', 'server.js'), '--stdio']);
        const told: string[] = [];
        child.stderr.on('data', (data: Buffer) => told.push(data.toString()));
        child.stdin.on('error', () => undefined);
        child.stdin.write(message(initialize(process.pid)));
        await new Promise((resolve) => child.stdout.once('data', resolve));
        child.stdout.destroy();
        const end = ended(child);
        const asking = setInterval(() => child.stdin.write(message({ id: 2, method: 'no/such' })), 50);
        assert.equal(await end, 1);
        clearInterval(asking);
        assert.equal(told.join(''), '');
    });

    it('with the channel to its client', async () => {
        for (const processId of [null, process.pid]) {
            const server = fork('dist/server.js', ['--node-ipc'], { stdio: 'inherit', execArgv: [] });
            server.send({ jsonrpc: '2.0', ...initialize(processId) });
            await new Promise((resolve) => server.once('message', resolve));
            server.disconnect();
            await ended(server);
        }
    });

    it('with the client that started it', async () => {
        for (const transport of ['--stdio', '--node-ipc']) {
            const client = spawn(
                process.execPath,
                [
                    '-e',
                    `const server = require('child_process').spawn(process.execPath, ['dist/server.js', '${transport}'], {
                        stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
                    });
                    const initialize = ${JSON.stringify(initialize(0))};
                    initialize.params.processId = process.pid;
                    const text = JSON.stringify({ jsonrpc: '2.0', ...initialize });
                    const answered = () => console.log(server.pid);
                    if ('${transport}' === '--stdio') {
                        server.stdin.write('Content-Length: ' + text.length + '\\r\\n\\r\\n' + text);
                        server.stdout.once('data', answered);
                    } else {
                        server.send(JSON.parse(text));
                        server.once('message', answered);
                    }`,
                ],
                { stdio: ['ignore', 'pipe', 'inherit'] },
            );
            const server = Number(await new Promise((resolve) => client.stdout.once('data', (data) => resolve(String(data)))));
            client.kill('SIGKILL');
            while (isRunning(server)) {
                await new Promise((resolve) => setTimeout(resolve, 50));
            }
        }
    });
});

/** A zombie, which has ended but is not reaped yet, does not count as running. */
function isRunning(pid: number): boolean {
    try {
        process.kill(pid, 0);
    } catch {
        return false;
    }
    try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2)[0] !== 'Z';
    } catch {
        return process.platform !== 'linux';
    }
}

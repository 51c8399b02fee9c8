import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { removeStaleDrafts, replaceFile } from '../../disk/drafts.js';
import { inFolder } from '../cli/running.js';

const drafts = (folder: string): string[] => readdirSync(folder).filter((name) => name.startsWith('.agenda-draft'));

/** The name of a draft as this process would write it in a folder, but with another process id. */
async function draftNameOf(folder: string, id: number): Promise<string> {
    let name = '';
    await replaceFile(join(folder, 'x'), 0o600, async () => {
        [name = ''] = drafts(folder);
    });
    return name.replace(`.${process.pid}.`, `.${id}.`);
}

function gone(): number {
    return spawnSync(process.execPath, ['-e', '']).pid;
}

/** A program that writes a draft and then waits forever, or ends itself. */
function writer(folder: string, then: string): ChildProcess {
    const program = join(folder, 'program', 'writer.cjs');
    mkdirSync(join(folder, 'program'));
    buildSync({ entryPoints: ['disk/drafts.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: program });
    const code = `require(${JSON.stringify(program)}).replaceFile(${JSON.stringify(join(folder, 'a.txt'))}, 0o600, async (draft) => {
        await draft.writeFile('new');
        console.log('begun');
        ${then}
        await new Promise((resolve) => setTimeout(resolve, 60000));
    });`;
    return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a draft', () => {
    it('takes the place of a file when it is whole', () =>
        inFolder({ 'a.txt': 'old' }, async (folder) => {
            await replaceFile(join(folder, 'a.txt'), 0o600, async (draft) => {
                await draft.writeFile('new');
                assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
            });
            assert.deepEqual(readdirSync(folder), ['a.txt']);
            assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'new');
        }));
    it('has a short name, whatever the file is called', () =>
        inFolder({}, async (folder) => assert.ok(Buffer.byteLength(await draftNameOf(folder, 4194304)) < 100)));
    it('is gone where the writing fails, and the first reason is told', () =>
        inFolder({ 'a.txt': 'old' }, async (folder) => {
            await assert.rejects(
                replaceFile(join(folder, 'a.txt'), 0o600, async () => {
                    // The clean-up fails as well: its target is a folder now.
                    const [name = ''] = drafts(folder);
                    renameSync(join(folder, name), join(folder, 'b.txt'));
                    mkdirSync(join(folder, name));
                    throw new Error('the first reason');
                }),
                /the first reason/u,
            );
            assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
        }));

    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        it(`is removed by ${signal}, which ends the program as ever`, function () {
            if (process.platform === 'win32') {
                this.skip();
            }
            return inFolder({ 'a.txt': 'old' }, async (folder) => {
                const child = writer(folder, '');
                child.stdout?.once('data', () => {
                    assert.equal(drafts(folder).length, 1);
                    child.kill(signal);
                });
                assert.equal(await new Promise((resolve) => child.on('exit', (_, ended) => resolve(ended))), signal);
                assert.deepEqual(drafts(folder), []);
                assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
            });
        });
    }
    it('is removed by a program that ends itself', () =>
        inFolder({ 'a.txt': 'old' }, async (folder) => {
            const child = writer(folder, 'process.exit(3);');
            assert.equal(await new Promise((resolve) => child.on('exit', resolve)), 3);
            assert.deepEqual(drafts(folder), []);
        }));
    it('leaves no listeners', () =>
        inFolder({}, async (folder) => {
            const before = process.listenerCount('SIGTERM');
            await Promise.all([1, 2, 3].map((name) => replaceFile(join(folder, String(name)), 0o600, async () => undefined)));
            assert.equal(process.listenerCount('SIGTERM'), before);
        }));
});

describe('a draft that was left', () => {
    async function left(folder: string, name: string): Promise<boolean> {
        writeFileSync(join(folder, name), '');
        await removeStaleDrafts(folder);
        return existsSync(join(folder, name));
    }
    it('is removed where its program is gone', () =>
        inFolder({}, async (folder) => assert.equal(await left(folder, await draftNameOf(folder, gone())), false)));
    it('stays while its program runs', () =>
        inFolder({}, async (folder) => assert.equal(await left(folder, await draftNameOf(folder, process.ppid)), true)));
    it('stays where another machine may have written it', () =>
        inFolder({}, async (folder) => {
            const name = (await draftNameOf(folder, gone())).replace(/draft\.[0-9a-f]{16}/u, `draft.${'0'.repeat(16)}`);
            assert.equal(await left(folder, name), true);
        }));
    it('stays where it is not called as ours are', () =>
        inFolder({}, async (folder) => assert.equal(await left(folder, `${await draftNameOf(folder, gone())}.txt`), true)));
    it('is removed where it is older than this program, which has its number', () =>
        inFolder({}, async (folder) => {
            const name = await draftNameOf(folder, process.pid);
            assert.equal(await left(folder, name), true);
            utimesSync(join(folder, name), 1, 1);
            await removeStaleDrafts(folder);
            assert.equal(existsSync(join(folder, name)), false);
        }));
    it('stays while this program writes it', () =>
        inFolder({}, async (folder) => {
            await replaceFile(join(folder, 'a.txt'), 0o600, async () => {
                const [name = ''] = drafts(folder);
                utimesSync(join(folder, name), 1, 1);
                await removeStaleDrafts(folder);
                assert.deepEqual(drafts(folder), [name]);
            });
        }));
});

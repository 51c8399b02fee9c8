/** Standard output that is full, closed, or named as a file. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, unix } from './running.js';

const source = 'agenda A/AC.1/2024/1\ntitle: Agenda\n\nitem 1  Opening\n';

unix('the program', () => {
    const cli = join(process.cwd(), 'dist/cli.js');
    interface Ended {
        readonly code: number | null;
        readonly signal: NodeJS.Signals | null;
        readonly stdout: string;
        readonly stderr: string;
    }
    function run(
        args: readonly string[],
        stdout: number | 'pipe',
        during?: (kill: (signal: NodeJS.Signals) => void) => void,
    ): Promise<Ended> {
        return new Promise((resolve) => {
            const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', stdout, 'pipe'] });
            const texts = { stdout: '', stderr: '' };
            child.stdout?.on('data', (chunk) => {
                texts.stdout += String(chunk);
            });
            child.stderr?.on('data', (chunk) => {
                texts.stderr += String(chunk);
            });
            during?.((signal) => child.kill(signal));
            child.on('close', (code, signal) => resolve({ code, signal, ...texts }));
        });
    }
    function full(title: string, ...args: readonly string[]): void {
        it(`says in one sentence that standard output is full: ${title}`, () =>
            inFolder({ 'a.agenda': source }, async (folder) => {
                const descriptor = openSync('/dev/full', 'w');
                const { code, stderr } = await run(
                    args.map((arg) => arg.replaceAll('$', folder)),
                    descriptor,
                );
                closeSync(descriptor);
                assert.equal(code, 2);
                assert.match(stderr, /^agenda: standard output cannot be written: the disk is full\.$/mu);
                assert.doesNotMatch(stderr, /^\s+at /mu);
            }));
    }
    full('check', 'check', '$/a.agenda');
    full('check as JSON', 'check', '$/a.agenda', '--format', 'json');
    full('render', 'render', '$/a.agenda', '--to', 'html');
    full('help', '--help');

    it('ends quietly when nobody reads any more', () =>
        inFolder({ 'a.agenda': source.repeat(3000) }, async (folder) => {
            const out = execFileSync('sh', [
                '-c',
                '"$0" "$1" render "$2" --to html 2>&1 >/dev/null | head -c 100; "$0" "$1" render "$2" --to html 2>"$3" | head -c 10',
                process.execPath,
                cli,
                join(folder, 'a.agenda'),
                join(folder, 'stderr'),
            ]);
            assert.equal(String(out), '<!DOCTYPE ');
            assert.equal(readFileSync(join(folder, 'stderr'), 'utf8'), '');
        }));

    it('writes into standard output as it is, by whatever name', () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            const file = join(folder, 'all.txt');
            const named = join(folder, 'named');
            for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].filter((name) => existsSync(name))) {
                rmSync(named, { force: true });
                symlinkSync(name, named);
                const script = '{ echo before; "$0" "$1" render "$2" --to text --output "$4"; echo after; } > "$3"';
                execFileSync('sh', ['-c', script, process.execPath, cli, join(folder, 'a.agenda'), file, named]);
                assert.match(readFileSync(file, 'utf8'), /^before\n[\s\S]*1\. Opening\nafter\n$/u, name);
            }
            const { stdout } = await run(['render', join(folder, 'a.agenda'), '--to', 'text', '--output', named], 'pipe');
            assert.match(stdout, /1\. Opening\n$/u);
        }));
});

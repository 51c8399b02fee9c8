/** Disks that fill up while a file is written. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { writeAllSync } from '../../disk/descriptors.js';
import { overwrite, type OpenFile } from '../../disk/in-place.js';
import { inFolder } from '../cli/running.js';
import { wholeTextFormats } from '../formats/printing.js';

const full = (): never => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' });
};

describe('an open descriptor', () => {
    function writes(title: string, text: string, room: number, part: number): void {
        it(title, () => {
            const bytes = Buffer.from(text);
            const written: number[] = [];
            const write = (_: number, from: Uint8Array, at: number): number => {
                const count = Math.min(part, from.length - at, room - written.length);
                written.push(...from.subarray(at, at + count));
                return count === 0 ? full() : count;
            };
            if (room < bytes.length) {
                assert.throws(() => writeAllSync(1, text, write), { code: 'ENOSPC' });
            } else {
                writeAllSync(1, text, write);
                assert.equal(Buffer.from(written).toString(), text);
            }
        });
    }
    writes('takes what it is given in parts', 'Provisional agenda – 议程', 100, 5);
    writes('says that it takes no more', 'Provisional agenda', 10, 100);
    writes('takes as much as just fits', 'agenda', 6, 100);
    it('that is full and does not wait gives back what it did not take', () => {
        const write = (_: number, from: Uint8Array, at: number): number => {
            if (at >= 8) {
                throw Object.assign(new Error('EAGAIN'), { code: 'EAGAIN' });
            }
            return Math.min(4, from.length - at);
        };
        assert.equal(Buffer.from(writeAllSync(1, 'Provisional agenda', write)).toString(), 'nal agenda');
        assert.equal(writeAllSync(1, 'agenda', write).length, 0);
    });
    it('that takes nothing without a reason is not asked for ever', () =>
        assert.throws(() => writeAllSync(1, 'x', () => 0), { code: 'ENOSPC' }));
});

describe('a file that is written in place', () => {
    /** @param writable number of bytes the disk takes before a write fails; after that, it takes only bytes inside the old file */
    function overwrites(title: string, old: string, text: string, writable: number, expected: string): void {
        it(title, () =>
            inFolder({ 'a.txt': old }, async (folder) => {
                const path = join(folder, 'a.txt');
                const real = await open(path, 'r+');
                let left = writable;
                const write = async (bytes: Uint8Array, offset: number, length: number, at: number) => {
                    const isBack = Buffer.from(bytes).toString() === old.slice(0, bytes.length);
                    const count = isBack ? length : Math.min(length, left, 3);
                    left -= isBack ? 0 : count;
                    return count === 0 ? full() : await real.write(bytes, offset, count, at);
                };
                const place = {
                    read: real.read.bind(real),
                    stat: real.stat.bind(real),
                    sync: real.sync.bind(real),
                    truncate: real.truncate.bind(real),
                    write,
                } as unknown as OpenFile;
                const done = overwrite(place, Buffer.from(text));
                if (expected === text) {
                    await done;
                } else {
                    await assert.rejects(done, { code: 'ENOSPC' });
                }
                await real.close();
                assert.equal(readFileSync(path, 'utf8'), expected);
            }),
        );
    }
    overwrites('becomes longer', 'old', 'new and longer', 100, 'new and longer');
    overwrites('becomes shorter', 'old and longer', 'new', 100, 'new');
    overwrites('becomes empty', 'old', '', 100, '');
    overwrites('was empty', '', 'new', 100, 'new');
    for (const room of [0, 1, 4, 8, 11, 13]) {
        overwrites(`is as it was where the disk takes ${room} bytes of a longer one`, 'old', 'new and longer', room, 'old');
    }
    for (const room of [0, 1, 2, 4]) {
        overwrites(`is as it was where the disk takes ${room} bytes of a shorter one`, 'old and longer', 'a new', room, 'old and longer');
    }
});

/** A program that writes slowly in place, over an older text, and says when the file is half of each. */
function slowWriter(folder: string, text: string): ReturnType<typeof spawn> {
    const program = join(folder, 'program', 'in-place.cjs');
    mkdirSync(join(folder, 'program'));
    buildSync({ entryPoints: ['disk/in-place.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: program });
    const code = `const { overwrite } = require(${JSON.stringify(program)});
        require('node:fs/promises').open(${JSON.stringify(join(folder, 'a.txt'))}, 'r+').then(async (file) => {
            const write = async (bytes, offset, length, at) => {
                const written = await file.write(bytes, offset, Math.min(length, 10), at);
                console.log('written', at);
                await new Promise((resolve) => setTimeout(resolve, 20));
                return written;
            };
            const part = { write };
            for (const name of ['read', 'stat', 'sync', 'truncate']) part[name] = file[name].bind(file);
            await overwrite(part, Buffer.from(${JSON.stringify(text)}));
            console.log('done');
            await new Promise((resolve) => setTimeout(resolve, 60000));
        });`;
    return spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
}

(process.platform === 'win32' ? describe.skip : describe)('a file that is written in place, when a signal comes', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        it(`is whole before ${signal} ends the program as ever`, () =>
            inFolder({ 'a.txt': 'old '.repeat(50) }, async (folder) => {
                const text = 'new '.repeat(40);
                const child = slowWriter(folder, text);
                child.stdout?.once('data', () => {
                    assert.match(readFileSync(join(folder, 'a.txt'), 'utf8'), /^(?:new )+(?:ne)?.*old $/u);
                    child.kill(signal);
                    child.kill(signal);
                });
                assert.equal(await new Promise((resolve) => child.on('exit', (_, ended) => resolve(ended))), signal);
                assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), text);
            }));
    }
});

/** The shell limits the size of files. The program sees that limit as it sees a full disk: a write takes fewer bytes than given. */
(process.platform === 'win32' ? describe.skip : describe)('the program, when the disk fills up in the middle', () => {
    const source = `agenda A/AC.1/2024/1\ntitle: Agenda\n\n${Array.from({ length: 900 }, (_, at) => `item ${at + 1}  The opening of it\n`).join('')}`;
    function loses(title: string, script: string, reason: RegExp, verify: (folder: string) => void = () => undefined): void {
        it(title, () =>
            inFolder({ 'a.agenda': source, 'bad.agenda': source.replaceAll(/item \d+ /gu, 'item 1 ') }, (folder) => {
                writeFileSync(join(folder, 'hard.txt'), 'what was there');
                linkSync(join(folder, 'hard.txt'), join(folder, 'link.txt'));
                const run = `cd "$3"; C() { "$node" "$cli" "$@"; }; node=$1; cli=$2; (ulimit -f 16; ${script}) 2>&1; echo "code $?"`;
                const out = execFileSync('sh', ['-c', run, 'sh', process.execPath, join(process.cwd(), 'dist/cli.js'), folder]);
                assert.match(String(out), reason);
                verify(folder);
                return Promise.resolve();
            }),
        );
    }
    const lost = /^agenda: standard output cannot be written: the file is too large\.\n(\d.*\n)?code 2\n$/u;
    for (const { name: format } of wholeTextFormats) {
        loses(`says so of ${format}`, `C render a.agenda --to ${format} >real`, lost);
    }
    loses('says so of standard output by its name', 'C render a.agenda --to html --output /dev/stdout >real', lost);
    for (const format of ['text', 'json', 'jsonl', 'sarif', 'github']) {
        loses(`says so of findings as ${format}`, `C check bad.agenda --format ${format} >real`, lost);
    }
    loses(
        'leaves a file with another name as it was',
        'C render a.agenda --to html --output hard.txt',
        /^agenda: hard\.txt cannot be written: the file is too large\.\ncode 2\n$/u,
        (folder) => assert.equal(readFileSync(join(folder, 'link.txt'), 'utf8'), 'what was there'),
    );
});

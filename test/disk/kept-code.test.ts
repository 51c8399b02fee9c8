import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type LoadedProgram, load } from '../../disk/kept-code.js';
import { privateFile, removeUnused } from '../../disk/kept-folder.js';
import { type Files, inFolder } from '../cli/running.js';

const require = createRequire(join(process.cwd(), 'package.json'));
const digest = 'a'.repeat(64);
const moduleFunction = (text: string): string => `(function(exports,require,module,__filename,__dirname){${text}})`;
const main = (text: string, sum = digest): string => `${moduleFunction(text)}\n//${sum}`;
const program: Files = {
    'main.js': main(`const{twice}=require("./a.js");module.exports={answer:twice(21),sep:require("node:path").sep};`),
    'a.js': moduleFunction('module.exports={twice:(number)=>2*number};'),
};

function loaded(folder: string): LoadedProgram {
    return load({ folder, main: 'main.js', require, keptIn: (sum) => join(folder, `kept-${sum}`) });
}

/** Bytes of which a disk lost 16. V8 would trust them, since their number is right. */
function zeroed(bytes: Buffer, from: number): Buffer {
    return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(16), bytes.subarray(from + 16)]);
}

describe('The code that is kept', () => {
    it('is of all pieces, and is used the next time', () =>
        inFolder(program, (folder) => {
            const first = loaded(folder);
            assert.deepEqual(first.exports, { answer: 42, sep: '/' });
            assert.equal(first.isKept(), false);
            first.keep();
            const second = loaded(folder);
            assert.deepEqual(second.exports, { answer: 42, sep: '/' });
            assert.equal(second.isKept(), true);
            return Promise.resolve();
        }));

    it('is not used for another program of the same length', () =>
        inFolder(program, (folder) => {
            loaded(folder).keep();
            writeFileSync(join(folder, 'a.js'), moduleFunction('module.exports={twice:(number)=>3*number};'));
            writeFileSync(join(folder, 'main.js'), String(program['main.js']).replace(digest, 'b'.repeat(64)));
            const other = loaded(folder);
            assert.equal(other.isKept(), false);
            assert.deepEqual(other.exports, { answer: 63, sep: '/' });
            return Promise.resolve();
        }));

    for (const [what, damage] of [
        ['empty', () => Buffer.alloc(0)],
        ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
        ['longer', (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(5)])],
        ['something else', () => Buffer.from('what is this?')],
        ['zero in the middle', (bytes: Buffer) => zeroed(bytes, bytes.length >> 1)],
        ['zero at the end', (bytes: Buffer) => zeroed(bytes, bytes.length - 16)],
        ['wrong in its last byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.of((bytes.at(-1) ?? 0) ^ 1)])],
    ] as const) {
        it(`is passed over and made anew where its file is ${what}`, () =>
            inFolder(program, (folder) => {
                loaded(folder).keep();
                const file = join(folder, `kept-${digest}`);
                writeFileSync(file, damage(readFileSync(file)));
                const damaged = loaded(folder);
                assert.equal(damaged.isKept(), false);
                assert.deepEqual(damaged.exports, { answer: 42, sep: '/' });
                damaged.keep();
                assert.equal(loaded(folder).isKept(), true);
                return Promise.resolve();
            }));
    }

    it('leaves no draft, and stays unkept where nothing can be written', () =>
        inFolder(program, (folder) => {
            const nowhere = load({ folder, main: 'main.js', require, keptIn: () => join(folder, 'none', 'kept') });
            nowhere.keep();
            loaded(folder).keep();
            assert.deepEqual(readdirSync(folder).sort(), ['a.js', `kept-${digest}`, 'main.js']);
            return Promise.resolve();
        }));
});

describe('The folder of the kept code', () => {
    const uid = process.getuid?.();
    const on = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, user = uid): string | undefined =>
        privateFile('check', { platform, env, getuid: () => user ?? 0, version: 'v1', arch: 'x64' })(digest);

    it('is where each system has it, and for the user alone', () =>
        inFolder({}, (folder) => {
            const expected: readonly (readonly [NodeJS.Platform, NodeJS.ProcessEnv, string])[] = [
                ['linux', { HOME: folder }, '.cache/annotated-agenda/compiled'],
                ['linux', { HOME: '/none', XDG_CACHE_HOME: folder }, 'annotated-agenda/compiled'],
                ['darwin', { HOME: folder }, 'Library/Caches/annotated-agenda/compiled'],
                ['win32', { LOCALAPPDATA: folder }, 'annotated-agenda/compiled'],
            ];
            for (const [platform, env, path] of expected) {
                assert.equal(on(platform, env), join(folder, path, `check-v1-x64-${digest}`));
                assert.equal(statSync(join(folder, path)).mode & 0o077, 0);
            }
            return Promise.resolve();
        }));

    it('is another one in the Node of an editor, whose V8 takes none of that of another Node', () =>
        inFolder({}, (folder) => {
            const properties = { platform: 'linux', env: { HOME: folder }, getuid: () => uid ?? 0, version: 'v1', arch: 'x64' } as const;
            const named = privateFile('server', { ...properties, versions: { electron: '35.5.1' } })(digest);
            assert.equal(named, join(folder, '.cache/annotated-agenda/compiled', `server-v1-electron-35.5.1-x64-${digest}`));
            return Promise.resolve();
        }));

    it('is none where there is no home, the user wants none, the program is not whole or somebody else could write into it', () =>
        inFolder({}, (folder) => {
            assert.equal(on('linux', {}), undefined);
            assert.equal(on('linux', { HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' }), undefined);
            assert.equal(existsSync(join(folder, '.cache')), false);
            assert.equal(
                privateFile('check', { platform: 'linux', env: { HOME: folder }, version: 'v1', arch: 'x64' })('no digest'),
                undefined,
            );
            assert.equal(on('linux', { HOME: folder }, (uid ?? 0) + 1), undefined);
            mkdirSync(join(folder, '.cache/annotated-agenda/compiled'), { recursive: true });
            chmodSync(join(folder, '.cache/annotated-agenda/compiled'), 0o777);
            assert.equal(on('linux', { HOME: folder }), undefined);
            return Promise.resolve();
        }));
});

describe('The folder of the kept code, when a file is written', () => {
    const named = (use: string, sum: number, version = 'v24.1.0-x64'): string => `${use}-${version}-${String(sum).padStart(64, '0')}`;
    /** @param files names, and days since each was used */
    function leaves(title: string, files: Readonly<Record<string, number>>, expected: readonly string[]): void {
        it(title, () =>
            inFolder(Object.fromEntries(Object.keys(files).map((name) => [name, ''])), (folder) => {
                for (const [name, days] of Object.entries(files)) {
                    const used = new Date(Date.now() - days * 86_400_000);
                    utimesSync(join(folder, name), used, used);
                }
                removeUnused(folder);
                assert.deepEqual(readdirSync(folder).sort(), [...expected].sort());
                return Promise.resolve();
            }),
        );
    }
    const many = Array.from({ length: 40 }, (_, index) => named('check', index));
    leaves('keeps files in use', { [named('check', 1)]: 0, [named('render', 1)]: 29 }, [named('check', 1), named('render', 1)]);
    leaves('loses files that nothing used for a month', { [named('help', 1)]: 31, [named('check', 2, 'v22.0.0')]: 31 }, []);
    leaves('keeps no more than the last few', Object.fromEntries(many.map((name, index) => [name, index / 10])), many.slice(0, 16));
    leaves('loses the drafts of calls that were killed', { [`${named('check', 1)}.4711`]: 2, [`${named('check', 2)}.12`]: 0 }, [
        `${named('check', 2)}.12`,
    ]);
    const foreign = ['notes.txt', 'check-v1', named('other', 1), `${named('check', 1)}.txt`, `${named('check', 1)}0`, '.4711'];
    leaves('keeps whatever is not ours', Object.fromEntries(foreign.map((name) => [name, 400])), foreign);
    it('keeps folders and links, and fails at nothing', () =>
        inFolder({ [`${named('check', 1)}/x`]: '' }, (folder) => {
            symlinkSync('/nowhere', join(folder, named('check', 2)));
            removeUnused(folder);
            assert.deepEqual(readdirSync(folder).sort(), [named('check', 1), named('check', 2)]);
            removeUnused(join(folder, 'none'));
            return Promise.resolve();
        }));
});

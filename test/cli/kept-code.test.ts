import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type LoadedProgram, load, privateFile } from '../../cli/kept-code.js';
import { type Files, inFolder } from './running.js';

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
    ] as const) {
        it(`is passed over and made anew where its file is ${what}`, () =>
            inFolder(program, (folder) => {
                loaded(folder).keep();
                const file = join(folder, `kept-${digest}`);
                writeFileSync(file, damage(readFileSync(file)));
                const damaged = loaded(folder);
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
        privateFile('check', { platform, env, getuid: () => user ?? 0, version: 'v1' })(digest);

    it('is where each system has it, and for the user alone', () =>
        inFolder({}, (folder) => {
            const expected: readonly (readonly [NodeJS.Platform, NodeJS.ProcessEnv, string])[] = [
                ['linux', { HOME: folder }, '.cache/annotated-agenda/compiled'],
                ['linux', { HOME: '/none', XDG_CACHE_HOME: folder }, 'annotated-agenda/compiled'],
                ['darwin', { HOME: folder }, 'Library/Caches/annotated-agenda/compiled'],
                ['win32', { LOCALAPPDATA: folder }, 'annotated-agenda/compiled'],
            ];
            for (const [platform, env, path] of expected) {
                assert.equal(on(platform, env), join(folder, path, `check-v1-${digest}`));
                assert.equal(statSync(join(folder, path)).mode & 0o077, 0);
            }
            return Promise.resolve();
        }));

    it('is none where there is no home, the user wants none, the program is not whole or somebody else could write into it', () =>
        inFolder({}, (folder) => {
            assert.equal(on('linux', {}), undefined);
            assert.equal(on('linux', { HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' }), undefined);
            assert.equal(existsSync(join(folder, '.cache')), false);
            assert.equal(privateFile('check', { platform: 'linux', env: { HOME: folder }, version: 'v1' })('no digest'), undefined);
            assert.equal(on('linux', { HOME: folder }, (uid ?? 0) + 1), undefined);
            mkdirSync(join(folder, '.cache/annotated-agenda/compiled'), { recursive: true });
            chmodSync(join(folder, '.cache/annotated-agenda/compiled'), 0o777);
            assert.equal(on('linux', { HOME: folder }), undefined);
            return Promise.resolve();
        }));
});

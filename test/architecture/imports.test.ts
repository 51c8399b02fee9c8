/** Checks the invariants of ARCHITECTURE.md on who may import whom, by reading the imports of the sources. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { floors, joined } from './floors.js';

const root = process.cwd();

/** Every import of the sources below a folder, as paths from the root (`language/semantics/outline`) or package names. */
function importsBelow(folder: string): { readonly file: string; readonly target: string }[] {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
        .flatMap((name) => {
            const file = join(root, folder, name);
            const text = readFileSync(file, 'utf8');
            const found = [
                ...text.matchAll(
                    /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/gu,
                ),
            ];
            return found.map((match) => {
                const target = match[1] ?? match[2] ?? match[3] ?? '';
                const path = target.startsWith('.')
                    ? relative(root, resolve(dirname(file), target))
                          .split(sep)
                          .join(posix.sep)
                    : target;
                return {
                    file: posix.join(folder, name.split(sep).join(posix.sep)),
                    target: target === 'ical.js' ? target : path.replace(/\.js$/u, ''),
                };
            });
        });
}

/** Checks that no file below `folder` imports anything matching `forbidden`, except what matches `allowed`. */
function check(folder: string, forbidden: RegExp, allowed?: RegExp): void {
    const all = importsBelow(folder);
    assert.ok(all.length > 0, `no imports were found below ${folder}`);
    const wrong = all.filter(({ target }) => forbidden.test(target) && !allowed?.test(target));
    assert.deepEqual(
        wrong.map(({ file, target }) => `${file} imports ${target}`),
        [],
    );
}

/** The room of a file: the longest matching name. */
const rooms = [...floors.flat(), ...Object.keys(joined)];
function roomOf(path: string): string | undefined {
    const room = rooms.filter((name) => path === name || path.startsWith(`${name}/`)).sort((one, other) => other.length - one.length)[0];
    return room === undefined ? undefined : (joined[room] ?? room);
}

function floorOf(room: string): number {
    return floors.findIndex((floor) => floor.includes(room));
}

const houses = ['protocol', 'disk', 'printing', 'language', 'server', 'cli', 'client'];

/** Every import cycle, as the files in it. */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
    const found: (readonly string[])[] = [];
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
        if (way.includes(file)) {
            found.push([...way.slice(way.indexOf(file)), file]);
        } else if (!done.has(file)) {
            for (const target of graph.get(file) ?? []) {
                walk(target, [...way, file]);
            }
            done.add(file);
        }
    };
    [...graph.keys()].forEach((file) => walk(file, []));
    return found;
}

/** Packages that a folder imports, without `vscode`: the editor supplies that. */
function packagesIn(folder: string): readonly string[] {
    const names = importsBelow(folder)
        .map(({ target }) => /^(?:@[^/]+\/)?[^/]+/u.exec(target)?.[0] ?? '')
        .filter((name) => !houses.includes(name) && !/^(?:node:|test$|bench$|snippets$|vscode$|package\.json$)/u.test(name));
    return [...new Set(names)];
}

describe('The house', () => {
    it('declares every package that it imports, with its exact version', () => {
        const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
            readonly devDependencies: Readonly<Record<string, string>>;
        };
        const undeclared = [...houses, 'test', 'bench']
            .flatMap(packagesIn)
            .filter((name) => !/^\d+\.\d+\.\d+$/u.test(devDependencies[name] ?? ''));
        assert.deepEqual(undeclared, []);
    });
    it('has every file on a floor, and imports only down the floors', () => {
        const all = houses.flatMap(importsBelow);
        const wrong = all.flatMap(({ file, target }) => {
            const from = roomOf(file.replace(/\.ts$/u, ''));
            const to = roomOf(target);
            if (from === undefined) {
                return [`${file} stands on no floor`];
            }
            if (!houses.includes(target.split('/', 1)[0]!)) {
                return [];
            }
            return to !== undefined && (to === from || floorOf(to) < floorOf(from)) ? [] : [`${file} (${from}) imports ${target} (${to})`];
        });
        assert.deepEqual([...new Set(wrong)], []);
    });
    it('has no circle between files', () => {
        const graph = new Map<string, string[]>();
        for (const { file, target } of houses.flatMap(importsBelow)) {
            const from = file.replace(/\.ts$/u, '');
            graph.set(from, [...(graph.get(from) ?? []), target]);
        }
        assert.deepEqual(circles(graph), []);
    });
    it('lets cli/ take of the server only how a file is read within its time', () =>
        check('cli', /^(?:server|client)\//u, /^server\/(?:limit|documents\/reading)$/u));
    it('language/ imports nothing of cli/, server/, client/, disk/ or printing/', () =>
        check('language', /^(?:cli|server|client|disk|printing)\//u));
    it('language/ knows no editor, no connection and no file system', () =>
        check('language', /^(?:vscode$|vscode-languageserver(?:\/|$)|vscode-languageclient|langium\/(?:lsp|node)|node:|fs$|path$)/u));
    it('client/ shares with the server only protocol/', () => check('client', /^(?:server|language)\//u, /^language\/formats\/paper/u));
    it('protocol/ imports nothing else of ours', () => check('protocol', /^(?:language|cli|server|client|disk)\/|^vscode$/u));
    it('disk/ imports nothing else of ours, and no editor', () => check('disk', /^(?:language|cli|server|client|protocol)\/|^vscode/u));
    it('printing/ imports nothing else of ours, and no editor', () =>
        check('printing', /^(?:language|cli|server|client|protocol|disk)\/|^vscode/u));
    it('server/ imports nothing of client/ or cli/', () => check('server', /^(?:cli|client)\/|^vscode$/u));
});

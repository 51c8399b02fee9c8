/** Holds that no module has state of its own: what changes belongs to an object, and results that are kept go through the verbs of `language/kept/`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleStateIn } from './module-state.js';

/** Files that may have state: what a signal must put right belongs to the process. */
const exceptions = new Set(['disk/drafts.ts']);

function sourcesBelow(folder: string): readonly string[] {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !name.includes('/generated/'));
}

describe('The state of the program', () => {
    it('is nowhere in a module', () => {
        const files = ['protocol', 'disk', 'printing', 'language', 'server', 'cli', 'client'].flatMap(sourcesBelow);
        assert.ok(files.length > 300, `only ${files.length} files were found`);
        const found = files
            .filter((file) => !exceptions.has(file))
            .flatMap((file) => moduleStateIn(readFileSync(file, 'utf8')).map((state) => `${file}: ${state}`));
        assert.deepEqual(found, []);
    });

    const check = (source: string, expected: readonly string[]): void => assert.deepEqual(moduleStateIn(source), expected);

    it('is found in each form', () => {
        check('let count = 0;', ['let count = 0;']);
        check('export let count = 0;', ['let count = 0;']);
        check('const memory = new TextMemory<string>();', ['memory = new TextMemory()']);
        check('const known = new WeakMap<object, string>();', ['known = new WeakMap()']);
        check('const known = new Map<string, string>(); function f(a: string) { known.set(a, a); }', ['known.set(a, a)']);
        check('const all: string[] = []; const add = (one: string) => { all.push(one); };', ['all.push(one)']);
        check('const last = { text: "" }; class A { read(text: string) { last.text = text; } }', ['last.text = text']);
        check('import { settings } from "./settings.js"; function f() { settings.rules.a = 1; }', ['settings.rules.a = 1']);
        check('class A { static #count = 0; constructor() { A.#count++; } }', ['A.#count++']);
        check('const counts = new Uint8Array(9); function f(a: number) { { const b = a; counts[b] = 1; } }', ['counts[b] = 1']);
    });

    it('is not what never changes, what is changed while the module is loaded, and what a function has of its own', () => {
        check('const words = new Set(["a"]); const has = (a: string) => words.has(a);', []);
        check('const table = new Map<string, number>(); for (const a of [1, 2]) { table.set(String(a), a); }', []);
        check('const all = ["b", "a"]; function f(all: string[]) { all.push("c"); }', []);
        check('const all = ["b", "a"]; function f() { const [all] = [["c"]]; all.sort(); return all.length; }', []);
        check('const all = ["b", "a"]; const f = () => [...all].sort();', []);
        check('const sign = /a/gy; function f(text: string) { sign.lastIndex = 0; return sign.test(text); }', []);
        check('class A { count = 0; more() { this.count++; } }', []);
    });
});

/** Holds the invariants of ARCHITECTURE.md on who may import whom, by reading the imports of the sources. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

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
                return { file: posix.join(folder, name.split(sep).join(posix.sep)), target: path.replace(/\.js$/u, '') };
            });
        });
}

/** No file below `folder` imports anything that `forbidden` matches, but for what `allowed` matches. */
function check(folder: string, forbidden: RegExp, allowed?: RegExp): void {
    const all = importsBelow(folder);
    assert.ok(all.length > 0, `no imports were found below ${folder}`);
    const wrong = all.filter(({ target }) => forbidden.test(target) && !allowed?.test(target));
    assert.deepEqual(
        wrong.map(({ file, target }) => `${file} imports ${target}`),
        [],
    );
}

describe('The house', () => {
    it('language/ imports nothing of server/, client/ or disk/', () => check('language', /^(?:server|client|disk)\//u));
    it('language/ knows no editor, no connection and no file system', () =>
        check('language', /^(?:vscode$|vscode-languageserver(?:\/|$)|vscode-languageclient|langium\/(?:lsp|node)|node:|fs$|path$)/u));
    it('formats/ import document/ and text/ and nothing else of ours', () =>
        check('language/formats', /^(?:language|server|client)\//u, /^language\/(?:document|formats|text)\//u));
    it('text/ imports nothing else of ours', () => check('language/text', /^(?:language|server|client)\//u, /^language\/text\//u));
    it('locales/ import only text/ besides', () =>
        check('language/locales', /^(?:language|server|client)\//u, /^language\/(?:locales|text)\//u));
    it('semantics/ know no rule, no block and no format', () =>
        check('language/semantics', /^language\/(?:validation|document|formats|references)\//u));
    it('drafting/ knows no rule, no block and no format', () =>
        check('language/drafting', /^language\/(?:validation|document|formats)\//u));
    it('document/ sees the tree through semantics/ and knows no format and no rule', () =>
        check('language/document', /^language\/(?:validation|formats|references)\//u));
    it('client/ shares with the server only the messages', () =>
        check('client', /^(?:server|language)\//u, /^server\/protocol$|^language\/formats\/paper/u));
    it('disk/ imports nothing else of ours, and no editor', () => check('disk', /^(?:language|server|client)\/|^vscode/u));
    it('server/ imports nothing of client/', () => check('server', /^client\/|^vscode$/u));
});

/** What CONTRIBUTING.md names is there: files, folders and suites, and what its examples import. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');

/** `import { readingOf, type Reading } from '../reading.js'` with a path to a file of ours. */
const ownImport = /^import (?:type )?\{([^}]*)\} from '(\.[^']*)\.js';$/gmu;

/** The files that a page prints whole, by name: a numbered step begins with the name, and its block with a comment or an import. */
function printedIn(page: string): ReadonlyMap<string, string> {
    const printed = new Map<string, string>();
    let name = '';
    for (const [, step, code = ''] of page.matchAll(/^\d+\. \*\*`([^`\n]+)`|^ {3}```ts\n([\s\S]*?)^ {3}```$/gmu)) {
        name = step ?? name;
        if (/^ {3}(?:\/\*\*|import) /u.test(code)) {
            printed.set(name, code.replace(/^ {3}/gmu, ''));
        }
    }
    return printed;
}

const house = /^(?:bench|cli|client|disk|docs|examples|language|protocol|scripts|server|snippets|syntaxes|test)\//u;

/** What a page names by its path, and sources without one, in the folder of the name before. Links count, and blocks of code do not. */
function namesIn(page: string): readonly string[] {
    const text = page.replace(/^( *`{3,})\w*\n[\s\S]*?^\1$/gmu, '');
    let folder = '';
    return [...text.matchAll(/`([^`\s]+)`|\]\(([^)#]+)/gu)].flatMap(([, name = '', link]) => {
        if (/^[\w-]+(?:\.test)?\.ts$/u.test(name)) {
            return [posix.join(folder, name)];
        }
        const path = link ?? (house.test(name) || /^[A-Z]+\.md$/u.test(name) ? name : undefined);
        folder = path === undefined ? folder : posix.dirname(path);
        return path ?? [];
    });
}

/** German is the language that the page adds without printing its files. */
const imagined = /[/.]de\./u;

function missingIn(page: string): readonly string[] {
    const printed = printedIn(page);
    return namesIn(page).filter((name) => globSync(name).length === 0 && !printed.has(name) && !imagined.test(name));
}

/** Names that an example imports and nobody exports. */
function unexportedIn(page: string): readonly string[] {
    const printed = printedIn(page);
    return [...printed].flatMap(([file, code]) =>
        [...code.matchAll(ownImport)].flatMap(([, names = '', from = '']) => {
            const source = `${posix.join(posix.dirname(file), from)}.ts`;
            const text = printed.get(source) ?? (existsSync(source) ? readFileSync(source, 'utf8') : '');
            return names
                .split(',')
                .map((name) => name.replace(/ as .*|\btype /gu, '').trim())
                .filter((name) => !new RegExp(`^export (?:\\w+ )+${name}\\b|^export (?:type )?\\{[^}]*\\b${name}\\b`, 'mu').test(text))
                .map((name) => `${source}: ${name}`);
        }),
    );
}

describe('the guide for contributors', () => {
    it('prints whole files, and names many', () => {
        assert.ok(printedIn(guide).size >= 5);
        assert.ok(new Set(namesIn(guide)).size > 70);
    });
    it('names only what is there, or what it prints', () => assert.deepEqual(missingIn(guide), []));
    it('imports in its examples only what is exported', () => assert.deepEqual(unexportedIn(guide), []));
});

describe('a guide that is out of date', () => {
    const planted: Readonly<Record<string, readonly [string, string, missing: readonly string[], unexported?: readonly string[]]>> = {
        'a file that was renamed': ['`protocol/formats.ts`', '`protocol/format.ts`', ['protocol/format.ts']],
        'a file beside another that was renamed': ['`rereading.ts`', '`reparsing.ts`', ['language/syntax/tree/reparsing.ts']],
        'a suite that was renamed': ['`test/server/stdio.test.ts`', '`test/server/streams.test.ts`', ['test/server/streams.test.ts']],
        'a link to a file that was moved': ['(language/base.ts)', '(language/module/base.ts)', ['language/module/base.ts']],
        'an export that was renamed': ['{ renderBlock }', '{ blockAsHtml }', [], ['language/formats/html.ts: blockAsHtml']],
        'an import of a file that was moved': ["'./html.js'", "'./web/html.js'", [], ['language/formats/web/html.ts: renderBlock']],
    };
    for (const [name, [from, to, missing, unexported = []]] of Object.entries(planted)) {
        it(`is found by ${name}`, () => {
            const page = guide.replace(from, to);
            assert.deepEqual([missingIn(page), unexportedIn(page)], [missing, unexported]);
        });
    }
});

/** Only `language/syntax/tree/seams` reaches into Langium and Chevrotain; what is overridden elsewhere stands in a table with its test. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { overriding, reaching, usingChevrotain } from './seams.js';

const room = 'language/syntax/tree/seams/';

const files = globSync(['language/**/*.ts', 'server/**/*.ts', 'cli/**/*.ts'])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.endsWith('.d.ts') && !name.includes('/generated/'))
    .sort();

/** The code of a file without its comments. */
function codeOf(file: string): string {
    return readFileSync(file, 'utf8').replace(/^\s*(?:\/\*\*|\*|\/\/).*$/gmu, '');
}

/** The files whose code holds an expression. */
function holding(expression: RegExp, among = files): readonly string[] {
    return among.filter((file) => expression.test(codeOf(file)));
}

const outside = files.filter((file) => !file.startsWith(room));

/** Ways around the types, and fields that a library means for itself. */
const reach = /as unknown as|\bReflect\.(?:get|set)\b|as Mutable<|defineProperty\(\w+, '|\w\._[a-z]|\['[_$]/u;

/** Classes of Langium that are only of use to somebody who knows what they do inside. */
const inner = /\b(?:CstNodeBuilder|\w+CstNodeImpl|DefaultReference|DefaultIndexManager|RefResolving)\b/u;

describe('The seams', () => {
    it('are the only files that reach around the types, but for those in the table', () =>
        assert.deepEqual(holding(reach, outside), Object.keys(reaching).sort()));
    it('are the only files that know classes from inside Langium', () => assert.deepEqual(holding(inner, outside), []));
    it('and all other files import of Langium what it exports to all', () =>
        assert.deepEqual(holding(/from 'langium\/(?!(?:lsp|node)')|from '(?:@chevrotain|chevrotain)\//u), []));
    it('are the only files, but for two, that import more than types of Chevrotain', () =>
        assert.deepEqual(holding(/import (?!type )[^;]*from 'chevrotain'/u, outside), usingChevrotain));
    it('are used by the tree, by references, by what puts the services together, and by the factory of documents', () => {
        const allowed = /^(?:language\/(?:syntax\/tree\/|references\/|base\.ts)|server\/documents\/factory\.ts)/u;
        assert.deepEqual(
            holding(/from '[^']*\/seams\/[^']*'/u, outside).filter((file) => !allowed.test(file)),
            [],
        );
    });
    it('stand in ARCHITECTURE.md, each with its test', () => {
        const page = readFileSync('ARCHITECTURE.md', 'utf8');
        const missing = files.filter((file) => file.startsWith(room) && !page.includes(`\`${file.slice(room.length)}\``));
        assert.deepEqual(missing, []);
    });
});

describe('Protected methods of Langium', () => {
    it('are overridden where the table says, and nowhere else', () => {
        const found = Object.fromEntries(
            files.flatMap((file) => {
                const members = [...codeOf(file).matchAll(/\bprotected override (?:async |get )*(\w+)/gu)].map((match) => match[1]);
                return members.length > 0 ? [[file, members]] : [];
            }),
        );
        assert.deepEqual(found, Object.fromEntries(Object.entries(overriding).map(([file, { members }]) => [file, members])));
    });
    for (const [file, { members, heldBy }] of Object.entries(overriding)) {
        it(`in ${file} are tried in ${heldBy}`, () => {
            assert.ok(existsSync(heldBy));
            const suite = readFileSync(heldBy, 'utf8');
            // Nobody calls the last one: the methods that would are replaced.
            assert.deepEqual(
                members.filter((name) => !suite.includes(name) && name !== 'highlightElement'),
                [],
            );
        });
    }
});

/** The notices name exactly the bundled packages, with the text of each licence. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const notices = readFileSync('THIRD-PARTY-NOTICES.txt', 'utf8');
const rule = '-'.repeat(80);

/** `langium 4.4.0`, as in the heading of each notice. */
function named(): readonly string[] {
    return [...notices.matchAll(/^-{80}\n(\S+ \S+) \(\S+\)$/gmu)].map((match) => match[1] ?? '');
}

/** The packages that contain any of the build's files. */
function bundled(files: readonly string[]): readonly string[] {
    const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file)?.[0] ?? []);
    return [...new Set(folders)].map((folder) => {
        const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        return `${name} ${version}`;
    });
}

describe('the notices of third parties', () => {
    it('name every package that is bundled and no other', () => {
        const files = JSON.parse(readFileSync('out/bundled.json', 'utf8')) as readonly string[];
        assert.deepEqual([...named()].sort(), [...bundled(files)].sort());
        assert.ok(named().length > 10);
    });
    it('name every package that the programs say they hold', () => {
        // esbuild names the source file above each file's code, unless the program is minified.
        const programs = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
        const files = programs.flatMap((name) =>
            [...readFileSync(join('dist', name), 'utf8').matchAll(/^\s*\/\/ (node_modules\/\S+)$/gmu)].map((match) => match[1] ?? ''),
        );
        const known = new Set(named());
        assert.deepEqual(
            bundled(files).filter((one) => !known.has(one)),
            [],
        );
    });
    it('hold the text of each licence', () => {
        for (const part of notices.split(`${rule}\n\n`).slice(1)) {
            assert.match(part, /copyright|licen[cs]e|permission/iu);
            assert.ok(part.length > 500, part);
        }
    });
    it('are in the package', () => assert.match(readFileSync('.vscodeignore', 'utf8'), /^!THIRD-PARTY-NOTICES\.txt$/mu));
});

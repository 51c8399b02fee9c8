// Checks that the committed generated files match what Langium generates from the grammar now.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const grammar = join(root, 'language/grammar');
const fresh = join(root, 'out/grammar');

function texts(folder) {
    return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')]));
}

/** Generates into out/ and compares. Prints which files differ. */
export async function checkGrammar() {
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    for (const name of readdirSync(grammar).filter((file) => file.endsWith('.langium') || file === 'langium-config.json')) {
        copyFileSync(join(grammar, name), join(fresh, name));
    }
    const cli = join(root, 'node_modules/langium-cli/bin/langium.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'generate', '-f', join(fresh, 'langium-config.json')], {
        cwd: root,
        encoding: 'utf8',
    });
    if (status !== 0) {
        console.error(stdout + stderr);
        return false;
    }
    const { out } = JSON.parse(readFileSync(join(grammar, 'langium-config.json'), 'utf8'));
    const committed = texts(join(grammar, out));
    const now = texts(join(fresh, out));
    const differing = [...new Set([...committed.keys(), ...now.keys()])].filter((name) => committed.get(name) !== now.get(name));
    for (const name of differing) {
        console.error(`language/grammar/${out}/${name} is not what the grammar gives: run "npm run grammar".`);
    }
    return differing.length === 0;
}

// Prepares what every script needs: the packages, a recent enough Node, the built programs.
// Plain JavaScript that Node 18 can read, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The Node that comes with the packages: the parser of the language needs 22 or newer, and the machine may have an older one. */
const ownNode = [join(root, 'node_modules/node/bin/node'), join(root, 'node_modules/node/bin/node.exe')];

/** Whether node_modules matches package-lock.json, whatever the dates of the files. */
function isInstalled() {
    try {
        const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
        const present = JSON.parse(readFileSync(join(root, 'node_modules/.package-lock.json'), 'utf8')).packages;
        return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version);
    } catch {
        return false;
    }
}

/** Runs a program with its output on the terminal. Returns its exit code, 1 if it could not start. */
export function run(command, args, options = {}) {
    const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
    if (result.error) {
        console.error(`${command}: ${result.error.message}`);
    }
    return result.status ?? 1;
}

function npm(args) {
    // The shell finds npm.cmd on Windows; the arguments come only from these scripts.
    return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
}

/** Installs the packages if they are missing or do not match package-lock.json. Ends the process on failure. */
export function install() {
    if (isInstalled()) {
        return;
    }
    console.log('Installing the packages (npm ci) …');
    if (npm(['ci', '--no-audit', '--no-fund']) !== 0) {
        console.error('The packages could not be installed: see above. A registry must be within reach the first time.');
        process.exit(2);
    }
}

/** Restarts the running script with the Node of the packages if this one is too old. Returns only in a Node that is new enough. */
export function ensureNode() {
    const [major] = process.versions.node.split('.').map(Number);
    const bin = join(root, 'node_modules', '.bin');
    if (!(process.env.PATH ?? '').split(delimiter).includes(bin)) {
        process.env.PATH = bin + delimiter + (process.env.PATH ?? '');
    }
    if (major >= 22) {
        return;
    }
    let node = ownNode.find((path) => existsSync(path));
    if (!node) {
        // Normally set up by the package's own install script, which npm may be configured not to run.
        npm(['rebuild', 'node', '--foreground-scripts', '--ignore-scripts=false']);
        node = ownNode.find((path) => existsSync(path));
    }
    if (!node) {
        console.error(`Node 22 or newer is needed; this is ${process.version}, and the package "node" did not bring a newer one.`);
        process.exit(2);
    }
    process.exit(run(node, process.argv.slice(1), { cwd: process.cwd() }));
}

/** Prepares packages, Node and programs, in this order. */
export function prepare() {
    install();
    ensureNode();
}

/** Builds dist/ (and with `--tests` the suites). Ends the process on failure. */
export function build(...args) {
    if (run(process.execPath, ['esbuild.mjs', ...args]) !== 0) {
        console.error('The build failed: see above.');
        process.exit(1);
    }
}

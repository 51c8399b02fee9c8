// Visual Studio Code in a browser, from the package code-server: the same workbench and extension host as on the desktop,
// for machines without a desktop editor or a display.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, run } from './prepare.mjs';

const version = '4.139.1';
const home = join(root, '.cache', 'code-server');
const main = 'lib/vscode/out/server-main.js';

/** Folder of an installed code-server (first the environment's AGENDA_CODE_SERVER), or undefined. */
export function findCodeServer() {
    const folders = [process.env.AGENDA_CODE_SERVER, join(home, 'node_modules/code-server')];
    return folders.find((folder) => folder && existsSync(join(folder, main)));
}

/** Installs code-server into the ignored folder .cache/code-server, once: minutes and 600 MB. Returns its folder, or undefined. */
export function installCodeServer() {
    console.log(`Installing code-server ${version} into .cache/code-server (once; some minutes) …`);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = ['install', `code-server@${version}`, '--no-audit', '--no-fund', '--no-save', '--loglevel', 'error'];
    // Its installation builds native parts; the output matters only if it fails.
    // It takes the version of Node from npm's user agent, and an npm inside an npm would pass on that of the outer one.
    const { npm_config_user_agent: _, ...env } = process.env;
    const status = run(npm, args, { cwd: home, env, shell: process.platform === 'win32', timeout: 15 * 60_000 });
    if (status !== 0) {
        console.error('code-server could not be installed: see above (on Debian it needs libkrb5-dev, pkg-config, python3, make and g++).');
    }
    return status === 0 ? findCodeServer() : undefined;
}

function freePort() {
    return new Promise((resolve, reject) => {
        const probe = createServer();
        probe.on('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

/**
 * Starts a server with its own data.
 * `settings` are user settings; `env` is added to the environment of the extension host.
 * Returns its port, and `stop()`, which ends it and removes its data.
 */
export async function startCodeServer(folder, options) {
    for (let attempt = 1; ; attempt++) {
        try {
            return await startOnFreePort(folder, options);
        } catch (error) {
            // Two that start at once may be given the same port.
            if (attempt === 3 || !String(error).includes('EADDRINUSE')) {
                throw error;
            }
        }
    }
}

async function startOnFreePort(folder, { settings = {}, env = {}, verbose = false } = {}) {
    const port = await freePort();
    const data = mkdtempSync(join(tmpdir(), 'agenda-editor-'));
    mkdirSync(join(data, 'data', 'User'), { recursive: true });
    mkdirSync(join(data, 'data', 'Machine'), { recursive: true });
    const quiet = {
        'workbench.startupEditor': 'none',
        'security.workspace.trust.enabled': false,
        'telemetry.telemetryLevel': 'off',
        'extensions.autoCheckUpdates': false,
        'extensions.ignoreRecommendations': true,
        'workbench.tips.enabled': false,
        'chat.disableAIFeatures': true,
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'git.enabled': false,
    };
    // Some settings work only as the user's, others only as the machine's.
    for (const scope of ['User', 'Machine']) {
        writeFileSync(join(data, 'data', scope, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, undefined, 4));
    }
    const args = [
        join(folder, main),
        ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
        // This switch lets a page name an extension under development.
        ...['--enable-smoke-test-driver', '--telemetry-level', 'off', '--server-data-dir', data],
    ];
    const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    const listening = new Promise((resolve, reject) => {
        const take = (chunk) => {
            log += chunk;
            if (verbose) {
                process.stderr.write(chunk);
            }
            if (log.includes('Extension host agent listening')) {
                resolve();
            }
        };
        child.stdout.setEncoding('utf8').on('data', take);
        child.stderr.setEncoding('utf8').on('data', take);
        child.on('exit', (code) => reject(new Error(`code-server ended with ${code}:\n${log}`)));
        child.on('error', reject);
    });
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`code-server did not start:\n${log}`)), 60_000);
    });
    const stop = async () => {
        if (child.exitCode === null && child.signalCode === null) {
            const ended = new Promise((resolve) => child.once('exit', resolve));
            child.kill();
            await ended;
        }
        rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    try {
        await Promise.race([listening, late]);
    } catch (error) {
        await stop();
        throw error;
    } finally {
        clearTimeout(timer);
    }
    return { port, stop, log: () => log };
}

/** Address of a page that opens `folder`, or an empty window, with this extension under development, and that runs the suite at the path `tests`, if given. */
export function pageAddress(port, folder, { tests, open } = {}) {
    const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`;
    const payload = [['extensionDevelopmentPath', remote(root)]];
    if (tests) {
        payload.push(['extensionTestsPath', remote(tests)]);
    }
    if (open) {
        payload.push(['openFile', remote(open)]);
    }
    const window = folder === undefined ? 'ew=true' : `folder=${encodeURIComponent(folder)}`;
    return `http://127.0.0.1:${port}/?${window}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

// node scripts/code-server.mjs: installs it, unless it is there.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
    process.exitCode = (findCodeServer() ?? installCodeServer()) ? 0 : 1;
}

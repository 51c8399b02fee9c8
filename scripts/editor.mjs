// Finds a Visual Studio Code for the desktop: an installed one, else one to download.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const programs = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd', 'codium.cmd'] : ['code', 'code-insiders', 'codium'];

/** Whether a desktop program can show a window here. */
export function hasDisplay() {
    return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Path of an installed `code` (or a variant of it), or undefined. */
export function findEditor() {
    return (process.env.PATH ?? '')
        .split(delimiter)
        .flatMap((folder) => programs.map((program) => join(folder, program)))
        .find((path) => existsSync(path));
}

/**
 * Downloads an editor into .cache/, or takes the one already there.
 * A blocked network must not delay the run: without a first byte within `patience` milliseconds it returns undefined.
 */
export function downloadEditor(patience = 8000) {
    return new Promise((resolve) => {
        // A separate process, because a download that waits for a dead network cannot be aborted from inside.
        const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'download'], {
            cwd: root,
            stdio: ['ignore', 'pipe', 'ignore'],
        });
        let output = '';
        const giveUp = setTimeout(() => child.kill(), patience);
        child.stdout.setEncoding('utf8').on('data', (text) => {
            output += text;
            clearTimeout(giveUp);
        });
        child.on('close', () => {
            clearTimeout(giveUp);
            resolve(/^path (.+)$/m.exec(output)?.[1]);
        });
        child.on('error', () => resolve(undefined));
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv[2] === 'download') {
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const reporter = {
        report: (report) => report.stage === 'downloading' && report.bytesSoFar > 0 && console.log('downloading'),
        error: () => {},
    };
    console.log(`path ${await downloadAndUnzipVSCode({ cachePath: join(root, '.cache/vscode'), timeout: 6000, reporter })}`);
    process.exit(0);
}

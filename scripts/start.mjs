// npm start: checks and renders the examples, then opens them in an editor with the extension.
//
//   npm start                    both
//   npm start -- --no-editor     only the first part, which takes seconds
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { install, ensureNode, build, root } from './prepare.mjs';

install();
ensureNode();
process.chdir(root);
// Imported here: the older Node that may have read the first lines does not know it.
const { globSync } = await import('node:fs');
const { findCodeServer, installCodeServer, pageAddress, startCodeServer } = await import('./code-server.mjs');
const { downloadEditor, findEditor, hasDisplay } = await import('./editor.mjs');

const examples = join(root, 'examples');
const rendered = join(root, 'out', 'examples');

/** Runs the command line as a user would. */
function agenda(...args) {
    const { status } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...args], { stdio: 'inherit' });
    return status ?? 2;
}

/** Prints findings to the terminal and writes the formatted documents to files. Returns whether the program itself worked. */
function checkAndRender() {
    if (!existsSync(join(root, 'dist', 'cli.js'))) {
        console.error('The command line was not built.');
        return false;
    }
    console.log('\nThe findings of the examples (agenda check examples):\n');
    // 1 means that there are findings, as expected: one of the examples is full of mistakes.
    let ok = agenda('check', 'examples') <= 1;
    mkdirSync(rendered, { recursive: true });
    console.log('\nThe formatted documents (agenda render … --to html):\n');
    for (const file of globSync('examples/**/*.agenda').sort()) {
        const output = join(rendered, `${basename(file, '.agenda')}.html`);
        if (agenda('render', file, '--to', 'html', '--output', output) === 0) {
            console.log(`  ${file}  →  ${relative(root, output)}`);
        } else {
            console.error(`  ${file} could not be rendered.`);
            ok = false;
        }
    }
    return ok;
}

function openDesktop(executable, ...args) {
    const child = spawn(executable, [`--extensionDevelopmentPath=${root}`, ...args, examples], {
        detached: true,
        stdio: 'ignore',
        shell: process.platform === 'win32',
    });
    return new Promise((resolve) => {
        child.once('error', () => resolve(false));
        child.once('spawn', () => {
            child.unref();
            resolve(true);
        });
    });
}

/** Serves the editor in a browser until interrupted. */
async function serve(codeServer) {
    const server = await startCodeServer(codeServer, { settings: { 'workbench.secondarySideBar.defaultVisibility': 'hidden' } });
    console.log('\nThe editor is served in the browser, on the folder examples/ and with the extension. Open this address:\n');
    console.log(`  ${pageAddress(server.port, examples)}\n`);
    console.log('Open an .agenda file there; the button with the magnifying glass opens its preview. Ctrl+C here ends the editor.');
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            void server.stop().then(() => process.exit(0));
        });
    }
}

async function openEditor() {
    const installed = findEditor();
    if (installed && (await openDesktop(installed))) {
        console.log(`\nOpened ${basename(installed)} on examples/ with the extension.`);
        return;
    }
    if (hasDisplay()) {
        console.log('\nNo installed editor was found; trying to download Visual Studio Code …');
        const downloaded = process.env.AGENDA_VSCODE ?? (await downloadEditor());
        if (downloaded && (await openDesktop(downloaded, '--disable-workspace-trust'))) {
            console.log('Opened it on examples/ with the extension.');
            return;
        }
    }
    console.log('\nNo desktop editor can be had here; taking the one that runs in a browser.');
    const codeServer = findCodeServer() ?? installCodeServer();
    if (codeServer) {
        await serve(codeServer);
        return;
    }
    console.log('\nNo editor could be found, downloaded or installed. The examples were checked and rendered (see above).');
    console.log('To go on, install Visual Studio Code 1.101 or newer and run this again, or make a package of the extension');
    console.log('with "npm run package" and install it there: code --install-extension annotated-agenda.vsix');
}

build();
const ok = checkAndRender();
if (process.argv.includes('--no-editor')) {
    process.exitCode = ok ? 0 : 1;
} else {
    await openEditor();
}

// Runs the suite of test/editor inside a real editor, on a copy of the examples.
//
//   node scripts/editor-suite.mjs [--verbose]      after "node esbuild.mjs --tests"
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { findCodeServer, installCodeServer } from './code-server.mjs';
import { downloadEditor, hasDisplay } from './editor.mjs';
import { prepare, root } from './prepare.mjs';

const workspace = join(root, 'out', 'editor-workspace');
const results = join(root, 'out', 'editor-results.json');
const suite = join(root, 'out', 'editor', 'index.js');

/** Milliseconds after which a silent suite is given up. */
const patience = 15 * 60_000;

function readCounts() {
    if (!existsSync(results)) {
        return undefined;
    }
    const { report, ...counts } = JSON.parse(readFileSync(results, 'utf8'));
    console.log(report.join('\n'));
    return counts;
}

/** On the desktop: an editor named in the environment, else one to download. */
async function onDesktop() {
    if (!hasDisplay()) {
        return { reason: 'There is no display for a desktop editor.' };
    }
    const executable = process.env.AGENDA_VSCODE ?? (await downloadEditor());
    if (!executable) {
        return { reason: 'No Visual Studio Code could be downloaded.' };
    }
    const { runTests } = await import('@vscode/test-electron');
    try {
        await runTests({
            vscodeExecutablePath: executable,
            extensionDevelopmentPath: root,
            extensionTestsPath: suite,
            extensionTestsEnv: { AGENDA_TEST_RESULTS: results, AGENDA_WORKSPACE: workspace },
            launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--skip-welcome'],
        });
    } catch (error) {
        if (!existsSync(results)) {
            return { reason: `The desktop editor did not run: ${error instanceof Error ? error.message : error}` };
        }
    }
    return { counts: readCounts() };
}

/** In the browser: the same editor, served by code-server. */
async function inBrowser(verbose) {
    if (!findChromium()) {
        return { reason: 'No Chromium was found in which code-server could be shown.' };
    }
    const codeServer = findCodeServer() ?? installCodeServer();
    if (!codeServer) {
        return { reason: 'code-server is not installed and could not be installed into .cache/code-server.' };
    }
    const { openEditorPage } = await import('./editor-page.mjs');
    let editor;
    let timer;
    try {
        editor = await openEditorPage(codeServer, workspace, {
            tests: suite,
            env: { AGENDA_TEST_RESULTS: results, AGENDA_WORKSPACE: workspace },
            verbose,
        });
        const late = new Promise((resolve) => {
            timer = setTimeout(() => resolve('late'), patience);
        });
        const code = await Promise.race([editor.exited, late]);
        const counts = readCounts();
        if (counts && code !== 'late') {
            return { counts: code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts };
        }
        await editor.page.screenshot({ path: join(root, 'out', 'editor-suite.png') });
        console.error(`The suite did not report (${code}). out/editor-suite.png shows the editor.\n${editor.log()}`);
        return { counts: { passed: 0, failed: 1, skipped: 0 } };
    } catch (error) {
        console.error(error);
        return { counts: { passed: 0, failed: 1, skipped: 0 } };
    } finally {
        clearTimeout(timer);
        await editor?.close();
    }
}

/** Returns the counts of the suite, or the reason why it could not run. */
export async function runEditorSuite({ verbose = false } = {}) {
    if (!existsSync(suite)) {
        return { reason: 'The suite is not built.' };
    }
    rmSync(workspace, { recursive: true, force: true });
    rmSync(results, { force: true });
    mkdirSync(workspace, { recursive: true });
    cpSync(join(root, 'examples'), workspace, { recursive: true });
    // In a browser the editor saves automatically: half-finished work of one test would be in the file that the next one opens.
    mkdirSync(join(workspace, '.vscode'));
    writeFileSync(join(workspace, '.vscode', 'settings.json'), JSON.stringify({ 'files.autoSave': 'off' }));
    const desktop = await onDesktop();
    if (desktop.counts) {
        return desktop;
    }
    console.log(`${desktop.reason} Taking code-server.`);
    const browser = await inBrowser(verbose);
    return browser.counts ? browser : { reason: `${desktop.reason} ${browser.reason}` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    prepare();
    const { counts, reason } = await runEditorSuite({ verbose: process.argv.includes('--verbose') });
    console.log(counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : reason);
    process.exitCode = counts?.failed === 0 ? 0 : 1;
}

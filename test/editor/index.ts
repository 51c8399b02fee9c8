/** Entry point of the suite inside the editor: its extension host calls `run`, and a rejection is a failure. */
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';

/** Runs the suite with mocha; only the tests whose titles have the text AGENDA_EDITOR_TESTS, if it is set. Counts and report go to the file named by AGENDA_TEST_RESULTS: the editor's own output is full of other messages. */
export async function run(): Promise<void> {
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'dot', retries: 1 });
    const { AGENDA_EDITOR_TESTS: wanted } = process.env;
    if (wanted) {
        mocha.grep(wanted);
    }
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    const { defineSuite } = await import('./agenda.suite.js');
    defineSuite();
    const { defineAnnouncedSuite } = await import('./announced.suite.js');
    defineAnnouncedSuite();
    const { defineAroundSuite } = await import('./around.suite.js');
    defineAroundSuite();
    const { defineExportingSuite } = await import('./exporting.suite.js');
    defineExportingSuite();
    const { defineSessionsSuite } = await import('./sessions.suite.js');
    defineSessionsSuite();
    const { defineImportingSuite } = await import('./importing.suite.js');
    defineImportingSuite();
    const { defineTypingSuite } = await import('./typing.suite.js');
    defineTypingSuite();
    const { definePreviewViewsSuite } = await import('./preview-views.suite.js');
    definePreviewViewsSuite();
    const { defineViewSuite } = await import('./view.suite.js');
    defineViewSuite();
    const report = [await activation()];
    await new Promise<void>((resolve, reject) => {
        const runner = mocha.run((failures) => {
            const { passes = 0, pending = 0 } = runner.stats ?? {};
            if (process.env.AGENDA_TEST_RESULTS) {
                const results = { passed: passes, failed: failures, skipped: pending, report };
                writeFileSync(process.env.AGENDA_TEST_RESULTS, JSON.stringify(results));
            }
            if (failures > 0) {
                reject(new Error(`${failures} failed`));
            } else {
                resolve();
            }
        });
        runner.on('retry', (test, error: Error) => report.push(`  tried again: ${test.title}\n${error.stack ?? error.message}`));
        runner.on('pass', (test) => report.push(`  passed: ${test.title}`));
        runner.on('fail', (test, error) => report.push(`  FAILED: ${test.title}\n${error.stack ?? error.message}`));
    });
}

/** The time the extension host needs to load and activate the extension, without the server's start in its own process. A figure, not a test. */
async function activation(): Promise<string> {
    const extension = vscode.extensions.getExtension('annotated-agenda.annotated-agenda');
    if (!extension || extension.isActive) {
        return '  activation: before the suite began';
    }
    const start = performance.now();
    await extension.activate();
    return `  activation: ${Math.round(performance.now() - start)} ms`;
}

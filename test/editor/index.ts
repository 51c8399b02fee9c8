/** Entry point of the suite inside the editor: its extension host calls `run`, and a rejection is a failure. */
import { writeFileSync } from 'node:fs';

/** Runs the suite with mocha. The counts go to the file that AGENDA_TEST_RESULTS names. */
export async function run(): Promise<void> {
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec' });
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    const { defineSuite } = await import('./agenda.suite.js');
    defineSuite();
    await new Promise<void>((resolve, reject) => {
        const runner = mocha.run((failures) => {
            const { passes = 0, pending = 0 } = runner.stats ?? {};
            if (process.env.AGENDA_TEST_RESULTS) {
                writeFileSync(process.env.AGENDA_TEST_RESULTS, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
            }
            if (failures > 0) {
                reject(new Error(`${failures} failed`));
            } else {
                resolve();
            }
        });
        runner.on('fail', (test, error) => console.error(`FAILED in the editor: ${test.fullTitle()}\n${error.stack ?? error.message}`));
    });
}

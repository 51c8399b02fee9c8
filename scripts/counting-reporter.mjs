// Mocha's usual report, plus the counts as JSON in the file named by AGENDA_TEST_RESULTS: scripts/test.mjs adds them up.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class CountingReporter extends Mocha.reporters.Dot {
    constructor(runner, options) {
        super(runner, options);
        runner.once('end', () => {
            const { passes, failures, pending } = this.stats;
            if (process.env.AGENDA_TEST_RESULTS) {
                writeFileSync(process.env.AGENDA_TEST_RESULTS, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
            }
        });
    }
}

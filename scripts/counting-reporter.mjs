// Mocha's usual report with the slowest tests, plus the counts as JSON in the file named by AGENDA_TEST_RESULTS: scripts/test.mjs adds them up.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';

/** Number of tests that are named as the slowest. */
const namedTests = 12;
/** Milliseconds below which a test is not slow. */
const slow = 3000;

export default class CountingReporter extends Mocha.reporters.Dot {
    constructor(runner, options) {
        super(runner, options);
        const ended = [];
        runner.on('test end', (test) => ended.push({ milliseconds: test.duration ?? 0, file: test.file ?? '', title: test.fullTitle() }));
        runner.once('end', () => {
            const { passes, failures, pending } = this.stats;
            const slowest = ended
                .filter(({ milliseconds }) => milliseconds >= slow)
                .sort((one, other) => other.milliseconds - one.milliseconds);
            for (const { milliseconds, file, title } of slowest.slice(0, namedTests)) {
                console.log(`  ${Math.round(milliseconds / 1000)} s  ${relative('out/test', file)}: ${title}`);
            }
            if (process.env.AGENDA_TEST_RESULTS) {
                writeFileSync(process.env.AGENDA_TEST_RESULTS, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
            }
        });
    }
}

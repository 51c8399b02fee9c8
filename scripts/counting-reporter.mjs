// Mocha's usual report with the slowest tests, plus the counts as JSON in the file named by AGENDA_TEST_RESULTS: scripts/test.mjs adds them up.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import Mocha from 'mocha';

/** Number of tests, and of files, that are named as the slowest. */
const named = 12;
/** Milliseconds below which nothing is slow. */
const slow = 3000;

/** Prints the slowest of some tests or files, the slowest first. */
function printSlowest(all) {
    const slowest = all.filter(({ milliseconds }) => milliseconds >= slow).sort((one, other) => other.milliseconds - one.milliseconds);
    if (slowest.length > 0) {
        console.log('  The slowest:');
    }
    for (const { milliseconds, title } of slowest.slice(0, named)) {
        console.log(`  ${String(Math.round(milliseconds / 1000)).padStart(5)} s  ${title}`);
    }
}

export default class CountingReporter extends Mocha.reporters.Dot {
    constructor(runner, options) {
        super(runner, options);
        const ended = [];
        runner.on('retry', (test, error) => console.log(`\n  tried again: ${test.fullTitle()}\n    ${error?.message ?? error}`));
        runner.on('test end', (test) => ended.push({ milliseconds: test.duration ?? 0, file: test.file ?? '', title: test.fullTitle() }));
        runner.once('end', () => {
            const { passes, failures, pending } = this.stats;
            const files = Object.entries(Object.groupBy(ended, ({ file }) => file)).map(([file, tests]) => ({
                milliseconds: tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
                title: `${relative('out/test', file)}, ${tests.length} tests`,
            }));
            printSlowest(
                ended.map(({ milliseconds, file, title }) => ({ milliseconds, title: `${relative('out/test', file)}: ${title}` })),
            );
            printSlowest(files);
            if (process.env.AGENDA_TEST_RESULTS) {
                writeFileSync(process.env.AGENDA_TEST_RESULTS, JSON.stringify({ passed: passes, failed: failures, skipped: pending }));
            }
        });
    }
}

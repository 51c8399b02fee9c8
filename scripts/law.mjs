// Tests the law (ARCHITECTURE.md, invariant 9) for a given time, with new seeds each time: what is known after edits equals what is known of the text.
//
//   node scripts/law.mjs                        an hour
//   node scripts/law.mjs --minutes 5
//   node scripts/law.mjs --only "of a document" --seed 123 --path 4:1:2     repeats a counterexample, with the values printed by the failure
//
// Prints the number of sessions of edits. A counterexample is printed in the form of test/properties/counterexamples.ts, and the exit code is 1.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, prepare, root, run } from './prepare.mjs';

prepare();
process.chdir(root);
const { values } = parseArgs({
    options: { minutes: { type: 'string', default: '60' }, only: { type: 'string' }, seed: { type: 'string' }, path: { type: 'string' } },
});
if (!(Number(values.minutes) > 0)) {
    console.error(`${values.minutes} is no number of minutes.`);
    process.exit(2);
}
build('--tests');
const again = values.seed === undefined ? {} : { AGENDA_PROPERTY_SEED: values.seed, AGENDA_PROPERTY_PATH: values.path };
process.exitCode = run(
    process.execPath,
    [
        join(root, 'node_modules/mocha/bin/mocha.js'),
        '--timeout',
        '0',
        ...(values.only === undefined ? [] : ['--grep', values.only]),
        ...['incremental', 'counterexamples'].map((suite) => `out/test/properties/${suite}.test.mjs`),
    ],
    { env: { ...process.env, AGENDA_PROPERTY_MINUTES: values.minutes, ...again } },
);

/** No regular expression that a program makes of others while it runs can hang. In a file of its own: to recognise everything takes a minute. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { expressionsIn, recogniser } from './expressions/bundles.js';
import { faultOf, write } from './expressions/judge.js';
import type { MadeExpression } from './expressions/watching.js';

describe('Expressions', function () {
    // Some hundred proofs of unpredictable length.
    this.timeout(0);

    it('that are made while a program runs take no longer than their text is long', async () => {
        const { stdout, stderr, status } = spawnSync(process.execPath, [recogniser], { encoding: 'utf8', maxBuffer: 1e9 });
        assert.equal(status, 0, stderr);
        const made = (JSON.parse(stdout) as readonly MadeExpression[]).filter(({ lines }) => lines.length > 0);
        const faults: string[] = [];
        for (const expression of made) {
            const fault = await faultOf(expression);
            if (fault !== undefined) {
                faults.push(`${recogniser}:${expression.lines[0]}: ${write(expression)} ${fault}`);
            }
        }
        assert.deepEqual(faults, []);
        const lines = new Set(made.flatMap((expression) => expression.lines));
        const places = expressionsIn(recogniser).made;
        assert.deepEqual(
            places.filter(({ line }) => !lines.has(line)).map(({ file, line, call }) => `${file} (${recogniser}:${line}): ${call}`),
            [],
            'each place that makes expressions was passed',
        );
    });
});

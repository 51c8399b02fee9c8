/**
 * The growth test of everything: `node out/growth/main.mjs`. Each thing that is recognised, joined, repeated and broken, in six languages, in one line and in
 * many, is put through every operation at four sizes. It ends with 1 where an operation takes three times as long for twice the size.
 *
 * `node out/growth/main.mjs documents slots` tries only the inputs whose names hold one of these words.
 */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Growth, limit, sizes } from './measure.js';
import type { Message, Work } from './work.js';

/** An operation that has not ended after so many milliseconds never ends: it is given up and named. */
const patience = 60_000;

/** Each measures the time of its own thread, so that they may work side by side. */
const workers = Math.min(4, availableParallelism());

const words = process.argv.slice(2);
const found: Growth[] = [];
let inputs = 0;

async function main(): Promise<void> {
    const begun = performance.now();
    await Promise.all(
        Array.from({ length: workers }, async (_, first) => {
            for (let from: number | undefined = first; from !== undefined; ) {
                from = await work(from);
            }
        }),
    );
    report(Math.round((performance.now() - begun) / 1000));
}

/** Lets a worker try the inputs from a number on. Gives the number of the input behind one that never ended. */
function work(from: number): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(join(dirname(process.argv[1] ?? ''), 'work.mjs'), {
            workerData: { words, from, step: workers } satisfies Work,
        });
        let doing = { number: from, input: '', what: '' };
        let isDone = false;
        const giveUp = (): void => {
            found.push({ input: doing.input, operation: doing.what, times: [], growth: Number.POSITIVE_INFINITY });
            console.error(`never ends: ${doing.what}`);
            void worker.terminate();
        };
        let timer = setTimeout(giveUp, patience);
        worker.on('message', (message: Message) => {
            if (message.kind === 'doing') {
                doing = message;
                clearTimeout(timer);
                timer = setTimeout(giveUp, patience);
            } else if (message.kind === 'found') {
                found.push(message.growth);
                console.error(lineOf(message.growth));
            } else {
                isDone = true;
                inputs = message.inputs;
            }
        });
        worker.on('exit', () => {
            // One that has told that it is done, or was given up, has been heard already.
            clearTimeout(timer);
            resolve(isDone ? undefined : doing.number + workers);
        });
        worker.on('error', (error) => {
            clearTimeout(timer);
            reject(new Error(`${doing.what}`, { cause: error }));
        });
    });
}

function lineOf({ input, operation, times, growth }: Growth): string {
    return `${growth.toFixed(1).padStart(8)} times  ${operation}  ${times.map((time) => time.toFixed(0)).join(' ')} ms  ${input}`;
}

function report(seconds: number): void {
    const worst = found.sort((one, other) => other.growth - one.growth);
    console.log(
        worst.length === 0
            ? `${inputs} inputs of ${sizes.join(', ')} characters in ${seconds} s: nothing takes ${limit} times as long for twice the size.`
            : `Grows too much for twice the size (${limit} times is the limit), the worst first:\n${worst.map(lineOf).join('\n')}`,
    );
    process.exitCode = worst.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
});

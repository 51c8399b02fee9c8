/**
 * The growth test of everything: `node out/growth/main.mjs`. Each thing that is recognised, joined, repeated and broken, in six languages, in one line
 * and in many, goes through every operation, at up to five sizes unless it is fast. The exit code is 1 if an operation takes three times as long for twice
 * the size. The current input is printed every minute.
 *
 * `node out/growth/main.mjs documents slots` tries only inputs whose names contain one of these words; `--slice 2/8` every eighth input, starting with
 * the second. `--slice 8` takes one of eight slices, by the hour, and prints which.
 */
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Growth, limit, sizes } from './measure.js';
import type { Message, Slice, WorkerTask } from './work.js';

/** Milliseconds after which an operation counts as endless: it is stopped and named. */
const endlessAfter = 120_000;
/** Milliseconds between two progress lines. */
const progressInterval = 60_000;
/** Number of the greatest growths to print if none is too great. */
const greatestShown = 5;

/** Each worker measures its own thread's time, so several can run side by side. */
const workers = Math.min(4, availableParallelism());

const {
    values: { slice: wanted },
    positionals: words,
} = parseArgs({ options: { slice: { type: 'string', default: '1/1' } }, allowPositionals: true });
const slice = sliceOf(wanted);
const found: Growth[] = [];
const cleared: Growth[] = [];
const doing = new Map<number, string>();
let inputs = 0;
let tried = 0;

const begun = performance.now();
const seconds = (): number => Math.round((performance.now() - begun) / 1000);

/** Reads `2/8`, or `8` for the slice of the hour. */
function sliceOf(text: string): Slice {
    const [, number, of] = /^(?:(\d{1,4})\/)?(\d{1,4})$/u.exec(text) ?? [];
    const slice = { of: Number(of), number: Number(number ?? 1 + (Math.floor(Date.now() / 3_600_000) % Number(of))) };
    if (!(slice.number >= 1 && slice.number <= slice.of)) {
        throw new Error(`${text} is no slice: 2/8 is the second one of eight.`);
    }
    return slice;
}

async function main(): Promise<void> {
    if (slice.of > 1) {
        console.log(
            `Every ${slice.of}th input, from number ${slice.number} on: node out/growth/main.mjs --slice ${slice.number}/${slice.of}`,
        );
    }
    const clock = setInterval(() => {
        console.log(`${seconds()} s: ${tried} of ${inputs} inputs, now ${[...doing.values()].join(' and ')}`);
    }, progressInterval);
    await Promise.all(
        Array.from({ length: workers }, async (_, first) => {
            for (let from: number | undefined = first; from !== undefined; ) {
                from = await work(first, from);
            }
            doing.delete(first);
        }),
    );
    clearInterval(clock);
    if (inputs === 0) {
        throw new Error(`No input's name holds ${words.join(' or ')}.`);
    }
    printReport();
}

/** Lets a worker try the inputs from a number on. Returns the number after an input that never ended. */
function work(name: number, from: number): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
        const worker = new Worker(join(dirname(process.argv[1] ?? ''), 'work.mjs'), {
            workerData: { words, slice, from, step: workers } satisfies WorkerTask,
        });
        let last = { number: from, input: '', what: '' };
        let isDone = false;
        const giveUp = (): void => {
            found.push({ input: last.input, operation: last.what, times: [], growth: Number.POSITIVE_INFINITY });
            console.error(`never ends: ${last.what}`);
            void worker.terminate();
        };
        let timer = setTimeout(giveUp, endlessAfter);
        worker.on('message', (message: Message) => {
            if (message.kind === 'doing') {
                last = message;
                doing.set(name, message.what);
                clearTimeout(timer);
                timer = setTimeout(giveUp, endlessAfter);
            } else if (message.kind === 'tried') {
                tried++;
                found.push(...message.measured.found);
                cleared.push(...message.measured.cleared);
                message.measured.found.forEach((growth) => console.error(lineOf(growth)));
            } else if (message.kind === 'begun') {
                inputs = message.inputs;
            } else {
                isDone = true;
            }
        });
        worker.on('exit', () => {
            // A worker that is done or was stopped has already reported.
            clearTimeout(timer);
            resolve(isDone ? undefined : last.number + workers);
        });
        worker.on('error', (error) => {
            clearTimeout(timer);
            reject(new Error(`${last.what}`, { cause: error }));
        });
    });
}

function lineOf({ input, operation, times, growth }: Growth): string {
    return `${growth.toFixed(1).padStart(8)} times  ${operation}  ${times.map((time) => time.toFixed(0)).join(' ')} ms  ${input}`;
}

function printReport(): void {
    const byGrowth = (all: readonly Growth[]): readonly Growth[] => all.toSorted((one, other) => other.growth - one.growth);
    const { user, system } = process.cpuUsage();
    const cost = `in ${seconds()} s, ${Math.round((user + system) / 1_000_000)} s of processor time`;
    console.log(
        found.length === 0
            ? `${inputs} inputs of up to ${sizes[3]} characters ${cost}: nothing takes ${limit} times as long for twice the size. ` +
                  `Looked into: ${cleared.length}, the greatest:\n${byGrowth(cleared).slice(0, greatestShown).map(lineOf).join('\n')}`
            : `${inputs} inputs ${cost}. Grows too much for twice the size (${limit} times is the limit), the worst first:\n${byGrowth(found).map(lineOf).join('\n')}`,
    );
    process.exitCode = found.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
    console.error(error);
    process.exit(1);
});

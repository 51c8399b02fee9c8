/** A thread that checks groups of files on request. */
import { parentPort, workerData } from 'node:worker_threads';
import { completePlatform } from '../platform.js';
import type { Checker } from './checker.js';
import type { Answered, Asked, Task } from './threads.js';

const port = parentPort;
const { settings, registers } = workerData as Task;
let checker: Promise<Checker> | undefined;

async function start(): Promise<Checker> {
    await completePlatform();
    const { Checker } = await import('./checker.js');
    return Checker.with(settings, registers);
}

/** One after another: a group needs the workspace to itself. */
let turn: Promise<unknown> = Promise.resolve();

port?.on('message', (asked: Asked | undefined) => {
    if (!asked) {
        port.close();
        return;
    }
    const { number, group } = asked;
    checker ??= start();
    const started = checker;
    turn = turn.then(async () => {
        const { unread } = await started;
        port.postMessage({ number, outcomes: await (await started).check(group), unread } satisfies Answered);
    });
});

/** A thread that checks groups of files on request. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { completePlatform } from '../platform.js';
import type { Checker } from './checker.js';
import type { Answered, Asked, Task } from './threads.js';

async function start({ settings, registers }: Task): Promise<Checker> {
    await completePlatform();
    const { Checker } = await import('./checker.js');
    return Checker.with(settings, registers);
}

function answer(port: MessagePort, task: Task): void {
    let checker: Promise<Checker> | undefined;
    // One after another: a group needs the workspace to itself.
    let turn: Promise<unknown> = Promise.resolve();
    port.on('message', (asked: Asked | undefined) => {
        if (!asked) {
            port.close();
            return;
        }
        const { number, group } = asked;
        checker ??= start(task);
        const started = checker;
        turn = turn.then(async () => {
            const { unread } = await started;
            port.postMessage({ number, outcomes: await (await started).check(group), unread } satisfies Answered);
        });
    });
}

if (parentPort) {
    answer(parentPort, workerData as Task);
}

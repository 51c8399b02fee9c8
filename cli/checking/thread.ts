/** A thread that checks groups of files on request. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { completePlatform } from '../../disk/platform.js';
import type { Checker } from './checker.js';
import type { GroupAnswer, GroupRequest, ThreadStart } from './thread-messages.js';

if (parentPort) {
    answer(parentPort, workerData as ThreadStart);
}

function answer(port: MessagePort, task: ThreadStart): void {
    let checker: Promise<Checker> | undefined;
    // One after another: a group needs the workspace to itself.
    let turn: Promise<unknown> = Promise.resolve();
    port.on('message', (request: GroupRequest | undefined) => {
        if (!request) {
            port.close();
            return;
        }
        const { number, group } = request;
        checker ??= start(task);
        const started = checker;
        turn = turn.then(async () => {
            const { unreadableRegisters } = await started;
            const outcomes = await (await started).check(group);
            port.postMessage({ number, outcomes, unreadableRegisters } satisfies GroupAnswer);
        });
    });
}

async function start({ settings, registers, bookings }: ThreadStart): Promise<Checker> {
    await completePlatform();
    const { Checker } = await import('./checker.js');
    return Checker.with(settings, registers, bookings);
}

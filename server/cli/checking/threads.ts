/** Checks groups of files, in other threads where there are many. */
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { RuleSettings } from '../../../language/validation/validator.js';
import type { Outcome } from './checker.js';
import type { Group, Survey } from './survey.js';

/** What a thread is told when it starts. */
export interface Task {
    readonly settings: RuleSettings;
    readonly registers: readonly { readonly file: string; readonly path: string }[];
}

/** A thread is asked for groups by their numbers, and answers each when it is done. */
export interface Asked {
    readonly number: number;
    readonly group: Pick<Group, 'files' | 'beside'>;
}
export interface Answered {
    readonly number: number;
    readonly outcomes: readonly Outcome[];
}

/** UTF-16 units of text from which on another thread gains more than it costs to start. */
const worthAThread = 300_000;
/** More threads than that wait for memory and disk, not for processors. */
const mostThreads = 16;
/** Groups that a thread has before it: none waits for the next one to be sent. */
const ahead = 2;

/** Groups for which nobody cares how much memory they take. */
const fewGroups = 50;
/** Megabytes that the young objects of a thread may take. What is checked is forgotten at once, and more would only lie there longer. */
const youngMegabytes = 32;

/** How many threads check so much text: none besides this one where that is 1. */
export function threadsFor(size: number, groups: number, processors: number = availableParallelism()): number {
    return Math.max(1, Math.min(processors, mostThreads, groups, Math.floor(size / worthAThread) + 1));
}

/**
 * Checks all groups of a survey.
 * @param program the file that a thread runs; without one everything is checked in this thread
 * @param done takes what became of the files of each group, as they come
 */
export async function checkGroups(
    { groups, registers }: Pick<Survey, 'groups' | 'registers'>,
    settings: RuleSettings,
    program: string | undefined,
    done: (group: Group, outcomes: readonly Outcome[]) => void,
): Promise<void> {
    if (groups.length > fewGroups) {
        // Trees are dropped all the time: by default V8 would let four times as much pile up before it looks.
        setFlagsFromString('--heap-growing-percent=50');
    }
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    const threads = program === undefined ? 1 : threadsFor(size, groups.length);
    if (program === undefined || threads === 1) {
        const { Checker } = await import('./checker.js');
        const checker = await Checker.with(settings, registers);
        for (const group of groups) {
            done(group, await checker.check(group));
        }
        return;
    }
    const { Worker } = await import('node:worker_threads');
    const task: Task = { settings, registers: registers.map(({ file, path }) => ({ file, path })) };
    const left = groups.map((_, number) => number).reverse();
    /** One thread, until there is nothing left for it. If it dies, of the group that it was at, another one takes its place. */
    const run = (): Promise<void> =>
        new Promise((resolve) => {
            const worker = new Worker(program, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
            const waiting = new Set<number>();
            let reason = 'the program ended unexpectedly.';
            const ask = (): void => {
                while (waiting.size < ahead && left.length > 0) {
                    const number = left.pop()!;
                    const { files, beside } = groups[number]!;
                    waiting.add(number);
                    worker.postMessage({
                        number,
                        group: { files: files.map(({ file, path }) => ({ file, path })), beside },
                    } satisfies Asked);
                }
                if (waiting.size === 0) {
                    void worker.terminate();
                }
            };
            worker.on('message', ({ number, outcomes }: Answered) => {
                waiting.delete(number);
                done(groups[number]!, outcomes);
                ask();
            });
            worker.on('error', (error) => {
                reason = error.message;
            });
            worker.on('exit', () => {
                const [fatal, ...others] = waiting;
                left.push(...others);
                const group = fatal === undefined ? undefined : groups[fatal];
                if (group) {
                    done(
                        group,
                        group.files.map(() => ({ problem: `it could not be checked: ${reason}` })),
                    );
                }
                resolve(group && left.length > 0 ? run() : undefined);
            });
            ask();
        });
    await Promise.all(Array.from({ length: threads }, run));
}

/** Checks groups of files, in other threads where there are many. */
import type { Limit } from '../../language/limits.js';
import type { RuleSettings } from '../../language/validation/validator.js';
import type { Unreadable } from '../sources.js';
import type { Outcome } from './checker.js';
import type { Group, ListedRegister, Survey } from './survey.js';

/** What a thread is told when it starts. */
export interface Task {
    readonly settings: RuleSettings;
    readonly registers: readonly ListedRegister[];
}

/** A thread is asked for groups by their numbers, and answers each when it is done. Where nothing more is asked, it ends. */
export interface Asked {
    readonly number: number;
    readonly group: Pick<Group, 'files' | 'beside'>;
}
export interface Answered {
    readonly number: number;
    readonly outcomes: readonly Outcome[];
    /** Registers that the thread could not read. */
    readonly unread: readonly Unreadable[];
}

/** What is told of a check while it goes on. */
export interface Told {
    /** What became of the files of a group. */
    done(group: Group, outcomes: readonly Outcome[]): void;
    /** A register that is not checked itself could not be read. It may be told by each thread. */
    unread(register: Unreadable): void;
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
export function threadsFor(size: number, groups: number, processors: number): number {
    return Math.max(1, Math.min(processors, mostThreads, groups, Math.floor(size / worthAThread) + 1));
}

/** How a check is done. */
export interface Means {
    readonly settings: RuleSettings;
    /** The file that a thread runs; without one everything is checked in this thread. */
    readonly program?: string | undefined;
    /** How long a file may take, where that is not the usual. A limit cannot be sent to threads: everything is checked in this one. */
    readonly limit?: Limit | undefined;
}

/** Checks all groups of a survey. */
export async function checkGroups(
    { groups, registers }: Pick<Survey, 'groups' | 'registers'>,
    { settings, program, limit }: Means,
    told: Told,
): Promise<void> {
    if (groups.length > fewGroups) {
        // Trees are dropped all the time: by default V8 would let four times as much pile up before it looks.
        const { setFlagsFromString } = await import('node:v8');
        setFlagsFromString('--heap-growing-percent=50');
    }
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    // How many processors there are is asked only where more than one would help.
    const isForOne = program === undefined || limit !== undefined || threadsFor(size, groups.length, mostThreads) === 1;
    const threads = isForOne ? 1 : threadsFor(size, groups.length, (await import('node:os')).availableParallelism());
    if (program === undefined || threads === 1) {
        const { Checker } = await import('./checker.js');
        const checker = await Checker.with(settings, registers, limit);
        checker.unread.forEach((register) => told.unread(register));
        for (const group of groups) {
            told.done(group, await checker.check(group));
        }
        return;
    }
    const { Worker } = await import('node:worker_threads');
    const task: Task = { settings, registers: registers.map(({ file, path, isChecked }) => ({ file, path, isChecked })) };
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
                    // It ends by itself, which leaves it time to keep its code.
                    worker.postMessage(undefined);
                }
            };
            worker.on('message', ({ number, outcomes, unread }: Answered) => {
                waiting.delete(number);
                unread.forEach((register) => told.unread(register));
                told.done(groups[number]!, outcomes);
                ask();
            });
            worker.on('error', (error) => {
                reason = error.message;
            });
            worker.on('exit', () => {
                const [fatal, ...others] = waiting;
                others.forEach((other) => left.push(other));
                const group = fatal === undefined ? undefined : groups[fatal];
                if (group) {
                    told.done(
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

/** Checks groups of files, in several threads if there are many. */
import type { Limit } from '../../language/limits.js';
import type { RuleSettings } from '../../language/validation/validator.js';
import type { Unreadable } from '../sources.js';
import type { Outcome } from './checker.js';
import type { Group, ListedRegister, Survey } from './survey.js';

/** What a thread receives when it starts. */
export interface Task {
    readonly settings: RuleSettings;
    readonly registers: readonly ListedRegister[];
}

/** A request for one group, by its number; the thread answers each when it is done. It ends when no request follows. */
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

/** Receives the progress of a check. */
export interface Told {
    /** The outcomes of a group's files. */
    done(group: Group, outcomes: readonly Outcome[]): void;
    /** A register that is not itself checked could not be read. Every thread may report the same one. */
    unread(register: Unreadable): void;
}

/** UTF-16 units of text that repay the start of another thread. */
const worthAThread = 300_000;
/** Beyond this, threads wait for memory and disk, not for processors. */
const mostThreads = 16;
/** Groups sent to a thread in advance, so that it never waits for the next one. */
const groupsAhead = 2;

/** Up to this many groups, memory use does not matter. */
const fewGroups = 50;
/** Megabytes for a thread's young objects. Checked files are forgotten at once; with more room they would only stay longer. */
const youngMegabytesPerThread = 32;

/** Number of threads for this much text; 1 means this thread only. */
export function threadsFor(size: number, groups: number, processors: number): number {
    return Math.max(1, Math.min(processors, mostThreads, groups, Math.floor(size / worthAThread) + 1));
}

/** How a check is done. */
export interface Means {
    readonly settings: RuleSettings;
    /** Program file for the threads; without it, everything is checked in this thread. */
    readonly program?: string | undefined;
    /** Time limit for one file, if not the usual one. A limit cannot be sent to threads: everything is then checked in this one. */
    readonly limit?: Limit | undefined;
}

/** Checks all groups of a survey. */
export async function checkGroups(
    { groups, registers }: Pick<Survey, 'groups' | 'registers'>,
    { settings, program, limit }: Means,
    listener: Told,
): Promise<void> {
    if (groups.length > fewGroups) {
        // Trees become garbage all the time: by default V8 would let four times as much pile up before it collects.
        const { setFlagsFromString } = await import('node:v8');
        setFlagsFromString('--heap-growing-percent=50');
    }
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    // The number of processors is looked up only if more than one would help.
    const isForOne = program === undefined || limit !== undefined || threadsFor(size, groups.length, mostThreads) === 1;
    const threads = isForOne ? 1 : threadsFor(size, groups.length, (await import('node:os')).availableParallelism());
    if (program === undefined || threads === 1) {
        const { Checker } = await import('./checker.js');
        const checker = await Checker.with(settings, registers, limit);
        checker.unread.forEach((register) => listener.unread(register));
        for (const group of groups) {
            listener.done(group, await checker.check(group));
        }
        return;
    }
    const { Worker } = await import('node:worker_threads');
    const task: Task = { settings, registers: registers.map(({ file, path, isChecked }) => ({ file, path, isChecked })) };
    const remaining = groups.map((_, number) => number).reverse();
    /** Runs one thread until no groups remain. If it dies on a group, a new thread takes its place. */
    const run = (): Promise<void> =>
        new Promise((resolve) => {
            const worker = new Worker(program, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytesPerThread } });
            const waiting = new Set<number>();
            let reason = 'the program ended unexpectedly.';
            const sendGroups = (): void => {
                while (waiting.size < groupsAhead && remaining.length > 0) {
                    const number = remaining.pop()!;
                    const { files, beside } = groups[number]!;
                    waiting.add(number);
                    worker.postMessage({
                        number,
                        group: { files: files.map(({ file, path }) => ({ file, path })), beside },
                    } satisfies Asked);
                }
                if (waiting.size === 0) {
                    // The thread ends by itself, which leaves it time to save its compiled code.
                    worker.postMessage(undefined);
                }
            };
            worker.on('message', ({ number, outcomes, unread }: Answered) => {
                waiting.delete(number);
                unread.forEach((register) => listener.unread(register));
                listener.done(groups[number]!, outcomes);
                sendGroups();
            });
            worker.on('error', (error) => {
                reason = error.message;
            });
            worker.on('exit', () => {
                const [fatal, ...others] = waiting;
                others.forEach((other) => remaining.push(other));
                const group = fatal === undefined ? undefined : groups[fatal];
                if (group) {
                    listener.done(
                        group,
                        group.files.map(() => ({ problem: `it could not be checked: ${reason}` })),
                    );
                }
                resolve(group && remaining.length > 0 ? run() : undefined);
            });
            sendGroups();
        });
    await Promise.all(Array.from({ length: threads }, run));
}

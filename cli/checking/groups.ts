/** Checks groups of files, in several threads if there is much text. */
import type { Limit } from '../../language/limits.js';
import type { RuleSettings } from '../../language/validation/validator.js';
import type { CheckListener } from './check-listener.js';
import { collectGarbageEarly } from './early-collection.js';
import type { Group, Survey } from './survey.js';

/** UTF-16 units of text that repay the start of another thread. */
const worthAThread = 300_000;
/** Beyond this, threads wait for memory and disk, not for processors. */
const mostThreads = 16;
/** Up to this many groups, memory use does not matter. */
const fewGroups = 50;

/** How the groups are checked. */
export interface CheckSetup {
    readonly settings: RuleSettings;
    /** Program file for the threads; without it, everything is checked in this thread. */
    readonly program?: string | undefined;
    /** Time limit for one file, if not the usual one. A limit cannot be sent to threads: everything is then checked in this one. */
    readonly limit?: Limit | undefined;
}

/** Checks all groups of a survey. */
export async function checkGroups(
    found: Pick<Survey, 'groups' | 'registers' | 'bookings'>,
    { settings, program, limit }: CheckSetup,
    listener: CheckListener,
): Promise<void> {
    if (found.groups.length > fewGroups) {
        await collectGarbageEarly();
    }
    const threads = program === undefined || limit !== undefined ? 1 : await threadsFor(found.groups);
    if (program === undefined || threads === 1) {
        await checkHere(found, settings, limit, listener);
    } else {
        const { ThreadPool } = await import('./thread-pool.js');
        await new ThreadPool(program, found, settings, listener).run(threads);
    }
}

/** Number of threads for this much text; 1 means this thread only. */
export function threadCount(size: number, groups: number, processors: number): number {
    return Math.max(1, Math.min(processors, mostThreads, groups, Math.floor(size / worthAThread) + 1));
}

/** The number of processors is looked up only if more than one would help. */
async function threadsFor(groups: readonly Group[]): Promise<number> {
    const size = groups.reduce((sum, group) => sum + group.size, 0);
    if (threadCount(size, groups.length, mostThreads) === 1) {
        return 1;
    }
    const { availableParallelism } = await import('node:os');
    return threadCount(size, groups.length, availableParallelism());
}

async function checkHere(
    { groups, registers, bookings }: Pick<Survey, 'groups' | 'registers' | 'bookings'>,
    settings: RuleSettings,
    limit: Limit | undefined,
    listener: CheckListener,
): Promise<void> {
    const { Checker } = await import('./checker.js');
    const checker = await Checker.with(settings, registers, bookings, limit);
    checker.unreadableRegisters.forEach((register) => listener.registerUnreadable(register));
    for (const group of groups) {
        listener.groupChecked(group, await checker.check(group));
    }
}

/** A time limit that always works: Node can stop a script anywhere, even inside a regular expression. Only for programs that run in Node. */
import { Script } from 'node:vm';
import { type Limit, TooLong } from '../language/limits.js';

/** Where the script finds its work. A script has no other access to a module. */
const workKey = Symbol.for('agenda.work');
const workScript = new Script(`globalThis[Symbol.for('agenda.work')]()`);

/** The share of the time that the work must have used the processor to be blamed for exceeding its limit. */
const leastShare = 0.5;

/**
 * A limit of some milliseconds. Watching a piece of work costs a fifth of a millisecond. Stopped work never reaches its `finally`: whatever must be
 * restored has to be outside.
 */
export function limitOf(milliseconds: number): Limit {
    return <T>(run: () => T): T => {
        const holder = globalThis as unknown as Record<typeof workKey, unknown>;
        const outer = holder[workKey];
        const before = processorTime();
        holder[workKey] = run;
        try {
            return workScript.runInThisContext({ timeout: milliseconds }) as T;
        } catch (error) {
            if ((error as { readonly code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
                throw error;
            }
            throw new TooLong(processorTime() - before < milliseconds * leastShare);
        } finally {
            holder[workKey] = outer;
        }
    };
}

/** Milliseconds of processor time used by this thread; if Node cannot tell, by all threads. */
function processorTime(): number {
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
}

/** A limit of time that holds: Node can stop a script wherever it is, inside a regular expression too. Only for programs that run in Node. */
import { Script } from 'node:vm';
import { type Limit, TooLong } from '../language/limits.js';

/** Where the script finds its work. A script sees nothing else of a module. */
const work = Symbol.for('agenda.work');
const script = new Script(`globalThis[Symbol.for('agenda.work')]()`);

/** The share of the time that a processor must have spent on work for it to be to blame. */
const share = 0.5;

/** Milliseconds of a processor that this thread has used; where Node cannot tell, those of all threads. */
function used(): number {
    const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
    return (user + system) / 1000;
}

/**
 * A limit of some milliseconds. To watch a piece of work costs a fifth of one. What is stopped does not come to its `finally`: whatever must be made whole
 * again has to be outside.
 */
export function limitOf(milliseconds: number): Limit {
    return <T>(run: () => T): T => {
        const holder = globalThis as unknown as Record<typeof work, unknown>;
        const outer = holder[work];
        const before = used();
        holder[work] = run;
        try {
            return script.runInThisContext({ timeout: milliseconds }) as T;
        } catch (error) {
            if ((error as { readonly code?: unknown } | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
                throw error;
            }
            throw new TooLong(used() - before < milliseconds * share);
        } finally {
            holder[work] = outer;
        }
    };
}

/** The time a server took, apart from the time the machine kept it waiting: a busy machine must not cause a failure. */
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** A point in time: wall clock, the server's processor time and its waiting for a processor. All in milliseconds. */
export interface Moment {
    readonly wall: number;
    readonly cpu: number;
    readonly waited: number;
    /** In which a virtual machine had no processor of the real one. */
    readonly stolen: number;
    readonly lag: number;
    /** How much slower than at its best the machine computed, in total. */
    readonly probed: Probed;
}

interface Probed {
    readonly count: number;
    readonly sum: number;
}

export interface TimeSpent {
    /** Wall-clock time. */
    readonly elapsed: number;
    /** Processor time, in all threads of the server. */
    readonly cpu: number;
    /** The server's share of the elapsed time: without the time in which it, or this process, had no processor. */
    readonly own: number;
    /** How many times slower than at its best the machine computed meanwhile, at least 1: two programs on one core slow each other down. */
    readonly slowness: number;
}

/** Ticks per second in /proc, the same on every system. */
const ticks = 100;
const beatMilliseconds = 20;

/** Total delay of this process's own timers: an answer may have waited during that time. */
let lag = 0;
let last = performance.now();
setInterval(() => {
    const now = performance.now();
    lag += Math.max(0, now - last - 2 * beatMilliseconds);
    last = now;
}, beatMilliseconds).unref();

/** Milliseconds between two probes of the machine's speed, and the work of one: a fraction of a millisecond. */
const probeInterval = 500;
const probeWork = 200_000;

let bestProbe = Number.POSITIVE_INFINITY;
let probed: Probed = { count: 0, sum: 0 };

/** Microseconds of the shortest of a few runs: at least one of them ran undisturbed. */
function probe(): number {
    let shortest = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run++) {
        const begun = performance.now();
        let sum = 0;
        for (let step = 0; step < probeWork; step++) {
            sum = (Math.imul(sum, 31) + step) | 0;
        }
        shortest = Math.min(shortest, (performance.now() - begun) * 1000 + (sum & 1) / 1000);
    }
    return shortest;
}

for (let count = 0; count < 20; count++) {
    bestProbe = Math.min(bestProbe, probe());
}
setInterval(() => {
    const took = probe();
    bestProbe = Math.min(bestProbe, took);
    probed = { count: probed.count + 1, sum: probed.sum + took };
}, probeInterval).unref();

function procOf(pid: number, name: string): string {
    try {
        return readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
        return '';
    }
}

/** The time stolen from one processor, on average. 0 on a system that does not tell it. */
function stolenMilliseconds(): number {
    try {
        const [, ...times] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/ +/u) ?? [];
        return (Number(times[7] ?? 0) * 1000) / ticks / availableParallelism();
    } catch {
        return 0;
    }
}

/** @param pid the server's process; on a system without /proc, only wall-clock time counts */
export function momentOf(pid: number): Moment {
    const stat = procOf(pid, 'stat');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpu = stat === '' ? Number.NaN : ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
    const waited = Number(procOf(pid, 'schedstat').split(' ')[1] ?? 0) / 1e6;
    const now = performance.now();
    return { wall: now, cpu, waited, stolen: stolenMilliseconds(), lag: lag + Math.max(0, now - last - 2 * beatMilliseconds), probed };
}

export function spanBetween(start: Moment, end: Moment): TimeSpent {
    const elapsed = end.wall - start.wall;
    const waited = Math.max(end.waited - start.waited, end.lag - start.lag) + end.stolen - start.stolen;
    const count = end.probed.count - start.probed.count;
    const slowness = count > 0 ? Math.max(1, (end.probed.sum - start.probed.sum) / count / bestProbe) : 1;
    return { elapsed, cpu: end.cpu - start.cpu, own: Math.max(0, elapsed - waited), slowness };
}

/**
 * Whether a server itself took longer than a limit: it computed for that long, or it was idle and did not answer. In between, it shared the
 * processor with other programs.
 */
export function isSlow({ cpu, own, slowness }: TimeSpent, limit: number): boolean {
    return own > limit && (Number.isNaN(cpu) || cpu / slowness > limit || cpu < own / 4);
}

/** Resident memory in megabytes, NaN if unknown. */
export function residentMemory(pid: number): number {
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(procOf(pid, 'status'))?.[1] ?? Number.NaN) / 1024;
}

/** What each thread of a process does and where it waits, if the system tells: the first thing to know about a deadlock. */
export function threadsOf(pid: number): string {
    try {
        const threads = readdirSync(`/proc/${pid}/task`).map((thread) => {
            const [name, state, waits] = ['comm', 'stat', 'wchan'].map((file) => procOf(pid, `task/${thread}/${file}`).trim());
            return `${name} ${state?.slice(state.lastIndexOf(')') + 2)[0]} ${waits}`;
        });
        return `threads: ${threads.join(', ')}`;
    } catch {
        return 'its threads cannot be looked at';
    }
}

/** How long a server took, apart from how long the machine kept it waiting: a busy machine accuses nobody. */
import { readFileSync } from 'node:fs';

/** A point in time, as the wall, the server's processor time and its waiting for a processor tell it. All in milliseconds. */
export interface Moment {
    readonly wall: number;
    readonly cpu: number;
    readonly waited: number;
    readonly lag: number;
}

export interface Span {
    /** By the wall. */
    readonly elapsed: number;
    /** Of processor time, in all threads of the server. */
    readonly cpu: number;
    /** The server's share of the elapsed time: without the time in which it, or we, had no processor. */
    readonly own: number;
}

/** Ticks of a second in /proc, everywhere the same. */
const ticks = 100;
const beat = 20;

/** How late our own timers come, all in all: in that time the answer may have lain there. */
let lag = 0;
let last = performance.now();
setInterval(() => {
    const now = performance.now();
    lag += Math.max(0, now - last - 2 * beat);
    last = now;
}, beat).unref();

function procOf(pid: number, name: string): string {
    try {
        return readFileSync(`/proc/${pid}/${name}`, 'utf8');
    } catch {
        return '';
    }
}

/** @param pid the server's process; where the system has no /proc, only the wall counts */
export function momentOf(pid: number): Moment {
    const stat = procOf(pid, 'stat');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const cpu = stat === '' ? Number.NaN : ((Number(fields[11]) + Number(fields[12])) * 1000) / ticks;
    const waited = Number(procOf(pid, 'schedstat').split(' ')[1] ?? 0) / 1e6;
    const now = performance.now();
    return { wall: now, cpu, waited, lag: lag + Math.max(0, now - last - 2 * beat) };
}

export function spanBetween(start: Moment, end: Moment): Span {
    const elapsed = end.wall - start.wall;
    const waited = Math.max(end.waited - start.waited, end.lag - start.lag);
    return { elapsed, cpu: end.cpu - start.cpu, own: Math.max(0, elapsed - waited) };
}

/**
 * Whether a server took longer than a limit by its own doing: it computed for so long, or it had nothing to do and did not answer. In between, it
 * shared the processor with others.
 */
export function isSlow({ elapsed, cpu, own }: Span, limit: number): boolean {
    return own > limit && (Number.isNaN(cpu) || cpu > limit || cpu < elapsed / 4);
}

/** Resident memory in megabytes, NaN where it cannot be told. */
export function residentMemory(pid: number): number {
    return Number(/^VmRSS:\s+(\d+) kB/mu.exec(procOf(pid, 'status'))?.[1] ?? Number.NaN) / 1024;
}

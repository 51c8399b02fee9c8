/** Whether memory stays flat. */
import { quantile } from '../../bench/figures.js';

export interface MemoryLook {
    readonly minutes: number;
    /** Megabytes: resident, and in use after a garbage collection. */
    readonly resident: number;
    readonly heap: number;
}

/** The share of measurements at the start, while caches fill and code is compiled. */
const warmUpShare = 0.4;
const fewestLooks = 10;
/** Minutes; in a shorter soak caches fill all the time. */
const shortestMinutes = 5;
/** How far, as a share and in megabytes, the last third may exceed the first third after the warm-up. */
const allowed = { share: 0.15, megabytes: 12 };

export interface MemoryVerdict {
    readonly isFlat: boolean;
    readonly text: string;
}

/** @param looks in order of time */
export function memoryVerdict(looks: readonly MemoryLook[]): MemoryVerdict {
    const counted = looks.slice(Math.floor(looks.length * warmUpShare));
    if (counted.length < fewestLooks || (looks.at(-1)?.minutes ?? 0) - (looks[0]?.minutes ?? 0) < shortestMinutes) {
        return { isFlat: true, text: `${looks.length} looks are too few, or of too short a time, to tell a trend` };
    }
    const third = Math.ceil(counted.length / 3);
    const growth = (of: (look: MemoryLook) => number): { readonly from: number; readonly to: number } => ({
        from: quantile(counted.slice(0, third).map(of), 0.5),
        to: quantile(counted.slice(-third).map(of), 0.5),
    });
    const told = { resident: growth(({ resident }) => resident), heap: growth(({ heap }) => heap) };
    const grows = Object.values(told).some(({ from, to }) => to - from > allowed.megabytes && to / from - 1 > allowed.share);
    const text = Object.entries(told)
        .map(([name, { from, to }]) => `${name} ${from.toFixed(0)} to ${to.toFixed(0)} MB`)
        .join(', ');
    return { isFlat: !grows, text: `${grows ? 'grows' : 'flat'} after the warm-up: ${text}` };
}

/** How what an operation costs grows with the document: ratios of times that were taken in one process. */
import type { Desk } from '../properties/desk.js';
import { nameFor, type Opened, operations } from './operations.js';
import type { Input } from './places.js';

/** UTF-16 units of the documents that are compared: each has twice as many as the one before. */
export const sizes = [10_000, 20_000, 40_000, 80_000] as const;
/** For twice the size an operation may take so many times as long: time over size grows less than 1.5 times. */
export const limit = 3;
/** Milliseconds below which nothing is told of growth: the machine's own doings are as long. */
const least = 60;
/** From the first size to the third one. What grows so much is looked into: at all sizes, several times. */
const suspicious = 5.5;
/** Tries at all sizes, of which the best counts. Nobody else's work makes something faster. */
const tries = 4;
/** A single operation that takes so many milliseconds is not tried at larger sizes. */
const endless = 20_000;

/** What grows too much. */
export interface Growth {
    readonly input: string;
    readonly operation: string;
    /** Milliseconds by size, as many as were measured. */
    readonly times: readonly number[];
    /** The greatest growth for twice the size. */
    readonly growth: number;
}

type Times = Map<string, number>;

/** Tries documents one after the other. `say` is told what comes next, so that it can be named where that never ends. */
export class Measuring {
    #count = 0;

    constructor(
        private readonly desk: Desk,
        private readonly say: (what: string) => void,
    ) {}

    /** The operations that grow too much with an input. */
    async growthOf(input: Input): Promise<readonly Growth[]> {
        const best = sizes.map((): Times => new Map());
        await this.#run(input, 0, best);
        if (isEndless(best[0]!)) {
            return this.#complaints(input, best);
        }
        await this.#run(input, 2, best);
        const suspects = suspectsIn(best);
        for (let round = 0; round < tries && suspects.length > 0; round++) {
            for (const size of round === 0 ? [1, 3] : [0, 1, 2, 3]) {
                if (!best.some(isEndless) || size < best.findIndex(isEndless)) {
                    await this.#run(input, size, best);
                }
            }
            if (this.#complaints(input, best).length === 0) {
                break;
            }
        }
        return this.#complaints(input, best);
    }

    /** Runs all operations on a document of a size and keeps the best times. */
    async #run(input: Input, size: number, best: readonly Times[]): Promise<void> {
        const text = input.text(sizes[size]!);
        const opened: Opened = { desk: this.desk, name: nameFor(input.extension, this.#count++), text };
        for (const [name, run] of Object.entries(operations)) {
            this.say(`${input.name}: ${name} of ${text.length}`);
            const begun = ownTime();
            await run(opened);
            const time = ownTime() - begun;
            best[size]!.set(name, Math.min(time, best[size]!.get(name) ?? Number.POSITIVE_INFINITY));
        }
        this.desk.close(opened.name);
        await this.desk.build();
    }

    #complaints(input: Input, best: readonly Times[]): readonly Growth[] {
        return Object.keys(operations).flatMap((operation) => {
            const times = best.map((of) => of.get(operation)).filter((time) => time !== undefined);
            const growth = growthIn(times);
            return growth >= limit ? [{ input: input.name, operation, times, growth }] : [];
        });
    }
}

/** The milliseconds that this thread has worked, whatever else the machine does. */
function ownTime(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
}

function isEndless(times: Times): boolean {
    return [...times.values()].some((time) => time > endless);
}

function suspectsIn([first, , third]: readonly Times[]): readonly string[] {
    return Object.keys(operations).filter((name) => {
        const [small, large] = [first?.get(name) ?? 0, third?.get(name) ?? 0];
        return large >= least && large / small >= suspicious;
    });
}

/** The growth from the last size but one to the last: what is small at small sizes is not looked at. One that never came to its end grows without measure. */
function growthIn(times: readonly number[]): number {
    if (times.some((time) => time > endless)) {
        return Number.POSITIVE_INFINITY;
    }
    const [before = 0, last = 0] = times.length === sizes.length ? times.slice(-2) : [];
    return last < least ? 1 : last / Math.max(before, 1);
}

/** How the cost of an operation grows with the document: ratios of times measured in one process. */
import type { Desk } from '../properties/desk.js';
import { nameFor, type OpenDocument, operations } from './operations.js';
import type { Input } from './places.js';

/** UTF-16 units of the compared documents: each has twice as many as the previous one. The fifth is for what grows too much up to the fourth. */
export const sizes = [10_000, 20_000, 40_000, 80_000, 160_000] as const;
const [first, second, third, fourth, confirming] = [0, 1, 2, 3, 4] as const;
/** Largest allowed ratio of times for twice the size: time relative to size then grows less than 1.5 times. */
export const limit = 3;
/** The limit for four times the size: quadratic growth at the end shows there too, a disturbance by the machine does not. */
const limitOfTwo = 6.5;
/** Milliseconds at the fourth size below which growth is not reported: disturbances by the machine take as long. */
const leastMilliseconds = 30;
/** Milliseconds at the third size below which even quadratic growth stays below `leastMilliseconds` at the fourth one, so that no further size is tried. */
const unsuspicious = leastMilliseconds / 5;
/** Ratio of the third size to the first. Larger growth is examined: at all sizes, several times. */
const suspicious = 5.5;
/** Ratio of the third size to the second. Growth that is quadratic at the end has reached this by then. */
const stillSuspicious = 2.5;
/** Tries at all sizes; the best counts. Other work on the machine never makes an operation faster. */
const growthTries = 8;
/** Milliseconds after which an operation that is no suspect is not run again. */
const slow = 500;
/** An operation that takes this many milliseconds once is not tried at larger sizes. */
const endless = 5_000;

/** The cost of an operation for an input. */
export interface Growth {
    readonly input: string;
    readonly operation: string;
    /** Milliseconds by size, for as many sizes as were measured. */
    readonly times: readonly number[];
    /** The ratio for the last doubling of the size. */
    readonly growth: number;
}

/** The results for an input. */
export interface MeasuredInput {
    /** Operations that grow too much. */
    readonly found: readonly Growth[];
    /** Operations that were examined and grow within the limit. */
    readonly cleared: readonly Growth[];
}

type GrowthTimes = Map<string, number>;

/** Tries documents one after another. `say` is called with the next step, so that it can be named if it never ends. */
export class Measuring {
    #count = 0;

    constructor(
        private readonly desk: Desk,
        private readonly say: (what: string) => void,
    ) {}

    /** The cost of all operations for an input. Most inputs are done after one size. */
    async growthOf(input: Input): Promise<MeasuredInput> {
        const best = sizes.map((): GrowthTimes => new Map());
        await this.#run(input, third, best);
        if ([...best[third]!.values()].every((time) => time < unsuspicious)) {
            return { found: [], cleared: [] };
        }
        let suspects: readonly string[] = await this.#suspects(input, best, first, suspicious);
        if (suspects.length > 0) {
            suspects = await this.#suspects(input, best, second, stillSuspicious, suspects);
        }
        const examined = suspects;
        for (let round = 0; round < growthTries && suspects.length > 0 && !isEndlessOneOf(suspects, best); round++) {
            const leftOut = round === 0 ? [] : slowBeside(suspects, best);
            for (const size of round === 0 ? [fourth] : [second, third, fourth]) {
                await this.#run(input, size, best, leftOut);
            }
            suspects = suspects.filter((operation) => isTooMuch(timesOf(operation, best)));
        }
        // A step, such as a collection of garbage that begins with a size, is no growth: what grows does so once more.
        for (let round = 0; round < growthTries && suspects.length > 0 && !isEndlessOneOf(suspects, best); round++) {
            await this.#run(input, confirming, best, slowBeside(suspects, best));
            suspects = suspects.filter((operation) => isTooMuch(timesOf(operation, best)));
        }
        const growths = Object.keys(operations)
            .filter((operation) => examined.includes(operation) || isEndlessTime(timesOf(operation, best)))
            .map((operation) => ({ operation, times: timesOf(operation, best) }))
            .map(({ operation, times }) => ({ input: input.name, operation, times, growth: growthIn(times) }));
        return {
            found: growths.filter(({ times }) => isTooMuch(times)),
            cleared: growths.filter(({ times }) => !isTooMuch(times)),
        };
    }

    /** The operations whose cost grew by at least a factor from one size to the third. */
    async #suspects(
        input: Input,
        best: readonly GrowthTimes[],
        size: number,
        times: number,
        among: readonly string[] = Object.keys(operations),
    ): Promise<readonly string[]> {
        await this.#run(input, size, best);
        return among.filter((name) => {
            const [small, large] = [best[size]!.get(name) ?? 0, best[third]!.get(name) ?? 0];
            return large >= unsuspicious && large / small >= times;
        });
    }

    /** Runs the operations, without those left out, on a document of a size and keeps the best times. */
    async #run(input: Input, size: number, best: readonly GrowthTimes[], leftOut: readonly string[] = []): Promise<void> {
        const text = input.text(sizes[size]!);
        const opened: OpenDocument = { desk: this.desk, name: nameFor(input.extension, this.#count++), text };
        const beside = `beside-${opened.name}`;
        if (input.beside) {
            this.desk.open(beside, input.beside(sizes[size]!));
        }
        for (const [name, run] of Object.entries(operations).filter(([name]) => !leftOut.includes(name))) {
            this.say(`${input.name}: ${name} of ${text.length}`);
            const begun = ownTime();
            await run(opened);
            const time = ownTime() - begun;
            best[size]!.set(name, Math.min(time, best[size]!.get(name) ?? Number.POSITIVE_INFINITY));
        }
        this.desk.close(opened.name);
        if (input.beside) {
            this.desk.close(beside);
        }
        await this.desk.build();
    }
}

/** Milliseconds of processor time of this thread, whatever else the machine does. */
export function ownTime(): number {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
}

function timesOf(operation: string, best: readonly GrowthTimes[]): readonly number[] {
    return best.map((of) => of.get(operation)).filter((time) => time !== undefined);
}

function isEndlessOneOf(suspects: readonly string[], best: readonly GrowthTimes[]): boolean {
    return suspects.some((operation) => isEndlessTime(timesOf(operation, best)));
}

/** What takes long and is no suspect, so that a disturbed suspect can be tried again while the rest is slow. The findings always run: that opens the document. */
function slowBeside(suspects: readonly string[], best: readonly GrowthTimes[]): readonly string[] {
    return Object.keys(operations).filter(
        (operation) => operation !== 'findings' && !suspects.includes(operation) && timesOf(operation, best).some((time) => time > slow),
    );
}

function isEndlessTime(times: readonly number[]): boolean {
    return times.some((time) => time > endless);
}

/** Whether times by size grow too much. An operation that never ended grows without limit. */
function isTooMuch(times: readonly number[]): boolean {
    const [before = 0, end = 0] = [times[second], times[fourth]];
    return growthIn(times) >= limit && (isEndlessTime(times) || (end >= leastMilliseconds && end / Math.max(before, 1) >= limitOfTwo));
}

/** The growth from the last measured size but one to the last; small times at small sizes are ignored. */
function growthIn(times: readonly number[]): number {
    if (isEndlessTime(times)) {
        return Number.POSITIVE_INFINITY;
    }
    const [before = 0, end = 0] = times.length > fourth ? times.slice(-2) : [];
    return end / Math.max(before, 1);
}

/** Repeatable randomness: everything a soak does is drawn from one number. */
import fc from 'fast-check';

export class Draw {
    #state: number;

    /** @param seed an integer; equal seeds draw the same */
    constructor(seed: number) {
        this.#state = seed >>> 0;
    }

    /** A number from 0 to below 1 (the generator mulberry32). */
    next(): number {
        this.#state = (this.#state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    }

    /** An integer from 0 to below a limit. */
    below(limit: number): number {
        return Math.floor(this.next() * limit);
    }

    chance(probability: number): boolean {
        return this.next() < probability;
    }

    pick<T>(list: readonly T[]): T {
        return list[this.below(list.length)]!;
    }

    /** One of the keys, each with the frequency of its weight. */
    weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
        const entries = Object.entries(weights) as [K, number][];
        let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
        for (const [key, weight] of entries) {
            left -= weight;
            if (left < 0) {
                return key;
            }
        }
        return entries[0]![0];
    }

    /** Draws from the generators of the property tests, so that both tests use the same documents and gestures. */
    of<T>(arbitrary: fc.Arbitrary<T>): T {
        return fc.sample(arbitrary, { numRuns: 1, seed: this.below(2 ** 31) })[0]!;
    }
}

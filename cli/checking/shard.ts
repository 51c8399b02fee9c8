/** A shard: one share of all files, for several jobs that check them at the same time. */
import type { Survey } from './survey.js';

/** Share `index` of `count`, counted from one. */
export interface Shard {
    readonly index: number;
    readonly count: number;
}

/** Reads `2/8`; undefined if the text names no valid share. */
export function shardOf(text: string): Shard | undefined {
    const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
    return index >= 1 && index <= count ? { index, count } : undefined;
}

/**
 * The share of a survey. Each file is in exactly one shard, all language versions of a document in the same one. Given the same files, every job
 * divides them alike. Registers apply in every shard, and each shard reports what is wrong with them.
 */
export function inShard(survey: Survey, { index, count }: Shard): Survey {
    const mine = <T>(all: readonly T[]): readonly T[] => all.filter((_, place) => place % count === index - 1);
    return { ...survey, groups: mine(survey.groups), unreadable: mine(survey.unreadable) };
}

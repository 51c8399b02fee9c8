/** A part of all files, for one of several jobs that check them at the same time. */
import type { Survey } from './survey.js';

/** The part `index` of `count`, counted from one. */
export interface Shard {
    readonly index: number;
    readonly count: number;
}

/** `2/8`; undefined where it is no part of anything. */
export function shardOf(text: string): Shard | undefined {
    const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? []).map(Number);
    return index >= 1 && index <= count ? { index, count } : undefined;
}

/**
 * What of a survey is in a part. Each file is in one part only, and versions of one document are in one part. Given the same files, every job deals them
 * out alike. Registers count in every part, and what is wrong with one of them is told in each.
 */
export function inShard(survey: Survey, { index, count }: Shard): Survey {
    const mine = <T>(all: readonly T[]): readonly T[] => all.filter((_, place) => place % count === index - 1);
    return { ...survey, groups: mine(survey.groups), unreadable: mine(survey.unreadable) };
}

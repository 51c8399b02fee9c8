/** Pairs the things of two lists that are the same: by equal texts first, then by how much they share. The work grows with the texts, whatever stands in them. */
import { listUnder } from '../text/listing.js';
import { sharedAtLeast } from './shared-words.js';

/** What is compared of a thing. */
export interface Comparable {
    /** Equal for things that are the same. */
    readonly key: string;
    /** Equal for things that differ in blanks and signs nobody sees alone. */
    readonly loose: string;
    /** The words of its text, for how much two things share. */
    words(): readonly string[];
}

/** The place in the second list of each thing of the first that is paired. */
export type Pairs = Map<number, number>;

interface Lists<T extends Comparable> {
    readonly left: readonly T[];
    readonly right: readonly T[];
    /** Both ways, so that each thing is paired once. */
    readonly pairs: Pairs;
    readonly back: Pairs;
}

/** How much two things must share to be one: the share of words that they have in common. */
export interface Likeness {
    /** Wherever they stand. */
    readonly anywhere: number;
    /** Between the same neighbours. */
    readonly between: number;
}

const usual: Likeness = { anywhere: 0.5, between: 0.3 };

/** Pairs two lists. Each thing is in one pair at most. */
export function pairLists<T extends Comparable>(left: readonly T[], right: readonly T[], likeness = usual): Pairs {
    const lists: Lists<T> = { left, right, pairs: new Map(), back: new Map() };
    pairEqual(lists, ({ key }) => key);
    pairEqual(lists, ({ loose }) => loose);
    pairAlike(lists, likeness);
    return lists.pairs;
}

function pair<T extends Comparable>({ pairs, back }: Lists<T>, one: number, other: number): void {
    pairs.set(one, other);
    back.set(other, one);
}

/** Equal texts: those that stand once on each side, then their neighbours, then the rest in order. */
function pairEqual<T extends Comparable>(lists: Lists<T>, keyOf: (thing: T) => string): void {
    const { left, right, pairs, back } = lists;
    const [ours, theirs] = [placesByKey(left, pairs, keyOf), placesByKey(right, back, keyOf)];
    for (const [key, places] of ours) {
        const others = theirs.get(key);
        if (places.length === 1 && others?.length === 1) {
            pair(lists, places[0]!, others[0]!);
        }
    }
    const isFree = (one: number, other: number): boolean =>
        one >= 0 && other >= 0 && one < left.length && other < right.length && !pairs.has(one) && !back.has(other);
    const follow = (one: number, other: number, step: number): void => {
        const [next, beside] = [one + step, other + step];
        if (isFree(next, beside) && keyOf(left[next]!) === keyOf(right[beside]!)) {
            pair(lists, next, beside);
        }
    };
    follow(-1, -1, 1);
    for (let one = 0; one < left.length; one++) {
        const other = pairs.get(one);
        if (other !== undefined) {
            follow(one, other, 1);
        }
    }
    follow(left.length, right.length, -1);
    for (let one = left.length - 1; one >= 0; one--) {
        const other = pairs.get(one);
        if (other !== undefined) {
            follow(one, other, -1);
        }
    }
    for (const [key, places] of ours) {
        const free = (theirs.get(key) ?? []).filter((other) => !back.has(other));
        places.filter((one) => !pairs.has(one)).forEach((one, nth) => free[nth] !== undefined && pair(lists, one, free[nth]!));
    }
}

function placesByKey<T>(all: readonly T[], taken: Pairs, keyOf: (thing: T) => string): ReadonlyMap<string, readonly number[]> {
    const places = new Map<string, number[]>();
    for (const [index, one] of all.entries()) {
        if (!taken.has(index)) {
            listUnder(places, keyOf(one), index);
        }
    }
    return places;
}

/** A word that more things have says little of any of them. */
const mostWithWord = 24;
/** So many things that share the rarest words are looked at closely. */
const mostLooked = 6;

/** Texts that are not equal. The best pairs come first. */
function pairAlike<T extends Comparable>(lists: Lists<T>, { anywhere, between }: Likeness): void {
    const { left, right, pairs, back } = lists;
    const free = right.flatMap((_, index) => (back.has(index) ? [] : [index]));
    if (free.length === 0) {
        return;
    }
    const withWord = new Map<string, number[]>();
    for (const index of free) {
        for (const word of new Set(right[index]!.words())) {
            listUnder(withWord, word, index);
        }
    }
    const found: { readonly one: number; readonly other: number; readonly share: number }[] = [];
    for (const [one, thing] of left.entries()) {
        if (pairs.has(one)) {
            continue;
        }
        const votes = new Map<number, number>();
        for (const word of new Set(thing.words())) {
            const places = withWord.get(word) ?? [];
            if (places.length <= mostWithWord) {
                places.forEach((other) => votes.set(other, (votes.get(other) ?? 0) + 1 / places.length));
            }
        }
        const likely = [...votes].sort(([, less], [, more]) => more - less).slice(0, mostLooked);
        for (const [other] of likely) {
            const share = sharedAtLeast(thing.words(), right[other]!.words(), anywhere);
            if (share > 0) {
                found.push({ one, other, share });
            }
        }
    }
    found.sort((less, more) => more.share - less.share || Math.abs(less.one - less.other) - Math.abs(more.one - more.other));
    for (const { one, other } of found) {
        if (!pairs.has(one) && !back.has(other)) {
            pair(lists, one, other);
        }
    }
    pairBetween(lists, between);
}

/** What stands between the same neighbours: in order, as far as it is alike. */
function pairBetween<T extends Comparable>(lists: Lists<T>, least: number): void {
    const { left, right, pairs, back } = lists;
    for (let one = 0; one < left.length; one++) {
        if (pairs.has(one)) {
            continue;
        }
        const before = one === 0 ? -1 : pairs.get(one - 1);
        if (before === undefined) {
            continue;
        }
        for (let other = before + 1; other < right.length && !back.has(other) && other - before <= mostLooked; other++) {
            if (sharedAtLeast(left[one]!.words(), right[other]!.words(), least) > 0) {
                pair(lists, one, other);
                break;
            }
        }
    }
}

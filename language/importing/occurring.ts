/** Which of many words occur in a long text. Each word is looked for by the hash of its head, so that all of them together cost a few passes over the text. */

const base = 16_777_619;
/** Places of the table that tells quickly which hashes no word has. */
const places = 1 << 20;

/** Those of the words that occur in a text. The empty word occurs everywhere. */
export function occurringIn(text: string, words: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    const sums = sumsOf(text);
    for (const [length, own] of byHeadLength(words)) {
        if (length === 0) {
            own.forEach((word) => found.add(word));
        } else {
            findAll(text, sums, length, own, found);
        }
    }
    return found;
}

/** The words by the largest power of two that is not larger than their length: so much of a word is hashed. */
function byHeadLength(words: Iterable<string>): ReadonlyMap<number, ReadonlySet<string>> {
    const all = new Map<number, Set<string>>();
    for (const word of words) {
        const length = word === '' ? 0 : 1 << Math.floor(Math.log2(word.length));
        const own = all.get(length) ?? new Set();
        all.set(length, own.add(word));
    }
    return all;
}

function findAll(text: string, sums: Uint32Array, length: number, words: ReadonlySet<string>, found: Set<string>): void {
    const waiting = new Map<number, Lengths>();
    const isTaken = new Uint8Array(places);
    for (const word of words) {
        const own = sumsOf(word);
        const head = own[length]!;
        isTaken[head % places] = 1;
        const lengths = waiting.get(head) ?? new Map();
        waiting.set(head, lengths);
        const same = lengths.get(word.length) ?? { power: powerOf(word.length), words: new Map() };
        lengths.set(word.length, same);
        same.words.set(own[word.length]!, [...(same.words.get(own[word.length]!) ?? []), word]);
    }
    const power = powerOf(length);
    for (let at = 0; at + length <= text.length; at++) {
        const sum = between(sums, at, length, power);
        const lengths = isTaken[sum % places] === 1 ? waiting.get(sum) : undefined;
        for (const [size, own] of lengths ?? []) {
            const whole = at + size <= text.length ? between(sums, at, size, own.power) : -1;
            const here = own.words.get(whole) ?? [];
            const left = here.filter((word) => !text.startsWith(word, at));
            if (left.length < here.length) {
                here.filter((word) => !left.includes(word)).forEach((word) => found.add(word));
                own.words.set(whole, left);
            }
        }
    }
}

/** Words that begin alike: by their length, and those of one length by the hash of all of it. */
type Lengths = Map<number, { readonly power: number; readonly words: Map<number, readonly string[]> }>;

/** The hash of each beginning of a text, by its length. */
function sumsOf(text: string): Uint32Array {
    const sums = new Uint32Array(text.length + 1);
    for (let at = 0; at < text.length; at++) {
        sums[at + 1] = Math.imul(sums[at]!, base) + text.charCodeAt(at) + 1;
    }
    return sums;
}

/** The hash of a stretch of a text. */
function between(sums: Uint32Array, at: number, length: number, power: number): number {
    return (sums[at + length]! - Math.imul(sums[at]!, power)) >>> 0;
}

/** The base to the power of a length, in 32 bits. */
function powerOf(length: number): number {
    let power = 1;
    let factor = base;
    for (let left = length; left > 0; left >>>= 1) {
        power = (left & 1) === 1 ? Math.imul(power, factor) : power;
        factor = Math.imul(factor, factor);
    }
    return power;
}

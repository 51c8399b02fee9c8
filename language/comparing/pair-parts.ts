/** Which parts of two agendas are the same: by title, by what stands under them, by their sub-items, and last by their label. */
import type { PartKind } from '../../protocol/comparison.js';
import { listUnder } from '../text/listing.js';
import { type Comparable, pairLists, type Pairs } from './pairing.js';
import type { Part } from './parts.js';
import { sharedWords, withoutBlanks, wordsOf } from './shared-words.js';

/** Words of a passage that say enough of its part. */
const mostWords = 400;

/** The place in the later agenda of each part of the earlier one that it still has. */
export function pairParts(before: readonly Part[], after: readonly Part[]): Pairs {
    const pairs: Pairs = new Map();
    for (const kinds of [['item'], ['group', 'heading', 'introduction'], ['schedule'], ['annex']] satisfies PartKind[][]) {
        const [ours, theirs] = [placesOf(before, kinds), placesOf(after, kinds)];
        const found = kinds[0] === 'item' ? pairItems(before, ours, after, theirs) : pairOthers(before, ours, after, theirs);
        for (const [one, other] of found) {
            pairs.set(one, other);
        }
    }
    return pairs;
}

function placesOf(parts: readonly Part[], kinds: readonly PartKind[]): readonly number[] {
    return parts.flatMap(({ name }, index) => (kinds.includes(name.kind) ? [index] : []));
}

function titled(part: Part, withLabel: boolean): Comparable {
    const title = withoutBlanks(part.title).toLowerCase();
    const own = title === '' ? `${part.name.kind} ${part.name.label ?? ''}` : title;
    const key = withLabel ? `${part.name.label ?? ''} ${own}` : own;
    return { key, loose: key, words: () => [] };
}

/** The words of the title, three times as heavy as those of the text. */
function worded(part: Part): Comparable {
    let known: readonly string[] | undefined;
    return {
        key: '',
        loose: '',
        words: () => {
            if (!known) {
                const title = wordsOf(part.title);
                const text: string[] = [];
                for (const unit of part.units) {
                    if (text.length > mostWords) {
                        break;
                    }
                    text.push(...unit.words().slice(0, mostWords));
                }
                known = [...title, ...title, ...title, ...text];
            }
            return known;
        },
    };
}

/** Pairs of places in the whole lists. */
class Pairing {
    readonly pairs: Pairs = new Map();
    readonly back: Pairs = new Map();

    constructor(
        readonly before: readonly Part[],
        readonly ours: readonly number[],
        readonly after: readonly Part[],
        readonly theirs: readonly number[],
    ) {}

    add(one: number, other: number): void {
        if (!this.pairs.has(one) && !this.back.has(other)) {
            this.pairs.set(one, other);
            this.back.set(other, one);
        }
    }

    get left(): readonly number[] {
        return this.ours.filter((one) => !this.pairs.has(one));
    }

    get right(): readonly number[] {
        return this.theirs.filter((other) => !this.back.has(other));
    }

    byKeys(of: (part: Part) => Comparable, alike?: { readonly anywhere: number; readonly between: number }): void {
        const [left, right] = [this.left, this.right];
        const list = (places: readonly number[], parts: readonly Part[]): readonly Comparable[] => places.map((place) => of(parts[place]!));
        for (const [one, other] of pairLists(list(left, this.before), list(right, this.after), alike ?? never)) {
            this.add(left[one]!, right[other]!);
        }
    }
}

const never = { anywhere: 2, between: 2 };

function pairItems(before: readonly Part[], ours: readonly number[], after: readonly Part[], theirs: readonly number[]): Pairs {
    const pairing = new Pairing(before, ours, after, theirs);
    pairing.byKeys((part) => titled(part, true));
    pairing.byKeys((part) => titled(part, false));
    bySharedText(pairing);
    let nth = 0;
    // Nothing is equal here: each has a key of its own.
    pairing.byKeys((part) => ({ ...worded(part), key: `${nth}`, loose: `${nth++}` }), { anywhere: 0.45, between: 0.35 });
    byChildren(pairing);
    byLabel(pairing);
    return pairing.pairs;
}

function pairOthers(before: readonly Part[], ours: readonly number[], after: readonly Part[], theirs: readonly number[]): Pairs {
    const pairing = new Pairing(before, ours, after, theirs);
    pairing.byKeys((part) => titled(part, true));
    pairing.byKeys((part) => titled(part, false));
    bySharedText(pairing);
    let nth = 0;
    pairing.byKeys((part) => ({ ...worded(part), key: `${nth}`, loose: `${nth++}` }), { anywhere: 0.4, between: 0.3 });
    if (before[ours[0] ?? -1]?.name.kind === 'schedule') {
        const [[one], [other]] = [pairing.left, pairing.right];
        if (one !== undefined && other !== undefined) {
            pairing.add(one, other);
        }
    }
    return pairing.pairs;
}

/** Parts that share most of their passages word for word. A passage that several parts have says nothing. */
function bySharedText(pairing: Pairing): void {
    const [left, right] = [pairing.left, pairing.right];
    if (left.length === 0 || right.length === 0) {
        return;
    }
    const homes = new Map<string, number[]>();
    for (const place of right) {
        for (const unit of pairing.after[place]!.units) {
            listUnder(homes, unit.loose, place);
        }
    }
    const found: { readonly one: number; readonly other: number; readonly share: number }[] = [];
    for (const one of left) {
        const { units } = pairing.before[one]!;
        const votes = new Map<number, number>();
        for (const unit of units) {
            const places = homes.get(unit.loose);
            if (places?.length === 1) {
                votes.set(places[0]!, (votes.get(places[0]!) ?? 0) + unit.key.length);
            }
        }
        const size = lengthOf(units);
        for (const [other, shared] of votes) {
            const share = shared / Math.max(1, Math.min(size, lengthOf(pairing.after[other]!.units)));
            if (share >= 0.5 && shared >= 20) {
                found.push({ one, other, share });
            }
        }
    }
    found.sort((less, more) => more.share - less.share);
    found.forEach(({ one, other }) => pairing.add(one, other));
}

function lengthOf(units: Part['units']): number {
    return units.reduce((sum, { key }) => sum + key.length, 0);
}

/** Items whose sub-items are the same. */
function byChildren(pairing: Pairing): void {
    const placeOf = (parts: readonly Part[]): Map<unknown, number> => new Map(parts.map((part, index) => [part.entry, index]));
    const [ours, theirs] = [placeOf(pairing.before), placeOf(pairing.after)];
    for (const one of [...pairing.left].reverse()) {
        const votes = new Map<number, number>();
        const children = pairing.before[one]!.entry?.children ?? [];
        for (const child of children) {
            const other = pairing.pairs.get(ours.get(child) ?? -1);
            const parent = other === undefined ? undefined : theirs.get(pairing.after[other]!.entry?.parent);
            if (parent !== undefined) {
                votes.set(parent, (votes.get(parent) ?? 0) + 1);
            }
        }
        for (const [other, count] of votes) {
            if (count * 2 > children.length) {
                pairing.add(one, other);
            }
        }
    }
}

/** Items with one label whose titles have something in common, or of which neither has a title. */
function byLabel(pairing: Pairing): void {
    const byName = new Map(pairing.right.map((place) => [pairing.after[place]!.name.label, place]));
    for (const one of pairing.left) {
        const { name, title } = pairing.before[one]!;
        const other = name.label === undefined ? undefined : byName.get(name.label);
        const their = other === undefined ? undefined : pairing.after[other]!.title;
        if (other !== undefined && their !== undefined && isAkin(title, their)) {
            pairing.add(one, other);
        }
    }
}

function isAkin(one: string, other: string): boolean {
    return (one === '' && other === '') || sharedWords(wordsOf(one), wordsOf(other)) >= 0.25;
}

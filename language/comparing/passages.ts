/** What has changed among passages: their words, what was added, removed, moved, split and joined. */
import type { Change, ChangedPlace } from '../../protocol/comparison.js';
import { isDecisionCitation, isSymbolText } from '../grammar/generated/ast.js';
import { isCitation, rangeOf, spanOf } from '../syntax/tree/nodes.js';
import { plainSymbol } from '../syntax/words/symbols.js';
import { listUnder } from '../text/listing.js';
import { longestRise } from '../text/longest-rise.js';
import { pairLists } from './pairing.js';
import { type Part, printedText, type Unit } from './parts.js';
import { sharedWords, withoutBlanks } from './shared-words.js';
import { type Meaning, tokensOf } from './tokens.js';
import { compareWords, type Piece, type Token } from './words.js';

/** A change before it has its sentence, and where it stands among the others. */
export interface DraftedChange {
    readonly change: Omit<Change, 'message'>;
    /** An offset in the later agenda. */
    readonly at: number;
}

/** A passage with the part that it stands in. */
interface PlacedUnit {
    readonly unit: Unit;
    readonly part: Part | undefined;
}

/** How words of two agendas are compared. */
export interface Sides {
    readonly language: string;
    readonly before: Meaning;
    readonly after: Meaning;
}

/** A passage that only one agenda has, so far. */
interface Lone extends PlacedUnit {
    /** Where it is told, as an offset in the later agenda. */
    readonly at: number;
}

/** Passages that stand in another part have to share so much: an opening sentence that all items have is not moved. */
const leastMoved = 0.6;
const leastWords = 6;

export class Passages {
    readonly changes: DraftedChange[] = [];
    readonly #removed: Lone[] = [];
    readonly #added: Lone[] = [];

    constructor(private readonly sides: Sides) {}

    /**
     * Compares what stands in one part of both agendas.
     * @param start where the part begins in the later agenda
     */
    compare(before: readonly Unit[], after: readonly Unit[], parts: readonly [Part | undefined, Part | undefined], start: number): void {
        const pairs = pairLists(before, after);
        const [part, now] = parts;
        const divided = this.#divided(before, after, pairs, part, now);
        const paired = [...pairs].sort(([, one], [, other]) => one - other);
        const kept = longestRise(paired.map(([one]) => one));
        for (const [index, [one, other]] of paired.entries()) {
            const [unit, later] = [before[one]!, after[other]!];
            if (divided.has(unit) || divided.has(later)) {
                continue;
            }
            this.pair({ unit, part }, { unit: later, part: now }, !kept.has(index) && unit.name.kind !== 'note');
        }
        const taken = new Set(pairs.values());
        let at = start;
        for (const [index, unit] of before.entries()) {
            const other = pairs.get(index);
            if (other !== undefined) {
                at = spanOf(after[other]!.node).end;
            } else if (!divided.has(unit)) {
                this.#removed.push({ unit, part, at });
            }
        }
        for (const [index, unit] of after.entries()) {
            if (!taken.has(index) && !divided.has(unit)) {
                this.#added.push({ unit, part: now, at: spanOf(unit.node).start });
            }
        }
    }

    /** A passage of both agendas. */
    pair(before: PlacedUnit, after: PlacedUnit, isMoved = false): void {
        const at = spanOf(after.unit.node).start;
        const places = { before: placeOf(before), after: placeOf(after) };
        const pieces = this.#pieces(before.unit, after.unit);
        const isSame = pieces === undefined || pieces.every(({ kind }) => kind === 'same');
        const isForm = before.unit.name.kind !== after.unit.name.kind;
        const isSpacing = !isSame && differInBlanks(pieces);
        if (isMoved) {
            this.#add(at, {
                kind: 'moved',
                of: 'passage',
                ...places,
                ...(isSame || isSpacing ? {} : { pieces, ...citedOf(before.unit, after.unit) }),
            });
        } else if (!isSame) {
            this.#add(at, {
                kind: isSpacing ? 'spacing' : 'changed',
                of: 'passage',
                ...places,
                pieces,
                ...citedOf(before.unit, after.unit),
            });
        }
        if (isForm) {
            this.#add(at, { kind: 'form', of: 'passage', ...places });
        }
    }

    /**
     * What only one agenda has in its place may stand elsewhere in the other one.
     * @returns the passages of parts that are new or gone, which are told with the part
     */
    finish(isWithin: (part: Part) => boolean): ReadonlyMap<Part, readonly string[]> {
        const within = new Map<Part, string[]>();
        const [removed, added] = [this.#removed, this.#added];
        const pairs = pairLists(
            removed.map(({ unit }) => unit),
            added.map(({ unit }) => unit),
            { anywhere: leastMoved, between: 2 },
        );
        const moved = new Set<number>();
        for (const [index, placed] of removed.entries()) {
            const other = pairs.get(index);
            if (other !== undefined && canMove(placed.unit, added[other]!.unit)) {
                moved.add(other);
                this.pair(placed, added[other]!, true);
            } else if (placed.part && isWithin(placed.part)) {
                listUnder(within, placed.part, printedText(placed.unit));
            } else {
                this.#add(placed.at, { kind: 'removed', of: 'passage', before: placeOf(placed) });
            }
        }
        for (const [index, placed] of added.entries()) {
            if (moved.has(index)) {
                continue;
            }
            if (placed.part && isWithin(placed.part)) {
                listUnder(within, placed.part, printedText(placed.unit));
            } else {
                this.#add(placed.at, { kind: 'added', of: 'passage', after: placeOf(placed) });
            }
        }
        return within;
    }

    #add(at: number, change: Omit<Change, 'message'>): void {
        this.changes.push({ change, at });
    }

    /** The words of two passages; undefined where nothing can differ. */
    #pieces(before: Unit, after: Unit): readonly Piece[] | undefined {
        if (before.key === after.key && !before.hasNumbers) {
            return undefined;
        }
        return compareWords(this.#tokens(before, this.sides.before), this.#tokens(after, this.sides.after));
    }

    #tokens(unit: Unit, meaning: Meaning): readonly Token[] {
        return tokensOf(unit.content(), meaning, this.sides.language);
    }

    /** Paragraphs that are now two, or two that are now one. They are told here, and are not compared again. */
    #divided(
        before: readonly Unit[],
        after: readonly Unit[],
        pairs: ReadonlyMap<number, number>,
        part: Part | undefined,
        now: Part | undefined,
    ): ReadonlySet<Unit> {
        const told = new Set<Unit>();
        const taken = new Set(pairs.values());
        const canDivide = ({ name }: Unit): boolean => name.kind === 'paragraph' || name.kind === 'entry';
        for (const [one, other] of pairs) {
            const [unit, later] = [before[one]!, after[other]!];
            if (unit.key === later.key || !canDivide(unit) || !canDivide(later)) {
                continue;
            }
            const beside = [other - 1, other + 1].filter((index) => after[index] && !taken.has(index) && !told.has(after[index]));
            const further = beside.find((index) => isWhole(unit, [after[Math.min(index, other)]!, after[Math.max(index, other)]!]));
            if (further !== undefined) {
                const both = [after[Math.min(further, other)]!, after[Math.max(further, other)]!] as const;
                both.forEach((each) => told.add(each));
                told.add(unit);
                const pieces = this.#joined(unit, both);
                const places = { before: placeOf({ unit, part }), after: placeOfBoth(both, now) };
                this.#add(spanOf(both[0].node).start, { kind: 'split', of: 'passage', ...places, ...pieces });
                continue;
            }
            const above = [one - 1, one + 1].filter((index) => before[index] && !pairs.has(index) && !told.has(before[index]));
            const joined = above.find((index) => isWhole(later, [before[Math.min(index, one)]!, before[Math.max(index, one)]!]));
            if (joined !== undefined) {
                const both = [before[Math.min(joined, one)]!, before[Math.max(joined, one)]!] as const;
                both.forEach((each) => told.add(each));
                told.add(later);
                const places = { before: placeOfBoth(both, part), after: placeOf({ unit: later, part: now }) };
                this.#add(spanOf(later.node).start, { kind: 'joined', of: 'passage', ...places, ...this.#joined(later, both, true) });
            }
        }
        return told;
    }

    /** The words that differ besides, where a paragraph was divided. */
    #joined(whole: Unit, [first, second]: readonly [Unit, Unit], isLater = false): Pick<Change, 'pieces'> {
        const [own, their] = isLater ? [this.sides.after, this.sides.before] : [this.sides.before, this.sides.after];
        const one = this.#tokens(whole, own);
        const two = [...this.#tokens(first, their), { text: ' ', key: ' ' }, ...this.#tokens(second, their)];
        const pieces = isLater ? compareWords(two, one) : compareWords(one, two);
        const differ = pieces.filter(({ kind }) => kind !== 'same').map(({ text }) => text);
        return withoutBlanks(differ.join('')) === '' ? {} : { pieces };
    }
}

function isWhole(whole: Unit, [first, second]: readonly [Unit, Unit]): boolean {
    const both = [...first.words(), ...second.words()];
    return Math.min(first.words().length, second.words().length) > 0 && sharedWords(whole.words(), both) >= 0.85;
}

function canMove(one: Unit, other: Unit): boolean {
    return Math.min(one.words().length, other.words().length) >= leastWords;
}

/** Whether two texts differ in blanks alone. One number that means another item is no blank. */
export function differInBlanks(pieces: readonly Piece[]): boolean {
    const [before, after] = [sideOf(pieces, 'removed'), sideOf(pieces, 'added')];
    return before !== after && withoutBlanks(before) === withoutBlanks(after);
}

/** One of two texts as a whole. What both have counts as the earlier one spells it: numbers that follow from others differ in no way. */
function sideOf(pieces: readonly Piece[], side: 'removed' | 'added'): string {
    return pieces
        .filter(({ kind }) => kind === 'same' || kind === side)
        .map(({ text }) => text)
        .join('');
}

function placeOf({ unit, part }: PlacedUnit): ChangedPlace {
    return {
        part: part?.name ?? { kind: 'notes' },
        unit: unit.name,
        text: printedText(unit),
        range: rangeOf(unit.node),
    };
}

/** Two paragraphs where the other agenda has one: both texts, under the name of the first. */
function placeOfBoth([first, second]: readonly [Unit, Unit], part: Part | undefined): ChangedPlace {
    const [one, other] = [placeOf({ unit: first, part }), placeOf({ unit: second, part })];
    return { ...one, text: `${one.text}\n${other.text}`, range: { start: one.range.start, end: other.range.end } };
}

/** Resolutions, decisions and symbols that only one of two passages cites. */
function citedOf(before: Unit, after: Unit): Pick<Change, 'cited'> {
    const [ours, theirs] = [citedIn(before), citedIn(after)];
    const removed = [...ours].filter((one) => !theirs.has(one));
    const added = [...theirs].filter((one) => !ours.has(one));
    return removed.length + added.length === 0 ? {} : { cited: { removed, added } };
}

function citedIn({ passages }: Unit): ReadonlySet<string> {
    const all = passages.flatMap(({ parts }) =>
        parts.flatMap((part) =>
            isCitation(part)
                ? [`${isDecisionCitation(part) ? 'decision' : 'resolution'} ${part.entry.$refText}`]
                : isSymbolText(part)
                  ? [plainSymbol(part.symbol)]
                  : [],
        ),
    );
    return new Set(all);
}

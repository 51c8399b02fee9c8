/** Reads an agenda again after edits: parts that a change touches are read from the new text, all others are kept and moved. */
import type { Pausable } from '../../limits.js';
import { type Change, joined } from '../../text/change.js';
import { lastBegunBefore, type Part, type Replacement } from './parts.js';
import type { Origin } from './placed-nodes.js';

/** Where a part begins in the new text. */
export type OffsetAndLine = Pick<Origin, 'offset' | 'line'>;

/**
 * Reads parts of the new text, from a place up to a known part or to the end of the text.
 * @param known earlier parts, which are moved by `shift` UTF-16 units in the new text
 * @param toEnd whether to read to the end of the text if no known part begins where a new part ends; if false, the result is undefined in that case
 */
export type ReadParts = (from: OffsetAndLine, known: readonly Part[], shift: number, toEnd: boolean) => Pausable<Part[] | undefined>;

/** A row of parts kept from the earlier text, and how far they move. */
interface Kept extends OffsetAndLine {
    readonly from: number;
    readonly to: number;
}

export class Rereading {
    readonly #parts: readonly Part[];
    readonly #readParts: ReadParts;
    readonly #replacements: Replacement[] = [];
    /** The parts kept before each replacement. */
    readonly #kept: Kept[] = [];
    /** The first part after the last replacement. */
    #next = 0;
    /** How far that part moves, and those after it up to the next replacement. */
    #move: OffsetAndLine = { offset: 0, line: 0 };

    /** @param parts the parts of the earlier text */
    constructor(parts: readonly Part[], readParts: ReadParts) {
        this.#parts = parts;
        this.#readParts = readParts;
    }

    /**
     * Reads the parts that changes touch. It stops after each, and leaves the earlier parts as they are.
     * @param changes in the order of the text
     */
    *read(changes: readonly Change[]): Pausable<void> {
        let change = changes[0];
        for (let index = 1; change; index++) {
            const following: Change | undefined = changes[index];
            const isRead: boolean = yield* this.#readAround(change, following);
            // A part that reaches the following change is read together with it.
            change = isRead || !following ? following : joined(change, following);
        }
    }

    /** The only replacement; undefined if there are more, or none. */
    get onlyReplacement(): Replacement | undefined {
        return this.#replacements.length === 1 ? this.#replacements[0] : undefined;
    }

    /** The parts of the new text. This moves the kept ones to where they stand there, and the earlier tree is used up. */
    finish(): readonly Part[] {
        const rest: Kept = { from: this.#next, to: this.#parts.length, ...this.#move };
        for (const { from, to, offset, line } of [...this.#kept, rest]) {
            for (let index = offset === 0 && line === 0 ? to : from; index < to; index++) {
                const { origin } = this.#parts[index]!;
                origin.offset += offset;
                origin.line += line;
            }
        }
        // Lists rather than arguments: there may be more of them, and more in them, than a call takes.
        const lists = this.#replacements.flatMap(({ first, fresh }, index) => [this.#parts.slice(this.#kept[index]!.from, first), fresh]);
        return [...lists, this.#parts.slice(rest.from)].flat();
    }

    /** @returns whether a known part begins where the last new part ends; if not, nothing is replaced yet */
    *#readAround(change: Change, following: Change | undefined): Pausable<boolean> {
        const first = Math.max(this.#next, lastBegunBefore(this.#parts, change.start));
        const begin = this.#parts[first]?.origin;
        const from = { offset: (begin?.offset ?? 0) + this.#move.offset, line: (begin?.line ?? 0) + this.#move.line };
        const firstAfter = this.#firstFrom(first + 1, change.end);
        const shift = this.#move.offset + change.shift;
        const fresh = yield* this.#readParts(from, this.#openedBefore(following, firstAfter), shift, following === undefined);
        const last = fresh?.at(-1);
        if (!fresh || !last) {
            return false;
        }
        const next = this.#firstFrom(firstAfter, last.origin.offset + last.origin.text.length - shift);
        this.#kept.push({ from: this.#next, to: first, ...this.#move });
        this.#replacements.push({ first, removed: next - first, fresh });
        this.#next = next;
        this.#move = { offset: shift, line: last.origin.line + last.lines - (this.#parts[next]?.origin.line ?? 0) };
        return true;
    }

    /** The first part that begins at or after an offset in the earlier text, searched from an index on. */
    #firstFrom(index: number, offset: number): number {
        while (index < this.#parts.length && this.#parts[index]!.origin.offset < offset) {
            index++;
        }
        return index;
    }

    /** Parts from an index on that are opened before a change begins: they may begin where a new part ends. */
    #openedBefore(change: Change | undefined, from: number): readonly Part[] {
        return change ? this.#parts.slice(from, Math.max(from, lastBegunBefore(this.#parts, change.start) + 1)) : this.#parts.slice(from);
    }
}

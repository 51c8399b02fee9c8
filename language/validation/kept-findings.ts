/** What rules find in the pieces of an agenda, kept for as long as neither the piece changes nor what the rule needs to know besides it. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import type { Pieces } from '../limits.js';
import { readPiece } from '../semantics/reading.js';
import { areSame } from '../kept/kept-with.js';
import { changedSince, keptAlong } from '../kept/ledger.js';
import { piecesOf } from '../kept/pieces.js';
import { guarded } from './guarded.js';
import type { Finding, Rule, RuleContext } from './rule.js';

/** A finding with its rule. */
export interface Found<C = RuleContext> {
    readonly rule: Rule<C>;
    readonly finding: Finding<C>;
}

/** A time in which nothing has changed that rules need to know: one stamp for each rule, another one whenever something of it changes. */
interface Era {
    readonly needs: readonly (readonly unknown[])[];
    readonly stamps: readonly object[];
}

/** What was found in a piece, and in which era. */
interface Findings {
    readonly era: Era;
    readonly byRule: ReadonlyMap<number, readonly Finding[]>;
    readonly all: readonly Found[];
}

const nothing: readonly Found[] = [];

const kept = Symbol('findings');

interface Holder {
    readonly [kept]?: Findings;
}

/** Pieces that are looked at before somebody who waits is asked for. */
const atOnce = 5;

/** What was known of the last version of a document: the pieces it had, and which of them have findings. */
interface Last {
    readonly era: Era;
    readonly pieces: readonly AstNode[];
    readonly found: readonly number[];
}

export class KeptFindings {
    readonly #rules: readonly Rule[];
    readonly #last = keptAlong<Last>();

    constructor(rules: readonly Rule[]) {
        this.#rules = rules.filter((rule) => rule.checkIn);
    }

    /**
     * What all rules find in the pieces of a document, in the order of the text. Only the pieces that have changed are looked at, or all of them in a new era.
     * It stops where others may go first; whoever does not go on with it loses nothing of what was found so far.
     */
    *in(agenda: Agenda, context: RuleContext): Pieces<readonly Found[]> {
        const pieces = piecesOf(agenda);
        const last = this.#last.of(agenda);
        const fresh = last && changedSince(agenda, last.pieces);
        let looked = 0;
        for (const index of fresh ?? pieces.keys()) {
            if (looked++ % atOnce === 0) {
                yield;
            }
            readPiece(pieces[index]!);
        }
        const era = yield* this.#eraOf(agenda, context);
        const changed = last?.era === era ? fresh : undefined;
        const found = new Set(changed ? last?.found : []);
        looked = 0;
        for (const index of changed ?? pieces.keys()) {
            const piece = pieces[index]!;
            if ((piece as Holder)[kept]?.era !== era && looked++ % atOnce === 0) {
                yield;
            }
            if (this.#look(piece, index, era, context).length > 0) {
                found.add(index);
            } else {
                found.delete(index);
            }
        }
        const inOrder = [...found].sort((one, other) => one - other);
        this.#last.keep(agenda, { era, pieces, found: inOrder });
        return inOrder.flatMap((index) => (pieces[index] as Holder)[kept]?.all ?? nothing);
    }

    /** The era of a document as it is now: that of its last version where all that rules need is still the same. */
    *#eraOf(agenda: Agenda, context: RuleContext): Pieces<Era> {
        const needs: (readonly unknown[])[] = [];
        for (const rule of this.#rules) {
            if (rule.needs) {
                yield;
            }
            needs.push(rule.needs?.(context) ?? nothing);
        }
        const before = this.#last.of(agenda)?.era;
        const isSame = (index: number): boolean => before !== undefined && areSame(before.needs[index] ?? [], needs[index] ?? []);
        return before && needs.every((_, index) => isSame(index))
            ? before
            : { needs, stamps: needs.map((_, index) => (isSame(index) ? before?.stamps[index] : undefined) ?? {}) };
    }

    #look(piece: AstNode, index: number, era: Era, context: RuleContext): readonly Found[] {
        const known = (piece as Holder)[kept];
        if (known?.era === era) {
            return known.all;
        }
        const byRule = new Map<number, readonly Finding[]>();
        const all: Found[] = [];
        for (const [number, rule] of this.#rules.entries()) {
            const findings =
                known && known.era.stamps[number] === era.stamps[number]
                    ? (known.byRule.get(number) ?? [])
                    : guarded(rule.code, () => rule.checkIn?.(piece, context, index) ?? []);
            if (findings.length > 0) {
                byRule.set(number, findings);
                for (const finding of findings) {
                    all.push({ rule, finding });
                }
            }
        }
        const findings: Findings = { era, byRule, all: all.length > 0 ? all : nothing };
        // Not enumerable, so that a walk over the piece does not meet it.
        Object.defineProperty(piece, kept, { value: findings, configurable: true });
        return all;
    }
}

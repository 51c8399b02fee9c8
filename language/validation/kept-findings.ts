/** The findings in the pieces of an agenda, kept until the piece changes or another input of the rule does. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import type { Pieces } from '../limits.js';
import { readPiece } from '../semantics/reading.js';
import { areSame, keptOn } from '../kept/remembered.js';
import { changedSince, keptAlong } from '../kept/ledger.js';
import { piecesOf } from '../kept/pieces.js';
import { guarded } from './guarded.js';
import type { Finding, Rule, RuleContext } from './rule.js';

/** A finding with its rule. */
export interface Found<C = RuleContext> {
    readonly rule: Rule<C>;
    readonly finding: Finding<C>;
}

/** A period in which the inputs of the rules do not change. Each rule has a stamp, replaced when its own inputs change. */
interface RuleStamps {
    readonly needs: readonly (readonly unknown[])[];
    readonly stamps: readonly object[];
}

/** The findings in a piece, and their era. */
interface Findings {
    readonly era: RuleStamps;
    readonly byRule: ReadonlyMap<number, readonly Finding[]>;
    readonly all: readonly Found[];
}

const noFindings: readonly Found[] = [];

/** Not a {@link rememberedWith}: of the findings of an earlier era those of most rules stay. */
const kept = keptOn<AstNode, Findings>();

/** Pieces checked between two cancellation checks. */
const piecesBetweenPauses = 5;

/** The result for the last text version of a document: its pieces, and the indexes of those with findings. */
interface LastFindings {
    readonly era: RuleStamps;
    readonly pieces: readonly AstNode[];
    readonly found: readonly number[];
}

export class KeptFindings {
    readonly #rules: readonly Rule[];
    readonly #last = keptAlong<LastFindings>();

    constructor(rules: readonly Rule[]) {
        this.#rules = rules.filter((rule) => rule.checkIn);
    }

    /**
     * The findings of all rules in the pieces of a document, in the order of the text. It checks only the pieces that have changed, or all in a new era.
     * It pauses between pieces, so that other requests can go first. A caller that abandons it loses no findings made so far.
     */
    *in(agenda: Agenda, context: RuleContext): Pieces<readonly Found[]> {
        const pieces = piecesOf(agenda);
        const last = this.#last.of(agenda);
        const fresh = last && changedSince(agenda, last.pieces);
        let looked = 0;
        for (const index of fresh ?? pieces.keys()) {
            if (looked++ % piecesBetweenPauses === 0) {
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
            if (kept.of(piece)?.era !== era && looked++ % piecesBetweenPauses === 0) {
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
        return inOrder.flatMap((index) => kept.of(pieces[index]!)?.all ?? noFindings);
    }

    /** The current era of a document: the one of its last text version if all inputs of the rules are still the same. */
    *#eraOf(agenda: Agenda, context: RuleContext): Pieces<RuleStamps> {
        const needs: (readonly unknown[])[] = [];
        for (const rule of this.#rules) {
            if (rule.needs) {
                yield;
            }
            needs.push(rule.needs?.(context) ?? noFindings);
        }
        const before = this.#last.of(agenda)?.era;
        const isSame = (index: number): boolean => before !== undefined && areSame(before.needs[index] ?? [], needs[index] ?? []);
        return before && needs.every((_, index) => isSame(index))
            ? before
            : { needs, stamps: needs.map((_, index) => (isSame(index) ? before?.stamps[index] : undefined) ?? {}) };
    }

    #look(piece: AstNode, index: number, era: RuleStamps, context: RuleContext): readonly Found[] {
        const known = kept.of(piece);
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
        kept.keep(piece, { era, byRule, all: all.length > 0 ? all : noFindings });
        return all;
    }
}

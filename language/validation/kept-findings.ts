/** What rules find in the pieces of an agenda, kept for as long as neither the piece changes nor what the rule needs to know besides it. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { keptAlong } from '../syntax/ledger.js';
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

export class KeptFindings {
    readonly #rules: readonly Rule[];
    readonly #era = keptAlong<Era>();

    constructor(rules: readonly Rule[]) {
        this.#rules = rules.filter((rule) => rule.checkIn);
    }

    /** The era of a document as it is now: that of its last version where all that rules need is still the same. */
    eraOf(agenda: Agenda, context: RuleContext): Era {
        const before = this.#era.of(agenda);
        const needs = this.#rules.map((rule) => rule.needs?.(context) ?? []);
        const isSame = (index: number): boolean => before !== undefined && areEqual(before.needs[index] ?? [], needs[index] ?? []);
        if (before && needs.every((_, index) => isSame(index))) {
            return before;
        }
        const era = { needs, stamps: needs.map((_, index) => (isSame(index) ? before?.stamps[index] : undefined) ?? {}) };
        this.#era.keep(agenda, era);
        return era;
    }

    /** Whether the findings in a piece are known, so that asking for them costs nothing. */
    knows(piece: AstNode, era: Era): boolean {
        return (piece as Holder)[kept]?.era === era;
    }

    /** What all rules find in a piece, rule by rule. A rule that throws loses its own findings only. */
    in(piece: AstNode, index: number, era: Era, context: RuleContext): readonly Found[] {
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
                all.push(...findings.map((finding) => ({ rule, finding })));
            }
        }
        // Not enumerable, so that a walk over the piece does not meet it.
        const findings: Findings = { era, byRule, all: all.length > 0 ? all : nothing };
        Object.defineProperty(piece, kept, { value: findings, configurable: true });
        return all;
    }
}

function areEqual(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((value, index) => value === other[index]);
}

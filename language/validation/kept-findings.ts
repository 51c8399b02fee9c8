/** The findings in the pieces of an agenda, kept until the piece changes or another input of the rule does. */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import type { Pausable } from '../limits.js';
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

/** The inputs of the rules besides the piece. It is the same object as long as none of them changes. */
interface RuleInputs {
    readonly needs: readonly (readonly unknown[])[];
    /** For each rule an object that is replaced when one of its own inputs changes. */
    readonly identities: readonly object[];
}

/** The findings in a piece, and the inputs from which they were made. */
interface Findings {
    readonly inputs: RuleInputs;
    /** Undefined if no rule finds anything. */
    readonly byRule: ReadonlyMap<number, readonly Finding[]> | undefined;
    readonly all: readonly Found[];
}

const noFindings: readonly Found[] = [];

/** Not a {@link rememberedWith}: when an input changes, the findings of most rules stay. */
const kept = keptOn<AstNode, Findings>();

/** Pieces checked between two cancellation checks. */
const piecesBetweenPauses = 5;

/** The result for the last text version of a document: its pieces, and the indexes of those with findings. */
interface LastFindings {
    readonly inputs: RuleInputs;
    readonly pieces: readonly AstNode[];
    readonly found: readonly number[];
    /** Whether a later check with other inputs was abandoned: some pieces have findings that were made from those. */
    readonly isMixed?: boolean;
}

export class KeptFindings {
    readonly #rules: readonly Rule[];
    /** The numbers of the rules that look at a piece, by the type of the piece. */
    readonly #byType = new Map<string, readonly number[]>();
    readonly #last = keptAlong<LastFindings>();

    constructor(rules: readonly Rule[]) {
        this.#rules = rules.filter((rule) => rule.checkIn);
    }

    /**
     * The findings of all rules in the pieces of a document, in the order of the text. It checks only the pieces that have changed, or all of them
     * if an input of the rules has. It pauses between pieces, so that other requests can go first. A caller that abandons it loses no findings made so far.
     */
    *in(agenda: Agenda, context: RuleContext): Pausable<readonly Found[]> {
        const pieces = piecesOf(agenda);
        const last = this.#last.of(agenda);
        const fresh = last && changedSince(agenda, last.pieces);
        let checked = 0;
        for (const index of fresh ?? pieces.keys()) {
            if (checked++ % piecesBetweenPauses === 0) {
                yield;
            }
            readPiece(pieces[index]!);
        }
        const inputs = yield* this.#inputsOf(agenda, context);
        const changed = last && fresh && !last.isMixed ? this.#outdated(pieces, fresh, last.inputs, inputs) : undefined;
        if (last && last.inputs !== inputs) {
            this.#last.keep(agenda, { ...last, isMixed: true });
        }
        const found = new Set(changed ? last?.found : []);
        checked = 0;
        for (const index of changed ?? pieces.keys()) {
            const piece = pieces[index]!;
            if (kept.of(piece)?.inputs !== inputs && checked++ % piecesBetweenPauses === 0) {
                yield;
            }
            if (this.#check(piece, index, inputs, context).length > 0) {
                found.add(index);
            } else {
                found.delete(index);
            }
        }
        const inOrder = [...found].sort((one, other) => one - other);
        this.#last.keep(agenda, { inputs, pieces, found: inOrder });
        return inOrder.flatMap((index) => kept.of(pieces[index]!)?.all ?? noFindings);
    }

    /** The current inputs of the rules: the object of the last text version if all are still the same. */
    *#inputsOf(agenda: Agenda, context: RuleContext): Pausable<RuleInputs> {
        const needs: (readonly unknown[])[] = [];
        for (const rule of this.#rules) {
            if (rule.needs) {
                yield;
            }
            needs.push(rule.needs?.(context) ?? noFindings);
        }
        const before = this.#last.of(agenda)?.inputs;
        const isSame = (index: number): boolean => before !== undefined && areSame(before.needs[index] ?? [], needs[index] ?? []);
        return before && needs.every((_, index) => isSame(index))
            ? before
            : { needs, identities: needs.map((_, index) => (isSame(index) ? before?.identities[index] : undefined) ?? {}) };
    }

    /** The indexes of the pieces to check: the fresh ones, and those that a rule looks at whose inputs have changed. */
    #outdated(pieces: readonly AstNode[], fresh: readonly number[], before: RuleInputs, now: RuleInputs): readonly number[] {
        if (before === now) {
            return fresh;
        }
        const isChanged = (number: number): boolean => before.identities[number] !== now.identities[number];
        const concerned = new Map<string, boolean>();
        const found = new Set(fresh);
        for (let index = 0; index < pieces.length; index++) {
            const piece = pieces[index]!;
            let isConcerned = concerned.get(piece.$type);
            if (isConcerned === undefined) {
                isConcerned = this.#lookingAt(piece).some(isChanged);
                concerned.set(piece.$type, isConcerned);
            }
            if (isConcerned) {
                found.add(index);
            }
        }
        return [...found].sort((one, other) => one - other);
    }

    /** The numbers of the rules that look at pieces of the type of this one. */
    #lookingAt(piece: AstNode): readonly number[] {
        let numbers = this.#byType.get(piece.$type);
        if (!numbers) {
            numbers = [...this.#rules.keys()].filter((number) => this.#rules[number]?.looksAt?.(piece) !== false);
            this.#byType.set(piece.$type, numbers);
        }
        return numbers;
    }

    #check(piece: AstNode, index: number, inputs: RuleInputs, context: RuleContext): readonly Found[] {
        const known = kept.of(piece);
        if (known?.inputs === inputs) {
            return known.all;
        }
        // Tens of rules look at each of thousands of pieces, and mostly find nothing.
        let byRule: Map<number, readonly Finding[]> | undefined;
        const all: Found[] = [];
        for (const number of this.#lookingAt(piece)) {
            const rule = this.#rules[number]!;
            const findings =
                known && known.inputs.identities[number] === inputs.identities[number]
                    ? (known.byRule?.get(number) ?? [])
                    : guarded(rule.code, () => rule.checkIn?.(piece, context, index) ?? []);
            if (findings.length > 0) {
                byRule ??= new Map();
                byRule.set(number, findings);
                for (const finding of findings) {
                    all.push({ rule, finding });
                }
            }
        }
        kept.keep(piece, { inputs, byRule, all: all.length > 0 ? all : noFindings });
        return all;
    }
}

/**
 * Results over a whole agenda, kept as long as nothing they rest on changes. Every piece of the agenda (the opening, a line of the masthead, a section)
 * contributes to a result. After an edit the contributions of the new pieces are compared with those of the pieces they replace. Only if they differ is the
 * result made anew.
 *
 * Each text version hands its ledger on to the next. An earlier version that is asked again begins a new one.
 */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { piecesOf } from './pieces.js';
import { keptOn } from './remembered.js';

type Ledger = Map<symbol, unknown>;

const ledgers = keptOn<AstNode, Ledger | undefined>();

/** Hands the ledger of one text version of an agenda on to the next. */
export function handOn(before: AstNode, after: AstNode): void {
    const ledger = ledgers.of(before);
    if (ledger) {
        ledgers.keep(before, undefined);
        ledgers.keep(after, ledger);
    }
}

function ledgerOf(agenda: Agenda): Ledger {
    const ledger = ledgers.of(agenda) ?? new Map<symbol, unknown>();
    ledgers.keep(agenda, ledger);
    return ledger;
}

/** A value kept with a document from text version to text version, until another replaces it. */
export interface KeptAlong<T> {
    readonly of: (agenda: Agenda) => T | undefined;
    readonly keep: (agenda: Agenda, value: T) => void;
}

export function keptAlong<T>(): KeptAlong<T> {
    const name = Symbol('kept');
    return {
        of: (agenda) => ledgerOf(agenda).get(name) as T | undefined,
        keep: (agenda, value) => {
            ledgerOf(agenda).set(name, value);
        },
    };
}

/** How to draw one result from all pieces of an agenda. */
export interface Drawing<T> {
    /** The contribution of a piece, as text; empty if it contributes nothing. */
    readonly contribution: (piece: AstNode) => string;
    /** Makes the whole from all pieces. It must rest on nothing but their contributions, and names pieces by index. */
    readonly make: (pieces: readonly AstNode[]) => T;
    /** Puts a piece in the place of another that contributed the same; for wholes that hold nodes. */
    readonly renew?: (whole: T, index: number, piece: AstNode) => void;
}

/** A result drawn from all pieces of an agenda: the same object as long as their contributions stay the same. */
export function drawnFrom<T>({ contribution, make, renew }: Drawing<T>): (agenda: Agenda) => T {
    const kept = keptAlong<{ readonly pieces: readonly AstNode[]; readonly whole: T }>();
    return (agenda) => {
        const pieces = piecesOf(agenda);
        const known = kept.of(agenda);
        if (known?.pieces === pieces) {
            return known.whole;
        }
        const changed = known && changedSince(agenda, known.pieces);
        const isSame = known && changed?.every((index) => contribution(known.pieces[index]!) === contribution(pieces[index]!));
        const whole = isSame ? known.whole : make(pieces);
        if (isSame && renew) {
            for (const index of changed ?? []) {
                renew(whole, index, pieces[index]!);
            }
        }
        kept.keep(agenda, { pieces, whole });
        return whole;
    };
}

interface Comparison {
    readonly before: readonly AstNode[];
    readonly after: readonly AstNode[];
    readonly changed: readonly number[] | undefined;
}

/** After a keystroke every result asks for the same comparison. */
const compared = keptAlong<Comparison>();

/**
 * The indexes of the pieces that differ from those of an earlier text version; undefined if their number differs. After a keystroke one piece of a thousand
 * differs.
 */
export function changedSince(agenda: Agenda, before: readonly AstNode[]): readonly number[] | undefined {
    const after = piecesOf(agenda);
    const known = compared.of(agenda);
    if (known?.before === before && known.after === after) {
        return known.changed;
    }
    const changed = changedIndexes(before, after);
    compared.keep(agenda, { before, after, changed });
    return changed;
}

function changedIndexes(before: readonly AstNode[], after: readonly AstNode[]): readonly number[] | undefined {
    if (before.length !== after.length) {
        return undefined;
    }
    const changed: number[] = [];
    for (let index = 0; index < after.length; index++) {
        if (before[index] !== after[index]) {
            changed.push(index);
        }
    }
    return changed;
}

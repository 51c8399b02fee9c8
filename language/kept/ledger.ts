/**
 * What was made of a whole agenda is kept as long as nothing that went into it changes. Every piece of the agenda (a line of the masthead, a section) contributes to
 * it; after an edit the contributions of the pieces that are new are compared with those that they take the place of, and only where they differ it is made anew.
 *
 * The book is handed from each version of a document to the next; an earlier version that is asked again begins a new one.
 */
import type { AstNode } from 'langium';
import type { Agenda } from '../grammar/generated/ast.js';
import { piecesOf } from './pieces.js';

type Ledger = Map<symbol, unknown>;

const ledgers = new WeakMap<AstNode, Ledger>();

/** Hands what is known of one version of an agenda on to the next. */
export function handOn(before: AstNode, after: AstNode): void {
    const ledger = ledgers.get(before);
    if (ledger) {
        ledgers.delete(before);
        ledgers.set(after, ledger);
    }
}

function ledgerOf(agenda: Agenda): Ledger {
    const ledger = ledgers.get(agenda) ?? new Map<symbol, unknown>();
    ledgers.set(agenda, ledger);
    return ledger;
}

/** Something that is kept along with a document from version to version, until something else is. */
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

/** How something is drawn from all pieces of an agenda. */
export interface Drawing<T> {
    /** What a piece contributes, as text; the empty text where it contributes nothing. */
    readonly contribution: (piece: AstNode) => string;
    /** The whole, of all pieces, which contribute what `contribution` says of them and nothing more. It names pieces by their index. */
    readonly make: (pieces: readonly AstNode[]) => T;
    /** Puts a piece in the place of another that contributed the same; for wholes that hold nodes. */
    readonly renew?: (whole: T, index: number, piece: AstNode) => void;
}

/** Something that is drawn from all pieces of an agenda: the same object as long as they contribute the same. */
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

/** After a key all that is drawn from a document asks for the same comparison. */
const compared = keptAlong<Comparison>();

/**
 * The indexes at which the pieces of an agenda are others than those of an earlier version; undefined where they are not equally many. After a key they differ
 * in one piece of a thousand.
 */
export function changedSince(agenda: Agenda, before: readonly AstNode[]): readonly number[] | undefined {
    const after = piecesOf(agenda);
    const known = compared.of(agenda);
    if (known?.before === before && known.after === after) {
        return known.changed;
    }
    const changed = compare(before, after);
    compared.keep(agenda, { before, after, changed });
    return changed;
}

function compare(before: readonly AstNode[], after: readonly AstNode[]): readonly number[] | undefined {
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

/** What has changed in a text, word by word. A symbol, a citation, a date, a mention and a mark are words. */
import { diffArrays } from 'diff';
import { commonEnds } from '../text/common-ends.js';

/** A word, a blank or a sign of a text. */
export interface Token {
    /** As printed. */
    readonly text: string;
    /** Equal for words that are the same: mentions of one item, marks of one note, whatever their numbers are. */
    readonly key: string;
}

/** A stretch of two texts: what both have, or what only one has. What both have may be spelled in two ways. */
export interface Piece {
    readonly kind: 'same' | 'removed' | 'added';
    readonly text: string;
    /** Of what both have, as the second text has it, where that is otherwise. */
    readonly now?: string;
}

/** Changes of one text beyond these are given as a whole: nobody reads more. It bounds the time. */
const mostEdits = 600;

/** A stretch of two lists of words: what both have, or what only one has. */
export interface Stretch<T> {
    readonly kind: 'same' | 'removed' | 'added';
    readonly before: readonly T[];
    readonly after: readonly T[];
}

/** The stretches of two texts in order. What was removed stands before what was added in its place. */
export function compareWords(before: readonly Token[], after: readonly Token[]): readonly Piece[] {
    return together(
        compareKeys(before, after).flatMap(({ kind, before: mine, after: theirs }) =>
            kind === 'same' ? pairwise(mine, theirs) : as(kind, kind === 'removed' ? mine : theirs),
        ),
    );
}

/** The same for anything that has keys. */
export function compareKeys<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): readonly Stretch<T>[] {
    const { head, tail } = commonEnds(before, after, (one, other) => one.key === other.key);
    const [end, otherEnd] = [before.length - tail, after.length - tail];
    const same = (mine: readonly T[], theirs: readonly T[]): readonly Stretch<T>[] =>
        mine.length === 0 ? [] : [{ kind: 'same', before: mine, after: theirs }];
    return [
        ...same(before.slice(0, head), after.slice(0, head)),
        ...stretchesOf(before.slice(head, end), after.slice(head, otherEnd)),
        ...same(before.slice(end), after.slice(otherEnd)),
    ];
}

function stretchesOf<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): readonly Stretch<T>[] {
    const [ours, theirs] = [before.map(({ key }) => key), after.map(({ key }) => key)];
    const parts = diffArrays(ours, theirs, { maxEditLength: mostEdits });
    if (!parts) {
        return [
            { kind: 'removed', before, after: [] },
            { kind: 'added', before: [], after },
        ];
    }
    let [one, other] = [0, 0];
    return parts.map(({ value, removed, added }): Stretch<T> => {
        const mine = added ? [] : before.slice(one, one + value.length);
        const later = removed ? [] : after.slice(other, other + value.length);
        one += mine.length;
        other += later.length;
        return { kind: removed ? 'removed' : added ? 'added' : 'same', before: mine, after: later };
    });
}

function as(kind: 'removed' | 'added', tokens: readonly Token[]): readonly Piece[] {
    return tokens.length === 0 ? [] : [{ kind, text: textOf(tokens) }];
}

function pairwise(before: readonly Token[], after: readonly Token[]): readonly Piece[] {
    const [text, now] = [textOf(before), textOf(after)];
    return before.length === 0 ? [] : [{ kind: 'same', text, ...(text === now ? {} : { now }) }];
}

export function textOf(tokens: readonly Token[]): string {
    return tokens.map(({ text }) => text).join('');
}

/** Neighbours of one kind as one; a blank or a sign between two changes belongs to them. */
function together(pieces: readonly Piece[]): readonly Piece[] {
    const out: Piece[] = [];
    let [removed, added] = ['', ''];
    let held: Piece | undefined;
    const flush = (): void => {
        out.push(...whole('removed', removed), ...whole('added', added), ...(held ? [held] : []));
        [removed, added, held] = ['', '', undefined];
    };
    for (const piece of pieces) {
        if (piece.kind === 'same') {
            const isChanging = removed !== '' || added !== '';
            if (isChanging && !held && !/[\p{L}\p{N}]/u.test(piece.text)) {
                held = piece;
            } else {
                flush();
                const last = out.at(-1);
                if (last?.kind === 'same') {
                    out[out.length - 1] = joined(last, piece);
                } else {
                    out.push(piece);
                }
            }
            continue;
        }
        if (held) {
            removed += held.text;
            added += held.now ?? held.text;
            held = undefined;
        }
        removed += piece.kind === 'removed' ? piece.text : '';
        added += piece.kind === 'added' ? piece.text : '';
    }
    flush();
    return out;
}

function whole(kind: 'removed' | 'added', text: string): readonly Piece[] {
    return text === '' ? [] : [{ kind, text }];
}

function joined(one: Piece, other: Piece): Piece {
    const [text, now] = [one.text + other.text, (one.now ?? one.text) + (other.now ?? other.text)];
    return { kind: 'same', text, ...(text === now ? {} : { now }) };
}

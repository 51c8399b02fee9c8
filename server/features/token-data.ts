/** Semantic tokens as the protocol has them, five numbers each: lines since the token before, characters since it or since the line's start, length, type, modifiers. */
import type { LeafCstNode } from 'langium';
import type { Position, SemanticTokensEdit } from 'vscode-languageserver-protocol';
import { commonEnds } from '../../language/text/common-ends.js';

/** The tokens of a stretch, encoded as if nothing stood before it; where it stands, the first number is another one. */
export interface EncodedTokens {
    readonly data: readonly number[];
    /** The lines of the first and the last token, counted from where the stretch begins. */
    readonly first: number;
    readonly last: number;
}

/** Encoded tokens behind others: `lines` is the first number. */
export interface PlacedTokens {
    readonly data: readonly number[];
    readonly lines: number;
}

/** How tokens are encoded. */
export interface Encoding {
    /** The line from which lines are counted. */
    readonly line: number;
    /** Whether a token may reach over several lines; otherwise it is parted. */
    readonly spans: boolean;
    /** Whether what begins in a line is wanted; all of it is where this is left out. */
    readonly isWanted?: ((line: number) => boolean) | undefined;
}

/** Encodes tokens that have a colour, in the order of the text. */
export function encode(
    tokens: readonly LeafCstNode[],
    { line, spans, isWanted }: Encoding,
    colour: (token: LeafCstNode) => { readonly type: number; readonly modifiers: number } | undefined,
): EncodedTokens {
    const data: number[] = [];
    let first: number | undefined;
    let last = { line: 0, character: 0 };
    for (const token of tokens) {
        const own = colour(token);
        if (!own) {
            continue;
        }
        const { start } = token.range;
        for (const piece of spans ? [{ ...start, length: token.text.length }] : piecesOf(token)) {
            if (isWanted && !isWanted(piece.line)) {
                continue;
            }
            const at = { line: piece.line - line, character: piece.character };
            first ??= at.line;
            data.push(
                at.line - last.line,
                at.line === last.line ? at.character - last.character : at.character,
                piece.length,
                own.type,
                own.modifiers,
            );
            last = at;
        }
    }
    return { data, first: first ?? 0, last: last.line };
}

/** What of a token stands in each line, without the ends of the lines. */
export function piecesOf({ text, range: { start } }: LeafCstNode): readonly (Position & { readonly length: number })[] {
    return text.split(/\r\n|\r|\n/u).flatMap(({ length }, index) => {
        return length > 0 ? [{ line: start.line + index, character: index === 0 ? start.character : 0, length }] : [];
    });
}

/** Puts stretches one behind the other. No two of them share a line. */
export function placed(stretches: readonly { readonly line: number; readonly encoded: EncodedTokens }[]): readonly PlacedTokens[] {
    let above = 0;
    return stretches.flatMap(({ line, encoded: { data, first, last } }): readonly PlacedTokens[] => {
        if (data.length === 0) {
            return [];
        }
        const lines = line + first - above;
        above = line + last;
        return [{ data, lines }];
    });
}

/** The numbers of all tokens. */
export function together(tokens: readonly PlacedTokens[]): number[] {
    const all: number[] = [];
    for (const { data, lines } of tokens) {
        const at = all.length;
        for (const number of data) {
            all.push(number);
        }
        all[at] = lines;
    }
    return all;
}

/** What leads from the numbers of some tokens to those of others: at most one edit. */
export function difference(before: readonly PlacedTokens[], after: readonly PlacedTokens[]): SemanticTokensEdit[] {
    const { head: first, tail } = commonEnds(before, after, (one, other) => one.data === other.data && one.lines === other.lines);
    const old = together(before.slice(first, before.length - tail));
    const data = together(after.slice(first, after.length - tail));
    const { head: start, tail: end } = commonEnds(old, data, (one, other) => one === other);
    if (start === old.length && start === data.length) {
        return [];
    }
    const above = after.slice(0, first).reduce((count, tokens) => count + tokens.data.length, 0);
    return [{ start: above + start, deleteCount: old.length - start - end, data: data.slice(start, data.length - end) }];
}

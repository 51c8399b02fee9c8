/** Semantic tokens as in the protocol, five numbers each: lines since the previous token, characters since it or the line's start, length, type, modifiers. */
import type { LeafCstNode } from 'langium';
import type { Position, SemanticTokensEdit } from 'vscode-languageserver-protocol';
import { commonEnds } from '../../language/text/common-ends.js';

/** The tokens of a part, encoded as if nothing came before it; placing it changes only the first number. */
export interface EncodedTokens {
    readonly data: readonly number[];
    /** The lines of the first and last token, counted from where the part begins. */
    readonly firstLine: number;
    readonly lastLine: number;
}

/** Encoded tokens placed after others: `lines` replaces the first number. */
export interface PlacedTokens {
    readonly data: readonly number[];
    readonly lines: number;
}

/** Options of the encoding. */
export interface EncodeOptions {
    /** The line from which lines are counted. */
    readonly line: number;
    /** Whether a token may span several lines; otherwise it is split. */
    readonly spans: boolean;
    /** Whether tokens that begin in a line are wanted; without it, all are. */
    readonly isWanted?: ((line: number) => boolean) | undefined;
}

/** Encodes the tokens that have a colour, in text order. */
export function encode(
    tokens: readonly LeafCstNode[],
    { line, spans, isWanted }: EncodeOptions,
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
        for (const piece of spans ? [wholeOf(token)] : lineSharesOf(token)) {
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
    return { data, firstLine: first ?? 0, lastLine: last.line };
}

/** A token, or what of it stands on one line. The length is in UTF-16 units. */
type TokenShare = Position & { readonly length: number };

function wholeOf({ text, range: { start } }: LeafCstNode): TokenShare {
    return { line: start.line, character: start.character, length: text.length };
}

/** The share of a token on each line, without line endings. */
export function lineSharesOf(token: LeafCstNode): readonly TokenShare[] {
    const { text } = token;
    const { start, end } = token.range;
    // Chevrotain says of a token that ends with a line break that it ends on the line before it.
    if (start.line === end.line && text.length > 0 && !'\r\n'.includes(text.at(-1) ?? '')) {
        return [wholeOf(token)];
    }
    return text.split(/\r\n|\r|\n/u).flatMap(({ length }, index) => {
        return length > 0 ? [{ line: start.line + index, character: index === 0 ? start.character : 0, length }] : [];
    });
}

/** Places parts one after another. No two of them share a line. */
export function placedTokens(parts: readonly { readonly line: number; readonly encoded: EncodedTokens }[]): readonly PlacedTokens[] {
    let above = 0;
    return parts.flatMap(({ line, encoded: { data, firstLine, lastLine } }): readonly PlacedTokens[] => {
        if (data.length === 0) {
            return [];
        }
        const lines = line + firstLine - above;
        above = line + lastLine;
        return [{ data, lines }];
    });
}

/** The numbers of all tokens in one array. */
export function joinedData(tokens: readonly PlacedTokens[]): number[] {
    const all: number[] = [];
    for (const { data, lines } of tokens) {
        const at = all.length;
        for (let index = 0; index < data.length; index++) {
            all.push(data[index]!);
        }
        all[at] = lines;
    }
    return all;
}

/** The edit that turns one array of tokens into another: at most one. */
export function difference(before: readonly PlacedTokens[], after: readonly PlacedTokens[]): SemanticTokensEdit[] {
    const { head: first, tail } = commonEnds(before, after, (one, other) => one.data === other.data && one.lines === other.lines);
    const old = joinedData(before.slice(first, before.length - tail));
    const data = joinedData(after.slice(first, after.length - tail));
    const { head: start, tail: end } = commonEnds(old, data, (one, other) => one === other);
    if (start === old.length && start === data.length) {
        return [];
    }
    const above = after.slice(0, first).reduce((count, tokens) => count + tokens.data.length, 0);
    return [{ start: above + start, deleteCount: old.length - start - end, data: data.slice(start, data.length - end) }];
}

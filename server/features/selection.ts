/** Growing selections: the name under the caret, its line or sentence, the paragraph, the item, the document. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol';
import { offsetAt, tokenAt } from './shared/places.js';

/** The nested ranges around each position, innermost first. */
export function selectionRanges(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
    return positions.map((position) => selectionRangeAt(document, position));
}

function selectionRangeAt(document: LangiumDocument, position: Position): SelectionRange {
    const [whole, ...inner] = nested(rangesAround(document, position)).reverse();
    return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), { range: whole! });
}

/** The ranges of the word, its token, the nodes around it, and the document, in this order. */
function rangesAround(document: LangiumDocument, position: Position): Range[] {
    const { textDocument } = document;
    const offset = offsetAt(document, position);
    const whole: Range = { start: textDocument.positionAt(0), end: textDocument.positionAt(Number.POSITIVE_INFINITY) };
    const token = tokenAt(document.parseResult.value, offset);
    if (!token) {
        return [whole];
    }
    const { start, end } = wordAt(token.text, offset - token.offset);
    const word: Range = { start: textDocument.positionAt(token.offset + start), end: textDocument.positionAt(token.offset + end) };
    return [word, token.range, ...nodeRanges(token.astNode), whole];
}

/** The ranges of a node and of all that contain it, innermost first. */
function nodeRanges(innermost: AstNode): Range[] {
    const ranges: Range[] = [];
    for (let node: AstNode | undefined = innermost; node; node = node.$container) {
        if (node.$cstNode) {
            ranges.push(node.$cstNode.range);
        }
    }
    return ranges;
}

/** Only ranges that contain the one before: an editor accepts no others, and nodes of an unreadable line may lie elsewhere than the token. */
function nested(ranges: readonly Range[]): Range[] {
    const result: Range[] = [];
    for (const range of ranges) {
        const inner = result.at(-1);
        if (!inner || (contains(range, inner) && !isSame(range, inner))) {
            result.push(range);
        }
    }
    return result;
}

/** The word around an offset, extended character by character to both sides. A rare letter takes two UTF-16 units. */
function wordAt(text: string, offset: number): { readonly start: number; readonly end: number } {
    let start = offset;
    for (let character = characterBefore(text, start); wordCharacter.test(character); character = characterBefore(text, start)) {
        start -= character.length;
    }
    const [rest = ''] = /^[\p{L}\p{N}_-]*/u.exec(text.slice(offset)) ?? [];
    return { start, end: offset + rest.length };
}

const wordCharacter = /^[\p{L}\p{N}_-]$/u;

/** The character that ends at an offset; empty at the beginning. */
function characterBefore(text: string, offset: number): string {
    const isPair = offset > 1 && isLowSurrogate(text.charCodeAt(offset - 1));
    return text.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}

function isLowSurrogate(code: number): boolean {
    return code >= 0xdc00 && code <= 0xdfff;
}

function contains({ start, end }: Range, inner: Range): boolean {
    return !isBefore(inner.start, start) && !isBefore(end, inner.end);
}

function isSame(one: Range, other: Range): boolean {
    return contains(one, other) && contains(other, one);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

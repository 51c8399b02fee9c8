/** Growing selections: the name under the caret, its line or sentence, the paragraph, the item, the document. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-protocol';
import { offsetAt, tokenAt } from './shared/places.js';

/** The nested ranges around each position, innermost first. */
export function selectionsOf(document: LangiumDocument, positions: readonly Position[]): SelectionRange[] {
    return positions.map((position) => selectionOf(document, position));
}

function selectionOf(document: LangiumDocument, position: Position): SelectionRange {
    const { textDocument } = document;
    const offset = offsetAt(document, position);
    const ranges: Range[] = [{ start: textDocument.positionAt(0), end: textDocument.positionAt(Number.POSITIVE_INFINITY) }];
    const token = tokenAt(document.parseResult.value, offset);
    const around: Range[] = [];
    for (let node: AstNode | undefined = token?.astNode; node; node = node.$container) {
        if (node.$cstNode) {
            around.unshift(node.$cstNode.range);
        }
    }
    ranges.push(...around);
    if (token) {
        ranges.push(token.range);
        const word = wordAt(token.text, offset - token.offset);
        ranges.push({ start: textDocument.positionAt(token.offset + word.start), end: textDocument.positionAt(token.offset + word.end) });
    }
    // Innermost first. Nodes of an unreadable line may lie elsewhere than the token: an editor accepts only ranges that contain the one before.
    const nested: Range[] = [];
    for (const range of ranges.reverse()) {
        const inner = nested.at(-1);
        if (!inner || (contains(range, inner) && !isSame(range, inner))) {
            nested.push(range);
        }
    }
    return nested.reduceRight<SelectionRange | undefined>((parent, range) => ({ range, ...(parent ? { parent } : {}) }), undefined)!;
}

/** The word around an offset, extended character by character to both sides. A rare letter takes two UTF-16 units. */
function wordAt(text: string, offset: number): { start: number; end: number } {
    let start = offset;
    while (start > 0) {
        const sign = start > 1 && isLowSurrogate(text.charCodeAt(start - 1)) ? text.slice(start - 2, start) : text.charAt(start - 1);
        if (!wordCharacter.test(sign)) {
            break;
        }
        start -= sign.length;
    }
    return { start, end: offset + (/^[\p{L}\p{N}_-]*/u.exec(text.slice(offset))?.[0].length ?? 0) };
}

const wordCharacter = /^[\p{L}\p{N}_-]$/u;

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

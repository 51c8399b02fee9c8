/** Where in the text a request points to: the tokens of a document, by their positions. */
import { type AstNode, CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';

const kept = new WeakMap<AstNode, readonly LeafCstNode[]>();

/** All tokens of a tree that have characters, comments included, in the order of the text. */
export function tokensOf(root: AstNode): readonly LeafCstNode[] {
    let tokens = kept.get(root);
    if (!tokens) {
        const cst = root.$cstNode;
        tokens = cst
            ? CstUtils.flattenCst(cst)
                  .filter((leaf) => leaf.length > 0)
                  .toArray()
                  .sort((one, other) => one.offset - other.offset)
            : [];
        kept.set(root, tokens);
    }
    return tokens;
}

/** The token at an offset, or the one that ends there. Undefined between tokens. */
export function tokenAt(root: AstNode, offset: number): LeafCstNode | undefined {
    const tokens = tokensOf(root);
    const index = firstBehind(tokens, offset);
    const token = tokens[index - 1];
    if (!token || offset > token.end) {
        return undefined;
    }
    // Where the caret stands between two tokens, a name weighs more than the mark, the bracket or the text that begins there.
    const before = tokens[index - 2];
    return token.offset === offset && before?.end === offset && isName(before) && !isName(token) ? before : token;
}

const names = new Set(['KEY', 'LABEL', 'RESOLUTION', 'DECISION', 'NUMBER', 'SYMBOL', 'NOTE', 'DATE', 'ISO_DATE', 'TIMES']);

function isName(token: LeafCstNode): boolean {
    return names.has(token.tokenType.name);
}

/** The index of the first token that starts behind the offset. */
export function firstBehind(tokens: readonly LeafCstNode[], offset: number): number {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.offset ?? 0) <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** The offset of a position in the text from which the document's tree was read. */
export function offsetAt(document: LangiumDocument, position: Position): number {
    return document.textDocument.offsetAt(position);
}

/** The text of a document's line, without its end. */
export function lineText(document: LangiumDocument, line: number): string {
    return document.textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/u, '');
}

/** Whether two ranges touch. */
export function touches(one: Range, other: Range): boolean {
    return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

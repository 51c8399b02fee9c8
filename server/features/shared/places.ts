/** The tokens of a document, and the places in it that requests point to. */
import type { AstNode, CstNode, LangiumDocument, LeafCstNode } from 'langium';
import type { Position, Range } from 'vscode-languageserver-types';
import { leavesOf } from '../../../language/syntax/tree/leaves.js';
import { partsOf } from '../../../language/syntax/tree/parser.js';
import { remembered } from '../../../language/kept/remembered.js';
import { lastWhere } from '../../../language/text/searching.js';
import { withoutTail } from '../../../language/text/ends.js';

/** A part of an agenda, or a whole register: tokens that are read together. */
export interface TokenPart {
    readonly origin: { readonly offset: number; readonly line: number };
    readonly nodes: readonly CstNode[];
}

/** The parts of a tree, in text order. An edit leaves most of them unchanged. */
export function tokenPartsOf(root: AstNode): readonly TokenPart[] {
    const parts = partsOf(root);
    return parts.length > 0 ? parts : [wholeAsPart(root)];
}

const wholeAsPart = remembered(
    (root: AstNode): TokenPart => ({ origin: { offset: 0, line: 0 }, nodes: root.$cstNode ? [root.$cstNode] : [] }),
);

/** The non-empty tokens of a part, comments included, in text order. */
export const tokensIn = remembered(({ nodes }: TokenPart): readonly LeafCstNode[] => leavesOf(nodes));

/** The lines that a range has a part of, zero-based, both included. A range up to the beginning of a line has nothing of that line. */
export function linesIn({ start, end }: Range): { readonly first: number; readonly last: number } {
    return { first: start.line, last: end.character === 0 && end.line > start.line ? end.line - 1 : end.line };
}

/** The tokens from the one at `start`, or the last one before it, to the ones that begin at `end`. */
export function tokensBetween(root: AstNode, start: number, end: number): readonly LeafCstNode[] {
    const parts = tokenPartsOf(root);
    const first = Math.max(0, partAt(parts, start));
    const tokens: LeafCstNode[] = [];
    for (const part of parts.slice(first)) {
        if (part.origin.offset > end) {
            break;
        }
        for (const token of tokensIn(part)) {
            tokens.push(token);
        }
    }
    return tokens.slice(Math.max(0, firstAfter(tokens, start) - 1), firstAfter(tokens, end));
}

/** The token at an offset, or the one ending there. Undefined between tokens. */
export function tokenAt(root: AstNode, offset: number): LeafCstNode | undefined {
    const [token, before] = lastTwoTokens(root, offset);
    if (!token || offset > token.end) {
        return undefined;
    }
    // Between two adjacent tokens, a name wins over a mark, a bracket or text that begins there.
    return token.offset === offset && before?.end === offset && isName(before) && !isName(token) ? before : token;
}

/** The last token that begins at or before an offset, and the one before that. */
function lastTwoTokens(root: AstNode, offset: number): readonly LeafCstNode[] {
    const parts = tokenPartsOf(root);
    const found: LeafCstNode[] = [];
    for (let index = partAt(parts, offset); index >= 0 && found.length < 2; index--) {
        const tokens = tokensIn(parts[index]!);
        const end = firstAfter(tokens, offset);
        found.push(...tokens.slice(Math.max(0, end - 2), end).reverse());
    }
    return found;
}

/** The index of the last part that begins at an offset or before it; -1 where none does. A copy of the list for each question would cost the square of it. */
function partAt(parts: readonly TokenPart[], offset: number): number {
    return lastWhere(parts.length, (index) => (parts[index]?.origin.offset ?? 0) <= offset);
}

const nameTokens = new Set([
    'KEY',
    'LABEL',
    'PARENT',
    'RESOLUTION',
    'DECISION',
    'NUMBER',
    'SYMBOL',
    'NOTE',
    'PARAGRAPH_NAME',
    'DATE',
    'ISO_DATE',
    'TIMES',
]);

function isName(token: LeafCstNode): boolean {
    return nameTokens.has(token.tokenType.name);
}

/** The index of the first token, or other element in text order, that starts after the offset. */
export function firstAfter(tokens: readonly { readonly offset: number }[], offset: number): number {
    return lastWhere(tokens.length, (index) => (tokens[index]?.offset ?? 0) <= offset) + 1;
}

/** The offset of a position in the text the document's tree was read from. */
export function offsetAt(document: LangiumDocument, position: Position): number {
    return document.textDocument.offsetAt(position);
}

/** The text of a line of the document, without its line ending. */
export function lineText(document: LangiumDocument, line: number): string {
    return withoutTail(document.textDocument.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }), '\r\n');
}

/** Whether two ranges touch. */
export function touches(one: Range, other: Range): boolean {
    return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Position, other: Position): boolean {
    return one.line < other.line || (one.line === other.line && one.character < other.character);
}

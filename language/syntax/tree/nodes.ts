/** Small questions about the tree that many rooms ask. */
import type { AstNode } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Cell, Footnote, Inline, ListEntry, Paper, Paragraph, TextRow, Title } from '../../grammar/generated/ast.js';
import { DecisionCitation, ResolutionCitation } from '../../grammar/generated/ast.js';
import { joinRun } from '../words/joined.js';
import { textOfPassage } from './passage-text.js';
import { propertyIn } from './properties.js';

/** Every node that holds running text. */
export type Passage = Title | Paragraph | ListEntry | Paper | Footnote | TextRow | Cell;

export type Citation = ResolutionCitation | DecisionCitation;

export function isCitation(node: AstNode | undefined): node is Citation {
    // Asked for every element of running text, so it must be fast; the types have no subtypes.
    return node?.$type === ResolutionCitation.$type || node?.$type === DecisionCitation.$type;
}

export interface Span {
    readonly start: number;
    readonly end: number;
}

/** The UTF-16 offsets of a node in its document, the end exclusive; (0, 0) for a node without text. */
export function spanOf(node: AstNode | undefined): Span {
    const cst = node?.$cstNode;
    return cst ? { start: cst.offset, end: cst.end } : { start: 0, end: 0 };
}

/** The UTF-16 offset of a node; 0 for a node without text. Cheaper than its span: where a node ends is sought from inside. */
export function offsetOf(node: AstNode | undefined): number {
    return node?.$cstNode?.offset ?? 0;
}

/** The range of a property of a node, or of the whole node if the property has no text. */
export function rangeOf(node: AstNode, property?: string, index?: number): Range {
    const cst = property ? (propertyIn(node.$cstNode, property, index) ?? node.$cstNode) : node.$cstNode;
    return cst?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
}

/** The source text of a node. */
export function textOf(node: AstNode | undefined): string {
    return node?.$cstNode?.text ?? '';
}

/** The source text of a passage's running text, line breaks included, without marker or name. A dozen rules ask for it at each key. */
export function runOf(passage: { readonly parts: readonly Inline[] }): string {
    return textOfPassage(passage).typed;
}

/** A passage's running text as one line, without the comment lines inside it. */
export function oneLine({ parts }: { readonly parts: readonly Inline[] }): string {
    let text = '';
    let end: number | undefined;
    for (const part of parts) {
        const span = spanOf(part);
        text += (end !== undefined && span.start > end ? '\n' : '') + textOf(part);
        end = span.end;
    }
    return joinRun(text)
        .replace(/[\r\n]+/gu, ' ')
        .trim();
}

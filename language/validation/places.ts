/** Ranges of findings, from nodes and offsets. */
import { type AstNode, GrammarUtils, type LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-types';
import type { Spot } from '../semantics/facts.js';
import { rangeOf } from '../syntax/nodes.js';
import type { TextChange } from './rule.js';

/** The range between two UTF-16 offsets of a document. */
export function between(document: LangiumDocument, start: number, end: number): Range {
    return { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) };
}

/** The range of a place in a version of a document. */
export function rangeAt({ node, property, keyword, part }: Spot): Range {
    if (part) {
        return partOf(node, ...part());
    }
    const word = keyword === undefined ? undefined : GrammarUtils.findNodeForKeyword(node.$cstNode, keyword);
    return word?.range ?? rangeOf(node, property);
}

/** The range between two offsets inside a node, line breaks and all. */
function partOf(node: AstNode, start: number, end: number): Range {
    const cst = node.$cstNode;
    const base = rangeOf(node).start;
    const text = cst ? cst.root.fullText.slice(cst.offset, cst.offset + end) : '';
    const at = (offset: number): Range['start'] => {
        const lines = text.slice(0, offset).split(/\r\n|\r|\n/u);
        const last = lines.at(-1)?.length ?? 0;
        return lines.length === 1
            ? { line: base.line, character: base.character + last }
            : { line: base.line + lines.length - 1, character: last };
    };
    return { start: at(start), end: at(end) };
}

/** The change that puts `text` in place of what stands between two offsets. */
export function replace(start: number, end: number, text: string): TextChange {
    return { start, end, text };
}

/** The line ending that a document mostly uses. */
export function lineEndOf(document: LangiumDocument): string {
    return document.textDocument.getText().includes('\r\n') ? '\r\n' : '\n';
}

/** The start of the line of an offset, or of the comments right above that line. */
export function lineStartAbove(text: string, offset: number): number {
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    for (
        let above = text.lastIndexOf('\n', start - 2) + 1;
        start > 0 && isComment(text.slice(above, start));
        above = text.lastIndexOf('\n', start - 2) + 1
    ) {
        start = above;
    }
    return start;
}

/** The comments right above the line of an offset, line by line. */
export function commentsAbove(text: string, offset: number): readonly string[] {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    return text
        .slice(lineStartAbove(text, offset), line)
        .split(/\r?\n/u)
        .filter((comment) => comment !== '');
}

function isComment(line: string): boolean {
    return line.trimStart().startsWith('//');
}

/** A text shortened for a message, with an ellipsis. */
export function shorten(text: string, most = 40): string {
    const plain = text.replace(/\s+/gu, ' ').trim();
    const characters = [...plain];
    return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain;
}

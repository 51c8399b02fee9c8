/** The rule on what was not read. A program tells it in place of all others: of such a document nothing is known. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Unread } from '../../limits.js';
import { PlacedFinding } from '../placed-finding.js';
import type { Rule } from '../rule.js';

export const unreadRule = {
    code: 'text/unread',
    severity: 'error',
    finds: 'a file that could not be read in time and was set aside',
} as const satisfies Rule;

/** The finding of a file that is not read, over its first line. */
export function unreadFinding({ reason }: Unread, firstLine: string): PlacedFinding {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: firstLine.length } };
    return new PlacedFinding({ at: { node: nowhere }, message: reason }, () => [], range);
}

/** The first line of a document, without its end. */
export function firstLineOf({ textDocument }: LangiumDocument): string {
    return textDocument.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }).split(/[\r\n]/u, 1)[0] ?? '';
}

/** What is not read has no nodes. */
export const nowhere: AstNode = { $type: 'Unread' };

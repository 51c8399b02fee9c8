/** The rule on files that were not read. Its finding replaces all others, because nothing is known of such a file. */
import type { AstNode, LangiumDocument } from 'langium';
import type { Unread } from '../../limits.js';
import { PlacedFinding } from '../placed-finding.js';
import type { Rule } from '../rule.js';

export const unreadRule = {
    code: 'text/unread',
    severity: 'error',
    finds: 'a file that could not be read in time and is not checked',
} as const satisfies Rule;

/** The finding for an unread file, on its first line. */
export function unreadFinding({ reason }: Unread, firstLine: string): PlacedFinding {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: firstLine.length } };
    return new PlacedFinding({ at: { node: unreadNode }, message: reason }, () => [], range);
}

/** The first line of a document, without its line end. */
export function textOfFirstLine({ textDocument }: LangiumDocument): string {
    return textDocument.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }).split(/[\r\n]/u, 1)[0] ?? '';
}

/** Stands for the node of a finding, because an unread file has no nodes. */
export const unreadNode: AstNode = { $type: 'Unread' };

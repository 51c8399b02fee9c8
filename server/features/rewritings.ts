/** Code actions that write something otherwise that is no mistake. */
import type { LangiumDocument } from 'langium';
import type { Range, TextEdit } from 'vscode-languageserver-protocol';
import { itemMentions } from './item-mentions.js';
import { placeZone } from './place-zone.js';
import { quotationMarks } from './quotation-marks.js';
import type { Rewriting } from './shared/rewriting.js';

export const rewritings: readonly Rewriting[] = [quotationMarks, itemMentions, placeZone];

/** Whether a rewriting has anything to change in a range. */
export function isOffered(rewriting: Rewriting, document: LangiumDocument, range: Range): boolean {
    return rewriting.changesIn(document, range).next().done !== true;
}

/** The edits of the rewriting of a kind in all that a range touches. */
export function rewritingEdits(kind: string, document: LangiumDocument, range: Range): TextEdit[] {
    const changes = rewritings.find((one) => one.kind === kind)?.changesIn(document, range) ?? [];
    return [...changes].map(({ start, end, text }) => ({
        range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(end) },
        newText: text,
    }));
}

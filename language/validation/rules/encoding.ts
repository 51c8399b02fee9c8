/**
 * The rule on texts read in a wrong encoding. If the misreading is certain, its finding replaces all others: they would concern a text that no author wrote.
 */
import type { LangiumDocument } from 'langium';
import { isCertain as isCertainly, misreadingIn, talliesIn } from '../../syntax/tree/misread.js';
import { partsOf } from '../../syntax/tree/parser.js';
import type { Misreading } from '../../text/misread.js';
import { PlacedFinding } from '../placed-finding.js';
import type { Rule, Severity } from '../rule.js';
import { textOfFirstLine, unreadNode } from './unread.js';

export const encodingRule = {
    code: 'text/encoding',
    severity: 'error',
    finds: 'a file that was read in the wrong encoding',
} as const satisfies Rule;

/** A finding on how a document was read. */
export interface EncodingFinding {
    readonly finding: PlacedFinding;
    /** Whether it replaces all other findings of the document. */
    readonly isCertain: boolean;
    readonly severity: Severity;
}

/** The finding for a document that was read in a wrong encoding. Undefined where nothing suggests it. */
export function encodingFinding(document: LangiumDocument): EncodingFinding | undefined {
    const misreading = misreadingIn(document);
    if (!misreading) {
        return undefined;
    }
    const isCertain = isCertainly(misreading);
    const start = { line: 0, character: 0 };
    const range = isCertain ? { start, end: { line: 0, character: textOfFirstLine(document).length } } : placeIn(document);
    return {
        finding: new PlacedFinding({ at: { node: unreadNode }, message: messageFor(misreading) }, () => [], range),
        isCertain,
        severity: isCertain ? encodingRule.severity : 'warning',
    };
}

/** The place of the first character that could not be read. */
function placeIn(document: LangiumDocument) {
    const tallies = talliesIn(document);
    const index = tallies.findIndex(({ first }) => first);
    const origin = partsOf(document.parseResult.value)[index]?.origin.offset ?? 0;
    const [start, end] = tallies[index]?.first ?? [0, 0];
    const { textDocument } = document;
    return { start: textDocument.positionAt(origin + start), end: textDocument.positionAt(origin + end) };
}

function messageFor(misreading: Misreading): string {
    switch (misreading.kind) {
        case 'notUtf8':
            return `This file is not in UTF-8: ${characters(misreading.lost)} could not be read. Do not save it. First choose “Reopen with Encoding” and the encoding of the file, then “Save with Encoding” and UTF-8.`;
        case 'notRead':
            return `This file is in UTF-8, but was read as ${misreading.codePage}. Do not save it. Choose “Reopen with Encoding” and UTF-8. If nothing changes, the mistake was saved: choose “Save with Encoding” and ${misreading.codePage}, then “Reopen with Encoding” and UTF-8.`;
        case 'damaged':
            return misreading.lost === 1
                ? 'A character could not be read here. If the file is not in UTF-8, do not save it: choose “Reopen with Encoding” and the encoding of the file. Otherwise type the character again.'
                : `${characters(misreading.lost)} of this text could not be read, the first of them here. If the file is not in UTF-8, do not save it: choose “Reopen with Encoding” and the encoding of the file. Otherwise type them again.`;
    }
}

function characters(count: number): string {
    return count === 1 ? '1 character' : `${count} characters`;
}

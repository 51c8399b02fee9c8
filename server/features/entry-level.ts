/** Tab and Shift+Tab at the head of a list entry: its level, and the markers of those after it. */
import { URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { changedLevel } from '../../language/drafting/entry-levels.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { readingOf } from '../../language/semantics/reading.js';
import type { EntryLevelAnswer, EntryLevelParams } from '../../protocol/protocol.js';
import { refuseChanged, settledDocument } from '../documents/settled.js';
import type { ServicesWithTrees } from '../workspace/trees.js';
import { hasLists, partAt } from './shared/part-at.js';
import { lineText } from './shared/places.js';

/** Lines above and below in which the list is looked for. */
const mostLines = 500;

/** The edits that change the level of the entry on a line. Null where the line is no entry of a list. */
export async function entryLevel(
    services: ServicesWithTrees,
    { uri, version, line, change }: EntryLevelParams,
    token: CancellationToken,
): Promise<EntryLevelAnswer> {
    const document = await settledDocument(services, URI.parse(uri), version, token);
    refuseChanged(services, document, version);
    const root = document.parseResult.value;
    if (!isAgenda(root) || !hasLists(partAt(document, root, line))) {
        return null;
    }
    const first = Math.max(0, line - mostLines);
    const last = Math.min(document.textDocument.lineCount - 1, line + mostLines);
    const lines = Array.from({ length: last - first + 1 }, (_, index) => lineText(document, first + index));
    const changes = changedLevel(lines, line - first, change, readingOf(root).locale);
    if (!changes) {
        return null;
    }
    const own = changes.find((one) => one.line === line - first);
    return {
        edits: changes.map(({ line: at, end, text }) => ({
            range: { start: { line: first + at, character: 0 }, end: { line: first + at, character: end } },
            newText: text,
        })),
        ...(own ? { character: own.text.length } : {}),
    };
}

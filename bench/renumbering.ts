/** The edits of the fix that renumbers all items after a new one. Stock Langium has no fixes; it is measured with the same edits. */
import type { CodeAction } from 'vscode-languageserver-protocol';
import { EditorText, type TextEdit } from './editor-text.js';
import { earlyItem } from './places.js';
import { BenchServer } from './server.js';
import type { ServerProgram } from './server-program.js';

export interface Renumbering {
    /** Inserts a second item with an existing number. */
    readonly insertion: TextEdit;
    /** The fix: new numbers for it and all later items, at the items and at every mention of them. */
    readonly fix: readonly TextEdit[];
}

export async function renumberingOf(program: ServerProgram | string, text: string): Promise<Renumbering> {
    const { start, number } = earlyItem(text);
    const insertion = { start, end: start, text: `item ${number}  Another report\n\nA paragraph.\n\n` };
    const uri = 'file:///bench/renumbered.agenda';
    const server = new BenchServer(program);
    await server.start();
    await server.open(uri, text);
    await server.timeToFindings(uri, [insertion]);
    const now = new EditorText(uri, 'agenda', server.text(uri));
    const actions = await server.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: now.positionAt(start), end: now.positionAt(start + insertion.text.length + 10) },
        context: { diagnostics: server.published.of(uri).findings },
    });
    await server.stop();
    const edits = actions?.find(({ title }) => title.startsWith('Renumber '))?.edit?.changes?.[uri];
    if (!edits) {
        throw new Error('No fix renumbers the items.');
    }
    const fix = edits.map(({ range, newText }) => ({ start: now.offsetAt(range.start), end: now.offsetAt(range.end), text: newText }));
    return { insertion, fix };
}

/** The edits of our fix that renumbers all items behind a new one. Stock Langium has no fixes; it is measured with the edits of ours. */
import type { CodeAction } from 'vscode-languageserver-protocol';
import { EditorText, type Edit } from './editor-text.js';
import { earlyItem } from './places.js';
import { BenchServer } from './server.js';

export interface Renumbering {
    /** Writes a second item of one number. */
    readonly insertion: Edit;
    /** The fix: new numbers for it and all behind it, at the items and wherever they are referred to. */
    readonly fix: readonly Edit[];
}

export async function renumberingOf(program: string, text: string): Promise<Renumbering> {
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
    const edits = actions?.find(({ title }) => title.startsWith('Renumber all items'))?.edit?.changes?.[uri];
    if (!edits) {
        throw new Error('No fix renumbers the items.');
    }
    const fix = edits.map(({ range, newText }) => ({ start: now.offsetAt(range.start), end: now.offsetAt(range.end), text: newText }));
    return { insertion, fix };
}

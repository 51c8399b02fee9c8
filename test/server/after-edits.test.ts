/** What the editor receives for a whole document after edits equals what it receives for the same text read anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, URI } from 'langium';
import { EditedDocument } from '../../language/text/edited-document.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import { selectionRanges } from '../../server/features/selection.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer } from '../../server/service-types.js';
import { runs } from '../properties/documents.js';
import { sessions, textsOf } from '../properties/sequences.js';

const uri = URI.parse('file:///shown.agenda');

async function started(): Promise<AgendaServer> {
    const server = createAgendaServer(EmptyFileSystem);
    await server.shared.workspace.DocumentBuilder.build(loadLibrary(server.shared));
    return server;
}

let version = 0;

async function answers({ shared, agenda: { lsp } }: AgendaServer, text: string): Promise<unknown> {
    shared.workspace.TextDocuments.set(EditedDocument.create(uri.toString(), 'agenda', ++version, text));
    await shared.workspace.DocumentBuilder.update([uri], []);
    const document = shared.workspace.LangiumDocuments.getDocument(uri);
    assert.ok(document);
    const textDocument = { uri: uri.toString() };
    const at = (share: number) => document.textDocument.positionAt(Math.floor(text.length * share));
    const places = [0, 0.2, 0.4, 0.6, 0.8, 1].map(at);
    return {
        lenses: await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument }),
        symbols: await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument }),
        folds: await lsp.FoldingRangeProvider?.getFoldingRanges(document, { textDocument }),
        links: await lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument }),
        hints: await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range: { start: at(0.1), end: at(0.9) } }),
        selections: selectionRanges(document, places),
        there: await Promise.all(
            places.map(async (position) => ({
                hover: await lsp.HoverProvider?.getHoverContent(document, { textDocument, position }),
                completion: await lsp.CompletionProvider?.getCompletion(document, { textDocument, position }),
                highlights: await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, { textDocument, position }),
            })),
        ),
    };
}

describe('After any edits, what is asked for', () => {
    it('is answered as for the same text read anew', async () => {
        const live = await started();
        const fresh = await started();
        await fc.assert(
            fc.asyncProperty(sessions, async (session) => {
                for (const text of textsOf(session)) {
                    const known = await answers(live, text);
                    fresh.shared.workspace.TextDocuments.delete(uri);
                    await fresh.shared.workspace.DocumentBuilder.update([], [uri]);
                    assert.deepEqual(known, await answers(fresh, text));
                }
            }),
            { numRuns: runs },
        );
    });
});

/** The tokens of the parts of an agenda, put together, are those that Langium makes of the whole. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { AbstractSemanticTokenProvider } from 'langium/lsp';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { EditedDocument } from '../../language/syntax/edited-document.js';
import { loadLibrary } from '../../server/library.js';
import { createAgendaServer } from '../../server/services.js';
import { runs } from '../properties/documents.js';
import { sessions, textsOf } from '../properties/sequences.js';

const uri = URI.parse('file:///coloured.agenda');

describe('Colours', () => {
    it('are those of the whole text, at first and by what has changed', async () => {
        const { shared, agenda } = createAgendaServer(EmptyFileSystem);
        await shared.workspace.DocumentBuilder.build(loadLibrary(shared));
        const provider = agenda.lsp.SemanticTokenProvider;
        assert.ok(provider instanceof AbstractSemanticTokenProvider);
        // Langium parts tokens of several lines wrongly where the client does not take them whole.
        provider.initialize({ multilineTokenSupport: true } as Parameters<typeof provider.initialize>[0]);
        const textDocument = { uri: uri.toString() };
        const byLangium = (document: LangiumDocument): Promise<SemanticTokens> =>
            AbstractSemanticTokenProvider.prototype.semanticHighlight.call(provider, document, { textDocument });
        let version = 0;
        await fc.assert(
            fc.asyncProperty(sessions, async (session) => {
                let shown: SemanticTokens = { data: [] };
                for (const text of textsOf(session)) {
                    shared.workspace.TextDocuments.set(EditedDocument.create(textDocument.uri, 'agenda', ++version, text));
                    await shared.workspace.DocumentBuilder.update([uri], []);
                    const document = shared.workspace.LangiumDocuments.getDocument(uri);
                    assert.ok(document);
                    const expected = (await byLangium(document)).data;
                    const answer: SemanticTokens | SemanticTokensDelta = await provider.semanticHighlightDelta(document, {
                        textDocument,
                        previousResultId: shown.resultId ?? '',
                    });
                    const data: number[] = 'data' in answer ? answer.data : [...shown.data];
                    for (const { start, deleteCount, data: added } of 'edits' in answer ? answer.edits : []) {
                        data.splice(start, deleteCount, ...(added ?? []));
                    }
                    shown = { data, ...(answer.resultId === undefined ? {} : { resultId: answer.resultId }) };
                    assert.deepEqual(data, expected);
                    assert.deepEqual((await provider.semanticHighlight(document, { textDocument })).data, expected);
                    shown = await provider.semanticHighlight(document, { textDocument });
                }
            }),
            { numRuns: runs },
        );
    });
});

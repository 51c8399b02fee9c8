/** The tokens of an agenda's parts, joined, equal those of the whole; and the reported changes lead to them, whatever else is requested. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import { AbstractSemanticTokenProvider } from 'langium/lsp';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { EditedDocument } from '../../language/text/edited-document.js';
import { colourOf } from '../../server/features/colours.js';
import { loadLibrary } from '../../language/registers/load-library.js';
import { tokenPartsOf, tokensIn } from '../../server/features/shared/places.js';
import { createAgendaServer } from '../../server/services.js';
import { runs } from '../properties/documents.js';
import { afterEdits } from '../properties/requests.js';
import { closeAll, open } from './editor.js';
import { sessions, textsOf } from '../properties/sequences.js';

const uri = URI.parse('file:///coloured.agenda');

describe('Colours', () => {
    it('are those of the whole text, at first and by what has changed', async () => {
        const { shared, agenda } = createAgendaServer(EmptyFileSystem);
        await shared.workspace.DocumentBuilder.build(loadLibrary(shared));
        const provider = agenda.lsp.SemanticTokenProvider;
        assert.ok(provider instanceof AbstractSemanticTokenProvider);
        provider.initialize({ multilineTokenSupport: true } as Parameters<typeof provider.initialize>[0]);
        const textDocument = { uri: uri.toString() };
        const ofWhole = ({ parseResult }: LangiumDocument): readonly number[] => {
            const builder = new SemanticTokensBuilder();
            for (const token of tokenPartsOf(parseResult.value).flatMap(tokensIn)) {
                const colour = colourOf(token);
                if (colour) {
                    const { line, character } = token.range.start;
                    const modifiers = colour.modifier === undefined ? 0 : (provider.tokenModifiers[colour.modifier] ?? 0);
                    builder.push(line, character, token.text.length, provider.tokenTypes[colour.type] ?? 0, modifiers);
                }
            }
            return builder.build().data;
        };
        let version = 0;
        await fc.assert(
            fc.asyncProperty(sessions, async (session) => {
                let shown: SemanticTokens = { data: [] };
                for (const text of textsOf(session)) {
                    shared.workspace.TextDocuments.set(EditedDocument.create(textDocument.uri, 'agenda', ++version, text));
                    await shared.workspace.DocumentBuilder.update([uri], []);
                    const document = shared.workspace.LangiumDocuments.getDocument(uri);
                    assert.ok(document);
                    const expected = ofWhole(document);
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

    for (const [extension, text] of [
        ['agenda', 'agenda X/Y/1\nlanguage: en\n\nitem 1  A\n'],
        ['register', 'register X/Y\nen: Body\n\nresolution 1/1\nen: One\n'],
    ] as const) {
        it(`of one ${extension} do not mind what else is asked of it at the same time`, async () => {
            const { document, lsp, textDocument } = await open(text, extension);
            const provider = lsp.SemanticTokenProvider!;
            const first = await provider.semanticHighlight(document, { textDocument });
            const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
            const since = { textDocument, previousResultId: first.resultId ?? '' };
            const answers = await Promise.all([
                provider.semanticHighlightDelta(document, since),
                provider.semanticHighlightRange(document, { textDocument, range }),
                provider.semanticHighlight(document, { textDocument }),
                provider.semanticHighlightRange(document, { textDocument, range }),
                provider.semanticHighlightDelta(document, since),
            ]);
            const [changed, part, whole, , again] = answers as [
                SemanticTokensDelta,
                SemanticTokens,
                SemanticTokens,
                unknown,
                SemanticTokensDelta,
            ];
            assert.deepEqual(whole.data, first.data);
            assert.deepEqual(afterEdits(first.data, changed), first.data);
            assert.deepEqual(afterEdits(first.data, again), first.data);
            assert.ok(part.data.length > 0 && part.data.length < first.data.length);
            const names = [first, changed, whole, again].map(({ resultId }) => resultId);
            assert.equal(new Set(names).size, names.length, 'each answer has a name of its own');
            await closeAll();
        });
    }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CompletionTriggerKind, type Position, type Range } from 'vscode-languageserver-protocol';
import { closeAll, open } from './editor.js';

const source = readFileSync('examples/mistakes.agenda', 'utf8');

/** Every range in an answer, at any depth. */
function rangesIn(answer: unknown): Range[] {
    if (typeof answer !== 'object' || answer === null) {
        return [];
    }
    const own = 'start' in answer && 'end' in answer ? [answer as Range] : [];
    return [...own, ...Object.values(answer).flatMap(rangesIn)];
}

/** Requests every feature at the end of a text, and checks that the answers lie inside the text. */
async function askEverything(text: string): Promise<void> {
    const { lsp, document, textDocument, uri } = await open(text);
    const position: Position = document.textDocument.positionAt(text.length);
    const range = { start: { line: 0, character: 0 }, end: position };
    const at = { textDocument, position };
    const answers: unknown[] = [
        await lsp.CompletionProvider?.getCompletion(document, { ...at, context: { triggerKind: CompletionTriggerKind.Invoked } }),
        await lsp.HoverProvider?.getHoverContent(document, at),
        await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, at),
        await lsp.DocumentSymbolProvider?.getSymbols(document, { textDocument }),
        await lsp.DocumentLinkProvider?.getDocumentLinks(document, { textDocument }),
        await lsp.CodeLensProvider?.provideCodeLens(document, { textDocument }),
        await lsp.InlayHintProvider?.getInlayHints(document, { textDocument, range }),
        await lsp.CodeActionProvider?.getCodeActions(document, {
            textDocument,
            range,
            context: { diagnostics: document.diagnostics ?? [] },
        }),
        ((await lsp.ReferencesProvider?.findReferences(document, { ...at, context: { includeDeclaration: true } })) ?? []).filter(
            (found) => found.uri === uri,
        ),
    ];
    for (const { start, end } of rangesIn(answers)) {
        assert.ok(start.line < end.line || (start.line === end.line && start.character <= end.character), 'a range goes forward');
        assert.ok(end.line <= document.textDocument.lineCount - 1, 'a range ends inside the text');
    }
    for (const { startLine, endLine } of (await lsp.FoldingRangeProvider?.getFoldingRanges(document, { textDocument })) ?? []) {
        assert.ok(startLine < endLine && endLine < document.textDocument.lineCount);
    }
    const tokens = (await lsp.SemanticTokenProvider?.semanticHighlight(document, { textDocument }))?.data ?? [];
    assert.ok(
        tokens.every((value) => value >= 0),
        'tokens come in order',
    );
}

describe('half-typed documents', () => {
    afterEach(closeAll);
    for (let cut = 0; cut <= 40; cut++) {
        const length = Math.floor((source.length * cut) / 40);
        it(`are served up to character ${length}`, () => askEverything(source.slice(0, length)));
    }
    it('are served with Windows line ends and a byte order mark', () => askEverything(`\ufeff${source.replaceAll('\n', '\r\n')}`));
});

/** What an editor shows after it has applied the answers to what it had: views of a document. */
import { CancellationToken, type Position, type SemanticTokens, type SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { changedOrder } from '../../client/preview/order.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { linkedRanges } from '../../server/features/linked-editing.js';
import { selectionRanges } from '../../server/features/selection.js';
import { uriOf } from './desk.js';
import type { DeskQuestion, View } from './views.js';

/** The answers at each of the positions. The answer of a refused request is its reason. */
async function atEach({ positions }: DeskQuestion, ask: (position: Position) => unknown): Promise<unknown> {
    const answers: unknown[] = [];
    for (const position of positions) {
        try {
            answers.push(await ask(position));
        } catch (error) {
            answers.push(String(error));
        }
    }
    return answers;
}

/** The order of documents does not matter. Within each, text order counts. */
function byDocument<T extends { readonly uri: string } | { readonly targetUri: string }>(places: readonly T[] | undefined): readonly T[] {
    const uriIn = (place: T): string => ('uri' in place ? place.uri : place.targetUri);
    return (places ?? []).toSorted((one, other) => (uriIn(one) < uriIn(other) ? -1 : uriIn(one) > uriIn(other) ? 1 : 0));
}

function identifier({ name }: DeskQuestion): { uri: string } {
    return { uri: uriOf(name).toString() };
}

/** The tokens after applying the edits of an answer, or the complete tokens in it. */
export function afterEdits(before: readonly number[], answer: SemanticTokens | SemanticTokensDelta): readonly number[] {
    if ('data' in answer) {
        return answer.data;
    }
    return [...answer.edits]
        .sort((one, other) => other.start - one.start)
        .reduce(
            (data, { start, deleteCount, data: put = [] }) => [...data.slice(0, start), ...put, ...data.slice(start + deleteCount)],
            before,
        );
}

export const requests: Readonly<Record<string, View>> = {
    /** The editor's tokens after the delta, and the complete tokens. */
    tokens: async (question) => {
        const { desk, name, document } = question;
        const provider = desk.services(name).lsp.SemanticTokenProvider;
        const shown = desk.shown(name);
        const textDocument = identifier(question);
        const { resultId: previousResultId, data: before = [] } = shown.tokens ?? {};
        const answer =
            previousResultId === undefined
                ? await provider?.semanticHighlight(document, { textDocument })
                : await provider?.semanticHighlightDelta(document, { textDocument, previousResultId });
        const changed = answer && afterEdits(before, answer);
        const all = await provider?.semanticHighlight(document, { textDocument });
        shown.tokens = { resultId: all?.resultId, data: all?.data ?? [] };
        return { changed, all: all?.data };
    },

    /** The page of the preview after all changes of the order that it received. */
    preview: async (question) => {
        const { desk, name, document } = question;
        if (!isAgenda(document.parseResult.value)) {
            return undefined;
        }
        const shown = desk.shown(name);
        const { uri } = identifier(question);
        const since = shown.preview?.number;
        const params = { uri, version: desk.version(name), ...(since === undefined ? {} : { since }) };
        const answer = await desk.server.shared.agenda.Previews.preview(params, CancellationToken.None);
        const before = shown.preview?.order ?? [];
        const order = changedOrder(before, answer.change ?? { kept: 0, removed: before.length, blocks: answer.order, shift: 0 });
        const pages = { ...Object.fromEntries(shown.preview?.html ?? []), ...answer.html };
        const html = new Map(order.map(({ id }) => [id, pages[id] ?? `There is no page for ${id}.`]));
        shown.preview = { number: answer.number, order, html };
        const { language, direction, title } = answer;
        return { language, direction, title, order, html: [...html] };
    },

    words: async ({ desk, name, document }) => {
        if (!isAgenda(document.parseResult.value)) {
            return undefined;
        }
        const params = { uri: uriOf(name).toString(), version: desk.version(name) };
        const { words, chineseCharacters, parts } = await desk.server.shared.agenda.WordCounts.count(params, CancellationToken.None);
        return { words, chineseCharacters, parts };
    },

    symbols: (question) =>
        question.desk
            .services(question.name)
            .lsp.DocumentSymbolProvider?.getSymbols(question.document, { textDocument: identifier(question) }),

    folds: (question) =>
        question.desk
            .services(question.name)
            .lsp.FoldingRangeProvider?.getFoldingRanges(question.document, { textDocument: identifier(question) }),

    lenses: (question) =>
        question.desk
            .services(question.name)
            .lsp.CodeLensProvider?.provideCodeLens(question.document, { textDocument: identifier(question) }),

    addresses: (question) =>
        question.desk
            .services(question.name)
            .lsp.DocumentLinkProvider?.getDocumentLinks(question.document, { textDocument: identifier(question) }),

    /** Of the document, and of the line above each position. */
    formatting: (question) => {
        const { Formatter: formatter } = question.desk.services(question.name).lsp;
        const textDocument = identifier(question);
        const options = { tabSize: 4, insertSpaces: true };
        return {
            all: formatter?.formatDocument(question.document, { textDocument, options }),
            lines: question.positions.map((position) =>
                formatter?.formatDocumentOnType(question.document, { textDocument, position, ch: '\n', options }),
            ),
        };
    },

    hints: (question) =>
        question.desk.services(question.name).lsp.InlayHintProvider?.getInlayHints(question.document, {
            textDocument: identifier(question),
            range: { start: { line: 0, character: 0 }, end: { line: question.document.textDocument.lineCount, character: 0 } },
        }),

    pointedAt: (question) => {
        const { desk, name, document } = question;
        const { lsp } = desk.services(name);
        const textDocument = identifier(question);
        return atEach(question, async (position) => ({
            hover: await lsp.HoverProvider?.getHoverContent(document, { textDocument, position }),
            completion: await lsp.CompletionProvider?.getCompletion(document, { textDocument, position }),
            definition: byDocument(await lsp.DefinitionProvider?.getDefinition(document, { textDocument, position })),
            highlights: await lsp.DocumentHighlightProvider?.getDocumentHighlight(document, { textDocument, position }),
            references: byDocument(
                await lsp.ReferencesProvider?.findReferences(document, { textDocument, position, context: { includeDeclaration: true } }),
            ),
            selection: selectionRanges(document, [position]),
            linked: linkedRanges(document, position),
            actions: await lsp.CodeActionProvider?.getCodeActions(document, {
                textDocument,
                range: { start: position, end: position },
                context: { diagnostics: [] },
            }),
        }));
    },

    renamed: (question) =>
        atEach(question, (position) =>
            question.desk
                .services(question.name)
                .lsp.RenameProvider?.rename(question.document, { textDocument: identifier(question), position, newName: '77' }),
        ),
};

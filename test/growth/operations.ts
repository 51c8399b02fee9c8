/** The table of operations: everything that is ever done with a document, step by step, in an editor's order. */
import { type AstNode, type LangiumDocument, URI } from 'langium';
import {
    CancellationToken,
    type CodeAction,
    CodeActionKind,
    CompletionTriggerKind,
    type Position,
    type Range,
} from 'vscode-languageserver-protocol';
import { compareAgendas } from '../../language/comparing/comparison.js';
import type { NextSession } from '../../language/drafting/roll-forward/facts.js';
import { rollForward } from '../../language/drafting/roll-forward/roll-forward.js';
import { documentOf } from '../../language/document/document.js';
import { formats } from '../../language/formats/catalogue.js';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { formOfText, importForm } from '../../language/importing/importing.js';
import { keptIn } from '../../language/importing/kept.js';
import { readingOf } from '../../language/semantics/reading.js';
import { openingSymbol } from '../../language/syntax/scanner/opening.js';
import { rangeOf } from '../../language/syntax/tree/nodes.js';
import type { MoveDirection, VersionsParams } from '../../protocol/protocol.js';
import { AgendaActions } from '../../server/features/code-actions.js';
import { entryLevel } from '../../server/features/entry-level.js';
import { touches } from '../../server/features/shared/places.js';
import { linkedRanges } from '../../server/features/linked-editing.js';
import { selectionRanges } from '../../server/features/selection.js';
import type { AgendaSharedServerServices } from '../../server/service-types.js';
import { typingCharacters } from '../../server/features/typing.js';
import { summaryOf } from '../../server/workspace/summary.js';
import { type Desk, uriOf } from '../properties/desk.js';

/** The session to which documents are rolled forward. */
const nextDays = { from: { year: 2026, month: 9, day: 1 }, to: { year: 2026, month: 9, day: 4 } };
const nextSession: NextSession = { symbol: 'A/AC.1/2026/1', session: { number: 17 }, dates: { ...nextDays, ranges: [nextDays] } };

/** A document that is open on a desk. */
export interface OpenDocument {
    readonly desk: Desk;
    readonly name: string;
    readonly text: string;
}

export type Operation = (opened: OpenDocument) => unknown;

function documentAt({ desk, name }: OpenDocument): LangiumDocument<AstNode> {
    return desk.document(name);
}

/** Possible places of an editor's caret: at the start, on both sides of the middle, at the end. */
function placesIn(opened: OpenDocument): readonly Position[] {
    const { textDocument } = documentAt(opened);
    const { length } = opened.text;
    return [1, 0.25, 0.5, 0.75, 0.999].map((share) => textDocument.positionAt(share === 1 ? length - 1 : Math.floor(length * share)));
}

/** The place of a keystroke: in the middle, in short lines at their end, so that it has the same effect in documents of every size. */
function middleOf(opened: OpenDocument): Position {
    const { textDocument } = documentAt(opened);
    const { line, character } = textDocument.positionAt(Math.floor(opened.text.length / 2));
    const end = textDocument.positionAt(textDocument.offsetAt({ line: line + 1, character: 0 }) - 1).character;
    return { line, character: end > shortLine ? character : end };
}

const shortLine = 200;

async function atPlaces(opened: OpenDocument, ask: (position: Position) => unknown): Promise<void> {
    for (const position of placesIn(opened)) {
        try {
            await ask(position);
        } catch {
            // A refused request, such as a rename where nothing has a name, counts as answered.
        }
    }
}

function identifier({ name }: OpenDocument): { uri: string } {
    return { uri: uriOf(name).toString() };
}

function wholeOf(opened: OpenDocument): Range {
    return { start: { line: 0, character: 0 }, end: { line: documentAt(opened).textDocument.lineCount, character: 0 } };
}

/** The code actions offered to an editor that shows the findings. */
async function actionsIn(opened: OpenDocument, range: Range, only?: CodeActionKind[]): Promise<CodeAction[]> {
    const document = documentAt(opened);
    const diagnostics = (document.diagnostics ?? []).filter((diagnostic) => touches(diagnostic.range, range));
    const context = { diagnostics, ...(only ? { only } : {}) };
    const answer = await lsp(opened).CodeActionProvider?.getCodeActions(document, { textDocument: identifier(opened), range, context });
    return (answer ?? []) as CodeAction[];
}

const moveDirections: readonly MoveDirection[] = ['up', 'down', 'promote', 'demote'];

/** Moves the first item, the last one, and some between, each in the text as it is. */
async function moveItems(opened: OpenDocument, direction: MoveDirection): Promise<void> {
    const root = documentAt(opened).parseResult.value;
    for (const { item } of someOf(isAgenda(root) ? readingOf(root).outline.items : [])) {
        const line = rangeOf(item).start.line;
        const params = { ...identifier(opened), version: opened.desk.version(opened.name), line, to: direction };
        await opened.desk.server.shared.agenda.ItemMoves.move(params, CancellationToken.None);
    }
}

/** A request of our own about an agenda. */
function ownRequest(
    ask: (agenda: AgendaSharedServerServices['agenda'], params: VersionsParams, opened: OpenDocument) => unknown,
): Operation {
    return (opened) => {
        const { desk, name } = opened;
        const params = { ...identifier(opened), version: desk.version(name) };
        return isAgenda(documentAt(opened).parseResult.value) && ask(desk.server.shared.agenda, params, opened);
    };
}

/** Some of many: the first one, the last one, and some between. */
function someOf<T>(all: readonly T[]): readonly T[] {
    return all.length === 0 ? [] : [...new Set([0, 0.25, 0.5, 0.75, 1].map((share) => all[Math.round(share * (all.length - 1))]!))];
}

/** Schedules some items at some meetings, each in the text as it is. */
async function scheduleItems(
    { Schedules }: AgendaSharedServerServices['agenda'],
    params: VersionsParams,
    opened: OpenDocument,
): Promise<void> {
    const root = documentAt(opened).parseResult.value;
    const reading = isAgenda(root) ? readingOf(root) : undefined;
    const slots = reading?.timetables.flatMap(({ days }) => days).flatMap((day) => day.slots) ?? [];
    for (const { item } of someOf(reading?.outline.items ?? [])) {
        for (const { slot } of someOf(slots)) {
            const places = { line: rangeOf(item).start.line, meeting: rangeOf(slot).start.line };
            await Schedules.item({ ...params, ...places }, CancellationToken.None);
        }
    }
}

/** Where some words of the preview stand. */
async function findWords({ Previews }: AgendaSharedServerServices['agenda'], params: VersionsParams): Promise<void> {
    const { order } = await Previews.preview(params, CancellationToken.None);
    for (const { id: block } of someOf(order)) {
        await Previews.source({ ...params, words: { block, start: 0, end: 9 } }, CancellationToken.None);
    }
}

/** A text read as an issued document, and what is lost of it. */
function imported(text: string, name: string): unknown {
    const form = formOfText(text, name);
    return keptIn(form, importForm(form, { name }).source);
}

/** A text with another sign every sixty, and without some of its middle. */
function changedText(text: string): string {
    const third = Math.floor(text.length / 3);
    const parts = `${text.slice(0, third)}${text.slice(third + Math.floor(third / 9))}`.match(/[\s\S]{1,60}/gu) ?? [];
    return parts.join('z');
}

/** The options that every editor sends. */
const spacing = { tabSize: 4, insertSpaces: true };

const lsp = ({ desk, name }: OpenDocument) => desk.services(name).lsp;

export const operations: Readonly<Record<string, Operation>> = {
    opening: ({ text }) => openingSymbol(text),
    scan: ({ desk, name, text }) => desk.services(name).parser.Lexer.tokenize(text),
    findings: async ({ desk, name, text }) => {
        desk.open(name, text);
        await desk.build();
    },
    blocks: (opened) => {
        const root = documentAt(opened).parseResult.value;
        return isAgenda(root) && documentOf(readingOf(root));
    },
    ...Object.fromEntries(
        Object.entries(formats).map(([format, { render }]): [string, Operation] => [
            format,
            (opened) => {
                const root = documentAt(opened).parseResult.value;
                return isAgenda(root) && render(documentOf(readingOf(root)));
            },
        ]),
    ),
    preview: (opened) =>
        isAgenda(documentAt(opened).parseResult.value) &&
        opened.desk.server.shared.agenda.Previews.preview(
            { ...identifier(opened), version: opened.desk.version(opened.name) },
            CancellationToken.None,
        ),
    words: (opened) =>
        isAgenda(documentAt(opened).parseResult.value) &&
        opened.desk.server.shared.agenda.WordCounts.count(
            { ...identifier(opened), version: opened.desk.version(opened.name) },
            CancellationToken.None,
        ),
    comparison: (opened) => {
        const root = documentAt(opened).parseResult.value;
        const { LangiumDocumentFactory: factory } = opened.desk.server.shared.workspace;
        const later = factory.fromString(changedText(opened.text), uriOf(`later-${opened.name}`)).parseResult.value;
        return isAgenda(root) && isAgenda(later) && compareAgendas(readingOf(root), readingOf(later));
    },
    'import of text': ({ text }) => imported(text, 'a.txt'),
    'import of Markdown': ({ text }) => imported(text, 'a.md'),
    'import of a page': ({ text }) => imported(`<!doctype html><p>${text}`, 'a.html'),
    rolling: (opened) => {
        const root = documentAt(opened).parseResult.value;
        return isAgenda(root) && rollForward(opened.text, readingOf(root), nextSession);
    },
    summary: (opened) => {
        const root = documentAt(opened).parseResult.value;
        return isAgenda(root) && summaryOf(root);
    },
    tokens: (opened) => lsp(opened).SemanticTokenProvider?.semanticHighlight(documentAt(opened), { textDocument: identifier(opened) }),
    'tokens of a range': (opened) =>
        lsp(opened).SemanticTokenProvider?.semanticHighlightRange(documentAt(opened), {
            textDocument: identifier(opened),
            range: wholeOf(opened),
        }),
    symbols: (opened) => lsp(opened).DocumentSymbolProvider?.getSymbols(documentAt(opened), { textDocument: identifier(opened) }),
    folding: (opened) => lsp(opened).FoldingRangeProvider?.getFoldingRanges(documentAt(opened), { textDocument: identifier(opened) }),
    lenses: (opened) => lsp(opened).CodeLensProvider?.provideCodeLens(documentAt(opened), { textDocument: identifier(opened) }),
    addresses: (opened) => lsp(opened).DocumentLinkProvider?.getDocumentLinks(documentAt(opened), { textDocument: identifier(opened) }),
    hints: (opened) =>
        lsp(opened).InlayHintProvider?.getInlayHints(documentAt(opened), { textDocument: identifier(opened), range: wholeOf(opened) }),
    formatting: (opened) =>
        lsp(opened).Formatter?.formatDocument(documentAt(opened), { textDocument: identifier(opened), options: spacing }),
    'formatting of lines': (opened) =>
        lsp(opened).Formatter?.formatDocumentRange(documentAt(opened), {
            textDocument: identifier(opened),
            range: wholeOf(opened),
            options: spacing,
        }),
    'formatting after Enter': (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).Formatter?.formatDocumentOnType(documentAt(opened), {
                textDocument: identifier(opened),
                position,
                ch: '\n',
                options: spacing,
            }),
        ),
    ...Object.fromEntries(
        typingCharacters
            .filter((ch) => ch !== '\n')
            .map((ch): [string, Operation] => [
                `typing ${ch === ' ' ? 'a blank' : ch}`,
                async (opened) => {
                    await opened.desk.server.shared.agenda.Settings.apply({ editor: { quotationMarks: true } });
                    await atPlaces(opened, (position) =>
                        lsp(opened).Formatter?.formatDocumentOnType(documentAt(opened), {
                            textDocument: identifier(opened),
                            position,
                            ch,
                            options: spacing,
                        }),
                    );
                },
            ]),
    ),
    overview: ownRequest(({ Overviews }, params) => Overviews.overview(params, CancellationToken.None)),
    'proposed schedule': ownRequest(({ Schedules }, params) => Schedules.propose(params, CancellationToken.None)),
    'items at meetings': ownRequest(scheduleItems),
    'places of words': ownRequest(findWords),
    'level of an entry': ownRequest((_, params, opened) =>
        atPlaces(opened, ({ line }) =>
            entryLevel(opened.desk.server.shared, { ...params, line, change: 'deeper' }, CancellationToken.None),
        ),
    ),
    'linked editing': (opened) => atPlaces(opened, (position) => linkedRanges(documentAt(opened), position)),
    ...Object.fromEntries(
        moveDirections.map((direction): [string, Operation] => [`move ${direction}`, (opened) => moveItems(opened, direction)]),
    ),
    hover: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).HoverProvider?.getHoverContent(documentAt(opened), { textDocument: identifier(opened), position }),
        ),
    definition: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).DefinitionProvider?.getDefinition(documentAt(opened), { textDocument: identifier(opened), position }),
        ),
    references: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).ReferencesProvider?.findReferences(documentAt(opened), {
                textDocument: identifier(opened),
                position,
                context: { includeDeclaration: true },
            }),
        ),
    highlights: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).DocumentHighlightProvider?.getDocumentHighlight(documentAt(opened), { textDocument: identifier(opened), position }),
        ),
    rename: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).RenameProvider?.rename(documentAt(opened), { textDocument: identifier(opened), position, newName: '77' }),
        ),
    completion: (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).CompletionProvider?.getCompletion(documentAt(opened), { textDocument: identifier(opened), position }),
        ),
    'a list that opens by itself': (opened) =>
        atPlaces(opened, (position) =>
            lsp(opened).CompletionProvider?.getCompletion(documentAt(opened), {
                textDocument: identifier(opened),
                position,
                context: { triggerKind: CompletionTriggerKind.TriggerCharacter },
            }),
        ),
    selection: (opened) => selectionRanges(documentAt(opened), placesIn(opened)),
    actions: (opened) => atPlaces(opened, (position) => actionsIn(opened, { start: position, end: position })),
    'actions of all': (opened) => actionsIn(opened, wholeOf(opened)),
    'fix of all': async (opened) => {
        const [all] = await actionsIn(opened, wholeOf(opened), [CodeActionKind.SourceFixAll]);
        const { CodeActionProvider: provider } = lsp(opened);
        return all && provider instanceof AgendaActions && provider.resolve(documentAt(opened), all);
    },
    'new version': (opened) =>
        isAgenda(documentAt(opened).parseResult.value) &&
        opened.desk.server.shared.agenda.LanguageVersions.newVersion(
            { ...identifier(opened), version: opened.desk.version(opened.name), language: 'fr' },
            CancellationToken.None,
        ),
    'a key': async (opened) => {
        const at = middleOf(opened);
        opened.desk.edit(opened.name, [{ range: { start: at, end: at }, text: 'x' }]);
        await opened.desk.build();
    },
    'preview after a key': (opened) =>
        isAgenda(documentAt(opened).parseResult.value) &&
        opened.desk.server.shared.agenda.Previews.preview(
            { ...identifier(opened), version: opened.desk.version(opened.name) },
            CancellationToken.None,
        ),
};

/** The address of the open document of a size. */
export function nameFor(extension: string, number: number): string {
    return URI.file(`${number}.${extension}`).path.slice(1);
}

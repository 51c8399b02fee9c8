/** Requests for everything that a server announces, and our own; and which part of an answer depends on the texts. */
import { library, libraryUri } from '../../language/registers/library.js';
import { formatNames, isRendered } from '../../protocol/formats.js';
import { compareRequest } from '../../protocol/compare-request.js';
import { rollForwardRequest } from '../../protocol/next-session.js';
import {
    counterpartRequest,
    entryLevelRequest,
    lateMarkerRequest,
    exportRequest,
    moveItemRequest,
    newAgendaChoicesRequest,
    newAgendaRequest,
    newAgendaValueRequest,
    newRegisterRequest,
    newVersionRequest,
    type PreviewAnswer,
    previewRequest,
    sourceRequest,
    versionsRequest,
    wordCountRequest,
} from '../../protocol/protocol.js';
import { pasteRequest } from '../../protocol/pasting.js';
import { overviewRequest } from '../../protocol/overview.js';
import { proposeScheduleRequest, scheduleItemRequest } from '../../protocol/scheduling.js';
import type { Draw } from './draw.js';
import { entryLineIn, itemLineIn, meetingLineIn, placeIn, rangeIn } from './places.js';

/** The document of a request, as the editor has it. */
export interface AskedDocument {
    readonly uri: string;
    readonly version: number;
    readonly text: string;
}

export interface SoakRequest {
    readonly method: string;
    readonly params: object;
    /** Whether a refusal is a valid answer. */
    readonly lenient?: boolean;
    /** The part of the answer in which two servers must agree; without it, the whole answer. */
    readonly normal?: (result: unknown) => unknown;
    /** The next request of an editor, based on the answer. */
    readonly next?: (result: unknown) => SoakRequest | undefined;
}

interface RequestKind {
    /** What announces the requests: the path of a capability, `renameProvider.prepareProvider`. None for the project's own requests. */
    readonly announced?: readonly string[];
    readonly agendasOnly?: boolean;
    /** Whether only a server that is asked for findings answers. */
    readonly pulled?: boolean;
    readonly questions: (subject: AskedDocument, draw: Draw) => readonly SoakRequest[];
}

const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const names = ['77', '2 (b)', '10/3', 'x', '', 'A/1', '\n', '[^', '中'];

/** The order of documents does not matter; within each, text order counts. */
function byDocument(result: unknown): unknown {
    const uriIn = (place: { uri?: string; targetUri?: string; location?: { uri: string } }): string =>
        place.uri ?? place.targetUri ?? place.location?.uri ?? '';
    return Array.isArray(result)
        ? result.toSorted((one, other) => (uriIn(one) < uriIn(other) ? -1 : uriIn(one) > uriIn(other) ? 1 : 0))
        : result;
}

function without(...keys: readonly string[]): (result: unknown) => unknown {
    return (result) =>
        typeof result === 'object' && result !== null
            ? Object.fromEntries(Object.entries(result).filter(([key]) => !keys.includes(key)))
            : result;
}

/** Words of a block, as a reader of the preview points at them. */
function wordsIn({ uri, version }: AskedDocument, block: string, draw: Draw): SoakRequest {
    const start = draw.below(40);
    return {
        method: sourceRequest,
        params: { uri, version, words: { block, start, end: start + draw.below(20) } },
        normal: without('version'),
    };
}

/** An edit without the versions of the texts, which two servers count for themselves. */
function withoutVersions(result: unknown): unknown {
    const { documents } = (result ?? {}) as { readonly documents?: readonly object[] };
    return documents ? { ...(result as object), documents: documents.map(without('version')) } : result;
}

/** A request about a document only. */
function whole(method: string, params: object = {}): RequestKind['questions'] {
    return ({ uri }) => [{ method: `textDocument/${method}`, params: { textDocument: { uri }, ...params } }];
}

/** What editors ask of formatting: two options always, others where the user has set them. */
function formattingOptions(draw: Draw): object {
    return {
        tabSize: 4,
        insertSpaces: draw.chance(0.5),
        ...(draw.chance(0.3) ? { trimTrailingWhitespace: draw.chance(0.5), insertFinalNewline: draw.chance(0.5) } : {}),
    };
}

/** A request about a place. */
function pointed(method: string, params: object = {}, more: Omit<SoakRequest, 'method' | 'params'> = {}): RequestKind['questions'] {
    return (subject, draw) => [
        {
            method: `textDocument/${method}`,
            params: { textDocument: { uri: subject.uri }, position: placeIn(subject, draw), ...params },
            ...more,
        },
    ];
}

/** After a character was typed. What a blank takes back may depend on what came by itself before, which a fresh server does not know. */
function typed(ch: string, subject: AskedDocument, draw: Draw): readonly SoakRequest[] {
    const more = ch === '\n' ? {} : { normal: (result: unknown) => Array.isArray(result) };
    return pointed('onTypeFormatting', { ch, options: formattingOptions(draw) }, more)(subject, draw);
}

/** The session and the dates of a new agenda as people type them, and as they do not. */
const sessions = ['1', '17th', 'dix-septième', '第十七届会议', 'XVII', '', '0', '9'.repeat(300)];
const dates = [
    '1-4 September 2026',
    '2026-09-05',
    '31 June 2026',
    'du 30 août au 2 septembre 2026',
    '1/9/2026',
    '2026-09-01 to 2099-09-01',
    '',
];

const kinds: readonly RequestKind[] = [
    {
        announced: ['completionProvider'],
        questions: (subject, draw) => [
            // Opened by hand, by a character that was typed, and made anew with each character.
            ...pointed('completion', { context: { triggerKind: 1 } })(subject, draw),
            ...pointed('completion', { context: { triggerKind: 2 + draw.below(2) } })(subject, draw),
        ],
    },
    { announced: ['hoverProvider'], questions: pointed('hover') },
    { announced: ['definitionProvider'], questions: pointed('definition', {}, { normal: byDocument }) },
    {
        announced: ['referencesProvider'],
        questions: pointed('references', { context: { includeDeclaration: true } }, { normal: byDocument }),
    },
    { announced: ['documentHighlightProvider'], questions: pointed('documentHighlight') },
    {
        announced: ['renameProvider', 'renameProvider.prepareProvider'],
        questions: (subject, draw) => [
            ...pointed('prepareRename', {}, { lenient: true })(subject, draw),
            ...pointed('rename', { newName: draw.pick(names) }, { lenient: true })(subject, draw),
        ],
    },
    {
        announced: ['documentFormattingProvider'],
        questions: (subject, draw) => whole('formatting', { options: formattingOptions(draw) })(subject, draw),
    },
    {
        announced: ['documentRangeFormattingProvider'],
        questions: (subject, draw) =>
            whole('rangeFormatting', { range: rangeIn(subject, draw), options: formattingOptions(draw) })(subject, draw),
    },
    {
        announced: ['documentOnTypeFormattingProvider'],
        questions: (subject, draw) => typed(draw.pick(['\n', '\n', ' ', '"', "'", ')']), subject, draw),
    },
    { announced: ['linkedEditingRangeProvider'], questions: pointed('linkedEditingRange') },
    { announced: ['documentSymbolProvider'], questions: whole('documentSymbol') },
    { announced: ['foldingRangeProvider'], questions: whole('foldingRange') },
    {
        announced: ['selectionRangeProvider'],
        questions: (subject, draw) => [
            {
                method: 'textDocument/selectionRange',
                params: { textDocument: { uri: subject.uri }, positions: [placeIn(subject, draw), placeIn(subject, draw)] },
            },
        ],
    },
    {
        announced: [
            'semanticTokensProvider',
            'semanticTokensProvider.full',
            'semanticTokensProvider.full.delta',
            'semanticTokensProvider.range',
        ],
        questions: (subject, draw) => [
            {
                method: 'textDocument/semanticTokens/full',
                params: { textDocument: { uri: subject.uri } },
                normal: without('resultId'),
            },
            // The server remembers no such answer.
            {
                method: 'textDocument/semanticTokens/full/delta',
                params: { textDocument: { uri: subject.uri }, previousResultId: 'none' },
                normal: without('resultId'),
            },
            {
                method: 'textDocument/semanticTokens/range',
                params: { textDocument: { uri: subject.uri }, range: rangeIn(subject, draw) },
                normal: without('resultId'),
            },
        ],
    },
    {
        announced: ['codeActionProvider', 'codeActionProvider.resolveProvider'],
        questions: (subject, draw) => [
            {
                method: 'textDocument/codeAction',
                params: {
                    textDocument: { uri: subject.uri },
                    range: draw.chance(0.5) ? rangeIn(subject, draw) : { start: placeIn(subject, draw), end: placeIn(subject, draw) },
                    context: { diagnostics: [], ...(draw.chance(0.2) ? { only: ['source.fixAll.agenda'] } : {}) },
                },
                next: (result) => {
                    const actions = (Array.isArray(result) ? result : []) as readonly object[];
                    const action = actions[Math.floor(actions.length / 2)];
                    return action && { method: 'codeAction/resolve', params: action };
                },
            },
        ],
    },
    { announced: ['codeLensProvider'], questions: whole('codeLens') },
    { announced: ['documentLinkProvider'], questions: whole('documentLink') },
    {
        announced: ['inlayHintProvider'],
        questions: (subject, draw) => [
            { method: 'textDocument/inlayHint', params: { textDocument: { uri: subject.uri }, range: rangeIn(subject, draw) } },
        ],
    },
    {
        announced: ['workspaceSymbolProvider'],
        questions: (_, draw) => [
            {
                method: 'workspace/symbol',
                params: { query: draw.pick(['', 'a', '1', 'opening', '10/3', 'Ouverture', 'доклад', '会议', '2 (a)', 'zz']) },
                normal: (result) => (Array.isArray(result) && result.length < 400 ? byDocument(result) : Array.isArray(result)),
            },
        ],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: previewRequest,
                params: { uri: subject.uri, version: subject.version },
                normal: without('number', 'version'),
                next: (result) => {
                    const blocks = (result as PreviewAnswer | null)?.order ?? [];
                    const block = blocks[Math.floor(blocks.length / 2)]?.id;
                    return block === undefined ? undefined : wordsIn(subject, block, draw);
                },
            },
            wordsIn(subject, draw.pick(['section-title:list', 'paragraph:1:Text', '']), draw),
        ],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => {
            const line = entryLineIn(subject, draw) + 1;
            return [
                {
                    method: pasteRequest,
                    params: {
                        ...{ uri: subject.uri, version: subject.version, line, character: 0, endLine: line, endCharacter: 0 },
                        text: draw.pick(['1.\tOpening.\n2.\tReport.\n', 'words', '(a)\tFirst;\n']),
                    },
                },
            ];
        },
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            { method: lateMarkerRequest, params: { uri: subject.uri, version: subject.version, line: entryLineIn(subject, draw) + 1 } },
        ],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: entryLevelRequest,
                params: {
                    uri: subject.uri,
                    version: subject.version,
                    line: entryLineIn(subject, draw),
                    change: draw.pick(['deeper', 'higher']),
                },
            },
        ],
    },
    {
        agendasOnly: true,
        questions: ({ uri }, draw) => [{ method: exportRequest, params: { uri, format: draw.pick(formatNames.filter(isRendered)) } }],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }) => [{ method: versionsRequest, params: { uri, version }, normal: without('version') }],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }) => [{ method: wordCountRequest, params: { uri, version }, normal: without('version') }],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: counterpartRequest,
                params: {
                    uri: subject.uri,
                    version: subject.version,
                    line: placeIn(subject, draw).line,
                    language: draw.pick(languages),
                },
            },
        ],
    },
    {
        questions: (_, draw) => [
            {
                method: newAgendaRequest,
                params: {
                    language: draw.pick(languages),
                    body: draw.pick([{ symbol: 'CAC/COSP' }, { symbol: 'X' }, { name: 'Harbour Board' }]),
                    session: draw.pick(sessions),
                    dates: draw.pick(dates),
                },
                lenient: true,
            },
            { method: newAgendaChoicesRequest, params: {} },
            ...(['session', 'dates'] as const).map((key) => ({
                method: newAgendaValueRequest,
                params: { key, text: draw.pick(key === 'session' ? sessions : dates), language: draw.pick(languages) },
            })),
        ],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }, draw) => [
            {
                method: compareRequest,
                params: { uri, version, before: { uri: 'git:/earlier.agenda', text: 'agenda A/1\nlanguage: fr\n' } },
            },
            { method: rollForwardRequest, params: { uri, version, typed: { key: 'dates', text: draw.pick(dates) } } },
            {
                method: rollForwardRequest,
                params: {
                    uri,
                    version,
                    next: { symbol: 'A/AC.1/2027/1', session: draw.pick(sessions), dates: draw.pick(dates), together: draw.chance(0.5) },
                },
                lenient: true,
            },
        ],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }, draw) => [{ method: newVersionRequest, params: { uri, version, language: draw.pick(languages) } }],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: newRegisterRequest,
                params: { uri: subject.uri, version: subject.version, ...placeIn(subject, draw) },
                lenient: true,
            },
        ],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: moveItemRequest,
                params: {
                    uri: subject.uri,
                    version: subject.version,
                    line: itemLineIn(subject, draw),
                    to: draw.chance(0.5)
                        ? draw.pick(['up', 'down', 'promote', 'demote'])
                        : { place: draw.pick(['before', 'after', 'under']), line: itemLineIn(subject, draw) },
                },
                lenient: true,
                normal: withoutVersions,
            },
        ],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }) => [{ method: overviewRequest, params: { uri, version }, normal: without('version') }],
    },
    {
        agendasOnly: true,
        questions: (subject, draw) => [
            {
                method: scheduleItemRequest,
                params: {
                    uri: subject.uri,
                    version: subject.version,
                    line: itemLineIn(subject, draw),
                    meeting: meetingLineIn(subject, draw),
                },
                lenient: true,
                normal: withoutVersions,
            },
        ],
    },
    {
        agendasOnly: true,
        questions: ({ uri, version }) => [
            { method: proposeScheduleRequest, params: { uri, version }, lenient: true, normal: withoutVersions },
        ],
    },
    {
        announced: ['workspace.textDocumentContent'],
        questions: (_, draw) => [
            { method: 'workspace/textDocumentContent', params: { uri: libraryUri(draw.pick(Object.keys(library))) }, lenient: true },
        ],
    },
    {
        announced: ['diagnosticProvider', 'diagnosticProvider.workspaceDiagnostics'],
        pulled: true,
        questions: ({ uri }) => [
            { method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
            { method: 'workspace/diagnostic', params: { previousResultIds: [{ uri, value: 'none' }] } },
        ],
    },
];

/** The paths of all capabilities that announce what the soak asks. */
export const announced: readonly string[] = kinds.flatMap((kind) => kind.announced ?? []);

/** The kinds of requests that a server answers about a document. */
function kindsFor({ uri }: AskedDocument, pulls: boolean): readonly RequestKind[] {
    return kinds.filter(({ agendasOnly, pulled }) => (!agendasOnly || uri.endsWith('.agenda')) && (pulls || !pulled));
}

/**
 * All kinds of requests about a document, at drawn places.
 * @param pulls whether the server is asked for findings
 */
export function allQuestions(subject: AskedDocument, draw: Draw, pulls = false): readonly SoakRequest[] {
    return kindsFor(subject, pulls).flatMap(({ questions }) => questions(subject, draw));
}

/** The requests for findings: those of a document, and those of all files that are not open. */
export function findingQuestions(subject: AskedDocument, draw: Draw): readonly SoakRequest[] {
    return kinds.filter(({ pulled }) => pulled).flatMap(({ questions }) => questions(subject, draw));
}

/** A few requests about a document. */
export function someQuestions(subject: AskedDocument, draw: Draw): readonly SoakRequest[] {
    const fitting = kindsFor(subject, false);
    return Array.from({ length: 1 + draw.below(5) }, () => draw.pick(fitting).questions(subject, draw)).flat();
}

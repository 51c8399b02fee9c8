/** Requests for everything that a server announces; and which part of an answer depends on the texts. */
import type { Position, ServerCapabilities } from 'vscode-languageserver-protocol';
import { positionIn } from '../properties/changes.js';
import { offsetAt } from '../properties/typing.js';
import { formatNames } from '../../protocol/formats.js';
import * as protocol from '../../protocol/protocol.js';
import {
    counterpartRequest,
    exportRequest,
    moveItemRequest,
    newAgendaChoicesRequest,
    newAgendaRequest,
    newAgendaValueRequest,
    newRegisterRequest,
    newVersionRequest,
    previewRequest,
    versionsRequest,
    wordCountRequest,
} from '../../protocol/protocol.js';
import { overviewRequest } from '../../protocol/overview.js';
import { proposeScheduleRequest, scheduleItemRequest } from '../../protocol/scheduling.js';
import type { Draw } from './draw.js';

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
    /** The capability that announces the request; undefined for the project's own requests. */
    readonly capability?: keyof ServerCapabilities;
    readonly agendasOnly?: boolean;
    readonly questions: (subject: AskedDocument, draw: Draw) => readonly SoakRequest[];
}

const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const names = ['77', '2 (b)', '10/3', 'x', '', 'A/1', '\n', '[^', '中'];

function placeIn({ text }: AskedDocument, draw: Draw): Position {
    const position = positionIn(text, offsetAt(text, draw.below(10_001)));
    // Editors also ask at positions after the end of a line or of the text.
    return draw.chance(0.03) ? { line: position.line + draw.below(3), character: position.character + draw.below(9) } : position;
}

function rangeIn(subject: AskedDocument, draw: Draw): { start: Position; end: Position } {
    const [one, other] = [placeIn(subject, draw), placeIn(subject, draw)];
    const inOrder = one.line < other.line || (one.line === other.line && one.character <= other.character);
    return inOrder ? { start: one, end: other } : { start: other, end: one };
}

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

/** A line that begins with `item`, if there is one. */
function itemLineIn(subject: AskedDocument, draw: Draw): number {
    const lines = subject.text.split(/\r\n|\r|\n/u).flatMap((line, number) => (line.trimStart().startsWith('item') ? [number] : []));
    return lines.length > 0 ? draw.pick(lines) : placeIn(subject, draw).line;
}

/** A line that begins with a time, if there is one. */
function meetingLineIn(subject: AskedDocument, draw: Draw): number {
    const lines = subject.text.split(/\r\n|\r|\n/u).flatMap((line, number) => (/^\d\d:/u.test(line) ? [number] : []));
    return lines.length > 0 ? draw.pick(lines) : placeIn(subject, draw).line;
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
        capability: 'completionProvider',
        questions: pointed('completion', { context: { triggerKind: 1 } }),
    },
    { capability: 'hoverProvider', questions: pointed('hover') },
    { capability: 'definitionProvider', questions: pointed('definition', {}, { normal: byDocument }) },
    {
        capability: 'referencesProvider',
        questions: pointed('references', { context: { includeDeclaration: true } }, { normal: byDocument }),
    },
    { capability: 'documentHighlightProvider', questions: pointed('documentHighlight') },
    {
        capability: 'renameProvider',
        questions: (subject, draw) => [
            ...pointed('prepareRename', {}, { lenient: true })(subject, draw),
            ...pointed('rename', { newName: draw.pick(names) }, { lenient: true })(subject, draw),
        ],
    },
    {
        capability: 'documentFormattingProvider',
        questions: (subject, draw) => whole('formatting', { options: formattingOptions(draw) })(subject, draw),
    },
    {
        capability: 'documentRangeFormattingProvider',
        questions: (subject, draw) =>
            whole('rangeFormatting', { range: rangeIn(subject, draw), options: formattingOptions(draw) })(subject, draw),
    },
    {
        capability: 'documentOnTypeFormattingProvider',
        questions: (subject, draw) => typed(draw.pick(['\n', '\n', ' ', '"', "'", ')']), subject, draw),
    },
    { capability: 'linkedEditingRangeProvider', questions: pointed('linkedEditingRange') },
    { capability: 'documentSymbolProvider', questions: whole('documentSymbol') },
    { capability: 'foldingRangeProvider', questions: whole('foldingRange') },
    {
        capability: 'selectionRangeProvider',
        questions: (subject, draw) => [
            {
                method: 'textDocument/selectionRange',
                params: { textDocument: { uri: subject.uri }, positions: [placeIn(subject, draw), placeIn(subject, draw)] },
            },
        ],
    },
    {
        capability: 'semanticTokensProvider',
        questions: (subject, draw) => [
            {
                method: 'textDocument/semanticTokens/full',
                params: { textDocument: { uri: subject.uri } },
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
        capability: 'codeActionProvider',
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
    { capability: 'codeLensProvider', questions: whole('codeLens') },
    { capability: 'documentLinkProvider', questions: whole('documentLink') },
    {
        capability: 'inlayHintProvider',
        questions: (subject, draw) => [
            { method: 'textDocument/inlayHint', params: { textDocument: { uri: subject.uri }, range: rangeIn(subject, draw) } },
        ],
    },
    {
        capability: 'workspaceSymbolProvider',
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
        questions: ({ uri, version }) => [{ method: previewRequest, params: { uri, version }, normal: without('number', 'version') }],
    },
    {
        agendasOnly: true,
        questions: ({ uri }, draw) => [{ method: exportRequest, params: { uri, format: draw.pick(formatNames) } }],
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
];

/** Announced, but without a request about a document. */
const unasked = new Set(['textDocumentSync', 'workspace', 'positionEncoding']);

/** Announced capabilities that the soak would not use. */
export function unknownCapabilities(capabilities: ServerCapabilities): readonly string[] {
    const known = new Set<string>([...unasked, ...kinds.flatMap(({ capability }) => capability ?? [])]);
    const inner = (name: string): readonly string[] =>
        (capabilities as Record<string, { resolveProvider?: boolean } | undefined>)[name]?.resolveProvider && name !== 'codeActionProvider'
            ? [`${name}.resolveProvider`]
            : [];
    return Object.entries(capabilities).flatMap(([name, value]) => (value ? [...(known.has(name) ? [] : [name]), ...inner(name)] : []));
}

/** Requests of the project that are not about documents or their texts. */
const ownUnasked = new Set<string>([protocol.heartbeatRequest]);

/** The project's own requests that the soak would not use. */
export function unknownRequests(draw: Draw): readonly string[] {
    const asked = allQuestions({ uri: 'file:///a.agenda', version: 1, text: 'item 1  A' }, draw).map(({ method }) => method);
    const known = new Set([...asked, ...ownUnasked]);
    return Object.entries(protocol).flatMap(([name, method]) =>
        name.endsWith('Request') && typeof method === 'string' && !known.has(method) ? [method] : [],
    );
}

/** All kinds of requests about a document, at drawn places. */
export function allQuestions(subject: AskedDocument, draw: Draw): readonly SoakRequest[] {
    return kinds
        .filter(({ agendasOnly }) => !agendasOnly || subject.uri.endsWith('.agenda'))
        .flatMap(({ questions }) => questions(subject, draw));
}

/** A few requests about a document. */
export function someQuestions(subject: AskedDocument, draw: Draw): readonly SoakRequest[] {
    const fitting = kinds.filter(({ agendasOnly }) => !agendasOnly || subject.uri.endsWith('.agenda'));
    return Array.from({ length: 1 + draw.below(5) }, () => draw.pick(fitting).questions(subject, draw)).flat();
}

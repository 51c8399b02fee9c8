/** A server without a connection, and documents in it, for the tests of features. */
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { loadLibrary } from '../../language/registers/load-library.js';
import type { ClientOptions } from '../../protocol/client-options.js';
import { agendaIn } from '../drafting/small-agenda.js';
import { createAgendaServer } from '../../server/services.js';
import type { AgendaServer, AgendaServerServices } from '../../server/service-types.js';

let started: Promise<AgendaServer> | undefined;
let opened = 0;

/** One server for all tests; its library is read once. */
export function server(): Promise<AgendaServer> {
    started ??= start();
    return started;
}

async function start(): Promise<AgendaServer> {
    const server = createAgendaServer(EmptyFileSystem);
    await server.shared.workspace.DocumentBuilder.build(loadLibrary(server.shared));
    return server;
}

let told: Promise<AgendaServer> | undefined;

/** The same server for all tests, once it knows that the client has the commands of the extension. A server is told what a client can do only once. */
export function serverForExtension(): Promise<AgendaServer> {
    told ??= tell();
    return told;
}

async function tell(): Promise<AgendaServer> {
    const ready = await server();
    // Other suites share the server, and expect what an editor can show.
    const capabilities = { textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } };
    const initializationOptions: ClientOptions = { goToVersion: true, newVersion: true, newAgenda: true };
    await ready.shared.lsp.LanguageServer.initialize({ processId: null, rootUri: null, capabilities, initializationOptions });
    await ready.shared.workspace.WorkspaceManager.initializeWorkspace([]);
    return ready;
}

/** A text with `$0` at the caret and `<|…|>` around ranges. */
export interface Marked {
    readonly text: string;
    readonly caret: number | undefined;
    readonly ranges: readonly (readonly [number, number])[];
}

export function unmark(source: string): Marked {
    const ranges: [number, number][] = [];
    let caret: number | undefined;
    let text = '';
    for (const piece of source.split(/(\$0|<\||\|>)/u)) {
        if (piece === '$0') {
            caret = text.length;
        } else if (piece === '<|') {
            ranges.push([text.length, text.length]);
        } else if (piece === '|>') {
            const last = ranges.findLast(([from, to]) => from === to);
            if (last) {
                last[1] = text.length;
            }
        } else {
            text += piece;
        }
    }
    return { text, caret, ranges };
}

/** An open document with the features of its language. */
export interface OpenedText {
    readonly document: LangiumDocument;
    readonly lsp: AgendaServerServices['lsp'];
    readonly services: AgendaServerServices;
    readonly uri: string;
    readonly textDocument: { readonly uri: string };
    readonly position: Position;
    readonly ranges: readonly Range[];
    readonly text: string;
}

/** Opens a text as an agenda, or as the language of the given extension. */
export async function open(source: string, extension = 'agenda'): Promise<OpenedText> {
    const { shared, agenda, register } = await server();
    const { text, caret, ranges } = unmark(source);
    const uri = URI.parse(`file:///workspace/${++opened}.${extension}`);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document], { validation: true });
    const services = extension === 'register' ? register : agenda;
    const at = (offset: number): Position => document.textDocument.positionAt(offset);
    return {
        document,
        services,
        lsp: services.lsp,
        uri: uri.toString(),
        textDocument: { uri: uri.toString() },
        position: at(caret ?? 0),
        ranges: ranges.map(([start, end]) => ({ start: at(start), end: at(end) })),
        text,
    };
}

/** Closes everything but the library. */
export async function closeAll(): Promise<void> {
    const { shared } = await server();
    const uris = shared.workspace.LangiumDocuments.all
        .map(({ uri }) => uri)
        .filter(({ scheme }) => scheme === 'file')
        .toArray();
    await shared.workspace.DocumentBuilder.update([], uris);
}

/** The text after applying a workspace edit. */
export function applied({ text, uri }: Pick<OpenedText, 'text' | 'uri'>, edit: WorkspaceEdit | undefined | null): string {
    return appliedEdits(text, edit?.changes?.[uri] ?? []);
}

export function appliedEdits(text: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create('file:///text', 'agenda', 0, text), [...edits]);
}

/** A small agenda in English, with the given lines after its masthead. */
export function withMasthead(...lines: readonly string[]): string {
    return agendaIn('en', ...lines);
}

/** Requests that Langium does not serve, or serves differently: selections, linked editing, edits of code actions, changes of settings, and the project's own requests. */
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { createRequestHandler, type LangiumServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type {
    CancellationToken,
    CodeAction,
    LinkedEditingRangeParams,
    LinkedEditingRanges,
    SelectionRange,
    SelectionRangeParams,
} from 'vscode-languageserver-protocol';
import { AgendaActions } from './features/code-actions.js';
import { entryLevel } from './features/entry-level.js';
import { lateMarker } from './features/late-marker.js';
import { linkedRanges } from './features/linked-editing.js';
import { beginRegister } from './features/new-register.js';
import { paste } from './features/paste.js';
import { selectionRanges } from './features/selection.js';
import { compared } from './comparing.js';
import { rolledForward } from './rolling.js';
import { cancellable } from './handlers.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { type CompareParams, compareRequest } from '../protocol/compare-request.js';
import { type RollForwardParams, rollForwardRequest } from '../protocol/next-session.js';
import { overviewRequest } from '../protocol/overview.js';
import {
    counterpartRequest,
    type EntryLevelParams,
    entryLevelRequest,
    type LateMarkerParams,
    lateMarkerRequest,
    exportRequest,
    moveItemRequest,
    newAgendaChoicesRequest,
    newAgendaRequest,
    newAgendaValueRequest,
    newRegisterRequest,
    type NewRegisterParams,
    newVersionRequest,
    previewRequest,
    sourceRequest,
    versionsRequest,
    wordCountRequest,
} from '../protocol/protocol.js';
import { type PasteParams, pasteRequest } from '../protocol/pasting.js';
import { proposeScheduleRequest, scheduleItemRequest } from '../protocol/scheduling.js';

export function serveRequests(connection: Connection, services: AgendaSharedServerServices): void {
    const { LangiumDocuments } = services.workspace;
    connection.onSelectionRanges(
        createRequestHandler<SelectionRangeParams, SelectionRange[]>(
            (_, document, { positions }) => selectionRanges(document, positions),
            services,
            DocumentState.Parsed,
        ),
    );
    connection.languages.onLinkedEditingRange(
        createRequestHandler<LinkedEditingRangeParams, LinkedEditingRanges>(
            (_, document, { position }) => linkedRanges(document, position),
            services,
            DocumentState.Parsed,
        ),
    );
    connection.onCodeActionResolve((action: CodeAction) => {
        const document = documentFor(action, (uri) => LangiumDocuments.getDocument(uri));
        const language = document && (services.ServiceRegistry.getServices(document.uri) as LangiumServices);
        const actions = language?.lsp.CodeActionProvider;
        return document && actions instanceof AgendaActions ? actions.resolve(document, action) : action;
    });
    connection.onDidChangeConfiguration((change) => {
        // Some clients send the settings, others only report that they changed.
        if (typeof change.settings === 'object' && change.settings !== null && 'agenda' in change.settings) {
            services.workspace.ConfigurationProvider.updateConfiguration(change);
        } else {
            void services.agenda.Settings.fetch();
        }
    });
    serveOwnRequests(connection, services);
}

/** The project's own requests: each is answered by a service. */
function serveOwnRequests(connection: Connection, services: AgendaSharedServerServices): void {
    const { ItemMoves, LanguageVersions, NewAgendas, Overviews, Previews, Schedules, WordCounts } = services.agenda;
    const serve = <P>(request: string, answer: (params: P, token: CancellationToken) => unknown): void => {
        connection.onRequest<unknown, void>(request, (params: P, token: CancellationToken) =>
            cancellable(async () => answer(params, token)),
        );
    };
    serve(previewRequest, Previews.preview.bind(Previews));
    serve(sourceRequest, Previews.source.bind(Previews));
    serve(exportRequest, Previews.export.bind(Previews));
    serve(versionsRequest, LanguageVersions.versions.bind(LanguageVersions));
    serve(counterpartRequest, LanguageVersions.counterpart.bind(LanguageVersions));
    serve(newVersionRequest, LanguageVersions.newVersion.bind(LanguageVersions));
    serve(moveItemRequest, ItemMoves.move.bind(ItemMoves));
    serve(entryLevelRequest, (params: EntryLevelParams, token) => entryLevel(services, params, token));
    serve(lateMarkerRequest, (params: LateMarkerParams, token) => lateMarker(services, params, token));
    serve(pasteRequest, (params: PasteParams, token) => paste(services, params, token));
    serve(scheduleItemRequest, Schedules.item.bind(Schedules));
    serve(proposeScheduleRequest, Schedules.propose.bind(Schedules));
    serve(overviewRequest, Overviews.overview.bind(Overviews));
    serve(wordCountRequest, WordCounts.count.bind(WordCounts));
    serve(compareRequest, (params: CompareParams, token) => compared(services, params, token));
    serve(rollForwardRequest, (params: RollForwardParams, token) => rolledForward(services, params, token));
    serve(newAgendaChoicesRequest, NewAgendas.choices.bind(NewAgendas));
    serve(newAgendaValueRequest, NewAgendas.value.bind(NewAgendas));
    serve(newAgendaRequest, NewAgendas.text.bind(NewAgendas));
    serve(newRegisterRequest, (params: NewRegisterParams, token) => beginRegister(services, params, token));
}

function documentFor({ data }: CodeAction, find: (uri: URI) => LangiumDocument | undefined): LangiumDocument | undefined {
    const uri = (data as { readonly uri?: unknown } | undefined)?.uri;
    return typeof uri === 'string' ? find(URI.parse(uri)) : undefined;
}

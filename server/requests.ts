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
import { linkedRanges } from './features/linked-editing.js';
import { beginRegister } from './features/new-register.js';
import { selectionRanges } from './features/selection.js';
import { cancellable } from './handlers.js';
import type { AgendaSharedServerServices } from './service-types.js';
import { type OverviewParams, overviewRequest } from '../protocol/overview.js';
import {
    type CounterpartParams,
    counterpartRequest,
    type EntryLevelAnswer,
    type EntryLevelParams,
    entryLevelRequest,
    type ExportAnswer,
    type ExportParams,
    exportRequest,
    type MoveItemAnswer,
    type MoveItemParams,
    moveItemRequest,
    newAgendaChoicesRequest,
    type NewAgendaParams,
    newAgendaRequest,
    type NewAgendaValueParams,
    newAgendaValueRequest,
    type NewRegisterAnswer,
    type NewRegisterParams,
    newRegisterRequest,
    type NewVersionParams,
    newVersionRequest,
    type PreviewParams,
    previewRequest,
    type SourceAnswer,
    type SourceParams,
    sourceRequest,
    type VersionsAnswer,
    type VersionsParams,
    versionsRequest,
    type WordCountAnswer,
    type WordCountParams,
    wordCountRequest,
} from '../protocol/protocol.js';
import {
    type ProposeScheduleAnswer,
    proposeScheduleRequest,
    type ScheduleItemAnswer,
    type ScheduleItemParams,
    scheduleItemRequest,
} from '../protocol/scheduling.js';

export function serveRequests(connection: Connection, services: AgendaSharedServerServices): void {
    const { LangiumDocuments } = services.workspace;
    const previews = services.agenda.Previews;
    const versions = services.agenda.LanguageVersions;
    const moves = services.agenda.ItemMoves;
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
    connection.onRequest(previewRequest, (params: PreviewParams, token: CancellationToken) =>
        cancellable(() => previews.preview(params, token)),
    );
    connection.onRequest<SourceAnswer, void>(sourceRequest, (params: SourceParams, token: CancellationToken) =>
        cancellable(() => previews.source(params, token)),
    );
    connection.onRequest<ExportAnswer, void>(exportRequest, (params: ExportParams, token: CancellationToken) =>
        cancellable(() => previews.export(params, token)),
    );
    connection.onRequest<VersionsAnswer, void>(versionsRequest, (params: VersionsParams, token: CancellationToken) =>
        cancellable(() => versions.versions(params, token)),
    );
    connection.onRequest(counterpartRequest, (params: CounterpartParams, token: CancellationToken) =>
        cancellable(() => versions.counterpart(params, token)),
    );
    connection.onRequest(newVersionRequest, (params: NewVersionParams, token: CancellationToken) =>
        cancellable(() => versions.newVersion(params, token)),
    );
    connection.onRequest<NewRegisterAnswer, void>(newRegisterRequest, (params: NewRegisterParams, token: CancellationToken) =>
        cancellable(() => beginRegister(services, params, token)),
    );
    connection.onRequest<MoveItemAnswer, void>(moveItemRequest, (params: MoveItemParams, token: CancellationToken) =>
        cancellable(() => moves.move(params, token)),
    );
    connection.onRequest<EntryLevelAnswer, void>(entryLevelRequest, (params: EntryLevelParams, token: CancellationToken) =>
        cancellable(() => entryLevel(services, params, token)),
    );
    const { Schedules: schedules } = services.agenda;
    connection.onRequest<ScheduleItemAnswer, void>(scheduleItemRequest, (params: ScheduleItemParams, token: CancellationToken) =>
        cancellable(() => schedules.item(params, token)),
    );
    connection.onRequest<ProposeScheduleAnswer, void>(proposeScheduleRequest, (params: VersionsParams, token: CancellationToken) =>
        cancellable(() => schedules.propose(params, token)),
    );
    const { NewAgendas: newAgendas, Overviews: overviews, WordCounts: wordCounts } = services.agenda;
    connection.onRequest(overviewRequest, (params: OverviewParams, token: CancellationToken) =>
        cancellable(() => overviews.overview(params, token)),
    );
    connection.onRequest<WordCountAnswer, void>(wordCountRequest, (params: WordCountParams, token: CancellationToken) =>
        cancellable(() => wordCounts.count(params, token)),
    );
    connection.onRequest(newAgendaChoicesRequest, () => newAgendas.choices());
    connection.onRequest(newAgendaValueRequest, (params: NewAgendaValueParams) => newAgendas.value(params));
    connection.onRequest(newAgendaRequest, (params: NewAgendaParams) => newAgendas.text(params));
}

function documentFor({ data }: CodeAction, find: (uri: URI) => LangiumDocument | undefined): LangiumDocument | undefined {
    const uri = (data as { readonly uri?: unknown } | undefined)?.uri;
    return typeof uri === 'string' ? find(URI.parse(uri)) : undefined;
}

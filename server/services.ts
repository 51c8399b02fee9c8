/** The services of the language server: those of the language, Langium's for editors, and the project's features over both. */
import { type DeepPartial, inject, type Module, type URI } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    DefaultTextDocumentContentProvider,
    NormalizedTextDocuments,
    type LangiumServices,
    type LangiumSharedServices,
} from 'langium/lsp';
import {
    AgendaGeneratedSharedModule,
    AnnotatedAgendaGeneratedModule,
    ResolutionRegisterGeneratedModule,
} from '../language/grammar/generated/module.js';
import { agendaModule, registerModule, sharedReading } from '../language/module.js';
import { AgendaIndex } from '../language/references/agenda-index.js';
import { libraryScheme } from '../language/registers/registers.js';
import { EditedDocument } from '../language/text/edited-document.js';
import { AgendaDocumentBuilder } from './documents/builder.js';
import { FileOperations } from './file-operations.js';
import { AgendaActions } from './features/code-actions.js';
import { AgendaCompletion } from './features/completion/completion.js';
import { AgendaDefinitions } from './features/definition.js';
import { AgendaFolding } from './features/folding.js';
import { AgendaFormatting } from './features/formatting.js';
import { AgendaHovers } from './features/hover.js';
import { AgendaHints } from './features/inlay-hints.js';
import { AgendaLenses } from './features/lenses.js';
import { AgendaLinks } from './features/links.js';
import { AgendaOutline } from './features/outline.js';
import { AgendaHighlights, AgendaReferences } from './features/references.js';
import { AgendaRenames } from './features/rename.js';
import { WorkspaceSearch } from './features/search.js';
import { AgendaColours } from './features/semantic-tokens.js';
import { AgendaLanguageServer } from './language-server.js';
import { ItemMoves } from './moves.js';
import { NowReading } from './documents/now-reading.js';
import { Outgoing } from './outgoing.js';
import { Previews } from './preview/preview.js';
import { makeReaders } from './documents/reading.js';
import { SetAside } from './documents/set-aside.js';
import { Schedules } from './schedules.js';
import { Settings } from './settings.js';
import { AgendaUpdateHandler } from './documents/updates.js';
import { LanguageVersions } from './versions.js';
import { NewAgendas } from './new-agendas.js';
import { Overviews } from './overviews.js';
import { WordCounts } from './word-counts.js';
import { ClosedBookings } from './workspace/closed-bookings.js';
import { ClosedCitations } from './workspace/citing.js';
import { ClosedFindings } from './workspace/closed-findings.js';
import { AgendaDocumentFactory } from './documents/factory.js';
import { AgendaFiles } from './workspace/files.js';
import { Indexing } from './workspace/indexing.js';
import { AgendaWorkspaceManager } from './workspace/manager.js';
import { OpenAgendas } from './workspace/open-agendas.js';
import { ReadingProgress } from './workspace/progress.js';
import { AgendaTrees } from './workspace/trees.js';
import type { AgendaServer, AgendaServerServices, AgendaServerSharedAddedServices, AgendaSharedServerServices } from './service-types.js';

const sharedModule: Module<AgendaSharedServerServices, DeepPartial<LangiumSharedServices> & AgendaServerSharedAddedServices> = {
    agenda: {
        Settings: (services) => new Settings(services),
        Previews: (services) => new Previews(services, () => services.agenda.Settings),
        LanguageVersions: (services) => new LanguageVersions(services),
        ItemMoves: (services) => new ItemMoves(services),
        NewAgendas: (services) => new NewAgendas(services),
        Overviews: (services) => new Overviews(services),
        Schedules: (services) => new Schedules(services),
        WordCounts: (services) => new WordCounts(services, () => services.agenda.Settings),
        Files: (services) => new AgendaFiles(services),
        Indexing: (services) =>
            new Indexing(
                services,
                services.agenda.Files,
                new ReadingProgress(services.lsp.Connection),
                (uri) => isOfWorkspace(services, uri),
                () => services.agenda.OpenAgendas.symbols,
                () => services.agenda,
            ),
        Trees: (services) =>
            new AgendaTrees(
                services,
                services.agenda.Files,
                services.agenda.OpenAgendas,
                () => services.agenda.Indexing,
                (uri) => isOfWorkspace(services, uri),
            ),
        ClosedBookings: (services) => new ClosedBookings(services, services.agenda.Files),
        ClosedCitations: (services) => new ClosedCitations(services, services.agenda.Files, () => services.agenda.Outgoing),
        ClosedFindings: (services) =>
            new ClosedFindings(services, (uri) => (services.workspace.WorkspaceManager as AgendaWorkspaceManager).holds(uri)),
        OpenAgendas: (services) => new OpenAgendas(services),
        SetAside: (services) => new SetAside(services),
        NowReading: () => new NowReading(),
        Outgoing: () => new Outgoing(),
    },
    lsp: {
        LanguageServer: (services) => new AgendaLanguageServer(services),
        DocumentUpdateHandler: (services) => new AgendaUpdateHandler(services),
        FileOperationHandler: (services) => new FileOperations(services),
        WorkspaceSymbolProvider: (services) => new WorkspaceSearch(services),
        TextDocumentContentProvider: (services) => new DefaultTextDocumentContentProvider(services, libraryScheme),
    },
    workspace: {
        DocumentBuilder: (services) =>
            new AgendaDocumentBuilder(
                services,
                () => services.agenda.Registers,
                () => services.agenda.Versions,
                () => services.agenda.Bookings,
                () => services.agenda.Settings,
                () => services.agenda,
            ),
        IndexManager: (services) => new AgendaIndex(services),
        LangiumDocumentFactory: (services) => new AgendaDocumentFactory(services, () => services.agenda.SetAside),
        TextDocuments: () => new NormalizedTextDocuments(EditedDocument),
        WorkspaceManager: (services) =>
            new AgendaWorkspaceManager(
                services,
                () => services.agenda.Indexing,
                () => services.agenda.Files,
                services.agenda.Styles,
            ),
    },
};

function isOfWorkspace({ workspace }: LangiumSharedServices, uri: URI): boolean {
    return (workspace.WorkspaceManager as AgendaWorkspaceManager).holdsAgenda(uri);
}

/** The features, one line each. They serve both agendas and registers. */
function features(settings: () => Settings): Module<AgendaServerServices, DeepPartial<LangiumServices>> {
    return {
        lsp: {
            CodeActionProvider: (services) => new AgendaActions(services),
            CodeLensProvider: (services) => new AgendaLenses(services),
            CompletionProvider: (services) => new AgendaCompletion(services),
            DefinitionProvider: (services) => new AgendaDefinitions(services),
            DocumentHighlightProvider: () => new AgendaHighlights(),
            DocumentLinkProvider: () => new AgendaLinks(settings),
            DocumentSymbolProvider: () => new AgendaOutline(),
            FoldingRangeProvider: () => new AgendaFolding(),
            Formatter: () => new AgendaFormatting(settings),
            HoverProvider: (services) => new AgendaHovers(services, settings),
            InlayHintProvider: () => new AgendaHints(settings),
            ReferencesProvider: (services) => new AgendaReferences(services),
            RenameProvider: (services) => new AgendaRenames(services),
            SemanticTokenProvider: (services) => new AgendaColours(services),
        },
    };
}

/** Creates all services for a file system and a connection to an editor; without a connection for tests. */
export function createAgendaServer(context: DefaultSharedModuleContext): AgendaServer {
    const shared = inject(
        createDefaultSharedModule(context),
        AgendaGeneratedSharedModule,
        sharedReading,
        sharedModule,
    ) as AgendaSharedServerServices;
    const own = features(() => shared.agenda.Settings);
    const agenda = inject(createDefaultModule({ shared }), AnnotatedAgendaGeneratedModule, agendaModule, own) as AgendaServerServices;
    const register = inject(
        createDefaultModule({ shared }),
        ResolutionRegisterGeneratedModule,
        registerModule,
        own,
    ) as AgendaServerServices;
    shared.ServiceRegistry.register(agenda);
    shared.ServiceRegistry.register(register);
    // Created now, because `Versions` follows builds only from its creation on.
    void shared.agenda.Versions;
    // The same holds for `Trees`, `SetAside`, and the bookings of documents and files.
    void shared.agenda.Bookings;
    void shared.agenda.ClosedBookings;
    void shared.agenda.Trees;
    void shared.agenda.SetAside;
    [agenda, register].forEach(makeReaders);
    if (!context.connection) {
        // Without this, the configuration provider waits for a client that never comes.
        void shared.workspace.ConfigurationProvider.initialized({});
    }
    return { shared, agenda, register };
}

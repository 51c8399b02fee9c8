/** The services of the language server: those of the language, Langium's for editors, and our features over both. */
import { type DeepPartial, inject, type Module } from 'langium';
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
import { type AgendaAddedServices, agendaModule, registerModule, registersOf, versionsOf } from '../language/module.js';
import { AgendaIndex } from '../language/references/agenda-index.js';
import { libraryScheme } from '../language/references/registers.js';
import { EditedDocument } from '../language/syntax/edited-document.js';
import { AgendaDocumentBuilder } from './builder.js';
import { AgendaDocumentFactory } from './documents.js';
import { AgendaActions } from './features/code-actions.js';
import { AgendaCompletion } from './features/completion/completion.js';
import { AgendaDefinitions } from './features/definition.js';
import { AgendaFolding } from './features/folding.js';
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
import { Previews } from './preview.js';
import { Settings } from './settings.js';
import { AgendaUpdateHandler } from './updates.js';
import { LanguageVersions } from './versions.js';
import { AgendaWorkspaceManager } from './workspace.js';

export interface AgendaServerSharedAddedServices {
    readonly agenda: { readonly Settings: Settings; readonly Previews: Previews; readonly LanguageVersions: LanguageVersions };
}
export type AgendaSharedServerServices = LangiumSharedServices & AgendaServerSharedAddedServices;
export type AgendaServerServices = LangiumServices & AgendaAddedServices;

const sharedModule: Module<AgendaSharedServerServices, DeepPartial<LangiumSharedServices> & AgendaServerSharedAddedServices> = {
    agenda: {
        Settings: (services) => new Settings(services),
        Previews: (services) => new Previews(services, () => services.agenda.Settings),
        LanguageVersions: (services) => new LanguageVersions(services),
    },
    lsp: {
        LanguageServer: (services) => new AgendaLanguageServer(services),
        DocumentUpdateHandler: (services) => new AgendaUpdateHandler(services),
        WorkspaceSymbolProvider: (services) => new WorkspaceSearch(services),
        TextDocumentContentProvider: (services) => new DefaultTextDocumentContentProvider(services, libraryScheme),
    },
    workspace: {
        DocumentBuilder: (services) =>
            new AgendaDocumentBuilder(
                services,
                () => registersOf(services),
                () => versionsOf(services),
                () => services.agenda.Settings,
            ),
        IndexManager: (services) => new AgendaIndex(services),
        LangiumDocumentFactory: (services) => new AgendaDocumentFactory(services),
        TextDocuments: () => new NormalizedTextDocuments(EditedDocument),
        WorkspaceManager: (services) => new AgendaWorkspaceManager(services),
    },
};

/** The features, one line each. They serve agendas and registers alike. */
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
            HoverProvider: (services) => new AgendaHovers(services, settings),
            InlayHintProvider: () => new AgendaHints(),
            ReferencesProvider: (services) => new AgendaReferences(services),
            RenameProvider: (services) => new AgendaRenames(services),
            SemanticTokenProvider: (services) => new AgendaColours(services),
        },
    };
}

export interface AgendaServer {
    readonly shared: AgendaSharedServerServices;
    readonly agenda: AgendaServerServices;
    readonly register: AgendaServerServices;
}

/** All services, over a file system and a connection to an editor; without a connection for tests. */
export function createAgendaServer(context: DefaultSharedModuleContext): AgendaServer {
    const shared = inject(createDefaultSharedModule(context), AgendaGeneratedSharedModule, sharedModule) as AgendaSharedServerServices;
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
    // Versions follow what is built from the moment they are asked for.
    versionsOf(shared);
    if (!context.connection) {
        // Without this the configuration provider waits for a client that never comes.
        void shared.workspace.ConfigurationProvider.initialized({});
    }
    return { shared, agenda, register };
}

/**
 * Stock Langium with the same grammar: the yardstick. Only the scanner and the values of its tokens are this project's,
 * since the grammar cannot be read without them. Names are linked by the default scopes, and only links are checked.
 */
import { type DeepPartial, DefaultWorkspaceManager, DocumentState, inject, type LangiumDocument, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import {
    AgendaGeneratedSharedModule,
    AnnotatedAgendaGeneratedModule,
    ResolutionRegisterGeneratedModule,
} from '../language/grammar/generated/module.js';
import { LineLexer, type Scan } from '../language/syntax/scanner/lexer.js';
import { scanRegister } from '../language/syntax/scanner/register-scanner.js';
import { scanAgenda } from '../language/syntax/scanner/scanner.js';
import { AgendaValueConverter } from '../language/syntax/words/values.js';
import { loadLibrary } from '../language/registers/load-library.js';

export interface StockServices {
    readonly shared: LangiumSharedServices;
    readonly agenda: LangiumServices;
}

/** The built-in registers are in the workspace, as in this project's server. */
class WorkspaceWithLibrary extends DefaultWorkspaceManager {
    constructor(private readonly services: LangiumSharedServices) {
        super(services);
    }

    protected override async loadAdditionalDocuments(_folders: unknown, collector: (document: LangiumDocument) => void): Promise<void> {
        loadLibrary(this.services).forEach(collector);
    }
}

const sharedModule: Module<LangiumSharedServices, DeepPartial<LangiumSharedServices>> = {
    workspace: { WorkspaceManager: (services) => new WorkspaceWithLibrary(services) },
};

function scannedBy(scan: Scan): Module<LangiumServices, DeepPartial<LangiumServices>> {
    return { parser: { Lexer: (services) => new LineLexer(services, scan), ValueConverter: () => new AgendaValueConverter() } };
}

/** The stock services of both languages, for a file system and, if given, a connection. */
export function createStock(context: DefaultSharedModuleContext): StockServices {
    const shared = inject(createDefaultSharedModule(context), AgendaGeneratedSharedModule, sharedModule);
    const agenda = inject(createDefaultModule({ shared }), AnnotatedAgendaGeneratedModule, scannedBy(scanAgenda));
    const register = inject(createDefaultModule({ shared }), ResolutionRegisterGeneratedModule, scannedBy(scanRegister));
    shared.ServiceRegistry.register(agenda);
    shared.ServiceRegistry.register(register);
    if (!context.connection) {
        void shared.workspace.ConfigurationProvider.initialized({});
    }
    return { shared, agenda };
}

/** Publishes findings with their text version, which Langium's own publishing omits. */
export function publishStock(connection: Connection, { workspace }: LangiumSharedServices): void {
    workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, diagnostics, textDocument }) => {
        if (diagnostics) {
            void connection.sendDiagnostics({ uri: uri.toString(), version: textDocument.version, diagnostics });
        }
    });
}

/** Publishes findings, each time with the version of the text they belong to. */
import { DocumentState, type LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { refreshNotification } from '../protocol/protocol.js';

export function publishFindings(connection: Connection, services: LangiumSharedServices): void {
    const builder = services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    const published = new WeakMap<LangiumDocument, number>();
    let recolours = false;
    services.lsp.LanguageServer.onInitialize(({ capabilities }) => {
        recolours = capabilities.workspace?.semanticTokens?.refreshSupport ?? false;
    });
    builder.onDocumentPhase(DocumentState.Validated, (document) => {
        // Findings of an outdated text would underline the wrong words; the build of the new text follows.
        if (!document.diagnostics || !builder.isCurrent(document)) {
            return;
        }
        const uri = services.workspace.TextDocuments.get(document.uri)?.uri ?? document.uri.toString();
        const version = builder.versionOf(document);
        void connection.sendDiagnostics({ uri, version, diagnostics: document.diagnostics });
        if (published.get(document) === version) {
            void connection.sendNotification(refreshNotification, { uri });
            if (recolours) {
                connection.languages.semanticTokens.refresh();
            }
        }
        published.set(document, version);
    });
}

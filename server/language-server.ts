/** What the server says it can do. Langium knows most of it by the services that are there. */
import { DefaultLanguageServer } from 'langium/lsp';
import { CodeActionKind, type InitializeParams, type InitializeResult } from 'vscode-languageserver-protocol';

export class AgendaLanguageServer extends DefaultLanguageServer {
    protected override buildInitializeResult(params: InitializeParams): InitializeResult {
        const result = super.buildInitializeResult(params);
        return {
            ...result,
            capabilities: {
                ...result.capabilities,
                workspace: {
                    ...result.capabilities.workspace,
                    workspaceFolders: { supported: true, changeNotifications: true },
                },
                codeActionProvider: {
                    codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.agenda`],
                    resolveProvider: true,
                },
                selectionRangeProvider: true,
            },
            serverInfo: { name: 'Annotated Agenda' },
        };
    }
}

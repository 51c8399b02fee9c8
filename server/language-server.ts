/** The capabilities the server announces. Langium derives most of them from the services present. */
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
                    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorMove, `${CodeActionKind.SourceFixAll}.agenda`],
                    resolveProvider: true,
                },
                selectionRangeProvider: true,
                linkedEditingRangeProvider: true,
            },
            serverInfo: { name: 'Annotated Agenda' },
        };
    }
}

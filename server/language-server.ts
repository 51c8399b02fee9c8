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
                    codeActionKinds: [
                        CodeActionKind.QuickFix,
                        CodeActionKind.RefactorMove,
                        CodeActionKind.RefactorRewrite,
                        `${CodeActionKind.SourceFixAll}.agenda`,
                    ],
                    resolveProvider: true,
                },
                selectionRangeProvider: true,
                ...(pullsFindings(params)
                    ? { diagnosticProvider: { identifier: 'agenda', interFileDependencies: true, workspaceDiagnostics: true } }
                    : {}),
                linkedEditingRangeProvider: true,
            },
            serverInfo: { name: 'Annotated Agenda' },
        };
    }
}

/**
 * Whether a client asks for findings (`textDocument/diagnostic`), so that they are not published too. A client that could ask, and wants them published all the
 * same, has the initialization option `pushFindings`.
 */
export function pullsFindings({ capabilities, initializationOptions }: InitializeParams): boolean {
    const options = (initializationOptions ?? {}) as { readonly pushFindings?: unknown };
    return capabilities.textDocument?.diagnostic !== undefined && options.pushFindings !== true;
}

/** Activation: the language server, the previews, the state of language versions, the commands. */
import * as vscode from 'vscode';
import { tellOfLargeFolders } from './closed-files.js';
import { registerCommands } from './commands.js';
import { LanguageServer } from './language-server.js';
import { PreviewPanels } from './preview/panel/panels.js';
import { ReadingOrder } from './reading-order.js';
import { VersionStatus } from './versions/status.js';
import { UntranslatedStatus } from './versions/untranslated.js';

export function activate(context: vscode.ExtensionContext): void {
    const log = vscode.window.createOutputChannel('Annotated Agenda', { log: true });
    const server = new LanguageServer(context.extensionUri, context.storageUri, context.globalStorageUri, log);
    const previews = new PreviewPanels(context.extensionUri, server);
    const status = new VersionStatus(server);
    const isTest = context.extensionMode === vscode.ExtensionMode.Test;
    context.subscriptions.push(log, server, previews, status, ...registerCommands(context.extensionUri, server, previews, status, isTest));
    context.subscriptions.push(new ReadingOrder(), new UntranslatedStatus(), tellOfLargeFolders(server, context.workspaceState));
    // Not awaited: commands and previews are available at once and wait for the server themselves.
    server.start().catch((error: unknown) => {
        log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`);
        void vscode.window
            .showErrorMessage('Annotated Agenda could not start. The log says why.', 'Show Log')
            .then((answer) => answer && log.show());
    });
}

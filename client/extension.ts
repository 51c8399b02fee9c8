/** Activation: the language server, the previews, the state of language versions, the commands. */
import * as vscode from 'vscode';
import { tellOfLargeFolders } from './closed-files.js';
import { registerCommands } from './commands.js';
import { EntryLevels } from './entry-levels.js';
import { registerSuggestionKeys } from './suggestion-keys.js';
import { CurrentAgenda } from './current-agenda.js';
import { FirstSteps } from './first-steps.js';
import { registerImportDrops } from './importing/dropping.js';
import { readIssued } from './importing/importing.js';
import { IssuedDocuments } from './importing/issued.js';
import { offerImports } from './importing/offer.js';
import { ImportReports } from './importing/reports.js';
import { LanguageServer } from './language-server.js';
import { ItemMoves } from './moves.js';
import { Scheduling } from './overview/actions.js';
import { AgendaView } from './overview/view.js';
import { registerPasting } from './pasting.js';
import { PreviewPanels } from './preview/panel/panels.js';
import { ReadingOrder } from './reading-order.js';
import { reportingErrors } from './reporting.js';
import { registerTasks } from './tasks/check-tasks.js';
import { EarlierTexts } from './comparing/earlier-texts.js';
import { VersionStatus } from './versions/status.js';
import { UntranslatedStatus } from './versions/untranslated.js';
import { WordCountStatus } from './word-count/status.js';

export function activate(context: vscode.ExtensionContext): void {
    const log = vscode.window.createOutputChannel('Annotated Agenda', { log: true });
    const server = new LanguageServer(context.extensionUri, context.storageUri, context.globalStorageUri, log);
    const previews = new PreviewPanels(context.extensionUri, server, context.workspaceState);
    const current = new CurrentAgenda(previews);
    const status = new VersionStatus(server, current);
    const words = new WordCountStatus(server, current);
    const levels = new EntryLevels(server);
    const moves = new ItemMoves(server);
    const scheduling = new Scheduling(server, moves);
    const view = new AgendaView(server, current, previews, (text, drop) =>
        reportingErrors(log, 'The item could not be moved', () => scheduling.drop(text, drop)),
    );
    const imports = new ImportReports();
    const earlier = new EarlierTexts();
    const issued = new IssuedDocuments(
        async (file, name) => (await readIssued(context.extensionUri, file, `Reading ${name}`))?.report.original,
    );
    const isTest = context.extensionMode === vscode.ExtensionMode.Test;
    const parts = {
        server,
        previews,
        status,
        words,
        current,
        levels,
        moves,
        scheduling,
        view,
        imports,
        issued,
        earlier,
        choices: context.globalState,
    };
    const commands = registerCommands(context.extensionUri, parts, isTest);
    context.subscriptions.push(log, server, previews, current, status, words, levels, view, imports, issued, earlier, ...commands);
    context.subscriptions.push(new ReadingOrder(), new UntranslatedStatus(current), registerTasks(context.extensionUri), new FirstSteps());
    const importFile = (file: vscode.Uri): void => void vscode.commands.executeCommand('agenda.import', file);
    context.subscriptions.push(registerImportDrops(importFile), offerImports(context.globalState, importFile));
    context.subscriptions.push(registerPasting(server), registerSuggestionKeys(), tellOfLargeFolders(server, context.workspaceState));
    // Not awaited: commands and previews are available at once and wait for the server themselves.
    server.start().catch((error: unknown) => {
        log.error(`The language server did not start: ${error instanceof Error ? error.message : String(error)}`);
        void vscode.window
            .showErrorMessage('Annotated Agenda could not start. The log says why.', 'Show Log')
            .then((answer) => answer && log.show());
    });
}

/** The commands of the extension. */
import * as vscode from 'vscode';
import type { ExportFormat } from '../server/protocol.js';
import { exportAgenda } from './exporting.js';
import type { LanguageServer } from './language-server.js';
import type { PreviewPanels } from './panel/panels.js';

/** The agenda that is meant: the one named by a menu, else the active editor's, else that of the active preview. */
function meant(uri: unknown, previews: PreviewPanels): vscode.Uri | undefined {
    if (uri instanceof vscode.Uri) {
        return uri;
    }
    const { activeTextEditor } = vscode.window;
    return activeTextEditor?.document.languageId === 'agenda' ? activeTextEditor.document.uri : previews.active?.document;
}

/** Runs what may fail and tells the user why it did. */
async function telling<Result>(log: vscode.LogOutputChannel, what: string, action: () => Promise<Result>): Promise<Result | undefined> {
    try {
        return await action();
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error(`${what}: ${reason}`);
        void vscode.window.showErrorMessage(`${what}: ${reason}`, 'Show Log').then((answer) => answer && log.show());
        return undefined;
    }
}

/** Registers all commands; what is returned ends them. */
export function registerCommands(server: LanguageServer, previews: PreviewPanels, test: boolean): vscode.Disposable[] {
    const { log } = server;
    const show = (column: vscode.ViewColumn) => (named: unknown) => {
        const uri = meant(named, previews);
        if (uri) {
            previews.show(uri, column);
        } else {
            void vscode.window.showInformationMessage('Open an agenda first.');
        }
    };
    const commands: Record<string, (...args: unknown[]) => unknown> = {
        'agenda.preview.showToSide': show(vscode.ViewColumn.Beside),
        'agenda.preview.show': show(vscode.ViewColumn.Active),
        'agenda.preview.showSource': () => previews.active?.showSource(),
        'agenda.preview.lock': () => previews.toggleLock(),
        'agenda.preview.zoomIn': () => previews.active?.zoom(1),
        'agenda.preview.zoomOut': () => previews.active?.zoom(-1),
        'agenda.preview.zoomReset': () => previews.active?.zoom(0),
        'agenda.export': (named, format) =>
            telling(log, 'The agenda could not be exported', async () => {
                const uri = meant(named, previews);
                return uri && exportAgenda(server, uri, typeof format === 'string' ? (format as ExportFormat) : undefined);
            }),
        'agenda.restartServer': () => telling(log, 'The language server could not be restarted', () => server.restart()),
        'agenda.showLog': () => log.show(),
    };
    if (test) {
        commands['agenda.preview.inspect'] = () => previews.active?.inspect();
    }
    return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

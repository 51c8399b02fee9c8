/** The commands of the extension. */
import * as vscode from 'vscode';
import { exportAgenda } from './exporting.js';
import { newAgenda, openExample } from './new-agenda/new-agenda.js';
import type { NewAgendaParams } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import { ItemMoves } from './moves.js';
import type { MoveDirection } from '../protocol/protocol.js';
import type { PreviewPanels } from './preview/panel/panels.js';
import { showRuleCommand } from '../protocol/rules-page.js';
import { showRule, showTour } from './pages.js';
import type { ShownAgenda } from './shown-agenda.js';
import type { VersionStatus } from './versions/status.js';
import { goToNextUntranslated } from './versions/untranslated.js';
import type { WordCountStatus } from './word-count/status.js';
import { goToVersion, manageVersions, newVersion, type DocumentLine } from './versions/versions.js';

/** The publisher, the name of the extension, and the walkthrough in package.json. */
const walkthrough = 'annotated-agenda.annotated-agenda#begin';

/** What the commands work with. */
export interface Parts {
    readonly server: LanguageServer;
    readonly previews: PreviewPanels;
    readonly status: VersionStatus;
    readonly words: WordCountStatus;
    readonly shown: ShownAgenda;
}

/** Registers all commands; disposing the result removes them. */
export function registerCommands(extension: vscode.Uri, parts: Parts, test: boolean): vscode.Disposable[] {
    const { server, previews, status, words, shown } = parts;
    const targetAgenda = (named: unknown): vscode.Uri | undefined => agendaFor(named, previews, shown);
    const { log } = server;
    const exported = new Set<string>();
    const moves = new ItemMoves(server);
    const move = (direction: MoveDirection) => (asking: unknown) =>
        reportingErrors(log, 'The item could not be moved', () => moves.move(direction, isKey(asking) ? 'key' : 'palette'));
    const show = (column: vscode.ViewColumn) => (named: unknown) => {
        const uri = targetAgenda(named);
        if (uri) {
            previews.show(uri, column);
        } else {
            askForAgenda();
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
        // The lens of an empty file names it; tests give the answers.
        'agenda.newAgenda': (named, answers) =>
            reportingErrors(log, 'The agenda could not be created', () =>
                newAgenda(server, uriNamed(named), answers as NewAgendaParams | undefined),
            ),
        'agenda.openExample': (name) =>
            reportingErrors(log, 'The example could not be opened', () =>
                openExample(extension, typeof name === 'string' ? name : undefined),
            ),
        'agenda.export': (named, format) =>
            reportingErrors(log, 'The agenda could not be exported', async () => {
                const uri = targetAgenda(named);
                return uri ? exportAgenda(server, exported, uri, typeof format === 'string' ? format : undefined) : askForAgenda();
            }),
        'agenda.goToVersion': (named, line, language) =>
            reportingErrors(log, 'The other language version could not be opened', async () => {
                const uri = targetAgenda(named);
                return uri && goToVersion(server, targetLine(uri, line), typeof language === 'string' ? language : undefined);
            }),
        'agenda.newVersion': (named, language) =>
            reportingErrors(log, 'The language version could not be created', async () => {
                const uri = targetAgenda(named);
                return uri && newVersion(server, uri, typeof language === 'string' ? language : undefined);
            }),
        'agenda.versions': (named) =>
            reportingErrors(log, 'The language versions could not be listed', async () => {
                const uri = targetAgenda(named);
                return uri && manageVersions(server, targetLine(uri, undefined));
            }),
        'agenda.nextUntranslated': () => goToNextUntranslated(),
        'agenda.wordCount': () => reportingErrors(log, 'The words could not be counted', () => words.list()),
        // For the link at a finding.
        [showRuleCommand]: (code) => showRule(extension, typeof code === 'string' ? code : ''),
        'agenda.moveItemUp': move('up'),
        'agenda.moveItemDown': move('down'),
        'agenda.promoteItem': move('promote'),
        'agenda.demoteItem': move('demote'),
        // For the code actions on the line of an item.
        'agenda.moveItem': (named, line, direction) =>
            reportingErrors(log, 'The item could not be moved', async () => {
                const item = typeof named === 'string' && typeof line === 'number' ? { uri: server.uriOf(named), line } : undefined;
                return item && isDirection(direction) ? moves.move(direction, item) : undefined;
            }),
        'agenda.restartServer': () =>
            reportingErrors(log, 'The checks could not be restarted', async () => {
                await server.restart();
                vscode.window.setStatusBarMessage('The checks were restarted.', 5000);
            }),
        // For the entry in the status bar while nothing is checked.
        'agenda.startAgain': () => reportingErrors(log, 'The checks could not be started', () => server.startAgain()),
        // The fix of a finding names its file; the command in the palette means all files.
        'agenda.readAgain': (named) =>
            reportingErrors(log, 'The files could not be read again', () =>
                server.readAgain(typeof named === 'string' ? server.uriOf(named) : undefined),
            ),
        'agenda.showLog': () => log.show(),
        'agenda.openTour': () => showTour(extension),
        'agenda.getStarted': () => vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false),
    };
    if (test) {
        commands['agenda.preview.inspect'] = () => previews.active?.inspect();
        commands['agenda.server.inspect'] = () => server.inspect();
        commands['agenda.versions.inspect'] = () => status.shown;
        commands['agenda.wordCount.inspect'] = () => words.shown;
    }
    return Object.entries(commands).map(([name, run]) =>
        vscode.commands.registerCommand(name, (...args: unknown[]) => {
            log.debug(`The command ${name} runs.`);
            return run(...args);
        }),
    );
}

/** Whether the arguments of a command are those of its key. */
function isKey(asking: unknown): boolean {
    return typeof asking === 'object' && asking !== null && 'key' in asking;
}

function isDirection(value: unknown): value is MoveDirection {
    return value === 'up' || value === 'down' || value === 'promote' || value === 'demote';
}

/** The document that a menu, a lens or a fix names. */
function uriNamed(uri: unknown): vscode.Uri | undefined {
    return uri instanceof vscode.Uri ? uri : typeof uri === 'string' ? vscode.Uri.parse(uri, true) : undefined;
}

/**
 * The agenda a command is about: the one named by a menu, a lens or a fix, else that of the active editor, else that of the active preview, else the one
 * that was looked at last.
 */
function agendaFor(uri: unknown, previews: PreviewPanels, shown: ShownAgenda): vscode.Uri | undefined {
    const named = uriNamed(uri);
    if (named) {
        return named;
    }
    const { activeTextEditor } = vscode.window;
    const isAgenda = activeTextEditor?.document.languageId === 'agenda';
    return isAgenda ? activeTextEditor.document.uri : (previews.active?.document ?? shown.latest);
}

/** Says that the command needs an agenda. */
function askForAgenda(): undefined {
    const [begin, example] = ['New Agenda…', 'Open an Example…'];
    void vscode.window.showInformationMessage('Open an agenda first.', begin, example).then((answer) => {
        if (answer !== undefined) {
            void vscode.commands.executeCommand(answer === begin ? 'agenda.newAgenda' : 'agenda.openExample');
        }
    });
}

/** The place a command is about: the line named by a lens, else that of the caret. */
function targetLine(uri: vscode.Uri, line: unknown): DocumentLine {
    const shows = (editor: vscode.TextEditor): boolean => editor.document.uri.toString() === uri.toString();
    const { activeTextEditor: active, visibleTextEditors } = vscode.window;
    const editor = active && shows(active) ? active : visibleTextEditors.find(shows);
    return { uri, line: typeof line === 'number' ? line : (editor?.selection.active.line ?? 0) };
}

/** Runs an action that may fail, and tells the user why it failed. */
async function reportingErrors<Result>(
    log: vscode.LogOutputChannel,
    what: string,
    action: () => Promise<Result>,
): Promise<Result | undefined> {
    try {
        return await action();
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.error(`${what}: ${reason}`);
        void vscode.window.showErrorMessage(`${what}: ${reason}`, 'Show Log').then((answer) => answer && log.show());
        return undefined;
    }
}

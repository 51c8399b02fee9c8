/** The commands of the extension. */
import * as vscode from 'vscode';
import type { EntryLevels } from './entry-levels.js';
import { exportAgenda } from './exporting.js';
import { newAgenda, openExample } from './new-agenda/new-agenda.js';
import type { CurrentAgenda } from './current-agenda.js';
import type { NewAgendaParams } from '../protocol/protocol.js';
import type { LanguageServer } from './language-server.js';
import type { ItemMoves } from './moves.js';
import { goTo, type Scheduling, startOf } from './overview/actions.js';
import type { OverviewNode } from './overview/nodes.js';
import type { AgendaView } from './overview/view.js';
import type { MoveDirection } from '../protocol/protocol.js';
import type { PageRequest } from './preview/panel/source-text.js';
import type { PreviewPanels } from './preview/panel/panels.js';
import { showRuleCommand } from '../protocol/rules-page.js';
import { newRegister } from './new-register.js';
import { showRule, showTour } from './pages.js';
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
    readonly current: CurrentAgenda;
    readonly levels: EntryLevels;
    readonly moves: ItemMoves;
    readonly scheduling: Scheduling;
    readonly view: AgendaView;
}

/** Registers all commands; disposing the result removes them. */
export function registerCommands(extension: vscode.Uri, parts: Parts, test: boolean): vscode.Disposable[] {
    const { server, previews, status, words, current, levels, moves, scheduling, view } = parts;
    const targetAgenda = (named: unknown): vscode.Uri | undefined => agendaFor(named, previews, current);
    const { log } = server;
    const exported = new Set<string>();
    const move = (direction: MoveDirection) => (asking: unknown) =>
        reportingErrors(log, 'The item could not be moved', async () => {
            const item = await itemOfView(view, asking);
            return item === undefined ? moves.move(direction, isKey(asking) ? 'key' : 'palette') : item && moves.move(direction, item);
        });
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
        'agenda.preview.showSource': (from) => previews.active?.showSource(placeMeant(from)),
        'agenda.preview.nextFinding': () => previews.active?.goToFinding(1),
        'agenda.preview.previousFinding': () => previews.active?.goToFinding(-1),
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
        // For the fix at a citation.
        'agenda.newRegister': (named, line, character) =>
            reportingErrors(log, 'The register could not be created', async () => {
                const uri = uriNamed(named);
                const [at, offset] = [Number(line), Number(character)];
                return uri && newRegister(server, uri, new vscode.Position(at, offset));
            }),
        'agenda.versions': (named) =>
            reportingErrors(log, 'The language versions could not be listed', async () => {
                const uri = targetAgenda(named);
                return uri && manageVersions(server, targetLine(uri, undefined));
            }),
        'agenda.nextUntranslated': () => goToNextUntranslated(current),
        'agenda.wordCount': () => reportingErrors(log, 'The words could not be counted', () => words.list()),
        // For the link at a finding.
        [showRuleCommand]: (code) => showRule(extension, typeof code === 'string' ? code : ''),
        'agenda.moveItemUp': move('up'),
        'agenda.moveItemDown': move('down'),
        'agenda.promoteItem': move('promote'),
        'agenda.demoteItem': move('demote'),
        'agenda.entryDeeper': () => levels.change('deeper'),
        'agenda.entryHigher': () => levels.change('higher'),
        // For the code actions on the line of an item.
        'agenda.moveItem': (named, line, direction) =>
            reportingErrors(log, 'The item could not be moved', async () => {
                const item = typeof named === 'string' && typeof line === 'number' ? { uri: server.uriOf(named), line } : undefined;
                return item && isDirection(direction) ? moves.move(direction, item) : undefined;
            }),
        // A menu of the Agenda view names the entry, and its key means the selected one.
        'agenda.overview.goTo': (named) =>
            reportingErrors(log, 'The place could not be shown', async () => {
                const node = (await view.isOpenedByKey()) ? undefined : await view.current(nodeIn(named));
                return node && view.agenda && goTo(view.agenda, node.place, false);
            }),
        'agenda.overview.goToSource': (named) =>
            reportingErrors(log, 'The place could not be shown', async () => {
                view.isKeyPressed();
                const node = await view.current(nodeIn(named));
                return node && view.agenda && goTo(view.agenda, node.place, true);
            }),
        'agenda.scheduleItem': (named) =>
            reportingErrors(log, 'The item could not be scheduled', async () => {
                const node = isOfView(named) ? await view.current(nodeIn(named)) : undefined;
                if (node && view.agenda) {
                    return scheduling.scheduleAt(view.agenda, startOf(node.kind, node.place));
                }
                const uri = isOfView(named) ? undefined : targetAgenda(named);
                return uri && scheduling.scheduleAt(uri, { line: targetLine(uri, undefined).line });
            }),
        'agenda.proposeSchedule': (named) =>
            reportingErrors(log, 'The schedule could not be proposed', async () => {
                const uri = isOfView(named) ? view.agenda : (targetAgenda(named) ?? view.agenda);
                return uri && scheduling.propose(uri);
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
        commands['agenda.preview.ask'] = (message) => previews.active?.ask(message as PageRequest);
        commands['agenda.server.inspect'] = () => server.inspect();
        commands['agenda.overview.inspect'] = () => view.inspect();
        commands['agenda.overview.drop'] = (dragged, target) =>
            view.dropped(String(dragged), target === undefined ? undefined : String(target));
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

/** The entry of the Agenda view that a menu names. */
function nodeIn(named: unknown): OverviewNode | undefined {
    return typeof named === 'object' && named !== null && 'place' in named && 'kind' in named ? (named as OverviewNode) : undefined;
}

/** Whether a command comes from the Agenda view: from a menu, or from a key there. */
function isOfView(named: unknown): boolean {
    return nodeIn(named) !== undefined || isKeyOfView(named);
}

/** Whether the arguments of a command are those of its key in the Agenda view. */
function isKeyOfView(named: unknown): boolean {
    return typeof named === 'object' && named !== null && 'view' in named;
}

/** The item of the Agenda view that a command means; null if the entry is none, undefined if the command comes from elsewhere. */
async function itemOfView(
    view: AgendaView,
    named: unknown,
): Promise<{ readonly uri: vscode.Uri; readonly line: number } | null | undefined> {
    if (!isOfView(named)) {
        return undefined;
    }
    if (isKeyOfView(named)) {
        view.isKeyPressed();
    }
    const node = await view.current(nodeIn(named));
    return node?.kind === 'item' && view.agenda ? { uri: view.agenda, line: node.place.line } : null;
}

function isDirection(value: unknown): value is MoveDirection {
    return value === 'up' || value === 'down' || value === 'promote' || value === 'demote';
}

/** The place in a preview that a command means: that of the menu inside it, that of the focus for a key, and none for the button above it, which names its tab. */
function placeMeant(from: unknown): 'menu' | 'focus' | undefined {
    return from === undefined ? 'focus' : typeof from === 'object' && from !== null && 'webview' in from ? 'menu' : undefined;
}

/** The document that a menu, a lens or a fix names. The menu above a preview names the preview itself. */
function uriNamed(named: unknown): vscode.Uri | undefined {
    const uri = named instanceof vscode.Uri ? named : typeof named === 'string' ? vscode.Uri.parse(named, true) : undefined;
    return uri?.scheme === 'webview-panel' ? undefined : uri;
}

/**
 * The agenda a command is about: the one named by a menu, a lens or a fix, else that of the active editor, else that of the active preview, else the one
 * that was looked at last.
 */
function agendaFor(uri: unknown, previews: PreviewPanels, current: CurrentAgenda): vscode.Uri | undefined {
    const named = uriNamed(uri);
    if (named) {
        return named;
    }
    const { activeTextEditor } = vscode.window;
    const isAgenda = activeTextEditor?.document.languageId === 'agenda';
    return isAgenda ? activeTextEditor.document.uri : (previews.active?.document ?? current.latest);
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

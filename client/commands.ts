/** The commands of the extension. */
import * as vscode from 'vscode';
import type { NextSessionParams } from '../protocol/next-session.js';
import type { MoveDirection, NewAgendaParams } from '../protocol/protocol.js';
import { showRuleCommand } from '../protocol/rules-page.js';
import * as target from './command-targets.js';
import { compareWithFile, compareWithLastCommit, compareWithVersion } from './comparing/commands.js';
import type { EarlierTexts } from './comparing/earlier-texts.js';
import type { CurrentAgenda } from './current-agenda.js';
import type { EntryLevels } from './entry-levels.js';
import { exportAgenda, type ExportMemory, exportVersions } from './exporting.js';
import { importAgenda } from './importing/importing.js';
import type { IssuedDocuments } from './importing/issued.js';
import type { ImportReports } from './importing/reports.js';
import type { LanguageServer } from './language-server.js';
import { askForItem, type ItemMoves } from './moves.js';
import { newAgenda, openExample } from './new-agenda/new-agenda.js';
import { rollForward } from './new-agenda/roll-forward.js';
import { newRegister } from './new-register.js';
import { showPlace } from './open-texts.js';
import { type Scheduling, startOf } from './overview/actions.js';
import type { AgendaView, ShownEntry } from './overview/view.js';
import { showRule, showTour } from './pages.js';
import type { PreviewView } from './preview/messages.js';
import type { PreviewPanels } from './preview/panel/panels.js';
import { reportingErrors } from './reporting.js';
import type { VersionedPlace } from './version-edits.js';
import type { VersionStatus } from './versions/status.js';
import { goToNextUntranslated } from './versions/untranslated.js';
import { goToVersion, manageVersions, newVersion } from './versions/versions.js';
import type { WordCountStatus } from './word-count/status.js';

/** The publisher, the name of the extension, and the walkthrough in package.json. */
const walkthrough = 'annotated-agenda.annotated-agenda#begin';

const uncompared = 'The agenda could not be compared';
const unscheduled = 'The item could not be scheduled';

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
    readonly imports: ImportReports;
    readonly issued: IssuedDocuments;
    readonly earlier: EarlierTexts;
    /** What is remembered from one export to the next, also when the editor is closed. */
    readonly choices: vscode.Memento;
}

/** Registers all commands; disposing the result removes them. */
export function registerCommands(extension: vscode.Uri, parts: Parts, test: boolean): vscode.Disposable[] {
    const { server, previews, status, words, current, levels, moves, scheduling, view, imports, earlier } = parts;
    const { log } = server;
    const exported: ExportMemory = { written: new Map(), choices: parts.choices };
    /** Does something with the agenda that a command is about, and says why it cannot be done. */
    const withAgenda = <Result>(what: string, named: unknown, act: (uri: vscode.Uri) => Promise<Result>) =>
        reportingErrors(log, what, async () => {
            const uri = target.agendaFor(named, current, previews);
            return uri ? act(uri) : target.askForAgenda();
        });
    const move = (direction: MoveDirection) => (asking: unknown) =>
        reportingErrors(log, 'The item could not be moved', async () => {
            if (!target.isOfView(asking)) {
                return moves.move(direction, target.isKey(asking) ? 'key' : 'palette');
            }
            const isKey = target.isKeyOfView(asking);
            if (isKey) {
                view.keys.pressed();
            }
            const item = () => itemOfView(view, asking);
            return moves.move(direction, item, isKey ? (line) => view.select(line) : undefined);
        });
    const show = (column: vscode.ViewColumn) => (named: unknown) =>
        withAgenda('The preview could not be opened', named, async (uri) => previews.show(uri, column));
    /** Shows the agenda in one of the ways of the preview, which is opened if there is none. */
    const viewAs = (wanted: PreviewView) => (named: unknown) =>
        previews.active
            ? previews.setView(wanted)
            : withAgenda('The preview could not be opened', named, async (uri) => {
                  previews.show(uri, vscode.ViewColumn.Beside);
                  previews.setView(wanted);
              });
    const commands: Record<string, (...args: unknown[]) => unknown> = {
        'agenda.preview.showToSide': show(vscode.ViewColumn.Beside),
        'agenda.preview.show': show(vscode.ViewColumn.Active),
        'agenda.preview.showSource': (from) => previews.active?.showSource(target.placeMeant(from)),
        'agenda.preview.nextFinding': () => previews.active?.goToFinding(1),
        'agenda.preview.previousFinding': () => previews.active?.goToFinding(-1),
        'agenda.preview.viewContinuous': viewAs('continuous'),
        'agenda.preview.viewPages': viewAs('pages'),
        'agenda.preview.viewTimetable': viewAs('timetable'),
        'agenda.preview.lock': () => previews.toggleLock(),
        'agenda.preview.zoomIn': () => previews.active?.zoom(1),
        'agenda.preview.zoomOut': () => previews.active?.zoom(-1),
        'agenda.preview.zoomReset': () => previews.active?.zoom(0),
        // The lens of an empty file names it; tests give the answers.
        'agenda.newAgenda': (named, answers) =>
            reportingErrors(log, 'The agenda could not be created', () =>
                newAgenda(server, target.uriNamed(named), answers as NewAgendaParams | undefined),
            ),
        'agenda.openExample': (name) => reportingErrors(log, 'The example could not be opened', () => openExample(extension, textOf(name))),
        // The explorer names the file.
        'agenda.import': (named) =>
            reportingErrors(log, 'The file could not be imported', () =>
                importAgenda(extension, previews, imports, parts.issued, target.uriNamed(named)),
            ),
        'agenda.export': (named, format) =>
            withAgenda('The agenda could not be exported', named, (uri) => exportAgenda(server, exported, uri, textOf(format))),
        'agenda.exportVersions': (named, format) =>
            withAgenda('The language versions could not be exported', named, (uri) =>
                exportVersions(server, exported, uri, textOf(format)),
            ),
        'agenda.goToVersion': (named, line, language) =>
            withAgenda('The other language version could not be opened', named, (uri) =>
                goToVersion(server, target.lineIn(uri, line), textOf(language)),
            ),
        'agenda.newVersion': (named, language) =>
            withAgenda('The language version could not be created', named, (uri) => newVersion(server, uri, textOf(language))),
        'agenda.compareWithFile': (named, other) =>
            withAgenda(uncompared, named, (uri) =>
                compareWithFile(server, uri, { extension, earlier }, target.uriNamed(Array.isArray(other) ? undefined : other)),
            ),
        'agenda.compareWithLastCommit': (named) => withAgenda(uncompared, named, (uri) => compareWithLastCommit(server, uri)),
        'agenda.compareWithVersion': (named, language) =>
            withAgenda(uncompared, named, (uri) => compareWithVersion(server, uri, textOf(language))),
        // Tests give the answers.
        'agenda.rollForward': (named, answers) =>
            withAgenda('The agenda could not be rolled forward', named, (uri) =>
                rollForward(server, uri, isObject(answers) ? (answers as NextSessionParams) : undefined),
            ),
        // For the fix at a citation.
        'agenda.newRegister': (named, line, character) =>
            withAgenda('The register could not be created', named, (uri) =>
                newRegister(server, uri, new vscode.Position(Number(line), Number(character))),
            ),
        'agenda.versions': (named) =>
            withAgenda('The language versions could not be listed', named, (uri) => manageVersions(server, target.lineIn(uri))),
        'agenda.nextUntranslated': () => withAgenda('The passage could not be shown', current.uri, goToNextUntranslated),
        'agenda.wordCount': () => withAgenda('The words could not be counted', current.uri, (uri) => words.list(uri)),
        // For the link at a finding.
        [showRuleCommand]: (code) => showRule(extension, textOf(code) ?? ''),
        'agenda.moveItemUp': move('up'),
        'agenda.moveItemDown': move('down'),
        'agenda.promoteItem': move('promote'),
        'agenda.demoteItem': move('demote'),
        'agenda.entryDeeper': () => levels.change('deeper'),
        'agenda.entryHigher': () => levels.change('higher'),
        // For the code actions on the line of an item.
        'agenda.moveItem': (named, line, direction, version) =>
            reportingErrors(log, 'The item could not be moved', async () => {
                const isItem = typeof named === 'string' && typeof line === 'number' && typeof version === 'number';
                const item = isItem ? { uri: server.uriOf(named), version, line } : undefined;
                return item && target.isDirection(direction) ? moves.move(direction, async () => item) : undefined;
            }),
        // A menu of the Agenda view names the entry, and its key means the selected one.
        'agenda.overview.goTo': (named) =>
            reportingErrors(log, 'The place could not be shown', async () => {
                const entry = (await view.keys.hasOpened()) ? undefined : await view.entryNow(target.nodeIn(named));
                return entry && showEntry(entry, true);
            }),
        'agenda.overview.goToSource': (named) =>
            reportingErrors(log, 'The place could not be shown', async () => {
                view.keys.pressed();
                const entry = await view.entryNow(target.nodeIn(named));
                // A group has no place.
                return entry?.node.kind === 'group'
                    ? vscode.commands.executeCommand('list.toggleExpand')
                    : entry && showEntry(entry, false);
            }),
        // The fix of a finding names the line of the item; otherwise it is that of the caret.
        'agenda.scheduleItem': (named, line, version) =>
            typeof named === 'string' && typeof line === 'number' && typeof version === 'number'
                ? reportingErrors(log, unscheduled, () => scheduling.scheduleAt({ uri: server.uriOf(named), version, line }))
                : target.isOfView(named)
                  ? reportingErrors(log, unscheduled, async () => {
                        const entry = await view.entryNow(target.nodeIn(named));
                        return entry && scheduling.scheduleAt({ uri: entry.uri, version: entry.version, ...startOf(entry.node) });
                    })
                  : withAgenda(unscheduled, named, async (uri) => {
                        const caret = target.caretIn(uri);
                        return caret ? scheduling.scheduleAt(caret) : askForItem();
                    }),
        'agenda.proposeSchedule': (named) =>
            withAgenda('The schedule could not be proposed', target.isOfView(named) ? view.agenda : named, (uri) =>
                scheduling.propose(uri),
            ),
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
        commands['agenda.overview.inspect'] = () => view.inspect();
        commands['agenda.overview.drop'] = (dragged, on) => view.dropped(String(dragged), textOf(on));
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

/** The item of the Agenda view that a command means; undefined if the entry is none. */
async function itemOfView(view: AgendaView, named: unknown): Promise<VersionedPlace | undefined> {
    const entry = await view.entryNow(target.nodeIn(named));
    return entry?.node.kind === 'item' ? { uri: entry.uri, version: entry.version, ...startOf(entry.node) } : undefined;
}

/** Shows the place of an entry in its source. */
function showEntry({ uri, node }: ShownEntry, keepsFocus: boolean): Promise<vscode.TextEditor> {
    const { line, character } = node.place;
    return showPlace(uri, new vscode.Range(line, character, line, character), { keepsFocus });
}

function textOf(named: unknown): string | undefined {
    return typeof named === 'string' ? named : undefined;
}

/** Menus of the editor give a list of addresses as a second argument. */
function isObject(answers: unknown): boolean {
    return typeof answers === 'object' && answers !== null && !Array.isArray(answers) && 'symbol' in answers;
}

/** What a command is about: the agenda, line or entry that its menu, key, lens or fix names, or the one that the user is at. */
import * as vscode from 'vscode';
import type { MoveDirection } from '../protocol/protocol.js';
import type { CurrentAgenda } from './current-agenda.js';
import { editorOf, openText } from './open-texts.js';
import type { OverviewNode } from './overview/nodes.js';
import type { PreviewPanels } from './preview/panel/panels.js';
import type { VersionedPlace } from './version-edits.js';
import type { DocumentLine } from './versions/versions.js';

/** The document that a menu, a lens or a fix names. The menu above a preview names the preview itself. */
export function uriNamed(named: unknown): vscode.Uri | undefined {
    const uri = named instanceof vscode.Uri ? named : typeof named === 'string' ? vscode.Uri.parse(named, true) : undefined;
    return uri?.scheme === 'webview-panel' ? undefined : uri;
}

/**
 * The agenda a command is about: the one that a menu, a lens or a fix names, else the one that the user is at, else the one that was looked at last, else one that a
 * preview shows.
 */
export function agendaFor(named: unknown, current: CurrentAgenda, previews: PreviewPanels): vscode.Uri | undefined {
    return uriNamed(named) ?? current.uri ?? current.latest ?? previews.active?.document;
}

/** The place a command is about: the line named by a lens, else that of the caret. */
export function lineIn(uri: vscode.Uri, named?: unknown): DocumentLine {
    return { uri, line: typeof named === 'number' ? named : (editorOf(uri)?.selection.active.line ?? 0) };
}

/** The line of the caret in an agenda, in the version of its text. Undefined if the agenda is not open. */
export function caretIn(uri: vscode.Uri): VersionedPlace | undefined {
    const document = openText(uri);
    return document && { ...lineIn(uri), version: document.version };
}

/** Says that a command needs an agenda. */
export function askForAgenda(): undefined {
    const [begin, example] = ['New Agenda…', 'Open an Example…'];
    void vscode.window.showInformationMessage('Open an agenda first.', begin, example).then((answer) => {
        if (answer !== undefined) {
            void vscode.commands.executeCommand(answer === begin ? 'agenda.newAgenda' : 'agenda.openExample');
        }
    });
}

/** Whether the arguments of a command are those of its key. */
export function isKey(asking: unknown): boolean {
    return typeof asking === 'object' && asking !== null && 'key' in asking;
}

/** The entry of the Agenda view that a menu names. */
export function nodeIn(named: unknown): OverviewNode | undefined {
    return typeof named === 'object' && named !== null && 'place' in named && 'kind' in named ? (named as OverviewNode) : undefined;
}

/** Whether a command comes from the Agenda view: from a menu, or from a key there. */
export function isOfView(named: unknown): boolean {
    return nodeIn(named) !== undefined || isKeyOfView(named);
}

/** Whether the arguments of a command are those of its key in the Agenda view. */
export function isKeyOfView(named: unknown): boolean {
    return typeof named === 'object' && named !== null && 'view' in named;
}

export function isDirection(value: unknown): value is MoveDirection {
    return value === 'up' || value === 'down' || value === 'promote' || value === 'demote';
}

/** The place in a preview that a command means: that of the menu inside it, that of the focus for a key, and none for the button above it, which names its tab. */
export function placeMeant(from: unknown): 'menu' | 'focus' | undefined {
    return from === undefined ? 'focus' : typeof from === 'object' && from !== null && 'webview' in from ? 'menu' : undefined;
}

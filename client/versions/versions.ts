/** Opening another language version, and creating a new one. */
import * as vscode from 'vscode';
import { createFile } from '../files.js';
import type { LanguageVersion } from '../../protocol/protocol.js';
import type { LanguageServer } from '../language-server.js';
import { columnOf, showPlace } from '../open-texts.js';
import { stateOf } from './wording.js';

interface VersionPick extends vscode.QuickPickItem {
    readonly version: LanguageVersion;
}

/** A document and a line (zero-based) in it. */
export interface DocumentLine {
    readonly uri: vscode.Uri;
    readonly line: number;
}

/** Opens the same place in another language; asks which one if there are several. Returns the editor, or undefined if the user cancels. */
export async function goToVersion(server: LanguageServer, place: DocumentLine, wanted?: string): Promise<vscode.TextEditor | undefined> {
    const document = await vscode.workspace.openTextDocument(place.uri);
    const request = { uri: server.uriText(document.uri), version: document.version };
    const others = (await server.versions(request)).versions.filter(({ own, uri }) => !own && uri !== undefined);
    const language = wanted ?? (others.length === 1 ? others[0] : await pick(others, 'Go to the same place in …'))?.language;
    if (language === undefined) {
        if (others.length === 0) {
            void vscode.window
                .showInformationMessage('There is no other language version yet.', 'New Language Version…')
                .then((answer) => answer && vscode.commands.executeCommand('agenda.newVersion', place.uri));
        }
        return undefined;
    }
    const found = await server.counterpart({ ...request, line: place.line, language });
    if (!found) {
        void vscode.window.showInformationMessage('This language version no longer exists.');
        return undefined;
    }
    const position = new vscode.Position(found.line, found.character);
    const editor = await showPlace(server.uriOf(found.uri), new vscode.Range(position, position), { near: place.uri });
    if (!found.exact) {
        vscode.window.setStatusBarMessage('This version does not have that place: this is the nearest one.', 6000);
    }
    return editor;
}

/** Creates a version in a missing language, and opens it at the first place to translate. Returns its file. */
export async function newVersion(server: LanguageServer, uri: vscode.Uri, wanted?: string): Promise<vscode.Uri | undefined> {
    const document = await vscode.workspace.openTextDocument(uri);
    const request = { uri: server.uriText(document.uri), version: document.version };
    const { versions } = await server.versions(request);
    if (versions.length === 0) {
        throw new Error('the masthead has no line “language”, such as “language: en”.');
    }
    const missing = versions.filter((version) => version.uri === undefined);
    if (missing.length === 0) {
        void vscode.window.showInformationMessage('All six language versions exist.');
        return undefined;
    }
    const language = wanted ?? (await pick(missing, 'Create a version in …'))?.language;
    if (language === undefined) {
        return undefined;
    }
    const { text, name } = await server.newVersion({ ...request, language });
    const made = document.isUntitled
        ? await vscode.workspace.openTextDocument({ language: 'agenda', content: text })
        : await vscode.workspace.openTextDocument(await createFile(vscode.Uri.joinPath(document.uri, '..'), name, text));
    const from = made.positionAt(Math.max(0, firstPlaceholder(made.getText())));
    // Not over the preview in which the command may have been chosen.
    const viewColumn = columnOf(document.uri) ?? vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(made, { viewColumn, preview: false, selection: new vscode.Range(from, from.translate(0, 1)) });
    return made.uri;
}

/** The UTF-16 offset of the first … outside comments; -1 if there is none. */
function firstPlaceholder(text: string): number {
    let at = 0;
    for (const line of text.split('\n')) {
        const found = line.indexOf('…');
        if (found >= 0 && !line.slice(0, found).includes('//')) {
            return at + found;
        }
        at += line.length + 1;
    }
    return -1;
}

/** Shows a list to open a version or create one. */
export async function manageVersions(server: LanguageServer, place: DocumentLine): Promise<void> {
    const document = await vscode.workspace.openTextDocument(place.uri);
    const { versions } = await server.versions({ uri: server.uriText(document.uri), version: document.version });
    const chosen = await pick(
        versions.filter(({ own }) => !own),
        'Go to a language version, or create one',
    );
    if (chosen?.uri !== undefined) {
        await goToVersion(server, place, chosen.language);
    } else if (chosen) {
        await newVersion(server, place.uri, chosen.language);
    }
}

async function pick(versions: readonly LanguageVersion[], placeHolder: string): Promise<LanguageVersion | undefined> {
    if (versions.length === 0) {
        return undefined;
    }
    const item = (version: LanguageVersion): VersionPick => ({
        label: `$(${version.uri === undefined ? 'new-file' : 'go-to-file'}) ${version.name}`,
        description: [version.englishName === version.name ? '' : version.englishName, stateOf(version, false)]
            .filter((text) => text !== '')
            .join(' · '),
        version,
    });
    const [there, missing] = [versions.filter(({ uri }) => uri !== undefined), versions.filter(({ uri }) => uri === undefined)];
    const heads = there.length > 0 && missing.length > 0;
    const head = (label: string): vscode.QuickPickItem[] => (heads ? [{ label, kind: vscode.QuickPickItemKind.Separator }] : []);
    const items = [...head('go to'), ...there.map(item), ...head('create'), ...missing.map(item)];
    const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem>(items, { placeHolder, matchOnDescription: true });
    return (chosen as VersionPick | undefined)?.version;
}

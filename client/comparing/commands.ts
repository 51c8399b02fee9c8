/** The commands that compare an agenda: with a file, with the last commit, with a language version. */
import * as vscode from 'vscode';
import type { Comparison } from '../../protocol/comparison.js';
import { mostImportBytes } from '../../protocol/import-report.js';
import { importedEndings, isUnshown } from '../importing/endings.js';
import { readIssued } from '../importing/importing.js';
import type { LanguageServer } from '../language-server.js';
import type { EarlierTexts } from './earlier-texts.js';
import { lastCommitOf } from './last-commit.js';
import { type EarlierText, showComparison } from './panel.js';

/**
 * Compares with another agenda, which is the earlier one, or with an issued document, of which an agenda is made first. Asks for it if none is named.
 * @returns undefined if the user gives up; throws an error that says why the file cannot be read
 */
export async function compareWithFile(
    server: LanguageServer,
    uri: vscode.Uri,
    { extension, earlier }: { readonly extension: vscode.Uri; readonly earlier: EarlierTexts },
    named?: vscode.Uri,
): Promise<Comparison | undefined> {
    const [chosen] = named
        ? [named]
        : ((await vscode.window.showOpenDialog({
              title: 'The earlier agenda, or an issued document',
              openLabel: 'Compare',
              filters: { Agendas: ['agenda', ...importedEndings] },
              ...(uri.scheme === 'untitled' ? {} : { defaultUri: vscode.Uri.joinPath(uri, '..') }),
          })) ?? []);
    if (!chosen || /\.agenda$/iu.test(chosen.path) || (!isUnshown(chosen.path) && (await isSource(chosen)))) {
        return chosen && compare(server, uri, chosen);
    }
    const name = chosen.path.split('/').at(-1) ?? '';
    const read = await readIssued(extension, chosen, `Reading ${name}`);
    if (!read) {
        return undefined;
    }
    const document = await vscode.workspace.openTextDocument(uri);
    return (await showComparison(server, document, earlier.keep(name, read.source))).comparison;
}

/** Whether a text of any other ending is an agenda already: its first line, but for comments, says so. What is too large to be imported is not read. */
async function isSource(file: vscode.Uri): Promise<boolean> {
    if ((await vscode.workspace.fs.stat(file)).size > mostImportBytes) {
        return false;
    }
    const lines = new TextDecoder().decode(await vscode.workspace.fs.readFile(file)).split(/\r\n|\r|\n/u);
    return lines.find((line) => line.trim() !== '' && !line.trimStart().startsWith('//'))?.startsWith('agenda ') === true;
}

/** Compares with the text of the last commit. */
export async function compareWithLastCommit(server: LanguageServer, uri: vscode.Uri): Promise<Comparison> {
    const document = await vscode.workspace.openTextDocument(uri);
    return (await showComparison(server, document, await lastCommitOf(uri))).comparison;
}

/** Compares with another language version. Asks which one if there are several. */
export async function compareWithVersion(server: LanguageServer, uri: vscode.Uri, language?: string): Promise<Comparison | undefined> {
    const document = await vscode.workspace.openTextDocument(uri);
    const { versions } = await server.versions({ uri: server.uriText(document.uri), version: document.version });
    const others = versions.filter((version) => !version.own && version.uri !== undefined);
    if (others.length === 0) {
        void vscode.window.showInformationMessage('There is no other language version yet.');
        return undefined;
    }
    const items = others.map((version) => ({ label: version.name, description: version.englishName, version }));
    const picked =
        items.find(({ version }) => version.language === language) ??
        (items.length === 1
            ? items[0]
            : await vscode.window.showQuickPick(items, { placeHolder: 'Compare with the version in \u2026', matchOnDescription: true }));
    return picked?.version.uri === undefined ? undefined : compare(server, uri, server.uriOf(picked.version.uri));
}

async function compare(server: LanguageServer, uri: vscode.Uri, other: vscode.Uri): Promise<Comparison> {
    const [document, earlier] = [await vscode.workspace.openTextDocument(uri), await vscode.workspace.openTextDocument(other)];
    const before: EarlierText = { uri: earlier.uri, text: earlier.getText(), name: earlier.uri.path.split('/').at(-1) ?? '' };
    return (await showComparison(server, document, before)).comparison;
}

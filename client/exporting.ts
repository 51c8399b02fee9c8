/** The commands that write the formatted document, or all its language versions, to files. */
import * as vscode from 'vscode';
import { numberings } from '../protocol/formats.js';
import type { ExportParams } from '../protocol/protocol.js';
import { errorsIn, exportQuestion, exportTitle, isFloating, isForEditor, writtenText } from './export-content.js';
import { chosenFormat, type KnownFormat } from './export-picker.js';
import { exportedContent } from './export-printed.js';
import { cancellably } from './export-progress.js';
import { exportSetting, mayReplace, nameOf, settingPath, stateOf, targetsFor } from './export-targets.js';
import { writeFile } from './files.js';
import type { LanguageServer } from './language-server.js';

/** What is known of earlier exports. */
export interface ExportMemory {
    /** Files written in this session, as they were then: as long as nobody has changed them they may be overwritten without a question. */
    readonly written: Map<string, string>;
    readonly choices: vscode.Memento;
}

/** Exports an agenda. Without a format it asks the user for one. Returns the file, or undefined if nothing was written. */
export async function exportAgenda(
    server: LanguageServer,
    memory: ExportMemory,
    source: vscode.Uri,
    wanted?: string,
): Promise<vscode.Uri | undefined> {
    const format = await chosenFormat(memory.choices, 'Export the formatted document as …', wanted);
    return format && (await exportEach(server, memory, [source], format))?.[0];
}

/** Exports an agenda and all its language versions. Returns the files; none if nothing was written. */
export async function exportVersions(
    server: LanguageServer,
    memory: ExportMemory,
    source: vscode.Uri,
    wanted?: string,
): Promise<readonly vscode.Uri[]> {
    const document = await vscode.workspace.openTextDocument(source);
    const { versions } = await server.versions({ uri: server.uriText(document.uri), version: document.version });
    const found = versions.flatMap(({ uri }) => (uri === undefined ? [] : [server.uriOf(uri)]));
    const all = found.length === 0 ? [document.uri] : found;
    const format = await chosenFormat(memory.choices, `Export ${countOf(all)} as …`, wanted);
    return (format && (await exportEach(server, memory, all, format))) ?? [];
}

function countOf(versions: readonly unknown[]): string {
    return versions.length === 1 ? 'the one language version that there is' : `all ${versions.length} language versions`;
}

/** An agenda in a format, and the version of the text of which it is. */
interface Made {
    readonly document: vscode.TextDocument;
    readonly version: number;
    readonly content: string | Uint8Array;
}

/** Exports some agendas. Nothing is written before all are ready. Undefined if the user cancels. */
async function exportEach(
    server: LanguageServer,
    { written }: ExportMemory,
    sources: readonly vscode.Uri[],
    format: KnownFormat,
): Promise<readonly vscode.Uri[] | undefined> {
    const title = exportTitle(sources.map(nameOf), format);
    const make = (): Promise<readonly Made[] | undefined> => cancellably(title, (signal) => contentsOf(server, sources, format, signal));
    // When it answers, the documents are checked.
    const first = await make();
    if (!first || !(await isWanted(first.map(({ document }) => document.uri)))) {
        return undefined;
    }
    const targets = await targetsFor(
        first.map(({ document }) => document.uri),
        format.extension,
    );
    if (!targets || !(await mayReplace(targets, written))) {
        return undefined;
    }
    const isCurrent = first.every(({ document, version }) => document.version === version);
    const made = isCurrent ? first : await make();
    if (!made) {
        return undefined;
    }
    await writeAll(made, targets, written);
    tellWritten(
        targets,
        format,
        made.some(({ content }) => isFloating(content)),
    );
    return targets;
}

async function contentsOf(
    server: LanguageServer,
    sources: readonly vscode.Uri[],
    format: KnownFormat,
    signal: AbortSignal,
): Promise<readonly Made[]> {
    const made: Made[] = [];
    for (const source of sources) {
        signal.throwIfAborted();
        // The server must know the document, even if it was only selected in the explorer.
        const document = await vscode.workspace.openTextDocument(source);
        const { version } = document;
        const template = format.takesTemplate ? await templateOf(document.uri) : undefined;
        const numbering = format.takesTemplate ? wishedNumbering(document.uri) : undefined;
        const params: ExportParams = {
            uri: server.uriText(document.uri),
            format: format.name,
            ...(template ? { template } : {}),
            ...(numbering ? { numbering } : {}),
        };
        made.push({ document, version, content: await exportedContent(server, params, document.uri, signal) });
    }
    return made;
}

/** Each file is written whole or not at all. */
async function writeAll(made: readonly Made[], targets: readonly vscode.Uri[], written: Map<string, string>): Promise<void> {
    for (const [index, { content }] of made.entries()) {
        const target = targets[index]!;
        if (target.scheme !== 'untitled') {
            await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
        }
        await writeFile(target, content);
        written.set(target.toString(), await stateOf(target));
    }
}

/** The file that the user has chosen for the styles of Word. Throws if it cannot be read. */
async function templateOf(source: vscode.Uri): Promise<ExportParams['template']> {
    const path = exportSetting(source, 'template');
    if (path === '') {
        return undefined;
    }
    try {
        const bytes = await vscode.workspace.fs.readFile(settingPath(source, path));
        return { name: path, base64: Buffer.from(bytes).toString('base64') };
    } catch {
        throw new Error(`the template ${path} cannot be read. The setting agenda.export.template names it.`);
    }
}

/** What the user has chosen for the numbers of Word files; undefined where the house style says it. */
function wishedNumbering(source: vscode.Uri): ExportParams['numbering'] {
    return numberings.find((one) => one === exportSetting(source, 'numbering'));
}

/** Whether the user wants the export although there are errors. */
async function isWanted(sources: readonly vscode.Uri[]): Promise<boolean> {
    const errors = sources.reduce((count, source) => count + errorsIn(vscode.languages.getDiagnostics(source)), 0);
    const question = exportQuestion(errors, sources.length);
    const [yes, show] = ['Export', 'Show Problems'];
    const answer = question === undefined ? yes : await vscode.window.showWarningMessage(question, { modal: true }, yes, show);
    if (answer === show) {
        await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
    return answer === yes;
}

/** Says that files are written, and offers to open the only one or to show where they are. */
function tellWritten(targets: readonly vscode.Uri[], format: KnownFormat, floats: boolean): void {
    const [open, reveal] = ['Open', 'Show in Folder'];
    const [target] = targets;
    const offers = targets.length === 1 ? [open, reveal] : [reveal];
    void vscode.window.showInformationMessage(writtenText(targets.map(nameOf), floats), ...offers).then((answer) => {
        if (target && answer === open) {
            void (isForEditor(format) ? vscode.window.showTextDocument(target) : vscode.env.openExternal(target));
        } else if (target && answer === reveal) {
            // A file of another machine has no folder in the file manager of this one.
            const command = target.scheme === 'file' && !vscode.env.remoteName ? 'revealFileInOS' : 'revealInExplorer';
            void vscode.commands.executeCommand(command, target);
        }
    });
}

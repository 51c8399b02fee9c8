/** What an export writes: what the server makes, or what a program of this machine prints from that. */
import * as vscode from 'vscode';
import { printed } from '../printing/index.js';
import { type FormatName, isRendered } from '../protocol/formats.js';
import type { ExportParams } from '../protocol/protocol.js';
import { fileContentOf } from './export-content.js';
import type { LanguageServer } from './language-server.js';

/** The content of the file. Throws where it cannot be made, with what the user can do about it. */
export async function exportedContent(
    server: LanguageServer,
    params: ExportParams,
    source: vscode.Uri,
    signal: AbortSignal,
): Promise<string | Uint8Array> {
    const content = async (format: FormatName, isForPrinting = false): Promise<string | Uint8Array> =>
        fileContentOf(await server.export({ ...params, format, ...(isForPrinting ? { isForPrinting } : {}) }, signal));
    if (isRendered(params.format)) {
        return content(params.format);
    }
    return printed({
        html: async () => String(await content('html')),
        docx: async () => (await content('docx', true)) as Uint8Array,
        // Of the user or the machine alone: a workspace must not say which program is run.
        wished: vscode.workspace.getConfiguration('agenda').get('export.pdfWith', ''),
        option: 'the setting agenda.export.pdfWith',
        beside: source.scheme === 'file' ? vscode.Uri.joinPath(source, '..').fsPath : undefined,
        signal,
    });
}

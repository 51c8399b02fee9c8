/** Pastes into an agenda what lies on the clipboard as source: from Word, a PDF file or a page. The plain text stays the alternative. */
import * as vscode from 'vscode';
import type { LanguageServer } from './language-server.js';

const kind = vscode.DocumentDropOrPasteEditKind.Text.append('agenda');

/** What editors put on the clipboard beside a text that was copied in one of them. */
const ofEditor = ['vscode-editor-data', 'application/vnd.code.copymetadata'];

export function registerPasting(server: LanguageServer): vscode.Disposable {
    return vscode.languages.registerDocumentPasteEditProvider(
        { language: 'agenda' },
        {
            async provideDocumentPasteEdits(document, [range, ...others], transfer, _context, token) {
                const text = await transfer.get('text/plain')?.asString();
                if (!range || others.length > 0 || text === undefined || ofEditor.some((type) => transfer.get(type) !== undefined)) {
                    return undefined;
                }
                const html = await transfer.get('text/html')?.asString();
                // Where the server is not there, the plain text is pasted.
                const answer = await server
                    .paste({
                        uri: server.uriText(document.uri),
                        version: document.version,
                        line: range.start.line,
                        character: range.start.character,
                        endLine: range.end.line,
                        endCharacter: range.end.character,
                        text,
                        ...(html ? { html } : {}),
                    })
                    .catch(() => null);
                if (!answer || token.isCancellationRequested) {
                    return undefined;
                }
                const edit = new vscode.DocumentPasteEdit(answer.text, 'Paste as agenda', kind);
                edit.yieldTo = [];
                if (answer.notes) {
                    edit.additionalEdit = new vscode.WorkspaceEdit();
                    edit.additionalEdit.insert(document.uri, document.lineAt(answer.notes.line).range.end, answer.notes.text);
                }
                return [edit];
            },
        },
        { pasteMimeTypes: ['text/html', 'text/plain'], providedPasteEditKinds: [kind] },
    );
}

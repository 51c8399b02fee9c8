/** A file that is dropped into the text of an agenda, with Shift as the editor asks for: it becomes an agenda of its own. */
import * as vscode from 'vscode';
import { isUnshown } from './endings.js';

/** @param importFile opens the agenda that is made of a file */
export function registerImportDrops(importFile: (file: vscode.Uri) => void): vscode.Disposable {
    return vscode.languages.registerDocumentDropEditProvider(
        { language: 'agenda' },
        {
            async provideDocumentDropEdits(_document, _position, transfer) {
                const list = await transfer.get('text/uri-list')?.asString();
                const files = (list ?? '').split(/\r?\n/u).filter(isUnshown);
                const [first] = files;
                if (first === undefined || files.length > 1) {
                    return undefined;
                }
                importFile(vscode.Uri.parse(first.trim(), true));
                // Nothing is written where it was dropped.
                return new vscode.DocumentDropEdit(
                    '',
                    'Import as a new agenda',
                    vscode.DocumentDropOrPasteEditKind.Empty.append('agenda', 'import'),
                );
            },
        },
        {
            dropMimeTypes: ['text/uri-list'],
            providedDropEditKinds: [vscode.DocumentDropOrPasteEditKind.Empty.append('agenda', 'import')],
        },
    );
}

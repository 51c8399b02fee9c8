/** A file that is dropped into the text of an agenda, with Shift as the editor asks for: it becomes an agenda of its own. */
import * as vscode from 'vscode';
import { importedEndings } from './importing.js';

const endings = importedEndings.slice(0, 3).map((ending) => `.${ending}`);

/** Whether a line of a list of addresses names a file that can be imported. */
function isImported(line: string): boolean {
    const address = line.trim().toLowerCase();
    return endings.some((ending) => address.endsWith(ending));
}

/** @param importFile opens the agenda that is made of a file */
export function registerImportDrops(importFile: (file: vscode.Uri) => void): vscode.Disposable {
    return vscode.languages.registerDocumentDropEditProvider(
        { language: 'agenda' },
        {
            async provideDocumentDropEdits(_document, _position, transfer) {
                const list = await transfer.get('text/uri-list')?.asString();
                const files = (list ?? '').split(/\r?\n/u).filter(isImported);
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

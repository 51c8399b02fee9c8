/** The text of a document as a server in this process keeps it; the only file of the bench that knows which kind of text document it is. */
import { EditedDocument } from '../language/text/edited-document.js';
import type { ContentChange } from './editor-text.js';

export type ServerText = EditedDocument;

export function createText(uri: string, text: string): ServerText {
    return EditedDocument.create(uri, 'agenda', 1, text);
}

/** The text after an edit, with the next version number. */
export function changeText(document: ServerText, changes: readonly ContentChange[]): ServerText {
    return EditedDocument.update(document, changes, document.version + 1);
}

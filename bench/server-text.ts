/** The text of a document as a server in this process keeps it; the only place of the bench that knows which kind of text document that is. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ContentChange } from './editor-text.js';

export type ServerText = TextDocument;

export function createText(uri: string, text: string): ServerText {
    return TextDocument.create(uri, 'agenda', 1, text);
}

/** The text after an edit, one version on. */
export function changeText(document: ServerText, changes: readonly ContentChange[]): ServerText {
    return TextDocument.update(document, [...changes], document.version + 1);
}

/** What a code action is that writes something otherwise. */
import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver-protocol';
import type { TextChange } from '../../../language/text/change.js';

export interface Rewriting {
    readonly title: string;
    /** The kind of the code action: `refactor.rewrite.…`. */
    readonly kind: string;
    /** What it changes where a range touches the document, in the order of the text. Nothing is computed before it is asked for. */
    changesIn(document: LangiumDocument, range: Range): Iterator<TextChange> & Iterable<TextChange>;
}

/** Formatting: of a document, of lines (also pasted ones), and of the line that the user has just left. */
import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingOptions,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit,
} from 'vscode-languageserver-protocol';
import { formattingOf, type FormattingOptions, type LineRange } from '../../language/drafting/formatting/formatting.js';
import { linesIn } from './shared/places.js';

export class AgendaFormatting implements Formatter {
    formatDocument(document: LangiumDocument, { options }: DocumentFormattingParams): TextEdit[] {
        return edits(document, options);
    }

    /** Editors ask for it after a paste, too. Lines of which the range has a part are formatted as a whole. */
    formatDocumentRange(document: LangiumDocument, { range, options }: DocumentRangeFormattingParams): TextEdit[] {
        return edits(document, options, linesIn(range));
    }

    /** After Enter: the line that was left. The line of the caret stays as it is, and no line is added or removed while the user types. */
    formatDocumentOnType(document: LangiumDocument, { position, options }: DocumentOnTypeFormattingParams): TextEdit[] {
        const left = position.line - 1;
        return edits(document, { ...options, keepLines: true }, { first: left, last: left });
    }

    get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
        return { firstTriggerCharacter: '\n' };
    }
}

function edits(document: LangiumDocument, options: FormattingOptions, lines?: LineRange): TextEdit[] {
    return formattingOf(document, options, lines).map(({ range, text }) => ({ range, newText: text }));
}

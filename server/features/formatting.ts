/** Formatting: of a document, of lines (also pasted ones), and of the line that the user has just left. */
import type { LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
    DocumentOnTypeFormattingOptions,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit,
} from 'vscode-languageserver-protocol';
import { formattingOf, type FormattingOptions, type LineRange } from '../../language/drafting/formatting/formatting.js';
import { linesIn } from './shared/places.js';
import type { TypingSettings } from '../settings.js';
import { Typing, typingCharacters } from './typing.js';

export class AgendaFormatting implements Formatter {
    readonly #typing: Typing;

    constructor(settings: () => { readonly typing: TypingSettings }) {
        this.#typing = new Typing(() => settings().typing);
    }

    /** What an editor says of the ends of lines and files are its settings for saving, off unless the user sets them. A formatted document has one form. */
    formatDocument(document: LangiumDocument): TextEdit[] {
        return edits(document, {});
    }

    /** Editors ask for it after a paste, too. Lines of which the range has a part are formatted as a whole. */
    formatDocumentRange(document: LangiumDocument, { range, options }: DocumentRangeFormattingParams): TextEdit[] {
        return edits(document, { ...options, trimTrailingWhitespace: true }, linesIn(range));
    }

    /**
     * After Enter: the line that was left, and the marker of the next entry of a list. No line is added or removed while the user types. After other characters
     * only what is added to the text while it is typed.
     */
    formatDocumentOnType(document: LangiumDocument, params: DocumentOnTypeFormattingParams): TextEdit[] {
        const typed = this.#typing.editsAfter(document, params);
        if (params.ch !== '\n') {
            return typed;
        }
        const left = params.position.line - 1;
        const formatted = edits(document, { ...params.options, keepLines: true }, { first: left, last: left });
        const isElsewhere = ({ range }: TextEdit): boolean => typed.every((other) => other.range.start.line !== range.start.line);
        return [...formatted.filter(isElsewhere), ...typed];
    }

    /** What was to be added to a list after Enter, for someone who has typed on. */
    lateMarker(document: LangiumDocument, line: number): TextEdit[] {
        return this.#typing.lateEdits(document, line);
    }

    get formatOnTypeOptions(): DocumentOnTypeFormattingOptions {
        const [first, ...others] = typingCharacters;
        return { firstTriggerCharacter: first, moreTriggerCharacter: others };
    }
}

function edits(document: LangiumDocument, options: FormattingOptions, lines?: LineRange): TextEdit[] {
    return formattingOf(document, options, lines).map(({ range, text }) => ({ range, newText: text }));
}

/** Completion, written by hand instead of derived from the grammar: it works on half-typed lines and knows what the document still lacks. */
import type { LangiumDocument } from 'langium';
import type { CompletionProvider } from 'langium/lsp';
import {
    type CompletionItem,
    CompletionItemKind,
    CompletionList,
    type CompletionParams,
    CompletionTriggerKind,
    InsertTextFormat,
    type Position,
} from 'vscode-languageserver-protocol';
import { isAgenda, isRegister } from '../../../language/grammar/generated/ast.js';
import type { AgendaServerServices } from '../../service-types.js';
import { languages, locales } from '../../../language/locales/index.js';
import type { AgendaScopes } from '../../../language/references/scopes.js';
import { lineText } from '../shared/places.js';
import { type Caret, caretAt, type Suggestion, type Suggestions, withoutComplete } from './caret.js';
import { mentions, nextLabels } from './labels.js';
import { inMasthead, mastheadValues } from './masthead.js';
import { expectedInSchedule, inSchedule } from './schedule.js';
import { structuralWords } from './structure.js';
import { notes, resolutionNumbers, ruleCodes, symbols } from './text.js';

/** 第 */
const signsBeforeNumbers = Object.values(locales).flatMap(({ citations }) => citations.beforeNumber ?? []);

export class AgendaCompletion implements CompletionProvider {
    /** Characters after which a certain thing must follow. In running text only a number, a mention or a note does. */
    readonly completionOptions = { triggerCharacters: [' ', '{', '^', ',', '\n', ...signsBeforeNumbers] };
    #insertsOrReplaces = false;
    #snippets = false;
    /** Whether the client shows something beside a label; without it titles of items and resolutions come with the other details. */
    #labelDetails = true;

    constructor(private readonly services: AgendaServerServices) {
        services.shared.lsp.LanguageServer.onInitialize(({ capabilities }) => {
            const item = capabilities.textDocument?.completion?.completionItem;
            this.#insertsOrReplaces = item?.insertReplaceSupport ?? false;
            this.#snippets = item?.snippetSupport ?? false;
            this.#labelDetails = item?.labelDetailsSupport ?? false;
        });
    }

    /** A list that opens by itself closes when what is typed is complete: the editor sees to it, or asks again with each character. */
    getCompletion(document: LangiumDocument, { position, context }: CompletionParams): CompletionList {
        const isAuto = (context?.triggerKind ?? CompletionTriggerKind.Invoked) !== CompletionTriggerKind.Invoked;
        const found = this.#suggestionsAt(document, position, isAuto).flatMap((suggestions) => suggestions ?? []);
        const items = found.flatMap((suggestions) =>
            suggestions.items.map((suggestion) =>
                this.#item(isAuto ? closing(suggestion, suggestions) : suggestion, suggestions, position),
            ),
        );
        return CompletionList.create(
            items.map((item, index) => ({ ...item, sortText: String(index).padStart(5, '0') })),
            isAuto && found.some(({ closes, items: each }) => !closes && each.length > 0),
        );
    }

    #suggestionsAt(document: LangiumDocument, position: Position, isAuto: boolean): readonly (Suggestions | undefined)[] {
        const root = document.parseResult.value;
        if (isAgenda(root)) {
            const scopes = this.services.references.ScopeProvider as AgendaScopes;
            const caret = caretAt(document, root, position, isAuto);
            return this.#inAgenda(caret, scopes.ownBodyOf(root)).map((suggestions) => suggestions && withoutComplete(caret, suggestions));
        }
        return isRegister(root) && !isAuto ? [inRegister(lineText(document, position.line).slice(0, position.character))] : [];
    }

    #inAgenda(caret: Caret, own: string | undefined): readonly (Suggestions | undefined)[] {
        return caret.isAuto ? [this.#expectedIn(caret, own)] : this.#possibleIn(caret, own);
    }

    /** What must follow the characters before the caret. */
    #expectedIn(caret: Caret, own: string | undefined): Suggestions | undefined {
        if (/^[\s\ufeff]*\/\//u.test(caret.before)) {
            return ruleCodes(caret);
        }
        return (
            notes(caret) ??
            mentions(caret) ??
            nextLabels(caret) ??
            resolutionNumbers(caret, this.services.shared.agenda.Registers, own) ??
            (caret.part === 'schedule'
                ? expectedInSchedule(caret)
                : caret.part === 'masthead'
                  ? mastheadValues(caret, this.services.shared.agenda.Styles)
                  : undefined)
        );
    }

    #possibleIn(caret: Caret, own: string | undefined): readonly (Suggestions | undefined)[] {
        if (/^[\s\ufeff]*\/\//u.test(caret.before)) {
            return [ruleCodes(caret)];
        }
        const inline = notes(caret) ?? mentions(caret) ?? nextLabels(caret);
        if (inline) {
            return [inline];
        }
        if (caret.line === 0 && caret.part === 'masthead') {
            return [structuralWords(caret)];
        }
        switch (caret.part) {
            case 'masthead':
                return [inMasthead(caret, this.services.shared.agenda.Styles), structuralWords(caret)];
            case 'schedule':
                return [symbols(caret) ?? resolutionNumbers(caret, this.services.shared.agenda.Registers, own) ?? inSchedule(caret)];
            case 'annotations':
            case 'annex':
                return [resolutionNumbers(caret, this.services.shared.agenda.Registers, own) ?? symbols(caret) ?? structuralWords(caret)];
        }
    }

    #item(suggestion: Suggestion, { typed, rest, replacesRest }: Suggestions, { line, character }: Position): CompletionItem {
        const start = { line, character: character - typed };
        const replace = { start, end: { line, character: character + rest } };
        const insert = replacesRest ? replace : { start, end: { line, character } };
        const newText = suggestion.snippet && !this.#snippets ? withoutPlaceholders(suggestion.insert) : suggestion.insert;
        return {
            label: suggestion.label,
            kind: suggestion.kind,
            ...this.#details(suggestion),
            ...(suggestion.documentation ? { documentation: suggestion.documentation } : {}),
            ...(suggestion.filter ? { filterText: suggestion.filter } : {}),
            textEdit: this.#insertsOrReplaces ? { newText, insert, replace } : { newText, range: replace },
            ...(suggestion.snippet && this.#snippets ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
            ...(suggestion.again ? { command: { title: 'Suggest', command: 'editor.action.triggerSuggest' } } : {}),
        };
    }

    #details({ description = '', detail = '' }: Suggestion): Pick<CompletionItem, 'labelDetails' | 'detail'> {
        const shown = this.#labelDetails ? detail : [description, detail].filter((part) => part !== '').join(' · ');
        return {
            ...(this.#labelDetails && description !== '' ? { labelDetails: { description } } : {}),
            ...(shown === '' ? {} : { detail: shown }),
        };
    }
}

/** In a register, at the start of a line: entries and languages. */
function inRegister(before: string): Suggestions | undefined {
    const typed = /^\s*(\p{L}*)$/u.exec(before)?.[1];
    const words = [
        ['resolution ', 'a resolution of the body'],
        ['decision ', 'a decision of the body'],
        ['resolutions ', 'a range of numbers: 78/1-78/328'],
        ['decisions ', 'a range of numbers: 7/1-7/5'],
        ['complete: ', 'sessions of which everything is listed: 1-10'],
        ...languages.map((language) => [`${language}: `, 'a name or title in this language']),
    ].filter(([insert]) => insert?.trimEnd() !== typed);
    return typed === undefined
        ? undefined
        : {
              typed: typed.length,
              rest: 0,
              items: words.map(([insert = '', detail = '']) => ({
                  label: insert.trim(),
                  kind: CompletionItemKind.Keyword,
                  insert,
                  detail,
              })),
          };
}

/**
 * A suggestion that an editor takes out of an open list by itself. It compares the typed characters with a text that lacks the last one, or with a blank, which
 * nobody types there.
 */
function closing(suggestion: Suggestion, { closes }: Suggestions): Suggestion {
    return closes ? { ...suggestion, filter: (closes === 'complete' && suggestion.label.trimEnd().slice(0, -1)) || ' ' } : suggestion;
}

function withoutPlaceholders(snippet: string): string {
    return snippet.replace(/\$\{\d{1,2}:([^{}$]*)\}/gu, '$1').replace(/\$\d+/gu, '');
}

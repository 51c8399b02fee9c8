/** Rename: an item's label with all mentions of it and of its sub-items, a note's name, a resolution's number across the workspace. */
import { AstUtils, type LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
    LSPErrorCodes,
    type Range,
    type RenameParams,
    ResponseError,
    type TextDocumentPositionParams,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { readingOf } from '../../language/semantics/reading.js';
import { labelEnd, labelParts, normaliseLabel } from '../../language/syntax/words/labels.js';
import { normaliseNumber } from '../../language/syntax/words/normal-number.js';
import { offsetAt } from './shared/places.js';
import { relabel } from './shared/relabel.js';
import type { AgendaServerServices } from '../service-types.js';
import { type ItemSubject, itemsIn, occurrencesOf, type Subject, subjectAt } from './shared/subjects.js';

export class AgendaRenames implements RenameProvider {
    constructor(private readonly services: AgendaServerServices) {}

    prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
        return this.#renamable(document, offsetAt(document, position))?.token.range;
    }

    rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
        const subject = this.#renamable(document, offsetAt(document, position));
        const name = newName.trim();
        switch (subject?.kind) {
            case 'item':
                return this.#renameItem(document, subject, name);
            case 'note':
                return this.#renameAll(
                    document,
                    subject,
                    /^[^\]\s]{1,20}$/u.test(name)
                        ? name
                        : refuse('The name of a note must be a number, a letter or an asterisk, without spaces.'),
                );
            case 'entry':
                return this.#renameAll(
                    document,
                    subject,
                    /^[A-Z0-9][\w.-]*(?:\/[\w.-]*)?(?: [A-Z])?(?: ?\([\w ]+\))?$/u.test(name)
                        ? normaliseNumber(name)
                        : refuse('The number of a resolution must be like 10/3, S-32/1 or 3363 (XXX).'),
                );
            default:
                return undefined;
        }
    }

    /** The subject at an offset if its name can be changed; otherwise throws the reason. */
    #renamable(document: LangiumDocument, offset: number): Exclude<Subject, { kind: 'symbol' }> | undefined {
        const subject = subjectAt(document, offset);
        if (!subject || subject.kind === 'symbol') {
            return undefined;
        }
        if (subject.kind === 'entry') {
            if (!subject.entry) {
                refuse('No register lists this resolution, so its other citations are not known.');
            } else if (isBuiltIn(AstUtils.getDocument(subject.entry).uri)) {
                refuse('This resolution is in the built-in library, which cannot be changed.');
            }
        }
        return subject;
    }

    #renameAll(document: LangiumDocument, subject: Subject, name: string): WorkspaceEdit {
        const changes: Record<string, TextEdit[]> = {};
        for (const { uri, range } of occurrencesOf(this.services.shared, document, subject)) {
            changes[uri] ??= [];
            changes[uri].push({ range, newText: name });
        }
        return { changes };
    }

    /** Sub-items keep the rest of their labels. Each place keeps its own typed form, brackets and blanks. */
    #renameItem(document: LangiumDocument, subject: ItemSubject, name: string): WorkspaceEdit {
        if (labelEnd(name, 0) !== name.length) {
            refuse('The label of an item must be like 2, 2 (a) or 2 (a) (i).');
        }
        const root = document.parseResult.value;
        const outline = isAgenda(root) ? readingOf(root).outline : undefined;
        const entry = outline?.items.find(({ item }) => item === subject.item);
        const other = outline?.byLabel.get(normaliseLabel(name));
        if (other && other !== entry) {
            refuse(`There is already an item ${name} on this agenda.`);
        }
        const depth = labelParts(subject.label).length;
        const renamed: ItemSubject[] =
            entry && outline
                ? outline.items
                      .filter(({ parts }) => entry.parts.every((part, index) => parts[index] === part))
                      .filter(({ item, label }) => item === entry.item || label !== entry.label)
                      .map(({ item, label }) => ({ ...subject, item, label }))
                : [subject];
        const edits = itemsIn(document, renamed).map(({ range, text }): TextEdit => ({ range, newText: relabel(text, depth, name) }));
        return { changes: { [document.uri.toString()]: edits } };
    }
}

/** The editor shows the reason beside the name. */
function refuse(reason: string): never {
    throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

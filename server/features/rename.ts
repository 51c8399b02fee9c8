/**
 * Rename: an item's label with all mentions of it and of its sub-items, and a note's name, both in all language versions; a resolution's number across the
 * workspace.
 */
import { AstUtils, type LangiumDocument } from 'langium';
import type { RenameProvider } from 'langium/lsp';
import {
    LSPErrorCodes,
    MessageType,
    type Range,
    type RenameParams,
    ResponseError,
    ShowMessageNotification,
    type TextDocumentPositionParams,
    type TextEdit,
    type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { type Agenda, isRegisterRange } from '../../language/grammar/generated/ast.js';
import { changesInVersion } from '../../language/drafting/moves/version-label.js';
import { isBuiltIn } from '../../language/registers/registers.js';
import { paragraphNameText } from '../../language/drafting/writer.js';
import { paragraphNumbersOf } from '../../language/semantics/paragraphs.js';
import { namedLength } from '../../language/syntax/words/paragraph-names.js';
import { readingOf } from '../../language/semantics/reading.js';
import { mostLevels } from '../../language/semantics/label-scheme.js';
import { spell } from '../../language/semantics/labels.js';
import { labelEnd, labelOfParts, labelParts, normaliseLabel } from '../../language/syntax/words/labels.js';
import { normaliseNumber } from '../../language/syntax/words/normal-number.js';
import { offsetAt } from './shared/places.js';
import { relabel } from './shared/relabel.js';
import type { AgendaServerServices } from '../service-types.js';
import { editsOf, isOfAgenda, languageOf, VersionEdits } from '../version-edits.js';
import { type ItemSubject, itemsIn, type NoteSubject, occurrencesIn, occurrencesOf, type Subject, subjectAt } from './shared/subjects.js';

export class AgendaRenames implements RenameProvider {
    readonly #edits: VersionEdits;

    constructor(private readonly services: AgendaServerServices) {
        this.#edits = new VersionEdits(services.shared);
    }

    prepareRename(document: LangiumDocument, { position }: TextDocumentPositionParams): Range | undefined {
        return this.#renamable(document, offsetAt(document, position))?.token.range;
    }

    /** The edits in all language versions as they are read by now. */
    rename(document: LangiumDocument, { position, newName }: RenameParams): WorkspaceEdit | undefined {
        const subject = this.#renamable(document, offsetAt(document, position));
        const name = newName.trim();
        const versions = isOfAgenda(document) ? this.#edits.others(document) : [];
        switch (subject?.kind) {
            case 'item':
                return this.#renameItem(document, subject, name, versions);
            case 'note':
                return this.#renameNote(document, subject, name, versions);
            case 'paragraph':
                return this.#renameParagraph(document, subject, name);
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
        if (!subject) {
            return refuse(
                'Only the number of an item, the name of a note or paragraph and the number of a resolution in a register can be renamed.',
            );
        }
        if (subject.kind === 'symbol') {
            return refuse('The symbol of a document cannot be renamed: other documents may name it.');
        }
        if (subject.kind === 'entry') {
            if (!subject.entry) {
                refuse('No register lists this resolution, so its other citations are not known.');
            } else if (isBuiltIn(AstUtils.getDocument(subject.entry).uri)) {
                refuse('This resolution is in the built-in library, which cannot be changed.');
            } else if (isRegisterRange(subject.entry)) {
                refuse('This number stands in a range of the register. Give it an entry of its own first.');
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

    #renameParagraph(document: LangiumDocument, subject: Extract<Subject, { kind: 'paragraph' }>, name: string): WorkspaceEdit {
        if (namedLength(paragraphNameText(name)) === 0) {
            refuse('The name of a paragraph must be one word that begins with a letter.');
        }
        if (isOfAgenda(document) && name !== subject.name && paragraphNumbersOf(document.parseResult.value).byName.has(name)) {
            refuse(`There is already a paragraph with the name ${name} in this agenda.`);
        }
        return this.#renameAll(document, subject, name);
    }

    /** In another version the note has the same name, or there is none of that name. */
    #renameNote(
        document: LangiumDocument,
        subject: NoteSubject,
        name: string,
        versions: readonly LangiumDocument<Agenda>[],
    ): WorkspaceEdit {
        if (!/^[^\][\s]{1,20}$/u.test(name)) {
            refuse('The name of a note must be a number, a letter or an asterisk, without spaces.');
        }
        const isTaken = (other: LangiumDocument): boolean =>
            isOfAgenda(other) && name !== subject.name && readingOf(other.parseResult.value).notes.byName.has(name);
        if (isTaken(document)) {
            refuse(`There is already a note ${name} in this agenda.`);
        }
        const changes = this.#renameAll(document, subject, name).changes ?? {};
        const left: LangiumDocument<Agenda>[] = [];
        for (const other of versions) {
            const note = readingOf(other.parseResult.value).notes.byName.get(subject.name);
            const places = occurrencesIn(other, { ...subject, note });
            if (places.length > 0 && (isTaken(other) || !this.#edits.isCurrent(other))) {
                left.push(other);
            } else if (places.length > 0) {
                changes[this.#edits.clientUri(other)] = places.map(({ range }) => ({ range, newText: name }));
            }
        }
        this.#tell('note', left, `there is a note ${name} already`);
        return { changes };
    }

    /** Sub-items keep the rest of their labels. Each place keeps its own typed form, brackets and blanks. */
    #renameItem(
        document: LangiumDocument,
        subject: ItemSubject,
        name: string,
        versions: readonly LangiumDocument<Agenda>[],
    ): WorkspaceEdit {
        if (labelEnd(name, 0) !== name.length) {
            refuse('The label of an item must be like 2, 2 (a) or 2 (a) (i).');
        }
        const reading = isOfAgenda(document) ? readingOf(document.parseResult.value) : undefined;
        const outline = reading?.outline;
        const entry = outline?.items.find(({ item }) => item === subject.item);
        const other = outline?.byLabel.get(normaliseLabel(name));
        if (other && other !== entry) {
            refuse(`There is already an item ${name} on this agenda.`);
        }
        const parts = labelParts(name);
        const above = parts.slice(0, -1);
        if (parts.length > mostLevels) {
            refuse('An agenda has at most four levels.');
        }
        if (entry && outline && above.length > 0 && !outline.byLabel.has(labelOfParts(above))) {
            refuse(`There is no item ${spell(above)} on this agenda that ${name} could stand under.`);
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
        const changes: Record<string, TextEdit[]> = { [this.#edits.clientUri(document)]: edits };
        const left: LangiumDocument<Agenda>[] = [];
        for (const version of entry && reading ? versions : []) {
            const other = readingOf(version.parseResult.value);
            const there = this.#edits.isCurrent(version) && entry && reading && changesInVersion(entry, name, reading, other);
            if (!there) {
                left.push(version);
            } else if (there.length > 0) {
                changes[this.#edits.clientUri(version)] = editsOf(version, there);
            }
        }
        this.#tell('item', left, 'the items are not the same there');
        return { changes };
    }

    /** Tells the user which versions are left as they are. No answer is waited for. */
    #tell(what: string, left: readonly LangiumDocument<Agenda>[], why: string): void {
        if (left.length > 0) {
            const message = `The ${what} was not renamed in ${left.map(languageOf).join(', ')}: ${why}, or the text was just being changed.`;
            void this.services.shared.lsp.Connection?.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
        }
    }
}

/** The editor shows the reason beside the name. */
function refuse(reason: string): never {
    throw new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

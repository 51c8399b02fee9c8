/** Moves of items: the edits of a document and of its language versions. */
import { type LangiumDocument, URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Move, moveOf } from '../language/drafting/moves/move.js';
import { isRefusal, type Refusal } from '../language/drafting/moves/plan.js';
import { sameItem } from '../language/drafting/moves/same-items.js';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { locales } from '../language/locales/index.js';
import type { OutlineItem } from '../language/semantics/outline.js';
import { type Reading, readingOf } from '../language/semantics/reading.js';
import type { AgendaServices } from '../language/services.js';
import { rangeOf } from '../language/syntax/tree/nodes.js';
import { changed } from '../language/text/change.js';
import type { ItemMove, MoveDirection, MoveItemAnswer, MoveItemParams, NamedVersion, VersionedEdits } from '../protocol/protocol.js';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { refuseUnread, settledDocument } from './documents/settled.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** A move in several versions, as far as they have trees. */
export interface VersionMoves extends Omit<ItemMove, 'unopened'> {
    /** Versions that are not open, with the same edits for their files. */
    readonly closed: readonly (NamedVersion & { readonly edits: readonly TextEdit[] })[];
}

export class ItemMoves {
    constructor(private readonly services: ServicesWithTrees) {}

    /** The edits that move the item on a line, in the document and in its open language versions. */
    async move({ uri, version, line, direction }: MoveItemParams, token: CancellationToken): Promise<MoveItemAnswer> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        if (!isOfAgenda(document) || !itemAt(document, line)) {
            return null;
        }
        refuseUnread(this.services, document);
        await this.services.agenda.Trees.versionsRead(document, token);
        for (const other of this.#others(document)) {
            const open = this.services.workspace.TextDocuments.get(other.uri);
            if (open) {
                await settledDocument(this.services, other.uri, open.version, token);
            }
        }
        if (!this.#isCurrent(document) || this.#builder.versionOf(document) !== version) {
            throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed meanwhile.');
        }
        const moves = this.now(document, line, direction);
        if (!moves || isRefusal(moves)) {
            return moves ?? null;
        }
        const { closed, ...move } = moves;
        return { ...move, unopened: closed.map(({ uri: there, name }) => ({ uri: there, name })) };
    }

    /** The same from the trees as they are. An open version whose tree is older than its text counts among those that differ. */
    now(document: LangiumDocument<Agenda>, line: number, direction: MoveDirection): VersionMoves | Refusal | undefined {
        const entry = itemAt(document, line);
        if (!entry) {
            return undefined;
        }
        const own = moveIn(document, entry, direction);
        if (isRefusal(own)) {
            return own;
        }
        const documents: VersionedEdits[] = [this.#versioned(document, own)];
        const closed: (NamedVersion & { readonly edits: readonly TextEdit[] })[] = [];
        const differing: NamedVersion[] = [];
        const { outline } = readingOf(document.parseResult.value);
        for (const other of this.#others(document)) {
            const reading = readingOf(other.parseResult.value);
            const named = { uri: this.#clientUri(other), name: locales[reading.masthead.language ?? 'en'].ownName };
            const same = sameItem(entry, outline, reading.outline);
            const move = same && this.#isCurrent(other) ? moveIn(other, same, direction) : undefined;
            if (!move || isRefusal(move)) {
                differing.push(named);
            } else if (this.#isOpen(other)) {
                documents.push(this.#versioned(other, move));
            } else {
                closed.push({ ...named, edits: editsOf(other, move) });
            }
        }
        const text = changed(document.textDocument.getText(), own.changes);
        return { documents, closed, differing, line: TextDocument.create('', '', 0, text).positionAt(own.at).line, caught: own.caught };
    }

    #versioned(document: LangiumDocument, move: Move): VersionedEdits {
        return { uri: this.#clientUri(document), version: this.#builder.versionOf(document), edits: editsOf(document, move) };
    }

    #others(document: LangiumDocument<Agenda>): readonly LangiumDocument<Agenda>[] {
        const { references } = this.services.ServiceRegistry.getServices(document.uri) as AgendaServices;
        return references.Versions.of(document).others.flatMap(({ uri, isMisread }) => {
            const other = this.services.workspace.LangiumDocuments.getDocument(URI.parse(uri));
            return other && isOfAgenda(other) && !isMisread ? [other] : [];
        });
    }

    get #builder(): AgendaDocumentBuilder {
        return this.services.workspace.DocumentBuilder as AgendaDocumentBuilder;
    }

    #isOpen({ uri }: LangiumDocument): boolean {
        return this.services.workspace.TextDocuments.get(uri) !== undefined;
    }

    /** Whether the tree is that of the text in the editor. A file that is not open has no other text. */
    #isCurrent(document: LangiumDocument): boolean {
        return !this.#isOpen(document) || this.#builder.isCurrent(document);
    }

    /** The URI under which the client knows an open document. */
    #clientUri({ uri }: LangiumDocument): string {
        return this.services.workspace.TextDocuments.get(uri)?.uri ?? uri.toString();
    }
}

function isOfAgenda(document: LangiumDocument): document is LangiumDocument<Agenda> {
    return isAgenda(document.parseResult.value);
}

/** The item whose word `item` is on a line. */
export function itemAt(document: LangiumDocument<Agenda>, line: number): OutlineItem | undefined {
    return readingOf(document.parseResult.value).outline.items.find(({ item }) => rangeOf(item).start.line === line);
}

function moveIn(document: LangiumDocument<Agenda>, entry: OutlineItem, direction: MoveDirection): Move | Refusal {
    const reading: Reading = readingOf(document.parseResult.value);
    return moveOf(reading, document.textDocument.getText(), entry, direction);
}

function editsOf({ textDocument }: LangiumDocument, { changes }: Move): readonly TextEdit[] {
    return changes.map(({ start, end, text }) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
        newText: text,
    }));
}

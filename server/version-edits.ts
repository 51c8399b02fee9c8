/** Edits of an agenda that are made in its language versions too. */
import { type LangiumDocument, URI } from 'langium';
import type { CancellationToken, TextEdit } from 'vscode-languageserver-protocol';
import { isRefusal, type Refusal } from '../language/drafting/moves/plan.js';
import { type Agenda, isAgenda } from '../language/grammar/generated/ast.js';
import { locales } from '../language/locales/index.js';
import { readingOf } from '../language/semantics/reading.js';
import type { AgendaServices } from '../language/services.js';
import type { TextChange } from '../language/text/change.js';
import type { NamedVersion, VersionedEdits, VersionEdit, VersionsParams } from '../protocol/protocol.js';
import type { AgendaDocumentBuilder } from './documents/builder.js';
import { refuseChanged, refuseUnread, settledDocument } from './documents/settled.js';
import type { ServicesWithTrees } from './workspace/trees.js';

/** Changes of one text. */
export interface Changes {
    readonly changes: readonly TextChange[];
}

/** An edit in several versions, as far as they have trees. */
export interface KnownEdits extends Omit<VersionEdit, 'unopened'> {
    /** Versions that are not open, with the edits for their files. */
    readonly closed: readonly (NamedVersion & { readonly edits: readonly TextEdit[] })[];
}

/** How the same edit is made in another version; undefined where it cannot be. */
export type EditThere = (other: LangiumDocument<Agenda>) => Changes | Refusal | undefined;

export class VersionEdits {
    constructor(private readonly services: ServicesWithTrees) {}

    /** The agenda in the requested version of its text, when all language versions are read. Undefined if it is no agenda. */
    async settled({ uri, version }: VersionsParams, token: CancellationToken): Promise<LangiumDocument<Agenda> | undefined> {
        const document = await settledDocument(this.services, URI.parse(uri), version, token);
        if (!isOfAgenda(document)) {
            return undefined;
        }
        refuseUnread(this.services, document);
        await this.whenRead(document, token);
        refuseChanged(this.services, document, version);
        return document;
    }

    /** Waits until the language versions are read, as they are by now. Not to be waited for under the lock of the workspace: they are read under it, too. */
    async whenRead(document: LangiumDocument<Agenda>, token: CancellationToken): Promise<void> {
        await this.services.agenda.Trees.versionsRead(document, token);
        for (const other of this.others(document)) {
            const open = this.services.workspace.TextDocuments.get(other.uri);
            if (open) {
                await settledDocument(this.services, other.uri, open.version, token);
            }
        }
    }

    /** The edits of an agenda and of its versions. An open version whose tree is older than its text counts among those that differ. */
    everywhere(document: LangiumDocument<Agenda>, own: Changes, there: EditThere): KnownEdits {
        const documents: VersionedEdits[] = [this.#versioned(document, own)];
        const closed: (NamedVersion & { readonly edits: readonly TextEdit[] })[] = [];
        const differing: NamedVersion[] = [];
        for (const other of this.others(document)) {
            const named = { uri: this.clientUri(other), name: languageOf(other) };
            const made = this.isCurrent(other) ? there(other) : undefined;
            if (!made || isRefusal(made)) {
                differing.push(named);
            } else if (this.#isOpen(other)) {
                documents.push(this.#versioned(other, made));
            } else {
                closed.push({ ...named, edits: editsOf(other, made.changes) });
            }
        }
        return { documents, closed, differing };
    }

    #versioned(document: LangiumDocument, made: Changes): VersionedEdits {
        return { uri: this.clientUri(document), version: this.#builder.versionOf(document), edits: editsOf(document, made.changes) };
    }

    /** The other language versions, as far as they have trees. */
    others(document: LangiumDocument<Agenda>): readonly LangiumDocument<Agenda>[] {
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
    isCurrent(document: LangiumDocument): boolean {
        return !this.#isOpen(document) || this.#builder.isCurrent(document);
    }

    /** The URI under which the client knows an open document. */
    clientUri({ uri }: LangiumDocument): string {
        return this.services.workspace.TextDocuments.get(uri)?.uri ?? uri.toString();
    }
}

/** The edits for a client: what is not open is opened by it, which then asks again. */
export function answered<Edits extends KnownEdits>({ closed, ...edits }: Edits): Omit<Edits, 'closed'> & Pick<VersionEdit, 'unopened'> {
    return { ...edits, unopened: closed.map(({ uri, name }) => ({ uri, name })) };
}

export function isOfAgenda(document: LangiumDocument): document is LangiumDocument<Agenda> {
    return isAgenda(document.parseResult.value);
}

/** The name of a version's language, in the language itself. */
export function languageOf({ parseResult }: LangiumDocument<Agenda>): string {
    return locales[readingOf(parseResult.value).masthead.language ?? 'en'].ownName;
}

/** Changes of the text of a document as edits of the protocol. */
export function editsOf({ textDocument }: LangiumDocument, changes: readonly TextChange[]): TextEdit[] {
    return changes.map(({ start, end, text }) => ({
        range: { start: textDocument.positionAt(start), end: textDocument.positionAt(end) },
        newText: text,
    }));
}

/** Checks agendas that are not open in the editor, without making documents of the workspace of them: read, linked, checked and forgotten. */
import { DocumentState, type FileSystemProvider, type LangiumDocument, type LangiumSharedCoreServices, type URI } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { isAgenda } from '../../language/grammar/generated/ast.js';
import { type Limit, type ServicesWithLimits, runWithPauses, type Turns } from '../../language/limits.js';
import { AgendaLinker } from '../../language/references/linker.js';
import { byAddress } from '../../language/registers/registers.js';
import { RuleValidator } from '../../language/validation/validator.js';
import type { AgendaDocumentFactory } from '../documents/factory.js';
import type { NowReading } from '../documents/now-reading.js';
import type { AgendaFile, AgendaFiles } from './files.js';
import type { AgendaDocument, OpenAgendas } from './open-agendas.js';

/** One version of a document: its place, its language, and where its tree comes from. */
interface Candidate {
    readonly uri: URI;
    readonly language: string | undefined;
    /** The document, if it is open in the editor. */
    readonly open?: AgendaDocument;
}

/** The findings of one closed agenda; undefined if it is gone, or cannot be read or checked. */
export interface CheckedFile {
    readonly uri: URI;
    readonly diagnostics: readonly Diagnostic[] | undefined;
    /** The error because of which it cannot be checked. */
    readonly failure?: unknown;
}

export class ClosedCheck {
    readonly #disk: FileSystemProvider;

    /** @param pause lets other work run */
    constructor(
        private readonly services: LangiumSharedCoreServices & ServicesWithLimits,
        private readonly files: AgendaFiles,
        private readonly open: OpenAgendas,
        private readonly reading: () => NowReading,
        private readonly pause: () => Promise<void>,
    ) {
        this.#disk = services.workspace.FileSystemProvider;
    }

    /**
     * Checks the files of one document in all its languages, one after another. At most one tree of each language is in memory, and the one that is checked.
     * @param symbol the symbol of all of them; empty for a single file without one
     */
    async *check(symbol: string, files: readonly AgendaFile[]): AsyncGenerator<CheckedFile> {
        const firsts = symbol === '' ? [] : this.#firstOfEachLanguage(symbol);
        const trees = new Map<string, Promise<AgendaDocument | undefined>>();
        const treeOf = (uri: URI): Promise<AgendaDocument | undefined> => {
            const key = uri.toString();
            const known = firsts.find((first) => first.uri.toString() === key);
            if (!known || firsts.length === 1) {
                return this.#read(uri);
            }
            const tree = trees.get(key) ?? (known.open ? Promise.resolve(known.open) : this.#read(uri));
            trees.set(key, tree);
            return tree;
        };
        for (const { uri, summary } of files) {
            const siblings: AgendaDocument[] = [];
            for (const other of firsts) {
                // A version that cannot be read fails when it is its turn, and holds up no other.
                const tree = other.language !== summary.language ? await treeOf(other.uri).catch(() => undefined) : undefined;
                siblings.push(...(tree ? [tree] : []));
            }
            yield await treeOf(uri)
                .then(async (document) => ({ uri, diagnostics: document && (await this.#findingsOf(document, siblings)) }))
                .catch((failure: unknown) => ({ uri, diagnostics: undefined, failure }));
        }
    }

    /** For each language the first version by address, as versions are counted; an open one as it is in the editor. */
    #firstOfEachLanguage(symbol: string): readonly Candidate[] {
        const open = [...this.open.firstOfEachLanguage(symbol)]
            .filter(([, { state }]) => state >= DocumentState.IndexedContent)
            .map(([language, document]) => ({ uri: document.uri, language, open: document }));
        const closed = [...this.files.byLanguage(symbol)].flatMap(([language, files]) => {
            const first = files.find(({ uri }) => !this.open.holds(uri));
            return first ? [{ uri: first.uri, language }] : [];
        });
        const all: Candidate[] = [...open, ...closed].filter(({ language }) => language !== undefined);
        all.sort((one, other) => byAddress(one.uri, other.uri));
        const first = new Map<string, Candidate>();
        for (const candidate of all) {
            if (candidate.language !== undefined && !first.has(candidate.language)) {
                first.set(candidate.language, candidate);
            }
        }
        return [...first.values()];
    }

    /** Reads and links a file; undefined if it is gone. */
    async #read(uri: URI): Promise<AgendaDocument | undefined> {
        let content: Uint8Array;
        try {
            content = await this.#disk.readBinary(uri);
        } catch {
            return undefined;
        }
        // Without the byte order mark, as an editor opens it.
        const text = new TextDecoder().decode(content);
        const { limit, pause } = this.#turnsFor(uri);
        const factory = this.services.workspace.LangiumDocumentFactory as AgendaDocumentFactory;
        const document = await runWithPauses(() => factory.readOnce(text, uri), limit, pause);
        const { Linker } = this.services.ServiceRegistry.getServices(uri).references;
        if (!isAgenda(document.parseResult.value) || !(Linker instanceof AgendaLinker)) {
            return undefined;
        }
        // Items and notes are found by name, without computed scopes.
        document.state = DocumentState.ComputedScopes;
        await Linker.linkInTurns(document as AgendaDocument, { limit, pause });
        document.state = DocumentState.Linked;
        return document as AgendaDocument;
    }

    /** The findings of a document that is linked: an agenda, or a register of the workspace. */
    async #findingsOf(document: LangiumDocument, siblings: readonly AgendaDocument[] = []): Promise<readonly Diagnostic[]> {
        const validator = this.services.ServiceRegistry.getServices(document.uri).validation.DocumentValidator;
        return validator instanceof RuleValidator ? validator.diagnosticsInTurns(document, siblings, this.#turnsFor(document.uri)) : [];
    }

    /** The findings of a register that is not open. It has a tree. */
    async checkRegister(document: LangiumDocument): Promise<CheckedFile> {
        return { uri: document.uri, diagnostics: await this.#findingsOf(document) };
    }

    /** The time limit of the file, while which it is recorded as the one that is read. Stopped work does not clean up, so that it is recorded outside. */
    #turnsFor(uri: URI): Turns {
        const limit: Limit = this.services.agenda.Limits.limitOf(uri) ?? ((run) => run());
        return { limit: (run) => this.reading().whileRecording(uri.toString(), () => limit(run)), pause: this.pause };
    }
}

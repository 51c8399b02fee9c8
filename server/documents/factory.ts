/** Reads documents, after an edit only the changed parts, and remembers the version of the text each was read from. */
import {
    type AstNode,
    DefaultLangiumDocumentFactory,
    DocumentState,
    interruptAndCheck,
    type LangiumDocument,
    type Mutable,
    OperationCancelled,
    type ParseResult,
    type URI,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { runWithPauses, type Limit, type Pausable, type ServicesWithLimits, TooLong, asPausable } from '../../language/limits.js';
import { EditedDocument } from '../../language/text/edited-document.js';
import type { Change } from '../../language/text/change.js';
import { AgendaParser, partsOf } from '../../language/syntax/tree/parser.js';
import { giveTree } from '../../language/syntax/tree/seams/upward.js';
import type { SliceableText } from '../../language/text/excerpt.js';
import type { SetAside } from './set-aside.js';

export class AgendaDocumentFactory extends DefaultLangiumDocumentFactory {
    readonly #versions = new WeakMap<LangiumDocument, number>();
    readonly #services: LangiumSharedServices & ServicesWithLimits;
    readonly #setAside: () => SetAside;

    constructor(services: LangiumSharedServices & ServicesWithLimits, setAside: () => SetAside) {
        super(services);
        this.#services = services;
        this.#setAside = setAside;
    }

    /** The version of the editor's text that the document was last read from; 0 for files. */
    versionOf(document: LangiumDocument): number {
        return this.#versions.get(document) ?? 0;
    }

    /** Reads a text that is not open into a document that is not kept, section by section. */
    *readOnce(text: string, uri: URI): Pausable<LangiumDocument> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser;
        return parser instanceof AgendaParser
            ? this.createLangiumDocument(yield* parser.readInTurns(text, true), uri, undefined, text)
            : this.fromString(text, uri);
    }

    /** If the text knows what has changed since the last reading, it is not read as a whole. */
    override async update<T extends AstNode = AstNode>(
        document: Mutable<LangiumDocument<T>>,
        token: CancellationToken,
    ): Promise<LangiumDocument<T>> {
        if (!this.#setAside().holds(document.uri)) {
            this.#services.agenda.Limits.forget(document.uri);
        }
        const text = this.textDocuments?.get(document.uri.toString());
        const { version } = text ?? { version: 0 };
        const { LangiumParser: parser } = this.serviceRegistry.getServices(document.uri).parser;
        const before = document.parseResult.value;
        const changes = text instanceof EditedDocument && parser instanceof AgendaParser ? text.changesSince(before) : undefined;
        if (text instanceof EditedDocument && parser instanceof AgendaParser && changes) {
            if (changes.length > 0) {
                giveTree(document, await this.#reparse(parser, text, before, changes, token));
            }
            document.state = DocumentState.Parsed;
        } else {
            await super.update(document, token);
        }
        this.#versions.set(document, version);
        if (this.#services.agenda.Limits.unread(document.uri)) {
            return document;
        }
        if (text instanceof EditedDocument && text.version === version) {
            text.readBy(document.parseResult.value, partsOf(document.parseResult.value));
        }
        return document;
    }

    protected override async parseAsync<T extends AstNode = AstNode>(
        uri: URI,
        text: string,
        token: CancellationToken,
    ): Promise<ParseResult<T>> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser;
        if (this.#setAside().holds(uri)) {
            return parser.parse<T>('');
        }
        const limits = this.#services.agenda.Limits;
        const before = this.#services.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
        try {
            return parser instanceof AgendaParser
                ? ((await this.#reparse(parser, text, before, undefined, token, limits.limitOf(uri))) as ParseResult<never>)
                : await runWithPauses(
                      () => asPausable(() => parser.parse<T>(text)),
                      limits.limitOf(uri),
                      () => interruptAndCheck(token),
                  );
        } catch (error) {
            if (!(error instanceof TooLong)) {
                throw error;
            }
            limits.giveUp(uri);
            return parser.parse<T>('');
        }
    }

    /** Receives keystrokes while it reads a long text; they cancel the reading. */
    #reparse(
        parser: AgendaParser,
        source: SliceableText & { readonly version?: number },
        before: AstNode | undefined,
        changes: readonly Change[] | undefined,
        token: CancellationToken,
        limit?: Limit,
    ): Promise<ParseResult> {
        const { version } = source;
        const pause = async (): Promise<void> => {
            await interruptAndCheck(token);
            if (source.version !== version) {
                throw OperationCancelled;
            }
        };
        return parser.reparseInTurns(source, before, changes, pause, limit);
    }

    /** A file that vanishes between the change event and the reading counts as empty; an error would stop the build of all others. */
    protected override async getUpdatedText<T extends AstNode = AstNode>(
        document: LangiumDocument<T>,
        textDocument: TextDocument | undefined,
        token: CancellationToken,
    ): Promise<string> {
        try {
            return await super.getUpdatedText(document, textDocument, token);
        } catch (error) {
            console.error(`${document.uri.toString()} could not be read:`, error);
            return '';
        }
    }
}

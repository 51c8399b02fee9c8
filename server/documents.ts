/** Reads documents, after an edit only what changed, and remembers which version of the text each was read from. */
import {
    type AstNode,
    DefaultLangiumDocumentFactory,
    DocumentState,
    type LangiumDocument,
    type Mutable,
    type ParseResult,
    type URI,
} from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { EditedDocument } from '../language/syntax/edited-document.js';
import { AgendaParser } from '../language/syntax/parser.js';

export class AgendaDocumentFactory extends DefaultLangiumDocumentFactory {
    readonly #versions = new WeakMap<LangiumDocument, number>();
    readonly #services: LangiumSharedServices;

    constructor(services: LangiumSharedServices) {
        super(services);
        this.#services = services;
    }

    /** The version of the editor's text that the document was read from last; 0 for files. */
    versionOf(document: LangiumDocument): number {
        return this.#versions.get(document) ?? 0;
    }

    /** Where the text knows what has changed in it since it was read, it is not looked at as a whole. */
    override async update<T extends AstNode = AstNode>(
        document: Mutable<LangiumDocument<T>>,
        token: CancellationToken,
    ): Promise<LangiumDocument<T>> {
        const text = this.textDocuments?.get(document.uri.toString());
        const { parser } = this.serviceRegistry.getServices(document.uri);
        if (!(text instanceof EditedDocument) || !(parser.LangiumParser instanceof AgendaParser)) {
            return super.update(document, token);
        }
        const before = document.parseResult.value;
        const change = text.changeSince(before);
        const { version } = text;
        if (change === undefined) {
            await super.update(document, token);
        } else {
            this.#versions.set(document, text.version);
            if (change !== 'none') {
                document.parseResult = parser.LangiumParser.reparse(text, before, change) as ParseResult<AstNode> as ParseResult<T>;
                (document.parseResult.value as Mutable<AstNode>).$document = document;
            }
            document.state = DocumentState.Parsed;
        }
        if (text.version === version) {
            text.readBy(document.parseResult.value);
        }
        return document;
    }

    protected override async parseAsync<T extends AstNode = AstNode>(
        uri: URI,
        text: string,
        token: CancellationToken,
    ): Promise<ParseResult<T>> {
        const parser = this.serviceRegistry.getServices(uri).parser.LangiumParser;
        const before = this.#services.workspace.LangiumDocuments.getDocument(uri)?.parseResult.value;
        return parser instanceof AgendaParser && before
            ? (parser.reparse(text, before) as ParseResult<AstNode> as ParseResult<T>)
            : super.parseAsync<T>(uri, text, token);
    }

    /** A file that vanishes between the news of its change and its reading counts as empty; an error would stop the build of all others. */
    protected override async getUpdatedText<T extends AstNode = AstNode>(
        document: LangiumDocument<T>,
        textDocument: TextDocument | undefined,
        token: CancellationToken,
    ): Promise<string> {
        this.#versions.set(document, textDocument?.version ?? 0);
        try {
            return await super.getUpdatedText(document, textDocument, token);
        } catch (error) {
            console.error(`${document.uri.toString()} could not be read:`, error);
            return '';
        }
    }
}

/**
 * Links citations straight to their register's entry, without building a scope for each; and links again only what may lead elsewhere than before.
 */
import {
    type AstNodeDescription,
    Cancellation,
    DefaultLinker,
    type DefaultReference,
    interruptAndCheck,
    type LangiumCoreServices,
    type LangiumDocument,
    type LinkingError,
    type ReferenceInfo,
} from 'langium';
import { type Agenda, isAgenda, isDecisionCitation } from '../grammar/generated/ast.js';
import { isCitation } from '../syntax/nodes.js';
import { piecesOf } from '../syntax/walk.js';
import { type Links, linksIn } from './links.js';
import type { Registers } from './registers.js';
import type { AgendaScopes } from './scopes.js';

/** Sections between two questions whether somebody waits for something else. */
const atOnce = 20;

export class AgendaLinker extends DefaultLinker {
    readonly #registers: Registers;

    constructor(services: LangiumCoreServices, registers: Registers) {
        super(services);
        this.#registers = registers;
    }

    override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
        const agenda = document.parseResult.value;
        if (!isAgenda(agenda)) {
            return super.link(document, cancelToken);
        }
        const pieces = piecesOf(agenda);
        for (const [index, piece] of pieces.entries()) {
            if (index % atOnce === 0) {
                await interruptAndCheck(cancelToken);
            }
            const links = linksIn(piece);
            this.#linkCitations(links, agenda, document);
            for (const link of links.local) {
                this.#linkLocally(link, document);
            }
        }
        // Most have kept their targets and have not been told to the document again.
        document.references = pieces.flatMap((piece) => linksIn(piece).references);
    }

    /** The links of an agenda stay until it is linked again: what has not changed since leads where it did. */
    override unlink(document: LangiumDocument): void {
        if (isAgenda(document.parseResult.value)) {
            document.references = [];
        } else {
            super.unlink(document);
        }
    }

    override getCandidate(reference: ReferenceInfo): AstNodeDescription | LinkingError {
        const citation = reference.container;
        if (!isCitation(citation)) {
            return super.getCandidate(reference);
        }
        const { body } = (this.scopeProvider as AgendaScopes).attributionOf(citation);
        const entry = body && this.#registers.find(body, isDecisionCitation(citation) ? 'decision' : 'resolution', citation.entry.$refText);
        return entry || this.createLinkingError(reference);
    }

    #linkCitations(links: Links, agenda: Agenda, document: LangiumDocument): void {
        const { version } = this.#registers;
        const own = (this.scopeProvider as AgendaScopes).ownBodyOf(agenda);
        if (links.linkedBy?.version === version && links.linkedBy.own === own) {
            return;
        }
        for (const link of links.citations) {
            this.#linkAnew(link, document);
        }
        links.linkedBy = { version, own };
    }

    /** Items and notes are other nodes after an edit of their section, or others may come before them. */
    #linkLocally(link: ReferenceInfo, document: LangiumDocument): void {
        const { _ref } = link.reference as DefaultReference;
        const target = (this.scopeProvider as AgendaScopes).targetOf(link);
        if (_ref === undefined || target === undefined || _ref !== target) {
            this.#linkAnew(link, document);
        }
    }

    #linkAnew(link: ReferenceInfo, document: LangiumDocument): void {
        const reference = link.reference as DefaultReference;
        reference._ref = undefined;
        delete reference._nodeDescription;
        this.doLink(link, document);
    }
}

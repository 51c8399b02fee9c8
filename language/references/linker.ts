/**
 * Links citations straight to the entry in their register, without a scope for each, and links again only citations that may now lead
 * elsewhere. Items and notes are found by name whenever a caller follows a reference.
 */
import {
    type AstNode,
    type AstNodeDescription,
    Cancellation,
    type CstNode,
    DefaultLinker,
    interruptAndCheck,
    type LangiumCoreServices,
    type LangiumDocument,
    type LangiumParser,
    type LinkingError,
    type Reference,
    type ReferenceInfo,
} from 'langium';
import { type Agenda, isAgenda, isDecisionCitation } from '../grammar/generated/ast.js';
import { runWithPauses, type Limits, type Pausable, type ServicesWithLimits, TooLong, type Turns } from '../limits.js';
import { forgetLink, listReferences, referenceSink } from '../syntax/tree/seams/references.js';
import { giveTree } from '../syntax/tree/seams/upward.js';
import { changedSince, keptAlong } from '../kept/ledger.js';
import { isCitation } from '../syntax/tree/nodes.js';
import { piecesOf } from '../kept/pieces.js';
import { type LinkedBy, linksIn } from './links.js';
import { type LocalNames, LocalReference } from './local-reference.js';
import type { Registers } from '../registers/registers.js';
import type { AgendaScopes } from './scopes.js';

/** Sections linked between two cancellation checks. */
const sectionsBetweenPauses = 5;

/**
 * The registers and the own body with which all citations of a document were last linked, and the pieces linked then; undefined while a pass with others is
 * not finished.
 */
const linked = keptAlong<(LinkedBy & { readonly pieces: readonly AstNode[] }) | undefined>();

export class AgendaLinker extends DefaultLinker {
    readonly #registers: Registers;
    readonly #limits: Limits;
    readonly #parser: () => LangiumParser;
    readonly #names: LocalNames;

    constructor(services: LangiumCoreServices & { readonly shared: ServicesWithLimits }, registers: Registers) {
        super(services);
        this.#registers = registers;
        this.#limits = services.shared.agenda.Limits;
        this.#parser = () => services.parser.LangiumParser;
        const { AstNodeDescriptionProvider: descriptions } = services.workspace;
        this.#names = {
            targetOf: (reference) => (this.scopeProvider as AgendaScopes).targetOf(reference),
            describe: (node, name) => descriptions.createDescription(node, name),
        };
    }

    override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
        if (!isAgenda(document.parseResult.value)) {
            return super.link(document, cancelToken);
        }
        return this.linkInTurns(document as LangiumDocument<Agenda>, {
            limit: this.#limits.limitOf(document.uri),
            pause: () => interruptAndCheck(cancelToken),
            isWanted: () => !cancelToken.isCancellationRequested,
        });
    }

    /** Links an agenda, which need not be one of the workspace's documents. */
    async linkInTurns(document: LangiumDocument<Agenda>, { limit, pause, isWanted }: Turns): Promise<void> {
        try {
            await runWithPauses(() => this.#linkIn(document, document.parseResult.value), limit, pause, isWanted);
        } catch (error) {
            if (!(error instanceof TooLong)) {
                throw error;
            }
            this.#limits.giveUp(document.uri);
            giveTree(document, this.#parser().parse(''));
        }
    }

    /** Pauses between sections, so that other requests can go first. */
    *#linkIn(document: LangiumDocument, agenda: Agenda): Pausable<void> {
        const { version } = this.#registers;
        const own = (this.scopeProvider as AgendaScopes).ownBodyOf(agenda);
        const pieces = piecesOf(agenda);
        const before = linked.of(agenda);
        const isSame = before?.version === version && before.own === own;
        if (!isSame) {
            // A pass that is given up leaves some pieces linked with these registers and this body: the next one must look at all of them.
            linked.keep(agenda, undefined);
        }
        let count = 0;
        for (const index of (isSame ? changedSince(agenda, before.pieces) : undefined) ?? pieces.keys()) {
            if (count++ % sectionsBetweenPauses === 0) {
                yield;
            }
            const links = linksIn(pieces[index]!);
            if (links.linkedBy?.version === version && links.linkedBy.own === own) {
                continue;
            }
            for (const link of links.citations) {
                this.#relink(link);
            }
            links.linkedBy = { version, own };
        }
        linked.keep(agenda, { version, own, pieces });
        listReferences(document, () => piecesOf(agenda).flatMap((piece) => linksIn(piece).references));
    }

    /** Keeps the links of an agenda until it is linked again: links that have not changed since lead to the same target. */
    override unlink(document: LangiumDocument): void {
        if (!isAgenda(document.parseResult.value)) {
            super.unlink(document);
        }
    }

    override buildReference(node: AstNode, property: string, refNode: CstNode | undefined, refText: string): Reference {
        return isCitation(node)
            ? super.buildReference(node, property, refNode, refText)
            : new LocalReference(this.#names, node, property, refNode, refText);
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

    #relink(link: ReferenceInfo): void {
        forgetLink(link.reference as Reference);
        this.doLink(link, referenceSink);
    }
}

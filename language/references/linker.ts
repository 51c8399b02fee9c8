/** Links citations straight to their register's entry, without building a scope for each. */
import {
    type AstNodeDescription,
    Cancellation,
    DefaultLinker,
    interruptAndCheck,
    type LangiumCoreServices,
    type LangiumDocument,
    type LinkingError,
    type ReferenceInfo,
} from 'langium';
import { isDecisionCitation } from '../grammar/generated/ast.js';
import { isCitation } from '../syntax/nodes.js';
import { walkOf } from '../syntax/walk.js';
import type { Registers } from './registers.js';
import type { AgendaScopes } from './scopes.js';

/** Links between two questions whether somebody waits for something else. */
const atOnce = 500;

export class AgendaLinker extends DefaultLinker {
    readonly #registers: Registers;

    constructor(services: LangiumCoreServices, registers: Registers) {
        super(services);
        this.#registers = registers;
    }

    override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
        for (const [index, link] of walkOf(document.parseResult.value).references.entries()) {
            if (index % atOnce === 0) {
                await interruptAndCheck(cancelToken);
            }
            this.doLink(link, document);
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
}

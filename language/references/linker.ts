/** Links citations straight to their register's entry, without building a scope for each. */
import { type AstNodeDescription, DefaultLinker, type LangiumCoreServices, type LinkingError, type ReferenceInfo } from 'langium';
import { isDecisionCitation } from '../grammar/generated/ast.js';
import { isCitation } from '../syntax/nodes.js';
import type { Registers } from './registers.js';
import type { AgendaScopes } from './scopes.js';

export class AgendaLinker extends DefaultLinker {
    readonly #registers: Registers;

    constructor(services: LangiumCoreServices, registers: Registers) {
        super(services);
        this.#registers = registers;
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

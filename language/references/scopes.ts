/** Scopes: items and notes of the document, entries of the register that a citation belongs to. */
import { type AstNodeDescription, AstUtils, DefaultScopeProvider, EMPTY_SCOPE, MapScope, MultiMapScope, type LangiumCoreServices, type ReferenceInfo, type Scope } from 'langium';
import { type Agenda, isAgenda, isDecisionCitation, isFootnote, isItem } from '../grammar/generated/ast.js';
import { isCitation, type Passage, spanOf } from '../syntax/nodes.js';
import { type Attribution, attribute, ownBody } from './attribution.js';
import { type NameFinder, nameFinder } from './name-finder.js';
import type { Body, Registers } from './registers.js';

/** Kept per tree, so that 5,000 items cost one walk. Of two items with one label the first is found. */
interface DocumentScopes {
    items?: Scope;
    notes?: Scope;
    own?: { readonly version: number; readonly body: string | undefined };
}

export class AgendaScopes extends DefaultScopeProvider {
    readonly #kept = new WeakMap<Agenda, DocumentScopes>();
    readonly #registers: Registers;
    readonly #attributions = new WeakMap<ReferenceInfo['container'], { readonly version: number; readonly attribution: Attribution }>();
    readonly #finders = new Map<string, NameFinder>();
    #findersVersion = -1;

    constructor(services: LangiumCoreServices, registers: Registers) {
        super(services);
        this.#registers = registers;
    }

    override getScope(context: ReferenceInfo): Scope {
        const agenda = AstUtils.findRootNode(context.container);
        if (!isAgenda(agenda)) {
            return EMPTY_SCOPE;
        }
        const kept = this.#scopesOf(agenda);
        switch (context.property) {
            case 'item':
                kept.items ??= this.#local(agenda.sections.filter(isItem));
                return kept.items;
            case 'note':
                kept.notes ??= this.#local(AstUtils.streamAst(agenda).filter(isFootnote).toArray());
                return kept.notes;
            default:
                return this.#entries(context);
        }
    }

    /** Whose resolution the citation is. */
    attributionOf(citation: ReferenceInfo['container']): Attribution {
        const kept = this.#attributions.get(citation);
        if (kept?.version === this.#registers.version) {
            return kept.attribution;
        }
        const attribution = this.#attribute(citation);
        this.#attributions.set(citation, { version: this.#registers.version, attribution });
        return attribution;
    }

    #attribute(citation: ReferenceInfo['container']): Attribution {
        const agenda = AstUtils.findRootNode(citation);
        if (!isCitation(citation) || !isAgenda(agenda)) {
            return { body: undefined, named: false };
        }
        const { start, end } = spanOf(citation);
        const bodies = this.#registers.bodies;
        const own = this.ownBodyOf(agenda);
        return attribute(citation.$container as Passage, { offset: start, end, number: citation.entry.$refText }, this.#finder(bodies, own), bodies, own);
    }

    /** The symbol of the document's own register, if one is known or named. */
    ownBodyOf(agenda: Agenda): string | undefined {
        const kept = this.#scopesOf(agenda);
        if (kept.own?.version !== this.#registers.version) {
            kept.own = { version: this.#registers.version, body: ownBody(agenda, this.#registers.bodies) };
        }
        return kept.own.body;
    }

    #entries(context: ReferenceInfo): Scope {
        if (!isCitation(context.container)) {
            return EMPTY_SCOPE;
        }
        const { body } = this.attributionOf(context.container);
        const entries = body === undefined ? undefined : this.#registers.bodies.get(body)?.entries;
        const kind = isDecisionCitation(context.container) ? 'decision' : 'resolution';
        return entries ? new MapScope([...entries.values()].filter(entry => entry.kind === kind)) : EMPTY_SCOPE;
    }

    #finder(bodies: ReadonlyMap<string, Body>, own: string | undefined): NameFinder {
        if (this.#findersVersion !== this.#registers.version) {
            this.#finders.clear();
            this.#findersVersion = this.#registers.version;
        }
        const finder = this.#finders.get(own ?? '') ?? nameFinder(bodies.values(), own);
        this.#finders.set(own ?? '', finder);
        return finder;
    }

    #scopesOf(agenda: Agenda): DocumentScopes {
        const kept = this.#kept.get(agenda) ?? {};
        this.#kept.set(agenda, kept);
        return kept;
    }

    #local(nodes: readonly { readonly name?: string; readonly $type: string }[]): Scope {
        const named = nodes.filter(node => node.name);
        const descriptions = named.map(node => this.descriptions.createDescription(node as never, node.name));
        return new MultiMapScope(descriptions as AstNodeDescription[]);
    }
}

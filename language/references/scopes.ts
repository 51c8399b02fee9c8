/** Scopes: items and notes of the document, entries of the register that a citation belongs to. */
import {
    type AstNodeDescription,
    AstUtils,
    DefaultScopeProvider,
    EMPTY_SCOPE,
    MapScope,
    MultiMapScope,
    type LangiumCoreServices,
    type ReferenceInfo,
    type Scope,
} from 'langium';
import { type Agenda, isAgenda, isDecisionCitation, isFootnote, isItem } from '../grammar/generated/ast.js';
import { isCitation, type Passage, spanOf } from '../syntax/nodes.js';
import { TextMemory } from '../syntax/memory.js';
import { nodesOf } from '../syntax/walk.js';
import { type Attribution, attribute, ownBody, surroundingsOf } from './attribution.js';
import { type NameFinder, nameFinder } from './name-finder.js';
import type { Body, Registers } from './registers.js';

/** Kept per tree, so that 5,000 items cost one walk. Of two items with one label the first is found. */
interface DocumentScopes {
    items?: Scope;
    notes?: Scope;
    own?: { readonly version: number; readonly body: string | undefined };
}

/** Finds the bodies named in the documents of one body, and remembers what it found: an edit leaves most passages as they were. */
interface BodyReader {
    readonly finder: NameFinder;
    readonly memory: TextMemory<Attribution>;
}

export class AgendaScopes extends DefaultScopeProvider {
    readonly #kept = new WeakMap<Agenda, DocumentScopes>();
    readonly #registers: Registers;
    readonly #attributions = new WeakMap<ReferenceInfo['container'], { readonly version: number; readonly attribution: Attribution }>();
    readonly #readers = new Map<string, BodyReader>();
    #readersVersion = -1;

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
                kept.notes ??= this.#local(nodesOf(agenda).filter(isFootnote));
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
        const around = surroundingsOf(citation.$container as Passage, { offset: start, end, number: citation.entry.$refText });
        const bodies = this.#registers.bodies;
        const own = this.ownBodyOf(agenda);
        const { finder, memory } = this.#reader(bodies, own);
        return memory.of(`${around.at} ${around.number} ${around.text}`, () => attribute(around, finder, bodies, own));
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
        return entries ? new MapScope([...entries.values()].filter((entry) => entry.kind === kind)) : EMPTY_SCOPE;
    }

    #reader(bodies: ReadonlyMap<string, Body>, own: string | undefined): BodyReader {
        if (this.#readersVersion !== this.#registers.version) {
            this.#readers.clear();
            this.#readersVersion = this.#registers.version;
        }
        const reader = this.#readers.get(own ?? '') ?? { finder: nameFinder(bodies.values(), own), memory: new TextMemory<Attribution>() };
        this.#readers.set(own ?? '', reader);
        return reader;
    }

    #scopesOf(agenda: Agenda): DocumentScopes {
        const kept = this.#kept.get(agenda) ?? {};
        this.#kept.set(agenda, kept);
        return kept;
    }

    #local(nodes: readonly { readonly name?: string; readonly $type: string }[]): Scope {
        const named = nodes.filter((node) => node.name);
        const descriptions = named.map((node) => this.descriptions.createDescription(node as never, node.name));
        return new MultiMapScope(descriptions as AstNodeDescription[]);
    }
}

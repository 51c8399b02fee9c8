/** Scopes: the items and notes of the document, and the entries of the register that a citation belongs to. */
import {
    type AstNode,
    type AstNodeDescription,
    type AstNodeDescriptionProvider,
    AstUtils,
    DefaultScopeProvider,
    EMPTY_SCOPE,
    MapScope,
    type LangiumCoreServices,
    type ReferenceInfo,
    type Scope,
    type Stream,
    stream,
} from 'langium';
import { type Agenda, type Footnote, isAgenda, isDecisionCitation, isItem, type Item } from '../grammar/generated/ast.js';
import { type Citation, isCitation, type Passage, spanOf } from '../syntax/tree/nodes.js';
import { TextMemory } from '../kept/memory.js';
import { noteAt, noteOrderOf } from '../semantics/note-order.js';
import { definitionsOf } from '../semantics/notes.js';
import { readingOf } from '../semantics/reading.js';
import { type Attribution, attribute, ownBody } from '../registers/attribution.js';
import type { LocalReference } from './local-reference.js';
import { type NameFinder, nameFinder } from '../registers/name-finder.js';
import type { Body, Registers } from '../registers/registers.js';
import { surroundingsOf } from '../registers/surroundings.js';

/** Kept per tree, so that 5,000 items cost one walk. Of two items with the same label the first counts. */
interface DocumentScopes {
    items?: LocalNames;
    notes?: LocalNames;
    own?: { readonly version: number; readonly body: string | undefined };
}

/** Finds the bodies named in the documents of one own body. It remembers its results: an edit leaves most passages as they are. */
interface BodyReader {
    readonly finder: NameFinder;
    readonly memory: TextMemory<Attribution>;
}

/** Readers kept, one per own body: more than a user has open documents at a time. */
const readersKept = 16;

/** Bytes in one half of a reader's memory: a thousand passages around citations. */
const readerMemorySize = 1_000_000;

export class AgendaScopes extends DefaultScopeProvider {
    readonly #kept = new WeakMap<Agenda, DocumentScopes>();
    readonly #registers: Registers;
    readonly #attributions = new WeakMap<
        ReferenceInfo['container'],
        { readonly version: number; readonly own: string | undefined; readonly attribution: Attribution }
    >();
    readonly #readers = new Map<string, BodyReader>();
    readonly #finders = new Map<string, NameFinder>();
    #readersVersion = -1;
    /** The last reader used. Consecutive citations use the same one. */
    #lastReader: { readonly key: string; readonly reader: BodyReader } | undefined;

    constructor(services: LangiumCoreServices, registers: Registers) {
        super(services);
        this.#registers = registers;
    }

    override getScope(context: ReferenceInfo): Scope {
        const agenda = AstUtils.findRootNode(context.container);
        if (!isAgenda(agenda)) {
            return EMPTY_SCOPE;
        }
        return this.#namesFor(context, agenda) ?? this.#entries(context);
    }

    /** The item or note of the document that a reference leads to. Of two with the same name the first counts. */
    targetOf({ container, property, $refText: name }: LocalReference): AstNode | undefined {
        const agenda = AstUtils.findRootNode(container);
        if (!isAgenda(agenda)) {
            return undefined;
        }
        if (property === 'item') {
            return readingOf(agenda).outline.byLabel.get(name)?.item;
        }
        const place = noteOrderOf(agenda).defined.get(name);
        return place && noteAt(agenda, place);
    }

    #namesFor({ property }: ReferenceInfo, agenda: Agenda): LocalNames | undefined {
        const kept = this.#scopesOf(agenda);
        switch (property) {
            case 'item':
                kept.items ??= new LocalNames(agenda.sections.filter(isItem), this.descriptions);
                return kept.items;
            case 'note':
                kept.notes ??= new LocalNames(definitionsOf(agenda), this.descriptions);
                return kept.notes;
            default:
                return undefined;
        }
    }

    /** The body whose resolution the citation cites. */
    attributionOf(citation: ReferenceInfo['container']): Attribution {
        const agenda = AstUtils.findRootNode(citation);
        if (!isAgenda(agenda)) {
            return { body: undefined, named: false };
        }
        // The citation's node survives when the masthead names another register, so its attribution is kept for one own body.
        const own = this.ownBodyOf(agenda);
        const { version } = this.#registers;
        const kept = this.#attributions.get(citation);
        if (kept?.version === version && kept.own === own) {
            return kept.attribution;
        }
        const attribution = this.#attribute(citation, own);
        this.#attributions.set(citation, { version, own, attribution });
        return attribution;
    }

    /**
     * The symbol of the body whose resolution a citation certainly cites: the text names the body, or the document's own register has the number. Undefined if
     * neither is so.
     */
    readonly knownBodyOf = (citation: Citation): string | undefined => {
        const { body, named } = this.attributionOf(citation);
        const kind = isDecisionCitation(citation) ? 'decision' : 'resolution';
        return body !== undefined && (named || this.#registers.find(body, kind, citation.entry.$refText)) ? body : undefined;
    };

    #attribute(citation: ReferenceInfo['container'], own: string | undefined): Attribution {
        if (!isCitation(citation)) {
            return { body: undefined, named: false };
        }
        const { start, end } = spanOf(citation);
        const around = surroundingsOf(citation.$container as Passage, { offset: start, end, number: citation.entry.$refText });
        const bodies = this.#registers.bodies;
        const { finder, memory } = this.#reader(bodies, own);
        return memory.of(`${around.number}\n${around.before}\n${around.after}\n${around.previous}`, () =>
            attribute(around, finder, bodies, own),
        );
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
            this.#finders.clear();
            this.#lastReader = undefined;
            this.#readersVersion = this.#registers.version;
        }
        const key = own ?? '';
        if (key === this.#lastReader?.key) {
            return this.#lastReader.reader;
        }
        const reader = this.#readers.get(key) ?? {
            finder: this.#finder(bodies, own),
            memory: new TextMemory<Attribution>(readerMemorySize),
        };
        // The last one used moves to the end. While the user types a body, every letter gives another one, so the oldest must go.
        this.#readers.delete(key);
        this.#readers.set(key, reader);
        for (const oldest of [...this.#readers.keys()].slice(0, -readersKept)) {
            this.#readers.delete(oldest);
        }
        this.#lastReader = { key, reader };
        return reader;
    }

    /** The own body matters to a finder only if the registers know it. */
    #finder(bodies: ReadonlyMap<string, Body>, own: string | undefined): NameFinder {
        const known = own !== undefined && bodies.has(own) ? own : undefined;
        const finder = this.#finders.get(known ?? '') ?? nameFinder(bodies.values(), known);
        this.#finders.set(known ?? '', finder);
        return finder;
    }

    #scopesOf(agenda: Agenda): DocumentScopes {
        const kept = this.#kept.get(agenda) ?? {};
        this.#kept.set(agenda, kept);
        return kept;
    }
}

/** The items or the notes of a document by name. Of two with the same name the first counts. They are described on request. */
class LocalNames implements Scope {
    readonly nodes: ReadonlyMap<string, Item | Footnote>;

    constructor(
        nodes: readonly (Item | Footnote)[],
        private readonly descriptions: AstNodeDescriptionProvider,
    ) {
        const byName = new Map<string, Item | Footnote>();
        for (const node of nodes) {
            if (node.name && !byName.has(node.name)) {
                byName.set(node.name, node);
            }
        }
        this.nodes = byName;
    }

    getElement(name: string): AstNodeDescription | undefined {
        const node = this.nodes.get(name);
        return node && this.descriptions.createDescription(node, name);
    }

    getElements(name: string): Stream<AstNodeDescription> {
        return stream([this.getElement(name)].filter((description) => description !== undefined));
    }

    getAllElements(): Stream<AstNodeDescription> {
        return stream(this.nodes.keys()).flatMap((name) => this.getElements(name));
    }
}

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
import { gather } from '../kept/pieces.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { noteAt, noteOrderOf } from '../semantics/note-order.js';
import { definitionsOf } from '../semantics/notes.js';
import { type NumberedParagraph, paragraphAt, paragraphNumbersOf, paragraphsIn } from '../semantics/paragraphs.js';
import { readingOf } from '../semantics/reading.js';
import { type Attribution, attribute, ownBody } from '../registers/attribution.js';
import { isDoubtful, isTurnedRound } from '../registers/doubt.js';
import type { LocalReference } from './local-reference.js';
import { behindFullName } from '../registers/full-names.js';
import { finderOf } from '../registers/name-finder.js';
import { NumberLists } from '../registers/number-lists.js';
import type { Registers } from '../registers/registers.js';
import { type Surroundings, surroundingsOf } from '../registers/surroundings.js';

/** Bytes in one half of the memory of attributions: two thousand passages around citations. */
const memorySize = 2_000_000;

export class AgendaScopes extends DefaultScopeProvider {
    readonly #registers: Registers;
    // Kept per tree, so that 5,000 items cost one walk. Of two items with the same label the first counts.
    readonly #items = remembered((agenda: Agenda) => new LocalScope(agenda.sections.filter(isItem), this.descriptions));
    readonly #paragraphs = remembered((agenda: Agenda) => new LocalScope(gather(agenda, paragraphsIn), this.descriptions));
    readonly #notes = remembered((agenda: Agenda) => new LocalScope(definitionsOf(agenda), this.descriptions));
    readonly #ownBody = rememberedWith((agenda: Agenda, _version: number) => ownBody(agenda, this.#registers.bodies));
    // The citation's node survives when the masthead names another register, so its attribution is kept for one own body.
    readonly #attribution = rememberedWith((citation: ReferenceInfo['container'], _version: number, own: string | undefined) =>
        this.#attribute(citation, own),
    );
    /** An edit leaves most passages as they are, so the attributions in them are kept by their text, for one state of the registers. */
    readonly #memories = remembered((_bodies: Registers['bodies']) => new TextMemory<Attribution>(memorySize));

    readonly #lists = new NumberLists();

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

    /** The item, note or paragraph of the document that a reference leads to. Of two with the same name the first counts. */
    targetOf({ container, property, $refText: name }: LocalReference): AstNode | undefined {
        const agenda = AstUtils.findRootNode(container);
        if (!isAgenda(agenda)) {
            return undefined;
        }
        if (property === 'item') {
            return readingOf(agenda).outline.byLabel.get(name)?.item;
        }
        if (property === 'paragraph') {
            const at = paragraphNumbersOf(agenda).byName.get(name);
            return at && paragraphAt(agenda, at);
        }
        const place = noteOrderOf(agenda).defined.get(name);
        return place && noteAt(agenda, place);
    }

    #namesFor({ property }: ReferenceInfo, agenda: Agenda): LocalScope | undefined {
        switch (property) {
            case 'item':
                return this.#items(agenda);
            case 'note':
                return this.#notes(agenda);
            case 'paragraph':
                return this.#paragraphs(agenda);
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
        return this.#attribution(citation, this.#registers.version, this.ownBodyOf(agenda));
    }

    /** Whether a citation that the register of its body lacks may be another body's. */
    isDoubtful(citation: Citation): boolean {
        const { body, firm } = this.attributionOf(citation);
        const agenda = AstUtils.findRootNode(citation);
        if (isTurnedRound(citation.entry.$refText)) {
            return true;
        }
        if (body === undefined || firm || !isAgenda(agenda)) {
            return false;
        }
        const own = this.ownBodyOf(agenda);
        const around = this.#around(citation);
        const { bodies } = this.#registers;
        const kind = isDecisionCitation(citation) ? 'decision' : 'resolution';
        return isDoubtful({ kind, number: around.number, body, own }, around, finderOf(bodies, own), bodies);
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
        const around = this.#around(citation);
        const { bodies } = this.#registers;
        const finder = finderOf(bodies, own);
        const found = this.#memories(bodies).of([own, around.number, around.before, around.after, around.previous].join('\n'), () =>
            attribute(around, finder, bodies, own, this.#lists),
        );
        return behindFullName(found, around.earlier, finder, bodies);
    }

    #around(citation: Citation): Surroundings {
        const { start, end } = spanOf(citation);
        return surroundingsOf(citation.$container as Passage, { offset: start, end, number: citation.entry.$refText });
    }

    /** The symbol of the document's own register, if one is known or named. */
    ownBodyOf(agenda: Agenda): string | undefined {
        return this.#ownBody(agenda, this.#registers.version);
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
}

/** The items, the notes or the paragraphs of a document by name. Of two with the same name the first counts. They are described on request. */
class LocalScope implements Scope {
    readonly nodes: ReadonlyMap<string, Item | Footnote | NumberedParagraph>;

    constructor(
        nodes: readonly (Item | Footnote | NumberedParagraph)[],
        private readonly descriptions: AstNodeDescriptionProvider,
    ) {
        const byName = new Map<string, Item | Footnote | NumberedParagraph>();
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

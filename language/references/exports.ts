/** What a document exports to the rest of the workspace: a register its body and entries, an agenda its items. */
import {
    type AstNodeDescription,
    type AstNodeLocator,
    CstUtils,
    DefaultScopeComputation,
    type DocumentSegment,
    type LangiumCoreServices,
    type LangiumDocument,
    type LocalSymbols,
    MultiMap,
    type URI,
} from 'langium';
import { type Agenda, Item, isItem, isRegisterEntry, isRegisterRange, type Register } from '../grammar/generated/ast.js';
import { rememberedWith } from '../kept/remembered.js';
import {
    completeIn,
    type EntryDescription,
    type RangeDescription,
    type RegisterDescription,
    namesOf,
    rangesIn,
    singular,
    titlesOf,
} from '../registers/descriptions.js';
import { propertyIn } from '../syntax/tree/properties.js';

export class RegisterExports extends DefaultScopeComputation {
    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        const register = document.parseResult.value as Register;
        const body = register.symbol ?? '';
        if (!body) {
            return [];
        }
        const head: RegisterDescription = {
            ...this.descriptions.createDescription(register, body, document),
            bodyNames: namesOf(register),
            complete: completeIn(register),
        };
        return [head, ...this.entriesOf(document), ...this.rangesOf(document)];
    }

    /** The entries of a register, by number. */
    entriesOf(document: LangiumDocument): EntryDescription[] {
        const register = document.parseResult.value as Register;
        return register.entries
            .filter(isRegisterEntry)
            .filter((entry) => entry.name)
            .map((entry) => ({
                ...this.descriptions.createDescription(entry, entry.name, document),
                body: register.symbol ?? '',
                kind: entry.kind,
                titles: titlesOf(entry),
            }));
    }

    /** The lines of a register with ranges of numbers. */
    rangesOf(document: LangiumDocument): RangeDescription[] {
        const register = document.parseResult.value as Register;
        return register.entries.filter(isRegisterRange).flatMap((range) =>
            range.spans
                ? {
                      ...this.descriptions.createDescription(range, range.spans, document),
                      body: register.symbol ?? '',
                      kind: singular(range.kind),
                      ranges: rangesIn(range.spans),
                  }
                : [],
        );
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}

/** Exports items for the workspace search. Inside their own document the scope provider finds them. */
export class AgendaExports extends DefaultScopeComputation {
    readonly #locator: AstNodeLocator;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.#locator = services.workspace.AstNodeLocator;
    }

    override async collectExportedSymbols(document: LangiumDocument): Promise<AstNodeDescription[]> {
        return this.itemsOf(document);
    }

    itemsOf(document: LangiumDocument): AstNodeDescription[] {
        const agenda = document.parseResult.value as Agenda;
        const found: AstNodeDescription[] = [];
        for (const item of agenda.sections) {
            const description = isItem(item) ? this.#describe(item, document.uri) : undefined;
            if (description) {
                found.push(description);
            }
        }
        return found;
    }

    #describe(item: Item, uri: URI): AstNodeDescription | undefined {
        return item.name ? describe(item, item.name, uri, this.#locator) : undefined;
    }

    override async collectLocalSymbols(): Promise<LocalSymbols> {
        return new MultiMap();
    }
}

/** An item in the index. It keeps the node, not the place, because edits above move the place. */
class ItemDescription implements AstNodeDescription {
    readonly type = Item.$type;

    constructor(
        readonly node: Item,
        readonly name: string,
        readonly documentUri: URI,
        private readonly locator: AstNodeLocator,
    ) {}

    get path(): string {
        return this.locator.getAstNodePath(this.node);
    }

    get nameSegment(): DocumentSegment | undefined {
        return CstUtils.toDocumentSegment(propertyIn(this.node.$cstNode, 'name'));
    }

    get selectionSegment(): DocumentSegment | undefined {
        return CstUtils.toDocumentSegment(this.node.$cstNode);
    }
}

const describe = rememberedWith(
    (item: Item, name: string, uri: URI, locator: AstNodeLocator) => new ItemDescription(item, name, uri, locator),
    (_, name, uri) => [name, uri],
);

/** Semantic colours, encoded part by part: positions in the protocol are relative anyway, and a keystroke changes only one part. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import { AbstractSemanticTokenProvider, type LangiumServices } from 'langium/lsp';
import type {
    SemanticTokens,
    SemanticTokensDelta,
    SemanticTokensDeltaParams,
    SemanticTokensOptions,
    SemanticTokensRangeParams,
} from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import type { AgendaServices } from '../../language/services.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { noteOrderOf } from '../../language/semantics/note-order.js';
import { paragraphNumbersOf } from '../../language/semantics/paragraphs.js';
import { readingOf } from '../../language/semantics/reading.js';
import { keptAlong } from '../../language/kept/ledger.js';
import { linesIn, type TokenPart, tokenPartsOf, tokensBetween, tokensIn } from './shared/places.js';
import { colourOf } from './colours.js';
import { difference, encode, type EncodedTokens, placedTokens, type PlacedTokens, joinedData } from './token-data.js';

/** A previous answer, against which the next one reports changes. */
interface TokenAnswer {
    readonly id: string;
    readonly tokens: readonly PlacedTokens[];
}

/** The tokens of parts, valid as long as links lead where they did. */
interface EncodedParts {
    readonly links: readonly unknown[];
    readonly encoded: WeakMap<TokenPart, EncodedTokens>;
}

const keptParts = keptAlong<EncodedParts>();

export class AgendaColours extends AbstractSemanticTokenProvider {
    readonly #services: AgendaServices & LangiumServices;
    readonly #answers = new Map<string, TokenAnswer>();
    #number = 0;

    constructor(services: AgendaServices & LangiumServices) {
        super(services);
        this.#services = services;
        services.shared.workspace.TextDocuments.onDidClose(({ document }) => this.#answers.delete(document.uri));
    }

    override get semanticTokensOptions(): SemanticTokensOptions {
        return { ...super.semanticTokensOptions, full: { delta: true } };
    }

    override async semanticHighlight(document: LangiumDocument): Promise<SemanticTokens> {
        return this.#whole(this.#answer(document));
    }

    override async semanticHighlightDelta(
        document: LangiumDocument,
        { previousResultId }: SemanticTokensDeltaParams,
    ): Promise<SemanticTokens | SemanticTokensDelta> {
        const before = this.#answers.get(document.textDocument.uri);
        const answer = this.#answer(document);
        return before?.id === previousResultId
            ? { resultId: answer.id, edits: difference(before.tokens, answer.tokens) }
            : this.#whole(answer);
    }

    /** The tokens in the lines of a range. No later answer reports changes against this one. */
    override async semanticHighlightRange(document: LangiumDocument, { range }: SemanticTokensRangeParams): Promise<SemanticTokens> {
        const { first, last } = linesIn(range);
        const offsetOf = (line: number): number => document.textDocument.offsetAt({ line, character: 0 });
        const tokens = tokensBetween(document.parseResult.value, offsetOf(first), offsetOf(last + 1));
        const isInRange = (line: number): boolean => line >= first && line <= last;
        return { data: [...this.#encode(tokens, 0, isInRange).data] };
    }

    #whole({ id, tokens }: TokenAnswer): SemanticTokens {
        return { resultId: id, data: joinedData(tokens) };
    }

    #answer(document: LangiumDocument): TokenAnswer {
        const root = document.parseResult.value;
        const encoded = isAgenda(root) ? this.#partsOf(root).encoded : new WeakMap<TokenPart, EncodedTokens>();
        const parts = tokenPartsOf(root).map((part) => {
            const known = encoded.get(part) ?? this.#encode(tokensIn(part), part.origin.line);
            encoded.set(part, known);
            return { line: part.origin.line, encoded: known };
        });
        const answer = { id: `parts-${++this.#number}`, tokens: placedTokens(parts) };
        this.#answers.set(document.textDocument.uri, answer);
        return answer;
    }

    /** The colour of a name depends on whether its link resolves, hence on labels, notes, registers and the document's own body. */
    #partsOf(agenda: Agenda): EncodedParts {
        const { Registers, ScopeProvider } = this.#services.references;
        const own = (ScopeProvider as AgendaScopes).ownBodyOf(agenda);
        const links = [readingOf(agenda).outline, noteOrderOf(agenda), paragraphNumbersOf(agenda), Registers.version, own];
        const known = keptParts.of(agenda);
        const current = known?.links.every((link, index) => link === links[index]) ? known : { links, encoded: new WeakMap() };
        keptParts.keep(agenda, current);
        return current;
    }

    /**
     * @param line the line from which lines are counted
     * @param isWanted whether the tokens of a line are wanted
     */
    #encode(tokens: readonly LeafCstNode[], line: number, isWanted?: (line: number) => boolean): EncodedTokens {
        const colour = (token: LeafCstNode): { readonly type: number; readonly modifiers: number } | undefined => {
            const own = colourOf(token);
            return (
                own && {
                    type: this.tokenTypes[own.type] ?? 0,
                    modifiers: (own.modifier && this.tokenModifiers[own.modifier]) || 0,
                }
            );
        };
        return encode(tokens, { line, spans: this.clientCapabilities?.multilineTokenSupport ?? false, isWanted }, colour);
    }

    /** Unused: Langium's own way keeps one half-made answer per document, while several are requested at a time. */
    protected override highlightElement(): void {}
}

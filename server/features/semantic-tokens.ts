/** Colours by meaning, encoded part by part: positions are relative in the protocol anyway, and after a key one part has changed. */
import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import { AbstractSemanticTokenProvider, type LangiumServices, type SemanticTokenAcceptor } from 'langium/lsp';
import type {
    CancellationToken,
    SemanticTokens,
    SemanticTokensDelta,
    SemanticTokensDeltaParams,
    SemanticTokensOptions,
    SemanticTokensParams,
} from 'vscode-languageserver-protocol';
import { type Agenda, isAgenda } from '../../language/grammar/generated/ast.js';
import type { AgendaServices } from '../../language/module.js';
import type { AgendaScopes } from '../../language/references/scopes.js';
import { noteOrderOf } from '../../language/semantics/note-order.js';
import { readingOf } from '../../language/semantics/reading.js';
import { keptAlong } from '../../language/syntax/ledger.js';
import { offsetAt, type Stretch, stretchesOf, tokensBetween, tokensIn } from '../places.js';
import { colourOf } from './colours.js';
import { difference, encode, type EncodedTokens, piecesOf, placed, type PlacedTokens, together } from './token-data.js';

/** What an answer said, by which the next one can say what has changed. */
interface Answer {
    readonly id: string;
    readonly tokens: readonly PlacedTokens[];
}

/** The tokens of stretches, as long as links lead where they did. */
interface Era {
    readonly links: readonly unknown[];
    readonly encoded: WeakMap<Stretch, EncodedTokens>;
}

const eras = keptAlong<Era>();

export class AgendaColours extends AbstractSemanticTokenProvider {
    readonly #services: AgendaServices & LangiumServices;
    readonly #answers = new Map<string, Answer>();
    #number = 0;

    constructor(services: AgendaServices & LangiumServices) {
        super(services);
        this.#services = services;
        services.shared.workspace.TextDocuments.onDidClose(({ document }) => this.#answers.delete(document.uri));
    }

    override get semanticTokensOptions(): SemanticTokensOptions {
        return { ...super.semanticTokensOptions, full: { delta: true } };
    }

    override async semanticHighlight(
        document: LangiumDocument,
        params: SemanticTokensParams,
        cancelToken?: CancellationToken,
    ): Promise<SemanticTokens> {
        const root = document.parseResult.value;
        return isAgenda(root) ? this.#whole(this.#answer(document, root)) : super.semanticHighlight(document, params, cancelToken);
    }

    override async semanticHighlightDelta(
        document: LangiumDocument,
        params: SemanticTokensDeltaParams,
        cancelToken?: CancellationToken,
    ): Promise<SemanticTokens | SemanticTokensDelta> {
        const root = document.parseResult.value;
        if (!isAgenda(root)) {
            return super.semanticHighlightDelta(document, params, cancelToken);
        }
        const before = this.#answers.get(document.textDocument.uri);
        const answer = this.#answer(document, root);
        return before?.id === params.previousResultId
            ? { resultId: answer.id, edits: difference(before.tokens, answer.tokens) }
            : this.#whole(answer);
    }

    #whole({ id, tokens }: Answer): SemanticTokens {
        return { resultId: id, data: together(tokens) };
    }

    #answer(document: LangiumDocument, agenda: Agenda): Answer {
        const { encoded } = this.#eraOf(agenda);
        const stretches = stretchesOf(agenda).map((stretch) => {
            const known = encoded.get(stretch) ?? this.#encode(stretch);
            encoded.set(stretch, known);
            return { line: stretch.origin.line, encoded: known };
        });
        const answer = { id: `parts-${++this.#number}`, tokens: placed(stretches) };
        this.#answers.set(document.textDocument.uri, answer);
        return answer;
    }

    /** The colour of a name depends on whether it leads somewhere: on the labels, the notes, the registers and the document's own body. */
    #eraOf(agenda: Agenda): Era {
        const { Registers, ScopeProvider } = this.#services.references;
        const own = (ScopeProvider as AgendaScopes).ownBodyOf(agenda);
        const links = [readingOf(agenda).outline, noteOrderOf(agenda), Registers.version, own];
        const known = eras.of(agenda);
        const era = known?.links.every((link, index) => link === links[index]) ? known : { links, encoded: new WeakMap() };
        eras.keep(agenda, era);
        return era;
    }

    /** Whether the client takes a token that reaches over several lines. */
    get #spans(): boolean {
        return this.clientCapabilities?.multilineTokenSupport ?? false;
    }

    #encode(stretch: Stretch): EncodedTokens {
        return encode(tokensIn(stretch), stretch.origin.line, this.#spans, (token) => {
            const colour = colourOf(token);
            return (
                colour && {
                    type: this.tokenTypes[colour.type] ?? 0,
                    modifiers: (colour.modifier && this.tokenModifiers[colour.modifier]) || 0,
                }
            );
        });
    }

    /** The tokens of a range, or of a register. Nothing is awaited, since Langium collects the tokens in the service itself. */
    protected override async computeHighlighting(document: LangiumDocument, acceptor: SemanticTokenAcceptor): Promise<void> {
        for (const token of this.#shown(document, document.parseResult.value)) {
            const colour = colourOf(token);
            if (colour && this.#spans) {
                acceptor({ range: token.range, ...colour });
            } else if (colour) {
                // Langium parts tokens of several lines as if each line began at the beginning of the text.
                for (const { line, character, length } of piecesOf(token)) {
                    acceptor({ line, char: character, length, ...colour });
                }
            }
        }
    }

    #shown(document: LangiumDocument, root: AstNode): readonly LeafCstNode[] {
        const range = this.currentRange;
        return range
            ? tokensBetween(root, offsetAt(document, range.start), offsetAt(document, range.end))
            : stretchesOf(root).flatMap(tokensIn);
    }

    protected override highlightElement(): void {}
}

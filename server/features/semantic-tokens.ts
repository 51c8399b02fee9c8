/** Colours by meaning: the types are the standard ones, so that every theme has them. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import { AbstractSemanticTokenProvider, type SemanticTokenAcceptor } from 'langium/lsp';
import type { SemanticTokensOptions } from 'vscode-languageserver-protocol';
import { isCitation } from '../../language/syntax/nodes.js';
import { isItem, isMark, isMention, isTaken, isTitle } from '../../language/grammar/generated/ast.js';
import { firstBehind, offsetAt, tokensOf } from '../places.js';

interface Colour {
    readonly type: string;
    readonly modifier?: string;
}

/** By the token's name in the grammar. Running text itself has no colour. */
const colours: Readonly<Record<string, Colour>> = {
    agenda: { type: 'keyword' },
    item: { type: 'keyword' },
    heading: { type: 'keyword' },
    schedule: { type: 'keyword' },
    day: { type: 'keyword' },
    documentation: { type: 'keyword' },
    register: { type: 'keyword' },
    resolution: { type: 'keyword' },
    decision: { type: 'keyword' },
    KEY: { type: 'property' },
    LANGUAGE: { type: 'property' },
    LABEL: { type: 'enumMember' },
    MARKER: { type: 'operator' },
    DASH: { type: 'operator' },
    ROW: { type: 'operator' },
    RESOLUTION: { type: 'function' },
    DECISION: { type: 'function' },
    NUMBER: { type: 'function', modifier: 'declaration' },
    TITLE_BEFORE: { type: 'string' },
    TITLE_AFTER: { type: 'string' },
    SYMBOL: { type: 'variable' },
    BODY: { type: 'variable', modifier: 'declaration' },
    DATE: { type: 'number' },
    ISO_DATE: { type: 'number' },
    TIMES: { type: 'number' },
    TRACK: { type: 'namespace' },
    CONTINUED: { type: 'modifier' },
    MARK: { type: 'decorator' },
    NOTE: { type: 'decorator' },
    DEFINE: { type: 'decorator' },
    ']': { type: 'decorator' },
    ']:': { type: 'decorator' },
    MENTION: { type: 'keyword' },
    '}': { type: 'keyword' },
    COMMENT: { type: 'comment' },
};

export class AgendaColours extends AbstractSemanticTokenProvider {
    override get semanticTokensOptions(): SemanticTokensOptions {
        return { ...super.semanticTokensOptions, full: { delta: true } };
    }

    /** One pass over the tokens; there is no tree to walk. Nothing is awaited, since the tokens are collected in the service itself. */
    protected override async computeHighlighting(document: LangiumDocument, acceptor: SemanticTokenAcceptor): Promise<void> {
        const tokens = tokensOf(document.parseResult.value);
        const range = this.currentRange;
        const shown = range
            ? tokens.slice(
                  Math.max(0, firstBehind(tokens, offsetAt(document, range.start)) - 1),
                  firstBehind(tokens, offsetAt(document, range.end)),
              )
            : tokens;
        for (const token of shown) {
            const colour = colourOf(token);
            if (colour) {
                acceptor({ range: token.range, ...colour });
            }
        }
    }

    protected override highlightElement(): void {}
}

function colourOf(token: LeafCstNode): Colour | undefined {
    const colour = colours[token.tokenType.name];
    const node = token.astNode;
    if (colour?.type === 'enumMember') {
        return isItem(node)
            ? { ...colour, modifier: 'declaration' }
            : (isTaken(node) || isMention(node)) && !node.item?.ref
              ? undefined
              : colour;
    }
    if (colour?.type === 'function' && isCitation(node)) {
        // What no register lists keeps the colour of the text.
        return node.entry.ref ? colour : undefined;
    }
    if (token.tokenType.name === 'TEXT' && isTitle(node.$container)) {
        return { type: 'class' };
    }
    return colour && isMark(node) && !node.note.ref ? undefined : colour;
}

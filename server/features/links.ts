/** Links: symbols of documents lead to the public documents site, addresses to themselves. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { isAgenda, isSymbolText } from '../../language/grammar/generated/ast.js';
import type { Locale } from '../../language/locales/locale.js';
import { readingOf } from '../../language/semantics/reading.js';
import { rememberedWith } from '../../language/kept/remembered.js';
import { lastWhere } from '../../language/text/searching.js';
import { moved } from './shared/kept-ranges.js';
import { addressesIn } from '../../language/syntax/words/addresses.js';
import { symbolDefect } from '../../language/syntax/words/symbol-defects.js';
import { plainSymbol } from '../../language/syntax/words/symbols.js';
import { type TokenPart, tokenPartsOf, tokensIn } from './shared/places.js';
import type { Settings, SymbolSettings } from '../settings.js';

/** The public address of the document with a symbol. */
export function symbolLink(symbol: string, locale: Locale | undefined, { baseUrl, languageCodes }: SymbolSettings): string {
    const code = locale ? (languageCodes[locale.language] ?? locale.documentsCode) : 'en';
    return `${baseUrl}/${encoded(code)}/${symbol.split('/').map(encoded).join('/')}`;
}

/** Encodes a component of an address. A lone half of a surrogate pair cannot be encoded and is dropped. */
function encoded(part: string): string {
    return encodeURIComponent(part.toWellFormed().replace(/\uFFFD/gu, ''));
}

export class AgendaLinks implements DocumentLinkProvider {
    constructor(private readonly settings: () => Settings) {}

    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        const root = document.parseResult.value;
        const locale = isAgenda(root) ? readingOf(root).locale : undefined;
        const { symbols } = this.settings();
        return tokenPartsOf(root).flatMap((part) =>
            linksIn(part, locale, symbols).map(({ range, ...link }) => ({ range: moved(range, part.origin.line), ...link })),
        );
    }
}

/** The links in a part of the text; lines count from where the part begins. */
const linksIn = rememberedWith((part: TokenPart, locale: Locale | undefined, symbols: SymbolSettings): readonly DocumentLink[] =>
    tokensIn(part)
        .flatMap((token): readonly DocumentLink[] => {
            if (token.tokenType.name === 'SYMBOL' && isSymbolText(token.astNode)) {
                const symbol = plainSymbol(token.text);
                const tooltip = `Open ${symbol} on the documents website`;
                return symbolDefect(token.text) ? [] : [{ range: token.range, target: symbolLink(symbol, locale, symbols), tooltip }];
            }
            return token.tokenType.name === 'TEXT' ? linksOfAddresses(token) : [];
        })
        .map((link) => ({ ...link, range: moved(link.range, -part.origin.line) })),
);

function linksOfAddresses(token: LeafCstNode): readonly DocumentLink[] {
    const { text } = token;
    const addresses = addressesIn(text);
    if (addresses.length === 0) {
        return [];
    }
    const { line, character } = token.range.start;
    // Offsets at which the lines of the text begin; an address contains no line break.
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((end) => end.index + end[0].length)];
    return addresses.map(({ start: at, text: found, target }) => {
        const below = lastWhere(starts.length, (index) => (starts[index] ?? 0) <= at);
        const start = { line: line + below, character: at - (starts[below] ?? 0) + (below === 0 ? character : 0) };
        return {
            range: { start, end: { line: start.line, character: start.character + found.length } },
            target,
        };
    });
}

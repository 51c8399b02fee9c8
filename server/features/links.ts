/** Links: document symbols lead to the public documents site, addresses to themselves. */
import type { LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-protocol';
import { isAgenda, isSymbolText } from '../../language/grammar/generated/ast.js';
import type { Locale } from '../../language/locales/locale.js';
import { readingOf } from '../../language/semantics/reading.js';
import { plainSymbol, symbolDefect } from '../../language/syntax/symbols.js';
import { tokensOf } from '../places.js';
import type { Settings, SymbolSettings } from '../settings.js';

/** An address, up to the punctuation that ends its sentence. */
const address = /(?:https?:\/\/|www\.)[^\s<>"“”«»（），。；、）\]]*[^\s<>"“”«»（），。；、）\].,;:!?'()]/giu;

/** The public address of a document. */
export function symbolLink(symbol: string, locale: Locale | undefined, { baseUrl, languageCodes }: SymbolSettings): string {
    const code = locale ? (languageCodes[locale.language] ?? locale.documentsCode) : 'en';
    return `${baseUrl}/${encodeURIComponent(code)}/${symbol.split('/').map(encodeURIComponent).join('/')}`;
}

export class AgendaLinks implements DocumentLinkProvider {
    constructor(private readonly settings: () => Settings) {}

    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        const root = document.parseResult.value;
        const locale = isAgenda(root) ? readingOf(root).locale : undefined;
        return tokensOf(root).flatMap((token): DocumentLink[] => {
            if (token.tokenType.name === 'SYMBOL' && isSymbolText(token.astNode)) {
                const symbol = plainSymbol(token.text);
                return symbolDefect(token.text)
                    ? []
                    : [
                          {
                              range: token.range,
                              target: symbolLink(symbol, locale, this.settings().symbols),
                              tooltip: `Open ${symbol} on the documents site`,
                          },
                      ];
            }
            return token.tokenType.name === 'TEXT' && /\/\/|www\./iu.test(token.text)
                ? addressesIn(document, token.offset, token.text)
                : [];
        });
    }
}

function addressesIn(document: LangiumDocument, offset: number, text: string): DocumentLink[] {
    return [...text.matchAll(address)].map((match) => {
        const start = offset + match.index;
        const target = /^www/iu.test(match[0]) ? `https://${match[0]}` : match[0];
        return {
            range: { start: document.textDocument.positionAt(start), end: document.textDocument.positionAt(start + match[0].length) },
            target,
        };
    });
}

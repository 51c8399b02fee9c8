/** Links: document symbols lead to the public documents site, addresses to themselves. */
import type { LangiumDocument, LeafCstNode } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink, Range } from 'vscode-languageserver-protocol';
import { isAgenda, isSymbolText } from '../../language/grammar/generated/ast.js';
import type { Locale } from '../../language/locales/locale.js';
import { readingOf } from '../../language/semantics/reading.js';
import { remembered } from '../../language/syntax/remembered.js';
import { plainSymbol, symbolDefect } from '../../language/syntax/symbols.js';
import { type Stretch, stretchesOf, tokensIn } from '../places.js';
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
        const { symbols } = this.settings();
        return stretchesOf(root)
            .flatMap(linkedIn)
            .map(({ token, symbol, address: found }): DocumentLink => {
                const { start, end } = token.range;
                return symbol !== undefined
                    ? {
                          range: { start, end },
                          target: symbolLink(symbol, locale, symbols),
                          tooltip: `Open ${symbol} on the documents site`,
                      }
                    : { range: rangeIn(token, found), target: /^www/iu.test(found.text) ? `https://${found.text}` : found.text };
            });
    }
}

type Linked =
    | { readonly token: LeafCstNode; readonly symbol: string; readonly address?: undefined }
    | { readonly token: LeafCstNode; readonly symbol?: undefined; readonly address: Address };

/** An address in a token, where it begins there. */
interface Address {
    readonly start: number;
    readonly text: string;
}

/** What leads somewhere in one stretch of the text. */
const linkedIn = remembered((stretch: Stretch): readonly Linked[] =>
    tokensIn(stretch).flatMap((token): readonly Linked[] => {
        if (token.tokenType.name === 'SYMBOL' && isSymbolText(token.astNode)) {
            return symbolDefect(token.text) ? [] : [{ token, symbol: plainSymbol(token.text) }];
        }
        return token.tokenType.name === 'TEXT' && /\/\/|www\./iu.test(token.text)
            ? [...token.text.matchAll(address)].map((match) => ({ token, address: { start: match.index, text: match[0] } }))
            : [];
    }),
);

/** The range of an address, which has no line break in it. */
function rangeIn(token: LeafCstNode, { start, text }: Address): Range {
    const lines = token.text.slice(0, start).split(/\r\n|\r|\n/u);
    const inLine = lines.at(-1)?.length ?? 0;
    const { line, character } = token.range.start;
    const at = { line: line + lines.length - 1, character: lines.length === 1 ? character + inLine : inLine };
    return { start: at, end: { line: at.line, character: at.character + text.length } };
}

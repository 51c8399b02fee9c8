/** Langium's lexer service over our scanners. Langium builds the token types from the grammar. */
import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';

/** Scans a whole text into tokens of the given types. */
export type Scan = (text: string, types: TokenTypeDictionary) => LexerResult;

export class LineLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    readonly #scan: Scan;

    constructor(services: LangiumCoreServices, scan: Scan) {
        const types = services.parser.TokenBuilder.buildTokens(services.Grammar, { caseInsensitive: false }) as TokenType[];
        this.definition = Object.fromEntries(types.map((type) => [type.name, type]));
        this.#scan = scan;
    }

    tokenize(text: string): LexerResult {
        return this.#scan(text, this.definition);
    }
}

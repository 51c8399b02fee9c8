/** Langium's lexer service over our scanners. Langium builds the token types from the grammar. */
import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { StretchMemory } from '../words/running-text.js';
import { type ScannedPart, scanAgenda, scanPart } from './scanner.js';

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

/** The lexer of agendas, which can read them part by part. */
export class AgendaLexer extends LineLexer {
    #part: ScannedPart | undefined;
    readonly #memory = new StretchMemory();

    constructor(services: LangiumCoreServices) {
        super(services, scanAgenda);
    }

    /**
     * Scans the part that begins at an offset. If the parser then asks for the tokens of this part's text, it gets these.
     * @param isReadOnce whether no later version of the text will be read
     */
    takePart(text: string, from: number, isReadOnce = false): ScannedPart {
        this.#part = scanPart(text, from, this.definition, isReadOnce ? undefined : this.#memory);
        return this.#part;
    }

    override tokenize(text: string): LexerResult {
        const part = this.#part;
        this.#part = undefined;
        return part?.text === text ? part.tokens : super.tokenize(text);
    }
}

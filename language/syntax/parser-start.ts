/**
 * How Langium's parser comes up. It is built in every process that reads one file, and what it makes ready by default is mostly not needed here: token
 * patterns and what follows from them, since our scanner finds the tokens; a check of the grammar, which the tests make; and the lookahead of every
 * decision of the grammar, of which a file meets a part.
 */
import { type BaseParser, type ILookaheadStrategy, type IParserConfig, LLkLookaheadStrategy, Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST, type LanguageMetaData } from 'langium';

/** Token types without patterns. */
export class ScannedTokens extends DefaultTokenBuilder {
    protected override buildTerminalToken({ name, hidden }: GrammarAST.TerminalRule): TokenType {
        return { name, PATTERN: Lexer.NA, ...(hidden && { GROUP: 'hidden' }) };
    }

    protected override buildKeywordToken({ value }: GrammarAST.Keyword): TokenType {
        return { name: value, PATTERN: Lexer.NA };
    }
}

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
type Alternation = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>;
type Optional = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>;

/** Decides by the next token, which is enough for both grammars. What a decision depends on is found out when the parser first meets it. */
export class LateLookahead extends LLkLookaheadStrategy {
    constructor() {
        super({ maxLookahead: 1 });
    }

    override buildLookaheadForAlternation(options: AlternationOptions): Alternation {
        let decide: Alternation | undefined;
        const build = (): Alternation => super.buildLookaheadForAlternation({ ...options, maxLookahead: 1 });
        return function (this: BaseParser, alternatives) {
            decide ??= build();
            return decide.call(this, alternatives);
        };
    }

    override buildLookaheadForOptional(options: OptionalOptions): Optional {
        let decide: Optional | undefined;
        const build = (): Optional => super.buildLookaheadForOptional({ ...options, maxLookahead: 1 });
        return function (this: BaseParser) {
            decide ??= build();
            return decide.call(this);
        };
    }
}

/** The scanner gives the parser nothing to recover from, so that it need not know where it could go on. A test holds both. */
export function parserConfig(): IParserConfig {
    return { lookaheadStrategy: new LateLookahead(), recoveryEnabled: false };
}

/** The description of a language, by which Langium checks no grammar at the start. */
export function checkedBefore(language: LanguageMetaData): LanguageMetaData {
    return { ...language, mode: 'production' };
}

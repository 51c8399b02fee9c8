/**
 * How Langium's parser starts. Every process that reads even one file builds it, and does not need most of what Langium prepares by default: token patterns and
 * all that follows from them, since our scanner finds the tokens; a check of the grammar, since the tests check it; and the lookahead of every decision of the
 * grammar, since a file meets only some of them.
 */
import { type IParserConfig, Lexer, type TokenType } from 'chevrotain';
import type { Grammar, GrammarAST, LanguageMetaData, TokenBuilder } from 'langium';
import { LateLookahead } from './lookahead.js';

/** Token types without patterns: one for each terminal of a grammar and each keyword in its rules. */
export class ScannedTokens implements TokenBuilder {
    buildTokens({ rules }: Grammar): TokenType[] {
        const tokens = new Map<string, TokenType>();
        for (const rule of rules) {
            if (rule.$type === 'TerminalRule') {
                tokens.set(rule.name, { name: rule.name, PATTERN: Lexer.NA, ...(rule.hidden && { GROUP: 'hidden' }) });
            } else if (rule.$type === 'ParserRule') {
                for (const word of keywordsIn(rule.definition)) {
                    tokens.set(word, { name: word, PATTERN: Lexer.NA });
                }
            }
        }
        return [...tokens.values()];
    }
}

/** The keywords in an element of a rule. The name of its type says what it is: Langium's own guards would load its whole grammar. */
function keywordsIn(element: GrammarAST.AbstractElement): readonly string[] {
    const { $type, value, terminal, elements = [] } = element as Partial<GrammarAST.Keyword & GrammarAST.Assignment & GrammarAST.Group>;
    switch ($type as string) {
        case 'Keyword':
            return value === undefined ? [] : [value];
        case 'Assignment':
            return terminal ? keywordsIn(terminal) : [];
        default:
            return elements.flatMap(keywordsIn);
    }
}

/** The scanner gives the parser nothing to recover from, so that the parser need not work out where it could go on. A test checks both. */
export function parserConfig(): IParserConfig {
    return { lookaheadStrategy: new LateLookahead(), recoveryEnabled: false };
}

/** The description of a language, set so that Langium does not check its grammar at the start. */
export function withoutGrammarCheck(language: LanguageMetaData): LanguageMetaData {
    return { ...language, mode: 'production' };
}

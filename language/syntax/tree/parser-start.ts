/**
 * How Langium's parser comes up. It is built in every process that reads one file, and what it makes ready by default is mostly not needed here: token
 * patterns and what follows from them, since our scanner finds the tokens; a check of the grammar, which the tests make; and the lookahead of every
 * decision of the grammar, of which a file meets a part.
 */
import { type IParserConfig, Lexer, type TokenType } from 'chevrotain';
import type { Grammar, GrammarAST, LangiumParser, LanguageMetaData, TokenBuilder } from 'langium';
import { LateLookahead } from './lookahead.js';

/** Token types without patterns: one for each terminal of a grammar and each word that stands in its rules. */
export class ScannedTokens implements TokenBuilder {
    buildTokens({ rules }: Grammar): TokenType[] {
        const tokens = new Map<string, TokenType>();
        for (const rule of rules) {
            if (rule.$type === 'TerminalRule') {
                tokens.set(rule.name, { name: rule.name, PATTERN: Lexer.NA, ...(rule.hidden && { GROUP: 'hidden' }) });
            } else if (rule.$type === 'ParserRule') {
                for (const word of wordsIn(rule.definition)) {
                    tokens.set(word, { name: word, PATTERN: Lexer.NA });
                }
            }
        }
        return [...tokens.values()];
    }
}

/** The words in a part of a rule. Its kind is told by its type: Langium's own questions bring its whole grammar along. */
function wordsIn(element: GrammarAST.AbstractElement): readonly string[] {
    const { $type, value, terminal, elements = [] } = element as Partial<GrammarAST.Keyword & GrammarAST.Assignment & GrammarAST.Group>;
    switch ($type as string) {
        case 'Keyword':
            return value === undefined ? [] : [value];
        case 'Assignment':
            return terminal ? wordsIn(terminal) : [];
        default:
            return elements.flatMap(wordsIn);
    }
}

/** The scanner gives the parser nothing to recover from, so that it need not know where it could go on. A test holds both. */
export function parserConfig(): IParserConfig {
    return { lookaheadStrategy: new LateLookahead(), recoveryEnabled: false };
}

/**
 * Finalizes a parser. Chevrotain finds out its rules by giving it a hundred methods for a while; V8 takes a while to remove them, and looks up everything in
 * the parser more slowly from then on. So they are given to an object that stands before it and is dropped.
 */
export function finalizeBeside(parser: LangiumParser): void {
    const chevrotain = Reflect.get(parser, 'wrapper') as object;
    const recorder = Object.create(chevrotain, {
        disableRecording: {
            value(this: { RECORDING_PHASE: boolean }) {
                this.RECORDING_PHASE = false;
            },
        },
    }) as object;
    Reflect.set(parser, 'wrapper', recorder);
    try {
        parser.finalize();
    } finally {
        Reflect.set(parser, 'wrapper', chevrotain);
    }
    Reflect.set(chevrotain, 'selfAnalysisDone', true);
}

/** The description of a language, by which Langium checks no grammar at the start. */
export function checkedBefore(language: LanguageMetaData): LanguageMetaData {
    return { ...language, mode: 'production' };
}

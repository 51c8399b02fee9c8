/** Decisions of a parser by the next token alone. That is enough for both grammars; a test checks it. */
import {
    Alternation,
    type BaseParser,
    type ILookaheadStrategy,
    type IProduction,
    LLkLookaheadStrategy,
    NonTerminal,
    Option,
    Repetition,
    RepetitionMandatory,
    Terminal,
} from 'chevrotain';
import { nextTokenOf } from './seams/langium-parser.js';

/** A production that holds others. */
interface Inner extends IProduction {
    readonly definition?: IProduction[];
}

type AlternationOptions = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0];
type OptionalOptions = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0];
type Choose = ReturnType<ILookaheadStrategy['buildLookaheadForAlternation']>;
type Enter = ReturnType<ILookaheadStrategy['buildLookaheadForOptional']>;

const optionals = { Option, Repetition, RepetitionMandatory };

/**
 * Chevrotain looks along all paths of each decision when a parser is built. A file meets only some of the decisions, so each is worked out when the parser
 * first reaches it.
 */
export class LateLookahead extends LLkLookaheadStrategy {
    constructor() {
        super({ maxLookahead: 1 });
    }

    override buildLookaheadForAlternation({ rule, prodOccurrence }: AlternationOptions): Choose {
        let choices: readonly (number | undefined)[] | undefined;
        return function (this: BaseParser) {
            choices ??= choicesOf(productionIn(rule.definition, Alternation, prodOccurrence).definition);
            return choices[nextTokenOf(this)];
        };
    }

    override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: OptionalOptions): Enter {
        let tokens: readonly (number | undefined)[] | undefined;
        return function (this: BaseParser) {
            tokens ??= choicesOf([productionIn(rule.definition, optionals[prodType as keyof typeof optionals], prodOccurrence)]);
            return tokens[nextTokenOf(this)] !== undefined;
        };
    }
}

/** The alternative that begins with a token, by the number of the token: undefined at all others. The parser asks for one at every token. */
function choicesOf(alternatives: readonly IProduction[]): readonly (number | undefined)[] {
    const chosen = new Map(
        alternatives
            .flatMap((alternative, index) => beginningOf(innerOf(alternative)).tokens.map((token) => [token, index] as const))
            .reverse(),
    );
    return Array.from({ length: Math.max(0, ...chosen.keys()) + 1 }, (_, token) => chosen.get(token));
}

/** The tokens with which a row of productions may begin, and whether the row may be empty. */
function beginningOf(row: readonly IProduction[]): { readonly tokens: readonly number[]; readonly mayBeEmpty: boolean } {
    const tokens: number[] = [];
    for (const production of row) {
        const one = beginningOfOne(production);
        tokens.push(...one.tokens);
        if (!one.mayBeEmpty) {
            return { tokens, mayBeEmpty: false };
        }
    }
    return { tokens, mayBeEmpty: true };
}

function beginningOfOne(production: IProduction): ReturnType<typeof beginningOf> {
    if (production instanceof Terminal) {
        return { tokens: [production.terminalType.tokenTypeIdx ?? -1], mayBeEmpty: false };
    }
    if (production instanceof Alternation) {
        const all = production.definition.map((alternative) => beginningOf(innerOf(alternative)));
        return { tokens: all.flatMap(({ tokens }) => tokens), mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty) };
    }
    const { tokens, mayBeEmpty } = beginningOf(innerOf(production));
    return { tokens, mayBeEmpty: mayBeEmpty || production instanceof Option || production instanceof Repetition };
}

function innerOf(production: IProduction): readonly IProduction[] {
    return production instanceof NonTerminal ? production.referencedRule.definition : ((production as Inner).definition ?? []);
}

/** The production of a kind and a number inside a rule. */
function productionIn<T extends IProduction & { idx: number }>(
    row: readonly IProduction[],
    kind: new (...args: never[]) => T,
    occurrence: number,
): T {
    for (const waiting = [...row]; waiting.length > 0; ) {
        const production = waiting.shift()!;
        if (production instanceof kind && production.idx === occurrence) {
            return production;
        }
        // Another rule counts its own productions.
        if (!(production instanceof NonTerminal)) {
            waiting.push(...((production as Inner).definition ?? []));
        }
    }
    throw new Error('The grammar has no such decision.');
}

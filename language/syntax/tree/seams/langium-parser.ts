/** Private members of Langium's parser and of Chevrotain's below it. */
import type { BaseParser } from 'chevrotain';
import type { CstNodeBuilder, LangiumParser } from 'langium';

/** Forgets the nodes of a text in the middle of which the parser was stopped. Chevrotain resets its own state, Langium's stack stays as it was. */
export function forgetUnfinished(parser: LangiumParser): void {
    Reflect.set(parser, 'stack', []);
    parser.unorderedGroups.clear();
}

/** Lets a parser build other concrete nodes than Langium's own. */
export function buildNodesWith(parser: LangiumParser, builder: CstNodeBuilder): void {
    Reflect.set(parser, 'nodeBuilder', builder);
}

/**
 * Finalizes a parser. Chevrotain records the rules by giving the parser a hundred methods for a short time. V8 is slow to remove them, and every later lookup
 * in the parser is slower. So they go to an object that inherits from the parser and is dropped afterwards.
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

/** The number of the type of the next token. Chevrotain shows it only to classes derived from its parser; a lookahead strategy is none. */
export function nextTokenOf(parser: BaseParser): number {
    return (parser as unknown as { LA(ahead: number): { readonly tokenTypeIdx: number } }).LA(1).tokenTypeIdx;
}

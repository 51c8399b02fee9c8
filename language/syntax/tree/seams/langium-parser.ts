/** Private members of Langium's parser and of Chevrotain's below it. */
import type { BaseParser } from 'chevrotain';
import {
    type AstNode,
    type AstReflection,
    type CstNodeBuilder,
    type GenericAstNode,
    isAstNode,
    type LangiumParser,
    type TypeMetaData,
} from 'langium';

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
 * Links the nodes of a text to their containers as Langium does, in a third of the time: Langium lists the entries of every node first. It links what `doParse`
 * gives it, so it gets nothing.
 * @returns gives the tree of the text that was parsed last, once
 */
export function linkFaster(parser: LangiumParser): () => AstNode {
    const doParse = Reflect.get(parser, 'doParse') as (rule: unknown) => AstNode;
    let root: AstNode | undefined;
    Reflect.set(parser, 'doParse', (rule: unknown) => {
        root = doParse.call(parser, rule);
        linkToContainer(root);
        return {};
    });
    return () => {
        const last = root!;
        root = undefined;
        return last;
    };
}

type Linked = { -readonly [K in keyof AstNode]: AstNode[K] };

const dollar = 0x24;

function linkToContainer(container: AstNode): void {
    for (const property in container) {
        if (property.charCodeAt(0) === dollar) {
            continue;
        }
        const value: unknown = (container as GenericAstNode)[property];
        if (Array.isArray(value)) {
            for (let index = 0; index < value.length; index++) {
                if (isAstNode(value[index])) {
                    const node: Linked = value[index];
                    node.$container = container;
                    node.$containerProperty = property;
                    node.$containerIndex = index;
                    linkToContainer(node);
                }
            }
        } else if (isAstNode(value)) {
            const node: Linked = value;
            node.$container = container;
            node.$containerProperty = property;
            linkToContainer(node);
        }
    }
}

/** Langium gives every new node the defaults of its properties, and looks at all of them to do so. Most have none. */
export function lookAtDefaultsAlone(parser: LangiumParser, reflection: AstReflection): void {
    const known = new Map<string, Pick<TypeMetaData, 'properties'>>();
    const getTypeMetaData = (type: string): Pick<TypeMetaData, 'properties'> => {
        let data = known.get(type);
        if (!data) {
            const all = Object.entries(reflection.getTypeMetaData(type).properties);
            data = { properties: Object.fromEntries(all.filter(([, { defaultValue }]) => defaultValue !== undefined)) };
            known.set(type, data);
        }
        return data;
    };
    Reflect.set(parser, 'astReflection', { getTypeMetaData });
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

/** The literals of a source file, read from its syntax tree: what the program compares with texts or prints. */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type AnyNode, type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';

export interface Literal {
    readonly kind: 'text' | 'expression' | 'number';
    /** As it is written. */
    readonly written: string;
    /** Its characters; of an expression those it names, the ends of ranges included; of a number, written as `0x…`, the one with this code. */
    readonly characters: string;
    /** The runs of two or more letters. Letters that an expression reads one by one, as in a class, are no word, but one that is a choice of its own is: `et|y`. */
    readonly words: readonly string[];
}

/**
 * Every literal of a TypeScript source. Not counted: comments, types, the names of modules, and messages of errors that a program throws, which are for programmers.
 */
export function literalsOf(source: string): readonly Literal[] {
    const { code } = transformSync(source, { loader: 'ts', charset: 'utf8', target: 'esnext' });
    const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    const skipped = new Set<Node>();
    full(tree, (found) => {
        const node = found as AnyNode;
        if ('source' in node && node.source) {
            skipped.add(node.source);
        } else if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name.endsWith('Error')) {
            node.arguments.forEach((argument) => skipped.add(argument));
        }
    });
    const literals: Literal[] = [];
    full(tree, (found) => {
        const literal = skipped.has(found) ? undefined : literalOf(found as AnyNode);
        if (literal) {
            literals.push(literal);
        }
    });
    // The transformed code has every number in decimals.
    for (const [written, code = ''] of source.matchAll(/\b0x([0-9a-f]{2,5})\b/giu)) {
        literals.push({ kind: 'number', written, characters: String.fromCodePoint(Number.parseInt(code, 16)), words: [] });
    }
    return literals;
}

function literalOf(node: AnyNode): Literal | undefined {
    if (node.type === 'TemplateElement') {
        return textLiteral(node.value.cooked ?? node.value.raw);
    }
    // The keys of a table may be words too. In ASCII they cannot be told from names.
    if (node.type === 'Property' && node.key.type === 'Identifier' && /[^\0-\x7f]/u.test(node.key.name)) {
        return textLiteral(node.key.name);
    }
    if (node.type !== 'Literal') {
        return undefined;
    }
    if (node.regex) {
        return expressionLiteral(node.regex.pattern, node.regex.flags);
    }
    return typeof node.value === 'string' ? textLiteral(node.value) : undefined;
}

/** A text may be the source of an expression, with characters by their codes and classes of letters. */
function textLiteral(text: string): Literal {
    const characters = text.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
    return { kind: 'text', written: text, characters, words: characters.replace(/A-Z|a-z/gu, ' ').match(/\p{L}{2,}/gu) ?? [] };
}

function expressionLiteral(source: string, flags: string): Literal {
    const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
        unicode: flags.includes('u') || flags.includes('v'),
        unicodeSets: flags.includes('v'),
    });
    const characters: AST.Character[] = [];
    const alone: string[] = [];
    visitRegExpAST(pattern, {
        onCharacterEnter: (character) => characters.push(character),
        onAlternativeEnter({ elements: [element, ...others], parent }) {
            if (element?.type === 'Character' && others.length === 0 && parent.alternatives.length > 1) {
                alone.push(String.fromCodePoint(element.value));
            }
        },
    });
    let last: AST.Character | undefined;
    let spelled = '';
    for (const character of characters) {
        const isNext = last?.parent === character.parent && last.end === character.start && character.parent.type === 'Alternative';
        spelled += (isNext ? '' : ' ') + String.fromCodePoint(character.value);
        last = character;
    }
    return {
        kind: 'expression',
        written: `/${source}/${flags}`,
        characters: characters.map(({ value }) => String.fromCodePoint(value)).join(''),
        words: [...(spelled.match(/\p{L}{2,}/gu) ?? []), ...alone.filter((character) => /\p{L}/u.test(character))],
    };
}

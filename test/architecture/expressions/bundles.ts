/** Finds the expressions of a bundle in its syntax tree, with the source file of each. */
import { readFileSync } from 'node:fs';
import { type AnyNode, type Comment, type Node, parse } from 'acorn';
import { full } from 'acorn-walk';
import type { Expression } from './judge.js';

/** The project's own modules in one file that recognises everything, without packages. */
export const recogniser = 'out/growth/recognise.mjs';

/** An expression written as a literal in a program. */
export interface WrittenExpression extends Expression {
    /** The source file according to the bundler, relative to the project: `node_modules/langium/lib/…`. */
    readonly file: string;
}

/** A place where a program builds an expression from texts known only at run time. */
export interface MakingPlace {
    readonly file: string;
    /** Line in the bundle, counted from one. */
    readonly line: number;
    readonly call: string;
}

export interface BundleExpressions {
    readonly written: readonly WrittenExpression[];
    readonly made: readonly MakingPlace[];
}

/** Reads an unminified bundle: there the bundler names the source file above each file's code. */
export function expressionsIn(bundle: string): BundleExpressions {
    const text = readFileSync(bundle, 'utf8');
    const comments: Comment[] = [];
    const tree = parse(text, {
        ecmaVersion: 'latest',
        sourceType: bundle.endsWith('.mjs') ? 'module' : 'script',
        allowHashBang: true,
        locations: true,
        onComment: comments,
    });
    const heads = comments.filter(({ type, value }) => type === 'Line' && /^ (?:node_modules|[a-z]+)\/\S+\.[cm]?[jt]s$/u.test(value));
    const fileAt = (offset: number): string => heads.findLast(({ start }) => start < offset)?.value.trim() ?? bundle;
    const written: WrittenExpression[] = [];
    const made: MakingPlace[] = [];
    full(tree, (found: Node) => {
        const node = found as AnyNode;
        if (node.type === 'Literal' && node.regex) {
            written.push({ source: node.regex.pattern, flags: node.regex.flags, file: fileAt(node.start) });
        } else if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isRegExp(node.callee)) {
            const [source, flags] = node.arguments.map((argument) => constantOf(argument as AnyNode));
            if (source !== undefined && (flags !== undefined || node.arguments.length === 1)) {
                written.push({ source, flags: flags ?? '', file: fileAt(node.start) });
            } else {
                made.push({ file: fileAt(node.start), line: node.loc?.start.line ?? 0, call: text.slice(node.start, node.end) });
            }
        }
    });
    return { written, made };
}

function isRegExp(callee: AnyNode): boolean {
    return (
        (callee.type === 'Identifier' && callee.name === 'RegExp') ||
        (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'RegExp')
    );
}

/** The value of a string that is the same in every run. */
function constantOf(node: AnyNode): string | undefined {
    if (node.type === 'Literal' && typeof node.value === 'string') {
        return node.value;
    }
    return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
}

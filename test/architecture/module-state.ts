/** Finds what a source file keeps for the whole program and changes while it runs. */
import { type AnyNode, type Node, parse, type Pattern, type Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { transformSync } from 'esbuild';

/** Classes whose objects stay as they were made, unless a method of {@link changing} is called on them. */
const lasting = new Set(['Set', 'Map', 'Uint8Array', 'Uint16Array', 'RegExp', 'URL', 'TextEncoder', 'TextDecoder', 'Script']);

/** Methods that change an array, a map or a set. */
const changing = new Set(
    ['set', 'add', 'delete', 'clear', 'push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill'].concat('copyWithin'),
);

/**
 * The state of a module: its `let`s, its objects that are made to change, and what its functions write into its constants, imports and classes. An expression's
 * `lastIndex` is no state: it is set before each use.
 */
export function moduleStateIn(source: string): readonly string[] {
    const code = transformSync(source, { loader: 'ts', target: 'esnext' }).code;
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    const textOf = ({ start, end }: Node): string => code.slice(start, end).split('\n', 1)[0]!.replace('/* @__PURE__ */ ', '');
    const names = new Set(program.body.flatMap(namesOf));
    const found = declarationsOf(program).flatMap((declaration): readonly Node[] =>
        declaration.kind === 'const'
            ? declaration.declarations.filter(({ init }) => init?.type === 'NewExpression' && !lasting.has(textOf(init.callee)))
            : [declaration],
    );
    const written: Node[] = [];
    fullAncestor(program, (node, _, ancestors) => {
        const owner = ownerOf(writtenBy(node as AnyNode));
        const around = (ancestors as AnyNode[]).slice(0, -1);
        const functionAt = around.findIndex(({ type }) => /Function/u.test(type));
        if (owner !== undefined && names.has(owner) && functionAt >= 0 && !around.slice(1).some((one) => namesIn(one).includes(owner))) {
            written.push(node);
        }
    });
    return [...found, ...written].map(textOf);
}

function declarationsOf({ body }: Program) {
    return body
        .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
        .filter((statement) => statement?.type === 'VariableDeclaration');
}

/** The object into which a node writes. */
function writtenBy(node: AnyNode): AnyNode | undefined {
    switch (node.type) {
        case 'AssignmentExpression':
            return node.left.type === 'MemberExpression' ? node.left : undefined;
        case 'UpdateExpression':
            return node.argument.type === 'MemberExpression' ? node.argument : undefined;
        case 'UnaryExpression':
            return node.operator === 'delete' && node.argument.type === 'MemberExpression' ? node.argument : undefined;
        case 'CallExpression':
            return node.callee.type === 'MemberExpression' && changing.has(propertyOf(node.callee)) ? node.callee : undefined;
        default:
            return undefined;
    }
}

/** The name at the beginning of `name.one.two[three]`; none if a call stands between. */
function ownerOf(node: AnyNode | undefined): string | undefined {
    if (node?.type === 'MemberExpression') {
        return propertyOf(node) === 'lastIndex' ? undefined : ownerOf(node.object);
    }
    return node?.type === 'Identifier' ? node.name : undefined;
}

function propertyOf(node: AnyNode): string {
    return node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
}

/** The names that a node declares for what stands in it. */
function namesIn(node: AnyNode): readonly string[] {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return node.params.flatMap(namesOfPattern);
        case 'BlockStatement':
            return node.body.flatMap(namesOf);
        case 'ForStatement':
            return node.init ? namesOf(node.init) : [];
        case 'ForOfStatement':
        case 'ForInStatement':
            return namesOf(node.left);
        case 'CatchClause':
            return node.param ? namesOfPattern(node.param) : [];
        default:
            return [];
    }
}

/** The names that a statement declares. */
function namesOf(statement: AnyNode): readonly string[] {
    switch (statement.type) {
        case 'VariableDeclaration':
            return statement.declarations.flatMap(({ id }) => namesOfPattern(id));
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
            return [statement.id?.name ?? ''];
        case 'ImportDeclaration':
            // What a package offers is its own.
            return String(statement.source.value).startsWith('.') ? statement.specifiers.map(({ local }) => local.name) : [];
        case 'ExportNamedDeclaration':
            return statement.declaration ? namesOf(statement.declaration) : [];
        default:
            return [];
    }
}

function namesOfPattern(pattern: Pattern): readonly string[] {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name];
        case 'ObjectPattern':
            return pattern.properties.flatMap((one) => namesOfPattern(one.type === 'RestElement' ? one.argument : one.value));
        case 'ArrayPattern':
            return pattern.elements.flatMap((one) => (one ? namesOfPattern(one) : []));
        case 'RestElement':
            return namesOfPattern(pattern.argument);
        case 'AssignmentPattern':
            return namesOfPattern(pattern.left);
        default:
            return [];
    }
}

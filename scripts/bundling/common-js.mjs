// Turns the ES modules into which esbuild splits a program into CommonJS functions, which Node loads faster.
import { parse } from 'acorn';
import { base, full, fullAncestor } from 'acorn-walk';

/**
 * Rewrites a module. Its imports become local variables: esbuild would access the other module at each use, which is noticeable in a program that
 * runs for a tenth of a second. This requires that imports have no cycles, and that no export changes after its module is loaded.
 * @param {string} code a module written by esbuild: imports at the beginning, one export of names at the end
 * @param {string} name for error messages
 * @returns {string} a script of as many lines, with one more at its end, that is a function `(exports, require, module, __filename, __dirname)`. It is ASCII: V8 keeps such text as it is in the file
 */
export function commonJs(code, name) {
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    const changes = [];
    const exported = new Set();
    for (const node of program.body) {
        if (node.type === 'ImportDeclaration') {
            changes.push([node.start, node.end, required(node) + linesOf(code, node)]);
        } else if (node.type === 'ExportNamedDeclaration' && !node.declaration && !node.source) {
            const names = node.specifiers.map(({ exported: outside, local }) => {
                exported.add(local.name);
                return `${outside.name ?? outside.raw}:${local.name}`;
            });
            changes.push([node.start, node.end, `module.exports={${names.join(',')}};${linesOf(code, node)}`]);
        } else if (node.type === 'ExportDefaultDeclaration' && /Expression$/u.test(node.declaration.type)) {
            // A CommonJS module that esbuild has wrapped. It exports nothing else.
            changes.push([node.start, node.declaration.start, 'module.exports.default=']);
        } else if (/^(?:Export|Import)/u.test(node.type)) {
            throw new Error(`${name} exports in a way that is not known here: ${code.slice(node.start, node.end).slice(0, 80)}`);
        }
    }
    const changing = changedLater(program, exported);
    if (changing.length > 0) {
        throw new Error(`${name} exports what changes later: ${changing.join(', ')}`);
    }
    full(program, (node) => {
        if (node.type === 'ImportExpression') {
            const module = code.slice(node.source.start, node.source.end);
            changes.push([node.start, node.end, `Promise.resolve().then(()=>require(${module}))`]);
        } else if (node.type === 'Literal' && node.regex) {
            // esbuild leaves characters in regular expressions as they are; everywhere else it escapes them.
            const { raw } = node;
            if (notAscii.test(raw) && !/\\[^\0-\x7f]/.test(raw)) {
                changes.push([node.start, node.end, raw.replace(new RegExp(notAscii, 'g'), escaped)]);
            }
        }
    });
    let out = '(function(exports,require,module,__filename,__dirname){"use strict";';
    let at = 0;
    for (const [start, end, text] of changes.sort(([one], [other]) => one - other)) {
        out += code.slice(at, start) + text;
        at = end;
    }
    return `${out}${code.slice(at)}\n})`;
}

/** The line breaks of a statement: what takes its place has them too, so that a source map still fits. */
function linesOf(code, { start, end }) {
    return code.slice(start, end).replaceAll(/[^\n]/g, '');
}

const notAscii = /[^\0-\x7f]/;

/** A UTF-16 unit in the form a regular expression accepts with and without the flag `u`. */
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `import{a as b}from"./x.js"`, `import x from"node:fs"`, `import*as x from"node:fs"`, `import"./x.js"`. */
function required({ specifiers, source }) {
    const module = `require(${source.raw})`;
    const isNamed = ({ type, imported }) => type === 'ImportSpecifier' && imported.name !== 'default';
    const names = specifiers.filter(isNamed).map(({ imported, local }) => `${imported.name ?? imported.raw}:${local.name}`);
    // The default export of a Node module is the module itself.
    const wholes = specifiers.filter((one) => !isNamed(one)).map(({ local }) => `const ${local.name}=${module};`);
    return specifiers.length === 0 ? `${module};` : `${wholes.join('')}${names.length > 0 ? `const{${names.join(',')}}=${module};` : ''}`;
}

/** The names of a module that a function assigns: it may be called after other modules have copied their values. */
function changedLater(program, names) {
    const found = new Set();
    const declared = new Map();
    fullAncestor(program, (node, _, ancestors) => {
        const target = node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
        if (target?.type !== 'Identifier' || !names.has(target.name)) {
            return;
        }
        const functions = ancestors.filter((one) => /Function/u.test(one.type));
        const isOwn = functions.some((one) => {
            if (!declared.has(one)) {
                declared.set(one, namesDeclaredIn(one));
            }
            return declared.get(one).has(target.name);
        });
        if (functions.length > 0 && !isOwn) {
            found.add(target.name);
        }
    });
    return [...found];
}

/** The local names of a function: parameters and everything declared inside. */
function namesDeclaredIn(node) {
    const names = new Set();
    const take = (pattern) =>
        full(pattern, (part) => part.type === 'Identifier' && names.add(part.name), { ...base, Function: () => undefined });
    node.params.forEach(take);
    full(node.body, (inner) => {
        if (inner.type === 'VariableDeclarator') {
            take(inner.id);
        } else if ((inner.type === 'FunctionDeclaration' || inner.type === 'ClassDeclaration') && inner.id) {
            names.add(inner.id.name);
        } else if (/Function/u.test(inner.type)) {
            inner.params.forEach(take);
        } else if (inner.type === 'CatchClause' && inner.param) {
            take(inner.param);
        }
    });
    return names;
}

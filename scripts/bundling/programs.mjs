// Bundles the command line and the language server: a small file each that is run, and chunks that both share, each read only by what needs it.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { commonJs } from './common-js.mjs';

const require = createRequire(import.meta.url);
const jsonrpc = dirname(require.resolve('vscode-jsonrpc'));

/**
 * Modules that cost more to load than the programs use of them:
 * - Langium needs three classes and a number from the whole protocol of language servers. Only its server needs all of it;
 * - it loads a lookahead strategy for every parser, which this project replaces (language/syntax/tree/lookahead.ts);
 * - it reads comments as documentation, and needs the types of the protocol only for that. No program uses it;
 * - Chevrotain includes a lexer, which the scanners replace. What remains is how a token says that it has no pattern;
 * - commander can run other programs, for which Node also loads its network code. There are none here.
 */
const lighter = {
    name: 'lighter',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
        // A new version of a package may name its modules otherwise. Then nothing would be replaced, and the program would load them all again.
        const unused = new Set();
        const replace = (filter, importer, contents) => {
            unused.add(filter.source);
            build.onResolve({ filter }, ({ path, importer: from }) => {
                if (!importer.test(from)) {
                    return undefined;
                }
                unused.delete(filter.source);
                return { path, namespace: 'lighter' };
            });
            build.onLoad({ filter, namespace: 'lighter' }, () => ({ contents, resolveDir: process.cwd() }));
        };
        const from = (file) => JSON.stringify(join(jsonrpc, file));
        replace(
            /^vscode-languageserver-protocol$/,
            /[\\/]node_modules[\\/]langium[\\/]lib[\\/](?!lsp[\\/])/u,
            `export { CancellationToken, CancellationTokenSource } from ${from('cancellation.js')};
             export { Emitter } from ${from('events.js')};
             export { ResponseError } from ${from('messages.js')};
             export const LSPErrorCodes = { RequestFailed: -32803, ServerCancelled: -32802, ContentModified: -32801, RequestCancelled: -32800 };`,
        );
        replace(/^chevrotain-allstar$/, /[\\/]node_modules[\\/]langium[\\/]/u, 'export class LLStarLookaheadStrategy {}');
        replace(
            /^\.[./a-z]*\/jsdoc\.js$/,
            /[\\/]node_modules[\\/]langium[\\/]/u,
            `export const isJSDoc = () => false;
             export const parseJSDoc = () => { throw new Error('No documentation is read here.'); };`,
        );
        replace(
            /[\\/]lexer_public\.js$/,
            /[\\/]node_modules[\\/]chevrotain[\\/]/u,
            `export class Lexer {
                static SKIPPED = 'skipped';
                static NA = /NOT_APPLICABLE/;
                constructor() { throw new Error('Our scanners are the lexers here.'); }
             }
             export const LexerDefinitionErrorType = {};`,
        );
        replace(/^node:child_process$/, /[\\/]node_modules[\\/]commander[\\/]/u, 'export default {};');
        build.onEnd(() => {
            const errors = [...unused].map((module) => ({ text: `The command line imports no module ${module} that could be replaced.` }));
            // esbuild does not report errors of this step.
            errors.forEach(({ text }) => console.error(text));
            return { errors };
        });
    },
};

/**
 * esbuild splits only ES modules, which Node loads more slowly than CommonJS: they are rewritten.
 * @param {string} folder where the files go; files of an earlier build are removed
 */
function asCommonJs(folder) {
    return {
        name: 'as-common-js',
        /** @param {import('esbuild').PluginBuild} build */
        setup(build) {
            build.onEnd(({ outputFiles = [], errors }) => {
                if (errors.length > 0) {
                    return;
                }
                mkdirSync(folder, { recursive: true });
                const maps = new Map(outputFiles.map(({ path, text }) => [basename(path), text]).filter(([name]) => name.endsWith('.map')));
                const codes = outputFiles.map(({ path, text }) => [basename(path), text]).filter(([name]) => !maps.has(name));
                const pieces = new Map(codes.map(([name, text]) => [name, commonJs(text, name)]));
                const digest = createHash('sha256');
                for (const [name, code] of pieces) {
                    digest.update(`${name}\0${code}\0`);
                }
                // The program uses it to check that stored compiled code belongs to these files.
                const known = digest.digest('hex');
                for (const [name, code] of pieces) {
                    const map = maps.has(`${name}.map`) ? `//# sourceMappingURL=${name}.map\n` : '';
                    writeFileSync(join(folder, name), `${code}${map}//${known}`);
                }
                for (const [name, text] of maps) {
                    writeFileSync(join(folder, name), text);
                }
                for (const name of readdirSync(folder).filter((name) => !pieces.has(name) && !maps.has(name))) {
                    rmSync(join(folder, name));
                }
            });
        },
    };
}

/**
 * The builds of the programs that run in Node.
 * @param {import('esbuild').BuildOptions} common options that all programs share
 * @returns {import('esbuild').BuildOptions[]}
 */
export function programs(common) {
    return [
        {
            ...common,
            entryPoints: ['cli/entry.ts'],
            outfile: 'dist/cli.js',
            banner: { js: '#!/usr/bin/env node' },
        },
        { ...common, entryPoints: ['cli/thread-entry.ts'], outfile: 'dist/cli-thread.js' },
        { ...common, entryPoints: ['server/entry.ts'], outfile: 'dist/server.js' },
        {
            ...common,
            entryPoints: { main: 'cli/main.ts', thread: 'cli/checking/thread.ts', server: 'server/main.ts' },
            entryNames: '[name]',
            outdir: 'dist/chunks',
            format: 'esm',
            splitting: true,
            write: false,
            // Beside the files: they are named in the last lines. The lines of the code stay as they are.
            sourcemap: common.sourcemap && 'external',
            supported: { 'regexp-unicode-property-escapes': true },
            plugins: [...common.plugins, lighter, asCommonJs('dist/chunks')],
        },
    ];
}

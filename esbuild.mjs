// Bundles the extension and its programs into dist/, and with --tests the test suites into out/.
//
//   node esbuild.mjs                 everything for development, with source maps
//   node esbuild.mjs --production    minified, without source maps: what is packaged
//   node esbuild.mjs --watch         rebuilds on every change
//   node esbuild.mjs --tests         the suites as well (out/test for plain Node, out/editor for the editor's extension host)
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as esbuild from 'esbuild';
import { pdfCore } from './scripts/bundling/pdf-core.mjs';
import { programs } from './scripts/bundling/programs.mjs';
import { noticesOf, packagesIn } from './scripts/notices.mjs';
import { writeLibraryPage } from './scripts/registers/library-page.mjs';
import { packTitles } from './scripts/registers/pack-titles.mjs';

const require = createRequire(import.meta.url);
const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {esbuild.BuildOptions} */
const common = {
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'warning',
    loader: { '.register': 'text', '.css': 'text' },
    // The ES module build of a package bundles cleanly, while its "universal" build hides its requires.
    mainFields: ['module', 'main'],
    plugins: [pdfCore],
};

/** @type {esbuild.BuildOptions} */
const program = {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode'],
};

// Chevrotain groups with Object.groupBy, which Node 20 lacks. The programs themselves load a substitute if it is missing.
const headless = {
    ...program,
    inject: [require.resolve('core-js/actual/object/group-by.js'), require.resolve('core-js/actual/map/group-by.js')],
};

// Suites and test programs: run from this folder, with its packages.
/** @type {esbuild.BuildOptions} */
const suite = {
    ...common,
    minify: false,
    sourcemap: 'linked',
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
};

/** @type {esbuild.BuildOptions[]} */
const builds = [
    { ...program, entryPoints: ['client/extension.ts'], outfile: 'dist/client.js' },
    ...programs(program),
    {
        ...common,
        entryPoints: ['client/preview/page/main.ts'],
        outfile: 'dist/preview.js',
        platform: 'browser',
        format: 'iife',
        target: 'chrome120',
    },
    ...[
        ['preview', 'client/preview/page/preview.css'],
        ['preview-leaves', 'client/preview/page/leaves/leaves.css'],
    ].map(([name, file]) => ({ ...common, entryPoints: [file], outfile: `dist/${name}.css`, loader: {}, target: 'chrome120' })),
];

if (tests) {
    rmSync('out/test', { recursive: true, force: true });
    rmSync('out/editor', { recursive: true, force: true });
    rmSync('out/growth', { recursive: true, force: true });
    const suites = globSync('test/**/*.test.ts').filter((file) => !file.replaceAll('\\', '/').startsWith('test/editor/'));
    builds.push({
        ...suite,
        // The suites, and programs that suites start.
        entryPoints: [...suites, 'test/properties/uninterrupted.ts', 'test/server/hanging-server.ts'],
        outdir: 'out/test',
        outbase: 'test',
        outExtension: { '.js': '.mjs' },
        chunkNames: 'chunks/[name]-[hash]',
        splitting: true,
    });
    // The growth test is a program and its worker; another program tests everything that is recognised.
    builds.push({
        ...suite,
        entryPoints: ['test/growth/main.ts', 'test/growth/work.ts', 'test/architecture/expressions/recognise.ts'],
        entryNames: '[name]',
        outdir: 'out/growth',
        outExtension: { '.js': '.mjs' },
    });
    builds.push({
        ...suite,
        entryPoints: ['test/soak/main.ts'],
        outfile: 'out/soak.mjs',
    });
    builds.push({
        ...program,
        minify: false,
        sourcemap: 'inline',
        entryPoints: ['test/editor/index.ts'],
        outfile: 'out/editor/index.js',
        external: ['vscode', 'mocha'],
    });
}

builds.push({ ...headless, entryPoints: ['bench/main.ts', 'bench/stock-server.ts', 'bench/memory.ts'], outdir: 'out/bench' });

/** Writes the notices required by the licences of the bundled packages, and which of their files are in the package. */
function writeNotices(metafiles) {
    const outputs = metafiles.flatMap((metafile) => Object.entries(metafile.outputs)).filter(([name]) => name.startsWith('dist/'));
    const held = ([, { inputs }]) => Object.keys(inputs).filter((name) => inputs[name].bytesInOutput > 0);
    const inputs = [...new Set(outputs.flatMap(held))].sort();
    mkdirSync('out', { recursive: true });
    writeFileSync('out/bundled.json', JSON.stringify(inputs, null, 1));
    writeFileSync('THIRD-PARTY-NOTICES.txt', noticesOf('.', packagesIn(inputs)));
}

packTitles('dist/titles.bin');
writeLibraryPage();

if (watch) {
    for (const build of builds) {
        const context = await esbuild.context({ ...build, logLevel: 'info' });
        await context.watch();
    }
} else {
    const results = await Promise.allSettled(builds.map((build) => esbuild.build({ ...build, metafile: true })));
    for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
        // esbuild has reported errors in the sources itself.
        if (!reason?.errors) {
            console.error(reason);
        }
        process.exitCode = 1;
    }
    if (!process.exitCode) {
        writeNotices(results.map(({ value }) => value.metafile));
    }
}

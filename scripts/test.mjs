// npm test: builds, checks and runs every suite, and ends with the line "N passed, N failed, N skipped".
//
//   npm test                        all but what is named below; how the cost of a key grows (growth) and a minute of the soak on a build server, or where they are named
//   npm test -- unit preview        only these parts: grammar, types, style, unit, growth, everything, soak, preview, editor
//   npm test -- everything          how everything that is recognised grows with its text: a quarter of an hour
//   npm test -- unit --nightly      ten thousand rounds of every property, which takes hours
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, prepare, root, run } from './prepare.mjs';

prepare();
process.chdir(root);
// Not known to the older Node that may have read the first lines.
const { globSync } = await import('node:fs');
const { checkGrammar } = await import('./check-grammar.mjs');
const { findChromium } = await import('./chromium.mjs');
const { runEditorSuite } = await import('./editor-suite.mjs');

const nightly = process.argv.includes('--nightly');
if (nightly) {
    process.env.AGENDA_PROPERTY_RUNS = '10000';
}
const wanted = process.argv.slice(2).filter((word) => word !== '--nightly');
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a part whose result is a yes or no. */
function verdict(title, ok) {
    totals[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? 'passed' : 'FAILED'}: ${title}`);
}

function add(counts) {
    for (const kind of Object.keys(totals)) {
        totals[kind] += counts[kind];
    }
}

/** Says so where nobody overlooks it that a suite could not run. On a build server, where everything can be had, that is a failure. */
function skip(title, reason) {
    const line = '!'.repeat(100);
    console.log(`\n${line}\n${inCi ? 'FAILED' : 'SKIPPED'}: ${title}\n${reason}\n${line}\n`);
    totals[inCi ? 'failed' : 'skipped']++;
}

function runs(command, ...args) {
    return spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { stdio: 'inherit' }).status === 0;
}

/** Runs mocha over bundled suites and adds up what it counted. A run that ends before its report counts as one failure. */
function mocha(title, files, ...options) {
    if (files.length === 0) {
        return;
    }
    console.log(`\n${title}: ${files.length} files`);
    const results = join(root, 'out', 'results.json');
    rmSync(results, { force: true });
    const args = [
        join(root, 'node_modules/mocha/bin/mocha.js'),
        '--reporter',
        join(root, 'scripts/counting-reporter.mjs'),
        ...options,
        ...files,
    ];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, AGENDA_TEST_RESULTS: results } });
    const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
    if (status !== 0 && counts.failed === 0) {
        counts.failed = 1;
    }
    add(counts);
}

const parts = {
    grammar: async () => verdict('the generated files are those of the grammar', await checkGrammar()),
    types: () => verdict('types (tsc)', runs('typescript/bin/tsc', '--noEmit')),
    style: () => verdict('style (biome)', runs('@biomejs/biome/bin/biome', 'check')),
    unit: () =>
        mocha(
            'Unit suites',
            globSync('out/test/!(preview|chunks)/**/*.test.mjs').concat(globSync('out/test/*.test.mjs')),
            '--timeout',
            nightly ? '0' : '60000',
        ),
    // A ratio of times that were taken by turns in one run; no milliseconds are asserted.
    growth: () => {
        console.log('\nHow the cost of a key grows with the document');
        verdict('a key costs the same in a large document', run(process.execPath, ['out/bench/main.js', '--growth']) === 0);
    },
    // Takes a quarter of an hour, and is run where it is named.
    everything: () => {
        console.log('\nHow everything grows with its text');
        verdict('nothing takes longer than its text is long', run(process.execPath, ['out/growth/main.mjs']) === 0);
    },
    // What is random elsewhere is drawn anew each time; a failure says how to have it again.
    soak: () => {
        console.log('\nA minute of the soak');
        verdict(
            'the server never hangs, fails or differs from a fresh one',
            run(process.execPath, ['out/soak.mjs', '--minutes', '1']) === 0,
        );
    },
    preview: () => {
        const title = 'the preview in a browser';
        const chromium = findChromium();
        if (chromium) {
            process.env.AGENDA_CHROMIUM = chromium;
            mocha('Preview in Chromium', globSync('out/test/preview/**/*.test.mjs'), '--timeout', '60000');
        } else {
            skip(title, 'No Chromium or Chrome was found. Install one, or name it with AGENDA_CHROMIUM.');
        }
    },
    editor: async () => {
        console.log('\nInside the real editor');
        const { counts, reason } = await runEditorSuite();
        if (counts) {
            add(counts);
        } else {
            skip('the suite inside the real editor', reason);
        }
    },
};

const unknown = wanted.filter((part) => !(part in parts));
if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
}
mkdirSync('out', { recursive: true });
build('--tests');
for (const [name, runPart] of Object.entries(parts)) {
    if (wanted.includes(name) || (wanted.length === 0 && name !== 'everything' && (inCi || (name !== 'growth' && name !== 'soak')))) {
        await runPart();
    }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;

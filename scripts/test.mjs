// npm test: builds, checks and runs every suite, and ends with the line "N passed, N failed, N skipped".
//
//   npm test                        all but the parts below; on a build server also growth (the cost of a keystroke), a slice of everything, a minute of soak
//   npm test -- unit preview        only these parts: grammar, types, style, unit, growth, everything, soak, preview, editor, hands
//   npm test -- everything          how the cost of everything recognised grows with its text, all of it
//   npm test -- unit --nightly      ten thousand rounds of every property, which takes hours
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, prepare, root } from './prepare.mjs';
import { runWithin } from './within.mjs';

prepare();
process.chdir(root);
// Imported here: the older Node that may have read the first lines does not know it.
const { globSync } = await import('node:fs');
const { checkGrammar } = await import('./check-grammar.mjs');
const { findChromium } = await import('./chromium.mjs');
const { findCodeServer, installCodeServer } = await import('./code-server.mjs');
const { hasDisplay } = await import('./editor.mjs');
const { runEditorSuite } = await import('./editor-suite.mjs');

const nightly = process.argv.includes('--nightly');
if (nightly) {
    process.env.AGENDA_PROPERTY_RUNS = '10000';
}
const wantedParts = process.argv.slice(2).filter((word) => word !== '--nightly');
const inCi = Boolean(process.env.CI) && process.env.CI !== 'false';
const totals = { passed: 0, failed: 0, skipped: 0 };

/** Runs a part that either passes or fails. */
function verdict(title, ok) {
    totals[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? 'passed' : 'FAILED'}: ${title}`);
}

function add(counts) {
    for (const kind of Object.keys(totals)) {
        totals[kind] += counts[kind];
    }
}

/** Reports prominently that a suite could not run. On a build server, where everything is available, that is a failure. */
function skip(title, reason) {
    const line = '!'.repeat(100);
    console.log(`\n${line}\n${inCi ? 'FAILED' : 'SKIPPED'}: ${title}\n${reason}\n${line}\n`);
    totals[inCi ? 'failed' : 'skipped']++;
}

/** Minutes that a part may take: several times what it takes on a machine with two cores. The nightly rounds get the time they need. */
const minutes = {
    install: 15,
    short: 5,
    unit: nightly ? 60 * 24 : 20,
    growth: 10,
    everything: 90,
    soak: 5,
    preview: 10,
    editor: 20,
    hands: 30,
};

/** Whether a Node program exits successfully, and in time. */
async function runs(limit, script, ...args) {
    return (await runWithin(limit, process.execPath, [script, ...args])) === 0;
}

/** Runs mocha over bundled suites and adds up its counts. A run that ends before its report counts as one failure. */
async function mocha(title, limit, files, ...options) {
    if (files.length === 0) {
        return;
    }
    console.log(`\n${title}: ${files.length} files`);
    const results = join(root, 'out', 'results.json');
    rmSync(results, { force: true });
    const args = [
        join(root, 'node_modules/mocha/bin/mocha.js'),
        // A server that a test has killed in the middle of a message leaves a reader that waits for the rest of it for ever.
        '--exit',
        '--require',
        join(root, 'scripts/laws.mjs'),
        '--reporter',
        join(root, 'scripts/counting-reporter.mjs'),
        ...options,
        ...files,
    ];
    const status = await runWithin(limit, process.execPath, args, { env: { ...process.env, AGENDA_TEST_RESULTS: results } });
    const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
    if (status !== 0 && counts.failed === 0) {
        counts.failed = 1;
    }
    add(counts);
}

/** Suites with minutes of proofs or of random documents, which begin first so that all cores end at the same time. */
const slow = /(?:architecture[\\/]expressions|properties|importing|cases)/u;

function slowestFirst(files) {
    return [...files.filter((file) => slow.test(file)), ...files.filter((file) => !slow.test(file))];
}

/** Slow parts that are not run on a developer's machine by default. */
const forServers = ['growth', 'everything', 'soak'];

const parts = {
    grammar: async () => verdict('the generated files are those of the grammar', await checkGrammar()),
    // The language sees neither Node nor a page, and the page sees no Node.
    types: async () => {
        for (const project of ['language', 'client/preview/page', '.']) {
            const name = project === '.' ? 'all the rest' : `${project}/`;
            verdict(`types of ${name} (tsc)`, await runs(minutes.short, 'node_modules/typescript/bin/tsc', '--noEmit', '-p', project));
        }
    },
    style: async () => verdict('style (biome)', await runs(minutes.short, 'node_modules/@biomejs/biome/bin/biome', 'check')),
    unit: () =>
        mocha(
            'Unit suites',
            minutes.unit,
            slowestFirst([...globSync('out/test/!(preview|hands|chunks)/**/*.test.mjs'), ...globSync('out/test/*.test.mjs')]),
            // As many files at once as the machine has cores; mocha itself would leave one of them idle.
            ...['--parallel', '--jobs', String(availableParallelism())],
            '--timeout',
            nightly ? '0' : '60000',
        ),
    // A ratio of times measured by turns in one run; no test asserts milliseconds.
    growth: async () => {
        console.log('\nHow the cost of a key grows with the document');
        verdict('a key costs the same in a large document', await runs(minutes.growth, 'out/bench/main.js', '--growth'));
    },
    // All of it if named. A build server takes a slice, a different one each hour.
    everything: async () => {
        console.log('\nHow everything grows with its text');
        const slice = wantedParts.includes('everything') ? [] : ['--slice', '48'];
        verdict('nothing takes longer than its text is long', await runs(minutes.everything, 'out/growth/main.mjs', ...slice));
    },
    // Always the same rounds: a build server judges a change, not luck. `npm run soak` draws new ones.
    soak: async () => {
        console.log('\nA minute of the soak');
        verdict(
            'the server never hangs, fails or differs from a fresh one',
            await runs(minutes.soak, 'out/soak.mjs', '--minutes', '1', '--seed', '1636477566'),
        );
    },
    preview: async () => {
        const title = 'the preview in a browser';
        const chromium = findChromium();
        if (chromium) {
            process.env.AGENDA_CHROMIUM = chromium;
            await mocha('Preview in Chromium', minutes.preview, globSync('out/test/preview/**/*.test.mjs'), '--timeout', '60000');
        } else {
            skip(title, 'No Chromium or Chrome was found. Install one, or name it with AGENDA_CHROMIUM.');
        }
    },
    editor: async () => {
        console.log('\nInside the real editor');
        const late = new Promise((resolve) => {
            setTimeout(() => resolve({ counts: { passed: 0, failed: 1, skipped: 0 }, isLate: true }), minutes.editor * 60_000).unref();
        });
        const { counts, reason, isLate } = await Promise.race([runEditorSuite(), late]);
        if (isLate) {
            console.error(`The suite inside the editor has not ended in ${minutes.editor} minutes.`);
        }
        if (counts) {
            add(counts);
        } else {
            skip('the suite inside the real editor', reason);
        }
    },
    hands: async () => {
        if (findChromium() && (findCodeServer() ?? installCodeServer())) {
            await mocha(
                'Keys and clicks in the real editor',
                minutes.hands,
                // The long ones come first, so that both editors end at the same time.
                globSync('out/test/hands/**/*.test.mjs').sort().reverse(),
                // Two editors side by side, each with its own server, browser and folder: whoever types mostly waits.
                ...['--parallel', '--jobs', String(Math.min(2, availableParallelism()))],
                // Once more in a new editor, and the report says so: seconds in which the machine does something else are no fault of the editor's.
                ...['--retries', '1', '--timeout', '300000'],
            );
        } else {
            skip('keys and clicks in the real editor', 'It needs Chromium and code-server.');
        }
    },
};

const unknown = wantedParts.filter((part) => !(part in parts));
if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(parts).join(', ')}.`);
    process.exit(2);
}
mkdirSync('out', { recursive: true });
build('--tests');
const isWanted = (name) => wantedParts.includes(name) || (wantedParts.length === 0 && (inCi || !forServers.includes(name)));
// The suite inside the editor mostly waits, for minutes: another core does other things meanwhile. What measures times by turns runs alone, and so do
// the unit suites and the typing hands, which take all cores themselves.
const besideEditor = ['soak', 'preview'];
const alone = Object.keys(parts).filter((name) => name !== 'editor' && name !== 'hands' && !besideEditor.includes(name));
/** Runs parts one after the other, as far as they are wanted. */
async function inTurn(names) {
    for (const name of names.filter(isWanted)) {
        await parts[name]();
    }
}
// Its installation takes minutes, and mostly waits: it begins at once, beside what needs no editor.
const needsBrowserEditor = !hasDisplay() && ['editor', 'hands'].some(isWanted) && findChromium() !== undefined && !findCodeServer();
const installed = needsBrowserEditor ? runWithin(minutes.install, process.execPath, ['scripts/code-server.mjs']) : undefined;
await inTurn(alone);
await installed;
await Promise.all([inTurn(['editor']), inTurn(besideEditor)]);
await inTurn(['hands']);
console.log(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
// Does not wait for anything still running.
process.exit(totals.failed > 0 ? 1 : 0);

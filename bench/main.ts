/**
 * `npm run bench`: measures everything with a budget in docs/performance.md, and prints it beside the budget.
 *
 * One part only: `--documents`, `--growth`, `--rivals`, `--workspace`, `--exports`, `--imports`, `--memory`; the last one runs only if named, since it takes long.
 * `--growth` is a gate as well: the exit code is 1 if the cost of a keystroke grows with the document.
 * `--quick` takes a fifth of the time and is good only for a first look.
 * `--only "large open fix"` measures single figures of one document, or of both: open, key, number, item, burst, preview, list, fix.
 * `--beside FILE` measures the figures of `--only` with another build of the server too, `dist/server.js` of another checkout, in turns.
 * `--issued FILE` imports that Word file too.
 * `--edits 20000` sets the number of edits for `--memory`; the default is a hundred thousand.
 * `--cache=name` passes the folder of the cache to the server in an initialization option of this name, instead of its argument `--cache`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBeside } from './beside.js';
import { benchDocuments } from './documents.js';
import { measureDocument, measureSome } from './measure-document.js';
import { measureEndurance } from './endurance.js';
import { measureExports } from './exports.js';
import { complaintAbout, measureGrowth } from './gate.js';
import { measureImports } from './imports.js';
import { ourServer } from './our-server.js';
import { machine } from './machine.js';
import { extensionSize } from './programs.js';
import { both } from './report-cells.js';
import { report, type BenchResults } from './report.js';
import { measureRivals } from './rivals/rivals.js';
import { figures, timesByFigure } from './typing.js';
import { measureWorkspace, workspaceSize } from './workspace.js';

const parts = ['documents', 'growth', 'rivals', 'workspace', 'exports', 'imports', 'memory'] as const;

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            ...(Object.fromEntries(parts.map((part) => [part, { type: 'boolean' }])) as Record<
                (typeof parts)[number],
                { type: 'boolean' }
            >),
            quick: { type: 'boolean', default: false },
            only: { type: 'string' },
            beside: { type: 'string' },
            issued: { type: 'string' },
            edits: { type: 'string', default: '100000' },
            cache: { type: 'string', default: '--cache' },
        },
    });
    if (values.only !== undefined || values.beside !== undefined) {
        return measureOnly((values.only ?? '').split(/\s+/u), values.beside);
    }
    const named = parts.filter((part) => values[part]);
    const wants = (part: (typeof parts)[number]): boolean => (named.length === 0 ? part !== 'memory' : named.includes(part));
    const { quick } = values;
    const results: BenchResults = { machine: machine(), extension: extensionSize() };
    if (wants('documents')) {
        results.documents = {};
        for (const document of benchDocuments()) {
            results.documents[document.name] = await measureDocument(ourServer, document, quick, say);
        }
    }
    if (wants('growth')) {
        say('growth');
        results.growth = await measureGrowth(ourServer);
    }
    if (wants('rivals')) {
        results.rivals = {};
        for (const document of benchDocuments()) {
            say(`other servers, ${document.name} document`);
            const keys = document.name === 'large' ? (quick ? 8 : 30) : quick ? 15 : 60;
            results.rivals[document.name] = await measureRivals(document, keys);
        }
    }
    if (wants('workspace')) {
        say('a workspace');
        const size = quick ? { agendas: 20, registers: 5 } : workspaceSize;
        results.workspace = await measureWorkspace(ourServer, size, quick ? 10 : 200, values.cache);
    }
    if (wants('exports')) {
        results.exports = {};
        for (const document of benchDocuments()) {
            say(`exports, ${document.name} document`);
            results.exports[document.name] = await measureExports(document, quick, (what) => console.error(what));
        }
    }
    if (wants('imports')) {
        say('imports');
        results.imports = await measureImports(values.issued, quick, (what) => console.error(what));
    }
    if (wants('memory')) {
        say('memory');
        const edits = Number(values.edits);
        results.endurance = await measureEndurance(ourServer, edits, Math.ceil(edits / 10), ({ edits: done, heap, rss, key }) =>
            say(`memory: ${done} edits, heap ${heap} MB, resident ${rss} MB, ${key} ms a key`),
        );
    }
    mkdirSync('out/bench', { recursive: true });
    // A single part does not overwrite the results of a whole run.
    const file = named.length === 0 ? 'results' : named.join('-');
    writeFileSync(`out/bench/${file}.json`, `${JSON.stringify(results, undefined, 4)}\n`);
    console.log(report(results));
    const complaint = results.growth && named.includes('growth') ? complaintAbout(results.growth) : undefined;
    if (complaint !== undefined) {
        console.error(`\n${complaint}`);
        process.exitCode = 1;
    }
}

/** Single figures, each on a line; all of both documents if none is named. */
async function measureOnly(words: readonly string[], beside: string | undefined): Promise<void> {
    const documents = benchDocuments();
    const named = documents.filter(({ name }) => words.includes(name));
    const wanted = figures.filter((figure) => words.includes(figure));
    if (beside !== undefined) {
        console.log(
            await measureBeside(ourServer, beside, named.length > 0 ? named : documents, wanted.length > 0 ? wanted : figures, say),
        );
        return;
    }
    for (const document of named.length > 0 ? named : documents) {
        const measured = await measureSome(ourServer, document, (figure) => wanted.length === 0 || wanted.includes(figure));
        const times = timesByFigure(measured);
        for (const figure of wanted.length > 0 ? wanted : figures) {
            console.log(`${document.name} ${figure}: ${both(times[figure])}`);
        }
    }
}

function say(what: string): void {
    console.error(`measuring ${what} …`);
}

main().catch((error: unknown) => {
    console.error(error);
    // The servers would keep it alive.
    process.exit(1);
});

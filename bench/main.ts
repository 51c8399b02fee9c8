/**
 * Measures what docs/performance.md gives a budget for, and prints it beside the budget: `npm run bench`.
 *
 * One part only: `--documents`, `--growth`, `--rivals`, `--workspace`, `--memory`; the last one is left out unless it is named, since it takes long.
 * `--growth` is a gate as well: it ends with 1 where the cost of a key grows with the document.
 * `--quick` takes a fifth of the time and is good for a first look only.
 * `--edits 20000` are made by `--memory` instead of a hundred thousand.
 * `--cache=name` tells the server where to keep its cache by an initialization option of this name, instead of by its argument `--cache`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchDocuments } from './documents.js';
import { measureDocument } from './measure-document.js';
import { measureEndurance } from './endurance.js';
import { complaintAbout, measureGrowth } from './gate.js';
import { machine } from './machine.js';
import { extensionSize } from './programs.js';
import { report, type Results } from './report.js';
import { measureRivals } from './rivals/rivals.js';
import { measureWorkspace, workspaceSize } from './workspace.js';

const server = 'dist/server.js';
const parts = ['documents', 'growth', 'rivals', 'workspace', 'memory'] as const;

async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            ...(Object.fromEntries(parts.map((part) => [part, { type: 'boolean' }])) as Record<
                (typeof parts)[number],
                { type: 'boolean' }
            >),
            quick: { type: 'boolean', default: false },
            edits: { type: 'string', default: '100000' },
            cache: { type: 'string', default: '--cache' },
        },
    });
    const named = parts.filter((part) => values[part]);
    const wants = (part: (typeof parts)[number]): boolean => (named.length === 0 ? part !== 'memory' : named.includes(part));
    const { quick } = values;
    const results: Results = { machine: machine(), extension: extensionSize() };
    if (wants('documents')) {
        results.documents = {};
        for (const document of benchDocuments()) {
            results.documents[document.name] = await measureDocument(server, document, quick, say);
        }
    }
    if (wants('growth')) {
        say('growth');
        results.growth = await measureGrowth(server);
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
        results.workspace = await measureWorkspace(server, size, quick ? 10 : 200, values.cache);
    }
    if (wants('memory')) {
        say('memory');
        const edits = Number(values.edits);
        results.endurance = await measureEndurance(server, edits, Math.ceil(edits / 10), ({ edits: done, heap, rss, key }) =>
            say(`memory: ${done} edits, heap ${heap} MB, resident ${rss} MB, ${key} ms a key`),
        );
    }
    mkdirSync('out/bench', { recursive: true });
    // A part alone does not take the place of a whole run.
    const file = named.length === 0 ? 'results' : named.join('-');
    writeFileSync(`out/bench/${file}.json`, `${JSON.stringify(results, undefined, 4)}\n`);
    console.log(report(results));
    const complaint = results.growth && named.includes('growth') ? complaintAbout(results.growth) : undefined;
    if (complaint !== undefined) {
        console.error(`\n${complaint}`);
        process.exitCode = 1;
    }
}

function say(what: string): void {
    console.error(`measuring ${what} …`);
}

main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
});

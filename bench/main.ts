/**
 * Measures what DESIGN.md gives a budget for, and prints it beside the budget: `npm run bench`.
 * `npm run bench -- --versions` measures the workspace of language versions only.
 * `npm run bench -- --quick` takes a fifth of the time and is good for a first look only.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { benchDocuments } from './documents.js';
import { measureGrowth } from './growth.js';
import { machine } from './machine.js';
import { extensionSize, measurePrograms } from './programs.js';
import { report, type Results } from './report.js';
import { measureStages } from './stages.js';
import { measureTyping } from './typing.js';
import { measureVersions } from './versions.js';

async function main(): Promise<void> {
    const quick = process.argv.includes('--quick');
    const say = (what: string): void => console.error(`measuring ${what} …`);
    say('language versions in a workspace');
    const versions = await measureVersions('dist/server.js', quick ? 20 : 100, quick ? 10 : 200);
    const results: Results = { machine: machine(), documents: {}, versions, extension: extensionSize() };
    for (const document of process.argv.includes('--versions') ? [] : benchDocuments()) {
        const isLarge = document.name === 'large';
        const rounds = isLarge ? (quick ? 5 : 12) : quick ? 15 : 60;
        const effort = isLarge
            ? { opens: quick ? 2 : 5, keys: quick ? 5 : 20, bursts: quick ? 1 : 5 }
            : { opens: quick ? 3 : 10, keys: quick ? 10 : 60, bursts: quick ? 1 : 5 };
        say(`the stages, ${document.name} document`);
        const stages = { ours: await measureStages(document, rounds, 'ours'), stock: await measureStages(document, rounds, 'stock') };
        say(`typing, ${document.name} document`);
        const ours = await measureTyping('dist/server.js', document, effort, true);
        say(`typing in stock Langium, ${document.name} document`);
        const stock = await measureTyping('out/bench/stock-server.js', document, { ...effort, bursts: Math.min(effort.bursts, 3) }, false);
        say(`the command line, ${document.name} document`);
        const programs = await measurePrograms(document, quick ? 2 : 5);
        results.documents[document.name] = { about: document.about, stages, typing: { ours, stock }, programs };
    }
    if (!process.argv.includes('--versions')) {
        say('growth');
        results.growth = await measureGrowth(quick ? 40 : 120);
    }
    mkdirSync('out/bench', { recursive: true });
    writeFileSync('out/bench/results.json', `${JSON.stringify(results, undefined, 4)}\n`);
    console.log(report(results));
}

main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
});

/** The figures as a reader wants them: each beside its budget, and beside stock Langium. */
import type { BenchDocument } from './documents.js';
import { table, type Times } from './figures.js';
import type { GrowthFigures } from './growth.js';
import type { Machine } from './machine.js';
import type { ProgramFigures } from './programs.js';
import { type StageFigures, stages } from './stages.js';
import type { TypingFigures } from './typing.js';
import type { VersionFigures } from './versions.js';

export interface DocumentResults {
    readonly about: string;
    readonly stages: { readonly ours: StageFigures; readonly stock: StageFigures };
    readonly typing: { readonly ours: TypingFigures; readonly stock: TypingFigures };
    readonly programs: ProgramFigures;
}

export interface Results {
    readonly machine: Machine;
    readonly documents: Partial<Record<BenchDocument['name'], DocumentResults>>;
    growth?: readonly GrowthFigures[];
    /** A workspace of agendas in six languages. */
    readonly versions: VersionFigures;
    /** Megabytes of the packaged extension. */
    readonly extension: number | undefined;
}

const budgets = {
    usual: { key: '5 / 16 ms', burst: '16 ms', preview: '50 ms', open: '50 ms', heap: '60 MB' },
    large: { key: '16 / 50 ms', burst: '50 ms', preview: '100 ms', open: '500 ms', heap: '150 MB' },
} as const;

/** The whole report as plain text. */
export function report(results: Results): string {
    const { processor, cores, memory, system, node, date } = results.machine;
    const parts = [`${processor}, ${cores} cores, ${memory}; ${system}; Node ${node}; ${date}`];
    for (const name of ['usual', 'large'] as const) {
        const found = results.documents[name];
        if (found) {
            parts.push(`${name} document: ${found.about}`, budgetTable(name, found), stageTable(found));
        }
    }
    if (results.growth) {
        parts.push(growthTable(results.growth));
    }
    parts.push(versionTable(results.versions));
    parts.push(
        `extension package: ${results.extension === undefined ? 'not packaged (npm run package)' : `${results.extension} MB`} (budget 2 MB)`,
    );
    return parts.join('\n\n');
}

function budgetTable(name: BenchDocument['name'], { typing: { ours, stock }, programs }: DocumentResults): string {
    const budget = budgets[name];
    const row = (what: string, wanted: string, mine: Times | undefined, theirs?: Times): string[] => [
        what,
        wanted,
        mine ? both(mine) : '',
        theirs ? both(theirs) : '',
        mine && theirs ? ratio(theirs.median, mine.median) : '',
    ];
    return table([
        ['median / p95', 'budget', 'ours', 'stock Langium', 'stock : ours'],
        row('key to findings', budget.key, ours.key.all, stock.key.all),
        row('  at the beginning', '', ours.key.beginning, stock.key.beginning),
        row('  in the middle', '', ours.key.middle, stock.key.middle),
        row('  at the end', '', ours.key.end, stock.key.end),
        row('burst of 40 keys to findings', budget.burst, ours.burst, stock.burst),
        row('key to preview answer', budget.preview, ours.preview),
        row('open to findings, server warm', budget.open, ours.open, stock.open),
        ['heap of the server', budget.heap, `${ours.heap} MB`, `${stock.heap} MB`, ratio(stock.heap, ours.heap)],
        ['resident memory', '', `${ours.rss} MB`, `${stock.rss} MB`, ratio(stock.rss, ours.rss)],
        row('agenda check, whole process', '', programs.check),
        row('agenda render to HTML, whole process', '', programs.renderHtml),
        row('Asciidoctor.js, whole process', '', programs.asciidoctor),
    ]);
}

function versionTable({ files, bytes, start, word, fact, siblings, heap }: VersionFigures): string {
    const title = `language versions: ${files} files in six languages, ${Math.round(bytes / 1000)} kB each, six of one document open`;
    const rows = table([
        ['median / p95', 'budget', 'ours'],
        ['key in a word to findings', budgets.usual.key, both(word)],
        ['key in a number to findings', budgets.usual.key, both(fact)],
        ['key in a number to findings of all siblings', '', both(siblings)],
        ['start of the server to first findings', '', milliseconds(start)],
        ['heap of the server', '', `${heap} MB`],
    ]);
    return `${title}\n\n${rows}`;
}

function stageTable({ stages: { ours, stock } }: DocumentResults): string {
    return table([
        ['stage, one process', 'opened', 'whole text again', 'stock, opened', 'stock, whole text again'],
        ...stages.map((stage) => [
            stage === 'parse' ? 'parse (scan included)' : stage === 'html' ? 'html (blocks included)' : stage,
            milliseconds(ours.first[stage]),
            ours.later[stage] ? both(ours.later[stage]) : '',
            milliseconds(stock.first[stage]),
            stock.later[stage] ? both(stock.later[stage]) : '',
        ]),
    ]);
}

function growthTable(figures: readonly GrowthFigures[]): string {
    return table([
        ['a key in one process', 'median / p95', 'against the smallest'],
        ...figures.map(({ megabytes, key, growth }) => [`${megabytes} MB`, both(key), String(growth)]),
    ]);
}

function milliseconds(value: number | undefined): string {
    return value === undefined ? '' : `${value} ms`;
}

function both({ median, p95 }: Times): string {
    return `${median} / ${p95} ms`;
}

function ratio(theirs: number, mine: number): string {
    return mine > 0 ? `${(theirs / mine).toFixed(1)}` : '';
}

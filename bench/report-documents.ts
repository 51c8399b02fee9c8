/** The tables of one document: budgets, a keystroke stage by stage, and the whole text stage by stage. */
import type { BenchDocument } from './documents.js';
import { type MeasuredTimes, table } from './figures.js';
import { type KeyStage, type KeyStageFigures, keyStages } from './key-stages.js';
import type { ProgramFigures } from './programs.js';
import { both, megabytes, milliseconds, ratio } from './report-cells.js';
import { type StageFigures, stages } from './stages.js';
import type { TypingFigures } from './typing.js';

export interface DocumentResults {
    readonly about: string;
    readonly stages: { readonly ours: StageFigures; readonly stock: StageFigures };
    readonly keyStages: { readonly ours: KeyStageFigures; readonly stock: KeyStageFigures };
    readonly typing: { readonly ours: TypingFigures; readonly stock: TypingFigures };
    readonly programs: ProgramFigures;
}

export const budgets = {
    usual: { key: '5 / 16 ms', burst: '16 ms', preview: '50 ms', list: '16 ms', open: '50 ms', heap: '60 MB' },
    large: { key: '16 / 50 ms', burst: '50 ms', preview: '100 ms', list: '16 ms', open: '500 ms', heap: '150 MB' },
} as const;

export function budgetTable(name: BenchDocument['name'], { typing: { ours, stock }, programs }: DocumentResults): string {
    const budget = budgets[name];
    const row = (what: string, wanted: string, mine: MeasuredTimes | undefined, theirs?: MeasuredTimes): string[] => [
        what,
        wanted,
        both(mine),
        both(theirs),
        ratio(theirs?.median, mine?.median),
    ];
    return table([
        ['median / p95', 'budget', 'ours', 'stock Langium', 'stock : ours'],
        row('key to findings', budget.key, ours.key.all, stock.key.all),
        row('  at the beginning', budget.key, ours.key.beginning, stock.key.beginning),
        row('  in the middle', budget.key, ours.key.middle, stock.key.middle),
        row('  at the end', budget.key, ours.key.end, stock.key.end),
        row('  in the schedule', budget.key, ours.key.schedule, stock.key.schedule),
        row('a key that puts all items out of order', budget.key, ours.number, stock.number),
        row('an item above all others, and none', budget.key, ours.item, stock.item),
        row('the fix that renumbers all items', budget.key, ours.renumbered, stock.renumbered),
        row('burst of 40 keys to findings', budget.burst, ours.burst, stock.burst),
        row('key to preview answer', budget.preview, ours.preview),
        row('key to the list of completion', budget.list, ours.list),
        row('open to findings, server warm', budget.open, ours.open, stock.open),
        ['heap of the server', budget.heap, megabytes(ours.heap), megabytes(stock.heap), ratio(stock.heap, ours.heap)],
        ['resident memory', '', megabytes(ours.rss), megabytes(stock.rss), ratio(stock.rss, ours.rss)],
        row('agenda check, whole process', '', programs.check),
        row('agenda render to HTML, whole process', '', programs.renderHtml),
        row('Asciidoctor.js on its AsciiDoc, whole process', '', programs.asciidoctor),
        ['render beside Asciidoctor.js, in turns', '', String(programs.besideAsciidoctor ?? ''), '', ''],
    ]);
}

const keyStageNames: Readonly<Record<KeyStage, string>> = {
    text: 'message and text',
    parse: 'scan and parse',
    link: 'links and index',
    findings: 'semantics and rules',
    publish: 'publish',
};

export function keyStageTable({ keyStages: { ours, stock } }: DocumentResults): string {
    return table([
        ['a key in the middle, stage by stage', 'ours', 'stock Langium', 'stock : ours'],
        ...keyStages.map((stage) => [
            keyStageNames[stage],
            both(ours[stage]),
            both(stock[stage]),
            ratio(stock[stage].median, ours[stage].median),
        ]),
        ['all, in one process', both(ours.all), both(stock.all), ratio(stock.all.median, ours.all.median)],
    ]);
}

export function stageTable({ stages: { ours, stock } }: DocumentResults): string {
    return table([
        ['the whole text, stage by stage', 'opened', 'whole text again', 'stock, opened', 'stock, whole text again'],
        ...stages.map((stage) => [
            stage === 'parse' ? 'parse (scan included)' : stage === 'html' ? 'html (blocks included)' : stage,
            milliseconds(ours.first[stage]),
            both(ours.later[stage]),
            milliseconds(stock.first[stage]),
            both(stock.later[stage]),
        ]),
    ]);
}

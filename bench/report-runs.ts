/** The tables of documents of several sizes, of other servers, of a workspace, and of endurance. */
import type { EnduranceFigures } from './endurance.js';
import { table } from './figures.js';
import type { ExportResults } from './exports.js';
import type { GateFigures } from './gate.js';
import type { RivalFigures } from './rivals/rivals.js';
import { both, megabytes, milliseconds, ratio } from './report-cells.js';
import { budgets } from './report-documents.js';
import type { WorkspaceFigures } from './workspace.js';

export function growthTable({ inProcess, overStdio }: GateFigures): string {
    return table([
        ['a key by the size of the document', 'in one process', 'growth', 'over stdio', 'growth'],
        ...inProcess.map(({ megabytes: size, key, growth }, index) => [
            megabytes(size),
            both(key),
            String(growth),
            both(overStdio[index]?.key),
            String(overStdio[index]?.growth ?? ''),
        ]),
    ]);
}

export function rivalTable(figures: readonly RivalFigures[]): string {
    return table([
        ['key in the middle to findings', 'median / p95', 'theirs : ours', 'not its own work'],
        ...figures.map(({ name, key, apart }) => [
            name,
            both(key),
            ratio(key.median, figures[0]?.key.median),
            apart ? `${both(apart.times)}, ${apart.what}` : '',
        ]),
    ]);
}

export function workspaceTable({ files, bytes, cold, cached, versions }: WorkspaceFigures): string {
    const title = `a workspace of ${files} files, agendas of ${Math.round(bytes / 1000)} kB in six languages and registers`;
    const starts = table([
        ['start of the server', 'first time', ...(cached ? ['with its cache'] : [])],
        ['to the findings of the open document', milliseconds(cold.findings), ...(cached ? [milliseconds(cached.findings)] : [])],
        [
            'to the end of reading, where it is told',
            milliseconds(cold.indexed) || 'not told',
            ...(cached ? [milliseconds(cached.indexed) || 'not told'] : []),
        ],
        ['heap of the server', megabytes(cold.heap), ...(cached ? [megabytes(cached.heap)] : [])],
        ['resident memory', megabytes(cold.rss), ...(cached ? [megabytes(cached.rss)] : [])],
    ]);
    const keys = table([
        ['six versions of one agenda open', 'budget', 'median / p95'],
        ['key in a word to findings', budgets.usual.key, both(versions.word)],
        ['key in a number to findings', budgets.usual.key, both(versions.fact)],
        ['key in a number to findings of all siblings', '', both(versions.siblings)],
    ]);
    return `${title}\n\n${starts}\n\n${keys}`;
}

/** @param budget milliseconds for an export to Word */
export function exportTable({ times, pandoc, heap }: ExportResults, budget: number): string {
    const rows = Object.entries(times).map(([format, time]) => [
        format,
        format === 'docx' ? milliseconds(budget) : '',
        both(time),
        `${time.kilobytes} kB`,
        format === 'docx' && pandoc ? ratio(pandoc.median, time.median) : '',
    ]);
    const beside = pandoc ? [['pandoc, our Markdown to docx', '', both(pandoc), '', '']] : [];
    const made = table([['text to file', 'budget', 'median / p95', 'size', 'pandoc : ours'], ...rows, ...beside]);
    return `${made}\n\nheap before and after ${heap.rounds} exports to Word: ${megabytes(heap.before)}, ${megabytes(heap.after)}`;
}

export function enduranceTable(figures: readonly EnduranceFigures[]): string {
    return table([
        ['edits', 'heap', 'resident memory', 'key to findings'],
        ...figures.map(({ edits, heap, rss, key }) => [
            edits.toLocaleString('en'),
            megabytes(heap),
            megabytes(rss),
            edits === 0 ? '' : milliseconds(key),
        ]),
    ]);
}

/** The report: each figure beside its budget, and beside stock Langium. */
import type { BenchDocument } from './documents.js';
import type { EnduranceFigures } from './endurance.js';
import type { ExportResults } from './exports.js';
import type { GateFigures } from './gate.js';
import { type ImportResults, importTables } from './imports.js';
import type { Machine } from './machine.js';
import { budgetTable, type DocumentResults, keyStageTable, stageTable } from './report-documents.js';
import { enduranceTable, exportTable, growthTable, rivalTable, workspaceTable } from './report-runs.js';
import type { RivalFigures } from './rivals/rivals.js';
import type { WorkspaceFigures } from './workspace.js';

/** The measurements; a part that was not run is undefined. */
export interface BenchResults {
    readonly machine: Machine;
    documents?: Partial<Record<BenchDocument['name'], DocumentResults>>;
    growth?: GateFigures;
    rivals?: Partial<Record<BenchDocument['name'], readonly RivalFigures[]>>;
    workspace?: WorkspaceFigures;
    exports?: Partial<Record<BenchDocument['name'], ExportResults>>;
    imports?: readonly ImportResults[];
    endurance?: readonly EnduranceFigures[];
    /** Megabytes of the packaged extension. */
    readonly extension: number | undefined;
}

/** The whole report as plain text. */
export function report(results: BenchResults): string {
    const { processor, cores, memory, system, node, date } = results.machine;
    const parts = [`${processor}, ${cores} cores, ${memory}; ${system}; Node ${node}; ${date}`];
    for (const name of ['usual', 'large'] as const) {
        const found = results.documents?.[name];
        if (found) {
            parts.push(`${name} document: ${found.about}`, budgetTable(name, found), keyStageTable(found), stageTable(found));
        }
    }
    if (results.growth) {
        parts.push(growthTable(results.growth));
    }
    for (const name of ['usual', 'large'] as const) {
        const found = results.rivals?.[name];
        if (found) {
            parts.push(`other servers, the text of the ${name} document in their languages`, rivalTable(found));
        }
    }
    if (results.workspace) {
        parts.push(workspaceTable(results.workspace));
    }
    for (const name of ['usual', 'large'] as const) {
        const found = results.exports?.[name];
        if (found) {
            parts.push(`exports of the ${name} document`, exportTable(found, name === 'usual' ? 500 : 3000));
        }
    }
    if (results.imports) {
        parts.push(importTables(results.imports));
    }
    if (results.endurance) {
        parts.push('the large document edited again and again in one server', enduranceTable(results.endurance));
    }
    if (results.documents) {
        parts.push(
            `extension package: ${results.extension === undefined ? 'not packaged (npm run package)' : `${results.extension} MB`} (budget 2 MB)`,
        );
    }
    return parts.join('\n\n');
}

/** Limits the growth of a keystroke's cost. It asserts no milliseconds, which depend on the machine, but ratios of times measured by turns in one run. */
import { type GrowthBench, type GrowthFigures, growthInProcess, growthOverStdio } from './growth.js';
import type { ServerProgram } from './server-program.js';

/** The largest allowed ratio of a keystroke's cost in the largest document to that in the smallest. */
export const growthLimit = 1.5;
/** Turns per document: first those not counted, then those counted. */
const turnsUncounted = 6;
const turnsCounted = 12;
/** Repeats the measurement if other work on the machine may have disturbed it; the best try counts. Other work does not explain twice the limit. */
const gateTries = 5;
const doubtfulGrowth = 2 * growthLimit;

export interface GateFigures {
    readonly inProcess: readonly GrowthFigures[];
    readonly overStdio: readonly GrowthFigures[];
}

/** Measures the growth, repeatedly if it does not stay below the limit. */
export async function measureGrowth(program: ServerProgram | string): Promise<GateFigures> {
    const inProcess = await bestOf(await growthInProcess(turnsUncounted));
    const overStdio = await bestOf(await growthOverStdio(program, turnsUncounted));
    return { inProcess, overStdio };
}

async function bestOf(bench: GrowthBench): Promise<readonly GrowthFigures[]> {
    let best = await bench.measure(turnsCounted);
    for (let more = 1; more < gateTries && growthOf(best) >= growthLimit && growthOf(best) < doubtfulGrowth; more++) {
        const again = await bench.measure(turnsCounted);
        best = growthOf(again) < growthOf(best) ? again : best;
    }
    await bench.close();
    return best;
}

/** The complaint of the gate; undefined if the growth stays below the limit, in one process and over standard input and output. */
export function complaintAbout({ inProcess, overStdio }: GateFigures): string | undefined {
    return Math.max(growthOf(inProcess), growthOf(overStdio)) < growthLimit
        ? undefined
        : `A key grows with the document ${growthOf(inProcess)} times in one process and ${growthOf(overStdio)} times over standard input and output. Less than ${growthLimit} is wanted.`;
}

/** The greatest growth: documents in between may not grow more than the largest one either. */
function growthOf(figures: readonly GrowthFigures[]): number {
    return Math.max(...figures.map(({ growth }) => growth));
}

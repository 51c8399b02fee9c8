/** Holds the growth of a key's cost: no milliseconds, which depend on the machine, but ratios of times that were taken by turns in one run. */
import { type GrowthBench, type GrowthFigures, growthInProcess, growthOverStdio } from './growth.js';

/** In the largest document a key may cost so many times as much as in the smallest. */
export const growthLimit = 1.5;
/** Turns of each document that are not counted, and that are. */
const warmUp = 6;
const turns = 12;
/** Another try is made where somebody else's work may have got in the way; the best one counts. Twice the limit is nobody else's work. */
const tries = 5;
const doubtful = 2 * growthLimit;

export interface GateFigures {
    readonly inProcess: readonly GrowthFigures[];
    readonly overStdio: readonly GrowthFigures[];
}

/** Measures the growth, again where it does not stay below the limit. */
export async function measureGrowth(program: string): Promise<GateFigures> {
    const inProcess = await bestOf(await growthInProcess(warmUp));
    const overStdio = await bestOf(await growthOverStdio(program, warmUp));
    return { inProcess, overStdio };
}

async function bestOf(bench: GrowthBench): Promise<readonly GrowthFigures[]> {
    let best = await bench.measure(turns);
    for (let more = 1; more < tries && growthOf(best) >= growthLimit && growthOf(best) < doubtful; more++) {
        const again = await bench.measure(turns);
        best = growthOf(again) < growthOf(best) ? again : best;
    }
    await bench.close();
    return best;
}

/** What the gate says: nothing where the growth stays below the limit, in one process and as an editor sees it. */
export function complaintAbout({ inProcess, overStdio }: GateFigures): string | undefined {
    return Math.max(growthOf(inProcess), growthOf(overStdio)) < growthLimit
        ? undefined
        : `A key grows with the document ${growthOf(inProcess)} times in one process and ${growthOf(overStdio)} times over standard input and output. Less than ${growthLimit} is wanted.`;
}

/** The greatest growth: what lies in between may not grow more than the largest document. */
function growthOf(figures: readonly GrowthFigures[]): number {
    return Math.max(...figures.map(({ growth }) => growth));
}

/** Two builds of the server, measured in turns in one run: whether a change made something slower cannot be told from two runs. */
import type { BenchDocument } from './documents.js';
import { quantile, round, table } from './figures.js';
import { measureSome } from './measure-document.js';
import { type FigureName, timesByFigure, type TypingFigures } from './typing.js';
import type { ServerProgram } from './server-program.js';

/** Measurements of each build. Each comes first equally often, since the machine may grow warm. */
const measurements = 6;

/**
 * @param other the program of the other build
 * @param say called with a description of each measurement
 * @returns a row for each figure: the median time of both builds in milliseconds, and the median of their ratios; then memory, in megabytes
 */
export async function measureBeside(
    program: ServerProgram | string,
    other: string,
    documents: readonly BenchDocument[],
    wanted: readonly FigureName[],
    say: (what: string) => void,
): Promise<string> {
    const rows = [['figure', 'other', 'this', 'ratio', 'ratios']];
    for (const document of documents) {
        const pairs: { readonly mine: TypingFigures; readonly theirs: TypingFigures }[] = [];
        for (let count = 0; count < measurements; count++) {
            say(`both servers, ${document.name} document, ${count + 1} of ${measurements}`);
            const measure = (server: ServerProgram | string): Promise<TypingFigures> =>
                measureSome(server, document, (figure) => wanted.includes(figure), program);
            const first = await measure(count % 2 === 0 ? other : program);
            const second = await measure(count % 2 === 0 ? program : other);
            pairs.push(count % 2 === 0 ? { theirs: first, mine: second } : { theirs: second, mine: first });
        }
        for (const figure of wanted) {
            const ratios = pairs.map(({ mine, theirs }) => medianOf(mine, figure) / medianOf(theirs, figure));
            const median = (of: 'mine' | 'theirs'): string =>
                String(
                    round(
                        quantile(
                            pairs.map((pair) => medianOf(pair[of], figure)),
                            0.5,
                        ),
                    ),
                );
            rows.push([
                `${document.name} ${figure}`,
                median('theirs'),
                median('mine'),
                quantile(ratios, 0.5).toFixed(2),
                ratios.map((ratio) => ratio.toFixed(2)).join(' '),
            ]);
        }
        for (const memory of ['heap', 'rss'] as const) {
            const [theirs, mine] = (['theirs', 'mine'] as const).map((of) =>
                quantile(
                    pairs.map((pair) => pair[of][memory]),
                    0.5,
                ),
            );
            rows.push([`${document.name} ${memory}, MB`, String(theirs), String(mine), (Number(mine) / Number(theirs)).toFixed(2), '']);
        }
    }
    return table(rows);
}

function medianOf(measured: TypingFigures, figure: FigureName): number {
    return timesByFigure(measured)[figure]?.median ?? Number.NaN;
}

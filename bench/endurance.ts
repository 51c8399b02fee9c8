/** Whether memory stays flat: a server over standard input and output, with the large document edited a hundred thousand times. */
import { quantile, round } from './figures.js';
import { largeAgenda } from './large.js';
import { earlyItem, wordAt } from './places.js';
import { BenchServer } from './server.js';
import type { ServerProgram } from './server-program.js';

/** Total number of edits so far. */
export interface EnduranceFigures {
    readonly edits: number;
    /** Megabytes after a garbage collection. */
    readonly heap: number;
    readonly rss: number;
    /** Milliseconds from a keystroke to its findings, over the edits since the previous row. */
    readonly key: number;
}

/** After this many edits one changes the number of an early item, and the next one changes it back. */
const betweenNumbers = 100;

/**
 * @param edits number of edits; the bench waits for the findings of each before the next
 * @param step number of edits between two measurements of the memory
 * @param tell called with each measurement
 */
export async function measureEndurance(
    program: ServerProgram | string,
    edits: number,
    step: number,
    tell: (figures: EnduranceFigures) => void,
): Promise<readonly EnduranceFigures[]> {
    const server = new BenchServer(program);
    await server.start();
    const uri = 'file:///bench/document.agenda';
    await server.open(uri, largeAgenda());
    const figures: EnduranceFigures[] = [];
    let samples: number[] = [];
    const look = async (done: number): Promise<void> => {
        const { heapUsed, rss } = await server.memory();
        const key = samples.length > 0 ? round(quantile(samples, 0.5)) : 0;
        figures.push({ edits: done, heap: round(heapUsed / 1e6), rss: round(rss / 1e6), key });
        tell(figures[figures.length - 1] as EnduranceFigures);
        samples = [];
    };
    await look(0);
    let written = 0;
    for (let index = 0; index < edits; index++) {
        // Text is typed and deleted again, so that the document is as large at the end as at the beginning.
        const isTakenBack = index % 2 === 1;
        if (!isTakenBack) {
            written = index % betweenNumbers === 0 ? earlyItem(server.text(uri)).numberEnd : wordAt(server.document(uri), (index * 7) % 10);
        }
        const typed = index % betweenNumbers < 2 ? '2' : 'x';
        const edit = isTakenBack ? { start: written, end: written + 1, text: '' } : { start: written, end: written, text: typed };
        samples.push(await server.timeToFindings(uri, [edit]));
        if ((index + 1) % step === 0) {
            await look(index + 1);
        }
    }
    await server.stop();
    return figures;
}

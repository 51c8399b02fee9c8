/**
 * How a keystroke's cost grows with the document. Documents of three sizes with similar sections are open at the same time and edited by turns: whatever
 * slows the machine for a while slows all of them, so the ratio holds on any machine.
 */
import { OpenDocument } from './in-process.js';
import { quantile, round, type MeasuredTimes, timesOf } from './figures.js';
import { scaledAgenda } from './large.js';
import { wordAt } from './places.js';
import { BenchServer } from './server.js';
import type { ServerProgram } from './server-program.js';

/** The compared sizes, relative to the large document. */
const shares = [0.16, 1, 5];

/**
 * Keystrokes in one document before the next one's turn, and those at the start of a turn that pay for what the previous document left behind: garbage,
 * and memory that has left the processor's caches. A small document that paid for a large one would hide the growth.
 */
const keysInTurn = 8;
const uncounted = 2;

export interface GrowthFigures {
    readonly megabytes: number;
    /** From the change of the text to its findings. */
    readonly key: MeasuredTimes;
    /** Time relative to the smallest document: 1 if a keystroke costs the same in every document, the ratio of sizes if it costs the whole text. */
    readonly growth: number;
}

/** A document being edited. */
interface Typed {
    readonly megabytes: number;
    /** A text with access to stretches of it. */
    text(): Pick<string, 'length' | 'slice'>;
    key(offset: number): Promise<number>;
}

/** Documents of all sizes, open and warm. They can be measured any number of times, and are closed at the end. */
export interface GrowthBench {
    /** @param turns per document; each is eight keystrokes at eight places */
    measure(turns: number): Promise<readonly GrowthFigures[]>;
    close(): Promise<void>;
}

/** In one process, without a connection: the work of the server itself. */
export async function growthInProcess(warmUp: number): Promise<GrowthBench> {
    const typed: Typed[] = [];
    for (const share of shares) {
        const text = scaledAgenda(share);
        const document = await OpenDocument.open(text);
        typed.push({
            megabytes: megabytesOf(text),
            text: () => document,
            key: (offset) => document.timeToFindings({ start: offset, end: offset, text: 'x' }),
        });
    }
    return warm(typed, warmUp, async () => {});
}

/** Over standard input and output, one server per document: the cost an editor sees. */
export async function growthOverStdio(program: ServerProgram | string, warmUp: number): Promise<GrowthBench> {
    const servers: BenchServer[] = [];
    const typed: Typed[] = [];
    const uri = 'file:///bench/growth.agenda';
    for (const share of shares) {
        const server = new BenchServer(program);
        servers.push(server);
        await server.start();
        const text = scaledAgenda(share);
        await server.open(uri, text);
        typed.push({
            megabytes: megabytesOf(text),
            text: () => server.document(uri),
            key: (offset) => server.timeToFindings(uri, [{ start: offset, end: offset, text: 'x' }]),
        });
    }
    return warm(typed, warmUp, async () => {
        for (const server of servers) {
            await server.stop();
        }
    });
}

async function warm(typed: readonly Typed[], warmUp: number, close: () => Promise<void>): Promise<GrowthBench> {
    let turn = 0;
    const type = async (turns: number): Promise<number[][]> => {
        const samples: number[][] = typed.map(() => []);
        for (const end = turn + turns; turn < end; turn++) {
            for (const [index, document] of typed.entries()) {
                for (let key = -uncounted; key < keysInTurn; key++) {
                    const sample = await document.key(wordAt(document.text(), (turn + (key + uncounted) * 7) % 10));
                    if (key >= 0) {
                        samples[index]?.push(sample);
                    }
                }
            }
        }
        return samples;
    };
    await type(warmUp);
    return { measure: async (turns) => figuresOf(typed, await type(turns)), close };
}

function figuresOf(typed: readonly Typed[], samples: readonly (readonly number[])[]): readonly GrowthFigures[] {
    const medians = samples.map((of) => quantile(of, 0.5));
    return typed.map(({ megabytes }, index) => ({
        megabytes,
        key: timesOf(samples[index] ?? []),
        growth: Math.round(((medians[index] ?? Number.NaN) / (medians[0] ?? Number.NaN)) * 100) / 100,
    }));
}

function megabytesOf(text: string): number {
    return round(Buffer.byteLength(text) / 1e5) / 10;
}

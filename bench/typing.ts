/** What an editor feels: the time from a key to the findings and to the preview, over standard input and output. */
import { setTimeout as pause } from 'node:timers/promises';
import { type PreviewAnswer, type PreviewParams, previewRequest } from '../server/protocol.js';
import type { BenchDocument } from './documents.js';
import { round, type Times, timed, timesOf } from './figures.js';
import { BenchServer } from './server.js';

export interface TypingFigures {
    /** Opened in a server that has already served another document. */
    readonly open: Times;
    /** From the key to the findings, by the place in the document. */
    readonly key: { readonly beginning: Times; readonly middle: Times; readonly end: Times; readonly all: Times };
    /** From the last of 40 keys, 30 ms apart, to the first findings of the text with all of them. */
    readonly burst: Times;
    /** From the key to the answer that the preview paints. Stock Langium has no preview. */
    readonly preview?: Times;
    /** Megabytes, after everything above. */
    readonly heap: number;
    readonly rss: number;
}

const keysInBurst = 40;
const millisecondsBetween = 30;

/** How often everything is done. */
export interface Effort {
    readonly opens: number;
    readonly keys: number;
    readonly bursts: number;
}

export async function measureTyping(program: string, document: BenchDocument, effort: Effort, hasPreview: boolean): Promise<TypingFigures> {
    const server = new BenchServer(program);
    await server.start();
    const other = 'file:///bench/other.agenda';
    await server.open(other, document.text.slice(0, 4000));
    const opens: number[] = [];
    for (let index = 0; index < effort.opens; index++) {
        const uri = `file:///bench/opened-${index}.agenda`;
        opens.push(await timed(() => server.open(uri, document.text)));
        await server.close(uri);
        await pause(100);
    }
    const uri = 'file:///bench/document.agenda';
    await server.open(uri, document.text);
    const places = placesIn(document.text);
    // The engine compiles what is hot; an editor is open for hours.
    await keys(server, uri, places.middle, Math.ceil(effort.keys / 2));
    const [beginning, middle, end] = [
        await keys(server, uri, places.beginning, effort.keys),
        await keys(server, uri, places.middle, effort.keys),
        await keys(server, uri, places.end, effort.keys),
    ];
    const bursts: number[] = [];
    for (let index = 0; index < effort.bursts; index++) {
        bursts.push(await burst(server, uri, places.middle));
        await pause(100);
    }
    const preview = hasPreview ? { preview: timesOf(await previews(server, uri, places.middle, effort.keys)) } : {};
    const { heapUsed, rss } = await server.memory();
    await server.stop();
    return {
        open: timesOf(opens),
        key: { beginning: timesOf(beginning), middle: timesOf(middle), end: timesOf(end), all: timesOf([...beginning, ...middle, ...end]) },
        burst: timesOf(bursts),
        ...preview,
        heap: round(heapUsed / 1e6),
        rss: round(rss / 1e6),
    };
}

/** Ends of paragraphs: the first one under an item, one in the middle, and the last one before the schedule. */
function placesIn(text: string): { readonly beginning: number; readonly middle: number; readonly end: number } {
    const first = text.indexOf('\n\nitem ');
    const schedule = text.indexOf('\n\nschedule');
    const behind = (from: number): number => text.indexOf('\n\n', text.indexOf('\n\n', from + 8) + 2);
    return { beginning: behind(first), middle: behind(schedule >> 1), end: schedule };
}

async function keys(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(
            await timed(async () => {
                await server.type(uri, offset, index % 6 === 5 ? ' ' : 'x');
                await server.findings(uri);
            }),
        );
        await pause(20);
    }
    return samples;
}

async function burst(server: BenchServer, uri: string, offset: number): Promise<number> {
    for (let index = 1; index < keysInBurst; index++) {
        await server.type(uri, offset, 'x');
        await pause(millisecondsBetween);
    }
    return timed(async () => {
        await server.type(uri, offset, ' ');
        await server.findings(uri);
    });
}

async function previews(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    let since: number | undefined;
    const ask = async (): Promise<void> => {
        const params: PreviewParams = { uri, version: server.version(uri), known: {}, ...(since === undefined ? {} : { since }) };
        const { number } = await server.connection.sendRequest<PreviewAnswer>(previewRequest, params);
        since = number;
    };
    await ask();
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(
            await timed(async () => {
                await server.type(uri, offset, 'x');
                await ask();
            }),
        );
        await pause(20);
    }
    return samples;
}

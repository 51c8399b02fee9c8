/** The delays an editor sees: the time from a keystroke to the findings and to the preview, over standard input and output. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDocument } from './documents.js';
import { round, type MeasuredTimes, timed, timesOf } from './figures.js';
import { burst, itemKeys, keys, lists, numberKeys, previews, renumberings } from './keystrokes.js';
import { type KeystrokePlace, places, placesIn } from './places.js';
import type { Renumbering } from './renumbering.js';
import { BenchServer } from './server.js';
import type { ServerProgram } from './server-program.js';

export interface TypingFigures {
    /** Opened in a server that has already served another document. */
    readonly open: MeasuredTimes;
    /** From the keystroke to the findings, by the place in the document. */
    readonly key: Readonly<Record<KeystrokePlace | 'all', MeasuredTimes>>;
    /** A keystroke in the number of an early item: all later ones are out of order, then in order again. */
    readonly number: MeasuredTimes;
    /** From an item inserted above all others but one, or removed, to the findings. */
    readonly item: MeasuredTimes;
    /** From the fix that renumbers all items, one edit in hundreds of places, or from its undoing, to the findings. */
    readonly renumbered: MeasuredTimes;
    /** From the last of 40 keystrokes, 30 ms apart, to the first findings of the text with all of them. */
    readonly burst: MeasuredTimes;
    /** From the keystroke to the answer that the preview paints. Stock Langium has no preview. */
    readonly preview?: MeasuredTimes;
    /** From the key that opens a list of completion to the list. That of stock Langium has other entries. */
    readonly list?: MeasuredTimes;
    /** Megabytes, with the document open and after everything above but the fix. */
    readonly heap: number;
    readonly rss: number;
}

/** The figures that can be measured alone. */
export const figures = ['open', 'key', 'number', 'item', 'burst', 'preview', 'list', 'fix'] as const;
export type FigureName = (typeof figures)[number];

/** The times of each figure; those of a keystroke from all places. Neither preview nor list in stock Langium. */
export function timesByFigure(measured: TypingFigures): Readonly<Record<FigureName, MeasuredTimes | undefined>> {
    const { open, number, item, burst, preview, list } = measured;
    return { open, key: measured.key.all, number, item, burst, preview, list, fix: measured.renumbered };
}

/** The number of repetitions. */
export interface Effort {
    readonly opens: number;
    /** Keystrokes that are not counted. */
    readonly warmUp: number;
    /** Per place. */
    readonly keys: number;
    readonly renumberings: number;
    readonly bursts: number;
}

/**
 * @param renumbering the edits of this project's fix, for any server
 * @param isOurs whether the server has our preview and our completion
 * @param wants whether to measure a figure; the others have no samples
 */
export async function measureTyping(
    program: ServerProgram | string,
    { text }: BenchDocument,
    effort: Effort,
    renumbering: Renumbering,
    isOurs: boolean,
    wants: (figure: FigureName) => boolean = () => true,
): Promise<TypingFigures> {
    const server = new BenchServer(program);
    await server.start();
    await server.open('file:///bench/other.agenda', text.slice(0, 4000));
    const opens: number[] = [];
    for (let index = 0; wants('open') && index < effort.opens; index++) {
        const uri = `file:///bench/opened-${index}.agenda`;
        opens.push(await timed(() => server.open(uri, text)));
        await server.close(uri);
        await pause(100);
    }
    const uri = 'file:///bench/document.agenda';
    await server.open(uri, text);
    // The engine compiles hot code; an editor stays open for hours.
    await keys(server, uri, placesIn(text).middle, effort.warmUp);
    const samples = { beginning: [], middle: [], end: [], schedule: [] } as Record<KeystrokePlace, number[]>;
    for (const place of wants('key') ? places : []) {
        // The places are computed again: earlier keystrokes have moved them.
        samples[place] = await keys(server, uri, placesIn(server.text(uri))[place], effort.keys);
    }
    await numberKeys(server, uri, 2);
    const number = wants('number') ? await numberKeys(server, uri, effort.renumberings) : [];
    const item = wants('item') ? await itemKeys(server, uri, effort.renumberings) : [];
    const bursts: number[] = [];
    for (let index = 0; wants('burst') && index < effort.bursts; index++) {
        bursts.push(await burst(server, uri, placesIn(server.text(uri)).middle));
        await pause(100);
    }
    const preview =
        isOurs && wants('preview') ? { preview: timesOf(await previews(server, uri, placesIn(server.text(uri)).middle, effort.keys)) } : {};
    const list = isOurs && wants('list') ? { list: timesOf(await lists(server, uri, placesIn(server.text(uri)).middle, effort.keys)) } : {};
    const { heapUsed, rss } = await server.memory();
    await server.close(uri);
    const renumbered = wants('fix') ? await renumberings(server, text, renumbering, effort.renumberings) : [];
    await server.stop();
    return {
        open: timesOf(opens),
        key: {
            beginning: timesOf(samples.beginning),
            middle: timesOf(samples.middle),
            end: timesOf(samples.end),
            schedule: timesOf(samples.schedule),
            all: timesOf([...samples.beginning, ...samples.middle, ...samples.end, ...samples.schedule]),
        },
        number: timesOf(number),
        item: timesOf(item),
        renumbered: timesOf(renumbered),
        burst: timesOf(bursts),
        ...preview,
        ...list,
        heap: round(heapUsed / 1e6),
        rss: round(rss / 1e6),
    };
}

/** Compares servers that an editor might use instead, on texts of equal size: the time from a keystroke to its findings. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDocument } from '../documents.js';
import { type MeasuredTimes, timesOf } from '../figures.js';
import { BenchServer } from '../server.js';
import { markdownRivals } from './markdown.js';
import { ours } from './ours.js';
import type { Rival } from './rival.js';
import { yamlRivals } from './yaml.js';

export interface RivalFigures {
    readonly name: string;
    readonly checks: string;
    /** UTF-8 bytes of its text. */
    readonly bytes: number;
    /** From a keystroke in the middle of the text to its findings. */
    readonly key: MeasuredTimes;
    /** The share of that time that is not the server's own work. */
    readonly apart?: { readonly what: string; readonly times: MeasuredTimes };
}

/** This project first, then the others that are installed. */
export async function measureRivals(document: BenchDocument, keys: number): Promise<readonly RivalFigures[]> {
    const figures: RivalFigures[] = [];
    for (const rival of [ours, ...markdownRivals(), ...yamlRivals()]) {
        figures.push(await measure(rival, await rival.textOf(document.text), keys));
    }
    return figures;
}

async function measure(rival: Rival, text: string, keys: number): Promise<RivalFigures> {
    const server = new BenchServer(rival.program);
    await rival.prepare?.(server);
    await server.start();
    await rival.configure?.(server);
    const uri = `file:///bench/document${rival.extension}`;
    await server.open(uri, text);
    // Findings from a check caused by the settings must not count as the answer to a keystroke.
    await pause(1000);
    const offset = endOfSentence(text);
    const samples: number[] = [];
    const apart: number[] = [];
    const warmUp = Math.ceil(keys / 3);
    for (let index = -warmUp; index < keys; index++) {
        const sample = await server.timeToFindings(uri, [{ start: offset, end: offset, text: index % 6 === 5 ? ' ' : 'x' }]);
        if (index >= 0) {
            samples.push(sample);
            apart.push(rival.apart?.last() ?? 0);
        }
        await pause(20);
    }
    await requireFinding(server, uri, rival);
    await server.stop();
    return {
        name: rival.name,
        checks: rival.checks,
        bytes: Buffer.byteLength(text),
        key: timesOf(samples),
        ...(rival.apart ? { apart: { what: rival.apart.what, times: timesOf(apart) } } : {}),
    };
}

/** The end of a sentence at a line end, in the middle of the text; inside its quotation marks if it has any. */
function endOfSentence(text: string): number {
    const from = text.length >> 1;
    return from + Math.max(0, text.slice(from).search(/[.。]"?\n/u)) + 1;
}

/** Fails if a server finds nothing in a faulty line: it was not checking, and its figures mean nothing. */
async function requireFinding(server: BenchServer, uri: string, { name, fault }: Rival): Promise<void> {
    const before = server.published.of(uri).findings.length;
    const end = server.text(uri).length;
    await server.timeToFindings(uri, [{ start: end, end, text: `\n\n${fault}\n` }]);
    if (server.published.of(uri).findings.length <= before) {
        throw new Error(`${name} does not find anything in “${fault}”.`);
    }
}

/** Side by side with the servers that an editor might use otherwise, on texts of equal size: the time from a key to its findings. */
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDocument } from '../documents.js';
import { type Times, timesOf } from '../figures.js';
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
    /** From a key in the middle of the text to its findings. */
    readonly key: Times;
    /** How much of that is not the server's own work. */
    readonly apart?: { readonly what: string; readonly times: Times };
}

/** Ours first, then the others as far as they are installed. */
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
    // What is checked again because the settings were told must not be taken for the answer to a key.
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

/** The end of a sentence that ends its line, in the middle of the text; inside the quotation marks where it has some. */
function endOfSentence(text: string): number {
    const from = text.length >> 1;
    return from + Math.max(0, text.slice(from).search(/[.。]"?\n/u)) + 1;
}

/** A server that finds nothing in a faulty line was not checking, and its figures say nothing. */
async function requireFinding(server: BenchServer, uri: string, { name, fault }: Rival): Promise<void> {
    const before = server.published.of(uri).findings.length;
    const end = server.text(uri).length;
    await server.timeToFindings(uri, [{ start: end, end, text: `\n\n${fault}\n` }]);
    if (server.published.of(uri).findings.length <= before) {
        throw new Error(`${name} does not find anything in “${fault}”.`);
    }
}

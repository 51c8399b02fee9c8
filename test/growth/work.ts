/** The worker of the growth test: tries its inputs one by one and reports each step before it begins. */
import { parentPort, workerData } from 'node:worker_threads';
import { Desk } from '../properties/desk.js';
import { allInputs, bodiesOf } from './inputs.js';
import { type MeasuredInput, Measuring } from './measure.js';

/** One of several equal shares of the inputs, counted from 1. */
export interface Slice {
    readonly number: number;
    readonly of: number;
}

/** The task of a worker: of the inputs whose names contain one of the words, every n-th, starting at a number. */
export interface WorkerTask {
    readonly words: readonly string[];
    readonly slice: Slice;
    readonly from: number;
    readonly step: number;
}

export type Message =
    | { readonly kind: 'begun'; readonly inputs: number }
    | { readonly kind: 'doing'; readonly number: number; readonly input: string; readonly what: string }
    | { readonly kind: 'tried'; readonly measured: MeasuredInput }
    | { readonly kind: 'done' };

/** Inputs tried before measurements count. */
const warmUps = 3;

async function work(tell: (message: Message) => void): Promise<void> {
    const { words, slice, from, step } = workerData as WorkerTask;
    const desk = await Desk.create(true);
    const inputs = allInputs(bodiesOf(desk))
        .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
        .filter((_, index) => index % slice.of === slice.number - 1);
    tell({ kind: 'begun', inputs: inputs.length });
    let current = { number: from, input: '' };
    const measuring = new Measuring(desk, (what) => tell({ kind: 'doing', ...current, what }));
    // Compilation at first use is not growth.
    for (const input of inputs.slice(-warmUps)) {
        await measuring.growthOf(input);
    }
    for (let number = from; number < inputs.length; number += step) {
        const input = inputs[number]!;
        current = { number, input: input.name };
        tell({ kind: 'tried', measured: await measuring.growthOf(input) });
    }
    tell({ kind: 'done' });
}

if (parentPort) {
    const port = parentPort;
    work((message) => port.postMessage(message)).catch((error: unknown) => {
        // The main thread receives the error, and ends.
        throw error;
    });
}

/** The worker of the growth test: tries its inputs one by one and tells what it does before it does it. */
import { parentPort, workerData } from 'node:worker_threads';
import { Desk } from '../properties/desk.js';
import { allInputs, bodiesOf } from './inputs.js';
import { type Growth, Measuring } from './measure.js';

/** What a worker is asked for: the inputs whose names hold one of the words, from a number on. */
export interface Work {
    readonly words: readonly string[];
    readonly from: number;
}

export type Message =
    | { readonly kind: 'doing'; readonly number: number; readonly input: string; readonly what: string }
    | { readonly kind: 'found'; readonly growth: Growth }
    | { readonly kind: 'done'; readonly inputs: number };

async function work(tell: (message: Message) => void): Promise<void> {
    const { words, from } = workerData as Work;
    const desk = await Desk.create(true);
    const inputs = allInputs(bodiesOf(desk)).filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
    let current = { number: 0, input: '' };
    const measuring = new Measuring(desk, (what) => tell({ kind: 'doing', ...current, what }));
    if (from === 0) {
        // What is compiled at the first use is no growth.
        await measuring.growthOf({ ...inputs[0]!, name: 'the first one' });
    }
    for (const [number, input] of inputs.entries()) {
        if (number >= from) {
            current = { number, input: input.name };
            for (const growth of await measuring.growthOf(input)) {
                tell({ kind: 'found', growth });
            }
        }
    }
    tell({ kind: 'done', inputs: inputs.length });
}

if (parentPort) {
    const port = parentPort;
    work((message) => port.postMessage(message)).catch((error: unknown) => {
        // The one who asked is told, and ends.
        throw error;
    });
}

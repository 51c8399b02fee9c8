/** Sessions that broke the law, or seemed likely to: they run each time. */
import { counterexamples } from './counterexamples.js';
import { Desk } from './desk.js';
import { follow } from './law.js';

describe('All that is known is what the text says after', () => {
    let live: Desk;
    let fresh: Desk;

    before(async () => {
        [live, fresh] = [await Desk.create(), await Desk.create()];
    });

    for (const [name, session] of Object.entries(counterexamples)) {
        it(name, () => follow(session, live, fresh));
    }
});

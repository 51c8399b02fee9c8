/** What is known after an edit is the same as what is known of the whole text read anew. */
import fc from 'fast-check';
import { sources } from './documents.js';
import { Desk } from './desk.js';
import { type OpenText, type Session, sessionsOf } from './edits.js';
import { follow } from './law.js';
import { small } from './small.js';

/** How many sessions there are of each kind; more can be asked for with AGENDA_PROPERTY_RUNS. */
const sessions = Math.max(1, Number(process.env.AGENDA_PROPERTY_RUNS) || 100);

/** One document, more often a small one: there most edits matter. */
const alone: fc.Arbitrary<readonly OpenText[]> = fc
    .oneof(fc.constantFrom(...small), fc.constantFrom(...sources))
    .map(({ name, text }) => [{ name: `${name}.agenda`, text }]);

async function holds(session: fc.Arbitrary<Session>): Promise<void> {
    const [live, fresh] = [await Desk.create(), await Desk.create()];
    await fc.assert(
        fc.asyncProperty(session, (drawn) => follow(drawn, live, fresh)),
        { numRuns: sessions },
    );
}

describe('After any edits', () => {
    it('all that is known of a document is what its text says', () => holds(sessionsOf(alone)));
});

/** What is known after an edit equals what is known of the whole text read anew. */
import fc from 'fast-check';
import { Desk } from './desk.js';
import { type OpenText, sessionsOf } from './edits.js';
import { follow } from './law.js';
import { alone, cited, neighbours, versions } from './meetings.js';
import { tried } from './rounds.js';
import { views } from './views.js';

/** The views of a text that can change with an edit of another text. */
const { links, citations, findings, diagnostics, blocks, preview, lenses, tokens, pointedAt } = views;
const acrossTexts = { links, citations, findings, diagnostics, blocks, preview, lenses, tokens, pointedAt } as typeof views;

async function holds(texts: fc.Arbitrary<readonly OpenText[]>, asked: typeof views, share: number): Promise<void> {
    const [live, fresh] = [await Desk.create(), await Desk.create()];
    await tried(
        fc.asyncProperty(sessionsOf(texts), (session) => follow(session, live, fresh, asked)),
        share,
    );
}

describe('After any edits', function () {
    // However busy the machine is: the law does not depend on time.
    this.timeout(0);

    it('all that is known of a document is what its text says', () => holds(alone, views, 2 / 5));
    it('of one language version or another, all of them are checked against what the others say now', () =>
        holds(versions, acrossTexts, 1 / 5));
    it('of one agenda or another, all of them are checked against the rooms that the others take now', () =>
        holds(neighbours, acrossTexts, 1 / 5));
    it('of an agenda or of the registers beside it, its citations lead to what the registers say now', () =>
        holds(cited, acrossTexts, 1 / 5));
});

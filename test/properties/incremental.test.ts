/** What is known after an edit equals what is known of the whole text read anew. */
import fc from 'fast-check';
import { six } from '../rules/six-versions.js';
import { sources } from './documents.js';
import { Desk } from './desk.js';
import { type OpenText, sessionsOf } from './edits.js';
import { follow } from './law.js';
import { tried } from './rounds.js';
import { registers, rooms, small } from './small.js';
import { views } from './views.js';

function named({ name, text }: OpenText): OpenText {
    return { name: name.includes('.register') ? name : `${name.replace(/\.agenda$/u, '')}.agenda`, text };
}

/** One document, mostly a small one: there most edits have an effect. fast-check shrinks counterexamples towards the first ones. */
const document = fc
    .constantFrom(...small, ...small, ...small, ...sources.toSorted((one, other) => one.text.length - other.text.length))
    .map(named);
const alone = document.map((one) => [one]);

/** Two or three language versions of one meeting. */
const meetings = [
    sources.filter(({ name }) => name.startsWith('prevention-2024.')),
    Object.entries(six).map(([language, text]) => ({ name: `meeting.${language}`, text })),
];
const versions = fc
    .constantFrom(...meetings)
    .chain((all) => fc.subarray(all, { minLength: 2, maxLength: 3 }))
    .map((all) => all.map(named));

/** Agendas of two or three documents that meet in the same rooms. */
const neighbours = fc
    .tuple(fc.subarray(rooms, { minLength: 2, maxLength: 3 }), fc.boolean())
    .map(([all, areFirst]) => (areFirst ? all : all.toReversed()).map(named));

/** An agenda with one or two registers, possibly those it cites. */
const cited = fc
    .tuple(document, fc.subarray([...registers], { minLength: 1, maxLength: 2 }))
    .map(([one, others]) => [one, ...others.map(named)]);

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

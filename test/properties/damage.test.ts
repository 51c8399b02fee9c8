/** However a document is damaged, it is read, checked and shown, and everything above the damage remains. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { composed } from './composed/agendas.js';
import { damages, rubbish } from './damage.js';
import { itemsOf, read, runs, sources } from './documents.js';
import { checkSound } from './soundness.js';

describe('A document', () => {
    before(() => {
        if (!process.env.AGENDA_CORPUS) {
            console.log('skipped: AGENDA_CORPUS is not set, the issued documents are not damaged, only the examples and fixtures');
        }
    });

    for (const { name, text } of sources) {
        it(`${name} is sound as it is`, () => checkSound(text));
    }

    for (const [title, damage] of Object.entries(damages)) {
        it(`${title} is sound, and its items above are found`, () =>
            fc.assert(
                fc.asyncProperty(damage, async ({ before, after, line }) => {
                    const kept = itemsOf(await read(before)).filter((item) => item.line < line);
                    assert.deepEqual(itemsOf(await checkSound(after)).slice(0, kept.length), kept);
                }),
                { numRuns: runs },
            ));
    }

    it('that has any constructs beside each other is sound', () =>
        fc.assert(
            fc.asyncProperty(composed, async ({ text }) => {
                await checkSound(text);
            }),
            { numRuns: Math.ceil(runs / 3) },
        ));

    it('that never was one is sound', () =>
        fc.assert(
            fc.asyncProperty(rubbish, async (text) => {
                await checkSound(text);
            }),
            { numRuns: runs },
        ));
});

/** An agenda that is rolled forward keeps all its items and passages, gets no new mistake of syntax, and is done once. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rollForward } from '../../language/drafting/roll-forward/roll-forward.js';
import { readingOf } from '../../language/semantics/reading.js';
import { nextOf, shapeOf, usual } from '../drafting/rolled.js';
import { damages, rubbish } from './damage.js';
import { read, runs } from './documents.js';
import { grown } from './grown.js';

const dates = fc.constantFrom('2026-09-01 to 2026-09-04', '2026-09-05', '2026-10-28 to 2026-11-13', '2026-09-01, 2026-09-14 to 2026-09-15');

async function checkRolled(text: string, days: string): Promise<void> {
    const before = await readingAnd(text);
    // The style of a document follows from its symbol, so that its series stays.
    const symbol = before.reading.masthead.symbols.join(', ') || usual.symbol;
    const next = nextOf({
        symbol: /\p{L}.*\p{Nd}/u.test(symbol) && !/[[\]{}|^*:]|\/\//u.test(symbol) ? symbol : usual.symbol,
        session: '17',
        dates: days,
    });
    const { text: once } = rollForward(text, before.reading, next);
    const after = await readingAnd(once);
    assert.deepEqual(shapeOf(after.reading), shapeOf(before.reading));
    assert.deepEqual(withoutAll(after.syntax, before.syntax), [], 'no mistake of syntax is new');
    assert.equal(rollForward(once, after.reading, next).text, once, 'a second time changes nothing');
}

/** The words of one list that another one does not have as often. */
function withoutAll(some: readonly string[], others: readonly string[]): readonly string[] {
    const left = [...others];
    return some.filter((one) => {
        const at = left.indexOf(one);
        if (at >= 0) {
            left.splice(at, 1);
        }
        return at < 0;
    });
}

async function readingAnd(text: string) {
    const { document, findings } = await read(text);
    const syntax = findings.map(({ code }) => code).filter((code) => code.startsWith('syntax'));
    return { reading: readingOf(document.parseResult.value), syntax };
}

describe('Rolling forward', () => {
    it('keeps all that is there', () => fc.assert(fc.asyncProperty(grown, dates, checkRolled), { numRuns: runs }));

    for (const [title, damage] of Object.entries(damages)) {
        it(`keeps all that is there of a document ${title}`, () =>
            fc.assert(
                fc.asyncProperty(damage, dates, ({ after }, days) => checkRolled(after, days)),
                { numRuns: Math.ceil(runs / 4) },
            ));
    }

    it('never fails', () =>
        fc.assert(
            fc.asyncProperty(rubbish, dates, async (text, days) => {
                rollForward(text, (await readingAnd(text)).reading, nextOf({ ...usual, dates: days }));
            }),
            { numRuns: Math.ceil(runs / 4) },
        ));
});

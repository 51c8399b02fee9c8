/** What an agenda may book, by its lines alone: never less than what it books. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bookingsOf } from '../../language/bookings/bookings.js';
import { keyOf } from '../../language/bookings/entries.js';
import { likelyBookings } from '../../language/bookings/likely.js';
import { mayBook } from '../../language/bookings/may-book.js';
import { damages, rubbish } from '../properties/damage.js';
import { read, runs, sources } from '../properties/documents.js';

async function check(text: string): Promise<number> {
    const { document } = await read(text);
    const bookings = bookingsOf(document.parseResult.value);
    const likely = Map.groupBy(likelyBookings(text), ({ key }) => key);
    for (const booking of bookings?.meetings ?? []) {
        const own = (bookings && likely.get(keyOf(bookings, booking))) ?? [];
        assert.ok(
            // A part of the day counts as the whole of it.
            own.some(({ start, end }) => start <= booking.start && end >= booking.end),
            `${booking.name} on ${booking.date}`,
        );
    }
    assert.ok(!bookings || mayBook(text));
    return bookings?.meetings.length ?? 0;
}

describe('The lines of an agenda', () => {
    it('tell all its bookings, in every example', async () => {
        let count = 0;
        for (const { text } of sources) {
            count += await check(text);
            await check(text.replaceAll('\n', '\r\n'));
            await check(`\ufeff${text}`);
        }
        assert.ok(count > 20, `${count} bookings`);
    });

    for (const [title, texts] of Object.entries({ ...damages, rubbish: rubbish.map((after) => ({ after })) })) {
        it(`tell all its bookings: ${title}`, () =>
            fc.assert(
                fc.asyncProperty(texts as fc.Arbitrary<{ readonly after: string }>, async ({ after }) => {
                    await check(after);
                }),
                { numRuns: runs },
            )).timeout(0);
    }

    it('tell quickly that there are none', () => {
        for (const text of [
            '',
            '@',
            'a@b.org 10:00',
            'See 10:00 @ Room A',
            '// 10:00-13:00 @ Room A',
            'mail x@y.org\n10:00-13:00\n@',
            'morning mail to x@y.org',
        ]) {
            assert.equal(mayBook(text), false, text);
        }
        for (const text of [
            '10:00-13:00 @ Room A',
            'x@y.org\r10:00-13:00 1 @ A',
            '\ufeff  9.30-12.30 @ Room A @ B',
            'x\nmorning @ Room A',
            'evening 2, 3 @ B',
        ]) {
            assert.equal(mayBook(text), true, text);
        }
    });
});

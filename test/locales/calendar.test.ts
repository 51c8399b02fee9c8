/** Date arithmetic. */
import assert from 'node:assert/strict';
import {
    addDays,
    compareDates,
    daysInMonth,
    formatIsoDate,
    isoWeekday,
    isRealDate,
    parseIsoDate,
} from '../../language/locales/calendar.js';
import type { CalendarDate } from '../../language/locales/locale.js';

function date(iso: string): CalendarDate {
    const read = parseIsoDate(iso);
    assert.ok(read, iso);
    return read;
}

describe('the calendar', () => {
    it('knows the weekday of every day from 1900 to 2100', () => {
        let day = date('1900-01-01');
        for (let count = 0; day.year < 2101; count++, day = addDays(day, 1)) {
            assert.equal(isoWeekday(day), (count % 7) + 1, formatIsoDate(day));
        }
    });

    it('knows the length of February', () => {
        assert.deepEqual(
            [1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2)),
            [28, 29, 28, 29],
        );
    });

    it('tells days that do not exist', () => {
        for (const iso of ['2024-09-31', '2023-02-29', '2024-13-01', '2024-00-01', '2024-09-00']) {
            assert.equal(isRealDate(date(iso)), false, iso);
        }
        assert.equal(isRealDate(date('2024-02-29')), true);
    });

    it('reads and writes ISO dates and nothing else', () => {
        assert.equal(formatIsoDate(date(' 2024-09-03 ')), '2024-09-03');
        for (const text of ['2024-9-3', '2024/09/03', '03-09-2024', '2024-09-03T10:00', '']) {
            assert.equal(parseIsoDate(text), undefined, text);
        }
    });

    it('compares and moves over the ends of years', () => {
        assert.equal(formatIsoDate(addDays(date('2024-12-31'), 1)), '2025-01-01');
        assert.equal(formatIsoDate(addDays(date('2024-03-01'), -1)), '2024-02-29');
        assert.ok(compareDates(date('2024-12-31'), date('2025-01-01')) < 0);
        assert.equal(compareDates(date('2024-09-03'), date('2024-09-03')), 0);
    });
});

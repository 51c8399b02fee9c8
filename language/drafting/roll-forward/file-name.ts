/** File names of the agenda of the next session. */
import type { Reading } from '../../semantics/reading.js';
import type { NextSession } from './facts.js';

/**
 * `prevention-2024.en.agenda` gives `prevention-2026.en.agenda`, and `board-8.agenda` gives `board-9.agenda`: the year or the number of the session changes. A name with
 * neither gets the year: `board.en.agenda` gives `board-2026.en.agenda`.
 */
export function rolledFileName(name: string, { masthead }: Pick<Reading, 'masthead'>, { session, dates }: NextSession): string {
    const year = String(dates.from.year);
    const numbers = [
        [masthead.dates?.from.year, year],
        [masthead.session, String(session.number)],
    ] as const;
    for (const [before, after] of numbers) {
        const renamed = before === undefined ? name : replaced(name, String(before), after);
        if (renamed !== name) {
            return renamed;
        }
    }
    const point = name.indexOf('.', 1);
    return point < 0 ? `${name}-${year}` : `${name.slice(0, point)}-${year}${name.slice(point)}`;
}

/** The first run of digits that is a number, replaced. */
function replaced(name: string, number: string, by: string): string {
    for (const { 0: digits, index } of name.matchAll(/\d+/gu)) {
        if (digits === number) {
            return name.slice(0, index) + by + name.slice(index + digits.length);
        }
    }
    return name;
}

/** Pairs the days and meetings of two language versions. */
import { align, likeness, type Pairing } from './alignment.js';
import type { DayFacts, RowFacts, SlotFacts } from '../facts/schedule-facts.js';

/** Pairs days by date. Two days without a counterpart between the same neighbours are the same day, under a wrong date in one version. */
export function pairDays(own: readonly DayFacts[], other: readonly DayFacts[]): Pairing<DayFacts, DayFacts> {
    const [ours, theirs] = [new Set(own.map(({ date }) => date)), new Set(other.map(({ date }) => date))];
    return align(own, other, (one, there) => {
        if (one.date === there.date) {
            return 0;
        }
        return theirs.has(one.date) || ours.has(there.date) ? 2 : 1 - 0.5 * (likeness(shape(one), shape(there)) ?? 0);
    });
}

function shape({ slots }: DayFacts): ReadonlySet<string> {
    return new Set(slots.flatMap(({ time, rows }) => [`${time}`, ...rows.map(({ path }) => path)]));
}

/** How many pairs of meetings are tried per day: enough for five hundred on either side, more than any session has. */
const mostTried = 250_000;

/**
 * Pairs the meetings of one day. The text may list them by time or by room, so their order says little: meetings with the most in common form a
 * pair. Where there are too many, the result is empty: no pairs, and no meetings reported alone.
 * @param named the path of our item that one of their rows takes up
 */
export function pairSlots(
    own: readonly SlotFacts[],
    other: readonly SlotFacts[],
    named: (row: RowFacts) => string | undefined,
): Pairing<SlotFacts, SlotFacts> {
    if (own.length * other.length > mostTried) {
        return { pairs: [], left: [], right: [] };
    }
    const items = (slot: SlotFacts, name: (row: RowFacts) => string | undefined): ReadonlySet<string> =>
        new Set(slot.rows.flatMap((row) => name(row) || []));
    const [ours, theirs] = [own.map((slot) => items(slot, ({ path }) => path)), other.map((slot) => items(slot, named))];
    const candidates = own.flatMap((one, row) =>
        other.map((there, column) => {
            const [start, end] = times(one.time);
            const [from, to] = times(there.time);
            const score =
                (start === from ? 2 : 0) +
                (end === to ? 2 : 0) +
                3 * (likeness(ours[row] ?? new Set(), theirs[column] ?? new Set()) ?? 0.5) +
                (row === column ? 0.5 : 0) +
                ((one.track === '') === (there.track === '') ? 0.25 : 0);
            return { row, column, score };
        }),
    );
    const [rows, columns] = [new Map<number, number>(), new Map<number, number>()];
    // The sort is stable: among equal scores the earlier pair wins.
    for (const { row, column, score } of candidates.sort((one, there) => there.score - one.score)) {
        if (score >= 2 && !rows.has(row) && !columns.has(column)) {
            rows.set(row, column);
            columns.set(column, row);
        }
    }
    const partner = (column: number): SlotFacts | undefined => own[columns.get(column) ?? -1];
    return {
        pairs: own.flatMap((slot, row) => {
            const there = other[rows.get(row) ?? -1];
            return there ? [[slot, there] as const] : [];
        }),
        left: own.filter((_, row) => !rows.has(row)),
        right: other.flatMap((element, column) => (columns.has(column) ? [] : [{ element, after: partner(column - 1) }])),
    };
}

function times(time: string | undefined): readonly [string | undefined, string | undefined] {
    const [start, end] = time?.split('-') ?? [];
    return [start, end];
}

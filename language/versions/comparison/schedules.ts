/** Compares the organization of work of two language versions. */
import type { Spot } from '../../syntax/tree/spots.js';
import type { Facts } from '../facts/facts.js';
import { printOfSchedule } from '../facts/fingerprint.js';
import type { DayFacts, RowFacts, ScheduleFacts, SlotFacts } from '../facts/schedule-facts.js';
import { pathOf } from '../../semantics/outline.js';
import { remembered } from '../../kept/remembered.js';
import type { DifferenceKey, Differences, Scope } from './difference.js';
import type { ItemPairs } from './items.js';
import { pairDays, pairSlots } from './meetings.js';
import { compareSections } from './sections.js';
import { compareTracks, type SlotPair } from './tracks.js';

/** Matches days by date, meetings by time and items, rows by item. */
export function compareSchedules(own: Facts, other: Facts, items: ItemPairs, out: Differences): void {
    for (const [index, schedule] of own.schedules.entries()) {
        const theirs = other.schedules[index];
        if (theirs) {
            compareSchedule(schedule, theirs, items, out);
        } else {
            const { spot } = schedule;
            out.add({ ...about('schedule', ['schedule', String(index)], ''), here: { value: '', spot }, there: undefined, at: spot });
        }
    }
    for (const [index, { spot }] of other.schedules.entries()) {
        if (index >= own.schedules.length) {
            out.add({ ...about('schedule', ['schedule', `-${index}`], ''), here: undefined, there: { value: '', spot }, at: own.spot });
        }
    }
}

function about<T extends string>(topic: T, key: DifferenceKey, of: string, scope: Scope = 'document') {
    return { kind: 'schedule' as const, topic, key, of, scope };
}

function compareSchedule(own: ScheduleFacts, other: ScheduleFacts, items: ItemPairs, out: Differences): void {
    if (items.extra.size === 0 && items.missing.size === 0 && printOfSchedule(own) === printOfSchedule(other)) {
        for (const { spot } of [own.section, ...own.days, ...own.days.flatMap((day) => day.slots)]) {
            out.compared.add(spot.node);
        }
        return;
    }
    compareSections(own.section, other.section, '', out);
    const days = pairDays(own.days, other.days);
    for (const day of days.left) {
        out.add({
            ...about('day', ['day', day.spot.node], day.date),
            here: { value: day.date, spot: day.spot },
            there: undefined,
            beside: other.spot,
            at: day.spot,
        });
    }
    for (const { element: day, after } of days.right) {
        const at = after?.spot ?? own.spot;
        out.add({ ...about('day', ['day', `-${day.date}`], day.date), here: undefined, there: { value: day.date, spot: day.spot }, at });
    }
    const pairs: SlotPair[] = [];
    for (const [day, theirs] of days.pairs) {
        out.compared.add(day.spot.node);
        if (day.date !== theirs.date) {
            const [here, there] = [day, theirs].map(({ date, spot }) => ({ value: date, spot }));
            out.add({ ...about('day', ['day', day.spot.node], day.date), here, there, at: day.spot });
        }
        compareDay(day, theirs, items, out).forEach((pair) => pairs.push(pair));
    }
    compareTracks(pairs, out);
}

function compareDay(day: DayFacts, theirs: DayFacts, items: ItemPairs, out: Differences): readonly SlotPair[] {
    const scope = day.spot.node;
    const slots = pairSlots(day.slots, theirs.slots, (row) => ownEntry(row, items));
    for (const slot of slots.left) {
        const here = { value: slot.time ?? '', spot: slot.spot };
        out.add({
            ...about('slot', ['slot', slot.spot.node], day.date, scope),
            here,
            there: undefined,
            beside: theirs.spot,
            at: slot.spot,
        });
    }
    for (const { element, after } of slots.right) {
        const there = { value: element.time ?? '', spot: element.spot };
        const key = ['slot', scope, `-${element.time} after`, after?.spot.node];
        out.add({ ...about('slot', key, day.date, scope), here: undefined, there, at: day.spot });
    }
    for (const [own, other] of slots.pairs) {
        out.compared.add(own.spot.node);
        const of = `${day.date} ${own.time ?? ''}`;
        if (own.time !== undefined && other.time !== undefined && own.time !== other.time) {
            const [here, there] = [own, other].map(({ time, spot }) => ({ value: time ?? '', spot }));
            out.add({ ...about('time', ['time', own.spot.node], of, scope), here, there, at: own.spot });
        }
        compareRows(own, other, of, items, out);
    }
    return slots.pairs.map(([own, other]) => ({ day, own, other }));
}

/** The path of our item for a row of theirs. Undefined where ours lacks the item: that is reported once, for the item. */
function ownEntry({ entry, path }: RowFacts, { ours, missing }: ItemPairs): string | undefined {
    if (!entry) {
        return path;
    }
    const found = ours.get(entry);
    return missing.has(entry) ? undefined : ((found && pathOf(found)) ?? path);
}

const lostPaths = remembered(({ missing }: ItemPairs): ReadonlySet<string | undefined> => new Set([...missing].map(pathOf)));

function compareRows(own: SlotFacts, other: SlotFacts, of: string, items: ItemPairs, out: Differences): void {
    const scope = own.spot.node;
    const lost = lostPaths(items);
    const here = own.rows.filter(({ entry, path }) => path !== '' && !(entry ? items.extra.has(entry) : lost.has(path)));
    const there = other.rows.flatMap((row) => {
        const path = row.path === '' ? undefined : ownEntry(row, items);
        return path === undefined ? [] : [{ row, path }];
    });
    const [wanted, present] = [new Set(there.map(({ path }) => path)), new Set(here.map(({ path }) => path))];
    for (const row of here.filter(({ path }) => !wanted.has(path))) {
        const key = ['row', scope, `+${row.path}`];
        out.add({
            ...about('row', key, of, scope),
            here: { value: row.path, spot: row.spot },
            there: undefined,
            beside: other.spot,
            at: row.spot,
        });
    }
    for (const { row, path } of there.filter((one) => !present.has(one.path))) {
        out.add({
            ...about('row', ['row', scope, `-${path}`], of, scope),
            here: undefined,
            there: { value: path, spot: row.spot },
            at: own.spot,
        });
    }
    const [ourFree, theirFree] = [own, other].map(({ rows }) => rows.filter(({ path }) => path === '')) as [RowFacts[], RowFacts[]];
    compareFreeRows(own.spot, ourFree, theirFree, of, out);
    compareOrder(own, here, there, of, out);
    // Reversed, so that the first of several rows wins.
    const theirRows = new Map(there.toReversed().map(({ row, path }) => [path, row]));
    for (const row of here) {
        const theirs = theirRows.get(row.path);
        if (theirs) {
            compareMarks(row, theirs, of, scope, out);
        }
    }
    ourFree.forEach((row, index) => {
        const theirs = theirFree[index];
        if (theirs && ourFree.length === theirFree.length) {
            compareMarks(row, theirs, of, scope, out);
        }
    });
}

function compareFreeRows(at: Spot, own: readonly RowFacts[], other: readonly RowFacts[], of: string, out: Differences): void {
    if (own.length === other.length) {
        return;
    }
    const scope = at.node;
    const spot = (rows: readonly RowFacts[], from: number): Spot | undefined => rows[from]?.spot;
    const [here, there] = [spot(own, other.length), spot(other, own.length)];
    out.add({
        ...about('free row', ['free', scope], of, scope),
        here: { value: String(own.length), spot: here ?? at },
        there: { value: String(other.length), spot: there ?? spot(other, 0) ?? at },
        at: here ?? at,
    });
}

/** Reports the same items in another order, at the first row out of place. */
function compareOrder(
    own: SlotFacts,
    here: readonly RowFacts[],
    there: readonly { readonly row: RowFacts; readonly path: string }[],
    of: string,
    out: Differences,
): void {
    const theirs = new Set(there.map(({ path }) => path));
    if (here.length !== there.length || here.some(({ path }) => !theirs.has(path))) {
        return;
    }
    const index = here.findIndex(({ path }, at) => path !== there[at]?.path);
    const [row, instead] = [here[index], there[index]];
    if (row && instead) {
        out.add({
            ...about('order', ['order', own.spot.node], of, own.spot.node),
            here: { value: here.map(({ path }) => path).join(', '), spot: row.spot },
            there: { value: there.map(({ path }) => path).join(', '), spot: instead.row.spot },
            at: row.spot,
        });
    }
}

function compareMarks(own: RowFacts, other: RowFacts, of: string, scope: Scope, out: Differences): void {
    if (own.marks !== other.marks) {
        out.add({
            kind: 'note',
            topic: 'row mark',
            key: ['marks', own.spot.node],
            scope,
            here: { value: String(own.marks), spot: own.spot },
            there: { value: String(other.marks), spot: other.spot },
            at: own.spot,
            of,
        });
    }
}

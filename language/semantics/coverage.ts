/** Which items the schedule takes up, and which of them it takes up again. */
import type { Taken } from '../grammar/generated/ast.js';
import { isConcluded } from '../locales/continuing.js';
import { markerValues } from '../locales/numerals.js';
import { labelOfParts, labelParts } from '../syntax/words/labels.js';
import { listUnder } from '../text/listing.js';
import { keptAlong } from '../kept/ledger.js';
import { onceForText } from '../kept/once.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { EarlierPlaces, type SchedulePlace } from './earlier.js';
import { numberingProblems } from './numbering.js';
import { leaves, type Outline, type OutlineItem } from './outline.js';
import type { Reading } from './reading.js';
import { type TakenAt, takenIn, type Timetable } from './timetable.js';

/** An item taken up, and whether an earlier meeting has taken it up in whole or in part. */
export interface Appearance {
    readonly taken: Taken;
    readonly label: string;
    readonly marked: boolean;
    /** An earlier meeting takes up the item itself. */
    readonly wasTakenUp: boolean;
    /** An earlier meeting takes up the item as a whole, and so does this one: neither has a row for one of its sub-items. */
    readonly wasTakenWhole: boolean;
    /** An earlier meeting takes up the item, one of its sub-items or the item above it. */
    readonly wasBegun: boolean;
    /** It is said to be concluded, and a later meeting takes it up as a whole again. */
    readonly isReopened: boolean;
}

/**
 * The leaf items that no timetable takes up. An item taken up as a whole covers its sub-items, unless the schedule lists some of
 * them separately. Items with a doubtful label are left out: there the label is the mistake. Empty where nothing is scheduled at all.
 */
export function unscheduled(reading: Reading): readonly OutlineItem[] {
    return takesUpAny(reading.timetables) ? withoutMeeting(reading) : [];
}

/** The same items; all of them where nothing is scheduled. */
export function withoutMeeting({ outline, timetables }: Reading): readonly OutlineItem[] {
    return withoutMeetingIn(outline, timetables.map(labelsTaken).join('\n'));
}

/** The labels that a timetable takes up, as one text: after nearly every key in a schedule it is the same. */
const labelsTaken = remembered((timetable: Timetable): string =>
    takenIn(timetable)
        .map(({ label }) => label)
        .join('\n'),
);

function takesUpAny(timetables: readonly Timetable[]): boolean {
    return timetables.some((timetable) => takenIn(timetable).length > 0);
}

const withoutMeetingIn = rememberedWith((outline: Outline, labels: string): readonly OutlineItem[] => {
    const taken = new Set(labels === '' ? [] : labels.split('\n'));
    const partly = new Set([...taken].flatMap(ancestorsOf));
    const doubtful = new Set(numberingProblems(outline).map((problem) => problem.entry));
    // An item may carry a marker of another language than the schedule uses for it: "1 (أ)" and "1 a)".
    const unresolved = new CountedLabels([...taken].filter((label) => !outline.byLabel.has(label)).map(labelParts));
    return leaves(outline).filter(
        (entry) =>
            !taken.has(entry.label) &&
            !doubtful.has(entry) &&
            !unresolved.hasAlike(entry.parts) &&
            !ancestorsOf(entry.label).some((label) => taken.has(label) && !partly.has(label)),
    );
});

/** Whether nothing changes for the other places in the schedule when one goes: whether their items were taken up or begun before. */
export function isContinuedWithout(taken: Taken, { timetables }: Reading): boolean {
    // Whether an item was begun depends on those above and below it alone, which begin with the same part.
    const all = placesByTop(timetables).get(labelParts(taken.item?.$refText ?? '')[0]) ?? [];
    const index = all.findIndex((place) => place.taken === taken);
    const before = begunBefore(all).toSpliced(index, 1);
    const after = begunBefore(all.toSpliced(index, 1));
    return (
        index >= 0 &&
        before.every(({ wasTakenUp, wasBegun }, at) => wasTakenUp === after[at]?.wasTakenUp && wasBegun === after[at]?.wasBegun)
    );
}

const placesByTop = remembered((timetables: readonly Timetable[]) =>
    Map.groupBy(timetables.flatMap(takenIn), ({ label }) => labelParts(label)[0]),
);

/** The labels of items that count the same as one at every level, whatever markers they use: `1 (أ)` for `1 a)`. */
export function labelsAlike(label: string, { outline }: Reading): readonly string[] {
    const parts = labelParts(label);
    return [...outline.byLabel.keys()].filter((other) => countsAlike(labelParts(other), parts));
}

/** Labels by what their first levels count. One sign may be a figure, a letter or a roman numeral, so a label is listed under each of its counts. */
class CountedLabels {
    readonly #byCount = new Map<string, (readonly string[])[]>();

    constructor(labels: readonly (readonly string[])[]) {
        for (const parts of labels) {
            for (const key of this.#keysOf(parts)) {
                listUnder(this.#byCount, key, parts);
            }
        }
    }

    hasAlike(parts: readonly string[]): boolean {
        return this.#keysOf(parts).some((key) => this.#byCount.get(key)?.some((other) => countsAlike(other, parts)));
    }

    #keysOf(parts: readonly string[]): readonly string[] {
        return parts
            .slice(0, 3)
            .reduce(
                (keys, part) => keys.flatMap((key) => markerValues(part).map(({ value }) => `${key}.${value}`)),
                [String(parts.length)],
            );
    }
}

/** Whether two labels count the same at every level, whatever markers they use. */
function countsAlike(one: readonly string[], other: readonly string[]): boolean {
    return (
        one.length === other.length &&
        one.every((part, index) =>
            markerValues(part).some(({ value }) => markerValues(other[index] ?? '').some((same) => same.value === value)),
        )
    );
}

/** The items that one timetable takes up, in the order of the text. The timetables above it count as earlier, parallel meetings do not. */
export function appearancesIn(timetable: Timetable, reading: Reading): readonly Appearance[] {
    return appearances(reading).get(timetable) ?? [];
}

const appearances = remembered((reading: Reading): ReadonlyMap<Timetable, readonly Appearance[]> => {
    const { timetables } = reading;
    const states = statesIn(reading);
    let index = 0;
    return new Map(
        timetables.map((timetable) => [
            timetable,
            takenIn(timetable).map(({ taken, label }) => ({ taken, label, marked: taken.continued !== undefined, ...states[index++]! })),
        ]),
    );
});

type State = Omit<Appearance, 'taken' | 'label' | 'marked'>;

const keptStates = keptAlong<{ readonly order: string; readonly states: readonly State[] }>();

/** What is said of each place, in the order of the text. Compared are labels, meetings and words, which most keys in a schedule leave as they were. */
function statesIn({ agenda, timetables }: Reading): readonly State[] {
    const order = timetables.map(orderOf).join('\f');
    const known = keptStates.of(agenda);
    if (known?.order === order) {
        return known.states;
    }
    const places = timetables.flatMap(takenIn);
    const reopened = reopenedIn(places);
    const states = begunBefore(places).map((state, index) => ({ ...state, isReopened: reopened.has(places[index]!.taken) }));
    keptStates.keep(agenda, { order, states });
    return states;
}

/** All that decides what is said of the places of a timetable, as one text: days, meetings with their times, labels, and the words behind them. */
const orderOf = remembered((timetable: Timetable): string => {
    const order: (string | number)[] = [];
    let last: TakenAt | undefined;
    for (const place of takenIn(timetable)) {
        if (place.day !== last?.day) {
            order.push('day');
        }
        if (place.day !== last?.day || place.slot !== last?.slot) {
            order.push(place.slot ? `${place.slot.start} ${place.slot.end}` : '-');
        }
        order.push(place.label, place.taken.continued ?? '');
        last = place;
    }
    return order.join('\n');
});

/** The items that are said to be concluded although a later meeting takes them up again. Of a whole one, a row for one of its sub-items says nothing. */
function reopenedIn(places: readonly (PlacedLabel & { readonly taken: Taken })[]): ReadonlySet<Taken> {
    const parted = partedAt(places);
    const concluded = new Map<string, { readonly taken: Taken; readonly place: EarlierPlaces }>();
    const found = new Set<Taken>();
    for (const { label, day, slot, taken } of places) {
        const earlier = concluded.get(label);
        if (slot && earlier?.place.isAnyBefore({ day, slot }) && parted.get(slot ?? day)?.has(label) !== true) {
            found.add(earlier.taken);
            concluded.delete(label);
        }
        if (slot && isConcluded(taken.continued ?? '')) {
            const place = new EarlierPlaces();
            place.add({ day, slot });
            concluded.set(label, { taken, place });
        }
    }
    return found;
}

/** An item that is taken up somewhere. */
export type PlacedLabel = SchedulePlace & { readonly label: string };

/** For each place, in the order of the text, whether the item was taken up before, and whether it was begun: it, one of its sub-items or the item above it. */
export function begunBefore(places: readonly PlacedLabel[]): readonly Pick<Appearance, 'wasTakenUp' | 'wasTakenWhole' | 'wasBegun'>[] {
    const parted = partedAt(places);
    const seenWhole = new Map<string, EarlierPlaces>();
    const seen = new Map<string, EarlierPlaces>();
    const seenBelow = new Map<string, EarlierPlaces>();
    return places.map(({ label, day, slot }) => {
        const here = { day, slot };
        const above = ancestorsOf(label);
        const isIn = (earlier: EarlierPlaces | undefined): boolean => earlier?.isAnyBefore(here) ?? false;
        const wasTakenUp = isIn(seen.get(label));
        const wasBegun = wasTakenUp || above.some((part) => isIn(seen.get(part))) || isIn(seenBelow.get(label));
        const isWhole = parted.get(slot ?? day)?.has(label) !== true;
        const wasTakenWhole = isWhole && isIn(seenWhole.get(label));
        if (isWhole) {
            append(seenWhole, label, here);
        }
        append(seen, label, here);
        for (const part of above) {
            append(seenBelow, part, here);
        }
        return { wasTakenUp, wasTakenWhole, wasBegun };
    });
}

/**
 * Whether an item was taken up before: one without sub-items, or one that is taken up as a whole each time. Its row above one of a sub-item that begins now says
 * nothing.
 */
export function isTakenAgain(
    item: OutlineItem | undefined,
    { wasTakenUp, wasTakenWhole }: Pick<Appearance, 'wasTakenUp' | 'wasTakenWhole'>,
): boolean {
    return item !== undefined && (item.children.length === 0 ? wasTakenUp : wasTakenWhole);
}

/** The items of which a meeting, or a day above its meetings, has a row for a sub-item: their own rows stand above those. */
function partedAt(places: readonly PlacedLabel[]): ReadonlyMap<object, ReadonlySet<string>> {
    const parted = new Map<object, Set<string>>();
    for (const { label, day, slot } of places) {
        const above = ancestorsOf(label);
        const known = above.length > 0 ? (parted.get(slot ?? day) ?? new Set()) : undefined;
        if (known) {
            parted.set(slot ?? day, known);
            above.forEach((part) => known.add(part));
        }
    }
    return parted;
}

/** Says of a label whether the item can be continued at a place in the schedule: a meeting before it takes the item up, in whole or in part. */
export function continuableAt(taken: Taken, { timetables }: Reading): (label: string) => boolean {
    const all = timetables.flatMap(takenIn);
    const index = all.findIndex((other) => other.taken === taken);
    const here = all[index];
    const isBefore = (place: SchedulePlace): boolean => {
        const places = new EarlierPlaces();
        places.add(place);
        return here !== undefined && places.isAnyBefore(here);
    };
    const earlier = new Set(
        all
            .slice(0, Math.max(0, index))
            .filter(isBefore)
            .map(({ label }) => label),
    );
    const partly = new Set([...earlier].flatMap(ancestorsOf));
    return (label) => earlier.has(label) || partly.has(label) || ancestorsOf(label).some((above) => earlier.has(above));
}

function append(map: Map<string, EarlierPlaces>, label: string, place: SchedulePlace): void {
    const places = map.get(label) ?? new EarlierPlaces();
    places.add(place);
    map.set(label, places);
}

/** The labels above one: `2(a)(i)` lies in `2(a)` and in `2`. */
const ancestorsOf = onceForText((label): readonly string[] => {
    const parts = labelParts(label);
    return parts.slice(0, -1).map((_, index) => labelOfParts(parts.slice(0, index + 1)));
});

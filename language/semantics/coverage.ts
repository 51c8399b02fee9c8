/** Which items the schedule takes up, and when it does so again. */
import type { Taken } from '../grammar/generated/ast.js';
import { markerValues } from '../locales/numerals.js';
import { labelParts } from '../syntax/labels.js';
import { overlap } from './meetings.js';
import { numberingProblems } from './numbering.js';
import { leaves, type Outline, type OutlineItem } from './outline.js';
import type { Reading } from './reading.js';
import { takenIn, type Timetable, type TimetableDay, type TimetableSlot } from './timetable.js';

/** An item taken up, with whether an earlier meeting has taken it up, or part of it. */
export interface Appearance {
    readonly taken: Taken;
    readonly label: string;
    readonly marked: boolean;
    /** The item itself stands in an earlier meeting. */
    readonly again: boolean;
    /** The item or one of its sub-items, or the item it is part of, stands in an earlier meeting. */
    readonly begun: boolean;
}

/**
 * The leaf items that no timetable takes up. An item taken up as a whole covers its sub-items, unless some of them are listed by
 * themselves. Items whose label is in doubt are left out: what is wrong there is the label. Empty where nothing is scheduled at all.
 */
export function unscheduled({ outline, timetables }: Reading): readonly OutlineItem[] {
    const known = kept.get(outline);
    if (
        known &&
        known.timetables.length === timetables.length &&
        timetables.every((timetable, index) => timetable === known.timetables[index])
    ) {
        return known.unscheduled;
    }
    const found = findUnscheduled(outline, timetables);
    kept.set(outline, { timetables, unscheduled: found });
    return found;
}

const kept = new WeakMap<Outline, { readonly timetables: readonly Timetable[]; readonly unscheduled: readonly OutlineItem[] }>();

function findUnscheduled(outline: Outline, timetables: readonly Timetable[]): readonly OutlineItem[] {
    const taken = new Set(timetables.flatMap((timetable) => takenIn(timetable).map(({ label }) => label)));
    if (taken.size === 0) {
        return [];
    }
    const partly = new Set([...taken].flatMap(ancestorsOf));
    const doubtful = new Set(numberingProblems(outline).map((problem) => problem.entry));
    // An item whose marker is of another language than the one it is taken up by: "1 (أ)" and "1 a)".
    const unresolved = [...taken].filter((label) => !outline.byLabel.has(label)).map(labelParts);
    return leaves(outline).filter(
        (entry) =>
            !taken.has(entry.label) &&
            !doubtful.has(entry) &&
            !unresolved.some((parts) => countsAlike(parts, entry.parts)) &&
            !ancestorsOf(entry.label).some((label) => taken.has(label) && !partly.has(label)),
    );
}

/** Whether two labels count the same at every level, whatever their markers are. */
function countsAlike(one: readonly string[], other: readonly string[]): boolean {
    return (
        one.length === other.length &&
        one.every((part, index) =>
            markerValues(part).some(({ value }) => markerValues(other[index] ?? '').some((same) => same.value === value)),
        )
    );
}

/** Every item of the slots of one timetable, in the order of the text; the timetables above it are earlier. Parallel meetings do not count as earlier. */
export function appearancesIn(timetable: Timetable, { timetables }: Reading): readonly Appearance[] {
    const seen = new Map<string, Meeting[]>();
    const seenBelow = new Map<string, Meeting[]>();
    return timetables.slice(0, timetables.indexOf(timetable) + 1).flatMap((one) =>
        takenIn(one).flatMap(({ taken, label, day, slot }) => {
            const here = { day, slot };
            const above = ancestorsOf(label);
            const isBefore = (other: Meeting): boolean => !isParallel(here, other);
            const again = seen.get(label)?.some(isBefore) ?? false;
            const begun = again || above.some((part) => seen.get(part)?.some(isBefore)) || (seenBelow.get(label)?.some(isBefore) ?? false);
            append(seen, label, here);
            for (const part of above) {
                append(seenBelow, part, here);
            }
            return one === timetable ? [{ taken, label, marked: taken.continued !== undefined, again, begun }] : [];
        }),
    );
}

/** Where an item is taken up. */
interface Meeting {
    readonly day: TimetableDay;
    readonly slot: TimetableSlot | undefined;
}

function isParallel(one: Meeting, other: Meeting): boolean {
    return (
        one.day === other.day &&
        one.slot !== undefined &&
        other.slot !== undefined &&
        (one.slot === other.slot || overlap(other.slot, one.slot))
    );
}

function append(map: Map<string, Meeting[]>, label: string, meeting: Meeting): void {
    const meetings = map.get(label) ?? [];
    meetings.push(meeting);
    map.set(label, meetings);
}

/** `2(a)(i)` lies in `2(a)` and in `2`. */
function ancestorsOf(label: string): string[] {
    const parts = labelParts(label);
    return parts.slice(0, -1).map((_, index) =>
        parts
            .slice(0, index + 1)
            .map((part, at) => (at === 0 ? part : `(${part})`))
            .join(''),
    );
}

/** Days, meetings and their items, as far as language versions must share them. */
import { isMark, type Schedule } from '../../grammar/generated/ast.js';
import { formatIsoDate, formatIsoTime } from '../../locales/calendar.js';
import { markerValues } from '../../locales/numerals.js';
import { rememberedWith } from '../../kept/remembered.js';
import { labelParts } from '../../syntax/words/labels.js';
import type { Spot } from '../../syntax/tree/spots.js';
import { pathOf } from '../../semantics/outline.js';
import { trackKey } from '../../semantics/meetings.js';
import type { Outline, OutlineItem } from '../../semantics/outline.js';
import type { SectionFacts } from './section-facts.js';
import type { Timetable, TimetableDay, TimetableRow, TimetableSlot } from '../../semantics/timetable.js';

export interface RowFacts {
    /** The path of the item by what its label counts, `2.1.3`, whether or not it is in the outline. Empty for a row of free text. */
    readonly path: string;
    /** The item in the outline, if it is there. */
    readonly entry: OutlineItem | undefined;
    readonly marks: number;
    readonly spot: Spot;
    readonly row: TimetableRow;
}

export interface SlotFacts {
    /** `10:00-13:00`; undefined where the times cannot be read. */
    readonly time: string | undefined;
    /** The name of the track for comparison. Empty for none. */
    readonly track: string;
    readonly spot: Spot;
    readonly rows: readonly RowFacts[];
    readonly slot: TimetableSlot;
}

export interface DayFacts {
    readonly date: string;
    readonly spot: Spot;
    readonly slots: readonly SlotFacts[];
    readonly day: TimetableDay;
}

export interface ScheduleFacts {
    readonly schedule: Schedule;
    readonly spot: Spot;
    /** The text above the first day. */
    readonly section: SectionFacts;
    /** Days with a date, in the order of the text. Of a repeated date only the first day. */
    readonly days: readonly DayFacts[];
}

/**
 * The facts of one timetable. They stay the same object as long as the schedule, its section facts and the outline do. Days without a date, and
 * rows outside days and meetings, are not compared.
 */
export const scheduleFacts = rememberedWith(({ schedule, days }: Timetable, outline: Outline, section: SectionFacts): ScheduleFacts => {
    const dates = new Set<string>();
    return {
        schedule,
        spot: section.spot,
        section,
        days: days.flatMap((day): DayFacts[] => {
            const date = day.date && formatIsoDate(day.date);
            if (!day.day || date === undefined || dates.has(date)) {
                return [];
            }
            dates.add(date);
            return [{ date, spot: { node: day.day, property: 'date' }, slots: day.slots.map((slot) => slotFacts(outline, slot)), day }];
        }),
    };
});

function slotFacts(outline: Outline, slot: TimetableSlot): SlotFacts {
    const { start, end } = slot;
    return {
        time: start === undefined || end === undefined ? undefined : `${formatIsoTime(start)}-${formatIsoTime(end)}`,
        track: trackKey(slot),
        spot: { node: slot.slot, property: 'time' },
        rows: slot.rows.map((row) => rowFacts(outline, row)),
        slot,
    };
}

function rowFacts(outline: Outline, row: TimetableRow): RowFacts {
    if (row.kind === 'text') {
        return { path: '', entry: undefined, marks: row.row.parts.filter(isMark).length, spot: { node: row.row }, row };
    }
    const entry = outline.byLabel.get(row.label);
    return {
        path: (entry && pathOf(entry)) ?? countedPath(row.label),
        entry,
        marks: row.taken.marks.length,
        spot: { node: row.taken },
        row,
    };
}

/** The path from the label alone: an item of another body's agenda is not in our outline. */
function countedPath(label: string): string {
    return labelParts(label)
        .map((part, index) => {
            const readings = markerValues(part);
            const usualReading = readings.find(({ script }) => (index === 2 ? script === 'roman' : script !== 'roman')) ?? readings[0];
            return String(usualReading?.value ?? part);
        })
        .join('.');
}

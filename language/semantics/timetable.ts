/** The organization of work: days, slots, tracks and the items they take up. */
import {
    type Agenda,
    type Day,
    type Footnote,
    isFootnote,
    isItemRow,
    isSchedule,
    isTextRow,
    isUnreadableLine,
    type Row,
    type Schedule,
    type Slot,
    type Taken,
    type TextRow,
} from '../grammar/generated/ast.js';
import { isRealDate, parseIsoDate } from '../locales/calendar.js';
import { figuresOf } from '../locales/figures.js';
import { locales } from '../locales/index.js';
import type { CalendarDate } from '../locales/locale.js';
import { drawnFrom } from '../kept/ledger.js';
import { remembered, rememberedBy } from '../kept/remembered.js';
import { piecesOf } from '../kept/pieces.js';
import { type Hours, readMeetingTimes } from './written-times.js';
import { partOfDayIn, timesOfPart } from './parts-of-day.js';

/** A row of a slot: an item taken up, or free text. */
export type TimetableRow =
    | { readonly kind: 'item'; readonly taken: Taken; readonly label: string }
    | { readonly kind: 'text'; readonly row: TextRow };

export interface TimetableSlot {
    readonly slot: Slot;
    /** Minutes since midnight, of a meeting past midnight up to 1800; undefined where the times cannot be read. */
    readonly start: number | undefined;
    readonly end: number | undefined;
    /** The name of the track as written, blanks trimmed. Empty where the meeting has no track. */
    readonly track: string;
    readonly rows: readonly TimetableRow[];
}

export interface TimetableDay {
    /** Undefined for slots before the first day. */
    readonly day: Day | undefined;
    /** Undefined where the date is missing or not in the calendar. */
    readonly date: CalendarDate | undefined;
    readonly slots: readonly TimetableSlot[];
    /** Rows outside any slot. */
    readonly strays: readonly TimetableRow[];
}

export interface Timetable {
    readonly schedule: Schedule;
    readonly days: readonly TimetableDay[];
    /** The notes of the annex, in the order of the text. */
    readonly notes: readonly Footnote[];
}

/**
 * All timetables of the document, usually one.
 * @param hours the meeting hours of the masthead
 */
export function readTimetables(agenda: Agenda, hours: readonly Hours[]): readonly Timetable[] {
    const pieces = piecesOf(agenda);
    return schedulesOf(agenda).map((index) => timetableOf(pieces[index] as Schedule, hours));
}

/** The indexes of the pieces that are schedules. */
const schedulesOf = drawnFrom({
    contribution: (piece) => (isSchedule(piece) ? 'schedule' : ''),
    make: (pieces) => pieces.flatMap((piece, index) => (isSchedule(piece) ? [index] : [])),
});

/**
 * The timetable of one schedule.
 * @param hours the meeting hours of the masthead: what `morning` stands for. Who needs no times leaves them out
 */
export function timetableOf(schedule: Schedule, hours: readonly Hours[] = noHours): Timetable {
    // Some ask with the hours and some without: each gets the same object every time.
    return timetableWith(schedule, hasPartsOfDay(schedule) ? hours.map(({ start, end }) => `${start}-${end}`).join() : '');
}

const noHours: readonly Hours[] = [];

function hoursIn(text: string): Hours {
    const [start = 0, end = 0] = text.split('-').map(Number);
    return { start, end };
}

const hasPartsOfDay = remembered((schedule: Schedule): boolean =>
    [...schedule.slots, ...schedule.days.flatMap(({ slots }) => slots)].some(({ time }) => partOfDayIn(time) !== undefined),
);

const timetableWith = rememberedBy((schedule: Schedule, meetingHours: string): Timetable => {
    const hours = meetingHours === '' ? noHours : meetingHours.split(',').map(hoursIn);
    const loose = readSlots(schedule.slots, hours);
    const strays = readRows(schedule.blocks.filter((block): block is Row => isItemRow(block) || isTextRow(block)));
    const before: TimetableDay[] = loose.length > 0 || strays.length > 0 ? [{ day: undefined, date: undefined, slots: loose, strays }] : [];
    const days = schedule.days.flatMap((day) => daysOf(day, hours));
    return { schedule, days: [...before, ...days], notes: notesOf(schedule) };
});

/** A day. An unreadable line that names a date ("Tuesday, 3 September") probably begins another day, so the slots after it form one without a date. */
function daysOf(day: Day, hours: readonly Hours[]): readonly TimetableDay[] {
    const parts: Slot[][] = [[]];
    for (const slot of day.slots) {
        parts.at(-1)?.push(slot);
        if (slot.rows.some((row) => isUnreadableLine(row) && namesDate(row.text))) {
            parts.push([]);
        }
    }
    return parts.map((slots, index) =>
        index === 0
            ? { day, date: dateOf(day), slots: readSlots(slots, hours), strays: readRows(day.strays) }
            : { day: undefined, date: undefined, slots: readSlots(slots, hours), strays: [] },
    );
}

function namesDate(text: string): boolean {
    const figures = figuresOf(text);
    return Object.values(locales).some((locale) => locale.findDates(text, figures).length > 0);
}

/** An item that a timetable takes up, at its place. */
export interface TakenAt {
    readonly taken: Taken;
    readonly label: string;
    readonly day: TimetableDay;
    readonly slot: TimetableSlot | undefined;
}

/** Every item that a timetable takes up, in the order of the text. */
export const takenIn = remembered((timetable: Timetable): readonly TakenAt[] =>
    timetable.days.flatMap((day) => [
        ...day.strays.flatMap((row) => (row.kind === 'item' ? [{ taken: row.taken, label: row.label, day, slot: undefined }] : [])),
        ...day.slots.flatMap((slot) =>
            slot.rows.flatMap((row) => (row.kind === 'item' ? [{ taken: row.taken, label: row.label, day, slot }] : [])),
        ),
    ]),
);

/** The calendar date of a day. Undefined where it is missing or does not exist. */
export function dateOf(day: Day): CalendarDate | undefined {
    const date = day.date ? parseIsoDate(day.date) : undefined;
    return date && isRealDate(date) ? date : undefined;
}

function readSlots(slots: readonly Slot[], meetingHours: readonly Hours[]): TimetableSlot[] {
    return slots.map((slot) => {
        const part = partOfDayIn(slot.time);
        const hours = part ? timesOfPart(part, meetingHours) : readMeetingTimes(slot.time);
        const own = slot.taken.map((taken): TimetableRow => ({ kind: 'item', taken, label: normalLabelOf(taken) }));
        return { slot, start: hours?.start, end: hours?.end, track: slot.track?.trim() ?? '', rows: [...own, ...readRows(slot.rows)] };
    });
}

function readRows(rows: readonly Row[]): TimetableRow[] {
    return rows.flatMap((row): TimetableRow[] => {
        if (isItemRow(row)) {
            return row.taken.map((taken) => ({ kind: 'item', taken, label: normalLabelOf(taken) }));
        }
        return isTextRow(row) ? [{ kind: 'text', row }] : [];
    });
}

/** The normal form of the label of an item taken up. */
function normalLabelOf(taken: Taken): string {
    return taken.item?.$refText ?? '';
}

function notesOf(schedule: Schedule): Footnote[] {
    const rows = [
        ...schedule.blocks,
        ...schedule.slots.flatMap((slot) => slot.rows),
        ...schedule.days.flatMap((day) => [...day.strays, ...day.slots.flatMap((slot) => slot.rows)]),
    ];
    return rows.filter(isFootnote);
}

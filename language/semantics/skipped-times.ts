/** Meetings that begin or end at a time that the clocks of their place go over when summer time begins. */
import { formatIsoDate } from '../locales/calendar.js';
import { onceForText } from '../kept/once.js';
import { isSkipped, zoneFormat } from '../text/zone-offsets.js';
import { isMeeting } from './meetings.js';
import type { Timetable, TimetableSlot } from './timetable.js';

export interface SkippedTime {
    readonly slot: TimetableSlot;
    /** Minutes since midnight of its day; 1440 and more on the next one. */
    readonly minutes: number;
}

/** No clocks go forward later in the day. Minutes since midnight. */
const latest = 300;
const minutesOfDay = 1440;

const formatOf = onceForText((zone: string) => ({ format: zoneFormat(zone) }));

/**
 * The times of meetings that do not exist, in order. Nearly no agenda has meetings at night, so that the zone is nearly never asked.
 * @param zone undefined where the agenda names none: then nothing is known
 */
export function skippedTimes({ days }: Timetable, zone: string | undefined): readonly SkippedTime[] {
    return days.flatMap(({ date, slots }) =>
        slots.filter(isMeeting).flatMap((slot) => {
            const night = [slot.start, slot.end].filter((minutes) => minutes % minutesOfDay > 0 && minutes % minutesOfDay < latest);
            const { format } = zone?.includes('/') && date && night.length > 0 ? formatOf(zone) : { format: undefined };
            const midnight = date ? Date.parse(`${formatIsoDate(date)}T00:00:00Z`) : Number.NaN;
            return format && !Number.isNaN(midnight)
                ? night.filter((minutes) => isSkipped(format, midnight + minutes * 60_000)).map((minutes) => ({ slot, minutes }))
                : [];
        }),
    );
}

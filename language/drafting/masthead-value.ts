/** The values of the masthead in the form in which they are best written, whatever their author wrote: `fr` for "français", `17` for `17th`. */
import { formatIsoRange, formatIsoDate } from '../locales/calendar.js';
import type { Masthead, MastheadKey } from '../semantics/masthead.js';
import { sessionText } from '../semantics/session-names.js';
import type { Hours, SessionDays } from '../semantics/written-times.js';
import { hoursText } from './writer.js';

/** The value of a line in its usual form. A value of free text, or one that cannot be read, stays as it is written; undefined where there is no such line. */
export function usualValue(masthead: Masthead, key: MastheadKey): string | undefined {
    const written = masthead.values.get(key)?.text;
    return written === undefined ? undefined : (formedValue(masthead, key) ?? written);
}

function formedValue(
    { language, originals, languages, sessionName, dates, issued, distribution, timezone, hours, problems }: Masthead,
    key: MastheadKey,
): string | undefined {
    switch (key) {
        case 'language':
            return language;
        case 'original':
            return originals.length === 0 ? undefined : originals.join(', ');
        case 'languages':
            return languages?.join(', ');
        case 'session':
        case 'meeting':
            return sessionName && sessionValue(sessionName, key);
        case 'dates':
            return dates && datesText(dates);
        case 'issued':
            return issued && formatIsoDate(issued);
        case 'distribution':
            return distribution;
        case 'timezone':
            return timezone;
        case 'hours':
            return problems.some((problem) => problem.kind === 'value' && problem.key === key) ? undefined : meetingHoursText(hours);
        default:
            return undefined;
    }
}

/** The value of a line for the session. It says which of the two it is only where the key says the other. */
function sessionValue({ kind, ...name }: NonNullable<Masthead['sessionName']>, key: MastheadKey): string {
    return sessionText(kind === key ? name : { ...name, kind });
}

/** `2006-09-27, 2006-10-02 to 2006-10-10`, the value of the line `dates`. */
export function datesText({ ranges }: Pick<SessionDays, 'ranges'>): string {
    return ranges.map(formatIsoRange).join(', ');
}

/** `10:00-13:00, 15:00-18:00`, the value of the line `hours`. */
export function meetingHoursText(hours: readonly Hours[]): string {
    return hours.map(({ start, end }) => hoursText(start, end)).join(', ');
}

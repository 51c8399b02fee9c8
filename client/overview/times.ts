/** Days and times of meetings in the words of the editor's language. */
import type { OverviewTime } from '../../protocol/overview.js';

/** Prints days and times for lists, and for screen readers. */
export class TimeWords {
    readonly #short: Intl.DateTimeFormat;
    readonly #long: Intl.DateTimeFormat;

    /** @param language the language of the editor, as it names it: `en`, `fr` */
    constructor(language: string) {
        // Agendas write the day before the month.
        const locale = language === 'en' ? 'en-GB' : language;
        const numbers = { day: 'numeric', timeZone: 'UTC' } as const;
        this.#short = new Intl.DateTimeFormat(locale, { weekday: 'short', month: 'short', ...numbers });
        this.#long = new Intl.DateTimeFormat(locale, { weekday: 'long', month: 'long', year: 'numeric', ...numbers });
    }

    /** "Tuesday, 3 September 2024". */
    day(date: string): string {
        return this.#long.format(dateOf(date));
    }

    /** "Tue 3 Sept 10:00". */
    begin({ date, start }: OverviewTime): string {
        return [date === undefined ? '' : this.#short.format(dateOf(date)), start === undefined ? '' : clock(start)]
            .filter((part) => part !== '')
            .join(' ');
    }

    /** "Tuesday, 3 September 2024, 10:00 to 13:00, Room B". */
    whole({ date, start, end, track }: OverviewTime): string {
        return [
            date === undefined ? '' : this.day(date),
            start === undefined || end === undefined ? '' : `${clock(start)} to ${clock(end)}`,
            track,
        ]
            .filter((part) => part !== '')
            .join(', ');
    }
}

/** "10:00–13:00". */
export function hours({ start, end }: OverviewTime): string | undefined {
    return start === undefined || end === undefined ? undefined : `${clock(start)}–${clock(end)}`;
}

/** Minutes since midnight as `15:00`. */
function clock(minutes: number): string {
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function dateOf(date: string): Date {
    return new Date(`${date}T00:00:00Z`);
}

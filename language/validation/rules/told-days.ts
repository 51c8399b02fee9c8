/** The rule on the day that an annotation tells for its item. */
import type { AstNode } from 'langium';
import { isItem } from '../../grammar/generated/ast.js';
import { remembered } from '../../kept/remembered.js';
import { formatIsoDate, isRealDate } from '../../locales/calendar.js';
import type { CalendarDate } from '../../locales/locale.js';
import { outsideSession } from '../../semantics/meetings.js';
import type { Reading } from '../../semantics/reading.js';
import { spellLabel } from '../../semantics/labels.js';
import { takenIn } from '../../semantics/timetable.js';
import { toldDaysIn } from '../../semantics/told-days.js';
import { labelParts } from '../../syntax/words/labels.js';
import { spotInside } from '../../syntax/tree/spots.js';
import { listUnder } from '../../text/listing.js';
import type { Rule } from '../rule.js';

export const toldDayRules: readonly Rule[] = [
    {
        code: 'schedule/told',
        severity: 'warning',
        finds: 'a day that an annotation tells for its item, on which the schedule does not take it up',
        looksAt: (piece: AstNode) => isItem(piece),
        needs: ({ reading }) => [reading.masthead.dates, ...reading.timetables],
        *checkIn(piece, { reading }) {
            const { dates } = reading.masthead;
            for (const { date, label } of dates ? toldDaysIn(piece) : []) {
                const day = { year: date.date.year ?? dates?.from.year ?? 0, month: date.date.month, day: date.date.day };
                const days = dates && isRealDate(day) && !outsideSession(dates, day) ? daysOf(label, reading) : [];
                if (days.length > 0 && !days.includes(formatIsoDate(day))) {
                    yield {
                        at: spotInside(date.node, date.date.start, date.date.end),
                        message: `Item ${spellLabel(label)} is to be taken up on ${date.locale.printDate(day)} here, but the schedule takes it up on ${listed(days, date.locale.printDate)}.`,
                    };
                }
            }
        },
    },
];

/** The most days that a message names. */
const mostNamed = 3;

function listed(days: readonly string[], print: (date: CalendarDate) => string): string {
    const named = days.slice(0, mostNamed).map((day) => {
        const [year = 0, month = 0, number = 0] = day.split('-').map(Number);
        return print({ year, month, day: number });
    });
    return `${named.join(', ')}${days.length > mostNamed ? ' …' : ''}`;
}

/** The days on which an item, a part of it or what it is a part of is taken up. Empty where a day of it is not known. */
function daysOf(label: string, reading: Reading): readonly string[] {
    const parts = labelParts(label);
    const taken = takenByHead(reading).get(parts[0] ?? '') ?? [];
    const own = taken.filter((one) => one.parts.slice(0, parts.length).every((part, index) => part === parts[index]));
    return own.some(({ day }) => day === '') ? [] : [...new Set(own.map(({ day }) => day))];
}

/** What all timetables take up, by the first part of its label. */
const takenByHead = remembered((reading: Reading) => {
    const byHead = new Map<string, { parts: readonly string[]; day: string }[]>();
    for (const { label, day } of reading.timetables.flatMap(takenIn)) {
        const parts = labelParts(label);
        listUnder(byHead, parts[0] ?? '', { parts, day: day.date ? formatIsoDate(day.date) : '' });
    }
    return byHead;
});

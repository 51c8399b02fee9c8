/** The meetings of a document as data, whatever the layout of its timetable: by days, in halves of days or by items. */
import { formatIsoDate } from '../locales/calendar.js';
import { printedLabel } from '../semantics/labels.js';
import { isMeeting, trackKey } from '../semantics/meetings.js';
import type { Reading } from '../semantics/reading.js';
import type { TimetableRow } from '../semantics/timetable.js';
import { labelParts } from '../syntax/words/labels.js';
import { takenContent } from './annex.js';
import { plainText } from './blocks.js';
import { keyPart } from './draft.js';
import { timeOf } from './meeting-times.js';
import { contentOf, type Printing } from './running-text.js';
import type { MeetingValue } from './values.js';

/** The meetings of all timetables whose days are in the calendar, in the order of the text. */
export function meetingsIn(reading: Reading, printing: Printing): readonly MeetingValue[] {
    const counts = new Map<string, number>();
    return reading.timetables.flatMap(({ days }) =>
        days.flatMap(({ date, slots }) =>
            !date
                ? []
                : slots.map((slot): MeetingValue => {
                      const day = formatIsoDate(date);
                      const key = slot.track === '' ? `${day}:` : `${day}:${keyPart(trackKey(slot))}:`;
                      const nth = (counts.get(key) ?? 0) + 1;
                      counts.set(key, nth);
                      return {
                          id: `${key}${nth}`,
                          date: day,
                          time: timeOf(slot, printing),
                          ...(isMeeting(slot) ? { times: { start: slot.start, end: slot.end } } : {}),
                          ...(slot.track === '' ? {} : { track: slot.track }),
                          rows: slot.rows.map((row) => rowValue(row, reading, printing)),
                      };
                  }),
        ),
    );
}

function rowValue(row: TimetableRow, { outline }: Reading, printing: Printing): MeetingValue['rows'][number] {
    if (row.kind === 'text') {
        return { label: '', text: plainText(contentOf(row.row, printing)) };
    }
    const text = plainText(takenContent(row, outline.byLabel.get(row.label)?.item.title, printing));
    return { label: printedLabel(labelParts(row.label), printing.locale, printing.scheme), text };
}

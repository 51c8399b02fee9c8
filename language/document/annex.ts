/** The annex: the organization of work as a table, one block for each day. */
import type { AstNode } from 'langium';
import type { Reading } from '../semantics/reading.js';
import type { Timetable, TimetableDay, TimetableRow, TimetableSlot } from '../semantics/timetable.js';
import { labelParts } from '../syntax/labels.js';
import { addNotes, passageDrafts } from './annotations.js';
import { type AnnexDayContent, type AnnexRow, type Content, type Lines, plainText } from './blocks.js';
import { type BlockList, firstLineOf, placeOf } from './identity.js';
import { titleOf } from './list.js';
import { contentOf, markRun, plain, type Printing } from './running-text.js';

/** Adds every timetable: its heading and title, the text above the table, the days, the notes. */
export function addAnnexes(reading: Reading, printing: Printing, out: BlockList): void {
    const { phrases } = printing.locale;
    for (const timetable of reading.timetables) {
        const { schedule } = timetable;
        const title = contentOf(schedule.title, printing);
        const place = firstLineOf(schedule);
        out.add('', { kind: 'annex-heading', content: plain(phrases.annex) }, place);
        out.add(
            '',
            { kind: 'annex-title', content: title.length > 0 ? title : plain(phrases.schedule) },
            place,
            plainText(title) || undefined,
        );
        for (const block of passageDrafts(schedule.blocks, 'annex', printing)) {
            out.addDraft(block);
        }
        addDays(timetable, reading, printing, out);
        addNotes(timetable.notes, 'annex-note', printing, out);
    }
}

function addDays(timetable: Timetable, reading: Reading, printing: Printing, out: BlockList): void {
    const { phrases } = printing.locale;
    timetable.days.forEach((day, index) => {
        const nodes = [...day.strays.map(nodeOf), ...day.slots.flatMap((slot) => [slot.slot, ...slot.rows.map(nodeOf)])];
        // The notes of the annex may stand inside the last day; they are no part of its table.
        const ends = nodes.map((node) => (node.$type === 'Slot' ? firstLineOf(node) : placeOf(node)));
        const head = day.day ? firstLineOf(day.day) : (ends[0] ?? placeOf());
        const place = {
            ...head,
            endLine: Math.max(head.endLine, ...ends.map((end) => end.endLine)),
            endOffset: Math.max(head.endOffset, ...ends.map((end) => end.endOffset)),
        };
        const heads: Pick<AnnexDayContent, 'heads'> =
            index === 0 ? { heads: [phrases.dateAndTime, phrases.item, phrases.titleOrDescription] } : {};
        const rows = [
            ...day.strays.map((row) => printRow(row, reading, printing, place.startLine)),
            ...day.slots.flatMap((slot) => slotRows(slot, reading, printing, place.startLine)),
        ];
        out.add(day.day?.date ?? '', { kind: 'annex-day', ...heads, date: dateOf(day, printing), rows }, place);
    });
}

/** A date that does not exist is printed as it is written, so that the row is there to be seen. */
function dateOf({ date, day }: TimetableDay, { locale }: Printing): string {
    return date ? locale.printDay(date) : (day?.date ?? '');
}

/** The rows of a slot, the time in the first one. A slot that takes up nothing still prints its time. */
function slotRows(slot: TimetableSlot, reading: Reading, printing: Printing, firstLine: number): AnnexRow[] {
    const time = slot.start === undefined || slot.end === undefined ? slot.slot.time : printing.locale.printSlot(slot.start, slot.end);
    const own = linesIn(firstLineOf(slot.slot), firstLine);
    const [first, ...others] = slot.rows.map((row) => printRow(row, reading, printing, firstLine));
    if (!first) {
        return [{ kind: 'empty', time, track: slot.track, label: '', content: [], ...own }];
    }
    return [{ ...first, time, track: slot.track, startLine: Math.min(own.startLine, first.startLine) }, ...others];
}

function printRow(row: TimetableRow, reading: Reading, printing: Printing, firstLine: number): AnnexRow {
    const lines = linesIn(placeOf(nodeOf(row)), firstLine);
    if (row.kind === 'text') {
        return { kind: 'text', time: '', track: '', label: '', content: contentOf(row.row, printing), ...lines };
    }
    const label = printing.locale.printLabel(labelParts(row.label));
    return { kind: 'item', time: '', track: '', label, content: takenContent(row, reading, printing), ...lines };
}

/** The title of the item taken up, "(continued)" where it is marked so, and the marks of the row's notes. */
function takenContent(row: TimetableRow & { kind: 'item' }, reading: Reading, printing: Printing): Content {
    const entry = reading.outline.byLabel.get(row.label);
    const { continued } = printing.locale.phrases;
    const title = entry ? titleOf(entry, printing) : [];
    const gap = title.length === 0 || continued.startsWith('（') ? '' : ' ';
    const marks = row.taken.marks.map((mark) => markRun(mark.note?.$refText, printing.locale));
    return [...title, ...(row.taken.continued ? plain(gap + continued) : []), ...marks];
}

function nodeOf(row: TimetableRow): AstNode {
    return row.kind === 'item' ? row.taken : row.row;
}

function linesIn({ startLine, endLine }: Lines, firstLine: number): Lines {
    return { startLine: Math.max(0, startLine - firstLine), endLine: Math.max(0, endLine - firstLine) };
}

/** The annex: the organization of work as a table, one block per day. */
import type { AstNode } from 'langium';
import type { Title } from '../grammar/generated/ast.js';
import type { Reading } from '../semantics/reading.js';
import type { Timetable, TimetableDay, TimetableRow, TimetableSlot } from '../semantics/timetable.js';
import { labelParts } from '../syntax/words/labels.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { noteDrafts, passageDrafts } from './annotations.js';
import { type AnnexDayContent, type AnnexRow, type Content, type Lines, plainText } from './blocks.js';
import { draft } from './draft.js';
import { titleIn } from './list.js';
import { firstLineOf, placeOf } from './places.js';
import { contentOf, markRun, plain, type Printing } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

/** The titles of the items that a day takes up, in the order of its rows. */
type Titles = readonly (Title | undefined)[];

/** Every timetable: its heading and title, the text above the table, the days and the notes. */
export function annexSheets({ timetables, outline }: Reading, printing: Printing): readonly Sheet[] {
    return timetables.flatMap((timetable) => [
        headOf(timetable, printing),
        ...timetable.days.map((day, index) => {
            const titles = itemRows(day).map(({ label }) => outline.byLabel.get(label)?.item.title);
            return dayOf(day, printing, index === 0, titles);
        }),
        ...notesOf(timetable, printing),
    ]);
}

const headOf = rememberedWith(({ schedule }: Timetable, printing: Printing): Sheet => {
    const { locale } = printing;
    const title = contentOf(schedule.title, printing);
    const place = firstLineOf(schedule);
    const content = title.length > 0 ? title : plain(locale.phrases.schedule);
    return {
        drafts: [
            draft(locale, '', { kind: 'annex-heading', content: plain(locale.phrases.annex) }, place),
            draft(locale, '', { kind: 'annex-title', content }, place, plainText(title) || undefined),
            ...passageDrafts(schedule.blocks, 'annex', printing),
        ],
    };
});

const notesOf = rememberedWith(({ notes }: Timetable, printing: Printing): readonly Sheet[] =>
    sheetOf(noteDrafts(notes, 'annex-note', printing)),
);

const itemRows = remembered((day: TimetableDay) => rowsOf(day).filter((row) => row.kind === 'item'));

function rowsOf({ strays, slots }: TimetableDay): readonly TimetableRow[] {
    return [...strays, ...slots.flatMap(({ rows }) => rows)];
}

/** A day contains titles of other sections, so a change of one of these titles prints the day anew. */
const dayOf = rememberedWith((day: TimetableDay, printing: Printing, isFirst: boolean, titles: Titles): Sheet => {
    const { locale } = printing;
    const { phrases } = locale;
    const nodes = [...day.strays.map(nodeOf), ...day.slots.flatMap((slot) => [slot.slot, ...slot.rows.map(nodeOf)])];
    // The notes of the annex may be inside the last day, but they are not part of its table.
    const ends = nodes.map((node) => (node.$type === 'Slot' ? firstLineOf(node) : placeOf(node)));
    const head = day.day ? firstLineOf(day.day) : (ends[0] ?? placeOf());
    const place = {
        ...head.inside,
        endLine: ends.reduce((last, { inside }) => Math.max(last, inside.endLine), head.inside.endLine),
        endOffset: ends.reduce((last, { inside }) => Math.max(last, inside.endOffset), head.inside.endOffset),
    };
    const heads: Pick<AnnexDayContent, 'heads'> = isFirst ? { heads: [phrases.dateAndTime, phrases.item, phrases.titleOrDescription] } : {};
    const titleByRow = new Map(itemRows(day).map((row, index): [TimetableRow, Title | undefined] => [row, titles[index]]));
    const print = (row: TimetableRow): AnnexRow => printRow(row, titleByRow.get(row), printing, place.startLine);
    const rows = [...day.strays.map(print), ...day.slots.flatMap((slot) => slotRows(slot, print, printing, place.startLine))];
    const content: AnnexDayContent = { kind: 'annex-day', ...heads, date: dateOf(day, printing), rows };
    return { drafts: [draft(locale, day.day?.date ?? '', content, { origin: head.origin, inside: place })] };
});

/** A date that does not exist is printed as written, so that its row is visible. */
function dateOf({ date, day }: TimetableDay, { locale }: Printing): string {
    return date ? locale.printDay(date) : (day?.date ?? '');
}

/** The rows of a slot, with the time in the first. A slot without items still prints its time. */
function slotRows(slot: TimetableSlot, print: (row: TimetableRow) => AnnexRow, printing: Printing, firstLine: number): AnnexRow[] {
    const time = slot.start === undefined || slot.end === undefined ? slot.slot.time : printing.locale.printSlot(slot.start, slot.end);
    const own = linesIn(firstLineOf(slot.slot).inside, firstLine);
    const [first, ...others] = slot.rows.map(print);
    if (!first) {
        return [{ kind: 'empty', time, track: slot.track, label: '', content: [], ...own }];
    }
    return [{ ...first, time, track: slot.track, startLine: Math.min(own.startLine, first.startLine) }, ...others];
}

function printRow(row: TimetableRow, titled: Title | undefined, printing: Printing, firstLine: number): AnnexRow {
    const lines = linesIn(placeOf(nodeOf(row)).inside, firstLine);
    if (row.kind === 'text') {
        return { kind: 'text', time: '', track: '', label: '', content: contentOf(row.row, printing), ...lines };
    }
    const label = printing.locale.printLabel(labelParts(row.label));
    return { kind: 'item', time: '', track: '', label, content: takenContent(row, titled, printing), ...lines };
}

/** The title of the item taken up, "(continued)" if it is marked so, and the marks of the row's notes. */
function takenContent(row: TimetableRow & { kind: 'item' }, titled: Title | undefined, printing: Printing): Content {
    const { continued } = printing.locale.phrases;
    const title = titleIn(titled, printing);
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

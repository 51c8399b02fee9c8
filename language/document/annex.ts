/** An annex with the organization of work as a table, one block per day. */
import type { AstNode } from 'langium';
import type { Title } from '../grammar/generated/ast.js';
import { isConcluded } from '../locales/continuing.js';
import type { Reading } from '../semantics/reading.js';
import type { Timetable, TimetableDay, TimetableRow, TimetableSlot } from '../semantics/timetable.js';
import { printedLabel } from '../semantics/labels.js';
import { labelParts } from '../syntax/words/labels.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { itemSheets } from './annex-items.js';
import { noteDrafts, passageDrafts } from './annotations.js';
import { type AnnexDayContent, type AnnexRow, type Content, type Lines, plainText } from './blocks.js';
import { draft } from './draft.js';
import { partHeading, titleContent } from './list.js';
import { timeOf } from './meeting-times.js';
import { firstLineOf, placeOf } from './places.js';
import { contentOf, markRun, plain, type Printing, withoutHead } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

/** Minutes since midnight from which a meeting is one of the afternoon. */
const noon = 780;

/** The titles of the items that a day takes up, in the order of its rows. */
type Titles = readonly (Title | undefined)[];

/**
 * A timetable: its heading and title, the text above the table, the days and the notes.
 * @param heading the words above the title, or the number of the part that the timetable is
 * @param isFirst whether it is the first of the agenda; by items, only that one has the documents
 * @param numbered how many UTF-16 units of its title are a number that the heading has
 */
export function timetableSheets(
    timetable: Timetable,
    reading: Reading,
    printing: Printing,
    heading: string | number,
    isFirst: boolean,
    numbered = 0,
): readonly Sheet[] {
    const head = headOf(timetable, printing, heading, numbered);
    const { outline } = reading;
    if (printing.style.annex === 'items') {
        return [head, ...itemSheets(timetable, reading, printing, nameIn(head), isFirst), ...notesOf(timetable, printing)];
    }
    return [
        head,
        ...timetable.days.map((day, index) => {
            const titles = itemRows(day).map(({ label }) => outline.byLabel.get(label)?.item.title);
            return dayOf(day, printing, index === 0 ? nameIn(head) : undefined, titles);
        }),
        ...notesOf(timetable, printing),
    ];
}

/** The title of a timetable, which is the name of its table too. */
function nameIn({ drafts }: Sheet): string {
    const title = drafts.map(({ content }) => content).find(({ kind }) => kind === 'annex-title' || kind === 'section-title');
    return title?.kind === 'annex-title' || title?.kind === 'section-title' ? plainText(title.content) : '';
}

const headOf = rememberedWith(({ schedule }: Timetable, printing: Printing, heading: string | number, numbered: number): Sheet => {
    const { locale } = printing;
    const title = withoutHead(contentOf(schedule.title, printing), numbered);
    const place = firstLineOf(schedule);
    const words = title.length > 0 ? title : plain(locale.phrases.schedule);
    const isPart = typeof heading === 'number';
    const content = isPart ? [...partHeading(heading, '', printing), ...words] : words;
    return {
        drafts: [
            ...(isPart ? [] : [draft(printing, '', { kind: 'annex-heading', content: plain(heading) }, place)]),
            draft(
                printing,
                isPart ? 'schedule' : '',
                { kind: isPart ? 'section-title' : 'annex-title', content },
                place,
                title.length > 0 ? { text: plainText(title), passage: schedule.title } : undefined,
            ),
            ...passageDrafts(schedule.blocks, 'annex', 0, printing),
        ],
    };
});

const notesOf = rememberedWith(({ notes }: Timetable, printing: Printing): readonly Sheet[] =>
    sheetOf(noteDrafts(notes, 'annex-note', printing)),
);

const itemRows = remembered((day: TimetableDay) => rowsOfDay(day).filter((row) => row.kind === 'item'));

function rowsOfDay({ strays, slots }: TimetableDay): readonly TimetableRow[] {
    return [...strays, ...slots.flatMap(({ rows }) => rows)];
}

/** A day contains titles of other sections, so a change of one of these titles prints the day anew. */
const dayOf = rememberedWith((day: TimetableDay, printing: Printing, caption: string | undefined, titles: Titles): Sheet => {
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
    const isInHalves = printing.style.annex === 'halves';
    const columns: AnnexDayContent['heads'] = isInHalves
        ? [phrases.date, phrases.morning, phrases.afternoon]
        : [phrases.dateAndTime, phrases.item, phrases.titleOrDescription];
    const heads: Pick<AnnexDayContent, 'heads' | 'caption'> = caption === undefined ? {} : { heads: columns, caption };
    const titleByRow = new Map(itemRows(day).map((row, index): [TimetableRow, Title | undefined] => [row, titles[index]]));
    const rows = printedRows(day).map((one) => printRow(one, one.row && titleByRow.get(one.row), printing, place.startLine));
    const layout = isInHalves ? ({ layout: 'halves' } as const) : {};
    const content: AnnexDayContent = { kind: 'annex-day', ...layout, ...heads, date: dateAsPrinted(day, printing), rows };
    return { drafts: [draft(printing, day.day?.date ?? '', content, { origin: head.origin, inside: place }, { day })] };
});

/** A date that does not exist is printed as written, so that its row is visible. */
function dateAsPrinted({ date, day }: TimetableDay, { locale }: Printing): string {
    return date ? locale.printDay(date) : (day?.date ?? '');
}

/** A row of the table. A slot without rows has one that is empty. */
export interface PrintedRow {
    readonly row: TimetableRow | undefined;
    /** Undefined for a row outside of any slot. */
    readonly slot: TimetableSlot | undefined;
    readonly isFirst: boolean;
}

/** The rows of a day in the order of the table. */
export function printedRows({ strays, slots }: TimetableDay): readonly PrintedRow[] {
    return [
        ...strays.map((row) => ({ row, slot: undefined, isFirst: false })),
        ...slots.flatMap((slot) => {
            const rows: readonly (TimetableRow | undefined)[] = slot.rows.length > 0 ? slot.rows : [undefined];
            return rows.map((row, index) => ({ row, slot, isFirst: index === 0 }));
        }),
    ];
}

/** A row with its label and title. The first row of a slot has its time and track, and begins where the slot does. */
function printRow({ row, slot, isFirst }: PrintedRow, titled: Title | undefined, printing: Printing, firstLine: number): AnnexRow {
    const own = slot && isFirst ? linesWithin(firstLineOf(slot.slot).inside, firstLine) : undefined;
    const lines = row ? linesWithin(placeOf(nodeOf(row)).inside, firstLine) : { startLine: 0, endLine: 0, ...own };
    const [time, track] = slot && isFirst ? [timeOf(slot, printing), slot.track] : ['', ''];
    const [open, close] = printing.locale.brackets ?? [' (', ')'];
    return {
        kind: row?.kind ?? 'empty',
        time,
        track,
        timeAndTrack: track === '' ? time : `${time}${open}${track}${close}`.trimStart(),
        ...(printing.style.annex === 'halves' ? { half: halfOf(slot) } : {}),
        label: row?.kind === 'item' ? printedLabel(labelParts(row.label), printing.locale, printing.scheme) : '',
        content: !row ? [] : row.kind === 'text' ? contentOf(row.row, printing) : takenContent(row, titled, printing),
        startLine: Math.min(lines.startLine, own?.startLine ?? lines.startLine),
        endLine: lines.endLine,
    };
}

/** A slot whose times cannot be read stands in the morning, so that it is seen. */
function halfOf(slot: TimetableSlot | undefined): 1 | 2 {
    return (slot?.start ?? 0) < noon ? 1 : 2;
}

/** The title of the item taken up, "(continued)" or "(concluded)" if it is marked so, and the marks of the row's notes. */
export function takenContent(row: TimetableRow & { kind: 'item' }, titled: Title | undefined, printing: Printing): Content {
    const { phrases } = printing.locale;
    const continued = isConcluded(row.taken.continued ?? '') ? phrases.concluded : phrases.continued;
    const title = titleContent(titled, printing);
    const gap = title.length === 0 || continued.startsWith('（') ? '' : ' ';
    const marks = row.taken.marks.map((mark) => markRun(mark.note?.$refText, printing.locale));
    return [...title, ...(row.taken.continued ? [...plain(gap), ...continuedRuns(continued)] : []), ...marks];
}

/** "(continued)": the word is slanted, its brackets are not. Slanted letters are foreign to Chinese and Arabic. */
function continuedRuns(words: string): Content {
    const [open, inside, close] = [words.slice(0, 1), words.slice(1, -1), words.slice(-1)];
    return /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(inside)
        ? [...plain(open), { kind: 'text', text: inside, emphasis: 'italic' }, ...plain(close)]
        : plain(words);
}

function nodeOf(row: TimetableRow): AstNode {
    return row.kind === 'item' ? row.taken : row.row;
}

function linesWithin({ startLine, endLine }: Lines, firstLine: number): Lines {
    return { startLine: Math.max(0, startLine - firstLine), endLine: Math.max(0, endLine - firstLine) };
}

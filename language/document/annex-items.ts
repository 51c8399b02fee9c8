/** An annex by items: what each meeting takes up, with its dates and its documents. The rows of text stand below the items. */
import { isDocumentation, type Item, type Taken, type TextRow } from '../grammar/generated/ast.js';
import { rememberedWith } from '../kept/remembered.js';
import { listUnder } from '../text/listing.js';
import type { Reading } from '../semantics/reading.js';
import type { Timetable, TimetableDay, TimetableSlot } from '../semantics/timetable.js';
import { printedLabel } from '../semantics/labels.js';
import { labelParts } from '../syntax/words/labels.js';
import { type AnnexItemContent, type InlineRun, plainText } from './blocks.js';
import { type Draft, draft } from './draft.js';
import { titleContent } from './list.js';
import { timeOf } from './meeting-times.js';
import { printedPaper } from './papers.js';
import { placeOf } from './places.js';
import { contentOf, markRun, type Printing } from './running-text.js';
import { type Sheet, sheetOf } from './sheet.js';

/** The rows of a timetable by items. An item stands where the list has it; one that the agenda lacks comes after all others. */
export function itemSheets(
    timetable: Timetable,
    { outline }: Reading,
    printing: Printing,
    caption: string,
    hasDocuments: boolean,
): readonly Sheet[] {
    const labels = [...new Set(timetable.days.flatMap(labelsOf))];
    const items = labels.map((label) => outline.byLabel.get(label)?.item);
    const order = labels
        .map((label, index) => ({ label, item: items[index], at: items[index]?.$containerIndex ?? Number.POSITIVE_INFINITY }))
        .sort((one, other) => (one.at === other.at ? 0 : one.at - other.at));
    return rowsOf(
        timetable,
        printing,
        caption,
        hasDocuments,
        order.map(({ label }) => label),
        order.map(({ item }) => item),
    );
}

function labelsOf({ strays, slots }: TimetableDay): readonly string[] {
    return [...strays, ...slots.flatMap(({ rows }) => rows)].flatMap((row) => (row.kind === 'item' ? [row.label] : []));
}

const rowsOf = rememberedWith(
    (
        { days }: Timetable,
        printing: Printing,
        caption: string,
        hasDocuments: boolean,
        labels: readonly string[],
        items: readonly (Item | undefined)[],
    ): readonly Sheet[] => {
        const { phrases } = printing.locale;
        const { dates, places, marks, texts } = takenUp(days, printing);
        const heads: AnnexItemContent['heads'] = [phrases.item, phrases.titleOrDescription, phrases.proposedDates, phrases.documents];
        const rows = labels.map((label, index): Draft => {
            const item = items[index];
            const papers = hasDocuments ? (item?.blocks.filter(isDocumentation).flatMap((block) => block.papers) ?? []) : [];
            const content: AnnexItemContent = {
                kind: 'annex-item',
                ...(index === 0 ? { heads, caption } : {}),
                label: printedLabel(labelParts(label), printing.locale, printing.scheme),
                content: [...titleContent(item?.title, printing), ...(marks.get(label) ?? [])],
                dates: dates.get(label) ?? [],
                documents: papers.map((paper) => printedPaper(paper, printing).content.filter(({ kind }) => kind !== 'mark')),
            };
            return draft(
                printing,
                label,
                content,
                placeOf(places.get(label)),
                item ? { text: plainText(content.content), item } : undefined,
            );
        });
        const below = texts.map(({ row, when }, index): Draft => {
            const text = contentOf(row, printing);
            const first = rows.length === 0 && index === 0 ? { heads, caption } : {};
            const content: AnnexItemContent = { kind: 'annex-item', ...first, label: '', content: text, dates: [when], documents: [] };
            return draft(printing, 'text', content, placeOf(row), { text: plainText(text), passage: row });
        });
        return sheetOf([...rows, ...below]).map((sheet) => ({ ...sheet, isOfAnnex: true }));
    },
);

/** When each item is taken up, in printed form, and where first; the marks of notes at its rows; and the rows of text. */
function takenUp(days: readonly TimetableDay[], printing: Printing) {
    const dates = new Map<string, string[]>();
    const places = new Map<string, Taken>();
    const marks = new Map<string, InlineRun[]>();
    const texts: { readonly row: TextRow; readonly when: string }[] = [];
    for (const day of days) {
        for (const slot of [undefined, ...day.slots]) {
            const when = whenPrinted(day, slot, printing);
            for (const row of slot ? slot.rows : day.strays) {
                if (row.kind === 'text') {
                    texts.push({ row: row.row, when });
                } else {
                    if (!places.has(row.label)) {
                        places.set(row.label, row.taken);
                    }
                    for (const { note } of row.taken.marks) {
                        const run = markRun(note?.$refText, printing.locale);
                        if (!marks.get(row.label)?.some(({ text }) => text === run.text)) {
                            listUnder(marks, row.label, run);
                        }
                    }
                    if (dates.get(row.label)?.at(-1) !== when) {
                        listUnder(dates, row.label, when);
                    }
                }
            }
        }
    }
    return { dates, places, marks, texts };
}

/** "Tuesday, 3 September 2024, 10 a.m.–1 p.m.", as far as it is known. */
function whenPrinted({ date, day }: TimetableDay, slot: TimetableSlot | undefined, printing: Printing): string {
    const { locale } = printing;
    const times = slot && timeOf(slot, printing);
    return [date ? locale.printDay(date) : (day?.date ?? ''), times ?? ''].filter((part) => part !== '').join(locale.comma);
}

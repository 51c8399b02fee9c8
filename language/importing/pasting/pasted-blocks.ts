/** Paragraphs and tables that are pasted on lines of their own. */
import { dayLine, freeLine, itemLine, meetingLine, takenText, markText } from '../../drafting/writer.js';
import { normaliseLabel } from '../../syntax/words/labels.js';
import type { FormBlock, FormParagraph, FormTable } from '../form.js';
import { headOf, LabelPath } from '../recognition/heads.js';
import type { FoundItem } from '../recognition/model.js';
import { readTimetable } from '../recognition/timetable.js';
import { PassageWriter, singleLine, tableLines } from '../writing/lines.js';

/** Where something is pasted. */
export interface PastePlace {
    /** What stands on the line before and behind it. */
    readonly before: string;
    readonly after: string;
    readonly part: 'masthead' | 'annotations' | 'schedule' | 'annex';
    /** Whether a line of an item may stand there. */
    readonly holdsItems: boolean;
    /** Normal forms of the labels that the document has, and the number of the last item above. */
    readonly labels: ReadonlySet<string>;
    readonly lastNumber: number;
    /** The names of its notes. */
    readonly notes: ReadonlySet<string>;
    /** The text of the document. */
    readonly known: string;
    readonly isNumbered: boolean;
    /** Whether text stands right above or below the line. */
    readonly isBelowText: boolean;
    readonly isAboveText: boolean;
    readonly isComment: boolean;
    readonly items: readonly FoundItem[];
}

/** UTF-16 units of the longest title. */
const longestTitle = 200;
/** Titles of lists that end with a full stop are shorter. */
const longestStopped = 90;

/** The lines; undefined where plain text is right. */
export function blockLines(blocks: readonly FormBlock[], place: PastePlace): readonly string[] | undefined {
    if (place.part === 'schedule') {
        return scheduleLines(blocks, place);
    }
    const items = place.part !== 'annex' && place.holdsItems ? itemsIn(blocks, place) : new Map<FormBlock, string>();
    const lines: string[] = [];
    let rest: FormBlock[] = [];
    const finish = (): void => {
        const written = new PassageWriter(false).write(rest, ({ heading }) => heading !== undefined && place.part !== 'masthead');
        written.lines.forEach((line) => lines.push(line));
        rest = [];
    };
    for (const block of blocks) {
        const line = items.get(block);
        if (line === undefined) {
            rest.push(block.kind === 'paragraph' ? withoutNumber(block, place.isNumbered) : block);
        } else {
            finish();
            lines.push('', line);
        }
    }
    finish();
    return lines;
}

/** The lines of items among paragraphs. */
function itemsIn(blocks: readonly FormBlock[], { labels, lastNumber }: PastePlace): ReadonlyMap<FormBlock, string> {
    const found = new Map<FormBlock, string>();
    const path = new LabelPath();
    let expected = lastNumber + 1;
    let isBelowItem = false;
    const own = new Set<string>();
    for (const block of blocks) {
        const head = block.kind === 'paragraph' ? headOf(block.text) : undefined;
        const title = head && singleLine(head.rest);
        if (block.kind !== 'paragraph' || !head || !title || head.kind === 'bullet' || (head.kind === 'marker' && !isBelowItem)) {
            isBelowItem = false;
            continue;
        }
        const isNumber = head.kind === 'number' || head.kind === 'word';
        // Right below an item a marker is one step of it.
        const isNext = isNumber ? Number(head.parts[0]) === expected : head.kind === 'marker';
        if (head.kind === 'letter' || (isNumber && !head.isApart) || !isTitle(block, title, isNext)) {
            isBelowItem = false;
            continue;
        }
        const label = path.next(head);
        const key = label === undefined ? '' : normaliseLabel(label);
        if (label === undefined || labels.has(key) || own.has(key)) {
            isBelowItem = false;
            continue;
        }
        own.add(key);
        found.set(block, itemLine(label, title.replace(/[.;,。；]$/u, '')));
        expected = isNumber ? Number(head.parts[0]) + 1 : expected;
        isBelowItem = true;
    }
    return found;
}

/**
 * Whether the words behind a label are a title and no paragraph.
 * @param isNext whether the label is the one that comes next
 */
function isTitle({ heading, isBold }: FormParagraph, title: string, isNext: boolean): boolean {
    if (title.length > longestTitle || /[.!?。！？]["”»]?\s+\S/u.test(title) || !/^["“«„¿¡‘(]?[\p{Lu}\p{Lo}]/u.test(title)) {
        return false;
    }
    return heading !== undefined || isBold === true || (isNext && (!/[.;。；]$/u.test(title) || title.length <= longestStopped));
}

/** Where paragraphs are numbered by themselves, a number that is pasted goes. */
function withoutNumber(block: FormParagraph, isNumbered: boolean): FormParagraph {
    const head = isNumbered ? headOf(block.text) : undefined;
    return head?.kind === 'number' && head.isApart && head.parts.length === 1 && head.rest !== '' ? { ...block, text: head.rest } : block;
}

/** Under a schedule a timetable becomes days and meetings; undefined where there is none. */
function scheduleLines(blocks: readonly FormBlock[], { items }: PastePlace): readonly string[] | undefined {
    const tables = blocks.filter((block): block is FormTable => block.kind === 'table');
    if (tables.length === 0) {
        return undefined;
    }
    return blocks.flatMap((block): readonly string[] => {
        if (block.kind !== 'table') {
            return ['', singleLine(block.text)];
        }
        const timetable = readTimetable(block.rows, items, undefined);
        if (!timetable) {
            return ['', ...tableLines(block)];
        }
        const days = timetable.days.flatMap(({ date, slots }) => [
            '',
            dayLine(date),
            ...slots.flatMap(({ hours, track, rows }) => [
                ...(hours === '' ? [] : [meetingLine(hours, '', track)]),
                ...rows.map(({ label, text, continued, marks }) =>
                    label === '' || hours === ''
                        ? freeLine([label, text, continued].filter((part) => part !== '').join(' '))
                        : takenText(label, continued, marks.map(markText)),
                ),
            ]),
        ]);
        return [...days, ...timetable.unplaced.map((text) => freeLine(singleLine(text)))];
    });
}

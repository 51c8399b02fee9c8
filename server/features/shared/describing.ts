/** Describes items, slots and resolutions to the user: in hovers, hints, lenses and completions. */
import { timeOfDay } from '../../../language/locales/calendar.js';
import type { AstNode } from 'langium';
import { counted } from '../../../protocol/wording.js';
import type { Item, RegisterEntry } from '../../../language/grammar/generated/ast.js';
import { locales } from '../../../language/locales/index.js';
import type { Locale } from '../../../language/locales/locale.js';
import type { Reading } from '../../../language/semantics/reading.js';
import { type Timetable, type TimetableDay, type TimetableSlot, takenIn } from '../../../language/semantics/timetable.js';
import { listUnder } from '../../../language/text/listing.js';
import { oneLine } from '../../../language/syntax/tree/nodes.js';
import { partOfDayIn } from '../../../language/semantics/parts-of-day.js';
import { remembered } from '../../../language/kept/remembered.js';
import { withoutTail } from '../../../language/text/ends.js';
import { propertyIn } from '../../../language/syntax/tree/properties.js';

/** The running text of a node as one line; empty if there is none. */
export function lineIn(passage: Parameters<typeof oneLine>[0] | undefined): string {
    return passage ? oneLine(passage) : '';
}

/** The title of an item as one line; empty if it has none. */
export function titleOf(item: Item | undefined): string {
    return item ? titleLine(item) : '';
}

const titleLine = remembered((item: Item) => lineIn(item.title));

/** The label of an item as typed in its own line. */
export function labelOf(item: Item | undefined): string {
    return item ? typedLabel(item) : '';
}

const typedLabel = remembered((item: Item) => propertyIn(item.$cstNode, 'name')?.text ?? '');

/** When an item is taken up. */
export interface Taking {
    readonly day: TimetableDay;
    readonly slot: TimetableSlot | undefined;
    readonly node: AstNode;
}

/** When each item is taken up, by its label in normal form, in schedule order. */
export function takingsOf({ timetables }: Reading): ReadonlyMap<string, readonly Taking[]> {
    const [first, ...others] = timetables.map(takingsIn);
    if (!first || others.length === 0) {
        return first ?? new Map();
    }
    const takings = new Map([...first].map(([label, some]) => [label, [...some]]));
    for (const other of others) {
        for (const [label, more] of other) {
            more.forEach((taking) => void listUnder(takings, label, taking));
        }
    }
    return takings;
}

const takingsIn = remembered((timetable: Timetable): ReadonlyMap<string, readonly Taking[]> => {
    const takings = new Map<string, Taking[]>();
    for (const { label, day, slot, taken } of takenIn(timetable)) {
        listUnder(takings, label, { day, slot, node: taken });
    }
    return takings;
});

/** "Tuesday, 3 September 2024, 3–6 p.m.", in the document's language, with the track. */
export function timeOfTaking({ day, slot }: Pick<Taking, 'day' | 'slot'>, locale: Locale): string {
    const date = day.date ? locale.printDay(day.date) : '';
    const part = slot && partOfDayIn(slot.slot.time);
    const written = part ? locale.phrases.partsOfDay[part] : '';
    const times = slot?.start !== undefined && slot.end !== undefined ? locale.printSlot(slot.start, timeOfDay(slot.end)) : written;
    return [date, times, slot?.track ?? ''].filter((part) => part !== '').join(locale.comma);
}

/** When an item is taken up, in English: the first time, and how many more there are. */
export const takingsInWords = remembered((takings: readonly Taking[]): string => {
    const [first, ...more] = takings;
    return first
        ? `${timeOfTaking(first, locales.en)}${more.length > 0 ? ` and at ${more.length === 1 ? 'one other meeting' : `${more.length} other meetings`}` : ''}`
        : '';
});

/** "3 hours", "1 hour 30 minutes". */
export function durationOf({ start, end }: TimetableSlot): string {
    if (start === undefined || end === undefined || end <= start) {
        return '';
    }
    const [hours, minutes] = [Math.floor((end - start) / 60), (end - start) % 60];
    return [hours > 0 ? counted(hours, 'hour') : '', minutes > 0 ? counted(minutes, 'minute') : ''].filter((part) => part !== '').join(' ');
}

/** The title of a resolution in the given language, else in English, else in any language; another language is named beside it. */
export function entryTitle(
    titles: Readonly<Record<string, string>>,
    language: string,
): { readonly text: string; readonly language: string | undefined } | undefined {
    const own = titles[language];
    if (own) {
        return { text: own, language: undefined };
    }
    const [code, text] = Object.entries(titles).find(([other]) => other === 'en') ?? Object.entries(titles)[0] ?? [];
    return code && text ? { text, language: locales[code as keyof typeof locales]?.englishName ?? code } : undefined;
}

/** The name of a body in the given language, else in English, else in any language. */
export function bodyName(
    names: readonly { readonly language: string; readonly name: string; readonly short: boolean }[] | undefined,
    language: string,
): string | undefined {
    return (
        names?.find((name) => name.language === language && !name.short) ??
        names?.find((name) => name.language === 'en' && !name.short) ??
        names?.[0]
    )?.name;
}

/** "resolution 10/3". */
export function nameOfEntry(entry: Pick<RegisterEntry, 'kind' | 'name'>): string {
    return `${entry.kind} ${entry.name ?? ''}`.trim();
}

/** Escapes text of the document, so that Markdown shows it unchanged. */
export function escapedMarkdown(text: string): string {
    return text.replace(/[\\`*_{}[\]<>#|~!]/gu, '\\$&').replace(/&/gu, '&amp;');
}

/** The text cut to a length in UTF-16 units, at a blank if possible, with an ellipsis. */
export function shortened(text: string, length: number): string {
    if (text.length <= length) {
        return text;
    }
    const cut = text.slice(0, length);
    const blank = cut.lastIndexOf(' ');
    return `${withoutTail(blank > length / 2 ? cut.slice(0, blank) : cut, ',;:，、；：،؛', true)}…`;
}

/** Tables of an organization of work in their usual layouts: by day, by item with dates, and a grid of mornings and afternoons. */
import { locales } from '../../locales/index.js';
import { compareDates, formatIsoDate } from '../../locales/calendar.js';
import type { Days } from '../../semantics/written-times.js';
import { normaliseLabel } from '../../syntax/words/labels.js';
import type { CalendarDate } from '../../locales/locale.js';
import type { Difference, FoundDay, FoundItem, FoundRow, FoundSlot } from './model.js';
import { rowOfText, rowsOf, rowsOfLine, titleOf } from './taken.js';
import { dayAt, hoursAt, partAt, trackIn } from './times.js';
import { comparableTitle, isColumnHead, plainTitle } from './titles.js';

type Rows = readonly (readonly string[])[];

export interface Timetable {
    readonly days: FoundDay[];
    readonly layout: 'days' | 'items' | 'halves';
    /** The heads of its columns. */
    readonly heads: readonly string[];
    readonly unplaced: readonly string[];
    readonly differences: readonly Difference[];
}

/**
 * Reads the rows of a table; undefined where no day stands in them.
 * @param heads those of the table before, for one that has none of its own
 */
export function readTimetable(
    rows: Rows,
    items: readonly FoundItem[],
    session: Days | undefined,
    heads: readonly string[] = [],
): Timetable | undefined {
    const reader = new TimetableReader(items, session);
    reader.heads = heads;
    reader.titled = titledColumns(rows, items);
    const halves = halvesIn(rows);
    const columns = halves ? undefined : dayColumnsIn(rows, session);
    const layout = halves ? 'halves' : isByItems(rows, items, session) ? 'items' : 'days';
    for (const cells of rows) {
        if (isHead(cells) || (reader.days.length === 0 && isUnknownHead(cells, session))) {
            reader.heads = cells.map((cell) => plainTitle(cell));
            continue;
        }
        if (cells === halves?.row || cells === columns?.row) {
            continue;
        }
        if (columns) {
            reader.readColumns(cells, columns.days);
        } else if (halves) {
            reader.readHalves(cells, halves.parts);
        } else if (layout === 'items') {
            reader.readItem(cells);
        } else {
            reader.readRow(cells);
        }
    }
    return reader.days.length === 0
        ? undefined
        : {
              days: layout === 'items' ? inOrder(reader.days) : reader.days,
              layout,
              heads: reader.heads,
              unplaced: reader.unplaced,
              differences: reader.differences,
          };
}

/** The columns whose cells hold items with their titles. */
function titledColumns(rows: Rows, items: readonly FoundItem[]): ReadonlySet<number> {
    const found = new Set<number>();
    for (const cells of rows) {
        for (const [index, cell] of cells.entries()) {
            if (!found.has(index) && /\p{L}{3}/u.test(cell) && rowOfText(cell.trim(), items).label !== '') {
                found.add(index);
            }
        }
    }
    return found;
}

/** Whether a row is the head of a table: two of its cells are heads of columns, and it names no day. */
function isHead(cells: readonly string[]): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 1 && filled.filter((cell) => isColumnHead(cell)).length * 2 > filled.length;
}

/** Whether a row above all days is a head of columns of which we know the first alone: "Date", "Plenary", "Committee". */
function isUnknownHead(cells: readonly string[], session: Days | undefined): boolean {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 1 && isColumnHead(filled[0] ?? '') && filled.every((cell) => !dayAt(cell, session) && !hoursAt(cell));
}

/** The columns of mornings and afternoons; undefined where the table has none. */
function halvesIn(rows: Rows): { readonly row: readonly string[]; readonly parts: readonly (string | undefined)[] } | undefined {
    for (const cells of rows.slice(0, 3)) {
        const parts = cells.map((cell) => (cell.length < 60 ? halfIn(plainTitle(cell)) : undefined));
        if (parts.filter((part) => part !== undefined).length > 1 && !cells.slice(1).some((cell) => /\d{3}/u.test(cell))) {
            return { row: cells, parts };
        }
    }
    return undefined;
}

/** The row whose cells are days, one for each column; undefined where the days stand below each other. */
function dayColumnsIn(
    rows: Rows,
    session: Days | undefined,
): { readonly row: readonly string[]; readonly days: readonly (CalendarDate | undefined)[] } | undefined {
    for (const cells of rows.slice(0, 3)) {
        const days = cells.map((cell) => {
            const day = cell.length < 60 ? dayAt(cell.replace(/\n/gu, ' '), session) : undefined;
            return day?.rest === '' ? day.date : undefined;
        });
        const count = days.filter((day) => day !== undefined).length;
        if (count > 1 && count >= cells.filter((cell) => cell.trim() !== '').length - 1) {
            return { row: cells, days };
        }
    }
    return undefined;
}

/** The part of the day that the head of a column names, or its hours. */
function halfIn(cell: string): string | undefined {
    const part = partAt(cell);
    // "Morning (10 a.m. to 1 p.m.)" has the hours themselves.
    const inside = part && part.rest !== '' ? hoursAt(part.rest.replace(/^[(（]|[)）]$/gu, '')) : undefined;
    const found = inside ?? part ?? hoursAt(cell);
    return found && found.isOpen !== true && found.rest === '' ? found.hours : undefined;
}

/** Whether the rows are items with their dates: a label first, and a date behind the title. */
function isByItems(rows: Rows, items: readonly FoundItem[], session: Days | undefined): boolean {
    const proposed = Object.values(locales).map(({ phrases }) => comparableTitle(phrases.proposedDates));
    if (rows.slice(0, 3).some((cells) => cells.some((cell) => proposed.includes(comparableTitle(cell))))) {
        return true;
    }
    const own = rows.filter(
        (cells) =>
            rowsOf(cells[0] ?? '', '', items).some(({ label }) => label !== '') && cells.slice(2).some((cell) => dayAt(cell, session)),
    );
    return own.length * 2 > rows.length;
}

class TimetableReader {
    readonly days: FoundDay[] = [];
    readonly unplaced: string[] = [];
    readonly differences: Difference[] = [];
    /** The heads of the columns. */
    heads: readonly string[] = [];
    /** Columns whose cells hold items with their titles. */
    titled: ReadonlySet<number> = new Set();
    readonly #items: readonly FoundItem[];
    readonly #session: Days | undefined;

    constructor(items: readonly FoundItem[], session: Days | undefined) {
        this.#items = items;
        this.#session = session;
    }

    /** A row of a table by days: a day, hours, items and titles, in whatever columns. */
    readRow(cells: readonly string[]): void {
        const filled = cells.map((cell) => cell.trim());
        const left: string[] = [];
        const columns: number[] = [];
        // A row that a text has apart from the others lacks the column of hours.
        const missing =
            filled.length > 1 && filled[0] !== '' && !this.#isTimed(filled[0]!) ? Math.max(0, this.heads.length - filled.length) : 0;
        for (const [index, cell] of filled.entries()) {
            if (cell === '') {
                continue;
            }
            const isBesideItems = filled.slice(index + 1).some((other) => other !== '');
            const rest = index <= 1 || left.length === 0 ? this.#begin(cell, index === 0 && isBesideItems) : cell;
            if (rest !== '') {
                left.push(rest);
                columns.push(index + missing);
            }
        }
        if (left.length === 0) {
            return;
        }
        const slot = this.#openSlot();
        if (!slot) {
            this.unplaced.push(left.join(' '));
            return;
        }
        const [first = '', ...more] = left;
        const rest = more.join(' ');
        if (more.length > 0 && first.includes('\n') && first.split('\n').length === rest.split('\n').length) {
            const titles = rest.split('\n');
            first.split('\n').forEach((label, index) => this.#add(slot, rowsOf(label, titles[index] ?? '', this.#items)));
        } else if (
            more.length > 0 &&
            rowOfText(first, this.#items).label !== '' &&
            rowsOf(first, '', this.#items).length === 1 &&
            /\p{L}{3}/u.test(first)
        ) {
            // The item with its title stands in one cell; what the others say has the head of its column before it.
            this.#add(slot, [rowOfText(first, this.#items)]);
            this.#addHeaded(slot, more, columns.slice(1));
        } else if (more.length > 0 && this.titled.has(columns[0]!) && more.every((_, index) => this.#hasOwnHead(columns[index + 1]!))) {
            // Where others have an item, this row has a title alone: "Closing".
            this.#add(slot, rowsOfLine(first.replace(/\n/gu, ' '), this.#items));
            this.#addHeaded(slot, more, columns.slice(1));
        } else if (more.length > 0) {
            this.#add(slot, rowsOf(first.replace(/\n/gu, ' '), rest.replace(/\n/gu, ' '), this.#items));
        } else {
            for (const line of first.split('\n')) {
                this.#add(slot, rowsOfLine(line, this.#items));
            }
        }
    }

    /** Whether a cell begins with a day or with hours. */
    #isTimed(cell: string): boolean {
        const [line = ''] = cell.split('\n', 1);
        return dayAt(line, this.#session) !== undefined || hoursAt(line) !== undefined;
    }

    /** Whether what a column says is told by its head, and no title stands in it. */
    #hasOwnHead(column: number): boolean {
        return (this.heads[column] ?? '') !== '' && !this.titled.has(column);
    }

    /** What stands beside an item, each with the head of its column before it. */
    #addHeaded(slot: FoundSlot, texts: readonly string[], columns: readonly number[]): void {
        for (const [index, text] of texts.entries()) {
            const head = this.heads[columns[index] ?? -1] ?? '';
            this.#add(slot, [rowOfText([head, text.replace(/\n/gu, ' ')].filter((part) => part !== '').join(': '), this.#items)]);
        }
    }

    /** A row of a table by items: label, title, dates with hours, documents. */
    readItem(cells: readonly string[]): void {
        const [label = '', title = '', ...more] = cells.map((cell) => cell.trim());
        const dates = more.find((cell) => piecesOf(cell).some((piece) => dayAt(piece, this.#session))) ?? '';
        const rows = rowsOf(label, title, this.#items);
        let isPlaced = false;
        for (const piece of piecesOf(dates)) {
            const day = dayAt(piece, this.#session);
            const hours = day && (day.rest === '' ? { hours: '', rest: '' } : hoursAt(day.rest));
            if (day && hours) {
                const own = this.#day(day.date);
                const { track } = trackIn(hours.rest);
                const known = own.slots.find((slot) => slot.hours === hours.hours);
                const slot = known ?? { hours: hours.hours, track, rows: [] };
                if (!known) {
                    own.slots.push(slot);
                }
                this.#add(slot, isPlaced ? rows.map((row) => ({ ...row, marks: [] })) : rows);
                isPlaced = true;
            }
        }
        if (!isPlaced) {
            this.unplaced.push(cells.filter((cell) => cell.trim() !== '').join(' '));
        }
    }

    /** A row of a grid: the day, and what its mornings and afternoons take up. */
    readHalves(cells: readonly string[], parts: readonly (string | undefined)[]): void {
        // A row without a day goes on with the one above it.
        const isMore = (cells[0] ?? '').trim() === '' && this.days.length > 0;
        const found = isMore ? undefined : cells.map((cell) => dayAt(cell, this.#session)).find((one) => one !== undefined);
        const day = isMore ? this.days.at(-1) : found;
        if (!day) {
            this.unplaced.push(...cells.filter((cell) => cell.trim() !== ''));
            return;
        }
        const own = this.#day(day.date);
        for (const [index, cell] of cells.entries()) {
            const part = parts[index];
            if (part === undefined || cell.trim() === '') {
                continue;
            }
            let slot = isMore ? own.slots.find(({ hours }) => hours === part) : undefined;
            for (const line of this.#linesOf(cell)) {
                const hours = hoursAt(line);
                const { track, rest } = trackIn(hours?.rest ?? '');
                if (hours || !slot) {
                    slot = { hours: hours?.hours ?? part, track, rows: [] };
                    own.slots.push(slot);
                }
                const text = hours ? rest : line;
                if (text !== '') {
                    this.#add(slot, rowsOfLine(text, this.#items));
                }
            }
        }
    }

    /** A row of a grid whose columns are days. Its first cell may have the hours of all. */
    readColumns(cells: readonly string[], days: readonly (CalendarDate | undefined)[]): void {
        const first = days[0] === undefined ? (cells[0] ?? '').trim() : '';
        const common = first === '' ? undefined : hoursAt(first.split('\n')[0] ?? '');
        const hasDays = cells.some((cell, index) => days[index] !== undefined && cell.trim() !== '');
        if (first !== '' && (!common || !hasDays)) {
            this.unplaced.push(cells.filter((cell) => cell.trim() !== '').join(' '));
            return;
        }
        for (const [index, cell] of cells.entries()) {
            const date = days[index];
            if (date === undefined || cell.trim() === '') {
                continue;
            }
            const day = this.#day(date);
            let slot = common && { hours: common.hours, track: '', rows: [] as FoundRow[] };
            if (slot) {
                day.slots.push(slot);
            }
            for (const line of this.#linesOf(cell)) {
                const hours = hoursAt(line);
                const { track, rest } = trackIn(hours?.rest ?? '');
                if (hours || !slot) {
                    slot = hours || day.slots.length === 0 ? { hours: hours?.hours ?? '', track, rows: [] } : day.slots.at(-1)!;
                    if (hours || day.slots.length === 0) {
                        day.slots.push(slot);
                    }
                }
                const text = hours ? rest : line;
                if (text !== '') {
                    this.#add(slot, rowsOfLine(text, this.#items));
                }
            }
        }
    }

    /** The lines of a cell of a grid. In plain text signs stand between them, which titles may have too. */
    #linesOf(cell: string): readonly string[] {
        if (cell.includes('\n')) {
            return cell.split('\n').map((line) => line.trim());
        }
        const lines: string[] = [];
        for (const piece of piecesOf(cell)) {
            const last = lines.at(-1);
            const joined = `${last}; ${piece}`;
            const whole = last === undefined ? undefined : rowOfText(trackIn(hoursAt(joined)?.rest ?? joined).rest, this.#items);
            const isTitle =
                whole && whole.label !== '' && comparableTitle(whole.text) === comparableTitle(titleOf(whole.label, this.#items));
            if (isTitle) {
                lines[lines.length - 1] = joined;
            } else {
                lines.push(piece);
            }
        }
        return lines;
    }

    /**
     * Takes the day and the hours off a cell; what is left of it.
     * @param isAlone whether other cells say what is taken up, so that a line below the hours is a room
     */
    #begin(cell: string, isAlone: boolean): string {
        let rest = cell;
        const day = dayAt(cell.replace(/\n/gu, ', '), this.#session) ?? dayAt(cell.split('\n')[0] ?? '', this.#session);
        if (day?.isOtherWeekday) {
            this.differences.push({
                kind: 'annex',
                message: `“${plainTitle(cell.split('\n')[0] ?? '')}” is another day of the week than ${formatIsoDate(day.date)}, which was written.`,
            });
        }
        if (day) {
            const isWhole = dayAt(cell.replace(/\n/gu, ', '), this.#session) !== undefined;
            this.#day(day.date);
            rest = [day.rest, ...(isWhole ? [] : cell.split('\n').slice(1))].filter((part) => part !== '').join('\n');
        }
        if (rest === '') {
            return '';
        }
        const [first = '', ...lines] = rest.split('\n');
        const hours = hoursAt(first);
        if (!hours) {
            return rest;
        }
        const named = trackIn(hours.rest);
        // Other cells say what is taken up: what stands behind the hours is a room.
        const isNamed =
            isAlone && named.track === '' && named.rest !== '' && rowsOf(named.rest, '', this.#items).every(({ label }) => label === '');
        const { track, rest: behind } = isNamed ? { track: named.rest, rest: '' } : named;
        const below = lines[0] ?? '';
        const isRoom =
            isAlone && below !== '' && !/^[(（]/u.test(below) && rowsOf(below, '', this.#items).every(({ label }) => label === '');
        const room = track !== '' || below === '' ? { track: '', rest: '' } : isRoom ? { track: below, rest: '' } : trackIn(below);
        const slot: FoundSlot = { hours: hours.hours, track: track || room.track, rows: [] };
        if (!this.days.at(-1)) {
            return rest;
        }
        this.days.at(-1)?.slots.push(slot);
        if (hours.isOpen) {
            this.differences.push({
                kind: 'annex',
                message: `“${plainTitle(first)}” tells only when a meeting begins. It was written as ${hours.hours}.`,
            });
        }
        return [behind, ...(room.track === '' ? lines : [room.rest, ...lines.slice(1)])].filter((part) => part !== '').join('\n');
    }

    #day(date: FoundDay['date']): FoundDay {
        const known = this.days.find((day) => compareDates(day.date, date) === 0);
        if (known && known === this.days.at(-1)) {
            return known;
        }
        const day: FoundDay = known ?? { date, slots: [] };
        if (!known) {
            this.days.push(day);
        }
        return day;
    }

    /** The meeting that is open; rows right below a day have none of their own. */
    #openSlot(): FoundSlot | undefined {
        const day = this.days.at(-1);
        if (day && day.slots.length === 0) {
            day.slots.push({ hours: '', track: '', rows: [] });
        }
        return day?.slots.at(-1);
    }

    #add(slot: FoundSlot, rows: readonly FoundRow[]): void {
        for (const row of rows) {
            const title = row.label === '' ? '' : titleOf(row.label, this.#items);
            const isKnown = row.label === '' || this.#items.some(({ key }) => key === normaliseLabel(row.label));
            if (isKnown) {
                slot.rows.push(row);
            } else {
                slot.rows.push({ ...row, label: row.label });
                this.differences.push({ kind: 'annex', message: `The timetable takes up item ${row.label}, which is not in the list.` });
            }
            if (title !== '' && row.text !== '' && comparableTitle(row.text) !== comparableTitle(title)) {
                this.differences.push({
                    kind: 'annex',
                    item: normaliseLabel(row.label),
                    message: `Item ${row.label} is called “${plainTitle(title)}” in the list and “${row.text}” in the timetable. The title of the list is printed.`,
                });
            }
        }
    }
}

const between = /[;；؛]\s?|\n/u;

function piecesOf(cell: string): readonly string[] {
    return cell
        .split(between)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '');
}

function inOrder(days: readonly FoundDay[]): FoundDay[] {
    return [...days]
        .sort((one, other) => compareDates(one.date, other.date))
        .map((day) => ({ ...day, slots: [...day.slots].sort((one, other) => (one.hours < other.hours ? -1 : 1)) }));
}

/** A day as a text, for messages. */
export function dayText({ date }: FoundDay): string {
    return formatIsoDate(date);
}

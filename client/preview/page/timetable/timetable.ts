/** The timetable view: the days of the agenda beside each other, with their meetings, what is free, and what overlaps. */
import type { OverviewItem, OverviewMeeting, OverviewRow } from '../../../../protocol/overview.js';
import type { TimetableMessage } from '../../messages.js';
import { type Grid, type GridDay, type GridMeeting, gridOf } from './grid.js';

/** Pixels of a row for each minute, and of the lowest row. */
const pixelsPerMinute = 0.45;
const lowestRow = 20;

export class TimetableView {
    #shown: TimetableMessage | undefined;
    #caret: number | undefined;

    /** `reveal` shows a line of the source, and takes the keys there or not. */
    constructor(
        private readonly view: HTMLElement,
        private readonly reveal: (line: number, keepsFocus: boolean) => void,
    ) {
        view.addEventListener('click', ({ target, detail }) => {
            const line = target instanceof Element ? lineOf(target) : undefined;
            if (line !== undefined) {
                // After one click the arrow keys go from meeting to meeting. Enter and a second click go to the text.
                this.reveal(line, detail === 1);
            }
        });
        view.addEventListener('keydown', (event) => this.#key(event));
    }

    get lines(): readonly number[] {
        return this.#entries.map((entry) => Number(entry.dataset.line));
    }

    show(message: TimetableMessage): void {
        if (message.uri === this.#shown?.uri && message.version < this.#shown.version) {
            return;
        }
        this.#shown = message;
        const focused = this.view.contains(document.activeElement) ? this.#entries.indexOf(document.activeElement as HTMLElement) : -1;
        this.view.lang = message.language;
        this.view.dir = message.direction;
        const grid = gridOf(message.overview);
        const name = element('h1', 'visually-hidden', 'Timetable');
        name.lang = 'en';
        this.view.replaceChildren(name, ...(grid.days.length > 0 ? [table(grid)] : [nothing()]), ...unscheduled(message));
        if (focused >= 0) {
            this.#entries[Math.min(focused, this.#entries.length - 1)]?.focus({ preventScroll: true });
        }
        this.#markCaret(false);
    }

    clear(): void {
        this.#shown = undefined;
        this.view.replaceChildren();
    }

    /** Marks the meeting at a line of the source. */
    follow(line: number): void {
        this.#caret = line;
        this.#markCaret(true);
    }

    get #entries(): readonly HTMLElement[] {
        return [...this.view.querySelectorAll<HTMLElement>('button[data-line]')];
    }

    #markCaret(scrolls: boolean): void {
        const line = this.#caret;
        const meetings = [...this.view.querySelectorAll<HTMLElement>('.meeting')];
        const at = meetings.find(({ dataset }) => line !== undefined && Number(dataset.line) <= line && line <= Number(dataset.endLine));
        for (const meeting of meetings) {
            meeting.classList.toggle('at-caret', meeting === at);
        }
        if (scrolls && this.view.checkVisibility()) {
            at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
    }

    /** The arrows go from meeting to meeting, and from day to day. */
    #key(event: KeyboardEvent): void {
        const from = (event.target as Element).closest<HTMLElement>('button[data-line]');
        const isAcross = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
        const forward = event.key === 'ArrowDown' || event.key === (this.view.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
        if (
            !from ||
            !(isAcross || event.key === 'ArrowUp' || event.key === 'ArrowDown') ||
            event.ctrlKey ||
            event.altKey ||
            event.metaKey
        ) {
            return;
        }
        event.preventDefault();
        const all = this.#entries;
        const step = forward ? 1 : -1;
        let index = all.indexOf(from) + step;
        if (isAcross) {
            const day = from.closest('.day');
            while (index >= 0 && index < all.length && all[index]!.closest('.day') === day) {
                index += step;
            }
            // Backwards, to the first of that day.
            const other = all[index]?.closest('.day');
            while (!forward && index > 0 && all[index - 1]!.closest('.day') === other) {
                index--;
            }
        }
        all[index]?.focus();
    }
}

function lineOf(target: Element): number | undefined {
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line;
    return line === undefined ? undefined : Number(line);
}

function table({ days, times }: Grid): HTMLElement {
    const grid = element('div', 'days');
    // Their rows: the names of the days, what has no time, then the times.
    const rowOf = (time: number): number => times.indexOf(time) + 3;
    times.forEach((time, index) => {
        const mark = element('div', 'clock', clock(time));
        mark.setAttribute('aria-hidden', 'true');
        const until = times[index + 1];
        mark.style.minHeight = until === undefined ? '' : `${Math.max(lowestRow, Math.round((until - time) * pixelsPerMinute))}px`;
        place(mark, `${rowOf(time)}`, '1');
        grid.append(mark);
    });
    let column = 2;
    for (const day of days) {
        grid.append(dayOf(day, column, rowOf));
        column += day.lanes;
    }
    return grid;
}

function dayOf({ day, meetings, untimed, free, lanes }: GridDay, column: number, rowOf: (time: number) => number): HTMLElement {
    const section = element('section', 'day');
    const name = day.printed ?? (day.written === '' ? 'No date' : day.written);
    section.setAttribute('aria-label', name);
    const title = element('h2', 'day-name');
    title.append(entry('', name, day.line));
    place(title, '1', `${column} / span ${lanes}`);
    section.append(title);
    const loose = element('div', 'loose');
    place(loose, '2', `${column} / span ${lanes}`);
    loose.append(...day.rows.map((row) => entry('row', rowText(row), row.line)), ...untimed.map((meeting) => meetingOf(meeting, false)));
    if (loose.childElementCount > 0) {
        section.append(loose);
    }
    const timed: { readonly start: number; readonly shown: HTMLElement }[] = [
        ...meetings.map((one) => ({ start: one.start, shown: placedMeeting(one, column, lanes, meetings, rowOf) })),
        ...free.map(({ start, end }) => {
            const shown = element('div', 'free', 'Free');
            shown.append(element('span', 'visually-hidden', ` ${hours(start, end)}`));
            shown.lang = 'en';
            shown.dir = 'ltr';
            place(shown, `${rowOf(start)} / ${rowOf(end)}`, `${column} / span ${lanes}`);
            return { start, shown };
        }),
    ];
    timed.sort((one, other) => one.start - other.start);
    section.append(...timed.map(({ shown }) => shown));
    return section;
}

function placedMeeting(
    { meeting, start, end, lane, isDouble }: GridMeeting,
    column: number,
    lanes: number,
    all: readonly GridMeeting[],
    rowOf: (time: number) => number,
): HTMLElement {
    const shown = meetingOf(meeting, isDouble);
    // A meeting with none beside it is as wide as its day.
    const isAlone = all.every((other) => other.meeting === meeting || other.end <= start || other.start >= end);
    place(shown, `${rowOf(start)} / ${rowOf(end)}`, isAlone ? `${column} / span ${lanes}` : String(column + lane));
    return shown;
}

function meetingOf(meeting: OverviewMeeting, isDouble: boolean): HTMLElement {
    const shown = entry('meeting', '', meeting.line);
    shown.dataset.endLine = String(meeting.endLine);
    shown.classList.toggle('double', isDouble);
    shown.classList.toggle('wrong', meeting.conflicts.length > 0);
    const time = element('span', 'time', hours(meeting.start, meeting.end) ?? meeting.written);
    time.dir = 'ltr';
    const when = element('span', 'when');
    when.append(time, ...(meeting.track === '' ? [] : [' ', element('bdi', 'track', meeting.track)]));
    shown.append(when);
    for (const row of meeting.rows) {
        const line = element('span', 'row');
        line.dataset.line = String(row.line);
        line.append(...(row.label === undefined ? [] : [element('bdi', 'label', row.label), ' ']), row.text);
        shown.append(' ', line);
    }
    for (const message of meeting.conflicts) {
        const said = element('span', 'conflict', message);
        said.lang = 'en';
        said.dir = 'ltr';
        shown.append(' ', said);
    }
    return shown;
}

/** The items that no meeting takes up. */
function unscheduled({ overview }: TimetableMessage): readonly HTMLElement[] {
    const lines = new Set(overview.unscheduled);
    const open = flat(overview.items).filter(({ line }) => lines.has(line));
    if (open.length === 0) {
        return [];
    }
    const section = element('section', 'unscheduled day');
    const title = element('h2', '', 'Items in no meeting');
    title.lang = 'en';
    title.dir = 'ltr';
    section.append(title, ...open.map(({ label, title: text, line }) => entry('row', `${label} ${text}`.trim(), line)));
    return [section];
}

function flat(items: readonly OverviewItem[]): readonly OverviewItem[] {
    return items.flatMap((item) => [item, ...flat(item.items)]);
}

function nothing(): HTMLElement {
    const said = element(
        'p',
        'none',
        'This agenda has no meetings. They are written below a line “schedule”, with a line “day” for each day.',
    );
    said.lang = 'en';
    said.dir = 'ltr';
    return said;
}

function rowText({ label, text }: OverviewRow): string {
    return [label ?? '', text].filter((part) => part !== '').join(' ');
}

/** What leads to a line of the source. */
function entry(classes: string, text: string, line: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = classes;
    button.textContent = text;
    button.dataset.line = String(line);
    return button;
}

function element(tag: string, classes: string, text = ''): HTMLElement {
    const made = document.createElement(tag);
    made.className = classes;
    made.textContent = text;
    return made;
}

function place(shown: HTMLElement, row: string, column: string): void {
    shown.style.gridRow = row;
    shown.style.gridColumn = column;
}

/** `10:00–13:00`. */
function hours(start: number | undefined, end: number | undefined): string | undefined {
    return start === undefined || end === undefined ? undefined : `${clock(start)}–${clock(end)}`;
}

/** Minutes as `15:00`; those past midnight count on: `25:00` is 01:00. */
function clock(minutes: number): string {
    return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

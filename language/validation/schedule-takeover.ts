/** The schedule of another language version, written in this one's labels and words. */
import { isFootnote, type Schedule } from '../grammar/generated/ast.js';
import { markerValues } from '../locales/numerals.js';
import type { Disagreement } from '../semantics/consensus.js';
import { type Facts, factsOf } from '../semantics/facts.js';
import { Differences } from '../semantics/parity/difference.js';
import { compareItems, type ItemPairs } from '../semantics/parity/items.js';
import { pairDays, pairSlots } from '../semantics/parity/meetings.js';
import { spelledPath } from '../semantics/parity/spelling.js';
import { pathOf } from '../semantics/facts.js';
import type { Reading } from '../semantics/reading.js';
import type { DayFacts, RowFacts, ScheduleFacts, SlotFacts } from '../semantics/schedule-facts.js';
import { spanOf, textOf } from '../syntax/nodes.js';
import { commentsAbove, lineEndOf, lineStartAbove } from './places.js';
import type { Fix, RuleContext, TextChange } from './rule.js';
import { versionName } from './translation-messages.js';
import { propertyIn } from '../syntax/properties.js';

/**
 * Takes over days, times, items and marks. Rows of free text and names of rooms stay as they are here; where there are none, they come in the words of the
 * other version. Notes and the comments above days and meetings stay.
 */
export function scheduleTakenOver({ from }: Disagreement, { document, reading }: RuleContext): readonly Fix[] {
    const [theirs] = from.facts.schedules;
    const own = factsOf(reading);
    if (!theirs || own.schedules.length > 1 || theirs.days.length === 0) {
        return [];
    }
    const text = document.textDocument.getText();
    const writer = new ScheduleWriter(reading, text, own, from.facts);
    const end = lineEndOf(document);
    const body = writer.write(own.schedules[0], theirs).join(end);
    return [{ title: `Take over the schedule of ${versionName(from)}`, changes: [placed(own.schedules[0]?.schedule, text, body, end)] }];
}

function placed(schedule: Schedule | undefined, text: string, body: string, end: string): TextChange {
    if (!schedule) {
        return { start: text.length, end: text.length, text: `${text.endsWith('\n') ? '' : end}${end}schedule${end}${end}${body}${end}` };
    }
    const span = spanOf(schedule);
    const first = [...schedule.slots, ...schedule.days].map((node) => spanOf(node).start);
    return first.length === 0
        ? { start: span.end, end: span.end, text: `${end}${end}${body}` }
        : {
              start: lineStartAbove(
                  text,
                  first.reduce((least, start) => Math.min(least, start)),
              ),
              end: span.end,
              text: body,
          };
}

class ScheduleWriter {
    readonly #items: ItemPairs;
    readonly #rooms = new Map<string, string>();

    constructor(
        private readonly reading: Reading,
        private readonly text: string,
        own: Facts,
        theirs: Facts,
    ) {
        this.#items = compareItems(own, theirs, new Differences());
    }

    write(own: ScheduleFacts | undefined, theirs: ScheduleFacts): readonly string[] {
        const days = pairDays(own?.days ?? [], theirs.days);
        const slots = new Map<SlotFacts, SlotFacts>();
        for (const [day, other] of days.pairs) {
            for (const [ours, slot] of pairSlots(day.slots, other.slots, (row) => this.#path(row)).pairs) {
                slots.set(slot, ours);
                if (ours.track !== '' && slot.track !== '' && !this.#rooms.has(slot.track)) {
                    this.#rooms.set(slot.track, ours.slot.track);
                }
            }
        }
        const written = theirs.days.flatMap((day) => [...this.#day(day, days.pairs.find(([, other]) => other === day)?.[0], slots), '']);
        const notes = this.#notes(own, theirs, written);
        return notes.length > 0 ? [...written, ...notes] : written.slice(0, -1);
    }

    #day(day: DayFacts, own: DayFacts | undefined, slots: ReadonlyMap<SlotFacts, SlotFacts>): readonly string[] {
        return [
            ...(own ? commentsAbove(this.text, spanOf(own.spot.node).start) : []),
            `day ${day.date}`,
            ...day.slots.flatMap((slot) => this.#slot(slot, slots.get(slot))),
        ];
    }

    #slot(slot: SlotFacts, own: SlotFacts | undefined): readonly string[] {
        const track = slot.track === '' ? '' : ` @ ${this.#rooms.get(slot.track) ?? slot.slot.track}`;
        const free = own?.rows.filter(({ row }) => row.kind === 'text') ?? [];
        let index = 0;
        const rows = slot.rows.map(({ row, spot, ...facts }) =>
            row.kind === 'text' ? textOf((free[index++]?.spot ?? spot).node) : this.#row({ row, spot, ...facts }),
        );
        return [
            ...(own ? commentsAbove(this.text, spanOf(own.spot.node).start) : []),
            `${slot.time ?? slot.slot.slot.time}${track}`,
            ...rows,
        ];
    }

    #row(row: RowFacts): string {
        const entry = row.entry && this.#items.ours.get(row.entry);
        const typed = entry && propertyIn(entry.item.$cstNode, 'name')?.text;
        const taken = row.row.kind === 'item' ? row.row.taken : undefined;
        const marks = (taken?.marks ?? []).map((mark) => ` [^${this.#noteHere(mark.note.$refText)}]`).join('');
        const continued = taken?.continued === undefined ? '' : ` ${this.reading.locale.phrases.continued}`;
        return `${typed ?? spelledPath(this.reading, row.path)}${continued}${marks}`;
    }

    /** The name of our note that counts the same: `أ` for `a`. */
    #noteHere(name: string): string {
        const { byName } = this.reading.notes;
        const count = letterCount(name);
        return byName.has(name) || count === undefined ? name : ([...byName.keys()].find((other) => letterCount(other) === count) ?? name);
    }

    #path(row: RowFacts): string | undefined {
        const entry = row.entry && this.#items.ours.get(row.entry);
        return (entry && pathOf(entry)) ?? row.path;
    }

    /** All notes that are here, and of theirs those that are marked and not here. */
    #notes(own: ScheduleFacts | undefined, theirs: ScheduleFacts, written: readonly string[]): readonly string[] {
        const kept = notesIn(own?.schedule);
        const names = new Set(this.reading.notes.byName.keys());
        const added = notesIn(theirs.schedule).filter(
            ({ name }) => !names.has(name) && written.some((line) => line.includes(`[^${name}]`)),
        );
        return [...kept, ...added].map(({ text }) => text);
    }
}

function notesIn(schedule: Schedule | undefined): readonly { readonly name: string; readonly text: string }[] {
    const rows = schedule
        ? [
              ...schedule.blocks,
              ...[...schedule.slots, ...schedule.days.flatMap((day) => day.slots)].flatMap((slot) => slot.rows),
              ...schedule.days.flatMap((day) => day.strays),
          ]
        : [];
    return rows.filter(isFootnote).map((note) => ({ name: note.name, text: textOf(note) }));
}

/** What the letter of a note counts, in whatever script. */
function letterCount(name: string): number | undefined {
    return markerValues(name).find(({ script }) => script === 'letter' || script === 'abjad')?.value;
}

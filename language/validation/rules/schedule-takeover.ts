/** The schedule of another language version, in the labels and words of this one. */
import { type Schedule, isFootnote } from '../../grammar/generated/ast.js';
import { markerValues } from '../../locales/numerals.js';
import type { Disagreement } from '../../versions/comparison/version.js';
import { type Facts, factsOf } from '../../versions/facts/facts.js';
import { Differences } from '../../versions/comparison/difference.js';
import { type ItemPairs, compareItems } from '../../versions/comparison/items.js';
import { pairDays, pairSlots } from '../../versions/comparison/meetings.js';
import { spelledPath } from '../../versions/comparison/spelling.js';
import { numberingProblems } from '../../semantics/numbering.js';
import { pathOf } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import type { DayFacts, RowFacts, ScheduleFacts, SlotFacts } from '../../versions/facts/schedule-facts.js';
import { spanOf, textOf } from '../../syntax/tree/nodes.js';
import { normaliseLabel } from '../../syntax/words/labels.js';
import { trailingLineEnds } from '../../text/ends.js';
import { commentsAbove, lineEndOf, lineStartAbove } from '../edits.js';
import type { Fix, RuleContext, TextChange } from '../rule.js';
import { versionName } from './translation-messages.js';
import { dayLine, markText, meetingLine, scheduleLine, takenText } from '../../drafting/writer.js';
import { propertyIn } from '../../syntax/tree/properties.js';

/**
 * Takes over days, times, items and marks. Rows of free text and names of rooms keep the words of this version; where it has none, they come in the
 * words of the other version. Notes and the comments above days and meetings stay.
 */
export function scheduleTakenOver({ from }: Disagreement, { document, reading }: RuleContext): readonly Fix[] {
    const [theirs] = from.facts.schedules;
    const own = factsOf(reading);
    if (!theirs || own.schedules.length > 1 || theirs.days.length === 0 || isMuddled(reading)) {
        return [];
    }
    const text = document.textDocument.getText();
    const writer = new ScheduleWriter(reading, text, own, from.facts);
    const end = lineEndOf(document);
    const body = writer.write(own.schedules[0], theirs).join(end);
    const change = scheduleChange(own.schedules[0]?.schedule, text, body, end);
    const isSame = text.slice(change.start, change.end) === change.text;
    return isSame || writer.namesUnknownItem ? [] : [{ title: `Copy the schedule of ${versionName(from)}`, changes: [change] }];
}

/** Whether labels are there twice or out of order. Nobody can say then which item of another version one of them is. */
export function isMuddled({ outline }: Reading): boolean {
    return numberingProblems(outline).some(({ kind }) => kind === 'duplicate' || kind === 'order');
}

function scheduleChange(schedule: Schedule | undefined, text: string, body: string, end: string): TextChange {
    if (!schedule) {
        return {
            start: text.length,
            end: text.length,
            text: `${trailingLineEnds(text) === '' ? end : ''}${end}${scheduleLine()}${end}${end}${body}${end}`,
        };
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
    /** Whether an item is taken up there that is not on this agenda. */
    namesUnknownItem = false;

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
            dayLine(day.date),
            ...day.slots.flatMap((slot) => this.#slot(slot, slots.get(slot))),
        ];
    }

    #slot(slot: SlotFacts, own: SlotFacts | undefined): readonly string[] {
        const track = slot.track === '' ? '' : (this.#rooms.get(slot.track) ?? slot.slot.track);
        const free = own?.rows.filter(({ row }) => row.kind === 'text') ?? [];
        let index = 0;
        const rows = slot.rows.map(({ row, spot, ...facts }) =>
            row.kind === 'text' ? textOf((free[index++]?.spot ?? spot).node) : this.#row({ row, spot, ...facts }),
        );
        return [
            ...(own ? commentsAbove(this.text, spanOf(own.spot.node).start) : []),
            meetingLine(slot.time ?? slot.slot.slot.time, '', track),
            ...rows,
        ];
    }

    #row(row: RowFacts): string {
        const entry = row.entry && this.#items.ours.get(row.entry);
        const typed = entry && propertyIn(entry.item.$cstNode, 'name')?.text;
        const taken = row.row.kind === 'item' ? row.row.taken : undefined;
        const marks = (taken?.marks ?? []).map((mark) => markText(this.#noteHere(mark.note.$refText)));
        const continued = taken?.continued === undefined ? '' : this.reading.locale.phrases.continued;
        const label = typed ?? spelledPath(this.reading, row.path);
        this.namesUnknownItem ||= row.row.kind === 'item' && !this.reading.outline.byLabel.has(normaliseLabel(label));
        return takenText(label, continued, marks);
    }

    /** The name of our note with the same value: `أ` for `a`. */
    #noteHere(name: string): string {
        const { byName } = this.reading.notes;
        const count = letterCount(name);
        return byName.has(name) || count === undefined ? name : ([...byName.keys()].find((other) => letterCount(other) === count) ?? name);
    }

    #path(row: RowFacts): string | undefined {
        const entry = row.entry && this.#items.ours.get(row.entry);
        return (entry && pathOf(entry)) ?? row.path;
    }

    /** All notes of this schedule, and those of theirs that are marked and missing here. */
    #notes(own: ScheduleFacts | undefined, theirs: ScheduleFacts, written: readonly string[]): readonly string[] {
        const kept = notesIn(own?.schedule);
        const names = new Set(this.reading.notes.byName.keys());
        const added = notesIn(theirs.schedule).filter(
            ({ name }) => !names.has(name) && written.some((line) => line.includes(markText(name))),
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

/** The value of a note's letter, in any script. */
function letterCount(name: string): number | undefined {
    return markerValues(name).find(({ script }) => script === 'letter' || script === 'abjad')?.value;
}

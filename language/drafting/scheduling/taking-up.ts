/** Takes an item up at a meeting: it is written there, or moves there from another meeting. */
import type { Taken } from '../../grammar/generated/ast.js';
import { begunBefore, isTakenAgain, type PlacedLabel } from '../../semantics/coverage.js';
import { spellLabel } from '../../semantics/labels.js';
import type { OutlineItem } from '../../semantics/outline.js';
import type { Reading } from '../../semantics/reading.js';
import { takenIn, type TimetableDay, type TimetableRow, type TimetableSlot } from '../../semantics/timetable.js';
import { propertyIn } from '../../syntax/tree/properties.js';
import { inOrder, type TextChange } from '../../text/change.js';
import type { Refusal } from '../moves/plan.js';
import { withoutUnseen } from '../../text/see-through.js';
import { takenText } from '../writer.js';
import { continuedChange, rewritten, rowAdded, takenRemoved } from './taken-lines.js';

/** The changes that schedule an item, in the order of the text, without overlaps. */
export interface Scheduling {
    readonly changes: readonly TextChange[];
}

type Place = PlacedLabel & { readonly taken: Taken | undefined };

/**
 * Refuses where the meeting takes the item up already, and where nobody knows which of several meetings it is to leave.
 * @param what the item; or the item as a meeting takes it up, which it leaves
 * @param text the text from which the reading was made
 */
export function scheduling(reading: Reading, text: string, what: OutlineItem | Taken, meeting: TimetableSlot): Scheduling | Refusal {
    const all = reading.timetables.flatMap(takenIn);
    const label = 'level' in what ? what.label : what.item.$refText;
    if (label === '') {
        return { refusal: 'The item has no label: write one such as 2 or 2 (a).' };
    }
    if (meeting.rows.some((row) => row.kind === 'item' && row.label === label)) {
        return { refusal: `The meeting takes up item ${spellLabel(label)} already.` };
    }
    const places = 'level' in what ? all.filter((place) => place.label === label).map(({ taken }) => taken) : [what];
    if (places.length > 1) {
        return { refusal: `${places.length} meetings take up item ${spellLabel(label)}: move it from the one that it is to leave.` };
    }
    const [left] = places;
    const removal = left && takenRemoved(left, text);
    if (left && !removal) {
        return { refusal: `Item ${spellLabel(label)} cannot be moved, because a part of its line cannot be read.` };
    }
    const [after, arriving] = placesAfter(reading, left, label, meeting);
    const states = begunBefore(after);
    const state = states[after.indexOf(arriving)]!;
    const word = reading.locale.phrases.continued;
    const isContinued = left?.continued === undefined ? isTakenAgain(reading.outline.byLabel.get(label), state) : state.wasBegun;
    const entry = 'level' in what ? what : undefined;
    const typed = withoutUnseen((entry && propertyIn(entry.item.$cstNode, 'name')?.text) ?? label);
    const written = left ? rewritten(left, isContinued ? word : '') : takenText(typed, isContinued ? word : '');
    const beforeStates = new Map(begunBefore(all).map((one, index) => [all[index]!.taken, one]));
    const marks = after.flatMap(({ taken, label: other }, index): readonly TextChange[] =>
        taken
            ? continuedChange(taken, beforeStates.get(taken)!, states[index]!, { item: reading.outline.byLabel.get(other), word }, text)
            : [],
    );
    return { changes: inOrder([...(removal ? [removal] : []), rowAdded(meeting.slot, written, text), ...marks]) };
}

/** All places in the order of the text, without one that is left, and with the one that comes last in its meeting. */
function placesAfter(
    { timetables }: Reading,
    left: Taken | undefined,
    label: string,
    meeting: TimetableSlot,
): readonly [readonly Place[], Place] {
    const days = timetables.flatMap((timetable) => timetable.days);
    const home = days.find(({ slots }) => slots.some(({ slot }) => slot === meeting.slot))!;
    const arriving: Place = { label, day: home, slot: meeting, taken: undefined };
    const kept = (rows: readonly TimetableRow[], day: TimetableDay, slot?: TimetableSlot): readonly Place[] =>
        rows.flatMap((row) => (row.kind === 'item' && row.taken !== left ? [{ label: row.label, day, slot, taken: row.taken }] : []));
    const after = days.flatMap((day) => [
        ...kept(day.strays, day),
        ...day.slots.flatMap((slot) => [...kept(slot.rows, day, slot), ...(slot.slot === meeting.slot ? [arriving] : [])]),
    ]);
    return [after, arriving];
}

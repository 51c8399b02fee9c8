/** Lines of items that are more likely the hours of a meeting: `10-13`. Only the items of the agenda tell one from the other. */
import type { AstNode } from 'langium';
import { isItemRow, isSlot, type ItemRow, type Row, type Schedule, type Slot } from '../grammar/generated/ast.js';
import { remembered, rememberedWith } from '../kept/remembered.js';
import { textOf } from '../syntax/tree/nodes.js';
import { labelEnd, normaliseLabel } from '../syntax/words/labels.js';
import type { Outline } from './outline.js';
import type { Reading } from './reading.js';
import type { Timetable } from './timetable.js';
import { fullHoursAtStart, type HoursInLine, joinEnd } from './written-lines.js';

/** The hours, and the line in which they stand. */
export interface HoursMeant extends HoursInLine {
    readonly line: string;
}

/** The hours that a line means. Undefined where both of its numbers are items of the agenda. */
export function hoursMeant(line: ItemRow | Slot, { byLabel }: Outline): HoursMeant | undefined {
    const meant = hoursIn(line);
    return meant && !meant.labels.every((label) => byLabel.has(label)) ? meant : undefined;
}

/** Whether an item is the hour of such a line. */
export function isOfHours({ $container: line }: Pick<AstNode, '$container'>, outline: Outline): boolean {
    return (isItemRow(line) || isSlot(line)) && hoursMeant(line, outline) !== undefined;
}

/** All such lines of an agenda. */
export function meantAsHours({ outline, timetables }: Reading): readonly AstNode[] {
    return meantIn(outline, timetables);
}

/** Asked at each key, and nearly always the same. */
const meantIn = rememberedWith((outline: Outline, timetables: readonly Timetable[]): readonly AstNode[] =>
    timetables.flatMap(({ schedule }) => linesLikeHours(schedule)).filter((line) => hoursMeant(line, outline)),
);

const linesLikeHours = remembered((schedule: Schedule): readonly (ItemRow | Slot)[] => {
    const slots = [...schedule.slots, ...schedule.days.flatMap((day) => day.slots)];
    const rows = [
        ...schedule.blocks.filter((block): block is Row => isItemRow(block)),
        ...schedule.days.flatMap((day) => day.strays),
        ...slots.flatMap((slot) => slot.rows),
    ];
    return [...rows.filter(isItemRow), ...slots].filter((line) => hoursIn(line) !== undefined);
});

/** Two hours are read as one item, and a dash or a word that cannot be read. Of `10:00-13` the first one is read as an hour. */
function mayBeHours(line: ItemRow | Slot): boolean {
    return line.taken.length === 1 && (isItemRow(line) ? line.unreadable !== undefined : /\D$/u.test(line.time));
}

function hoursIn(line: ItemRow | Slot): ReadHours | undefined {
    // Nearly all lines end here.
    return mayBeHours(line) ? readHours(line) : undefined;
}

type ReadHours = HoursMeant & { readonly labels: readonly string[] };

const readHours = remembered((line: ItemRow | Slot): ReadHours | undefined => {
    const text = /^[^\r\n]*/u.exec(textOf(line))?.[0].trimEnd() ?? '';
    const found = fullHoursAtStart(text);
    const first = labelEnd(text, 0);
    const second = isSlot(line) ? -1 : joinEnd(text, first);
    const labels = isSlot(line)
        ? [line.taken[0]?.item?.$refText ?? '']
        : [text.slice(0, first), ...(second < 0 ? [] : [text.slice(second, labelEnd(text, second))])];
    return found && { ...found, line: text, labels: labels.map(normaliseLabel) };
});

/** New names of notes as changes of the text: at marks and definitions. Where definitions are in the order of their names, they change places too. */
import type { Footnote } from '../grammar/generated/ast.js';
import { type Notes, type NoteSeries, noteOrdinal } from '../semantics/notes.js';
import { areaOf } from '../semantics/passages.js';
import { spanOf, textOf } from '../syntax/tree/nodes.js';
import { changed, inOrder, type TextChange } from '../text/change.js';
import { lastWhere } from '../text/searching.js';

/** The new names of notes by their old ones. A note that is not named keeps its name, and its place. */
export type NoteNames = ReadonlyMap<string, string>;

/** What is renamed, and how. */
export interface Renaming {
    readonly notes: Notes;
    /** The new names, from the old ones in the order of their first marks. */
    readonly name: (marked: readonly string[]) => NoteNames;
    /** Where an offset of the text stands among the others when all is done. */
    readonly placeOf: (offset: number) => number;
    /** Whether the definitions of a series are put in the order of their names in an area of the document. */
    readonly isSorted: (area: ReturnType<typeof areaOf>, series: NoteSeries) => boolean;
}

export interface RenamedNotes {
    readonly names: NoteNames;
    /** At which definition the text of another one will stand: by the one that stands there now. */
    readonly seats: ReadonlyMap<Footnote, Footnote>;
}

/** A definition that changes places takes the marks in it along, and with them the order of the notes that they mark. That settles in a few rounds. */
const mostRounds = 5;

/** The new names and places of notes. */
export function renamedNotes({ notes, name, placeOf, isSorted }: Renaming): RenamedNotes {
    const startOf = (node: Footnote): number => spanOf(node).start;
    const definitions = notes.definitions.toSorted((one, other) => placeOf(startOf(one)) - placeOf(startOf(other)));
    const byStart = notes.definitions.toSorted((one, other) => startOf(one) - startOf(other));
    const marks = notes.marks.map((mark) => {
        const at = spanOf(mark).start;
        const note = byStart[lastWhere(byStart.length, (index) => startOf(byStart[index]!) <= at)];
        return { name: mark.note.$refText, at, inside: note && spanOf(note).end > at ? note : undefined };
    });
    let seats: ReadonlyMap<Footnote, Footnote> = new Map();
    for (let round = 1; ; round++) {
        const seatOf = new Map([...seats].map(([seat, note]) => [note, seat]));
        const place = ({ at, inside }: (typeof marks)[number]): number =>
            placeOf(inside ? startOf(seatOf.get(inside) ?? inside) : at) + (inside ? at - startOf(inside) : 0);
        const placed = marks.map((mark) => ({ ...mark, place: place(mark) })).sort((one, other) => one.place - other.place);
        const names = name([...new Set(placed.map((mark) => mark.name))]);
        const next = seated(definitions, names, isSorted);
        const isSettled = next.size === seats.size && [...next].every(([seat, note]) => seats.get(seat) === note);
        seats = next;
        if (isSettled || round === mostRounds) {
            return { names, seats };
        }
    }
}

/** The definitions that change places so that those of one series in one area are in the order of their new names. */
function seated(definitions: readonly Footnote[], names: NoteNames, isSorted: Renaming['isSorted']): ReadonlyMap<Footnote, Footnote> {
    const firsts = new Set(new Map(definitions.toReversed().map((note) => [note.name, note])).values());
    const groups = new Map<string, { readonly seat: Footnote; readonly value: number }[]>();
    for (const seat of definitions) {
        const place = noteOrdinal(names.get(seat.name) ?? '');
        if (place && isSorted(areaOf(seat), place.series)) {
            const group = `${areaOf(seat)} ${place.series}`;
            const there = groups.get(group) ?? [];
            there.push({ seat, value: place.value });
            groups.set(group, there);
        }
    }
    return new Map(
        [...groups.values()].flatMap((group) => {
            const values = group.filter(({ seat }) => firsts.has(seat)).map(({ value }) => value);
            const isFine = values.every((value, index) => value >= (values[index - 1] ?? 0));
            const sorted = isFine ? group : group.toSorted((one, other) => one.value - other.value);
            return group.flatMap(({ seat }, index) => (sorted[index]!.seat === seat ? [] : [[seat, sorted[index]!.seat] as const]));
        }),
    );
}

/**
 * The changes of the text that give notes their new names and places, together with others, in the order of the text.
 * @param others changes that do not touch the name of a note; each lies in one definition, or in none
 */
export function noteChanges(
    { marks, definitions }: Notes,
    { names, seats }: RenamedNotes,
    others: readonly TextChange[],
): readonly TextChange[] {
    const renames = [
        ...marks.map((mark) => ({ at: spanOf(mark).start + 2, name: mark.note.$refText })),
        ...definitions.map((note) => ({ at: spanOf(note).start + 2, name: note.name })),
    ].flatMap(({ at, name }) => {
        const text = names.get(name) ?? name;
        return text === name ? [] : [{ start: at, end: at + name.length, text }];
    });
    const all = inOrder([...others, ...renames]);
    const inside = ({ start, end }: { readonly start: number; readonly end: number }): readonly TextChange[] =>
        all.slice(
            lastWhere(all.length, (index) => all[index]!.start < start) + 1,
            lastWhere(all.length, (index) => all[index]!.start < end) + 1,
        );
    const replaced = [...seats].map(([seat, note]) => {
        const { start, end } = spanOf(note);
        const moved = inside({ start, end }).map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
        return { ...spanOf(seat), text: changed(textOf(note), moved) };
    });
    const gone = new Set([...seats.keys()].flatMap((seat) => inside(spanOf(seat))));
    return inOrder([...all.filter((change) => !gone.has(change)), ...replaced]);
}

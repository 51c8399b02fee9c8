/** Rules on notes. */
import type { Footnote, Mark } from '../grammar/generated/ast.js';
import { noteOrdinal } from '../semantics/notes.js';
import { areaOf } from '../semantics/passages.js';
import { rangeOf, spanOf, textOf } from '../syntax/nodes.js';
import { nearest } from './nearest.js';
import type { Finding, Fix, Rule, RuleContext, TextChange } from './rule.js';

export const noteRules: readonly Rule[] = [
    {
        code: 'footnote/undefined',
        severity: 'error',
        finds: 'the mark of a note that is not there',
        *check({ reading: { notes } }) {
            for (const mark of notes.marks) {
                const name = mark.note.$refText;
                if (!notes.byName.has(name)) {
                    yield {
                        range: rangeOf(mark),
                        message: `There is no note ${name}.`,
                        fixes: () =>
                            nearest(name, notes.byName.keys()).map((near) => ({
                                title: `Change to [^${near}]`,
                                changes: [{ ...spanOf(mark), text: `[^${near}]` }],
                            })),
                    };
                }
            }
        },
    },
    {
        code: 'footnote/duplicate',
        severity: 'error',
        finds: 'two notes with one name',
        *check({ reading: { notes } }) {
            for (const note of notes.definitions) {
                const first = notes.byName.get(note.name);
                if (first && first !== note) {
                    yield {
                        range: rangeOf(note, 'name'),
                        message: `Note ${note.name} is already there.`,
                        related: [{ range: rangeOf(first, 'name'), message: `The first note ${note.name}` }],
                    };
                }
            }
        },
    },
    {
        code: 'footnote/unused',
        severity: 'warning',
        finds: 'a note that nothing refers to',
        *check({ reading: { notes } }) {
            const used = new Set(notes.marks.map((mark) => mark.note.$refText));
            for (const note of notes.definitions) {
                if (
                    !used.has(note.name) &&
                    notes.byName.get(note.name) === note &&
                    !(areaOf(note) === 'masthead' && /^\*+$/u.test(note.name))
                ) {
                    yield { range: rangeOf(note, 'name'), message: `Nothing refers to note ${note.name}.`, unnecessary: true };
                }
            }
        },
    },
    {
        code: 'footnote/order',
        severity: 'warning',
        finds: 'notes that are skipped or out of order',
        *check(context) {
            const { notes } = context.reading;
            const known = notes.marks.filter((mark) => notes.byName.has(mark.note.$refText));
            const used = new Set(notes.marks.map((mark) => mark.note.$refText));
            const unused = new Set(notes.definitions.map((note) => note.name).filter((name) => !used.has(name)));
            for (const series of ['number', 'letter'] as const) {
                yield* markOrder(context, known, unused, series);
            }
            yield* definitionOrder(notes.definitions.filter((note) => notes.byName.get(note.name) === note));
        },
    },
];

/** Marks come in the order 1, 2, 3; one note may be marked again later. */
function* markOrder(
    context: RuleContext,
    marks: readonly Mark[],
    unused: ReadonlySet<string>,
    series: 'number' | 'letter',
): Generator<Finding> {
    let last = 0;
    const seen = new Set<number>();
    for (const mark of marks) {
        const place = noteOrdinal(mark.note.$refText);
        if (place?.series !== series || seen.has(place.value)) {
            continue;
        }
        seen.add(place.value);
        let expected = last + 1;
        while (unused.has(nameOf(series, expected))) {
            expected++;
        }
        if (place.value !== expected) {
            yield {
                range: rangeOf(mark),
                message: `Note ${nameOf(series, expected)} is expected here, not note ${mark.note.$refText}.`,
                fixes: () => renumberNotes(context, series),
            };
            return;
        }
        last = place.value;
    }
}

function* definitionOrder(definitions: readonly Footnote[]): Generator<Finding> {
    const last = new Map<string, number>();
    for (const note of definitions) {
        const place = noteOrdinal(note.name);
        const key = `${areaOf(note)} ${place?.series}`;
        if (place && place.value < (last.get(key) ?? 0)) {
            yield {
                range: rangeOf(note, 'name'),
                message: `Note ${note.name} stands after note ${nameOf(place.series === 'letter' ? 'letter' : 'number', last.get(key) ?? 0)}.`,
            };
        } else if (place) {
            last.set(key, place.value);
        }
    }
}

function nameOf(series: 'number' | 'letter', value: number): string {
    return series === 'number' ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** New names in the order of the first marks, at marks and notes; the notes of one place change places where their order differs. */
function renumberNotes({ reading: { notes } }: RuleContext, series: 'number' | 'letter'): readonly Fix[] {
    const names = new Map<string, string>();
    for (const name of [...notes.marks.map((mark) => mark.note.$refText), ...notes.definitions.map((note) => note.name)]) {
        if (noteOrdinal(name)?.series === series && notes.byName.has(name) && !names.has(name)) {
            names.set(name, nameOf(series, names.size + 1));
        }
    }
    const definitions = notes.definitions.filter((note) => names.has(note.name));
    const moves = (['masthead', 'body', 'annex'] as const).flatMap((area) =>
        reorder(
            definitions.filter((note) => areaOf(note) === area),
            names,
        ),
    );
    const moved = (offset: number): boolean => moves.some(({ start, end }) => start <= offset && offset < end);
    const renames = [
        ...notes.marks.map((mark) => ({ at: spanOf(mark).start + 2, name: mark.note.$refText })),
        ...definitions.map((note) => ({ at: spanOf(note).start + 2, name: note.name })),
    ].flatMap(({ at, name }) => {
        const text = names.get(name);
        return text !== undefined && text !== name && !moved(at) ? [{ start: at, end: at + name.length, text }] : [];
    });
    const changes = [...renames, ...moves].sort((one, other) => one.start - other.start);
    return changes.length > 0 ? [{ title: 'Renumber the notes in the order of their marks', changes }] : [];
}

/** The notes of one area put at each other's places, renamed. None where their order is right already. */
function reorder(definitions: readonly Footnote[], names: ReadonlyMap<string, string>): readonly TextChange[] {
    const place = (note: Footnote): number => noteOrdinal(names.get(note.name) ?? '')?.value ?? 0;
    const sorted = [...definitions].sort((one, other) => place(one) - place(other));
    const renamed = (text: string): string =>
        text.replace(/\[\^([^\]\s]{1,20})\]/gu, (mark, name: string) => (names.has(name) ? `[^${names.get(name)}]` : mark));
    return definitions.flatMap((note, index) => {
        const other = sorted[index];
        return other && other !== note ? [{ ...spanOf(note), text: renamed(textOf(other)) }] : [];
    });
}

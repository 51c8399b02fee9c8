/**
 * The facts of an agenda that every language version must share: numbers, symbols, times, structure. Each has a key that is the same in all
 * versions (items by what their labels count, not by their markers) and a value that can be compared.
 */
import type { Range } from 'vscode-languageserver-types';
import { isDocumentation, isListEntry, isParagraph } from '../grammar/generated/ast.js';
import { formatIsoDate } from '../locales/calendar.js';
import { rangeOf } from '../syntax/nodes.js';
import { spellLabel } from './labels.js';
import type { MastheadKey } from './masthead.js';
import type { OutlineItem } from './outline.js';
import type { Reading } from './reading.js';
import type { Timetable } from './timetable.js';

/** What a fact is about; `translation/…` codes are made from it. */
export type FactKind = 'item' | 'schedule' | 'citation' | 'symbol' | 'note' | 'masthead' | 'structure';

export interface Fact {
    readonly kind: FactKind;
    /** What is compared, as a text that can be shown: `10:00-13:00: 2, 3`. */
    readonly value: string;
    /** What it is, in words of the interface: "the meetings of 2024-09-03". */
    readonly about: string;
    readonly range: Range;
}

export type Facts = ReadonlyMap<string, Fact>;

const kept = new WeakMap<Reading, Facts>();

/** The facts of a document by key. Computed once for a reading. */
export function factsOf(reading: Reading): Facts {
    let facts = kept.get(reading);
    if (!facts) {
        facts = new Map([
            ...mastheadFacts(reading),
            ...itemFacts(reading),
            ...noteFacts(reading),
            ...reading.timetables.flatMap((timetable) => [...scheduleFacts(reading, timetable)]),
        ]);
        kept.set(reading, facts);
    }
    return facts;
}

/** The place of an item as numbers, `2.1.3`, whatever its markers; undefined where its label counts nothing. */
export function pathOf(entry: OutlineItem): string | undefined {
    const parent = entry.parent ? pathOf(entry.parent) : '';
    return parent === undefined || entry.ordinal === undefined || (entry.level > 1 && !entry.parent)
        ? undefined
        : `${parent ? `${parent}.` : ''}${entry.ordinal}`;
}

function* mastheadFacts({ masthead, agenda }: Reading): Generator<[string, Fact]> {
    const place = (key: MastheadKey): Range => rangeOf(masthead.values.get(key)?.field ?? agenda.opening ?? agenda);
    const fact = (key: MastheadKey, value: string | undefined): [string, Fact][] =>
        value === undefined ? [] : [[`masthead ${key}`, { kind: 'masthead', value, about: `“${key}”`, range: place(key) }]];
    yield* fact('session', masthead.session?.toString());
    yield* fact('dates', masthead.dates && `${formatIsoDate(masthead.dates.from)} to ${formatIsoDate(masthead.dates.to)}`);
    yield* fact('issued', masthead.issued && formatIsoDate(masthead.issued));
    yield* fact('distribution', masthead.distribution);
    yield* fact('original', masthead.original);
}

function* itemFacts(reading: Reading): Generator<[string, Fact]> {
    const citations = Map.groupBy(reading.citations, (citation) => citation.passage.section);
    const symbols = Map.groupBy(reading.symbols, (cited) => cited.passage.section);
    for (const entry of reading.outline.items) {
        const path = pathOf(entry);
        if (path === undefined || reading.outline.byLabel.get(entry.label) !== entry) {
            continue;
        }
        const { item } = entry;
        const range = rangeOf(item, 'name');
        const name = spellLabel(entry.label);
        yield [`item ${path}`, { kind: 'item', value: 'present', about: `item ${name}`, range }];
        const cited = (citations.get(item) ?? []).map(({ kind, number }) => `${kind} ${number}`);
        yield [
            `citation ${path}`,
            { kind: 'citation', value: unique(cited), about: `the resolutions and decisions cited under item ${name}`, range },
        ];
        const all = symbols.get(item) ?? [];
        yield [
            `symbol ${path}`,
            {
                kind: 'symbol',
                value: unique(all.filter(({ listed }) => !listed).map(({ symbol }) => symbol)),
                about: `the papers cited under item ${name}`,
                range,
            },
        ];
        yield [
            `listed ${path}`,
            {
                kind: 'symbol',
                value: unique(all.filter(({ listed }) => listed).map(({ symbol }) => symbol)),
                about: `the documentation of item ${name}`,
                range,
            },
        ];
        const paragraphs = item.blocks.filter(isParagraph).length;
        const entries = item.blocks.filter(isListEntry).length;
        const papers = item.blocks.filter(isDocumentation).reduce((sum, block) => sum + block.papers.length, 0);
        yield [
            `structure ${path}`,
            {
                kind: 'structure',
                value: counted([
                    [paragraphs, 'paragraph'],
                    [entries, 'entry of a list', 'entries of lists'],
                    [papers, 'paper'],
                ]),
                about: `the annotation of item ${name}`,
                range,
            },
        ];
    }
}

function* noteFacts({ notes, agenda }: Reading): Generator<[string, Fact]> {
    const whole = rangeOf(notes.definitions[0] ?? agenda.opening ?? agenda, notes.definitions[0] ? 'name' : undefined);
    yield ['notes', { kind: 'note', value: unique(notes.definitions.map((note) => note.name)), about: 'the notes', range: whole }];
    yield [
        'marks',
        {
            kind: 'note',
            value: notes.marks.map((mark) => mark.note.$refText).join(', '),
            about: 'the marks of notes',
            range: notes.marks[0] ? rangeOf(notes.marks[0]) : whole,
        },
    ];
}

function* scheduleFacts(reading: Reading, timetable: Timetable): Generator<[string, Fact]> {
    const dated = timetable.days.filter(({ date }) => date !== undefined);
    const days = dated.map(({ date }) => (date ? formatIsoDate(date) : ''));
    yield [
        'days',
        {
            kind: 'schedule',
            value: days.join(', '),
            about: 'the days of the schedule',
            range: dated[0]?.day ? rangeOf(dated[0].day, 'date') : rangeOf(timetable.schedule),
        },
    ];
    for (const { day, date, slots } of dated) {
        if (!day || !date) {
            continue;
        }
        const name = formatIsoDate(date);
        yield [
            `slots ${name}`,
            { kind: 'schedule', value: String(slots.length), about: `the number of meetings on ${name}`, range: rangeOf(day, 'date') },
        ];
        for (const [index, { slot, rows, track }] of slots.entries()) {
            const range = rangeOf(slot, 'time');
            const time = slot.time
                .replace(/\s+/gu, '')
                .replace(/[–—−~]/gu, '-')
                .replace(/[.：]/gu, ':');
            yield [
                `time ${name} ${index}`,
                {
                    kind: 'schedule',
                    value: `${time}${track ? ' on a track' : ''}`,
                    about: `the time of meeting ${index + 1} on ${name}`,
                    range,
                },
            ];
            const taken = rows.map((row) =>
                row.kind === 'text' ? 'text' : `${nameOf(reading, row.label)}${row.taken.continued === undefined ? '' : ' continued'}`,
            );
            yield [
                `rows ${name} ${index}`,
                { kind: 'schedule', value: taken.join(', '), about: `what the meeting ${time} on ${name} takes up`, range },
            ];
        }
    }
}

/** An item of the schedule as its place in the outline, `2.1.3`. */
function nameOf({ outline }: Reading, label: string): string {
    const entry = outline.byLabel.get(label);
    return (entry && pathOf(entry)) ?? label;
}

function unique(values: readonly string[]): string {
    return [...new Set(values)].sort().join(', ');
}

function counted(counts: readonly (readonly [number, string, string?])[]): string {
    return (
        counts
            .filter(([count]) => count > 0)
            .map(([count, one, many]) => `${count} ${count === 1 ? one : (many ?? `${one}s`)}`)
            .join(', ') || 'nothing'
    );
}

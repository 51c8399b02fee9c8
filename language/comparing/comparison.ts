/** Compares two agendas by what they mean: what was added, removed, moved and said otherwise. */
import type { AstNode } from 'langium';
import type { Change, ChangedPlace, Comparison, PartName } from '../../protocol/comparison.js';
import type { Reading } from '../semantics/reading.js';
import { isMark } from '../grammar/generated/ast.js';
import { spellLabel } from '../semantics/labels.js';
import { rangeOf, spanOf } from '../syntax/tree/nodes.js';
import { compareMastheads } from './masthead.js';
import { isAtOnce, type Meeting, meetingsOf, pairMeetings } from './meetings.js';
import { longestRise } from '../text/longest-rise.js';
import { pairLists, type Pairs } from './pairing.js';
import { pairParts } from './pair-parts.js';
import { type Compared, comparedOf, type Part } from './parts.js';
import { type DraftedChange, Passages, differInBlanks, type Sides } from './passages.js';
import { withoutBlanks } from './shared-words.js';
import { type Meaning, tokensOf } from './tokens.js';
import { sentenceOf } from './wording.js';
import { compareWords } from './words.js';

/** What has changed from one agenda to another. It never throws: of a broken text it compares what can be read. */
export function compareAgendas(before: Reading, after: Reading): Comparison {
    const steps = comparing(before, after);
    for (;;) {
        const { done, value } = steps.next();
        if (done) {
            return value;
        }
    }
}

/** The same in steps, between which other work may be done. */
export function* comparing(before: Reading, after: Reading): Generator<undefined, Comparison> {
    const one = comparedOf(before);
    yield;
    const other = comparedOf(after);
    yield;
    const parts = pairParts(one.parts, other.parts);
    yield;
    const notes = pairLists(one.notes, other.notes);
    const sides = sidesOf(one, other, parts, notes);
    yield;
    const passages = yield* passageChanges(one, other, parts, sides);
    const isPaired = new Set([...parts].flatMap(([index, now]) => [one.parts[index]!, other.parts[now]!]));
    const within = passages.finish((part) => !isPaired.has(part));
    yield;
    const drafted = [
        ...mastheadChanges(before, after),
        ...partChanges(one, other, parts, sides, within),
        ...passages.changes,
        ...meetingChanges(one, other, sides),
    ];
    drafted.sort((less, more) => less.at - more.at);
    const changes = drafted.map(({ change }): Change => ({ ...change, message: sentenceOf(change) }));
    return {
        schema: 1,
        before: agendaOf(before),
        after: agendaOf(after),
        count: changes.filter(({ kind }) => kind !== 'spacing').length,
        changes,
    };
}

function agendaOf({ masthead, locale }: Reading): Comparison['before'] {
    return {
        symbol: masthead.symbols.join(', '),
        language: locale.language,
        title: masthead.values.get('title')?.text || locale.phrases.title,
    };
}

/** Items and notes that both agendas have are one thing, whatever their numbers are. */
function sidesOf(one: Compared, other: Compared, parts: Pairs, notes: Pairs): Sides {
    const back = new Map([...parts].map(([before, after]) => [after, before]));
    const notesBack = new Map([...notes].map(([before, after]) => [after, before]));
    const meaning = (
        { parts: all, notes: defined }: Compared,
        idOf: (part: number) => string,
        noteId: (note: number) => string,
    ): Meaning => {
        const items = new Map<string, string>();
        all.forEach(({ entry }, index) => entry && entry.label !== '' && !items.has(entry.label) && items.set(entry.label, idOf(index)));
        const byName = new Map<string, string>();
        defined.forEach(({ name }, index) => !byName.has(name.marker ?? '') && byName.set(name.marker ?? '', noteId(index)));
        return { item: (label) => items.get(label) ?? `unknown ${label}`, note: (name) => byName.get(name) };
    };
    return {
        language: other.reading.locale.language,
        before: meaning(
            one,
            (part) => (parts.has(part) ? `both ${part}` : `before ${part}`),
            (note) => (notes.has(note) ? `both ${note}` : `before ${note}`),
        ),
        after: meaning(
            other,
            (part) => (back.has(part) ? `both ${back.get(part)}` : `after ${part}`),
            (note) => (notesBack.has(note) ? `both ${notesBack.get(note)}` : `after ${note}`),
        ),
    };
}

function mastheadChanges(before: Reading, after: Reading): readonly DraftedChange[] {
    return compareMastheads(before, after).map(({ isSpacing, ...places }) => ({
        change: { kind: isSpacing ? 'spacing' : 'masthead', of: 'masthead', ...places },
        // The masthead stands first, in the order of its keys.
        at: -1,
    }));
}

function partPlace({ name, title, node }: Part): ChangedPlace {
    return { part: name, text: title, range: rangeOf(node.title ?? node) };
}

function startOf(part: Part | undefined): number {
    return spanOf(part?.node).start;
}

/** Parts that are new, gone, elsewhere or called otherwise, and the numbers that follow from it. */
function partChanges(
    one: Compared,
    other: Compared,
    pairs: Pairs,
    sides: Sides,
    within: ReadonlyMap<Part, readonly string[]>,
): readonly DraftedChange[] {
    const passagesIn = (part: Part): Pick<Change, 'passages'> => (within.has(part) ? { passages: within.get(part)! } : {});
    const drafted: DraftedChange[] = [];
    const back = new Map([...pairs].map(([before, after]) => [after, before]));
    const moved = movedParts(one, other, pairs);
    let at = 0;
    one.parts.forEach((part, index) => {
        const now = pairs.get(index);
        if (now === undefined) {
            drafted.push({ change: { kind: 'removed', of: 'part', before: partPlace(part), ...passagesIn(part) }, at });
            return;
        }
        at = startOf(other.parts[now]);
        const later = other.parts[now]!;
        const places = { before: partPlace(part), after: partPlace(later) };
        if (moved.has(index)) {
            drafted.push({ change: { kind: 'moved', of: 'part', ...places }, at });
        }
        if (part.title !== later.title || part.node.title?.parts.some(isMark) || later.node.title?.parts.some(isMark)) {
            const language = sides.language;
            const pieces = compareWords(
                tokensOf(part.titleContent(), sides.before, language),
                tokensOf(later.titleContent(), sides.after, language),
            );
            if (pieces.some(({ kind }) => kind !== 'same')) {
                const isSpacing = differInBlanks(pieces);
                drafted.push({ change: { kind: isSpacing ? 'spacing' : 'retitled', of: 'part', ...places, pieces }, at });
            }
        }
    });
    other.parts.forEach((part, index) => {
        if (!back.has(index)) {
            drafted.push({ change: { kind: 'added', of: 'part', after: partPlace(part), ...passagesIn(part) }, at: startOf(part) });
        }
    });
    return [...drafted, ...renumbered(one, other, pairs, moved)];
}

/** Parts that stand in another order, and items under another item. What moves with the item above it has not moved. */
function movedParts(one: Compared, other: Compared, pairs: Pairs): ReadonlySet<number> {
    const inLater = [...pairs].sort(([, less], [, more]) => less - more);
    const kept = longestRise(inLater.map(([before]) => before));
    const out = new Set(inLater.flatMap(([before], index) => (kept.has(index) ? [] : [before])));
    const placeOf = new Map(one.parts.map(({ entry }, index) => [entry, index]));
    const placeNow = new Map(other.parts.map(({ entry }, index) => [entry, index]));
    const laterPaired = new Set(pairs.values());
    const moved = new Set<number>();
    for (const [before, after] of pairs) {
        const [{ entry }, { entry: now }] = [one.parts[before]!, other.parts[after]!];
        const [parent, parentNow] = [entry?.parent && placeOf.get(entry.parent), now?.parent && placeNow.get(now.parent)];
        const isElsewhere = parent === undefined ? parentNow !== undefined : pairs.get(parent) !== parentNow;
        // Where the item above is new or gone, its sub-items have not moved by themselves.
        const isKnown = (parent === undefined || pairs.has(parent)) && (parentNow === undefined || laterPaired.has(parentNow));
        if (entry && now && isElsewhere && isKnown) {
            moved.add(before);
        } else if (out.has(before) && !(parent !== undefined && pairs.get(parent) === parentNow && out.has(parent))) {
            moved.add(before);
        }
    }
    return moved;
}

/** All items with another number, as one change: it follows from what was put in, taken out or moved. */
function renumbered(one: Compared, other: Compared, pairs: Pairs, moved: ReadonlySet<number>): readonly DraftedChange[] {
    const labels: { readonly before: string; readonly after: string }[] = [];
    let first: { readonly part: Part; readonly later: Part } | undefined;
    for (const [before, after] of [...pairs].sort(([less], [more]) => less - more)) {
        const [part, later] = [one.parts[before]!, other.parts[after]!];
        if (part.entry && later.entry && part.entry.label !== later.entry.label && !moved.has(before) && !followsParent(part, later)) {
            labels.push({ before: spellLabel(part.entry.label), after: spellLabel(later.entry.label) });
            first ??= { part, later };
        }
    }
    return first
        ? [
              {
                  change: { kind: 'renumbered', of: 'part', before: partPlace(first.part), after: partPlace(first.later), labels },
                  at: startOf(first.later),
              },
          ]
        : [];
}

/** Whether the number of a sub-item differs only in that of the item above it. */
function followsParent({ entry }: Part, { entry: now }: Part): boolean {
    return Boolean(entry?.parent && now?.parent && entry.parts.at(-1) === now.parts.at(-1) && entry.parent.label !== now.parent.label);
}

function* passageChanges(one: Compared, other: Compared, pairs: Pairs, sides: Sides): Generator<undefined, Passages> {
    const passages = new Passages(sides);
    for (const [before, after] of pairs) {
        const [part, later] = [one.parts[before]!, other.parts[after]!];
        passages.compare(part.units, later.units, [part, later], startOf(later));
        yield;
    }
    const now = new Set(pairs.values());
    let at = 0;
    one.parts.forEach((part, index) => {
        const after = pairs.get(index);
        if (after === undefined) {
            passages.compare(part.units, [], [part, undefined], at);
        } else {
            at = startOf(other.parts[after]);
        }
    });
    other.parts.forEach((part, index) => {
        if (!now.has(index)) {
            passages.compare([], part.units, [undefined, part], startOf(part));
        }
    });
    passages.compare(one.notes, other.notes, [undefined, undefined], spanOf(other.notes[0]?.node).start);
    return passages;
}

function meetingChanges(one: Compared, other: Compared, sides: Sides): readonly DraftedChange[] {
    const [before, after] = [
        meetingsOf(one.reading.timetables, (label) => sides.before.item(label) ?? label),
        meetingsOf(other.reading.timetables, (label) => sides.after.item(label) ?? label),
    ];
    const pairs = pairMeetings(before, after);
    const back = new Set(pairs.values());
    const [placeBefore, placeAfter] = [meetingPlaces(one), meetingPlaces(other)];
    const drafted: DraftedChange[] = [];
    let at = spanOf(other.reading.timetables[0]?.schedule).start;
    before.forEach((meeting, index) => {
        const now = pairs.get(index);
        const later = now === undefined ? undefined : after[now];
        if (!later) {
            drafted.push({
                change: { kind: 'removed', of: 'meeting', before: placeBefore(meeting), meetings: { before: meeting.value } },
                at,
            });
            return;
        }
        at = spanOf(later.slot.slot).start;
        const places = {
            before: placeBefore(meeting),
            after: placeAfter(later),
            meetings: { before: meeting.value, after: later.value },
        };
        if (!isAtOnce(meeting, later)) {
            drafted.push({ change: { kind: 'moved', of: 'meeting', ...places }, at });
        }
        const [removed, added] = [minus(rowsIn(meeting), rowsIn(later)), minus(rowsIn(later), rowsIn(meeting))];
        if (removed.length + added.length > 0) {
            const cited = { removed: removed.map(({ text }) => text), added: added.map(({ text }) => text) };
            drafted.push({ change: { kind: 'taken', of: 'meeting', ...places, cited }, at });
        }
    });
    after.forEach((meeting, index) => {
        if (!back.has(index)) {
            const change = {
                kind: 'added',
                of: 'meeting',
                after: placeAfter(meeting),
                meetings: { after: meeting.value },
            } as const;
            drafted.push({ change, at: spanOf(meeting.slot.slot).start });
        }
    });
    return drafted;
}

/** What a meeting takes up: what it is, and how a reader of its own agenda calls it. */
function rowsIn({ items, texts, slot }: Meeting): readonly { readonly key: string; readonly text: string }[] {
    const labels = slot.rows.flatMap((row) => (row.kind === 'item' ? [spellLabel(row.label)] : []));
    return [
        ...items.map((key, index) => ({ key, text: `item ${labels[index]}` })),
        ...texts.map((text) => ({ key: `text ${withoutBlanks(text)}`, text: `\u201c${text}\u201d` })),
    ];
}

function minus<T extends { readonly key: string }>(some: readonly T[], others: readonly T[]): readonly T[] {
    const keys = new Set(others.map(({ key }) => key));
    return some.filter(({ key }) => !keys.has(key));
}

/** Where each meeting of an agenda stands. */
function meetingPlaces({ parts }: Compared): (meeting: Meeting) => ChangedPlace {
    const names = new Map<AstNode, PartName>(parts.map(({ node, name }) => [node, name]));
    return (meeting) => ({
        part: names.get(meeting.schedule) ?? { kind: 'schedule' },
        text: rowsIn(meeting)
            .map(({ text }) => text)
            .join(', '),
        range: rangeOf(meeting.slot.slot),
    });
}

/** Moving items: the outline is the one that was wanted, no line is lost, and every reference leads to the item it led to before. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AstNode } from 'langium';
import type { MoveDirection } from '../../protocol/protocol.js';
import { moveOf } from '../../language/drafting/moves/move.js';
import { isRefusal, type ItemSpot } from '../../language/drafting/moves/plan.js';
import { isItem, isJoinedMention, isMention, isNamedItem, isSchedule, isTaken } from '../../language/grammar/generated/ast.js';
import { numberingProblems } from '../../language/semantics/numbering.js';
import { noteOrderOf } from '../../language/semantics/note-order.js';
import { definedIn, markedIn } from '../../language/semantics/notes.js';
import type { OutlineItem } from '../../language/semantics/outline.js';
import { type Reading, readingOf } from '../../language/semantics/reading.js';
import { nodesOf } from '../../language/syntax/tree/walk.js';
import { propertyIn } from '../../language/syntax/tree/properties.js';
import { spanOf, textOf } from '../../language/syntax/tree/nodes.js';
import { changed } from '../../language/text/change.js';
import { damages } from './damage.js';
import { read, runs, sources } from './documents.js';
import { grown, noteAbove } from './grown.js';
import { checkChanges } from './soundness.js';

/** A direction, or a place beside or under the item with some number. */
type Wanted = MoveDirection | { readonly place: ItemSpot['place']; readonly of: number };

const directions: readonly MoveDirection[] = ['up', 'down', 'promote', 'demote'];
const places: readonly ItemSpot['place'][] = ['before', 'after', 'under'];

async function readingFor(text: string): Promise<Reading> {
    return readingOf((await read(text)).document.parseResult.value);
}

function titleOf({ item }: OutlineItem): string {
    return textOf(item.title);
}

/** An outline as titles only. */
interface Titles {
    readonly title: string;
    readonly below: Titles[];
}

function titlesOf(items: readonly OutlineItem[]): Titles[] {
    return items.map((entry) => ({ title: titleOf(entry), below: titlesOf(entry.children) }));
}

/** What a move does to an outline: the model of which the program is an implementation. */
function moved(roots: Titles[], path: readonly number[], to: MoveDirection | Target): Titles[] {
    const seriesOf = (at: readonly number[]): Titles[] => at.slice(0, -1).reduce((all, index) => all[index]!.below, roots);
    const series = seriesOf(path);
    const place = path.at(-1)!;
    if (typeof to !== 'string') {
        const others = seriesOf(to.path);
        const target = others[to.path.at(-1)!]!;
        const [item] = series.splice(place, 1);
        if (to.place === 'under') {
            target.below.push(item!);
        } else {
            others.splice(others.indexOf(target) + (to.place === 'after' ? 1 : 0), 0, item!);
        }
        return roots;
    }
    const [item] = series.splice(place, 1);
    if (to === 'promote') {
        seriesOf(path.slice(0, -1)).splice(path.at(-2)! + 1, 0, item!);
    } else if (to === 'demote') {
        series[place - 1]!.below.push(item!);
    } else {
        series.splice(place + (to === 'up' ? -1 : 1), 0, item!);
    }
    return roots;
}

interface Target {
    readonly place: ItemSpot['place'];
    readonly path: readonly number[];
}

function pathTo(entry: OutlineItem, { outline }: Reading): readonly number[] {
    const siblings = entry.parent?.children ?? outline.roots;
    return [...(entry.parent ? pathTo(entry.parent, { outline } as Reading) : []), siblings.indexOf(entry)];
}

/** The lines of a text that are not blank, sorted, with a sign for each label and for each name of a note. */
function linesOf({ agenda, outline }: Reading, text: string): readonly string[] {
    const names = outline.items.flatMap(({ item }) => propertyIn(item.$cstNode, 'name') ?? []);
    const references = nodesOf(agenda).flatMap((node) =>
        isTaken(node) || isMention(node) || isJoinedMention(node) || isNamedItem(node) || isItem(node) ? (node.item?.$refNode ?? []) : [],
    );
    const labels = [...names, ...references].map(({ offset, end }) => ({ start: offset, end, text: '#' }));
    return withoutNames(changed(text, labels))
        .split(/\r\n|\r|\n/u)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .sort();
}

/** A text with a sign for each name of a note. */
function withoutNames(text: string): string {
    return text.replace(/\[\^[^\]\s]{1,20}\]/gu, '[^#]');
}

const nowhere = 'nowhere';

/** Where each reference leads: from the section of a mention or of the mark of a note, and from the places of the schedule in their order. */
function leadsOf({ agenda, outline, notes }: Reading): readonly string[] {
    const titleAt = (label: string | undefined): string => {
        const entry = outline.byLabel.get(label ?? '');
        return entry ? titleOf(entry) : nowhere;
    };
    const noteOf = (name: string): string => {
        const note = notes.byName.get(name);
        return note ? withoutNames(textOf(note)).replace(/\{item [^}]*\}/gu, '') : nowhere;
    };
    const repeated = new Set(notes.definitions.filter((note) => notes.byName.get(note.name) !== note).map(({ name }) => name));
    return agenda.sections
        .flatMap((section) => {
            const from = isSchedule(section) ? 'schedule' : textOf(section.title);
            const mentions = nodesOf(section).filter(isMention);
            const taken = nodesOf(section).filter(isTaken);
            const marks = markedIn(section).filter(({ note: { $refText: name } }) => !repeated.has(name));
            // An item with a dash names the item that it belongs to.
            const named = isItem(section) && section.item ? [section.item] : [];
            return [
                ...named.map((item) => `${from} - ${titleAt(item.$refText)}`),
                ...mentions.map(({ item }) => `${from} → ${titleAt(item?.$refText)}`),
                ...taken.map(({ item }, index) => `${from} ${index} → ${titleAt(item.$refText)}`),
                ...marks.map(({ note: { $refText: name } }) => `${from} ^ ${noteOf(name)}`),
            ];
        })
        .sort();
}

/** The series of notes that are out of order. A move of a document adds none. */
function disorderIn({ agenda }: Reading): readonly string[] {
    const { marksOutOfOrder, notesOutOfOrder } = noteOrderOf(agenda);
    return [...marksOutOfOrder, ...notesOutOfOrder].map(({ series }) => series);
}

/** The problems that a move may not add. Not among them is a single sub-item: what a demotion or promotion leaves alone, the user has left alone. */
function problemsIn({ outline }: Reading): readonly string[] {
    return numberingProblems(outline)
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'lone')
        .sort();
}

/** Whether an item, or one above it, has a number that is not the next one. */
function isMisplaced(entry: OutlineItem | undefined, reading: Reading): boolean {
    return (
        entry !== undefined &&
        (numberingProblems(reading.outline).some((problem) => problem.kind !== 'lone' && problem.entry === entry) ||
            isMisplaced(entry.parent, reading))
    );
}

interface Moved {
    readonly text: string;
    /** Whether the item could be moved. */
    readonly isDone: boolean;
    readonly at: number;
}

/** Moves an item and checks everything that must hold for every move. */
async function checkMove(text: string, where: number, wanted: Wanted): Promise<Moved> {
    const before = await readingFor(text);
    const { items } = before.outline;
    const count = Math.max(1, items.length);
    const entry = items[where % count];
    const target = typeof wanted === 'string' ? undefined : items[wanted.of % count];
    const direction = typeof wanted === 'string' ? wanted : wanted.place;
    const to = typeof wanted === 'string' ? wanted : target && { place: wanted.place, of: target };
    const move = entry && to && moveOf(before, text, entry, to);
    if (!move || isRefusal(move)) {
        return { text, isDone: false, at: where };
    }
    checkChanges(move.changes, text, direction);
    const result = changed(text, move.changes);
    const after = await readingFor(result);
    const said = `${entry.label} ${direction} ${target?.label ?? ''}`;
    assert.ok(result.startsWith('item', move.at), said);
    const lineOf = (reading: Reading): number => reading.outline.items.findIndex(({ item }) => spanOf(item).start === move.at);
    assert.equal(titleOf(after.outline.items[lineOf(after)]!), titleOf(entry), said);
    assert.equal(linesOf(after, result).join('\n'), linesOf(before, text).join('\n'), said);
    const leads = [...leadsOf(after)];
    for (const lead of leadsOf(before).filter((one) => !one.endsWith(nowhere))) {
        assert.ok(leads.includes(lead), `${said}: ${lead}`);
        leads.splice(leads.indexOf(lead), 1);
    }
    const problems = problemsIn(before);
    assert.ok(
        problemsIn(after).every((kind) => problems.includes(kind)) &&
            // Below an item that stands at the wrong place, all that comes to it does too.
            (problemsIn(after).length <= problems.length || isMisplaced(after.outline.items[lineOf(after)]?.parent, after)),
        said,
    );
    const disorder = disorderIn(before);
    assert.deepEqual(
        disorderIn(after).filter((series) => !disorder.includes(series)),
        [],
        `${said}: notes out of order`,
    );
    if (problems.length === 0) {
        const model = typeof to === 'string' ? to : { place: to.place, path: pathTo(to.of, before) };
        assert.deepEqual(titlesOf(after.outline.roots), moved(titlesOf(before.outline.roots), pathTo(entry, before), model), said);
        assert.equal(propertyIn(after.outline.items[lineOf(after)]!.item.$cstNode, 'name')?.text, move.label, said);
    }
    return { text: result, isDone: true, at: lineOf(after) };
}

const anyMove: fc.Arbitrary<[number, Wanted]> = fc.tuple(
    fc.nat(),
    fc.oneof(fc.constantFrom(...directions), fc.record({ place: fc.constantFrom(...places), of: fc.nat() })),
);
const real = fc.constantFrom(...sources.map(({ text }) => text));

function markedNames(section: AstNode): readonly string[] {
    return markedIn(section).map(({ note }) => note.$refText);
}

/**
 * Whether a move and its opposite give the text back: no number is skipped, every label is written in the letters by which it is found, and notes
 * stand under the one item that marks them. A note of another item, at the end of the last one, becomes a note of that item where the two meet.
 */
async function isRegular(text: string): Promise<boolean> {
    const { agenda, outline } = await readingFor(text);
    const labels = outline.items.every(({ item, parts }) => {
        const typed = propertyIn(item.$cstNode, 'name')?.text ?? '';
        return parts.every((part) => typed.includes(part));
    });
    const own = agenda.sections.filter(isItem).every((item) => {
        const elsewhere = agenda.sections.filter((other) => other !== item).flatMap(markedNames);
        return definedIn(item).every(({ name }) => markedNames(item).includes(name) && !elsewhere.includes(name));
    });
    return labels && numberingProblems(outline).every(({ kind }) => kind === 'lone') && (own || text.includes(noteAbove));
}

/** One move and its opposite. */
async function checkBack(text: string, where: number, there: MoveDirection, back: MoveDirection): Promise<void> {
    fc.pre(await isRegular(text));
    const first = await checkMove(text, where, there);
    if (first.isDone) {
        assert.equal((await checkMove(first.text, first.at, back)).text, text, `${there}, then ${back}`);
    }
}

describe('Moving items', () => {
    it('keeps every line and every reference in real agendas', () =>
        fc.assert(
            fc.asyncProperty(real, anyMove, async (text, [where, direction]) => void (await checkMove(text, where, direction))),
            { numRuns: runs * 3 },
        ));
    it('keeps them in grown agendas, one move after another', () =>
        fc.assert(
            fc.asyncProperty(grown, fc.array(anyMove, { minLength: 1, maxLength: 6 }), async (text, moves) => {
                let now = text;
                for (const [where, direction] of moves) {
                    now = (await checkMove(now, where, direction)).text;
                }
            }),
            { numRuns: runs * 5 },
        ));
    it('keeps them in damaged agendas', () =>
        fc.assert(
            fc.asyncProperty(fc.oneof(...Object.values(damages)), anyMove, async ({ after }, [where, direction]) => {
                await checkMove(after, where, direction);
            }),
            { numRuns: runs * 3 },
        ));
    it('down and up again gives the text back', () =>
        fc.assert(
            fc.asyncProperty(fc.oneof(grown, real), fc.nat(), (text, where) => checkBack(text, where, 'down', 'up')),
            { numRuns: runs * 2 },
        ));
    it('demoting and promoting gives the text back', () =>
        fc.assert(
            fc.asyncProperty(fc.oneof(grown, real), fc.nat(), (text, where) => checkBack(text, where, 'demote', 'promote')),
            { numRuns: runs * 2 },
        ));
    it('does the same whatever the line ends', () =>
        fc.assert(
            fc.asyncProperty(grown, anyMove, fc.constantFrom('\r\n', '\r'), async (text, [where, direction], end) => {
                const other = await checkMove(text.replaceAll('\n', end), where, direction);
                assert.equal(other.text.replaceAll(end, '\n'), (await checkMove(text, where, direction)).text);
            }),
            { numRuns: runs },
        ));
});

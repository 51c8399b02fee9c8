/** Scheduling: nothing is lost, nothing is taken up twice, no finding is added, and there is nothing left to do a second time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRefusal } from '../../language/drafting/moves/plan.js';
import { proposalOf } from '../../language/drafting/scheduling/proposal.js';
import { scheduling } from '../../language/drafting/scheduling/taking-up.js';
import { withoutMeeting } from '../../language/semantics/coverage.js';
import { type Reading, readingOf } from '../../language/semantics/reading.js';
import { takenIn } from '../../language/semantics/timetable.js';
import { changed } from '../../language/text/change.js';
import { damages } from './damage.js';
import { type ReadDocument, read, runs, sources } from './documents.js';
import { loose } from './formatting.js';
import { grown } from './grown.js';
import { checkChanges } from './soundness.js';

function readingIn({ document }: ReadDocument): Reading {
    return readingOf(document.parseResult.value);
}

function linesOf(text: string): readonly string[] {
    return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '');
}

function labelsIn({ timetables }: Reading): readonly string[] {
    return timetables.flatMap(takenIn).map(({ label }) => label);
}

/** Whether one list has all of another in its order, among others. */
function holdsInOrder<T>(all: readonly T[], some: readonly T[]): boolean {
    let at = 0;
    for (const one of all) {
        at += at < some.length && one === some[at] ? 1 : 0;
    }
    return at === some.length;
}

/** The codes that are found more often than before. */
function addedCodes(before: ReadDocument, after: ReadDocument): readonly string[] {
    const count = ({ findings }: ReadDocument, code: string): number => findings.filter((finding) => finding.code === code).length;
    const codes = new Set(after.findings.map(({ code }) => code));
    return [...codes].filter((code) => count(after, code) > count(before, code));
}

async function checkProposal(text: string): Promise<void> {
    const before = await read(text);
    const reading = readingIn(before);
    const proposal = proposalOf(reading, text);
    if (isRefusal(proposal)) {
        return;
    }
    checkChanges(proposal.changes, text, 'proposal');
    assert.ok(
        proposal.changes.every(({ start, end }) => start === end),
        'nothing is removed',
    );
    const result = changed(text, proposal.changes);
    const after = await read(result);
    assert.ok(holdsInOrder(linesOf(result), linesOf(text)), 'no line is lost');
    const wanted = withoutMeeting(reading).map(({ label }) => label);
    assert.ok(holdsInOrder(labelsIn(readingIn(after)), labelsIn(reading)), 'what was scheduled stays as it is');
    assert.deepEqual([...labelsIn(readingIn(after))].sort(), [...labelsIn(reading), ...wanted].sort(), result);
    // Ignore comments say nothing here, and a session on a weekend has one above each day.
    const excused = result.includes('// agenda-ignore schedule/weekend') ? 'schedule/weekend' : '';
    assert.deepEqual(
        addedCodes(before, after).filter((code) => code !== excused),
        [],
        result,
    );
    assert.ok(isRefusal(proposalOf(readingIn(after), result)), 'there is nothing left to do');
}

/** Without what it says of items that were concluded: whoever takes one up again is told. */
function withoutReopened(read: ReadDocument): ReadDocument {
    return { ...read, findings: read.findings.filter(({ message }) => !message.includes('not concluded')) };
}

async function checkTakingUp(text: string, which: number, from: number, to: number): Promise<void> {
    const before = await read(text);
    const reading = readingIn(before);
    const taken = reading.timetables.flatMap(takenIn);
    const things = [...reading.outline.items, ...taken.map((one) => one.taken)];
    const slots = reading.timetables.flatMap(({ days }) => days).flatMap((day) => day.slots);
    const [what, meeting] = [things[(which * 31 + from) % Math.max(1, things.length)], slots[to % Math.max(1, slots.length)]];
    const change = what && meeting ? scheduling(reading, text, what, meeting) : undefined;
    if (!what || !meeting || !change || isRefusal(change)) {
        return;
    }
    checkChanges(change.changes, text, 'taking up');
    const result = changed(text, change.changes);
    const after = await read(result);
    const label = 'level' in what ? what.label : what.item.$refText;
    const left = 'level' in what ? taken.findIndex((one) => one.label === label) : taken.findIndex((one) => one.taken === what);
    const kept = labelsIn(reading).filter((_, index) => index !== left);
    assert.ok(holdsInOrder(labelsIn(readingIn(after)), kept), result);
    assert.deepEqual([...labelsIn(readingIn(after))].sort(), [...kept, label].sort(), result);
    const there = readingIn(after)
        .timetables.flatMap(({ days }) => days)
        .flatMap((day) => day.slots)[slots.indexOf(meeting)];
    const last = there?.rows.findLast((row) => row.kind === 'item');
    assert.equal(last?.kind === 'item' && last.label, label, result);
    assert.deepEqual(
        addedCodes(before, withoutReopened(after)).filter((code) => code === 'schedule/continued' || code.startsWith('syntax')),
        [],
        result,
    );
}

const real = fc.constantFrom(...sources.map(({ text }) => text));
/** A grown agenda with the dates of its session. */
const dated = fc
    .tuple(grown, fc.constantFrom('2024-09-03', '2024-09-02 to 2024-09-04', '2024-09-06 to 2024-09-09', '2024-09-07 to 2024-09-08'))
    .map(([text, dates]) => text.replace('\n\n', `\ndates: ${dates}\n\n`));
const damaged = fc.oneof(...Object.values(damages)).map(({ after }) => after);
const any = fc.oneof(dated, real, damaged, loose);

describe('Scheduling', () => {
    it('proposes a schedule for all that no meeting takes up, in grown agendas', () =>
        fc.assert(fc.asyncProperty(dated, checkProposal), { numRuns: runs * 3 }));
    it('proposes it in real agendas without their days, one after another', () =>
        fc.assert(
            fc.asyncProperty(real, fc.nat(), fc.nat(60), (text, from, count) => {
                const lines = text.split(/(?<=\n)/u);
                const start = lines.findIndex((line) => line.startsWith('schedule'));
                const at = start < 0 ? lines.length : start + 1 + (from % Math.max(1, lines.length - start));
                return checkProposal([...lines.slice(0, at), ...lines.slice(at + count)].join(''));
            }),
            { numRuns: runs * 3 },
        ));
    it('proposes it in damaged agendas', () => fc.assert(fc.asyncProperty(damaged, checkProposal), { numRuns: runs * 3 }));
    it('proposes it in agendas with any blanks and line ends', () =>
        fc.assert(fc.asyncProperty(loose, checkProposal), { numRuns: runs * 3 }));
    it('takes an item up at another meeting, in any agenda', () =>
        fc.assert(fc.asyncProperty(any, fc.nat(), fc.nat(), fc.nat(), checkTakingUp), { numRuns: runs * 6 }));
});

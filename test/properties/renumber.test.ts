/** After renumbering there is nothing left to renumber: no gaps and no duplicates. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberingProblems } from '../../language/semantics/numbering.js';
import { readingOf } from '../../language/semantics/reading.js';
import { renumber } from '../../language/semantics/renumber.js';
import type { TextChange } from '../../language/validation/rule.js';
import { damages } from './damage.js';
import { read, runs } from './documents.js';
import { checkChanges } from './soundness.js';

function apply(text: string, changes: readonly TextChange[]): string {
    return [...changes]
        .sort((one, other) => other.start - one.start)
        .reduce((before, { start, end, text: after }) => before.slice(0, start) + after + before.slice(end), text);
}

async function renumbered(text: string): Promise<{ readonly text: string; readonly changes: readonly TextChange[] }> {
    const reading = readingOf((await read(text)).document.parseResult.value);
    const changes = renumber(reading.agenda, reading.outline, reading.locale);
    checkChanges(changes, text, 'renumber');
    return { text: apply(text, changes), changes };
}

async function checkRenumbered(text: string): Promise<void> {
    const once = await renumbered(text);
    const again = await renumbered(once.text);
    assert.deepEqual(again.changes, [], 'a second time changes nothing');
    const problems = numberingProblems(readingOf((await read(once.text)).document.parseResult.value).outline);
    assert.deepEqual(
        problems.filter(({ kind }) => kind !== 'lone').map(({ kind, entry }) => `${kind} ${entry.label}`),
        [],
    );
}

/** Documents with items dropped, duplicated, moved and mistyped. */
const shuffled = fc
    .tuple(
        fc.oneof(...Object.values(damages)).map(({ after }) => after),
        fc.array(
            fc.tuple(
                fc.nat(),
                fc.nat(),
                fc.constantFrom('drop', 'double', 'move', 'relabel'),
                fc.constantFrom(
                    '1',
                    '2',
                    '2 (a)',
                    '2 (a) (i)',
                    '2 (h)',
                    '2 (i)',
                    '2 a) i)',
                    '3 (b) (ii)',
                    '9',
                    '12',
                    '2 (أ)',
                    '2 (a) (一)',
                    '',
                ),
            ),
            { maxLength: 8 },
        ),
    )
    .map(([text, moves]) => {
        const parts = text.split(/^(?=item )/mu);
        for (const [one, other, move, label] of moves) {
            const [from, to] = [one % parts.length, other % parts.length];
            const part = parts[from] ?? '';
            if (move === 'drop') {
                parts.splice(from, 1);
            } else if (move === 'double') {
                parts.splice(to, 0, part);
            } else if (move === 'move') {
                parts.splice(to, 0, ...parts.splice(from, 1));
            } else {
                parts[from] = part.replace(/^item \S+(?: ?\([^)]+\))*/u, `item ${label}`);
            }
        }
        return parts.join('');
    });

describe('Renumbering', () => {
    it('is stable and leaves every item in its place', () => fc.assert(fc.asyncProperty(shuffled, checkRenumbered), { numRuns: runs * 3 }));
});

/** After renumbering there is nothing left to renumber: no gaps and no duplicates. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberingProblems } from '../../language/semantics/numbering.js';
import { readingOf } from '../../language/semantics/reading.js';
import { itemReferences } from '../../language/semantics/item-references.js';
import { renumber } from '../../language/semantics/renumber.js';
import { propertyIn } from '../../language/syntax/tree/properties.js';
import type { TextChange } from '../../language/validation/rule.js';
import { damages } from './damage.js';
import { read, runs } from './documents.js';
import { grown } from './grown.js';
import { checkChanges } from './soundness.js';

function apply(text: string, changes: readonly TextChange[]): string {
    return [...changes]
        .sort((one, other) => other.start - one.start)
        .reduce((before, { start, end, text: after }) => before.slice(0, start) + after + before.slice(end), text);
}

interface Renumbered {
    readonly text: string;
    readonly changes: readonly TextChange[];
    /** The text before, with a sign for each label. */
    readonly unlabelled: string;
}

async function renumbered(text: string): Promise<Renumbered> {
    const reading = readingOf((await read(text)).document.parseResult.value);
    const { agenda, outline, locale } = reading;
    const changes = renumber(agenda, outline, locale);
    checkChanges(changes, text, 'renumber');
    const names = outline.items.flatMap(({ item }) => propertyIn(item.$cstNode, 'name') ?? []);
    const labels = [...names.map(({ offset, end }) => ({ start: offset, end })), ...itemReferences(agenda)];
    return {
        text: apply(text, changes),
        changes,
        unlabelled: apply(
            text,
            labels.map(({ start, end }) => ({ start, end, text: '#' })),
        ),
    };
}

async function checkRenumbered(text: string): Promise<void> {
    const once = await renumbered(text);
    const again = await renumbered(once.text);
    assert.deepEqual(again.changes, [], 'a second time changes nothing');
    assert.equal(again.unlabelled, once.unlabelled, 'only labels change');
    const problems = numberingProblems(readingOf((await read(once.text)).document.parseResult.value).outline);
    assert.deepEqual(
        problems.filter(({ kind }) => kind !== 'lone').map(({ kind, entry }) => `${kind} ${entry.label}`),
        [],
    );
}

/** Documents with items dropped, duplicated, moved and mistyped. */
const shuffled = fc
    .tuple(
        fc.oneof({ weight: 3, arbitrary: fc.oneof(...Object.values(damages)).map(({ after }) => after) }, { weight: 1, arbitrary: grown }),
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

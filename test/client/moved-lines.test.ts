import assert from 'node:assert/strict';
import { type LineReplacement, movedLineBy } from '../../client/moved-lines.js';

const edit = (from: readonly [number, number], to: readonly [number, number], text: string): LineReplacement => ({
    range: { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } },
    text,
});

describe('a line that Enter has begun', () => {
    for (const [name, edits, expected] of [
        ['stays where words are typed on it', [edit([5, 0], [5, 0], 'T'), edit([5, 1], [5, 1], 'o')], 5],
        ['stays where the next line is begun', [edit([5, 4], [5, 4], '\n')], 5],
        ['moves with lines above it', [edit([2, 0], [2, 0], 'one\ntwo\n')], 7],
        ['moves with lines above it that go', [edit([2, 0], [4, 0], '')], 3],
        ['is gone where it is joined with the line above', [edit([4, 9], [5, 0], '')], undefined],
        ['is gone where it is replaced', [edit([3, 0], [7, 2], 'new')], undefined],
    ] as const) {
        it(name, () => assert.equal(movedLineBy(5, edits), expected));
    }
});

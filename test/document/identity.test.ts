import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Block } from '../../language/document/blocks.js';
import { formatted } from './documents.js';

const source = readFileSync('examples/prevention-2024.en.agenda', 'utf8');

/** The ids of the blocks that are sent again after an edit. */
function repainted(before: string, after: string): string[] {
    const known = new Map(formatted(before).blocks.map((block) => [block.id, block.hash]));
    return formatted(after)
        .blocks.filter((block) => known.get(block.id) !== block.hash)
        .map((block) => block.id);
}

function check(title: string, edit: (source: string) => string, expected: readonly string[]): void {
    it(title, () => {
        const edited = edit(source);
        assert.notEqual(edited, source);
        assert.deepEqual(repainted(source, edited), expected);
    });
}

describe('ids and hashes', () => {
    it('are unique', () => {
        const ids = formatted(`${source}\n${source}`).blocks.map((block) => block.id);
        assert.equal(new Set(ids).size, ids.length);
    });
    it('do not hang on the place in the source', () => {
        assert.deepEqual(repainted(source, source.replace(/\n\n/gu, '\n\n// a comment\n\n')), []);
        assert.deepEqual(repainted(source, source.replace(/\n/gu, '\r\n')), []);
        assert.deepEqual(repainted(source, `\ufeff${source}`), []);
    });
    check('a keystroke in a paragraph repaints that paragraph', (text) => text.replace('in person.', 'in persons.'), [
        'paragraph:1(a):The-Work',
    ]);
    check('a new paragraph repaints no other', (text) => text.replace('\n\nA panel will', '\n\nSomething new.\n\nA panel will'), [
        'paragraph:2(a)(i):Somethin',
    ]);
    check(
        'a keystroke in a title repaints list, heading and annex',
        (text) => text.replace('Adoption of the report\n', 'Adoption of a report\n'),
        ['list-row:4', 'annotation-heading:4', 'annex-day:2024-09-06'],
    );
    check('another time repaints the day', (text) => text.replace('day 2024-09-05\n10:00', 'day 2024-09-05\n09:30'), [
        'annex-day:2024-09-05',
    ]);
    check('a note repaints itself', (text) => text.replace('[^3]: See', '[^3]: Compare'), ['footnote:3']);
});

describe('places', () => {
    const rows = source.split('\n');
    const textOf = ({ startOffset, endOffset }: Block): string => source.slice(startOffset, endOffset);

    it('hold the text of the block', () => {
        const { blocks } = formatted(source);
        for (const block of blocks) {
            assert.equal(textOf(block).split('\n').length, block.endLine - block.startLine + 1, block.id);
            assert.ok((rows[block.startLine] ?? '').includes(textOf(block).split('\n')[0] ?? '?'), block.id);
        }
    });
    it('of headings and list rows are the line of the item alone', () => {
        const heading = formatted(source).blocks.find((block) => block.id === 'annotation-heading:1(a)');
        assert.equal(heading && textOf(heading), 'item 1 (a)  Opening of the meeting');
    });
    it('of a day end with its last row, before the notes', () => {
        const day = formatted(source).blocks.find((block) => block.id === 'annex-day:2024-09-06');
        assert.equal(day && textOf(day), 'day 2024-09-06\n10:00-13:00\n2 (b)\n3\n15:00-18:00\n4');
    });
});

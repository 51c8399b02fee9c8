import assert from 'node:assert/strict';
import { type Anchor, heightOfLine, isAtEnd, lineAtHeight, mainRun, topFor, topToReveal } from '../../client/preview/page/scroll.js';

/** Anchors of one line each, written as `line:top-bottom`, or `first-last:top-bottom`. */
function layout(text: string) {
    const parts = text.split(' ').map((part) => /^(\d+)(?:-(\d+))?:(\d+)-(\d+)$/.exec(part)!);
    const anchors: Anchor[] = parts.map(([, first, last]) => ({ startLine: Number(first), endLine: Number(last ?? first) }));
    return { anchors, measure: (index: number) => ({ top: Number(parts[index]![3]), bottom: Number(parts[index]![4]) }) };
}

function checkHeight(text: string, line: number, expected: number) {
    const { anchors, measure } = layout(text);
    assert.equal(heightOfLine(anchors, measure, line, 1000), expected);
}

function checkLine(text: string, height: number, expected: number) {
    const { anchors, measure } = layout(text);
    assert.equal(lineAtHeight(anchors, measure, height), expected);
}

describe('Scrolling together', () => {
    it('shows a line at the top of its block', () => checkHeight('0:0-50 4:100-200', 4, 100));
    it('divides a block by its lines', () => checkHeight('0-3:0-100', 2, 50));
    it('divides the space between two blocks by the lines between them', () => checkHeight('0:0-40 5:80-100', 3, 60));
    it('divides what stands before the first block', () => checkHeight('10:100-120', 5, 50));
    it('takes the first of the blocks of one line', () => checkHeight('3:10-20 3:20-30 4:40-50', 3, 10));
    it('spreads a line over all of its blocks', () => checkHeight('3:10-20 3:20-30 4:40-50', 3.5, 20));
    it('stays in the document after the last block', () => checkHeight('0:0-50 4:100-200', 90, 200));
    it('is at the top when nothing is shown', () =>
        assert.equal(
            heightOfLine([], () => assert.fail(), 7, 1000),
            0,
        ));

    it('reads the line off the top of a block', () => checkLine('0:0-50 4:100-200', 100, 4));
    it('reads a part of a block as a part of its lines', () => checkLine('0-3:0-100 9:200-220', 50, 2));
    it('reads the space between two blocks as the lines between them', () => checkLine('0:0-40 5:80-100', 60, 3));
    it('reads the top of an empty page as the first line', () =>
        assert.equal(
            lineAtHeight([], () => assert.fail(), 50),
            0,
        ));

    it('is its own inverse at every line', () => {
        const { anchors, measure } = layout('0-2:0-60 4:80-100 6-9:120-320 12:340-360');
        for (let line = 0; line < 13; line += 0.25) {
            const height = heightOfLine(anchors, measure, line, 1000);
            assert.ok(Math.abs(lineAtHeight(anchors, measure, height) - line) < 1e-9, `line ${line}`);
        }
    });

    it('never goes back while the lines go on', () => {
        const { anchors, measure } = layout('0-2:0-60 2:70-80 2-5:80-100 6-9:120-320 12:340-360');
        let last = 0;
        for (let line = 0; line < 15; line += 0.1) {
            const height = heightOfLine(anchors, measure, line, 1000);
            assert.ok(height >= last, `line ${line}`);
            last = height;
        }
    });

    it('measures few blocks of many', () => {
        const anchors = Array.from({ length: 10_000 }, (_, index) => ({ startLine: index * 2, endLine: index * 2 }));
        let measured = 0;
        const measure = (index: number) => {
            measured++;
            return { top: index * 10, bottom: index * 10 + 8 };
        };
        lineAtHeight(anchors, measure, 54_321);
        heightOfLine(anchors, measure, 1234.5, 100_000);
        assert.ok(measured < 40, `${measured} measured`);
    });
});

describe('The run of blocks that follows the source', () => {
    const run = (...lines: number[]) => mainRun(lines.map((line) => ({ startLine: line, endLine: line }))).map((index) => lines[index]);

    it('is all of a document that follows its source', () => assert.deepEqual(run(0, 1, 1, 5), [0, 1, 1, 5]));
    it('leaves out the list, whose titles are written at the annotations', () =>
        assert.deepEqual(run(0, 14, 16, 20, 14, 15, 16, 18, 20, 22), [0, 14, 15, 16, 18, 20, 22]));
    it('leaves out notes that are written further up', () => assert.deepEqual(run(0, 5, 9, 12, 7, 15), [0, 5, 9, 12, 15]));
    it('is empty for an empty document', () => assert.deepEqual(run(), []));
});

describe('The window on the document', () => {
    const viewport = { top: 100, height: 300, documentHeight: 1000 };

    it('does not pass the end', () => assert.equal(topFor(950, viewport), 700));
    it('does not pass the beginning', () => assert.equal(topFor(-5, viewport), 0));
    it('knows its end, a pixel lost or not', () => {
        assert.ok(isAtEnd({ ...viewport, top: 699 }));
        assert.ok(!isAtEnd({ ...viewport, top: 650 }));
    });
    it('does not move for what is on screen', () => assert.equal(topToReveal({ top: 150, bottom: 180 }, viewport), undefined));
    it('does not move for a long block whose beginning is on screen', () =>
        assert.equal(topToReveal({ top: 350, bottom: 900 }, viewport), undefined));
    it('brings what is below into the upper third', () => assert.equal(topToReveal({ top: 500, bottom: 520 }, viewport), 400));
    it('brings what is above into the upper third', () => assert.equal(topToReveal({ top: 50, bottom: 80 }, viewport), 0));
    it('reaches the last line', () => assert.equal(topToReveal({ top: 990, bottom: 1000 }, viewport), 700));
});

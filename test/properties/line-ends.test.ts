/** Line ends and a byte order mark have no meaning: the results are the same with any of them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { source } from './damage.js';
import { itemsOf, runs } from './documents.js';
import { checkSound } from './soundness.js';

/** Items and findings of a text, without their character positions. */
async function gist(text: string): Promise<unknown> {
    const result = await checkSound(text);
    return { items: itemsOf(result), findings: result.findings.map(({ code, range }) => `${code} ${range.start.line + 1}`) };
}

async function checkSame(text: string, other: string): Promise<void> {
    assert.deepEqual(await gist(other), await gist(text));
}

describe('Line ends', () => {
    const few = { numRuns: Math.ceil(runs / 4) };
    for (const [name, end] of [
        ['Windows', '\r\n'],
        ['old Macintosh', '\r'],
    ] as const) {
        it(`of ${name} change nothing`, () =>
            fc.assert(
                fc.asyncProperty(source, ({ text }) => checkSame(text, text.replaceAll('\n', end))),
                few,
            ));
    }
    it('of two kinds in one document change nothing', () =>
        fc.assert(
            fc.asyncProperty(source, fc.infiniteStream(fc.boolean()), async ({ text }, windows) => {
                await checkSame(
                    text,
                    text.replaceAll('\n', () => (windows.next().value ? '\r\n' : '\n')),
                );
            }),
            few,
        ));
    it('and a byte order mark change nothing', () =>
        fc.assert(
            fc.asyncProperty(source, ({ text }) => checkSame(text, `\ufeff${text.replaceAll('\n', '\r\n')}`)),
            few,
        ));
});

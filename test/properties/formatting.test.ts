/** Formatting changes blanks and blank lines, and nothing else: no word, and nothing of what the document means. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formattedText, formattingOf } from '../../language/drafting/formatting/formatting.js';
import { composed } from './composed/agendas.js';
import { damages, rubbish } from './damage.js';
import { read, runs, sources } from './documents.js';
import { checkFormatted, checkMeaning, loose, withoutBlanks } from './formatting.js';

const options = fc.record(
    { trimTrailingWhitespace: fc.boolean(), insertFinalNewline: fc.boolean(), trimFinalNewlines: fc.boolean(), keepLines: fc.boolean() },
    { requiredKeys: [] },
);

describe('Formatting', () => {
    for (const { name, text } of sources) {
        it(`${name} keeps its meaning`, () => checkFormatted(text));
    }

    it('a text with any blanks keeps its meaning, and is done once', () =>
        fc.assert(
            fc.asyncProperty(loose, options, (text, asked) => checkFormatted(text, asked)),
            { numRuns: runs },
        ));

    for (const [title, damage] of Object.entries(damages)) {
        it(`a document ${title} keeps its meaning`, () =>
            fc.assert(
                fc.asyncProperty(damage, ({ after }) => checkFormatted(after)),
                { numRuns: Math.ceil(runs / 4) },
            ));
    }

    it('a document with any constructs beside each other keeps its meaning', () =>
        fc.assert(
            fc.asyncProperty(composed, ({ text }) => checkFormatted(text)),
            { numRuns: Math.ceil(runs / 4) },
        ));

    it('a text that never was a document keeps its words', () =>
        fc.assert(
            fc.asyncProperty(rubbish, (text) => checkFormatted(text)),
            { numRuns: runs },
        ));

    it('some lines changes these lines only, as formatting the document would', () =>
        fc.assert(
            fc.asyncProperty(loose, fc.nat(), fc.nat(30), async (text, line, count) => {
                const { document } = await read(text);
                const first = line % document.textDocument.lineCount;
                const last = first + count;
                await checkFormatted(text, {}, { first, last });
                const all = formattingOf(document).map(({ start }) => start);
                for (const { start, end } of formattingOf(document, {}, { first, last })) {
                    assert.ok(document.textDocument.positionAt(start).line >= first);
                    assert.ok(document.textDocument.positionAt(end).line <= last + 1);
                    assert.ok(all.length > 0);
                }
            }),
            { numRuns: runs },
        ));

    it('any of the lines keeps the meaning, with any options', () =>
        fc.assert(
            fc.asyncProperty(loose, fc.infiniteStream(fc.boolean()), options, async (text, chosen, asked) => {
                const before = await read(text);
                const lines = Array.from({ length: before.document.textDocument.lineCount }, (_, line) => line);
                const changes = lines
                    .filter(() => chosen.next().value)
                    .flatMap((line) => formattingOf(before.document, asked, { first: line, last: line }));
                const formatted = formattedText(text, changes);
                assert.equal(withoutBlanks(formatted), withoutBlanks(text));
                checkMeaning(before, await read(formatted));
            }),
            { numRuns: runs },
        ));
});

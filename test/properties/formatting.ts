/** What must stay when a text is formatted, and texts whose blanks are drawn. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formattedText, formattingOf, type FormattingOptions, type LineRange } from '../../language/drafting/formatting/formatting.js';
import type { FormattedDocument } from '../../language/document/blocks.js';
import { documentOf } from '../../language/document/document.js';
import { readingOf } from '../../language/semantics/reading.js';
import { factsOf } from '../../language/versions/facts/facts.js';
import { wholeTextFormats } from '../formats/printing.js';
import { damages, rubbish, source } from './damage.js';
import { type ReadDocument, read } from './documents.js';
import { grown } from './grown.js';
import { firstDifference } from './law.js';
import { checkChanges } from './soundness.js';

/** Properties of a block that say where it stands, and its hash, which depends on the lines of its rows. */
const places = new Set(['startLine', 'endLine', 'startOffset', 'endOffset', 'hash']);

/** What a document means: every block with its values, every printed text, what versions must share, and the findings with the words that they are about. */
export function meaningOf({ document, findings }: ReadDocument): unknown {
    const reading = readingOf(document.parseResult.value);
    const withoutPlaces = (key: string, value: unknown): unknown => (places.has(key) ? undefined : value);
    const formatted = JSON.parse(JSON.stringify(documentOf(reading), withoutPlaces)) as FormattedDocument;
    return {
        formatted,
        printed: wholeTextFormats.filter(({ name }) => name !== 'json').map(({ print }) => print(formatted)),
        facts: factsOf(reading).fingerprint,
        findings: findings
            .map(({ code, message, range }) => {
                // A finding about a hidden character begins with the one before it, which may be a blank: only the end is the same.
                const above = document.textDocument.getText({ start: { line: 0, character: 0 }, end: range.end });
                return `${code} at ${withoutBlanks(above).length}: ${withoutBlanks(message)}`;
            })
            .sort(),
    };
}

/** A failure names the first difference. */
export function checkMeaning(before: ReadDocument, after: ReadDocument): void {
    const difference = firstDifference(meaningOf(after), meaningOf(before), 'meaning');
    assert.ok(difference === undefined, difference);
}

export function withoutBlanks(text: string): string {
    return text.replace(/\s+/gu, '');
}

/** Formats a text and checks the law. */
export async function checkFormatted(text: string, options?: FormattingOptions, within?: LineRange): Promise<void> {
    const before = await read(text);
    const changes = formattingOf(before.document, options, within);
    checkChanges(changes, text, 'formatting');
    assert.deepEqual(
        changes,
        changes.toSorted((one, other) => one.start - other.start),
        'in the order of the text',
    );
    const { textDocument } = before.document;
    for (const { start, end, text: fresh, range } of changes) {
        assert.deepEqual(range, { start: textDocument.positionAt(start), end: textDocument.positionAt(end) });
        assert.notEqual(text.slice(start, end), fresh, 'every change changes something');
    }
    const formatted = formattedText(text, changes);
    assert.equal(withoutBlanks(formatted), withoutBlanks(text), 'only blanks change');
    const after = await read(formatted);
    checkMeaning(before, after);
    if (!within) {
        assert.deepEqual(formattingOf(after.document, options), [], 'a second time changes nothing');
    }
}

type Loosening = (line: string, by: string) => readonly string[];

/** What people and other programs do to the blanks of a line. */
const loosenings: Readonly<Record<string, Loosening>> = {
    'a trailing blank': (line, by) => [line + by],
    'an indented line': (line, by) => [by + line],
    'a wider gap': (line, by) => [line.replace(/ /u, ` ${by}`)],
    'wider gaps': (line, by) => [line.replaceAll(' ', ` ${by}`)],
    'no gap': (line) => [line.replace(/ /u, '')],
    'no gaps before brackets and signs': (line) => [line.replaceAll(/ (?=[([@])|(?<=[:,]) /gu, '')],
    'blanks around signs': (line, by) => [line.replaceAll(/[,:@-]/gu, `${by}$&${by}`)],
    'another blank': (line, by) => [line.replaceAll(' ', by)],
    'a blank line below': (line, by) => [line, by],
    'an empty line below': (line) => [line, ''],
    'a comment below': (line, by) => [line, `${by}// A remark.`],
    'no blank line': (line) => (line.trim() === '' ? [] : [line]),
};

const blanks = fc.constantFrom(' ', '  ', '\t', ' \t ', '\u00a0', '\u3000', '\u202f', '\ufeff', '\u2028', '\u200f', '\v', '');
const lineEnds = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');

/** A text with drawn blanks, blank lines and line ends. */
function loosened(text: string): fc.Arbitrary<string> {
    const loosening = fc.tuple(fc.constantFrom(...Object.values(loosenings)), blanks, fc.nat({ max: 3 }));
    return fc
        .tuple(
            fc.array(loosening, { minLength: 1, maxLength: 12 }),
            fc.infiniteStream(fc.nat(100_000)),
            fc.array(lineEnds, { minLength: 1, maxLength: 4 }),
            fc.boolean(),
        )
        .map(([changes, stream, ends, marked]) => {
            let lines = text.split(/\r\n|\r|\n/u);
            for (const [loosen, by, spread] of changes) {
                const at = (stream.next().value ?? 0) % Math.max(1, lines.length);
                lines = lines.flatMap((line, index) =>
                    index === at || (spread > 0 && (index * 7 + at) % (spread * 6) === 0) ? loosen(line, by) : [line],
                );
            }
            const written = lines.map((line, index) => line + (index < lines.length - 1 ? ends[index % ends.length] : '')).join('');
            return marked ? `\ufeff${written}` : written;
        });
}

/** Right documents, damaged ones, and texts that never were one, each with drawn blanks. */
export const loose: fc.Arbitrary<string> = fc
    .oneof(
        { weight: 4, arbitrary: source.map(({ text }) => text) },
        { weight: 2, arbitrary: fc.oneof(...Object.values(damages)).map(({ after }) => after) },
        { weight: 1, arbitrary: grown },
        { weight: 1, arbitrary: rubbish },
    )
    .chain(loosened);

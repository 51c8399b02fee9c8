/** However many places of a text change before it is read again, the newly read parts and the kept ones form the tree of the text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Agenda } from '../../language/grammar/generated/ast.js';
import { createAgendaLanguages } from '../../language/module.js';
import { EditedDocument } from '../../language/text/edited-document.js';
import { AgendaParser, partsOf } from '../../language/syntax/tree/parser.js';
import { runs } from '../properties/documents.js';
import { treeOf } from '../properties/trees.js';

const { LangiumParser } = createAgendaLanguages().agenda.parser;

/** Short lines, some of which absorb or release the lines after them. */
const line = fc.constantFrom(
    'agenda A/1/1',
    'language: en',
    'item 1  A',
    'item 2',
    'heading B',
    'schedule',
    'documentation',
    'day 2024-09-03',
    '10:00-13:00  1',
    '[^a]: C',
    'Text.[^a]',
    '(a) Entry;',
    '// item 3',
    '',
    '',
);
const end = fc.oneof({ weight: 6, arbitrary: fc.constant('\n') }, { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '') });
const text = fc.array(fc.tuple(line, end), { maxLength: 24 }).map((lines) => lines.flat().join(''));

/** Replaces the text between two places, given as shares of the text, by a few lines or characters. */
const change = fc.record(
    {
        from: fc.nat(1000),
        length: fc.oneof(fc.constant(0), fc.nat(12), fc.nat(400)),
        put: fc.oneof(fc.constant(''), fc.constantFrom('x', '\n', '\n\n', 'item ', 'schedule\n', '[^a]: '), text),
    },
    { noNullPrototype: true },
);
const rounds = fc.array(fc.array(change, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

function partsAndTree(agenda: Agenda): unknown {
    return { parts: partsOf(agenda).map(({ origin, head, lines }) => ({ ...origin, head, lines })), tree: treeOf(agenda) };
}

/** Only the texts of the parts, for a tree too large to compare. */
function textsOf(agenda: Agenda): unknown {
    return partsOf(agenda).map(({ origin: { text: part } }) => part);
}

function check(
    first: string,
    edits: readonly (readonly { from: number; length: number; put: string }[])[],
    tell: (agenda: Agenda) => unknown = partsAndTree,
): void {
    assert.ok(LangiumParser instanceof AgendaParser);
    const document = EditedDocument.create('file:///a.agenda', 'agenda', 0, first);
    let tree = LangiumParser.parse<Agenda>(first).value;
    document.readBy(tree, partsOf(tree));
    for (const [version, changes] of edits.entries()) {
        for (const { from, length, put } of changes) {
            const start = Math.floor((from / 1000) * document.length);
            const range = { start: document.positionAt(start), end: document.positionAt(Math.min(document.length, start + length)) };
            EditedDocument.update(document, [{ range, text: put }], version);
        }
        tree = LangiumParser.reparse(document, tree, document.changesSince(tree)).value;
        document.readBy(tree, partsOf(tree));
        assert.deepEqual(tell(tree), tell(LangiumParser.parse<Agenda>(document.getText()).value));
    }
}

describe('After changes in several places', () => {
    it('the tree is that of the text', () => {
        fc.assert(
            fc.property(text, rounds, (first, edits) => check(first, edits)),
            { numRuns: runs * 2 },
        );
    });

    it('also where a text has more sections than a call takes arguments', function () {
        this.timeout(0);
        check(`agenda A/1/1\n\n${'item 1\n'.repeat(130_000)}`, [[{ from: 999, length: 0, put: 'x' }]], textsOf);
    });
});

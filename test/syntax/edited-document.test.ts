/** The text of an open document equals the text in an editor. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { changeBetween, withEdit } from '../../language/text/change.js';
import { EditedDocument } from '../../language/text/edited-document.js';
import { runs } from '../properties/documents.js';

const piece = fc.constantFrom(
    'a',
    'текст',
    '中',
    '\u0627',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\ud83d\ude00',
    ' ',
    'x'.repeat(700),
    'line\n'.repeat(900),
    '',
);
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const position = fc.record(
    { line: fc.integer({ min: -1, max: 1200 }), character: fc.integer({ min: -1, max: 800 }) },
    { noNullPrototype: true },
);
const change: fc.Arbitrary<TextDocumentContentChangeEvent> = fc.oneof(
    {
        weight: 9,
        arbitrary: fc.record(
            { range: fc.record({ start: position, end: position }, { noNullPrototype: true }), text },
            { noNullPrototype: true },
        ),
    },
    { weight: 1, arbitrary: fc.record({ text }, { noNullPrototype: true }) },
);

function read(text: string): TextDocument {
    return TextDocument.create('file:///a.agenda', 'agenda', 0, text);
}

interface Kept {
    readonly origin: { readonly text: string };
    readonly lines: number;
}

/** Splits the whole lines of a text into stretches of given lengths, reusing stretches from before, as an incremental reader does. */
function keptAfter(before: readonly Kept[], text: string, cuts: readonly number[]): readonly Kept[] {
    const lines = text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/gu) ?? [''];
    const all: Kept[] = [];
    for (let at = 0, nth = 0; at < lines.length; nth++) {
        const count = (cuts[nth] ?? 400) + 1;
        const stretch = lines.slice(at, at + count).join('');
        const known = before.find(({ origin }) => origin.text === stretch);
        all.push(known ?? { origin: { text: stretch }, lines: stretch.match(/\r\n|\r|\n/gu)?.length ?? 0 });
        at += count;
    }
    return all;
}

function checkSame(own: EditedDocument, other: TextDocument, line: number, offset: number): void {
    assert.equal(own.getText(), other.getText());
    assert.equal(own.lineCount, other.lineCount);
    assert.equal(own.length, other.getText().length);
    assert.deepEqual(own.positionAt(offset), other.positionAt(offset));
    assert.equal(own.offsetAt({ line, character: offset % 90 }), other.offsetAt({ line, character: offset % 90 }));
    assert.equal(own.slice(offset, offset + 5000), other.getText().slice(offset, offset + 5000));
    assert.deepEqual(own.getLineRange(line), other.getLineRange(line));
    assert.equal(own.getEOLCharacters(line), other.getEOLCharacters(line));
}

describe('The text of an open document', () => {
    it('is what the changes make of it, and has its places where every text document has them', () => {
        fc.assert(
            fc.property(
                text,
                fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
                fc.nat(1300),
                fc.nat(9000),
                (first, notes, line, offset) => {
                    let own = EditedDocument.create('file:///a.agenda', 'agenda', 0, first);
                    let other = read(first);
                    checkSame(own, other, line, offset);
                    for (const [index, changes] of notes.entries()) {
                        own = EditedDocument.update(own, changes, index + 1);
                        // When an update joins the halves of a line end, an updated text document keeps two lines; one that is read anew does not.
                        for (const single of changes) {
                            other = read(TextDocument.update(read(other.getText()), [single], 0).getText());
                        }
                        checkSame(own, other, line, offset);
                        assert.equal(own.version, index + 1);
                    }
                },
            ),
            { numRuns: runs * 2 },
        );
    });

    it('has one line end where a line feed comes after a carriage return, wherever in a long text', () => {
        const line = `${'x'.repeat(99)}\r`;
        const long = line.repeat(200);
        for (let nth = 1; nth <= 200; nth++) {
            const place = { line: nth, character: 0 };
            const own = EditedDocument.create('file:///a.agenda', 'agenda', 0, long);
            EditedDocument.update(own, [{ range: { start: place, end: place }, text: '\n' }], 1);
            checkSame(own, read(`${line.repeat(nth)}\n${line.repeat(200 - nth)}`), nth, nth * 100 + 1);
        }
    });

    it('stays as it is when a change of a notification has no text', () => {
        const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        for (const wrong of [{ text: 5 }, { text: null }, {}, { range, text: 5 }, { range, text: ['x'] }]) {
            const document = EditedDocument.create('', '', 1, 'one\n');
            const changes = [{ range, text: 'zero ' }, wrong] as unknown as TextDocumentContentChangeEvent[];
            assert.throws(() => EditedDocument.update(document, changes, 2), /has no text/u);
            assert.deepEqual([document.getText(), document.version], ['one\n', 1]);
        }
    });
    it('stays the same when somebody has read it who keeps the same strings', () => {
        const between = fc.array(change, { minLength: 1, maxLength: 2 });
        fc.assert(
            fc.property(text, fc.array(fc.tuple(between, fc.array(fc.nat(6), { maxLength: 6 })), { maxLength: 6 }), (first, rounds) => {
                const own = EditedDocument.create('file:///a.agenda', 'agenda', 0, first);
                let kept: readonly Kept[] = [];
                for (const [index, [changes, cuts]] of rounds.entries()) {
                    kept = keptAfter(kept, own.getText(), cuts);
                    own.readBy({}, kept);
                    checkSame(own, read(own.getText()), 3, 700);
                    let other = own.getText();
                    EditedDocument.update(own, changes, index + 1);
                    for (const single of changes) {
                        other = TextDocument.update(read(other), [single], 0).getText();
                    }
                    checkSame(own, read(other), 3, 700);
                }
            }),
            { numRuns: runs * 2 },
        );
    });

    it('knows in which stretches it differs from the text that was read', () => {
        fc.assert(
            fc.property(text, fc.array(change, { maxLength: 12 }), (before, edits) => {
                const document = EditedDocument.create('file:///a.agenda', 'agenda', 0, before);
                const reader = {};
                document.readBy(reader);
                EditedDocument.update(document, edits, 1);
                const after = document.getText();
                const changes = document.changesSince(reader) ?? [];
                let rebuilt = '';
                let at = 0;
                let shift = 0;
                for (const { start, end, shift: more } of changes) {
                    assert.ok(start >= at && end >= start, 'in order, and apart from each other');
                    rebuilt += before.slice(at, start) + after.slice(start + shift, end + shift + more);
                    at = end;
                    shift += more;
                }
                assert.equal(rebuilt + before.slice(at), after);
            }),
            { numRuns: runs * 2 },
        );
    });

    it('does not know it for another reader, or before anybody has read', () => {
        const document = EditedDocument.create('file:///a.agenda', 'agenda', 0, 'agenda A/1');
        assert.equal(document.changesSince({}), undefined);
        document.readBy({});
        assert.equal(document.changesSince({}), undefined);
    });
});

describe('Changes of a text', () => {
    const cases: readonly (readonly [
        name: string,
        changes: [number, number, number][],
        edit: [number, number, number],
        wanted: [number, number, number][],
    ])[] = [
        [
            'stand side by side where they do not touch',
            [[2, 3, 1]],
            [8, 9, 0],
            [
                [2, 3, 1],
                [7, 8, 0],
            ],
        ],
        ['become one where a key follows a key', [[2, 2, 1]], [3, 3, 1], [[2, 2, 2]]],
        ['become one where the later one ends at the earlier one', [[5, 6, 0]], [4, 5, 0], [[4, 6, 0]]],
        [
            'become one where an edit takes out several',
            [
                [2, 2, 1],
                [6, 7, 0],
            ],
            [1, 12, -11],
            [[1, 11, -10]],
        ],
        [
            'come in the order of the text',
            [[10, 10, 4]],
            [0, 0, 1],
            [
                [0, 0, 1],
                [10, 10, 4],
            ],
        ],
    ];
    const data = ([start, end, shift]: [number, number, number]): { start: number; end: number; shift: number } => ({ start, end, shift });
    for (const [name, changes, edit, wanted] of cases) {
        it(name, () => assert.deepEqual(withEdit(changes.map(data), data(edit)), wanted.map(data)));
    }

    it('are found between two texts', () =>
        assert.deepEqual(changeBetween('one two three', 'one 2 three'), { start: 4, end: 7, shift: -2 }));
});

import assert from 'node:assert/strict';
import { Typing } from '../../server/features/typing.js';
import { appliedEdits, closeAll, open, withMasthead } from './editor.js';

/** Each row: a text with the caret after a character that was typed, and what stands there then. */
function becomes(rows: Readonly<Record<string, readonly [typed: string, source: string, expected: string]>>): void {
    for (const [name, [ch, source, expected]] of Object.entries(rows)) {
        it(name, async () => {
            const { document, position, text } = await open(source);
            const typing = new Typing(() => ({ quotationMarks: true }));
            assert.equal(appliedEdits(text, typing.editsAfter(document, { ch, position })), expected);
        });
    }
}

const list = withMasthead('item 1  Title', '', 'The Group will:', '', '(a) Hear speakers;').trimEnd();

describe('typing', () => {
    afterEach(closeAll);
    becomes({
        'Enter after an entry writes the next marker': ['\n', `${list}\n$0`, `${list}\n(b) `],
        'Enter between two entries renumbers those below': [
            '\n',
            `${list}\n$0\n(b) Two\ngoes on;\n(i) Inner;\n\n(c) Three.\n\nText.\n\n(d) Other.`,
            `${list}\n(b) \n(c) Two\ngoes on;\n(i) Inner;\n\n(d) Three.\n\nText.\n\n(d) Other.`,
        ],
        'Enter in an entry without words takes that back': [
            '\n',
            `${list}\n(b) \n$0\n(c) Two;\n(d) Three.`,
            `${list}\n\n\n(b) Two;\n(c) Three.`,
        ],
        'Enter leaves a list below that does not go on': ['\n', `${list}\n$0\n\n(a) Another.`, `${list}\n(b) \n\n(a) Another.`],
        'Enter in an entry without words ends the list': ['\n', `${list}\n(b) \n$0`, `${list}\n\n`],
        'a marker that is typed twice stays': [' ', `${list}\n(b) (b) $0`, `${list}\n(b) (b) `],
        'Enter in running text is a line end': [
            '\n',
            withMasthead('item 1  Title', '', 'The day, the item;', '$0'),
            withMasthead('item 1  Title', '', 'The day, the item;', ''),
        ],
        'Enter in the schedule is a line end': [
            '\n',
            withMasthead('item 1  Title', '', 'schedule', 'day 2024-09-03', '10:00-13:00  1', '- Lunch;', '$0'),
            withMasthead('item 1  Title', '', 'schedule', 'day 2024-09-03', '10:00-13:00  1', '- Lunch;', ''),
        ],
        'a straight quotation mark becomes that of the language': [
            '"',
            withMasthead('item 1  Title', '', 'entitled "$0'),
            withMasthead('item 1  Title', '', 'entitled “'),
        ],
        'an apostrophe becomes that of the language': [
            "'",
            withMasthead('item 1  Title', '', "the State'$0"),
            withMasthead('item 1  Title', '', 'the State’'),
        ],
        'a straight quotation mark in the masthead stays': ['"', 'agenda A/1/1\ntitle: "$0', 'agenda A/1/1\ntitle: "'],
    });

    /** What stands there when the marker comes after the words that were typed on the new line meanwhile, the last one of the text. */
    async function late(source: string): Promise<string> {
        const { document, text } = await open(source);
        const lines = text.split('\n');
        return appliedEdits(text, new Typing(() => ({ quotationMarks: false })).lateEdits(document, lines.length - 1));
    }
    for (const [language, first, words, marker] of [
        ['en', '(a) To promote it;', 'To decide', '(b) '],
        ['fr', 'a) Promouvoir ;', 'Décider', 'b) '],
        ['es', 'a) Promover;', 'Decidir', 'b) '],
        ['ru', 'а) поощрять;', 'принять', 'б) '],
        ['ar', '(أ) التشجيع؛', 'البت', '(ب) '],
        ['zh', '㈠ 促进；', '决定', '㈡ '],
    ] as const) {
        it(`a marker comes before words that were typed before it came: ${language}`, async () => {
            const start = withMasthead('item 1  Title', '', 'The Group will:', '').trimEnd();
            const source = `${start.replace('language: en', `language: ${language}`)}\n\n${first}\n`;
            assert.equal(await late(`${source}${words}$0`), `${source}${marker}${words}`);
        });
    }
    it('a marker that is late does not come before one that was typed, nor into an entry that goes on', async () => {
        for (const typedOn of ['(', '(b', '(b) Decide', '(i) Inner']) {
            assert.equal(await late(`${list}\n${typedOn}$0`), `${list}\n${typedOn}`);
        }
        const open = list.replace('(a) Hear speakers;', '1. Hear');
        assert.equal(await late(`${open}\nspeakers of$0`), `${open}\nspeakers of`);
        assert.equal(await late(`${list}\n(b) \nText$0`), `${list}\n\nText`);
        assert.equal(await late(withMasthead('item 1  Title', '', 'Text;', 'More$0')), withMasthead('item 1  Title', '', 'Text;', 'More'));
    });
    it('a marker that was late goes again where one is typed behind it', async () => {
        const typing = new Typing(() => ({ quotationMarks: false }));
        const edits = async (source: string, ask: (document: never, position: never) => unknown): Promise<string> => {
            const opened = await open(source);
            const document = Object.create(opened.document, { uri: { value: 'file:///typed' } });
            return appliedEdits(opened.text, ask(document as never, opened.position as never) as never);
        };
        const first = list.replace('(a)', 'a)');
        const line = `${first}\n`.split('\n').length - 1;
        assert.equal(await edits(`${first}\nb$0`, (document) => typing.lateEdits(document, line)), `${first}\nb) b`);
        // Keys that came before the marker did.
        await edits(`${first}\nb) $0`, (document, position) => typing.editsAfter(document, { ch: ' ', position }));
        assert.equal(
            await edits(`${first}\nb) b) $0`, (document, position) => typing.editsAfter(document, { ch: ' ', position })),
            `${first}\nb) `,
        );
    });

    /** Types a text between two others, key by key, with what is added and taken back meanwhile. Returns what follows the first text. */
    async function typed(before: string, keys: string, after = ''): Promise<string> {
        const typing = new Typing(() => ({ quotationMarks: false }));
        let [text, fromEnd] = [before + after, after.length];
        for (const ch of keys) {
            const at = text.length - fromEnd;
            const opened = await open(`${text.slice(0, at)}${ch}$0${text.slice(at)}`);
            // A new document each time, under one name.
            const document = Object.create(opened.document, { uri: { value: 'file:///typed' } }) as typeof opened.document;
            text = appliedEdits(opened.text, typing.editsAfter(document, { ch, position: opened.position }));
            // Markers below keep their length here.
            fromEnd = after.length;
        }
        return text.slice(before.length);
    }
    it('a marker that came by itself is there once, and goes where the entry goes on', async () => {
        assert.equal(await typed(list, '\n(b) Next'), '\n(b) Next');
        assert.equal(await typed(list, '\nNext'), '\n(b) Next');
        assert.equal(await typed(list.slice(0, -1), '\nand others;\n'), '\nand others;\n(b) ');
        assert.equal(await typed(list.replace('(a) Hear speakers;', '1. Hear'), '\nspeakers of'), '\nspeakers of');
        assert.equal(await typed(list, '\n(i) Inner'), '\n(i) Inner');
    });
    it('a marker that is typed as well goes again, also if the editor drops the first edits', async () => {
        const typing = new Typing(() => ({ quotationMarks: false }));
        const document = async (text: string) => {
            const opened = await open(`${text}$0`);
            return { ...opened, document: Object.create(opened.document, { uri: { value: 'file:///typed' } }) as typeof opened.document };
        };
        const first = await document(`${list}\n`);
        typing.editsAfter(first.document, { ch: '\n', position: first.position });
        const dropped = await document(`${list}\n(b) (b) `);
        assert.equal(typing.editsAfter(dropped.document, { ch: ' ', position: dropped.position }).length, 1);
        const later = await document(`${list}\n(b) (b) Two words;\n`);
        assert.equal(
            appliedEdits(later.text, typing.editsAfter(later.document, { ch: '\n', position: later.position })),
            `${list}\n(b) Two words;\n`,
        );
    });
    it('a marker that is written again after it went stays', async () => {
        const typing = new Typing(() => ({ quotationMarks: false }));
        const textAfter = async (source: string, ch: string): Promise<string> => {
            const opened = await open(source);
            const document = Object.create(opened.document, { uri: { value: 'file:///typed' } }) as typeof opened.document;
            return appliedEdits(opened.text, typing.editsAfter(document, { ch, position: opened.position }));
        };
        assert.equal(await textAfter(`${list}\n$0`, '\n'), `${list}\n(b) `);
        assert.equal(await textAfter(`${list}\n(b) (i) $0`, ' '), `${list}\n(i) `);
        assert.equal(await textAfter(`${list}\n(i) One $0`, ' '), `${list}\n(i) One `);
        assert.equal(await textAfter(`${list}\n(b) $0(i) One part;`, ' '), `${list}\n(b) (i) One part;`);
        assert.equal(await textAfter(`${list}\n(b) (i) One part;\n$0`, '\n'), `${list}\n(b) (i) One part;\n(c) `);
    });
    it('a marker that goes again leaves the list below as it was', async () => {
        assert.equal(await typed(list, '\n(i) Inner', '\n(b) Two.'), '\n(i) Inner\n(b) Two.');
        assert.equal(await typed(list, '\nNext;', '\n(b) Two.'), '\n(b) Next;\n(c) Two.');
    });
});

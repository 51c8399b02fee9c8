/** Formatting as an editor asks for it: of a document, of a range, after Enter. */
import assert from 'node:assert/strict';
import type { FormattingOptions, TextEdit } from 'vscode-languageserver-protocol';
import { appliedEdits, closeAll, open, type OpenedText } from './editor.js';

const options: FormattingOptions = { tabSize: 4, insertSpaces: true };

type Ask = (opened: OpenedText) => TextEdit[] | Promise<TextEdit[]> | undefined;

const document: Ask = ({ lsp, document, textDocument }) => lsp.Formatter?.formatDocument(document, { textDocument, options });
const range: Ask = ({ lsp, document, textDocument, ranges: [first] }) =>
    lsp.Formatter?.formatDocumentRange(document, { textDocument, range: first!, options });
/** What an editor says whose user has set nothing. */
const usual = { ...options, trimTrailingWhitespace: false, trimFinalNewlines: false, insertFinalNewline: false };
const documentAsUsual: Ask = ({ lsp, document, textDocument }) => lsp.Formatter?.formatDocument(document, { textDocument, options: usual });
const rangeAsUsual: Ask = ({ lsp, document, textDocument, ranges: [first] }) =>
    lsp.Formatter?.formatDocumentRange(document, { textDocument, range: first!, options: usual });
const afterEnter: Ask = ({ lsp, document, textDocument, position }) =>
    lsp.Formatter?.formatDocumentOnType(document, { textDocument, position, ch: '\n', options });

function check(title: string, ask: Ask, source: readonly string[], expected: readonly string[]): void {
    it(title, async () => {
        const opened = await open(source.join('\n'));
        const edits = (await ask(opened)) ?? [];
        assert.equal(appliedEdits(opened.text, edits), expected.join('\n'));
        const places = edits.map(({ range: { start } }) => opened.document.textDocument.offsetAt(start));
        assert.deepEqual(
            places,
            places.toSorted((one, other) => one - other),
            'in the order of the text',
        );
    });
}

describe('formatting', () => {
    afterEach(closeAll);
    check('a document', document, ['agenda  A/1', 'item 1 Opening', ''], ['agenda A/1', '', 'item 1  Opening', '']);
    check(
        'a document, whatever the settings of the editor for saving files',
        documentAsUsual,
        ['agenda A/1 ', '', 'item 1  Opening  ', '', '', 'item 2  Reports'],
        ['agenda A/1', '', 'item 1  Opening', '', 'item 2  Reports', ''],
    );
    check(
        'a range, whatever those settings, leaves the end of the file',
        rangeAsUsual,
        ['agenda A/1', '', '<|item 1  Opening  ', '', 'item  2 Reports|>'],
        ['agenda A/1', '', 'item 1  Opening', '', 'item 2  Reports'],
    );
    check(
        'a range changes the lines of which it has a part',
        range,
        ['agenda  A/1', '', 'item  1 O<|pening', '', 'item  2 Reports', '|>item  3 Closing', ''],
        ['agenda  A/1', '', 'item 1  Opening', '', 'item 2  Reports', 'item  3 Closing', ''],
    );
    check(
        'after Enter changes the line that was left',
        afterEnter,
        ['agenda  A/1', '', '', 'item  1(a) Opening ', '$0', '', 'item  2 Reports'],
        ['agenda  A/1', '', '', 'item 1 (a)  Opening', '', '', 'item  2 Reports'],
    );
    check(
        'after Enter leaves the line of the caret, and the blank lines',
        afterEnter,
        ['agenda A/1', 'item 1  Opening', '', '', '$0item  2 Reports', ''],
        ['agenda A/1', 'item 1  Opening', '', '', 'item  2 Reports', ''],
    );
    check('after Enter on the first line has nothing to do', afterEnter, ['$0agenda  A/1'], ['agenda  A/1']);
    check(
        'a paste from another program loses nothing',
        range,
        [
            'agenda A/1',
            '',
            'item 1  Opening',
            '',
            '<|1.\tOpening of the “session”\r',
            'The Group’s\u00a0report,\tsee\u00a0below\r',
            '\r',
            '(a)\tFirst…\r',
            '|>',
        ],
        [
            'agenda A/1',
            '',
            'item 1  Opening',
            '',
            '1. Opening of the “session”\r',
            'The Group’s\u00a0report,\tsee\u00a0below\r',
            '\r',
            '(a) First…\r',
            '',
        ],
    );
    it('edits are as small as they can be', async () => {
        const opened = await open('agenda A/1\n\nitem 1  Opening\n\nitem 2 (a) Reports\n');
        const start = { line: 4, character: 11 };
        assert.deepEqual(await document(opened), [{ range: { start, end: start }, newText: ' ' }]);
    });
    it('a register', async () => {
        const opened = await open('register  A\nen:Assembly\n', 'register');
        assert.equal(appliedEdits(opened.text, (await document(opened)) ?? []), 'register A\nen: Assembly\n');
    });
});

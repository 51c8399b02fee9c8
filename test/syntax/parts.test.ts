/** How much of an agenda is read after an edit: only the edited section, however long the document is. */
import assert from 'node:assert/strict';
import { createAgendaLanguages } from '../../language/module.js';
import { AgendaLexer } from '../../language/syntax/tree/seams/agenda-lexer.js';
import { AgendaParser } from '../../language/syntax/tree/parser.js';

const { parser } = createAgendaLanguages().agenda;

/** An agenda with this many items, each with a paragraph and a list entry. */
function agendaOf(items: number): string {
    const sections = Array.from(
        { length: items },
        (_, index) => `item ${index + 1}  Title\n\nText of item ${index + 1}.\n\n(a) Entry;\n\n`,
    );
    return `agenda X/Y/1\nlanguage: en\n\n${sections.join('')}schedule\n\nday 2024-09-03\n10:00-13:00  1\n`;
}

/** The text that is read after `before` was replaced by `after`. */
function readAfter(text: string, before: string, after: string): string {
    const { Lexer, LangiumParser } = parser;
    assert.ok(Lexer instanceof AgendaLexer && LangiumParser instanceof AgendaParser);
    const tree = LangiumParser.parse(text).value;
    let read = '';
    const takePart = Lexer.takePart.bind(Lexer);
    Lexer.takePart = (all, from) => {
        const part = takePart(all, from);
        read += part.text;
        return part;
    };
    try {
        LangiumParser.reparse(text.replace(before, after), tree);
    } finally {
        Lexer.takePart = takePart;
    }
    return read;
}

function check(before: string, after: string, expected: string): void {
    for (const items of [20, 2000]) {
        assert.equal(readAfter(agendaOf(items), before, after), expected, `${items} items`);
    }
}

const seven = 'item 7  Title\n\nText of item 7.\n\n(a) Entry;\n\n';

describe('After an edit is read', () => {
    it('the section it lies in', () => check('Text of item 7.', 'Texts of item 7.', seven.replace('Text', 'Texts')));
    it('the section of a title', () =>
        check('item 7  Title', 'item 7  Titles', `item 6  Title\n\nText of item 6.\n\n(a) Entry;\n\n${seven.replace('Title', 'Titles')}`));
    it('a new section and the one it stands in', () =>
        check('Text of item 7.\n', 'Text of item 7.\n\nitem 7 (a)  New\n', seven.replace('7.\n', '7.\n\nitem 7 (a)  New\n')));
    it('two sections where one becomes text of the other', () =>
        check('(a) Entry;\n\nitem 8 ', '(a) Entry;\nitem 8 ', `${seven.slice(0, -1)}${seven.replaceAll('7', '8')}`));
    it('the masthead alone', () => check('language: en', 'language: fr', 'agenda X/Y/1\nlanguage: fr\n\n'));
    it('nothing but the section of a note where its text changes', () =>
        check(
            '(a) Entry;\n\nitem 2 ',
            '(a) Entry;\n\n[^1]: A note.\n\nitem 2 ',
            'item 1  Title\n\nText of item 1.\n\n(a) Entry;\n\n[^1]: A note.\n\n',
        ));
});

import assert from 'node:assert/strict';
import type { Block } from '../../language/document/blocks.js';
import { formatted, lines, shown } from './documents.js';

const kinds: readonly Block['kind'][] = [
    'annotation-heading',
    'introduction-title',
    'group-heading',
    'free-heading',
    'paragraph',
    'list-entry',
    'documentation-heading',
    'paper',
    'footnote',
];

function check(title: string, source: readonly string[], ...expected: readonly string[]): void {
    it(title, () => assert.deepEqual(shown(formatted(lines('agenda A/AC.1/2024/1', ...source)), ...kinds), expected));
}

describe('the annotations', () => {
    check(
        'follow the source section by section',
        ['item 1  Opening', '', 'The session will be opened.', '', 'heading Closing', '', 'The session will be closed.'],
        'annotation-heading 1 | 1. | Opening',
        'paragraph | The session will be opened.',
        'free-heading | Closing',
        'paragraph | The session will be closed.',
    );
    check(
        'have the headings of groups, with their text',
        ['group A. First matters', '', 'About these.', '', 'item 1  One'],
        'group-heading | A. First matters',
        'paragraph | About these.',
        'annotation-heading 1 | 1. | One',
    );
    check(
        'come after the introduction',
        ['introduction Before', '', 'First.[^1]', '', 'item 1  One', '', 'Second.', '', '[^1]: Note.'],
        'introduction-title | Before',
        'paragraph | First.[^1]',
        'annotation-heading 1 | 1. | One',
        'paragraph | Second.',
        'footnote | 1 | Note.',
    );
    check(
        'carry titles without punctuation, with their marks',
        ['item 2 (a)  Reports [^1]', '[^1]: Note.'],
        'annotation-heading 2 | (a) | Reports[^1]',
        'footnote | 1 | Note.',
    );
    check(
        'print notes at the end of the body',
        ['item 1  One', '', 'Text.[^1]', '', '[^1]: Note.', '', 'item 2  Two'],
        'annotation-heading 1 | 1. | One',
        'paragraph | Text.[^1]',
        'annotation-heading 1 | 2. | Two',
        'footnote | 1 | Note.',
    );
    check(
        'name the documentation',
        ['language: es', 'item 1  Uno', '', 'documentation', 'Nota (A/AC.1/2024/2)', '- Informe (A/AC.1/2024/3)'],
        'annotation-heading 1 | 1. | Uno',
        'documentation-heading | Documentación',
        'paper | Nota (A/AC.1/2024/2)',
        'paper | Informe (A/AC.1/2024/3)',
    );
    check(
        'number paragraphs through the items',
        [
            'paragraphs: numbered',
            '',
            'item 1  One',
            '',
            'A paragraph:',
            '',
            '(a) entry;',
            '',
            '7. Another.',
            '',
            'item 2  Two',
            '',
            '[#x] A third, {paragraph x}.',
        ],
        'annotation-heading 1 | 1. | One',
        'paragraph | 1. | A paragraph:',
        'list-entry 1 | (a) | entry;',
        'paragraph | 2. | Another.',
        'annotation-heading 1 | 2. | Two',
        'paragraph | 3. | A third, paragraph 3.',
    );
    for (const [language, typed, printed] of [
        ['fr', '{Paragraphe salles}', 'Paragraphe 1'],
        ['es', '{paragraph salles}', 'párrafo 1'],
        ['ru', '{пункта salles}', 'пункта 1'],
        ['ru', '{paragraph salles}', 'пункт 1'],
        ['ar', '{الفقرة salles}', 'الفقرة 1'],
        ['zh', '{段落salles}', '第 1 段'],
    ] as const) {
        check(
            `mention a paragraph in ${language}: ${typed}`,
            [`language: ${language}`, 'paragraphs: numbered', '', 'item 1  One', '', `[#salles] ${typed}.`],
            'annotation-heading 1 | 1. | One'.replace('1. |', language === 'ar' ? '1 - |' : '1. |'),
            `paragraph | ${language === 'ar' ? '1 -' : '1.'} | ${printed}.`,
        );
    }
    check(
        'set lists inside lists further in',
        ['item 1  One', '', '(a) First:', '', '(i) inner;', '', '(ii) inner;', '', '(b) Second;', '', '- dash'],
        'annotation-heading 1 | 1. | One',
        'list-entry 1 | (a) | First:',
        'list-entry 2 | (i) | inner;',
        'list-entry 2 | (ii) | inner;',
        'list-entry 1 | (b) | Second;',
        'list-entry 2 | – | dash',
    );
    check(
        'read (i) after (h) as a letter',
        ['item 1  One', '', ...[...'abcdefghi'].flatMap((letter) => [`(${letter}) x;`, ''])],
        'annotation-heading 1 | 1. | One',
        ...[...'abcdefghi'].map((letter) => `list-entry 1 | (${letter}) | x;`),
    );
    check(
        'begin a new list after a paragraph',
        ['item 1  One', '', '(a) x;', '', '- y', '', 'Further:', '', '(a) z;'],
        'annotation-heading 1 | 1. | One',
        'list-entry 1 | (a) | x;',
        'list-entry 2 | – | y',
        'paragraph | Further:',
        'list-entry 1 | (a) | z;',
    );
});

/** What formatting makes of a text, rule by rule. `test/properties/formatting.test.ts` holds what it never does. */
import assert from 'node:assert/strict';
import { URI } from 'langium';
import { formattedText, formattingOf, type FormattingOptions, type LineRange } from '../../language/drafting/formatting/formatting.js';
import { createAgendaLanguages } from '../../language/module.js';

const { LangiumDocumentFactory: factory } = createAgendaLanguages().shared.workspace;
let count = 0;

interface Asked {
    readonly options?: FormattingOptions;
    readonly lines?: LineRange;
    readonly extension?: string;
}

function formatted(text: string, { options, lines, extension = 'agenda' }: Asked = {}): string {
    const document = factory.fromString(text, URI.parse(`memory:/${++count}.${extension}`));
    return formattedText(text, formattingOf(document, options, lines));
}

function check(title: string, source: string, expected: string, asked?: Asked): void {
    it(title, () => {
        assert.equal(formatted(source, asked), expected);
        assert.equal(formatted(expected, asked), expected, 'a second time changes nothing');
    });
}

function leaves(title: string, source: string, asked?: Asked): void {
    check(title, source, source, asked);
}

const head = 'agenda A/1\nlanguage: en\n\nitem 1  Opening\n\n';
const day = `${head}schedule\n\nday 2024-09-03\n`;

describe('Formatting a line', () => {
    check('writes one blank in the first line', 'agenda \t A/AC.1/2024/1[^*]\n', 'agenda A/AC.1/2024/1 [^*]\n');
    check('writes `key: value`', 'agenda A/1\nlanguage:en\nsession :   15\nBody : X\n', 'agenda A/1\nlanguage: en\nsession: 15\nBody: X\n');
    leaves('keeps the blanks inside a value', 'agenda A/1\nbody: Working  Group\n');
    leaves('keeps a line of the masthead whose key is not known', 'agenda A/1\nsee:http://example.org\n');
    leaves('keeps a full-width colon', 'agenda A/1\nlanguage：zh\n');
    check('writes two blanks between label and title', `${head}item 2 Reports\n`, `${head}item 2  Reports\n`);
    check('writes one blank before a marker', `${head}item  2(a)  (i) Reports\n`, `${head}item 2 (a) (i)  Reports\n`);
    check('also before one bracket', `${head}item 2a)i) Rapports\n`, `${head}item 2 a) i)  Rapports\n`);
    check('also in Arabic', `${head}item 2(أ)(1) التقرير\n`, `${head}item 2 (أ) (1)  التقرير\n`);
    check('and in Chinese', `${head}item 2(a)(一)\u3000采购\n`, `${head}item 2 (a) (一)  采购\n`);
    leaves('needs no blank before a full-width bracket', `${head}item 2（a）  采购\n`);
    leaves('keeps the blanks inside a title', `${head}item 2  Reports  and notes\n`);
    leaves('keeps a title that stands right behind its label', `${head}item 2 (a)Reports\n`);
    leaves('keeps the punctuation of a pasted label', `${head}item 2. Reports\n`);
    leaves('keeps an item without a label', `${head}item   Reports\n`);
    check(
        'writes one blank behind heading and schedule',
        `${head}heading   Closing\n\nschedule \t Plan\n`,
        `${head}heading Closing\n\nschedule Plan\n`,
    );
    check('writes one blank behind a marker', `${head}(a)   First;\n\n-\tSecond.\n`, `${head}(a) First;\n\n- Second.\n`);
    leaves('needs none behind a marker in Chinese', `${head}（一）采购；\n`);
    leaves('keeps the indent of entries and text', `${head}(a) First;\n\n    (i) Inner;\n\n  Text.\n`);
    check(
        'puts the cells of a table below each other',
        `${head}|Day|What|\n|---|---|\n|  2 May |会议开幕 |\n|| Long text\n`,
        `${head}| Day   | What      |\n| ---   | ---       |\n| 2 May | 会议开幕  |\n|       | Long text\n`,
    );
    check(
        'puts one blank beside the cells of a wide table',
        `${head}|${'a'.repeat(150)}|b|\n|c|d|\n`,
        `${head}| ${'a'.repeat(150)} | b |\n| c | d |\n`,
    );
    check('begins a block at the margin', `${head}  item 2  Reports\n`, `${head}item 2  Reports\n`);
    check('writes a note behind one blank', `${head}Text.[^1]\n\n[^1]:A note.\n`, `${head}Text.[^1]\n\n[^1]: A note.\n`);
    check(
        'writes one blank behind the dash of a document',
        `${head}documentation\n-  Report (A/2)\n`,
        `${head}documentation\n- Report (A/2)\n`,
    );
    check('removes trailing blanks', `${head}Text  \ngoes on\t\nhere.\u3000\n`, `${head}Text\ngoes on\nhere.\n`);
    leaves('keeps the blanks inside running text', `${head}Resolution  10/3,   and (a)  others;  {item 1}.\n`);
    leaves('keeps text that begins with a word of the language', `${head}They took up\nitem 4 of the agenda.\n`);
    leaves('keeps a comment', `${head}  //  A   remark.\n`);
    leaves('keeps a line that cannot be read', `${day}tomorrow   at  noon\n10:00-13:00   1   x  y\n\nday   soon\n`);
    leaves('keeps the tab of an entry right below a note', `${head}Text.[^1]\n\n[^1]: A note.\n-\tAn entry\n`);
    leaves('also where the note goes on', `${head}Text.[^1]\n\n[^1]: A note\nin lines.\n•\tAn entry\n`);
    leaves(
        'keeps the blanks behind a mention or a mark that a document begins with',
        `${head}documentation\n{item 1}  Plan (A/2)\n[^1]\tPlan (A/3)\n`,
    );
    leaves('keeps blanks beside a hidden sign', `${head}item 2 \u200f Reports\n`);
    leaves(
        'keeps a heading that one blank would make the end of a title',
        `${head}documentation\nReport on the\n// A remark.\nheading  of something\n`,
        {
            lines: { first: 8, last: 8 },
        },
    );
});

describe('Formatting a schedule', () => {
    check('writes one blank behind day', `${head}schedule\n\nday\t2024-09-03\n`, `${head}schedule\n\nday 2024-09-03\n`);
    check('writes times without blanks, and two before the items', `${day}10:00 - 13:00 1\n`, `${day}10:00-13:00  1\n`);
    check('keeps the dash of times', `${day}10:00 – 13:00 1\n`, `${day}10:00–13:00  1\n`);
    leaves('keeps times that are half typed', `${day}10:00 -   \t 1\n`, { options: { trimTrailingWhitespace: false } });
    check('writes a blank behind commas, and none before', `${day}10:00-13:00\n1 ,2(a);3\n`, `${day}10:00-13:00\n1, 2 (a); 3\n`);
    leaves('needs none behind a full-width comma', `${day}10:00-13:00\n1、2 (a)，3\n`);
    check(
        'writes a blank before marks and words in brackets',
        `${day}10:00-13:00\n1[^a]\n1(continued)[^a][^b]\n`,
        `${day}10:00-13:00\n1 [^a]\n1 (continued) [^a][^b]\n`,
    );
    check('writes one blank around @', `${day}10:00-13:00   @Room A\n1\n`, `${day}10:00-13:00 @ Room A\n1\n`);
    check('writes two blanks behind a track', `${day}10:00-13:00 @ Room 2\t1,2\n`, `${day}10:00-13:00 @ Room 2  1, 2\n`);
    check('writes one blank behind the dash of a row', `${day}10:00-13:00\n-  Closed\n`, `${day}10:00-13:00\n- Closed\n`);
    check(
        'puts the items and tracks of lines below each other in columns',
        `${day}9:30-12:30 1, 2 (a) @ Room A\n15:00-18:00 3 @ Room B\n18:30-20:00 @ Hall\n`,
        `${day}9:30-12:30   1, 2 (a) @ Room A\n15:00-18:00  3        @ Room B\n18:30-20:00           @ Hall\n`,
    );
    leaves('but not those of lines with others between', `${day}9:30-12:30  1\n- Closed\n15:00-18:00  2\n\n20:00-21:00 @ Hall\n`);
    leaves('nor where signs are wide, or run from right to left', `${day}9:30-12:30  1 (أ) @ A\n15:00-18:00  2 @ B\n`);
    check(
        'and a very long line moves no other',
        `${day}10:00-13:00 ${'1, '.repeat(40)}2 @ A\n15:00-18:00 3 @ B\n`,
        `${day}10:00-13:00  ${'1, '.repeat(40)}2 @ A\n15:00-18:00  3 @ B\n`,
    );
});

describe('Formatting blank lines', () => {
    check(
        'leaves one of several',
        'agenda A/1\n\n\n \n\nitem 1  A\n\n\n\nText.\n\n\n\nMore.\n',
        'agenda A/1\n\nitem 1  A\n\nText.\n\nMore.\n',
    );
    check(
        'puts one above each section',
        'agenda A/1\nitem 1  A\nitem 1 (a)  B\nheading C\nschedule\nday 2024-09-03\n10:00-13:00\n1\nday 2024-09-04\n',
        'agenda A/1\n\nitem 1  A\n\nitem 1 (a)  B\n\nheading C\n\nschedule\n\nday 2024-09-03\n10:00-13:00\n1\n\nday 2024-09-04\n',
    );
    check(
        'puts it above the comments of a section',
        'agenda A/1\n// agenda-ignore item\n// Mine.\nitem 1  A\n',
        'agenda A/1\n\n// agenda-ignore item\n// Mine.\nitem 1  A\n',
    );
    check(
        'puts one above documentation and above notes',
        `${head.trimEnd()}\ndocumentation\nReport (A/2)\n[^1]: One.\n[^2]: Two.\n`,
        `${head.trimEnd()}\n\ndocumentation\nReport (A/2)\n\n[^1]: One.\n[^2]: Two.\n`,
    );
    leaves('puts none under a title: the line may be the rest of it', 'agenda A/1\n\nitem 1  Review of the\nimplementation\n');
    leaves('puts none between entries, nor between a text and its list', `${head}Tasks:\n(a) First;\n(b) Second.\n`);
    leaves('puts none above a word of the language inside a text', `${head}Text.\nitem 2  Reports\n`);
    leaves('keeps a note of the masthead in its place', 'agenda A/1\ntitle: X [^*]\n[^*]: Reissued.\nlanguage: en\n');
    leaves('keeps the tab of an entry right below a note', `${head.trimEnd()} [^*].\n\n[^*]: A note.\n-\tAn entry.\n`);
    leaves(
        'keeps the blanks behind a mark or a mention in a document',
        `${head}documentation\n{item 1}  Report (A/2)\n[^1]  Note (A/3)\n\n[^1]: A.\n`,
    );
    leaves('keeps the one that ends a list of documents', `${head}documentation\n\nReport.\n`);
    check('removes those at the beginning and at the end', '\n \nagenda A/1\n\n\n', 'agenda A/1\n');
    check('writes a line end at the end of the file', 'agenda A/1\r\nlanguage: en', 'agenda A/1\r\nlanguage: en\r\n');
    leaves('keeps an empty file', '');
    leaves('keeps a file of blanks', ' \n\n');
    check('keeps CRLF', 'agenda A/1\r\nitem 1  A\r\n\r\n\r\nText.\r\n', 'agenda A/1\r\n\r\nitem 1  A\r\n\r\nText.\r\n');
    check('keeps CR', 'agenda A/1\ritem 1  A\r\r\rText.\r', 'agenda A/1\r\ritem 1  A\r\rText.\r');
    check(
        'keeps a mixture, and joins no line ends',
        'agenda A/1\nitem 1  A\r \t\nText.\r\n\n\rMore.\r',
        'agenda A/1\n\nitem 1  A\r \t\nText.\r\n\nMore.\r',
    );
    check('keeps a byte order mark', '\ufeffagenda  A/1\nitem 1  A\n', '\ufeffagenda A/1\n\nitem 1  A\n');
});

describe('Formatting', () => {
    const text = 'agenda  A/1 \nlanguage:en\nitem  1 A \n\n\n\nText. \n\n';
    check('some lines leaves the others', text, 'agenda  A/1 \nlanguage: en\n\nitem 1  A\n\n\n\nText. \n\n', {
        lines: { first: 1, last: 2 },
    });
    leaves('a part of some blank lines leaves them', `${head}Text.\n\n\n\nMore.\n`, { lines: { first: 7, last: 7 } });
    check('without lines added or removed', text, 'agenda A/1\nlanguage: en\nitem 1  A\n\n\n\nText.\n\n', { options: { keepLines: true } });
    check('respects what the user wants of line ends', text, 'agenda A/1 \nlanguage: en\n\nitem 1  A \n\nText. \n\n', {
        options: { trimTrailingWhitespace: false, trimFinalNewlines: false },
    });
    leaves('respects a last line without a line end', 'agenda A/1', { options: { insertFinalNewline: false } });
    leaves(
        'leaves a document that was read in a wrong encoding',
        `agenda  A/1\nlanguage: fr\n\nitem 1  ${'RÃ©union Ã  GenÃ¨ve '.repeat(9)}\n`,
    );
    check(
        'a register sets its lines in the same way',
        'register   CAC/COSP\nen:Conference | the  Conference\n// Mine.\nresolution  10/3\n en :  Follow-up \n\n\ndecision 7/1\nfr：Titre\n',
        'register CAC/COSP\nen: Conference | the  Conference\n\n// Mine.\nresolution 10/3\nen: Follow-up\n\ndecision 7/1\nfr：Titre\n',
        { extension: 'register' },
    );
    leaves('leaves lines of a register that cannot be read', 'register   x  y\n\nresolution   none\nsome  text\n', {
        extension: 'register',
    });
});

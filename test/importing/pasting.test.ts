/** What is pasted into an agenda: HTML as Word, LibreOffice and browsers write it, and plain text as readers of PDF files give it. */
import assert from 'node:assert/strict';
import { type PastePlace, pasted } from '../../language/importing/pasting/pasting.js';

const free: PastePlace = {
    ...{ before: '', after: '', part: 'annotations', holdsItems: true, labels: new Set<string>(), lastNumber: 0, notes: new Set<string>() },
    ...{ known: '', isNumbered: false, isBelowText: false, isAboveText: false, isComment: false, items: [] },
};

/** A document as Word puts it on the clipboard. */
function word(body: string): string {
    return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\r\n<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm;} --></style></head>\r\n<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
}

const normal = (text: string): string =>
    `<p class=MsoNormal><span lang=EN-GB style='mso-ansi-language:EN-GB'>${text}<o:p></o:p></span></p>\r\n\r\n`;
const wordTab = "<span style='mso-tab-count:1'>      </span>";
const entry = (label: string, text: string): string =>
    `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-GB style='font-family:Symbol'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\r\n`;
const mark = (name: string): string =>
    `<a style='mso-footnote-id:ftn${name}' href="#_ftn${name}" name="_ftnref${name}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[${name}]</span><![endif]></span></span></a>`;
const note = (name: string, text: string): string =>
    `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn${name}><p class=MsoFootnoteText><a style='mso-footnote-id:ftn${name}' href="#_ftnref${name}" name="_ftn${name}" title=""><span class=MsoFootnoteReference>[${name}]</span></a> ${text}<o:p></o:p></p></div></div>`;

/** @param expected the source; undefined where plain text is pasted */
function check(
    what: string,
    clipboard: { html?: string; text?: string },
    expected: string | undefined,
    place: Partial<PastePlace> = {},
): void {
    it(what, () => {
        const made = pasted({ text: 'what Word gives', ...clipboard }, { ...free, ...place });
        assert.equal(made && `${made.text.trim()}${made.notes === '' ? '' : ` + ${made.notes.trim()}`}`, expected);
    });
}

describe('pasting from Word', () => {
    const list =
        normal(`1.${wordTab}Opening of the session.`) + normal(`2.${wordTab}Organizational matters:`) + normal(`3.${wordTab}Water.`);
    check(
        'makes items of a typed list',
        { html: word(list) },
        'item 1  Opening of the session\n\nitem 2  Organizational matters:\n\nitem 3  Water',
    );
    check(
        'makes items of a list whose labels Word computes, with those below',
        {
            html: word(
                entry('1.', 'Opening') +
                    entry('(a)', 'Election of officers') +
                    entry('(b)', 'Adoption of the agenda') +
                    entry('2.', 'Water'),
            ),
        },
        'item 1  Opening\n\nitem 1 (a)  Election of officers\n\nitem 1 (b)  Adoption of the agenda\n\nitem 2  Water',
    );
    check(
        'keeps a list a list where items are there already',
        { html: word(list) },
        '1. Opening of the session.\n\n2. Organizational matters:\n\n3. Water.',
        {
            labels: new Set(['1', '2', '3']),
            lastNumber: 3,
        },
    );
    check('makes no items in an annex', { html: word(list) }, '1. Opening of the session.\n\n2. Organizational matters:\n\n3. Water.', {
        part: 'annex',
    });
    check(
        'makes no items of numbered paragraphs',
        { html: word(normal(`7.${wordTab}The Chair will open the session at 10 a.m. Statements will follow.`)) },
        '7. The Chair will open the session at 10 a.m. Statements will follow.',
    );
    check(
        'leaves out the number of a paragraph where the document numbers them',
        { html: word(normal(`7.${wordTab}The Chair will open the session. Statements will follow.`)) },
        'The Chair will open the session. Statements will follow.',
        { isNumbered: true, lastNumber: 2 },
    );
    check(
        'turns bullets of fonts into dashes',
        { html: word(`${normal('These are:')}${entry('·', 'First')}${entry('·', 'Second')}`) },
        'These are:\n\n- First\n\n- Second',
    );
    check(
        'turns footnotes into notes',
        { html: word(normal(`The report was issued.${mark('1')}`) + note('1', 'See A/75/980.')) },
        'The report was issued.[^1]\n\n[^1]: See A/75/980.',
    );
    check(
        'gives a note whose name is taken a free one',
        { html: word(normal(`The report was issued.${mark('1')}`) + note('1', 'See A/75/980.')) },
        'The report was issued.[^3]\n\n[^3]: See A/75/980.',
        { notes: new Set(['1', '2']) },
    );
    check(
        'keeps the mark of a note that was not copied',
        { html: word(normal(`The report was issued.${mark('4')} It is long.`)) },
        'The report was issued.[^4] It is long.',
    );
    check(
        'keeps text inside a paragraph on its line, with the notes below it',
        { html: word(normal(`1.${wordTab}the report${mark('1')}`) + note('1', 'See A/75/980.')) },
        '1. the report[^1] + [^1]: See A/75/980.',
        { before: 'They have ', after: ' before them.' },
    );
    check('does not write the label of an item twice', { html: word(normal(`5.${wordTab}Water`)) }, 'Water', { before: 'item 5  ' });
    check(
        'keeps a table a table',
        {
            html: word(
                '<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>Title<o:p></o:p></p></td><td><p class=MsoNormal>Symbol</p></td></tr><tr><td><p>Plan</p></td><td><p>Draft</p></td></tr></table>',
            ),
        },
        '| Title | Symbol |\n| Plan | Draft |',
    );
    check(
        'makes days and meetings of a timetable under a schedule',
        {
            html: word(
                '<table><tr><td>Date</td><td>Time</td><td>Item</td><td>Title</td></tr><tr><td>Monday, 3 June 2024</td><td>10 a.m.–1 p.m.</td><td>1</td><td>Opening</td></tr><tr><td></td><td>3–6 p.m.</td><td>2</td><td>Water</td></tr></table>',
            ),
        },
        'day 2024-06-03\n10:00-13:00\n1\n15:00-18:00\n2',
        { part: 'schedule', items: [item('1', 'Opening'), item('2', 'Water')] },
    );
    check(
        'keeps emphasis',
        { html: word(normal('The <i>ad hoc</i> group will meet.')), text: 'The ad hoc group will meet.' },
        'The _ad hoc_ group will meet.',
        { before: 'So: ' },
    );
});

function item(label: string, title: string) {
    return { label, key: label, level: 1, title, isDash: false, isCounted: false };
}

describe('pasting from LibreOffice and browsers', () => {
    check(
        'turns footnotes of LibreOffice into notes',
        {
            html: '<meta charset="utf-8"><p>The report was issued.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>See A/75/980.</p></div>',
        },
        'The report was issued.[^1]\n\n[^1]: See A/75/980.',
    );
    check(
        'keeps what is raised and marks no note',
        { html: '<p>On the 1<sup>st</sup> day, 5 m<sup>2</sup> <b>x</b></p>' },
        'On the 1st day, 5 m2 **x**',
    );
    check(
        'makes items of the headings of a page',
        { html: '<h2>1. Ouverture de la session</h2><p>Le Président ouvrira la session.</p>' },
        'item 1  Ouverture de la session\n\nLe Président ouvrira la session.',
    );
    check(
        'leaves the coloured text of a code editor',
        { html: '<div style="font-family: Consolas, monospace;white-space: pre;"><div>1. Opening</div></div>', text: 'words' },
        undefined,
    );
});

describe('pasting plain text', () => {
    for (const text of [
        'ordinary words',
        'A sentence. And another (a) one.',
        'A/75/980',
        'resolution 5/12',
        'كلمات عادية',
        '一般的文字。',
        'item 3  Title\n\nText below it.\n',
        '10:00-13:00\n1\n2',
        '',
    ]) {
        check(`leaves ${JSON.stringify(text)}`, { text }, undefined);
        check(`leaves ${JSON.stringify(text)} inside a paragraph`, { text }, undefined, { before: 'So ', after: ' on.' });
    }
    check(
        'leaves words that a page has as a paragraph',
        { html: '<meta charset="utf-8"><span>ordinary words</span>', text: 'ordinary words' },
        undefined,
    );
    check('takes away signs that nobody sees', { text: 'imple\u00admentation\u200b' }, 'implementation');
    const width =
        'The Working Group will have before it a note by the Secretariat on co-\noperation among the States that have made a commitment to imple-\nmentation of the plan, and a report.';
    check(
        'joins the lines of a paragraph, and words where it is certain',
        { text: width },
        'The Working Group will have before it a note by the Secretariat on co-operation among the States that have made a commitment to implementation of the plan, and a report.',
        { known: 'The implementation of it.' },
    );
    check(
        'leaves out what is printed on each page',
        {
            text: 'The Commission may wish to consider the report of the Secretariat and\nV.24-10391 5/12 E/CN.15/2027/1\nthe notes that were issued by the Executive Director.',
        },
        'The Commission may wish to consider the report of the Secretariat and the notes that were issued by the Executive Director.',
    );
    check(
        'turns notes in brackets into notes',
        { text: 'The report was issued.[1] It is long.\n\n[1] See A/75/980.' },
        'The report was issued.[^1] It is long.\n\n[^1]: See A/75/980.',
    );
    check('keeps brackets that mark no note', { text: 'It is [1] of two.\n\nIt is long.' }, undefined);
    check(
        'makes items of a list',
        { text: '1.\tOuverture de la session\n2.\tAdoption de l’ordre du jour\n' },
        'item 1  Ouverture de la session\n\nitem 2  Adoption de l’ordre du jour',
    );
    check('makes an item of the next number', { text: '4.\tCybercrime and its prevention' }, 'item 4  Cybercrime and its prevention', {
        lastNumber: 3,
    });
    check('joins lines that were selected inside a paragraph', { text: 'one\ntwo' }, 'one two', { before: 'So ' });
});

describe('pasting what is long or hostile', () => {
    const seconds = (from: number): number => (performance.now() - from) / 1000;
    for (const [what, html] of Object.entries({
        '10,000 paragraphs': word(entry('1.', 'Water and land').repeat(5000) + normal(`The report was issued.${mark('1')}`).repeat(5000)),
        'tags that are never closed': '<span style="mso-list:Ignore">'.repeat(100_000),
        'tables in tables': '<table><tr><td>'.repeat(50_000),
        'links that are no links': '<a href="#_ftn1">'.repeat(100_000),
        'signs alone': '<'.repeat(200_000),
    })) {
        it(`reads ${what} in time`, () => {
            const from = performance.now();
            pasted({ html, text: 'x' }, free);
            assert.ok(seconds(from) < 6, `${seconds(from)} s`);
        });
    }
    for (const [what, text] of Object.entries({
        lines: 'one line of words that is as wide as all of the others are\n'.repeat(50_000),
        tabs: '\t'.repeat(100_000),
        brackets: '[1]'.repeat(100_000),
        hyphens: 'a-\n'.repeat(100_000),
    })) {
        it(`reads many ${what} in time`, () => {
            const from = performance.now();
            pasted({ text }, free);
            assert.ok(seconds(from) < 6, `${seconds(from)} s`);
        });
    }
});

/** What a documents unit looks for on a page of Word: where the masthead stands, how deep entries are, how asterisks look, what keeps together. */
import assert from 'node:assert/strict';
import { docx } from '../../language/formats/docx.js';
import { html } from '../../language/formats/html.js';
import { Styles } from '../../language/styles/styles.js';
import { formatted, lines } from '../document/documents.js';
import { partNamed } from './docx-reader.js';

const styles = new Styles();
const head = (style: string, language = 'en'): readonly string[] => [
    'agenda CAC/COSP/WG.4/2024/1',
    `style: ${style}`,
    `language: ${language}`,
];

async function main(...source: readonly string[]): Promise<string> {
    return partNamed((await docx.render(formatted(lines(...source), { styles }))) as Uint8Array, 'word/document.xml');
}

/** The paragraph with some words. */
function paragraphWith(xml: string, words: string): string {
    const end = xml.indexOf(words);
    assert.ok(end >= 0, words);
    return xml.slice(xml.lastIndexOf('<w:p>', end), xml.indexOf('</w:p>', end));
}

describe('a page of Word', () => {
    it('has its masthead above the text, at its place on the page', async () => {
        const xml = await main(...head('vienna'), 'conference: Economic and Social Council', '', 'item 1  A', '', 'Text.');
        assert.match(xml, /<w:pgMar w:top="568" /u);
        // Beside a table with a place of its own LibreOffice leaves headings alone at the foot of the page.
        assert.doesNotMatch(xml, /w:tblpPr/u);
        assert.match(paragraphWith(xml, 'Economic and Social Council'), /<w:sz w:val="40"\/>/u);
    });
    it('has a long name of the organization in smaller letters', async () => {
        const name = 'Conference of the States Parties to the United Nations Convention against Corruption';
        assert.doesNotMatch(paragraphWith(await main(...head('vienna'), `conference: ${name}`), name), /<w:sz /u);
    });
    it('has the name of the issuer in one line, in all languages', async () => {
        for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
            const xml = await main(...head('vienna', language));
            const [, , name = 0] = [...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/gu)]
                .map(([, width]) => Number(width))
                .map((width, index, all) => (index === 2 ? all[1]! : width));
            const issuer = /AgendaIssuer.*?<\/w:p>/u.exec(xml)?.[0].replace(/<[^>]*>/gu, '') ?? '';
            assert.ok(name >= issuer.replace(/^[^>]*>/u, '').length * 75, `${language} ${name}`);
        }
    });
    it('leaves a heading without words of its own at the foot of its page, before the next heading', async () => {
        const xml = await main(
            ...[
                'agenda ECE/CTCS/2027/1',
                'language: en',
                '',
                'item 1  Debate',
                '',
                'item 2  Report',
                '',
                'Words.',
                '',
                'heading Closing',
                '',
            ],
            ...['schedule', '', 'day 2024-09-03', '10:00-13:00  1'],
        );
        const annotations = xml.slice(xml.indexOf('Annotations'));
        const isFree = (words: string): boolean => paragraphWith(annotations, words).includes('<w:keepNext w:val="0"/>');
        assert.deepEqual(['Debate', 'Report', 'Closing', 'organization of work'].map(isFree), [true, false, true, false]);
    });
    it('has addresses as black as the words around them, also with a template', async () => {
        const xml = await main(...head('vienna'), '', 'item 1  A', '', 'See https://www.example.org/a.');
        assert.match(xml, /<w:hyperlink r:id="rId1"><w:r><w:t [^>]*>https:/u);
    });
    it('has the word of an item that goes on in slanted letters, but for Chinese and Arabic', async () => {
        for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
            const source = ['', 'item 1  A', '', 'schedule', '', 'day 2024-09-03', '10:00-13:00  1', '15:00-18:00  1 (continued)'];
            const xml = await main(...head('vienna', language), ...source);
            const slanted = /<w:i\/><w:iCs\/><\/w:rPr><w:t [^>]*>([^<]*)<\/w:t><\/w:r><w:r><w:t [^>]*>\)</u.exec(xml)?.[1];
            const expected = {
                en: 'continued',
                fr: 'suite',
                es: 'continuaci\u00f3n',
                ru: '\u043f\u0440\u043e\u0434\u043e\u043b\u0436\u0435\u043d\u0438\u0435',
            };
            assert.equal(slanted, expected[language as keyof typeof expected], language);
        }
    });
    it('has the mark of a note once where LibreOffice prints it', async () => {
        const source = lines(
            ...head('vienna', 'ar'),
            'title: A[^*]',
            '',
            '[^*]: Reissued.',
            '',
            'item 1  A',
            '',
            'Text.[^1]',
            '',
            '[^1]: One.',
        );
        const notes = async (isForPrinting: boolean): Promise<readonly string[]> => {
            const file = (await docx.render(formatted(source, { styles }), undefined, undefined, { isForPrinting })) as Uint8Array;
            const xml = partNamed(file, 'word/footnotes.xml').replaceAll('<w:footnoteRef/>', '#');
            return [...xml.matchAll(/<w:footnote w:id.*?<\/w:footnote>/gu)].map(([note]) => note.replace(/<[^>]*>/gu, ''));
        };
        assert.deepEqual(await notes(false), ['*Reissued.', '(#)One.']);
        assert.deepEqual(await notes(true), ['#Reissued.', '#One.']);
    });
    it('has entries of lists one step in', async () => {
        const xml = await main(...head('vienna'), '', 'item 1  A', '', 'Text:', '', '(a) one;', '', '    (i) deep.');
        assert.match(paragraphWith(xml, 'one;'), /<w:ind w:left="2268" w:hanging="567"\/>/u);
        assert.match(paragraphWith(xml, 'deep.'), /<w:ind w:left="2835" w:hanging="567"\/>/u);
    });
    it('keeps the words before a list with its first entry', async () => {
        const xml = await main(
            ...head('vienna'),
            '',
            'item 1  A',
            '',
            'Text:',
            '',
            '(a) one:',
            '',
            '    (i) deep;',
            '',
            '(b) two.',
            '',
            'Alone.',
        );
        assert.deepEqual(
            ['Text:', 'one:', 'deep;', 'two.', 'Alone.'].map((words) => paragraphWith(xml, words).includes('<w:keepNext/>')),
            [true, true, false, false, false],
        );
    });
    it('has asterisks as large as the words before them, and numbers raised', async () => {
        const xml = await main(
            ...head('vienna'),
            'title: Agenda[^*]',
            '[^*]: Reissued.',
            '',
            'item 1  A',
            '',
            'Text.[^1]',
            '',
            '[^1]: A note.',
        );
        assert.match(xml, /<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"\/><w:t>\*<\/w:t>/u);
        assert.match(
            xml,
            /<w:rStyle w:val="FootnoteReference"\/><w:vertAlign w:val="superscript"\/><\/w:rPr><w:footnoteReference w:id="2"\/>/u,
        );
    });
    it('has the times of a grid on lines of their own, and titles behind their numbers', async () => {
        const xml = await main(
            ...head('who'),
            '',
            'item 1  Opening',
            '',
            'schedule',
            '',
            'day 2024-09-03',
            '10:00-13:00 @ Room A',
            '1',
            '',
            'Lunch',
        );
        const [time, title] = ['Room A', '<w:t xml:space="preserve">1</w:t>'].map((words) =>
            paragraphWith(xml.slice(xml.indexOf('AgendaDay')), words),
        );
        assert.match(time!, /<w:i\/>/u);
        assert.doesNotMatch(time!, /Opening/u);
        assert.match(title!, /<w:ind w:left="454" w:hanging="454"\/>.*<w:tab\/>.*Opening/u);
    });
    it('begins an annex at the top', async () => {
        assert.match(
            paragraphWith(await main(...head('vienna'), '', 'annex  Rules', '', 'Words.'), 'Annex'),
            /<w:spacing w:before="0"\/>/u,
        );
    });
    it('has the title of an item on the page of its number, also before an annex', async () => {
        const above = new Styles();
        above.set('memory:/above', 'above', '{ "extends": "geneva", "headings": "above" }');
        const document = formatted(lines(...head('above'), '', 'item 1  Opening', '', 'item 2  Report', '', 'annex  Rules', '', 'Words.'), {
            styles: above,
        });
        const xml = partNamed((await docx.render(document)) as Uint8Array, 'word/document.xml');
        const title = paragraphWith(xml.slice(xml.indexOf('Item 2')), 'Report');
        assert.match(title, /<w:sectPr>/u);
        // Both stand where the text does, and no gap is between them.
        assert.match(paragraphWith(xml, 'Item 2'), /<w:spacing w:after="0"\/>.*<w:tab\/><w:tab\/>/u);
        assert.match(title, /<w:spacing w:before="0"\/>.*<w:tab\/><w:tab\/>/u);
        assert.match(html.render(document), /class="marker"[^>]* data-long>Item 2</u);
    });
    it('has figures at the end of their column, in every direction and script', async () => {
        const cells = ['1,250', '\u221212', '\u0661\u0662\u0660', '\u0661\u066b\u0665\u066a', 'A/79/5'];
        for (const language of ['en', 'ar']) {
            const source = [...head('vienna', language), '', 'item 1  A', '', '| a | b |', ...cells.map((cell) => `| x | ${cell} |`)];
            const document = formatted(lines(...source), { styles });
            const xml = partNamed((await docx.render(document)) as Uint8Array, 'word/document.xml');
            const aligned = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<w:jc w:val="(\w+)"\/>(?:(?!<\/w:p>).)*<\/w:p>/gu)]
                .map(([cell, side]) => `${side} ${cell.replace(/<[^>]*>/gu, '')}`)
                .filter((text) => cells.some((cell) => text.endsWith(cell)));
            // In a paragraph from right to left Word takes left and right for start and end.
            assert.deepEqual(
                aligned,
                cells.slice(0, -1).map((cell) => `right ${cell}`),
                language,
            );
            assert.equal(html.render(document).split('cell figure').length - 1, cells.length - 1, language);
        }
    });
    it('has the head of a column of figures above them', async () => {
        const source = [
            '',
            'item 1  A',
            '',
            '| Party | Pages | Year |',
            '| --- | --- | --- |',
            '| One | 1,204 | first |',
            '| Two |  | 2 |',
            '| Three | 7 | 3 |',
        ];
        const document = formatted(lines(...head('vienna'), ...source), { styles });
        const xml = partNamed((await docx.render(document)) as Uint8Array, 'word/document.xml');
        const atEnd = (words: string): boolean => paragraphWith(xml, `>${words}<`).includes('<w:jc w:val="right"/>');
        assert.deepEqual(['Party', 'Pages', 'Year', '1,204'].map(atEnd), [false, true, false, true]);
        assert.match(html.render(document), /<th class="text cell figure"[^>]*>Pages/u);
    });
    it('has time and room beside all rows of their meeting', async () => {
        const source = [
            ...[
                '',
                'item 1  A',
                '',
                'item 2  B',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '- No list',
                '10:00-13:00 @ Room A',
                '1',
                '2',
                '- Talk',
            ],
            ...['15:00-18:00', '2'],
        ];
        const xml = await main(...head('vienna'), ...source);
        const timetable = xml.slice(xml.indexOf('AgendaDay'));
        const rows = [...timetable.matchAll(/<w:tr>.*?<\/w:tr>/gu)].map(([row]) => /<w:vMerge w:val="(\w+)"\/>/u.exec(row)?.[1] ?? '');
        assert.deepEqual(rows, ['', 'restart', 'continue', 'continue', '']);
    });
    it('ends with a short line where the house has one, and so does a printed page', async () => {
        for (const [style, isThere] of [
            ['vienna', true],
            ['geneva', true],
            ['new-york', true],
            ['unfccc', true],
            ['who', false],
            ['plain', false],
        ] as const) {
            const source = [...head(style), '', 'item 1  A', '', 'Text.'];
            assert.equal((await main(...source)).includes('<w:u w:val="single"/>'), isThere, style);
            assert.equal(html.render(formatted(lines(...source), { styles })).includes('.turned:last-child::after'), isThere, style);
        }
    });
});

/** The sheets of paper, in print and in Word: which way they lie, and what stands at their feet. */
import assert from 'node:assert/strict';
import type { FormattedDocument } from '../../language/document/blocks.js';
import { docx } from '../../language/formats/docx.js';
import { html } from '../../language/formats/html.js';
import { Styles } from '../../language/styles/styles.js';
import { formatted, lines } from '../document/documents.js';
import { partNamed, partsOf } from './docx-reader.js';

const styles = new Styles();
styles.set('memory:/wide', 'wide', '{ "annexPages": "landscape" }');
styles.set('memory:/alone', 'alone', '{ "pageNumbers": "bold" }');

const schedule = ['schedule', '', 'day 2024-09-03', '10:00-13:00', '1', ''];
const words = ['annex  Rules', '', 'Words.', ''];
const table = ['annex  Figures', '', '| a | b |', '| 1 | 2 |', ''];

function read(style: string, language: string, ...annexes: readonly string[]): FormattedDocument {
    return formatted(
        lines(
            'agenda CAC/COSP/WG.4/2024/1',
            `style: ${style}`,
            `language: ${language}`,
            'job: V.24-11222',
            '',
            'item 1  A',
            '',
            'Text.',
            '',
            ...annexes,
        ),
        { styles },
    );
}

async function word(document: FormattedDocument): Promise<Uint8Array> {
    return (await docx.render(document)) as Uint8Array;
}

/** The sizes of the pages, section by section. */
function sections(file: Uint8Array): readonly string[] {
    const main = partNamed(file, 'word/document.xml');
    return [...main.matchAll(/<w:sectPr>(.*?)<\/w:sectPr>/gu)].map(([, section = '']) =>
        section.includes('landscape') ? 'turned' : 'upright',
    );
}

describe('sheets of paper', () => {
    const pages: readonly (readonly [string, FormattedDocument, readonly string[]])[] = [
        ['stand upright, as usual', read('vienna', 'en', ...schedule, ...table), ['upright', 'upright', 'upright']],
        ['of a schedule lie on their side where the house turns them', read('wide', 'en', ...schedule), ['upright', 'turned']],
        [
            'of a table do too, and those of words do not',
            read('wide', 'fr', ...words, ...table, ...words),
            ['upright', 'upright', 'turned', 'upright'],
        ],
        ['of a document without annexes stand upright', read('wide', 'zh'), ['upright']],
    ];
    for (const [title, document, expected] of pages) {
        it(title, async () => {
            const file = await word(document);
            assert.deepEqual(sections(file), expected);
            const page = html.render(document);
            assert.equal(page.split('<div class="turned">').length - 1, expected.filter((one) => one === 'turned').length);
            assert.equal(page.split('</div>').length, page.split('<div').length);
            assert.equal(partsOf(file).has('word/footer-even-turned.xml'), expected.includes('turned'));
        });
    }
    it('that lie on their side have their feet and tables across their width', async () => {
        const file = await word(read('wide', 'en', ...schedule));
        assert.match(partNamed(file, 'word/footer-default-turned.xml'), /w:pos="14570"/u);
        assert.match(partNamed(file, 'word/footer-default.xml'), /w:pos="9638"/u);
        assert.match(partNamed(file, 'word/document.xml'), /<w:tblW w:w="1457\d"/u);
        const [first = '', second = ''] = partNamed(file, 'word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/gu) ?? [];
        const footers = (section: string): number => section.match(/<w:footerReference /gu)?.length ?? 0;
        assert.deepEqual([footers(first), footers(second)], [3, 2]);
        const ids = (section: string): readonly string[] =>
            [...section.matchAll(/footerReference w:type="even" r:id="(\w+)"/gu)].map(([, id]) => id!);
        assert.notDeepEqual(ids(first), ids(second));
    });

    it('have “2/9” and the job number at their feet, as usual', async () => {
        const document = read('vienna', 'ru');
        assert.match(partNamed(await word(document), 'word/footer-even.xml'), / PAGE [\s\S]* NUMPAGES [\s\S]*V\.24-11222/u);
        assert.match(html.render(document), /bottom-left \{ content: counter\(page\) "\/" counter\(pages\); font-weight: bold; \}/u);
    });
    it('have the number alone, in bold letters and at the outer side, where the house wants it', async () => {
        for (const style of ['alone', 'geneva']) {
            const document = read(style, 'es');
            const file = await word(document);
            const [even, odd] = ['even', 'default'].map((name) => partNamed(file, `word/footer-${name}.xml`)) as [string, string];
            assert.doesNotMatch(even + odd, /NUMPAGES|V\.24/u);
            assert.match(even, / PAGE "><w:r><w:rPr><w:b\/>.*<w:tab\/>/u);
            assert.match(odd, /<w:r><w:tab\/><\/w:r>.* PAGE "><w:r><w:rPr><w:b\/>/u);
            assert.match(partNamed(file, 'word/footer-first.xml'), /V\.24-11222/u);
            assert.match(html.render(document), /bottom-right \{ content: counter\(page\); font-weight: bold; \}/u);
        }
    });
    it('have the number at the outer side of a document from right to left too', async () => {
        const file = await word(read('alone', 'ar'));
        assert.match(partNamed(file, 'word/footer-even.xml'), /<w:r><w:tab\/><\/w:r>.* PAGE /u);
    });
});

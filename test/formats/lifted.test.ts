/** Where the masthead stands in Word, and where the text of the pages behind it begins. */
import assert from 'node:assert/strict';
import { docx } from '../../language/formats/docx.js';
import { lifted } from '../../language/formats/docx/lifted.js';
import { ownShape } from '../../language/formats/docx/page-shape.js';
import { Styles } from '../../language/styles/styles.js';
import { formatted, lines } from '../document/documents.js';
import { partNamed } from './docx-reader.js';

/** The sum of the exact heights of the lines of a part, in twentieths of a point. */
function heights(xml: string): number {
    return [...xml.matchAll(/w:line="(\d+)"/gu)].reduce((sum, [, height]) => sum + Number(height), 0);
}

describe('pages with a masthead in Word', () => {
    it('have the masthead in the text, without a place of its own, and the other pages where they were', async () => {
        for (const language of ['en', 'fr', 'es', 'ru', 'ar', 'zh']) {
            const source = lines('agenda CAC/COSP/WG.4/2024/1', 'style: geneva', `language: ${language}`, '', 'item 1  A', '', 'Text.');
            const file = (await docx.render(formatted(source, { styles: new Styles() }))) as Uint8Array;
            const text = partNamed(file, 'word/document.xml');
            assert.match(text, /<w:body><w:tbl>/u);
            assert.doesNotMatch(text, /w:tblpPr/u);
            assert.match(text, /<w:pgMar w:top="568" .*?w:header="284" /u);
            for (const name of ['even', 'default']) {
                const begins = 284 + heights(partNamed(file, `word/header-${name}.xml`)) + 10;
                assert.equal(begins, 1701, `${language} ${name}`);
            }
            assert.ok(284 + heights(partNamed(file, 'word/header-first.xml')) < 568);
        }
    });
    it('keep a margin that is smaller than the place of the masthead', () => {
        const margins = ownShape.margins.replace('w:top="1701"', 'w:top="400"').replace('w:header="1021"', 'w:header="100"');
        const { shape, above } = lifted({ ...ownShape, margins });
        assert.equal(shape.margins, margins);
        assert.equal(above, '');
    });
});

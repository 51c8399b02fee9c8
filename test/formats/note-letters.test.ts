/** The letters at notes of tables are slanted, on pages and in Word. Numbers, asterisks, and letters of Chinese and Arabic documents are not. */
import assert from 'node:assert/strict';
import { docx } from '../../language/formats/docx.js';
import { html } from '../../language/formats/html.js';
import { isSlantedMark } from '../../language/formats/note-letters.js';
import { Styles } from '../../language/styles/styles.js';
import { formatted, lines } from '../document/documents.js';
import { partNamed } from './docx-reader.js';

describe('the marks of the notes of a table', () => {
    it('are slanted where they are letters of Latin or Cyrillic', () => {
        const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
        assert.deepEqual(
            languages.map((language) => ['a', 'б', '1', '*', '(1)'].map((mark) => isSlantedMark(mark, { language }))),
            [...Array(4).fill([true, true, false, false, false]), ...Array(2).fill(Array(5).fill(false))],
        );
    });
    it('are so on the page and in the Word file, at their place and before the note', async () => {
        const source = [
            'agenda A/1',
            'style: geneva',
            '',
            'item 1  A',
            '',
            'annex  Table',
            '',
            '| Room | Seats |',
            '| --- | --- |',
            '| I[^a] | 20 |',
            '',
            '[^a]: Small.',
        ];
        const document = formatted(lines(...source), { styles: new Styles() });
        const page = String(await html.render(document));
        const marks = [...page.matchAll(/<sup class="([^"]*)">/gu)].map(([, classes]) => classes);
        assert.ok(marks.length >= 2 && marks.every((classes) => classes === 'mark letter'), marks.join());
        const text = partNamed((await docx.render(document)) as Uint8Array, 'word/document.xml');
        assert.match(text, /<w:i\/><w:iCs\/>[^t]*?<w:vertAlign w:val="superscript"\/>/u);
    });
});

import assert from 'node:assert/strict';
import { comparisonBody, comparisonHtml } from '../../language/comparing/reports/html.js';
import { compared } from './compared.js';

const source = (language: string, text: string): string => `agenda A/1\nlanguage: ${language}\n\nitem 1  A\n\n${text}\n`;

describe('the page of a comparison', () => {
    it('strikes and inserts words, and says so to readers of screens', () => {
        const page = comparisonHtml(compared(source('en', 'It opens on Monday.'), source('en', 'It opens on Tuesday.')));
        assert.match(
            page,
            /<p lang="en" dir="ltr">It opens on <del><span class="spoken" lang="en">removed: <\/span>Monday<\/del><ins>.*Tuesday<\/ins>\.<\/p>/u,
        );
        assert.match(page, /<html lang="en">/u);
        assert.doesNotMatch(page, /<script|<button/u);
    });
    it('has words from right to left in their direction', () => {
        assert.match(comparisonHtml(compared(source('ar', 'صباح اليوم.'), source('ar', 'مساء اليوم.'))), /<p lang="ar" dir="rtl">/u);
    });
    it('prints no tag of a document', () => {
        assert.doesNotMatch(comparisonHtml(compared(source('en', 'A word.'), source('en', 'A <b>word</b>.'))), /<b>/u);
    });
    it('has a button for each place where a page leads to the sources', () => {
        const body = comparisonBody(compared(source('en', 'One.'), source('en', 'One more.')), true);
        assert.match(body, /<button type="button" class="place" data-change="0" data-side="after">Item 1, paragraph 1<\/button>/u);
        assert.match(body, /data-side="before">Earlier text<\/button>/u);
    });
    it('says that nothing has changed', () =>
        assert.match(comparisonHtml(compared(source('en', 'A'), source('en', 'A'))), /: nothing\.<\/p>/u));
});

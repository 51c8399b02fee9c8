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
    it('shows the words of lines of the masthead and of passages that are new or gone below their place', () => {
        const [before, after] = [source('ar', 'صباح اليوم.').replace('language', 'place: فيينا\nlanguage'), source('ar', '')];
        const page = comparisonHtml(compared(before, after.replace('language', 'place: جنيف\nlanguage')));
        assert.match(page, />Masthead, place<\/span><\/div><p lang="ar" dir="rtl"><del>.*فيينا<\/del> <ins>.*جنيف<\/ins><\/p>/u);
        assert.match(page, />Item 1, paragraph 1: no longer there<\/span><\/div><p lang="ar" dir="rtl"><del>.*صباح اليوم\.<\/del><\/p>/u);
    });
    it('shows a passage that was only moved below its place', () => {
        const [text, rest] = ['It is moved with all of its seven words.', '\nitem 2  B\n\nHere.\n'];
        const page = comparisonHtml(compared(source('en', `One.\n\n${text}`) + rest, `${source('en', 'One.')}${rest}\n${text}\n`));
        assert.match(page, />Item 1, paragraph 2: moved to item 2, paragraph 2<\/span><\/div><p lang="en" dir="ltr">It is moved/u);
    });
    it('keeps labels of letters from right to left apart from the words beside them', () => {
        const page = comparisonHtml(compared(source('ar', 'صباح اليوم.'), `${source('ar', 'صباح اليوم.')}\nitem 1 (أ)  ب\n`));
        assert.match(page, /Item \u2068[^\u2069]*أ[^\u2069]*\u2069/u);
    });
    it('says that nothing has changed', () =>
        assert.match(comparisonHtml(compared(source('en', 'A'), source('en', 'A'))), /: nothing\.<\/p>/u));
});

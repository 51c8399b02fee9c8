import assert from 'node:assert/strict';
import type { Block } from '../../language/document/blocks.js';
import { renderBlock } from '../../language/formats/html.js';
import { markdown } from '../../language/formats/markdown.js';
import { text } from '../../language/formats/text.js';
import { formatted, lines } from '../document/documents.js';

const head = ['agenda A/AC.1/2024/1*', 'language: ar', 'distribution: General', 'original: en', 'job: V.24-11111'];

function block(id: string, ...source: readonly string[]): Block {
    const found = formatted(lines(...head, ...source)).blocks.find((candidate) => candidate.id.startsWith(id));
    assert.ok(found, id);
    return found;
}

describe('both directions', () => {
    it('meet in a passage whose symbols and addresses run from left to right', () => {
        const html = renderBlock(block('paragraph', 'item 1  بند', '', 'انظر A/AC.1/2024/2 و www.un.org/ar/.'));
        assert.match(html, /dir="rtl" lang="ar">انظر <a class="symbol" dir="ltr"/u);
        assert.match(html, / و <a class="address" dir="ltr" href="https:\/\/www\.un\.org\/ar\/">www\.un\.org\/<wbr>ar\/<\/a>\.<\/p>$/u);
    });
    it('meet in a masthead whose facts stay in English', () => {
        const html = renderBlock(block('masthead'));
        assert.match(html, /^<header [^>]*dir="rtl"/u);
        assert.match(html, /<bdi dir="ltr"><span class="initials">A<\/span>\/AC\.1\/2024\/1/u);
        assert.match(html, /<p class="masthead-distribution" dir="auto">Distr\.: General<\/p>/u);
        assert.match(html, /<bdi dir="ltr">\*2411111\*<\/bdi>/u);
    });
    it('meet in a row whose label is kept apart', () => {
        const html = renderBlock(block('annex-day', 'item 1  بند', 'schedule', 'day 2024-09-03', '10:00-13:00', '1'));
        assert.match(html, /^<table [^>]*dir="rtl" lang="ar">/u);
        assert.match(html, /<td class="label"><bdi>1<\/bdi><\/td>/u);
    });
    it('turn each passage for itself', () => {
        const english = block('paragraph', 'item 1  بند', '', 'A paragraph in English.');
        assert.deepEqual([english.direction, english.language], ['ltr', 'en']);
    });
    it('of a mark in Arabic: it has brackets, the asterisk has none', () => {
        const source = [
            'item 1  بند',
            '',
            'في عام 2022[^1].',
            '',
            '[^1]: حاشية',
            '[^*]: أعيد إصدارها',
            '',
            'schedule',
            'day 2024-09-03',
            '10:00-13:00',
            '1 [^أ]',
            '[^أ]: حاشية',
        ];
        assert.match(renderBlock(block('paragraph', ...source)), /2022<sup class="mark"><a [^>]*>\(1\)<\/a><\/sup>\.<\/p>$/u);
        assert.match(renderBlock(block('annex-note', ...source)), /<sup class="mark"><a [^>]*>\(أ\)<\/a><\/sup> <span class="text">حاشية/u);
        const plain = text.render(formatted(lines(...head, ...source)));
        assert.match(plain, /في عام 2022⁽¹⁾\.\n/u);
        assert.match(plain, /\n⁽¹⁾ حاشية\n\* أعيد إصدارها\n/u);
        assert.match(plain, /\tبند\(أ\)\n/u);
        assert.match(markdown.render(formatted(lines(...head, ...source))), /2022\[\^1\]\.\n[\s\S]*\[\^1\]: حاشية/u);
    });

    describe('in formats that are only characters', () => {
        const of = (paragraph: string): string => text.render(formatted(lines(...head, 'item 1  بند', '', paragraph))).trimEnd();
        it('leave a sentence as it was written', () => {
            assert.ok(of('الوثيقة (A/AC.1/2024/2)، والقرار 58/4.').endsWith('\nالوثيقة (A/AC.1/2024/2)، والقرار 58/4.'));
        });
        it('close an address that ends in a sign, which would jump to its other side', () => {
            assert.ok(of('انظر www.un.org/ar/').endsWith('\nانظر www.un.org/ar/\u200e'));
            assert.ok(of('See www.un.org/ar/').endsWith('\nSee www.un.org/ar/'));
        });
    });
});

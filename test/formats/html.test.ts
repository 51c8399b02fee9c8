import assert from 'node:assert/strict';
import { html, renderBlock, renderHtml } from '../../language/formats/html.js';
import { formatted, lines } from '../document/documents.js';

/** The HTML of the first block whose id starts with `id`, without what every block carries. */
function check(title: string, source: readonly string[], id: string, expected: string): void {
    it(title, () => {
        const block = formatted(lines('agenda A/AC.1/2024/1', 'language: en', ...source)).blocks.find((candidate) =>
            candidate.id.startsWith(id),
        );
        assert.ok(block, id);
        assert.equal(renderBlock(block).replace(/ data-block="[^"]*" dir="ltr" lang="en"/u, ''), expected);
    });
}

describe('HTML', () => {
    check(
        'of the masthead',
        ['conference: Conference', 'distribution: General', 'original: en', 'job: V.24-11111'],
        'masthead',
        '<header class="block masthead"><p class="masthead-symbol"><bdi dir="ltr">A/AC.1/2024/1</bdi></p><p class="masthead-organization">Conference</p>' +
            '<p class="masthead-distribution" dir="auto">Distr.: General</p><p class="masthead-languages" dir="auto"><span>Original: English</span></p>' +
            '<p class="masthead-job"><bdi>V.24-11111 (E)</bdi> <span class="bar-code"><bdi dir="ltr">*2411111*</bdi></span></p></header>',
    );
    check(
        'of a list row',
        ['item 1 (a)  Opening'],
        'list-row',
        '<div class="block agenda-list"><div class="list-row level-2" data-line="0" data-end-line="0"><span class="marker">(a)</span> <span class="title">Opening.</span></div></div>',
    );
    check(
        'of a heading',
        ['item 1 (a)  Opening'],
        'annotation-heading',
        '<h4 class="block annotation-heading level-2"><span class="marker">(a)</span> <span class="title">Opening</span></h4>',
    );
    check(
        'of a paragraph',
        ['item 1  X', '', 'By resolution 10/3 (A/AC.1/2024/2) of {item 1}.[^1]'],
        'paragraph',
        '<p class="block paragraph">By resolution <span class="citation">10/3</span> (<a class="symbol" dir="ltr" href="https://undocs.org/en/A/AC.1/2024/2">A/AC.1/2024/2</a>) of <span class="mention">item 1</span>.<sup class="mark">1</sup></p>',
    );
    check(
        'of an entry',
        ['item 1  X', '', '(a) One'],
        'list-entry',
        '<div class="block list-entry depth-1"><span class="marker">(a)</span> <span class="text">One</span></div>',
    );
    check('of a note', ['[^*]: Reissued.'], 'footnote', '<div class="block footnote"><sup class="mark">*</sup> Reissued.</div>');
    check(
        'of a day',
        ['item 1  X', 'schedule', 'day 2024-09-03', '10:00-13:00 @ Room <B>', '1 [^a]', '- Talks'],
        'annex-day',
        '<table class="block annex-table day"><thead><tr><th scope="col">Date and time</th><th scope="col">Item</th><th scope="col">Title or description</th></tr></thead><tbody>' +
            '<tr class="day-row" data-line="0" data-end-line="0"><th colspan="3" scope="rowgroup">Tuesday, 3\u00a0September 2024</th></tr>' +
            '<tr class="slot-row" data-line="1" data-end-line="2"><td class="time">10 a.m.–1 p.m. <span class="track">Room &lt;B&gt;</span></td><td class="label"><bdi>1</bdi></td><td class="title">X<sup class="mark">a</sup></td></tr>' +
            '<tr class="slot-row" data-line="3" data-end-line="3"><td class="time"></td><td class="title" colspan="2">Talks</td></tr></tbody></table>',
    );

    it('escapes everything that comes from the source', () => {
        const attack = '<script>alert("1")</script>&\'';
        const page = renderHtml(
            formatted(
                lines(
                    `agenda A/AC.1/2024/1`,
                    `title: ${attack}`,
                    `conference: ${attack}`,
                    `place: ${attack}`,
                    `item 1  ${attack}`,
                    '',
                    attack,
                    '',
                    `[^${attack.slice(0, 8)}]: ${attack}`,
                    `schedule ${attack}`,
                    `day ${attack}`,
                    `10:00-12:00 @ ${attack}`,
                    `- ${attack}`,
                ),
            ),
        );
        assert.doesNotMatch(page, /<script|alert\("/u);
    });
    it('lets nothing run and loads nothing', () => {
        const page = renderHtml(formatted(lines('agenda A/AC.1/2024/1', 'title: Agenda')));
        const [, policy] = /<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page) ?? [];
        assert.equal(policy, "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        assert.doesNotMatch(page, /<(?:script|link|img|iframe|object|embed|base)\b|\bon\w+=|javascript:|@import|url\(/iu);
    });
    it('is a whole page in the language and direction of the document', () => {
        const page = html.render(formatted(lines('agenda A/AC.1/2024/1', 'language: ar', 'title: جدول')));
        assert.match(page, /^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u);
        assert.match(page, /<title>A\/AC\.1\/2024\/1 – جدول<\/title>\n<style>\n[\s\S]*--paper/u);
        assert.match(page, /<main class="agenda">\n<header class="block masthead" data-block="masthead:" dir="rtl" lang="ar">/u);
    });
});

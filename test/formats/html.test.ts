import assert from 'node:assert/strict';
import { html, renderBlock, renderHtml } from '../../language/formats/html.js';
import { formatted, lines } from '../document/documents.js';

/** Checks the HTML of the first block whose id starts with `id`, without the attributes that every block has. */
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
        '<header class="block masthead"><p class="masthead-issuer">United Nations</p><p class="masthead-symbol"><bdi dir="ltr"><span class="initials">A</span>/AC.1/2024/1</bdi></p><p class="masthead-organization">Conference</p>' +
            '<p class="masthead-distribution" dir="auto">Distr.: General</p><p class="masthead-languages" dir="auto"><span>Original: English</span></p>' +
            '<p class="masthead-job"><bdi>V.24-11111 (E)</bdi> <span class="bar-code"><bdi dir="ltr">*2411111*</bdi></span></p></header>',
    );
    check(
        'of a list row',
        ['item 1 (a)  Opening'],
        'list-row',
        '<ul class="agenda-list" role="list"><li class="block list-row level-2" aria-level="2"><span class="marker">(a)</span> <span class="title"><a href="#annotation-heading:1(a)">Opening.</a></span></li></ul>',
    );
    check(
        'of a heading',
        ['item 1 (a)  Opening'],
        'annotation-heading',
        '<h3 class="block annotation-heading level-2"><a class="marker" href="#list-row:1(a)">(a)</a> <span class="title">Opening</span></h3>',
    );
    check(
        'of a row whose title has a link: no link is inside of another',
        ['item 1  Report (A/AC.1/2024/2) of the Chair'],
        'list-row',
        '<ul class="agenda-list" role="list"><li class="block list-row level-1"><span class="marker">1.</span> <span class="title"><a href="#annotation-heading:1">Report (</a><a class="symbol" dir="ltr" href="https://undocs.org/en/A/AC.1/2024/2">A/<wbr>AC.1/<wbr>2024/<wbr>2</a><a href="#annotation-heading:1">) of the Chair.</a></span></li></ul>',
    );
    check(
        'of a paragraph',
        ['item 1  X', '', 'By resolution 10/3 (A/AC.1/2024/2) of {item 1}.[^1]'],
        'paragraph',
        '<p class="block paragraph">By <span class="unbroken">resolution <span class="citation">10/3</span></span> (<a class="symbol" dir="ltr" href="https://undocs.org/en/A/AC.1/2024/2">A/<wbr>AC.1/<wbr>2024/<wbr>2</a>) of <a class="mention unbroken" href="#annotation-heading:1">item 1</a>.<sup class="mark"><a role="doc-noteref" href="#footnote:1">1</a></sup></p>',
    );
    check(
        'of dates: no line parts a day from its month',
        ['item 1  X', '', 'From 7 to 11 November 2022, and on 23 February.'],
        'paragraph',
        '<p class="block paragraph">From <span class="unbroken">7 to</span> <span class="unbroken">11 November</span> 2022, and on <span class="unbroken">23 February</span>.</p>',
    );
    for (const [language, date, unbroken] of [
        ['en', '3–6 September 2024', ['3–6 September']],
        ['fr', '23 février 2024', ['23 février']],
        ['es', '23 de febrero de 2024', ['23 de febrero']],
        ['ru', '23 февраля 2024 года', ['23 февраля', '2024 года']],
        ['zh', '2024 年 2 月 23 日', ['2024 年', '2 月', '23 日']],
        ['ar', '23 شباط/فبراير 2024', ['23 شباط']],
    ] as const) {
        it(`keeps a day with its month, and adds no character: ${date}`, () => {
            const page = formatted(lines('agenda A/AC.1/2024/1', `language: ${language}`, 'item 1  X', '', `X ${date}.`));
            const block = page.blocks.find(({ id }) => id.startsWith('paragraph'));
            const text = block ? renderBlock(block) : '';
            assert.deepEqual(
                [...text.matchAll(/<span class="unbroken">([^<]*)<\/span>/gu)].map(([, inside]) => inside),
                unbroken,
            );
            assert.ok(text.replace(/<[^>]*>/gu, '').includes(date), text);
        });
    }
    for (const [title, language, text, expected] of [
        ['a word and the number of a citation', 'en', 'By its resolution 10/3.', ['resolution 10/3']],
        ['in Chinese the signs around it', 'zh', '\u6839\u636e\u7b2c10/3\u53f7\u51b3\u8bae\u3002', ['\u7b2c10/3\u53f7']],
        [
            'from right to left a symbol and its brackets',
            'ar',
            '\u0627\u0644\u0648\u062b\u064a\u0642\u0629 (A/AC.1/2024/2).',
            ['(A/AC.1/2024/2)'],
        ],
        ['an hour and what is said of it', 'en', 'It opens at 3 p.m. there.', ['3 p.m.']],
        ['a short mention', 'en', 'See {item 1}.', ['item 1']],
        ['but not a mention of many items', 'en', 'See {items 1, 2, 3 and 4}.', []],
    ] as const) {
        it(`keeps together ${title}`, () => {
            const page = formatted(lines('agenda A/AC.1/2024/1', `language: ${language}`, 'item 1  X', '', text));
            const block = page.blocks.find(({ id }) => id.startsWith('paragraph'));
            const html = block ? renderBlock(block) : '';
            const kept = [...html.matchAll(/unbroken"[^>]*>(.*?)(?:<\/span>(?!<\/|\S*<\/span>)|<\/a>\.)/gu)].map(([, inside = '']) =>
                inside.replace(/<[^>]*>/gu, ''),
            );
            assert.deepEqual(
                kept.map((one) => one.trim()),
                expected,
                html,
            );
        });
    }
    check(
        'of the title of a part: its number hangs before it',
        ['style: geneva', 'item 1  X'],
        'section-title:list',
        '<h2 class="block section-title"><span class="number">I.</span> <span class="words">Provisional agenda</span></h2>',
    );
    check(
        'of an address: a line may break after its slashes',
        ['item 1  X', '', 'See https://www.example.org/a/b/.'],
        'paragraph',
        '<p class="block paragraph">See <a class="address" dir="ltr" href="https://www.example.org/a/b/">https://www.example.org/<wbr>a/<wbr>b/</a>.</p>',
    );
    check(
        'of an entry',
        ['item 1  X', '', '(a) One'],
        'list-entry',
        '<ul class="entries" role="list"><li class="block list-entry depth-1"><span class="marker">(a) </span><span class="text">One</span></li></ul>',
    );
    check(
        'of a document in the documentation',
        ['item 1  X', '', 'documentation', '- Note by the Secretariat'],
        'paper',
        '<ul class="papers" role="list"><li class="block paper">Note by the Secretariat</li></ul>',
    );
    check(
        'of a note: its mark leads back',
        ['[^*]: Reissued.'],
        'footnote',
        '<div class="block footnote" role="doc-footnote"><sup class="mark"><a role="doc-backlink" href="#mark:*">*</a></sup> <span class="text">Reissued.</span></div>',
    );
    check(
        'of a day',
        ['item 1  X', 'schedule', 'day 2024-09-03', '10:00-13:00 @ Room <B>', '1 [^a]', '- Talks'],
        'annex-day',
        '<table class="annex-table" dir="ltr" lang="en"><caption>Proposed organization of work</caption><thead><tr><th scope="col">Date and time</th><th scope="col">Item</th><th scope="col">Title or description</th></tr></thead><tbody class="block day">' +
            '<tr class="day-row" data-line="0" data-end-line="0"><th colspan="3" scope="rowgroup">Tuesday, 3\u00a0September 2024</th></tr>' +
            '<tr class="slot-row" data-line="1" data-end-line="2"><th class="time" scope="row">10 a.m.–1 p.m. <span class="track">Room &lt;B&gt;</span></th><td class="label"><bdi>1</bdi></td><td class="title">X<sup class="mark letter"><a role="doc-noteref" href="#annex-note:a">a</a></sup></td></tr>' +
            '<tr class="slot-row" data-line="3" data-end-line="3"><td class="time"></td><td class="label"></td><td class="title">Talks</td></tr></tbody></table>',
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
    it('has the days of a schedule in one table, so that its head comes again on each sheet', () => {
        const days = ['schedule', 'day 2024-09-03', '10:00-13:00  1', 'day 2024-09-04', '10:00-13:00  1'];
        const page = renderHtml(
            formatted(lines('agenda A/AC.1/2024/1', 'language: en', 'item 1  X', ...days, '', '[^a]: Note.', '', ...days)),
        );
        assert.deepEqual(page.match(/<\/?(?:table|thead|tbody)\b|class="block annex-note"/gu), [
            ...['<table', '<thead', '</thead', '<tbody', '</tbody', '<tbody', '</tbody', '</table', 'class="block annex-note"'],
            ...['<table', '<thead', '</thead', '<tbody', '</tbody', '<tbody', '</tbody', '</table'],
        ]);
        assert.match(page, /<tbody class="block day" data-block="annex-day:2024-09-04" dir="ltr" lang="en">/u);
    });
    it('numbers the sheets of paper and repeats the symbol, but for the first', () => {
        const page = renderHtml(formatted(lines('agenda A/AC.1/2024/1', 'language: en')));
        assert.match(
            page,
            /@page :left \{\n {4}@top-left \{ content: "A\/AC\.1\/2024\/1"; [^}]*\}\n {4}@top-right \{ content: ""; [^}]*\}\n {4}@bottom-left \{ content: counter\(page\)/u,
        );
        assert.match(page, /@page :first \{\n {4}@top-left \{ content: none; /u);
    });
    it('has the job number and the text of its bar code at the foot of the first sheet', () => {
        const page = renderHtml(formatted(lines('agenda A/AC.1/2024/1', 'language: en', 'job: V.24-11111')));
        assert.match(
            page,
            /@page :first \{[^@]*@top-left[^@]*@top-right[^@]*@bottom-left \{ content: "V\.24-11111 \\28 E\\29 " "\\a" "\\2a 2411111\\2a "; white-space: pre; \}\n {4}@bottom-right \{ content: none; \}/u,
        );
    });
    it('has the notes of the text together below it', () => {
        const source = lines(
            'agenda A/AC.1/2024/1',
            'language: en',
            'introduction',
            '',
            'Words.[^1]',
            '',
            '[^1]: One.',
            '',
            'item 1  X',
            '',
            'More.[^2]',
            '',
            '[^2]: Two.',
            '',
            'schedule',
            'day 2024-09-03',
            '10:00-13:00  1',
        );
        assert.deepEqual(
            renderHtml(formatted(source))
                .match(/class="block (?:list-row|paragraph|footnote|annex-heading)/gu)
                ?.map((found) => found.slice(13)),
            ['paragraph', 'list-row', 'paragraph', 'footnote', 'footnote', 'annex-heading'],
        );
    });
    it('lets no symbol out of the style', () => {
        const document = formatted(lines('agenda A/AC.1/2024/1', 'language: en'));
        const page = renderHtml({ ...document, symbol: 'A"; } </style><b>\\' });
        assert.match(page, /content: "A\\22 \\3b {2}\\7d {2}\\3c \/style\\3e \\3c b\\3e \\5c ";/u);
    });
    it('is a whole page in the language and direction of the document', () => {
        const page = html.render(formatted(lines('agenda A/AC.1/2024/1', 'language: ar', 'title: جدول')));
        assert.match(page, /^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/u);
        assert.match(page, /<title>A\/AC\.1\/2024\/1 – جدول<\/title>\n<style>\n[\s\S]*--paper/u);
        assert.match(page, /<main class="agenda">\n<header class="block masthead" data-block="masthead:" dir="rtl" lang="ar">/u);
    });
});

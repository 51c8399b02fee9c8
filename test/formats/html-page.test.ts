/** A whole page of HTML: its links, headings, lists and tables, in documents of all kinds. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { html } from '../../language/formats/html.js';
import { formatted, lines } from '../document/documents.js';

/** The examples, and agendas with what they lack. */
const sources: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
        readdirSync('examples')
            .filter((name) => name.endsWith('.agenda'))
            .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')]),
    ),
    nothing: '',
    'items without those above them': lines(
        'agenda A/AC.1/2024/1',
        'language: en',
        ...['item 1 (a) (i)  Deep', '', 'Text.', '', 'documentation', '- A paper', '', 'item 2  Two', '', 'item 3 (a)  Other', '', 'Text.'],
    ),
    'equal labels, notes and titles': lines(
        'agenda A/AC.1/2024/1 [^*]',
        'language: en',
        'title: Agenda[^*]',
        '[^*]: Reissued.',
        '',
        ...['item 1  One', '', 'See {item 1}, {item 2 (b)} and {item 9}.[^1] Again.[^1] None.[^7]', '', '[^1]: Note.', '', '[^1]: Other.'],
        ...['', 'item 1  One', '', '(a) First;', '', '(b) Second.', '', 'item', '', 'item', '', 'item 2 (b)  Б & "x" <y>'],
        ...['schedule', '', 'Text before.[^a]', '', 'day 2024-09-03', '10:00-13:00', '1 [^1] [^a]', '', '[^a]: Annex.', ''],
        ...['schedule  Second', 'day 2024-09-04', '10:00-13:00', '- Words [^a]', ''],
    ),
    'names of notes that an address must encode': lines(
        'agenda A/AC.1/2024/1',
        'language: en',
        ...['item 1  One', '', 'Text.[^**] More.[^注] And.[^a%b] So.[^é] Last.[^#1]', ''],
        ...['[^**]: N.', '', '[^注]: N.', '', '[^a%b]: N.', '', '[^é]: N.', '', '[^#1]: N.'],
    ),
};

function all(page: string, pattern: RegExp): readonly string[] {
    return [...page.matchAll(pattern)].map(([, found]) => found!);
}

function decoded(text: string): string {
    return text.replace(
        /&(?:amp|lt|gt|quot|#39);/gu,
        (name) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[name]!,
    );
}

/** The steps of a page from one heading to a deeper one that leave out a level. */
function leaps(page: string): readonly string[] {
    const levels = all(page, /<h([1-6])[ >]/gu).map(Number);
    return levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1] ?? 0} h${level}`] : []));
}

/** Elements that are not closed, or closed in another order. */
function unbalanced(page: string): readonly string[] {
    const open: string[] = [];
    const wrong: string[] = [];
    for (const [, close, name] of page.replace(/<style>[\s\S]*<\/style>/u, '').matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
        if (close === '/') {
            wrong.push(...(open.pop() === name ? [] : [name!]));
        } else if (!['meta', 'wbr'].includes(name!)) {
            open.push(name!);
        }
    }
    return [...wrong, ...open];
}

for (const [name, source] of Object.entries(sources)) {
    describe(`The page of ${name}`, () => {
        const page = html.render(formatted(source));
        const ids = all(page, / id="([^"]*)"/gu).map(decoded);
        const addresses = all(page, / href="(#[^"]*)"/gu).map(decoded);

        it('has each id once', () => assert.deepEqual(ids, [...new Set(ids)]));
        it('has no link that leads nowhere', () =>
            assert.deepEqual(
                addresses.filter((address) => !ids.includes(decodeURIComponent(address.slice(1)))),
                [],
            ));
        it('has no link inside of a link', () => assert.doesNotMatch(page, /<a [^>]*>(?:(?!<\/a>)[\s\S])*<a /u));
        it('leaves out no level of its headings', () => assert.deepEqual(leaps(page), []));
        it('closes what it opens', () => assert.deepEqual(unbalanced(page), []));
        it('has one main part', () => assert.equal(all(page, /<(main)\b/gu).length, 1));
        it('has entries in lists only, and rows in tables with a name only', () => {
            assert.doesNotMatch(page, /(?:<\/p>|<\/div>|<\/h\d>|<main[^>]*>|<\/ul>|<\/table>)\s*<(?:li|tbody)\b/u);
            assert.equal(all(page, /<(table)\b/gu).length, all(page, /<(caption)>[^<]/gu).length);
        });
        it('is the same, byte for byte, when it is written again', () => assert.equal(html.render(formatted(source)), page));
        it('has nothing of the editor', () => assert.doesNotMatch(page, /vscode|tabindex|data-frame|class="frame/u));
    });
}

describe('The links of a page', () => {
    const page = html.render(formatted(sources['equal labels, notes and titles']!));
    const linksOf = (pattern: RegExp): readonly string[] => all(page, pattern);

    it('lead from a row of the list to the annotation with the same label and the same place', () =>
        assert.deepEqual(linksOf(/<li class="block list-row[\s\S]*?<a href="([^"]*)"/gu), [
            '#annotation-heading:1',
            '#annotation-heading:1~2',
            '#annotation-heading:2(b)',
        ]));
    it('and back', () =>
        assert.deepEqual(linksOf(/<a class="marker" href="([^"]*)"/gu), ['#list-row:1', '#list-row:1~2', '#list-row:2(b)']));
    it('lead from each mark to its note, in the annex to that of the annex first', () =>
        assert.deepEqual(linksOf(/role="doc-noteref" href="([^"]*)"/gu), [
            ...[
                '#footnote:*',
                '#footnote:*',
                '#footnote:1',
                '#footnote:1',
                '#annex-note:a',
                '#footnote:1',
                '#annex-note:a',
                '#annex-note:a',
            ],
        ]));
    it('lead from a note back to its first mark', () => {
        assert.deepEqual(linksOf(/role="doc-backlink" href="([^"]*)"/gu), ['#mark:*', '#mark:1', '#mark:1', '#mark:a']);
        assert.deepEqual(linksOf(/<a id="([^"]*)" role="doc-noteref"/gu), ['mark:*', 'mark:1', 'mark:a']);
    });
    it('lead from a mention to its item, if there is one', () =>
        assert.deepEqual(linksOf(/<(?:a|span) class="mention unbroken"([^>]*)>/gu), [
            ' href="#annotation-heading:1"',
            ' href="#annotation-heading:2(b)"',
            '',
        ]));
});

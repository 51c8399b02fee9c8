import assert from 'node:assert/strict';
import { markdown } from '../../language/formats/markdown.js';
import { formatted, lines } from '../document/documents.js';

function check(title: string, source: readonly string[], expected: readonly string[]): void {
    it(title, () => {
        const printed = markdown.render(formatted(lines('agenda A/AC.1/2024/1', ...source))).replace(/\u00a0/gu, ' ');
        assert.equal(printed.slice(printed.indexOf('# ')), `${expected.join('\n')}\n`);
    });
}

describe('Markdown', () => {
    check(
        'has headings, nested lists and notes',
        [
            'title: Agenda',
            'item 1  One',
            '',
            'item 1 (a)  Two',
            '',
            'See A/AC.1/2024/2.[^1]',
            '',
            '(a) first:',
            '',
            '(i) inner;',
            '',
            '[^1]: A note.',
        ],
        [
            '# Agenda',
            '',
            '## Provisional agenda',
            '',
            '- 1\\. One:',
            '  - (a) Two.',
            '',
            '## Annotations',
            '',
            '### 1. One',
            '',
            '#### (a) Two',
            '',
            'See [A/AC.1/2024/2](<https://undocs.org/en/A/AC.1/2024/2>).[^1]',
            '',
            '- (a) first:',
            '  - (i) inner;',
            '',
            '[^1]: A note.',
        ],
    );
    check(
        'has the annex as one table',
        ['title: Agenda', 'schedule', 'day 2024-09-03', '10:00-13:00', '- A | B', 'day 2024-09-04', '15:00-18:00', '1'],
        [
            '# Agenda',
            '',
            '## Annex',
            '',
            '## Proposed organization of work',
            '',
            '| Date and time | Item | Title or description |',
            '| --- | --- | --- |',
            '| **Tuesday, 3 September 2024** |  |  |',
            '| 10 a.m.–1 p.m. |  | A \\| B |',
            '| **Wednesday, 4 September 2024** |  |  |',
            '| 3–6 p.m. | 1 |  |',
        ],
    );
    check(
        'keeps text that looks like Markdown',
        ['title: Agenda', 'item 1  *Stars* and_lines', '', '# no heading <b>', '', '2012. no list'],
        [
            '# Agenda',
            '',
            '## Provisional agenda',
            '',
            '- 1\\. \\*Stars\\* and\\_lines.',
            '',
            '## Annotations',
            '',
            '### 1. \\*Stars\\* and\\_lines',
            '',
            '\\# no heading &lt;b\\>',
            '',
            '2012\\. no list',
        ],
    );
});

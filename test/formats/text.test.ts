import assert from 'node:assert/strict';
import { text } from '../../language/formats/text.js';
import { formatted, lines } from '../document/documents.js';

function check(title: string, source: readonly string[], expected: readonly string[]): void {
    it(title, () =>
        assert.equal(
            text
                .render(formatted(lines('agenda A/AC.1/2024/1', ...source)))
                .replace(/\u00a0/gu, ' ')
                .split('\n')
                .slice(4)
                .join('\n'),
            `${expected.join('\n')}\n`,
        ),
    );
}

describe('plain text', () => {
    check(
        'sets list, annotations and notes',
        [
            'title: Agenda',
            'item 1  One',
            '',
            'item 1 (a)  Two',
            '',
            'Text.[^12]',
            '',
            '(a) first:',
            '',
            '(i) inner;',
            '',
            'documentation',
            'Note (A/AC.1/2024/2)',
            '',
            '[^12]: A note.',
        ],
        [
            'Agenda',
            '',
            'Provisional agenda',
            '',
            '1. One:',
            '    (a) Two.',
            '',
            'Annotations',
            '',
            '1. One',
            '',
            '(a) Two',
            '',
            'Text.¹²',
            '',
            '(a) first:',
            '    (i) inner;',
            '',
            'Documentation',
            '',
            'Note (A/AC.1/2024/2)',
            '',
            '¹² A note.',
        ],
    );
    check(
        'sets the annex as one table',
        [
            'title: Agenda',
            'schedule',
            'day 2024-09-03',
            '10:00-13:00 @ Room B',
            '- Talks',
            'day 2024-09-04',
            '15:00-18:00',
            '1 [^a]',
            '',
            '[^a]: A note.',
        ],
        [
            'Agenda',
            '',
            'Annex',
            '',
            'Proposed organization of work',
            '',
            'Date and time\tItem\tTitle or description',
            'Tuesday, 3 September 2024',
            '10 a.m.–1 p.m. (Room B)\t\tTalks',
            'Wednesday, 4 September 2024',
            '3–6 p.m.\t1\tᵃ',
            '',
            'ᵃ A note.',
        ],
    );
});

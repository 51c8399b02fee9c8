/** Texts of PDF files with each cell of a table on a line of its own. */
import { ok } from 'node:assert/strict';
import { importText } from '../../language/importing/importing.js';

/** The expected lines stand one after another in the source. */
function check(title: string, text: readonly string[], ...expected: readonly (readonly string[])[]): void {
    it(title, () => {
        const { source } = importText(text.join('\n'), { name: text.some((line) => line.startsWith('| ---')) ? 'a.md' : 'a.txt' });
        for (const lines of expected) {
            ok(`\n${source}\n`.includes(`\n${lines.join('\n')}\n`), `${lines.join('\n')}\n\nin\n\n${source}`);
        }
    });
}

const list = [
    'TD/B/C.II/50',
    'Trade and Development Board',
    'Tenth session',
    'Geneva, 17–18 June 2024',
    '',
    'I.',
    '',
    'Provisional agenda',
];
const rows = ['1.', '', 'Adoption of the agenda.', '', '2.', '', 'Review of the work of the Board.', '', '3.', '', 'Report.', ''];
const long =
    'The provisional agenda was drawn up by the secretariat with the officers of the Board and follows what was decided at the session before';
const annotations = [
    'II.',
    '',
    'Annotations',
    'Opening',
    `${long},`,
    'in which all members took part and agreed with most of what had been proposed to them by then.',
    'The Chair will open the session in the usual way and ask whether anybody would like to add a word,',
    'as has been done since the first of them. She will then call upon the Secretary-General to speak.',
    '',
    '1.',
    '',
    'Adoption of the agenda',
    '',
    'The Board will adopt its agenda.',
    '',
    '2.',
    '',
    'Review of the work of the Board',
    '',
];

describe('a text with each cell on a line of its own', () => {
    check(
        'has the timetable that its columns have, with what its third column says',
        [
            ...list,
            ...rows,
            ...annotations,
            'The Board will review its work.',
            '',
            'III.',
            '',
            'Provisional timetable',
            'Date and time',
            '',
            'Agenda item',
            '',
            'Introduced by',
            '',
            'Monday, 17 June',
            '10.00 – 10.15',
            '',
            'Opening',
            '',
            'Secretary-General of the',
            'Conference',
            '',
            '10.15 – 13.00',
            '',
            'Item 1: Adoption of the agenda',
            '',
            'Chair',
            '',
            '13.00 – 15.00',
            '',
            'Lunch break',
            '',
            '15.00 – 18.00',
            '',
            'Item 2: Review of the work',
            'of the Board',
            '',
            'Secretariat',
            '',
            'Tuesday, 18 June',
            '10.00 – 13.00',
            '',
            'Item 3: Report',
            '',
            'Rapporteur',
            '',
            'Closing',
            '',
            'Chair',
        ],
        [
            'day 2024-06-17',
            '10:00-10:15',
            '- Opening',
            '- Introduced by: Secretary-General of the Conference',
            '10:15-13:00',
            '1',
            '- Introduced by: Chair',
        ],
        ['13:00-15:00', '- Lunch break', '15:00-18:00', '2', '- Introduced by: Secretariat'],
        ['10:00-13:00', '3', '- Introduced by: Rapporteur', '- Closing', '- Introduced by: Chair'],
    );

    check(
        'has a heading right below that of the annotations, above a paragraph',
        [...list, ...rows, ...annotations, 'The Board will review its work.'],
        ['heading Opening'],
    );

    check(
        'has documents whose titles stand behind their symbols',
        [
            ...list,
            ...rows,
            ...annotations,
            'Document title',
            '',
            'Document symbol',
            '',
            'Review of the year before',
            '',
            'TD/B/C.II/49',
            '',
            'For information',
            '',
            'Review of the first half of the year',
            '',
            'TD/B/C.II/51',
            '',
            'For information',
            '',
            'TD/B/C.II/52',
            '',
            'For information',
            '',
            'Review of the second half of the',
            'year, with its tables',
            '',
            'The Board will review its work in the light of both of them and of what members say.',
        ],
        [
            'documentation',
            'Review of the year before (TD/B/C.II/49) For information',
            'Review of the first half of the year (TD/B/C.II/51) For information',
            'Review of the second half of the year, with its tables (TD/B/C.II/52) For information',
        ],
    );

    check(
        'keeps what stands at the foot of two pages among many, which is not printed on each',
        [
            [...list, ...rows, 'GE.24-00001(E)'].join('\n'),
            ['TD/B/C.II/50', '', ...annotations, 'The Board will review its work.', '', '2'].join('\n'),
            [
                'TD/B/C.II/50',
                '',
                '3.',
                '',
                'Report',
                '',
                'The Board will adopt its report in the evening of its second day.',
                '',
                'Closing',
                '3',
            ].join('\n'),
            ['TD/B/C.II/50', '', 'A list of those who were present at the first session is kept by the secretariat.', '', '4'].join('\n'),
            ['TD/B/C.II/50', '', 'It is open to all who wish to see it, at the desk of the conference officer.', '', '5'].join('\n'),
            ['TD/B/C.II/50', '', 'The desk is open until the evening of the day on which the Board ends.', '', 'Closing', '6'].join('\n'),
            ['TD/B/C.II/50', '', 'The Chair will say a few words.', '', '7'].join('\n'),
        ].map((page, index) => (index === 0 ? page : `\f${page}`)),
        ['heading Closing'],
    );
});

describe('a timetable with a column beside the items', () => {
    check(
        'has its head before what stands beside a title without an item, too',
        [
            'TD/B/C.II/50',
            '',
            '# Trade and Development Board',
            '',
            'Geneva, 17–18 June 2024',
            '',
            '## Provisional agenda',
            '',
            '1. Adoption of the agenda.',
            '2. Report.',
            '',
            '## Annotations',
            '',
            '### 1. Adoption of the agenda',
            '',
            'The Board will adopt its agenda.',
            '',
            '### 2. Report',
            '',
            'The Board will adopt its report.',
            '',
            '## Annex',
            '',
            '### Provisional timetable',
            '',
            '| Date and time | Agenda item | Introduced by |',
            '| --- | --- | --- |',
            '| Monday, 17 June | | |',
            '| 10.00 – 10.30 | Opening | Secretary-General |',
            '| 10.30 – 13.00 | Item 1: Adoption of the agenda | Chair |',
            '| 15.00 – 18.00 | Item 2: Report | Rapporteur |',
        ],
        ['10:00-10:30', '- Opening', '- Introduced by: Secretary-General'],
    );
});

/**
 * Sessions of delicate kinds, and those that once broke the law. A counterexample of fast-check is plain data and can be added below as it is printed; one
 * written by hand is shorter as a list of replaced texts.
 */
import { six } from '../rules/six-versions.js';
import { type SentEdit, sent } from './changes.js';
import type { OpenText, Session } from './edits.js';
import { rooms } from './small.js';

/** One notification: texts, of which the first occurrence is meant, with their replacements. A single text replaces everything. */
type Replacement = string | readonly (readonly [before: string, after: string])[];

/** A session with one agenda, or with several texts of which the first is edited. Everything is requested after each edit. */
function replacing(open: string | readonly OpenText[], ...steps: readonly Replacement[]): Session {
    const texts = typeof open === 'string' ? [{ name: 'document.agenda', text: open }] : open;
    const [{ name, text: first } = { name: '', text: '' }] = texts;
    let text = first;
    const notifications = steps.map((step) => {
        const made = sent(text, typeof step === 'string' ? step : step.map(([before, after]) => changeOf(text, before, after)));
        text = made.text;
        return { name, changes: made.changes, asked: true };
    });
    return { open: texts, notifications, places: [0, 2500, 5000, 7500, 10_000] };
}

function changeOf(text: string, before: string, after: string): Exclude<SentEdit, string>[number] {
    const start = text.indexOf(before);
    if (start < 0) {
        throw new Error(`${before} is not in the text.`);
    }
    return { start, end: start + before.length, text: after };
}

/** A change of a line's first characters. */
function firstLine(from: number, to: number, text: string): Session['notifications'][number]['changes'][number] {
    return { range: { start: { line: 0, character: from }, end: { line: 0, character: to } }, text };
}

/** An agenda with many sections, of which each cites a resolution. */
function citing(count: number): string {
    const items = Array.from({ length: count }, (_, index) => `item ${index + 1}  Title\n\nIn its resolution 10/3, it met.\n`);
    return `agenda CAC/COSP/WG.4/2024/1\nlanguage: en\n\n${items.join('\n')}`;
}

const lines = (...all: readonly string[]): string => all.join('\n');

const meeting = lines(
    'agenda CAC/COSP/WG.4/2024/1',
    'language: en',
    'dates: 2024-09-03 to 2024-09-06',
    '',
    'item 1  Opening',
    '',
    'See {item 2} and {item 3}.[^1] In its resolution 10/3, it met.',
    '',
    'item 2  Report',
    '',
    '(a) First;',
    '',
    '(c) Third;',
    '',
    '[^1]: A note.',
    '',
    'item 4  Closing',
    '',
    'By General Assembly resolution 58/4 and decision 8/1.',
    '',
    'schedule',
    '',
    'day 2024-09-03',
    '10:00-13:00',
    '1, 2 [^1]',
    '4',
    '',
);

/** Agendas that take the same rooms; the first is edited. */
const neighbours = rooms.map(({ name, text }) => ({ name: `${name}.agenda`, text }));

export const counterexamples: Readonly<Record<string, Session>> = {
    'the text of a note is deleted, and comes back': replacing(
        meeting,
        [['[^1]: A note.\n', '']],
        [['item 4', '[^1]: Another.\n\nitem 4']],
    ),
    'a second text of a note comes above the first': replacing(meeting, [['item 2  Report\n', '[^1]: Above.\n\nitem 2  Report\n']]),
    'a section is opened in the middle of another': replacing(
        meeting,
        [['(c) Third', 'item 3  New\n\n(c) Third']],
        [['item 3  New\n\n', '']],
    ),
    'a section is opened inside a word': replacing(meeting, [['Third;', 'Thi\n\nitem 3  rd;']]),
    'an item moves below another': replacing(meeting, [
        ['item 2  Report\n\n(a) First;\n\n(c) Third;\n\n', ''],
        ['schedule', 'item 2  Report\n\n(a) First;\n\n(c) Third;\n\nschedule'],
    ]),
    'an item is cut, and pasted further up': replacing(
        meeting,
        [['item 4  Closing\n\nBy General Assembly resolution 58/4 and decision 8/1.\n\n', '']],
        [['item 1', 'item 4  Closing\n\nBy General Assembly resolution 58/4 and decision 8/1.\n\nitem 1']],
    ),
    'an excuse comes to the end of a section, for the line that opens the next': replacing(
        meeting,
        [['item 4', '// agenda-ignore numbering/gap\nitem 4']],
        [['// agenda-ignore numbering/gap\n', '']],
    ),
    'an excuse moves from one section to the next': replacing(
        meeting.replace('(c) Third', '// agenda-ignore\n(c) Third'),
        [
            ['// agenda-ignore\n', ''],
            ['item 4', '// agenda-ignore\nitem 4'],
        ],
        [['// agenda-ignore\n', '// \n']],
    ),
    'an excuse above blank lines and comments reaches into the next section': replacing(
        meeting,
        [['item 4', '// agenda-ignore\n\n// more\n\nitem 4']],
        [['// more', 'more']],
    ),
    'a room is taken at other times, in other places and for another document': replacing(
        neighbours,
        [['10:00-13:00', '14:00-15:00']],
        [['14:00-15:00', '10:00-12:01']],
        [['Room A', 'room \u00a0a']],
        [['- Joint meeting with the Committee on Stone\n', '']],
        [['place: Vienna', 'place: Geneva']],
        [['place: Geneva', 'place: Vienna']],
        [['agenda A/AC.1', 'agenda A/AC.3']],
        [['agenda A/AC.3', 'agenda A/AC.1']],
        [['item 1  Opening', 'heading First\n\nText.\n\nitem 1  Opening']],
        [['item 1  Opening', 'item 1  Joint opening']],
        [['day 2024-09-03', 'day 2024-09-04']],
        [['day 2024-09-04', 'day 2024-09-03']],
    ),
    'a document becomes a later revision than the others, and none again': replacing(
        [neighbours[2]!, neighbours[1]!, neighbours[0]!],
        [['/Rev.1', '']],
        [['2024/1\n', '2024/1/Rev.2\n']],
        [['12:30', '12:00']],
        [['/Rev.2', '/Add.1']],
        [['agenda A/AC.2/2024/1/Add.1', 'agenda']],
    ),
    'the language changes': replacing(
        meeting,
        [['language: en', 'language: fr']],
        [['language: fr', 'language: zh']],
        [['language: zh\n', '']],
    ),
    'the own body changes by its register': replacing(
        meeting,
        [['dates:', 'register: A\ndates:']],
        [['register: A', 'register: X/Y']],
        [['register: X/Y\n', '']],
    ),
    'the own body changes by the symbol': replacing(meeting, [['CAC/COSP/WG.4/2024/1', 'A/80/100']], [['A/80/100', 'CAC/COSP/1']]),
    'the dates of the session change': replacing(meeting, [['2024-09-03 to', '2024-09-04 to']]),
    'an item is renamed while the schedule takes it up': replacing(
        meeting,
        [['item 4', 'item 3']],
        [['item 3  Closing', 'item 4  Closing']],
    ),
    'an item gets the label of one further down': replacing(meeting, [['item 2  ', 'item 4  ']], [['item 4  ', 'item 2  ']]),
    'all items are renumbered at once': replacing(meeting, [
        ['item 1  ', 'item 2  '],
        ['item 2  ', 'item 3  '],
        ['item 4  ', 'item 5  '],
    ]),
    'an item comes above all others': replacing(
        meeting,
        [['item 1', 'item 1  First\n\nNew.\n\nitem 1']],
        [['item 1  First\n\nNew.\n\n', '']],
    ),
    'a number of a resolution changes': replacing(meeting, [['10/3', '10/9']], [['10/9', '10/99']], [['10/99', '']]),
    'line ends become those of Windows': replacing(meeting, meeting.replaceAll('\n', '\r\n'), [['(a) First', '(b) First']]),
    'a line end gets its second half': replacing(
        meeting.replaceAll('\n', '\r'),
        [['Report\r', 'Report\r\n']],
        [['Report\r\n', 'Report\n']],
    ),
    'a byte order mark comes and goes': replacing(meeting, [['agenda', '\ufeffagenda']], [['\ufeff', '']]),
    'everything is deleted and pasted again': replacing(meeting, [[meeting, '']], meeting),
    'a lone half of a character is typed': replacing(meeting, [['First', 'Fir\ud83dst']], [['\ud83d', '\ud83d\udc4d']]),
    'the schedule is commented out': replacing(
        meeting,
        [
            ['schedule', '// schedule'],
            ['day 2024', '// day 2024'],
            ['10:00', '// 10:00'],
        ],
        [['// schedule', 'schedule']],
    ),
    'a line feed is typed after a carriage return': replacing(lines('agenda A/1/1', '', 'item 1  A', '').replaceAll('\n', '\r'), [
        ['item 1', '\ndocumentation\nitem 1'],
    ]),
    'the place that a finding of another language version names moves': replacing(
        [
            { name: 'meeting.en.agenda', text: six.en },
            { name: 'meeting.fr.agenda', text: six.fr.replace('15:00-18:00\n2\n', '15:30-18:00\n2\n') },
        ],
        [['item 1', '// Above.\nitem 1']],
        [['// Above.\n', '']],
    ),
    'the word that opens the schedule runs into the next line': replacing(meeting, [['\n\nday', 'day']], [['day 2024', '\nday 2024']]),
    'the blank line in front of a section is deleted': replacing(meeting, [['Third;\n\n', 'Third;\n']], [['.\n\nschedule', '.\nschedule']]),
    'a label is typed in capitals, which changes nothing of what it counts': replacing(
        lines('agenda A/1/1', 'language: en', '', 'item 2  A', '', 'item 2 (a)  B', '', 'Text.', '', 'item 2 (b)  C', ''),
        [['2 (a)', '2 (A)']],
        [['2 (A)', '2 (a)']],
    ),
    'a note comes to stand at the foot of another part of the document': replacing(
        lines('agenda A/1/1', '', 'item 1  A', '', 'B[^2] C[^1]', '', '[^2]: Two.', '', 'schedule', '', '[^1]: One.', ''),
        [['schedule', 'heading X']],
        [['heading X', 'schedule']],
    ),
    'a version is closed, the checking of the others is given up, and it is opened again': {
        open: (['ar', 'es', 'fr'] as const).map((language) => ({ name: `meeting.${language}.agenda`, text: six[language] })),
        notifications: Array.from({ length: 12 }, (_, index) => [
            { name: 'meeting.ar.agenda', changes: [], givenUp: 5 * index, asked: false },
            { name: 'meeting.ar.agenda', changes: [], asked: true },
        ]).flat(),
        places: [0],
    },
    'the own body changes, the linking is given up in the middle, and the change is undone': {
        open: [{ name: 'document.agenda', text: citing(30) }],
        notifications: Array.from({ length: 30 }, (_, index) => [
            { name: 'document.agenda', changes: [firstLine(7, 10, 'XYZ')], givenUp: index, asked: false },
            { name: 'document.agenda', changes: [firstLine(7, 10, 'CAC')], asked: index % 2 === 0 },
            { name: 'document.agenda', changes: [firstLine(26, 27, `${index % 9}`)], asked: true },
        ]).flat(),
        places: [0],
    },
    'a label in another form moves with its line': replacing(
        meeting.replace('item 4  Closing', 'item 4: Closing'),
        [['dates: 2024-09-03 to 2024-09-06\n', '']],
        [['item 1', '// More.\n\nitem 1']],
    ),
    'the line that opens the last section comes to be the text of a note, and what stood under it is deleted at once': {
        open: [{ name: 'document.agenda', text: lines('agenda A/1/1', '', 'heading A', '', 'B[^a]', '', 'item 1  C', '[^a]: D.') }],
        notifications: [
            {
                name: 'document.agenda',
                changes: [
                    { range: { start: { line: 7, character: 0 }, end: { line: 7, character: 8 } }, text: '' },
                    { range: { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } }, text: '[^a]: E.' },
                ],
                asked: true,
            },
        ],
        places: [0],
    },
    'a register comes to be a second one of a body': replacing(
        [
            { name: 'conference.register', text: 'register CAC/COSP\n\nresolution 10/3\nen: Of the Conference\n' },
            { name: 'longer.register', text: 'register CAC/COSP/WG.4\n\nresolution 10/3\nen: Of the Working Group\n' },
            { name: 'document.agenda', text: meeting },
        ],
        [['CAC/COSP', 'CAC/COSP/WG.4']],
    ),
    'a register comes to be the one that the symbol means': replacing(
        [
            { name: 'working-group.register', text: 'register X/Y\n\nresolution 10/3\nen: Of the Working Group\n' },
            { name: 'document.agenda', text: meeting },
        ],
        [['X/Y', 'CAC/COSP/WG.4']],
        [['10/3', '10/4']],
        [['CAC/COSP/WG.4', 'X/Y']],
    ),
};

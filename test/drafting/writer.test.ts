/** The law of the writer: reading what it writes gives back its input. */
import assert from 'node:assert/strict';
import {
    agendaLine,
    commentLine,
    dayLine,
    documentationLine,
    freeLine,
    headingLine,
    hoursText,
    ignoreLine,
    itemLine,
    markText,
    mastheadLine,
    meetingLine,
    mentionText,
    noteLine,
    paperLine,
    scheduleLine,
    takenText,
} from '../../language/drafting/writer.js';
import { readingOf } from '../../language/semantics/reading.js';
import { textOf } from '../../language/syntax/tree/nodes.js';
import { findingsIn } from '../rules/harness.js';
import { built } from './agendas.js';

const text = [
    agendaLine('CAC/COSP/2025/1', [markText('1')]),
    mastheadLine('language', 'en'),
    mastheadLine('dates', '2025-12-15 to 2025-12-19'),
    '',
    itemLine('1', 'Opening'),
    '',
    `See ${mentionText('2 (a)')}.`,
    '',
    documentationLine,
    paperLine('Note by the Secretariat', 'CAC/COSP/2025/2'),
    '',
    headingLine('Between the items'),
    '',
    itemLine('2', 'Review'),
    '',
    itemLine('2 (a)', 'First topic'),
    '',
    itemLine('2 (b)', 'Second topic'),
    '',
    noteLine('1', 'Reissued.'),
    '',
    scheduleLine('Proposed organization of work'),
    '',
    dayLine({ year: 2025, month: 12, day: 15 }),
    meetingLine(hoursText(600, 780), takenText('1', '', [markText('a')]), 'Room B'),
    ignoreLine(['schedule/continued']),
    meetingLine(hoursText(900, 1080)),
    `${takenText('2 (a)', '(continued)')}, ${takenText('2 (b)')}`,
    freeLine('Informal consultations'),
    '',
    noteLine('a', 'To be confirmed.'),
].join('\n');

describe('The writer', () => {
    it('writes lines that are read as what they were written from', async () => {
        const { document } = await built(text);
        const { agenda, masthead, outline, timetables, notes } = readingOf(document.parseResult.value);
        assert.equal(masthead.symbol, 'CAC/COSP/2025/1');
        assert.equal(masthead.language, 'en');
        assert.deepEqual(masthead.dates?.to, { year: 2025, month: 12, day: 19 });
        assert.deepEqual(
            outline.items.map(({ label, item }) => [label, item.title?.parts.map(textOf).join('')]),
            [
                ['1', 'Opening'],
                ['2', 'Review'],
                ['2(a)', 'First topic'],
                ['2(b)', 'Second topic'],
            ],
        );
        assert.deepEqual([...notes.byName.keys()], ['1', 'a']);
        assert.deepEqual(
            timetables[0]?.days.map(({ date, slots }) => [
                date,
                slots.map(({ start, end, track, rows }) => [start, end, track, rows.map(({ kind }) => kind)]),
            ]),
            [
                [
                    { year: 2025, month: 12, day: 15 },
                    [
                        [600, 780, 'Room B', ['item']],
                        [900, 1080, '', ['item', 'item', 'text']],
                    ],
                ],
            ],
        );
        assert.equal(agenda.sections.length, 6);
    });

    it('writes lines that no rule finds fault with', async () => {
        const found = await findingsIn(text);
        assert.deepEqual(
            found
                .filter(({ code, severity }) => code !== 'masthead/missing' && (severity === 'error' || severity === 'warning'))
                .map(({ code, message }) => `${code}: ${message}`),
            [],
        );
    });

    it('leaves no blank at the end of a line, and none where something is empty', () => {
        for (const line of [
            agendaLine(''),
            mastheadLine('body', ''),
            itemLine('', ''),
            itemLine('1'),
            headingLine(''),
            scheduleLine(),
            dayLine(''),
            meetingLine('10:00-13:00'),
            takenText('1'),
            freeLine(''),
            noteLine('1'),
            commentLine(' a\n b '),
            paperLine('Report', ''),
        ]) {
            assert.match(line, /^\S(?:.*\S)?$/u);
        }
    });
});

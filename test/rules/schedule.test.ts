import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes, lines } from './table.js';

const all = '10:00-13:00  1, 2, 3';

describe('schedule', () => {
    describe('meetings', () => {
        findings({
            'two that follow each other': 'day 2024-09-03\n10:00-11:30  1, 2\n11:30-13:00  3',
            overlapping: 'day 2024-09-03\n10:00-12:00  1, 2\n<|11:00-13:00|>schedule/overlap  3',
            'past midnight into a meeting of the next day':
                'day 2024-09-03\n<|20:00-01:00|>schedule/outside-hours  1, 2\n\nday 2024-09-04\n<|00:00-02:00|>schedule/overlap+schedule/outside-hours  3',
            'past midnight on another track, or up to the next meeting':
                'day 2024-09-03\n<|20:00-01:00|>schedule/outside-hours @ Room A  1\n<|20:00-01:00|>schedule/outside-hours @ Room B  2\n\nday 2024-09-04\n<|00:00-02:00|>schedule/outside-hours @ Room C  3\n<|01:00-02:00|>schedule/outside-hours @ Room A\n- Closing',
            'past midnight two days before':
                'day 2024-09-03\n<|20:00-01:00|>schedule/outside-hours  1, 2\n\nday 2024-09-05\n<|00:00-02:00|>schedule/outside-hours  3',
            'one inside the other': 'day 2024-09-03\n10:00-13:00  1, 2\n<|10:30-11:00|>schedule/overlap  3',
            'the same time twice': 'day 2024-09-03\n10:00-13:00  1, 2\n<|10:00-13:00|>schedule/overlap  3',
            'overlapping a long one before last':
                'day 2024-09-03\n10:00-13:00  1, 2\n15:00-16:00\n- A briefing\n<|12:30-13:00|>schedule/overlap+schedule/order  3',
            'on different tracks': 'day 2024-09-03\n10:00-13:00 @ Room A  1, 2\n10:00-13:00 @ Room B  3',
            'on one track, spelled with other blanks':
                'day 2024-09-03\n10:00-13:00 @ Room  A\n1, 2\n<|11:00-13:00|>schedule/overlap @ room A  3',
            'with and without a track': 'day 2024-09-03\n10:00-13:00  1, 2\n11:00-12:00 @ Room B  3',
            'on different days': `day 2024-09-03\n10:00-13:00  1, 2\n\nday 2024-09-04\n10:00-13:00  3`,
            'ending before they begin': 'day 2024-09-03\n<|10:00-09:00|>schedule/end-before-start  1, 2, 3',
            'ending when they begin': 'day 2024-09-03\n<|10:00-10:00|>schedule/end-before-start  1, 2, 3',
            'with a dash of another kind or a dot': 'day 2024-09-03\n10:00–11:00  1\n11.00-12.00  2\n12:00 — 13:00  3',
            'a time that does not exist': 'day 2024-09-03\n<|25:00-26:00|>syntax  1, 2, 3',
            'half typed': 'day 2024-09-03\n<|15:00-|>syntax  1, 2, 3',
            'an item whose label reads like an hour': `language: es\n\n${[...'abcdefgh']
                .map((letter) => `item 1 ${letter})  Tema\n\nTexto.`)
                .join('\n\n')
                .replace(
                    'item 1 a)',
                    'item 1  Tema\n\nitem 1 a)',
                )}\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1 a), 1 b), 1 c), 1 d), 1 e), 1 f), 1 g)\n1 h)[^a]\n15:00-18:00\n1 h) (continuación)\n\n[^a]: Nota.`,
            'above the first day': lines('schedule', '', '<|10:00-13:00|>syntax  1, 2, 3'),
        });
        fixes({
            'one that cannot begin later moves to the next free hours of the day': [
                'day 2024-09-03\n10:00-13:00  1, 2\n<|10:30-11:00|>schedule/overlap  3',
                '10:00-13:00  1, 2\n15:00-15:30  3',
            ],
            'behind the meetings before it': [
                'day 2024-09-03\n10:00-13:00  1\n// A remark.\n<|10:00-12:00|>schedule/overlap\n2\n15:00-16:00\n3',
                '10:00-13:00  1\n15:00-16:00\n3\n// A remark.\n16:00-18:00\n2',
            ],
            'to the next day of the schedule that has room': [
                'day 2024-09-03\n10:00-13:00  1\n<|10:00-13:00|>schedule/overlap\n2\n15:00-18:00\n- No meeting\n\nday 2024-09-04\n10:00-13:00  3',
                'day 2024-09-03\n10:00-13:00  1\n15:00-18:00\n- No meeting\n\nday 2024-09-04\n10:00-13:00  3\n15:00-18:00\n2',
            ],
            'to a day without a meeting': [
                'day 2024-09-03\n10:00-13:00  1\n<|10:00-13:00|>schedule/overlap  2, 3\n15:00-18:00\n- No meeting\n\nday 2024-09-04',
                '- No meeting\n\nday 2024-09-04\n10:00-13:00  2, 3',
            ],
            'to the hours of the masthead': [
                'hours: 9:30-12:30, 14:00-17:00\n\nday 2024-09-03\n09:30-12:30  1, 2\n<|09:30-12:30|>schedule/overlap  3',
                '14:00-17:00  3',
            ],
            'an overlap begins later': ['day 2024-09-03\n10:00-12:00  1, 2\n<|11:00-13:00|>schedule/overlap  3', '12:00-13:00  3'],
            'an end on the twelve-hour clock': ['day 2024-09-03\n<|11:00-01:00|>schedule/end-before-start  1, 2, 3', '11:00-13:00  1'],
        });
        it('offer no other hours where none are free, or an item would be taken up twice', async () => {
            const titles = async (text: string): Promise<readonly string[] | undefined> =>
                (await check(text))[0]?.fixes.map(({ title }) => title);
            assert.deepEqual(await titles('day 2024-09-03\n10:00-13:00  1\n<|10:00-13:00|>schedule/overlap  2\n15:00-18:00  3'), []);
            assert.deepEqual(await titles('day 2024-09-03\n10:00-13:00  1, 2\n<|10:00-13:00|>schedule/overlap  2, 3'), []);
            assert.deepEqual(await titles('day 2024-09-03\n10:00-12:00  1, 2\n<|11:00-13:00|>schedule/overlap  3'), [
                'Begin at 12:00',
                'Move to 15:00-17:00',
                'End the meeting 10:00-12:00 at 11:00',
            ]);
        });
        it('a day outside the session becomes the one that is meant', async () => {
            const titles = async (days: string): Promise<readonly string[] | undefined> =>
                (await check(days)).find(({ code }) => code === 'schedule/outside-session')?.fixes.map(({ title }) => title);
            const first = 'day 2024-09-03\n10:00-13:00  1, 2\n\n';
            assert.deepEqual(await titles(`${first}day <|2024-10-04|>schedule/outside-session\n10:00-13:00  3`), ['Change to 2024-09-04']);
            assert.deepEqual(await titles(`${first}day <|2023-09-05|>schedule/outside-session\n10:00-13:00  3`), ['Change to 2024-09-05']);
            assert.deepEqual(await titles(`${first}day <|2024-05-09|>schedule/outside-session\n10:00-13:00  3`), ['Change to 2024-09-05']);
            assert.deepEqual(await titles(`${first}day <|2024-09-08|>schedule/outside-session\n10:00-13:00  3`), []);
            assert.deepEqual(await titles(`${first}day <|2024-10-03|>schedule/outside-session\n10:00-13:00  3`), []);
        });
        it('offer no beginning outside of the meeting hours', async () => {
            const titles = async (text: string): Promise<readonly string[] | undefined> =>
                (await check(text)).find(({ code }) => code === 'schedule/overlap')?.fixes.map(({ title }) => title);
            const atLunch = 'day 2024-09-03\n10:00-13:00  1, 2\n<|12:00-15:00|>schedule/overlap+schedule/outside-hours  3';
            assert.deepEqual(await titles(atLunch), ['Move to 15:00-18:00', 'End the meeting 10:00-13:00 at 12:00']);
            assert.deepEqual(await titles(`${atLunch}\n16:00-18:00\n- A briefing`), ['End the meeting 10:00-13:00 at 12:00']);
            const early = 'hours: 9:30-12:30, 14:00-17:00\n\nday 2024-09-03\n09:30-12:30  1, 2\n';
            assert.deepEqual(await titles(`${early}<|11:30-13:00|>schedule/overlap+schedule/outside-hours  3`), [
                'Move to 14:00-15:30',
                'End the meeting 09:30-12:30 at 11:30',
            ]);
        });
        it('names both meetings that overlap', async () => {
            const [found] = await check('day 2024-09-03\n10:00-12:00 @ Room A  1, 2\n<|11:00-13:00|>schedule/overlap @ Room A  3');
            assert.equal(found?.message, 'The meeting 11:00-13:00 on 3\u00a0September 2024 in Room A overlaps the meeting 10:00-12:00.');
        });
        it('tells two meetings at one time by their day', async () => {
            const [found] = await check('day 2024-09-03\n10:00-13:00  1, 2\n<|10:00-13:00|>schedule/overlap  3');
            assert.equal(found?.message, 'There are two meetings at 10:00-13:00 on 3\u00a0September 2024.');
        });
    });

    describe('hours', () => {
        findings({
            'morning and afternoon': 'day 2024-09-03\n10:00-13:00  1, 2\n15:00-18:00  3',
            noon: 'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|13:15-14:45|>schedule/outside-hours\n- A side event',
            evening: 'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|18:00-20:00|>schedule/outside-hours\n- Consultations',
            'over lunch': 'day 2024-09-03\n<|12:00-15:30|>schedule/outside-hours  1, 2, 3',
            'the hours of the masthead':
                'hours: 9:30-12:30, 14:00-17:00, 18:00-21:00\n\nday 2024-09-03\n9:30-12:30  1, 2\n<|10:00-13:00|>schedule/outside-hours @ Room B\n- Briefing\n14.00-17.00  3\n18:00-20:00\n- Consultations',
        });
    });

    describe('days', () => {
        findings({
            'before the session': `day <|2024-09-02|>schedule/outside-session\n${all}`,
            'after the session': `day 2024-09-03\n${all}\n\nday <|2024-09-07|>schedule/outside-session\n10:00-13:00\n- Excursion`,
            twice: 'day 2024-09-03\n10:00-13:00  1, 2\n\nday <|2024-09-03|>schedule/duplicate-day\n15:00-18:00  3',
            'not in order': 'day 2024-09-04\n10:00-13:00  1, 2\n\nday <|2024-09-03|>schedule/order\n10:00-13:00  3',
            'one of several not in order':
                'day 2024-09-03\n10:00-13:00  1\n\nday 2024-09-06\n10:00-13:00  2\n\nday <|2024-09-04|>schedule/order\n10:00-13:00  3',
            'meetings not in order': 'day 2024-09-03\n15:00-18:00  1, 2\n<|10:00-13:00|>schedule/order  3',
            'meetings of tracks, track by track':
                'day 2024-09-03\n10:00-13:00 @ Room A  1\n15:00-18:00 @ Room A  2\n10:00-13:00 @ Room B  3',
            'that the calendar does not have': `dates: 2024-09-03 to 2024-10-04\n\nday <|2024-09-31|>date/impossible\n${all}`,
            'of a leap year': `dates: 2024-02-26 to 2024-03-01\nissued: 2024-01-10\n\nday 2024-02-29\n${all}`,
            'of a year that is none': `dates: 2023-02-27 to 2023-03-03\nissued: 2023-01-10\n\nday <|2023-02-29|>date/impossible\n${all}`,
            'at a weekend': `dates: 2024-09-03 to 2024-09-10\n\nday <|2024-09-08|>schedule/weekend\n${all}`,
            'without a date': `<|day|>syntax\n${all}`,
            'with a single digit': `day <|2024-9-3|>syntax\n${all}`,
            'in words': `day <|Tuesday, 3 September 2024|>syntax\n${all}`,
            'when the dates of the session are not known': `dates: <|later|>masthead/value\n\nday 2030-01-07\n${all}`,
        });
        fixes({
            'two digits are written': [`day <|2024-9-3|>syntax\n${all}`, 'day 2024-09-03\n'],
            'a date in words is read': [`day <|Tuesday, 3 September 2024|>syntax\n${all}`, 'day 2024-09-03\n'],
            'a pasted row of a day is read': [`day 2024-09-03\n${all}\n\n<|Wednesday, 4 September 2024|>syntax`, 'day 2024-09-04'],
            'the items of a pasted meeting stay on its line': [
                'day 2024-09-03\n<|3 p.m. to 6 p.m.  1, 2, 3|>syntax',
                '\n15:00-18:00  1, 2, 3',
            ],
            'other words of a pasted meeting become a row': [
                'day 2024-09-03\n<|10 a.m. to 1 p.m.: Opening|>syntax\n15:00-18:00  1, 2, 3',
                '\n10:00-13:00\n- Opening\n15:00-18:00',
            ],
            'a French meeting': ['day 2024-09-03\n10:00-13:00  1, 2, 3\n<|De 15 à 18 heures|>syntax\n- Text', '\n15:00-18:00\n- Text'],
            'a French meeting with minutes': [
                'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|15 h 00 - 18 h 00|>syntax\n- Text',
                '\n15:00-18:00\n- Text',
            ],
            'a Spanish meeting': [
                'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|De las 15.00 a las 18.00 horas|>syntax\n- Text',
                '\n15:00-18:00\n- Text',
            ],
            'a Russian meeting': [
                'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|с 15 ч. 00 м. до 18 ч. 00 м.|>syntax\n- Text',
                '\n15:00-18:00\n- Text',
            ],
            'an Arabic meeting': [
                'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|من الساعة 15:00 إلى الساعة 18:00|>syntax\n- Text',
                '\n15:00-18:00\n- Text',
            ],
            'a Chinese meeting': ['day 2024-09-03\n10:00-13:00  1, 2, 3\n<|下午3时至6时|>syntax\n- Text', '\n15:00-18:00\n- Text'],
            'a pasted meeting is read': ['day 2024-09-03\n<|10 a.m.–1 p.m.|>syntax\n15:00-18:00  1, 2, 3', '\n10:00-13:00\n'],
            'any other line becomes a row': [`day 2024-09-03\n${all}\n<|Lunch|>syntax`, '\n- Lunch'],
        });
    });

    describe('items taken up', () => {
        findings({
            'on the line of the meeting, on one line, on several': 'day 2024-09-03\n10:00-13:00  1\n2, 3',
            'separated as other languages do it': 'day 2024-09-03\n10:00-13:00  1、2；3',
            'with notes and a continuation':
                'day 2024-09-03\n10:00-13:00  1 [^a], 2 [^b][^c]\n15:00-18:00  2 (continued) [^a], 3\n\n[^a]: One.\n\n[^b]: Two.\n\n[^c]: Three.',
            'nothing at all': 'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|15:00-18:00|>schedule/empty-slot',
            'nothing but the notes of the annex below it':
                'day 2024-09-03\n10:00-13:00  1, 2 [^a], 3\n<|15:00-18:00|>schedule/empty-slot\n\n[^a]: Together with the Group.',
            'a row of text is something': 'day 2024-09-03\n10:00-13:00  1, 2, 3\n15:00-18:00\n- No meeting',
            never: lines(
                'item 1  One',
                '',
                'item 2  Two',
                '',
                'item <|3|>schedule/unscheduled  Three',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '10:00-13:00  1, 2',
            ),
            'as a whole, with its sub-items': lines(
                'item 1  One',
                '',
                'item 1 (a)  A',
                '',
                'item 1 (b)  B',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '10:00-13:00  1',
            ),
            'as a whole and in part': lines(
                'item 1  One',
                '',
                'item 1 (a)  A',
                '',
                'item <|1 (b)|>schedule/unscheduled  B',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '10:00-13:00  1, 1 (a)',
            ),
            'nothing scheduled yet': lines('item 1  One', '', 'schedule', '', 'day 2024-09-03', '<|10:00-13:00|>schedule/empty-slot'),
            'again without the word': 'day 2024-09-03\n10:00-13:00  1, 2\n15:00-18:00  <|2|>schedule/continued, 3',
            'again with the word of any language': 'day 2024-09-03\n10:00-12:00  1, 2\n12:00-13:00  2 (suite)\n15:00-18:00  2 （续）, 3',
            'of an item that does not exist': 'day 2024-09-03\n10:00-13:00  1, 2\n15:00-18:00  3, <|4|>item/unknown (continued)',
            'with the word at its first appearance': 'day 2024-09-03\n10:00-13:00  1, 2 <|(continued)|>schedule/continued, 3',
            'in Arabic or full-width digits below a row of text': 'day 2024-09-03\n10:00-13:00  1\n- Coffee\n٢\n- Tea\n３',
            'in parallel meetings': 'day 2024-09-03\n10:00-13:00 @ Room A  1, 2\n10:00-13:00 @ Room B  2, 3',
            'a part after the whole': lines(
                'item 1  One',
                '',
                'item 1 (a)  A',
                '',
                'item 1 (b)  B',
                '',
                'schedule',
                '',
                'day 2024-09-03',
                '10:00-13:00  1',
                '1 (a)',
                '15:00-18:00  1 (continued)',
                '1 (b)',
            ),
            unknown: 'day 2024-09-03\n10:00-13:00  1, 2, 3, <|4|>item/unknown',
            'unknown sub-items': 'day 2024-09-03\n10:00-13:00  1, 2, 3\n<|2 (a)|>item/unknown',
            'with its title': 'day 2024-09-03\n10:00-13:00  2, 3\n1 <|Opening of the session|>syntax',
        });
        fixes({
            'the word is added': [
                'day 2024-09-03\n10:00-13:00  1, 2\n15:00-18:00  <|2|>schedule/continued, 3',
                '15:00-18:00  2 (continued), 3',
            ],
            'the word is that of the document': [
                'language: zh\n\nday 2024-09-03\n10:00-13:00  1, 2\n15:00-18:00  <|2|>schedule/continued, 3',
                '2 （续）, 3',
            ],
            'the word right behind a mark is removed, and the mark stays': [
                'day 2024-09-03\n10:00-13:00  1, 2 [^a]<|(continued)|>schedule/continued, 3\n\n[^a]: One.',
                '1, 2 [^a], 3',
            ],
            'the word is removed': ['day 2024-09-03\n10:00-13:00  1, 2 <|(continued)|>schedule/continued, 3', '1, 2, 3'],
            'the title is removed': ['day 2024-09-03\n10:00-13:00  2, 3\n1 <|Opening of the session|>syntax', '\n1'],
        });
    });

    findings({
        'running text above the first day': lines(
            'schedule Proposed organization of work',
            '',
            'The following is proposed:',
            '',
            'day 2024-09-03',
            '10:00-13:00  1, 2, 3',
        ),
        'a row that is wrapped': 'day 2024-09-03\n10:00-13:00  1, 2, 3\n- A long row of text\nthat goes on',
        'a row in no meeting': 'day 2024-09-03\n<|1, 2, 3|>syntax',
    });
});

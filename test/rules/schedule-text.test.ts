/** Text above the days of a schedule that reads like a day or a meeting, as timetables come from Word, in the six languages. */
import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import { checkFixes } from './fix-law.js';
import { applied, findingsIn } from './harness.js';

const session = 'dates: 2027-05-17 to 2027-05-21\nissued: 2027-02-01\n\nitem 1  One\n\nText.\n\nitem 2  Two\n\nText.\n\nschedule\n\n';
const rest = '\n\nday 2027-05-20\n10:00-13:00  1, 2\n';

/** What the fix makes of the text; undefined where there is no finding. */
async function check(text: string, expected: string | undefined): Promise<void> {
    const source = complete(`${session}${text}${rest}`);
    const [found, ...more] = (await findingsIn(source)).filter(({ code }) => code === 'schedule/text');
    assert.equal(found && applied(source, found.fixes[0]), expected === undefined ? undefined : complete(`${session}${expected}${rest}`));
    assert.deepEqual(more, []);
    await checkFixes(source);
}

describe('Text above the days of a schedule', () => {
    for (const [text, expected] of [
        ['Monday, 17 May 2027\n10 a.m.–1 p.m.\t1\tOne', 'day 2027-05-17\n10 a.m.–1 p.m.\t1\tOne'],
        ['Lundi 17 mai 2027', 'day 2027-05-17'],
        ['Martes 18 de mayo de 2027', 'day 2027-05-18'],
        ['Вторник, 18 мая 2027 года', 'day 2027-05-18'],
        ['الثلاثاء، 18 أيار/مايو 2027', 'day 2027-05-18'],
        ['2027年5月18日，星期二', 'day 2027-05-18'],
        ['18 May 2027', 'day 2027-05-18'],
        ['10 a.m.–1 p.m.', '10:00-13:00'],
        ['10 a.m.–1 p.m.\tOpening', '10:00-13:00\n- Opening'],
        ['15 h–18 h', '15:00-18:00'],
        ['上午10时至下午1时', '10:00-13:00'],
        ['The meetings are these:\nMonday, 17 May 2027', 'The meetings are these:\n\nday 2027-05-17'],
    ] as const) {
        it(`becomes a day or a meeting: ${text.replaceAll('\n', ' / ')}`, () => check(text, expected));
    }
    for (const text of [
        'The meetings are held from 10 a.m. to 1 p.m. and from 3 to 6 p.m.',
        '10 a.m. to 1 p.m. and 3 p.m. to 6 p.m.',
        '10 a.m. to 1 p.m. on all days of the session.',
        '17–21 May 2027',
        'As at 1 February 2027',
        '1 February 2027',
        'On Monday, 17 May 2027, the Committee will meet at 3 p.m.',
        'Les séances ont lieu de 10 heures à 13 heures.',
        'Заседания проводятся с 10 ч. 00 м. до 13 ч. 00 м.',
        '会议时间为上午10时至下午1时。',
    ]) {
        it(`stays what it is: ${text}`, () => check(text, undefined));
    }
});

/** Days, hours and items of the schedule as people write them, in the six languages: one finding each, with the fix that writes the form. */
import assert from 'node:assert/strict';
import { complete } from './fragments.js';
import { checkFixes } from './fix-law.js';
import { applied, findingsIn } from './harness.js';

/** The findings of the code `syntax` and those of unknown items, with what their first fixes make of the line in which they stand. */
async function check(source: string, expected: readonly string[]): Promise<void> {
    const text = complete(source);
    const found = (await findingsIn(text)).filter(({ code }) => code === 'syntax' || code === 'item/unknown');
    const mended = found.map(({ start, fixes: [fix] }) => {
        if (!fix) {
            return 'no fix';
        }
        const after = applied(text, fix);
        const from = text.lastIndexOf('\n', start - 1) + 1;
        const end = after.length - text.length + text.slice(start).search(/\n|$/u) + start;
        return after.slice(from, end);
    });
    assert.deepEqual(mended, expected, found.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    await checkFixes(text);
}

const session = 'dates: 2027-05-17 to 2027-05-21\nissued: 2027-02-01\n\n';
const all = '10:00-13:00  1, 2, 3';
const items = (count: number): string =>
    Array.from({ length: count }, (_, index) => `item ${index + 1}  Title ${index + 1}\n\nText.\n\n`).join('');

describe('A day of the schedule as people write it', () => {
    const days = [
        '19 May',
        '19 May 2027',
        'May 19',
        'Wednesday, May 19',
        'Wednesday, 19 May 2027',
        'Wednesday 19 May',
        'Monday, 19 May 2027',
        'le 19 mai 2027',
        'mercredi 19 mai',
        '19 de mayo de 2027',
        'miércoles, 19 de mayo',
        '19 мая 2027 года',
        'среда, 19 мая',
        '2027年5月19日',
        '5月19日',
        '19 أيار/مايو 2027',
        '19/05/2027',
        '19.05.2027',
        '2027/5/19',
        'Wednesday, 19/05/2027',
        'mercredi 19.5.2027',
        '19/5',
        '19.05.',
        '5/19/2027',
        '2027-05-19, Wednesday',
    ];
    for (const day of days) {
        it(`day ${day}`, () => check(`${session}day ${day}\n${all}`, ['day 2027-05-19']));
    }
    for (const day of ['Wednesday, 19 May', 'mercredi 19 mai', 'среда, 19 мая', 'Wednesday, 19 May 2027']) {
        it(`${day}, without the word`, () => check(`${session}day 2027-05-18\n${all}\n\n${day}`, ['day 2027-05-19']));
    }
    for (const day of [
        '19 May 2027',
        '19 May',
        '19 mai 2027',
        '19 de mayo de 2027',
        '19 мая 2027 года',
        '2027年5月19日',
        '19 أيار/مايو 2027',
    ]) {
        it(`${day}, which begins like an item`, async () => {
            const text = complete(`${session}day 2027-05-18\n${all}\n\n${day}`);
            const [fix] = (await findingsIn(text)).filter(({ code }) => code === 'syntax').flatMap(({ fixes }) => fixes);
            assert.ok(applied(text, fix).endsWith(`${all}\n\nday 2027-05-19`), applied(text, fix));
            await checkFixes(text);
        });
    }
    it('of 5/6/2027 the one in the session', () =>
        check(`dates: 2027-06-03 to 2027-06-08\nissued: 2027-02-01\n\nday 5/6/2027\n${all}`, ['day 2027-06-05']));
    it('what else the line says becomes a row', () => check(`${session}day 19 May (morning)\n${all}`, ['day 2027-05-19\n- (morning)']));
    it('a year is that of the day, in a session over the turn of the year', () =>
        check(`dates: 2026-12-28 to 2027-01-08\nissued: 2026-10-01\n\nday 29 December\n${all}`, ['day 2026-12-29']));
    for (const day of ['19 to 21 May', '31 June', 'later', '2027-05-19 20 May 2027', '13/14']) {
        it(`no fix is sure for day ${day}`, () => check(`${session}day ${day}\n${all}`, ['no fix']));
    }
    it('no year without the dates of a session', () => check(`dates: later\n\nday 19 May\n${all}`, ['no fix']));
});

describe('The hours of a meeting without minutes', () => {
    const meetings: Readonly<Record<string, string>> = {
        '10-13': '10:00-13:00',
        '10 - 13': '10:00-13:00',
        '10–13': '10:00-13:00',
        '10 to 13': '10:00-13:00',
        '10 à 13': '10:00-13:00',
        '10 до 13': '10:00-13:00',
        '10至13': '10:00-13:00',
        '١٠-١٣': '10:00-13:00',
        '9-12.30': '09:00-12:30',
        '10:00-13': '10:00-13:00',
        '15h-18h': '15:00-18:00',
        '10h00-13h00': '10:00-13:00',
        '10 h - 13 h': '10:00-13:00',
        'من الساعة 10 صباحا إلى الساعة 1 بعد الظهر': '10:00-13:00',
    };
    for (const [written, hours] of Object.entries(meetings)) {
        it(written, () => check(`day 2024-09-03\n${written}\n1, 2, 3`, [hours]));
        it(`${written} and the items`, () => check(`day 2024-09-03\n${written}  1, 2, 3`, [`${hours}  1, 2, 3`]));
        it(`${written} below a meeting`, () => check(`day 2024-09-03\n09:00-10:00  1\n${written}\n2, 3`, [hours]));
    }
    it('an item that may be a minute is not lost', () => check('day 2024-09-03\n10:00-13:00  2, 3\n15h-18h 1', ['- 15h-18h 1']));
    it('10.00-13.00 is read', () => check('day 2024-09-03\n10.00-13.00\n1, 2, 3', []));
    it('says that it reads like hours', async () => {
        const [found] = (await findingsIn(complete('day 2024-09-03\n10-13\n1, 2, 3'))).filter(({ code }) => code === 'syntax');
        assert.equal(found?.message, '“10-13” reads like the hours of a meeting: write 10:00-13:00.');
        assert.equal(found.text, '10-13');
    });
    it('items that exist stay items', () =>
        check(`${items(13)}schedule\n\nday 2024-09-03\n10:00-13:00  1, 2, 3, 4, 5, 6, 7, 8, 9\n10-13`, ['10, 11, 12, 13']));
});

describe('Items as people join them', () => {
    const slot = (line: string): string => `${items(9)}schedule\n\nday 2024-09-03\n10:00-13:00  1, 2, 3, 4, 5, 6\n${line}\n\n`;
    for (const line of ['7 and 8', '7 et 8', '7 y 8', '7 и 8', '7 و8', '7 و 8', '7和8', '7及8', '7 & 8', '7&8', '7 + 8', '7 8', '7/8']) {
        it(line, () => check(slot(`${line}\n9`), ['7, 8']));
        it(`${line} on the line of a meeting`, () => check(slot(`15:00-18:00  ${line} @ Room A\n9`), ['15:00-18:00  7, 8 @ Room A']));
    }
    for (const line of ['7、8', '7; 8', '7، 8']) {
        it(`${line} is read`, () => check(slot(`${line}\n9`), []));
    }
    for (const line of ['7-9', '7 - 9', '7–9', '7 to 9', '7 à 9', '7 a 9', '7 по 9', '7 до 9', '7至9', '7 إلى 9']) {
        it(line, () => check(slot(line), ['7, 8, 9']));
    }
    it('three of them', () => check(slot('7, 8 and 9'), ['7, 8, 9']));
    it('three, with a comma before the word', () => check(slot('7, 8, and 9'), ['7, 8, 9']));
    it('what belongs to an item stays', () =>
        check(slot('7[^1] and 8 (continued) and 9[^1]\n\n[^1]: A note.'), ['7[^1], 8 (continued), 9[^1]']));
    it('an item that does not exist is no reason to lose it', () => check(slot('7 and 88\n8, 9'), ['7, 88']));
    it('a range over what is no item has no fix', () =>
        check('item 1  One\n\nitem 2  Two\n\nitem 4  Four\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n2-4', ['no fix']));
    it('a range that goes back has no fix', () => check(slot('9-7'), ['no fix']));
    it('words behind an item are no reason to lose it', () => check(slot('7 and 8 weeks\n9'), ['no fix']));
    it('a title is removed', () => check(slot('7 Opening and 2030 Agenda\n8, 9'), ['7 ']));
    const below =
        'item 1  One\n\nitem 2  Two\n\nitem 2 (a)  A\n\nText.\n\nitem 2 (b)  B\n\nText.\n\nitem 2 (c)  C\n\nText.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n';
    it('sub-items', () => check(`${below}2 (a) and 2 (b)\n2 (c)`, ['2 (a), 2 (b)']));
    it('sub-items without their number', () => check(`${below}2 (a) and (b)\n2 (c)`, ['2 (a), 2 (b)']));
    it('a range of sub-items', () => check(`${below}2 (a)-(c)`, ['2 (a), 2 (b), 2 (c)']));
    it('a range of sub-items in words', () => check(`${below}2 (a) to 2 (c)`, ['2 (a), 2 (b), 2 (c)']));
});

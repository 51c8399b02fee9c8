import assert from 'node:assert/strict';
import { check } from './harness.js';
import { findings, fixes } from './table.js';

describe('dates', () => {
    describe('weekdays', () => {
        findings({
            right: 'On Tuesday, 3 September 2024, and Friday, 6 September.',
            wrong: 'On <|Monday|>date/weekday, 3 September 2024.',
            'wrong, without a comma or a year': 'On <|Monday|>date/weekday 3 September.',
            'wrong, in brackets': 'On 3 September 2024 (<|Monday|>date/weekday).',
            'wrong in a range': 'From <|Monday|>date/weekday, 3 September, to Friday, 6 September 2024.',
            'wrong at the end of a range': 'From Tuesday, 3 September, to <|Thursday|>date/weekday, 6 September 2024.',
            'wrong over a line break': 'On <|Monday|>date/weekday,\n3 September\n2024.',
            'wrong in a title, an entry, a note and a row':
                'item 1  <|Monday|>date/weekday, 3 September 2024\n\nThe days:[^1]\n\n(a) <|Monday|>date/weekday, 3 September 2024;\n\n(b) Two.\n\n[^1]: <|Monday|>date/weekday, 3 September 2024.\n\nschedule\n\nday 2024-09-03\n10:00-13:00  1\n- Until <|Monday|>date/weekday, 3 September 2024',
            'of a year long past': 'On Friday, 31 October 2003, and <|Thursday|>date/weekday, 31 October 2003.',
            'without a year, far from the session, nothing is certain': 'On Monday, 3 March.',
            Chinese: 'language: zh\n\n工作组于 2024 年 9 月 3 日<|星期一|>date/weekday开会，9 月 6 日星期五闭会。',
            'Chinese, in words': 'language: zh\n\n二〇二四年九月三日<|星期一|>date/weekday开会。',
            'of many weeks': 'language: es\n\nLos lunes y martes, del 2 al 30 de septiembre de 2024.',
            French: 'language: fr\n\nLe <|lundi|>date/weekday 3 septembre 2024 et le vendredi 6 septembre 2024.',
            Spanish: 'language: es\n\nEl <|lunes|>date/weekday 3 de septiembre de 2024.',
            Russian: 'language: ru\n\nВ <|понедельник|>date/weekday, 3 сентября 2024 года.',
            Arabic: 'language: ar\n\nيوم <|الاثنين|>date/weekday 3 أيلول/سبتمبر 2024.',
        });
        fixes({
            English: ['On <|Monday|>date/weekday, 3 September 2024.', 'On Tuesday, 3'],
            Chinese: ['language: zh\n\n2024 年 9 月 3 日<|星期一|>date/weekday。', '3 日星期二'],
            'a short name of two languages, in that of the document': [
                'language: fr\n\nLe lundi 2 septembre, puis <|mar.|>date/weekday 4/9/2024.',
                'puis mer. 4/9/2024',
            ],
            'the same in Spanish': ['language: es\n\nEl <|mar.|>date/weekday 4/9/2024.', 'El mié. 4/9/2024'],
            'Chinese, in short': ['language: zh\n\n2024 年 9 月 3 日（<|周一|>date/weekday）。', '（周二）'],
            French: ['language: fr\n\nLe <|lundi|>date/weekday 3 septembre 2024.', 'Le mardi 3'],
            Spanish: ['language: es\n\nEl <|lunes|>date/weekday 3 de septiembre de 2024.', 'El martes 3'],
            'Russian, in its case': ['language: ru\n\nВ <|среду|>date/weekday, 6 сентября 2024 года.', 'пятницу, 6'],
            Arabic: ['language: ar\n\nيوم <|الاثنين|>date/weekday 3 أيلول/سبتمبر 2024.', 'الثلاثاء 3'],
        });
    });

    describe('the weekday that is told', () => {
        for (const [text, expected] of [
            ['On <|Monday|>date/weekday, 3 September 2024.', '3 September 2024 is a Tuesday, not “Monday”.'],
            ['language: zh\n\n2024 年 9 月 3 日（<|周一|>date/weekday）。', '2024年9月3日 is a Tuesday (“周二”), not “周一”.'],
            ['language: fr\n\nLe <|lundi|>date/weekday 3 septembre 2024.', '3 septembre 2024 is a Tuesday (“mardi”), not “lundi”.'],
            [
                'language: es\n\nEl <|lunes|>date/weekday 3 de septiembre de 2024.',
                '3 de septiembre de 2024 is a Tuesday (“martes”), not “lunes”.',
            ],
            [
                'language: ru\n\nВ <|среду|>date/weekday, 6 сентября 2024 года.',
                '6 сентября 2024 года is a Friday (“пятницу”), not “среду”.',
            ],
            [
                'language: ar\n\nيوم <|الاثنين|>date/weekday 3 أيلول/سبتمبر 2024.',
                '3 أيلول/سبتمبر 2024 is a Tuesday (“الثلاثاء”), not “الاثنين”.',
            ],
        ] as const) {
            it(`is in the document's words as well: ${expected}`, async () =>
                assert.equal((await check(text))[0]?.message.replaceAll('\u00a0', ' '), expected));
        }
    });

    describe('impossible days', () => {
        findings({
            '31 September': 'Until <|31|>date/impossible September 2024.',
            '30 February': 'Until <|30|>date/impossible February.',
            '29 February of a leap year': 'On 29 February 2024, and on 29 February.',
            '29 February of another year': 'On <|29|>date/impossible February 2023.',
            'in a range': 'From 28 to <|31|>date/impossible November 2024.',
            'over the end of a month': 'From 28 September to 2 October 2024, and 31 August–2 September 2024.',
            Chinese: 'language: zh\n\n2024 年 9 月 <|31|>date/impossible 日。',
            Spanish: 'language: es\n\nEl <|31|>date/impossible de noviembre de 2024.',
            'in the schedule': 'day <|2024-09-31|>date/impossible\n10:00-13:00  1, 2, 3',
            'numbers that are no dates': 'The 31 issues of September, 2024/25, 1/3, 24/7 and rule 31 may be read together.',
        });
    });

    describe('the last day of the month', () => {
        fixes({
            'for a day too much': ['Until <|31|>date/impossible June 2024.', 'Until 30 June 2024.'],
            'for the leap day of another year': ['On <|29|>date/impossible February 2023.', 'On 28 February 2023.'],
            'in a range': ['From 27 to <|31|>date/impossible November 2024.', 'From 27 to 30 November 2024.'],
            'beside its weekday': ['On Sunday, <|31|>date/impossible June 2024.', 'On Sunday, 30 June 2024.'],
            'in Arabic digits': ['language: ar\n\nفي <|٣١|>date/impossible حزيران/يونيه 2024.', 'في ٣٠ حزيران/يونيه 2024.'],
            'in Chinese numerals': ['language: zh\n\n六月<|三十一|>date/impossible日。', '六月三十日。'],
            'as the only day of the session between two others': [
                'day 2024-09-03\n10:00-13:00  1\n\nday <|2024-09-31|>date/impossible\n10:00-13:00  2\n\nday 2024-09-05\n10:00-13:00  3',
                '\nday 2024-09-04\n',
            ],
            'in a schedule at the end of a month': [
                'dates: 2024-04-29 to 2024-05-03\nissued: 2024-02-01\n\nday <|2024-04-31|>date/impossible\n10:00-13:00  1, 2, 3',
                '\nday 2024-04-30\n',
            ],
        });
        it('is not offered where another day is as likely', async () => {
            for (const text of [
                'On Monday, <|31|>date/impossible June 2024.',
                'Until <|45|>date/impossible September 2024.',
                'From 30 to <|31|>date/impossible June 2024.',
                'The session will be opened on <|31|>date/impossible September 2024.',
                'day <|2024-09-31|>date/impossible\n10:00-13:00  1, 2, 3',
                'day 2024-09-03\n10:00-13:00  1\n\nday <|2024-13-04|>date/impossible\n10:00-13:00  2, 3',
                'dates: 2024-01-01 to 2024-12-31\nissued: 2023-11-01\n\nday 2024-02-28\n10:00-13:00  1\n\nday <|2024-03-45|>date/impossible\n10:00-13:00  2, 3',
            ]) {
                assert.deepEqual((await check(text))[0]?.fixes, [], text);
            }
        });
    });

    describe('the opening', () => {
        findings({
            'on the first day': 'The session will be opened on 3 September 2024.',
            'on another day': 'The session will be opened on <|4 September 2024|>date/opening.',
            'on another day, with its weekday': 'The session will be opened on <|Wednesday, 4 September 2024|>date/opening, at 10 a.m.',
            'under a heading before item 1':
                'heading Opening\n\nThe session will be opened on <|4 September 2024|>date/opening.\n\nitem 1  One',
            'under a sub-item':
                'item 1  One\n\nitem 1 (a)  Opening\n\nThe meeting will open on <|4 September|>date/opening.\n\nitem 1 (b)  B\n\nText.',
            'other days of the session': 'The debate will be held on 4 September 2024. The session will be opened on 3 September 2024.',
            'the opening of something else, long ago': 'The Convention was opened for signature on 9 December 2003.',
            'the opening of the list of speakers': 'item 1  One\n\nText.\n\nitem 2  Two\n\nThe list will be opened on 4 September 2024.',
            'the opening of registration': 'Registration will open on 2 September 2024. The session will be opened on 3 September 2024.',
            'the opening of the call for papers, weeks before': 'The call for papers will be open from 15 July 2024.',
            'open-ended working groups': 'The open-ended working group met on 5 September 2024.',
            Chinese: 'language: zh\n\n会议将于 <|2024 年 9 月 4 日星期三|>date/opening开幕。',
            French: 'language: fr\n\nLa session s’ouvrira le <|mercredi 4 septembre 2024|>date/opening.',
        });
    });
});

/** Dates in running text. Each expected date is `2024-09-03`, or `-09-03` without a year, followed by the number of the weekday if one is given. */
import assert from 'node:assert/strict';
import { type FoundDate, isoWeekday, type Language, locales } from '../../language/locales/index.js';

function described({ year, month, day, weekday }: FoundDate): string {
    const two = (number: number): string => String(number).padStart(2, '0');
    return `${year ?? ''}-${two(month)}-${two(day)}${weekday ? ` ${weekday.number}` : ''}`;
}

function check(language: Language, text: string, ...expected: string[]): void {
    it(`${language}: ${text.replace(/\s+/gu, ' ')}`, () => {
        const found = locales[language].findDates(text);
        assert.deepEqual(found.map(described), expected);
        for (const date of found) {
            const digits = text.slice(...date.dayRange);
            assert.match(digits, /^[\p{N}十廿卅一二三四五六七八九]+$/u, 'the range of the day holds a number');
            assert.ok(date.start <= date.dayRange[0] && date.dayRange[1] <= date.end, 'the day stands inside the date');
        }
    });
}

describe('dates in running text', () => {
    describe('with a weekday', () => {
        check('en', 'will open on Tuesday, 3 September 2024, at 3 p.m.', '2024-09-03 2');
        check('en', 'on Tuesday 3 September, in the afternoon', '-09-03 2');
        check('en', 'on 3 September 2024 (Tuesday)', '2024-09-03 2');
        check('en', 'on 3 September 2024, Tuesday.', '2024-09-03 2');
        check('en', 'on 3 September 2024, Tuesday 4 September 2024', '2024-09-03', '2024-09-04 2');
        check('en', 'on Tuesday,\n3\u00a0September\r\n2024', '2024-09-03 2');
        check('en', 'Tuesday, the 3rd of September 2024', '2024-09-03 2');
        check('en', 'Tuesday, September 3, 2024', '2024-09-03 2');
        check('en', 'by 3 May, Tuesday, September 3, 2024', '2024-05-03', '2024-09-03 2');
        check('en', 'on  the\u00a03rd  of May, on \u200f the  Friday.', '-05-03 5');
        check('fr', 'le mardi 3 septembre 2024', '2024-09-03 2');
        check('fr', 'le mardi, 1er octobre 2024 à 10 heures', '2024-10-01 2');
        check('fr', 'Mercredi 15 avril 2015', '2015-04-15 3');
        check('es', 'el martes 3 de septiembre de 2024', '2024-09-03 2');
        check('es', 'el miércoles, 4 de setiembre del año 2024', '2024-09-04 3');
        check('es', 'el sa\u0301bado 7 de septiembre de 2024', '2024-09-07 6');
        check('es', 'el día 3 de septiembre de 2024 (martes)', '2024-09-03 2');
        check('ru', 'во вторник, 3 сентября 2024 года, в 15 ч. 00 м.', '2024-09-03 2');
        check('ru', 'в cреду, 21 января 2015 года', '2015-01-21 3');
        check('ru', 'в пятницу 6 сентября', '-09-06 5');
        check('ru', 'к субботе, 7 сентября 2024 г.', '2024-09-07 6');
        check('ru', '3 сентября 2024 года, во вторник, в 10 ч. 00 м.', '2024-09-03 2');
        check('ru', '3 сентября 2024 года (вторник)', '2024-09-03 2');
        check('ru', 'по окружающей среде 3 сентября 2024 года', '2024-09-03');
        check('ar', 'يوم الثلاثاء 3 أيلول/سبتمبر 2024', '2024-09-03 2');
        check('ar', 'الأربعاء، 4 سبتمبر 2024', '2024-09-04 3');
        check('ar', 'يوم الاربعاء الموافق ٤ ايلول ٢٠٢٤', '2024-09-04 3');
        check('ar', 'في 3 أيلول/سبتمبر 2024 (الثلاثاء)', '2024-09-03 2');
        check('ar', 'الثلاثاءُ 3 أَيْلول/سبتمبر 2024', '2024-09-03 2');
        check('zh', '将于 2024 年 9 月 3 日星期二下午 3 时', '2024-09-03 2');
        check('zh', '2024年9月3日，星期二', '2024-09-03 2');
        check('zh', '2024年9月3日（星期二）上午', '2024-09-03 2');
        check('zh', '9月1日星期天和9月3日周二', '-09-01 7', '-09-03 2');
        check('zh', '星期二，9月3日', '-09-03 2');
        check('zh', '2024 年\n9 月 ３ 日', '2024-09-03');
        check('zh', '二〇二四年九月二十三日星期一', '2024-09-23 1');
    });

    describe('ranges and lists', () => {
        check('en', '3–6 September 2024', '2024-09-03', '2024-09-06');
        check('en', 'from 30 August to 2 September 2024', '2024-08-30', '2024-09-02');
        check('en', '30 December to 2 January 2025', '2024-12-30', '2025-01-02');
        check('en', 'from 3 to 5 February and the second from 28 to 30 April 2015', '-02-03', '-02-05', '2015-04-28', '2015-04-30');
        check('en', 'Monday, 3, to Friday, 7 June 2024', '2024-06-03 1', '2024-06-07 5');
        check('en', 'from Tuesday 3 to Friday 6 September 2024', '2024-09-03 2', '2024-09-06 5');
        check('en', 'Tuesday to Friday, 3–6 September 2024', '2024-09-03 2', '2024-09-06 5');
        check('en', 'on Tuesday and Wednesday, 3 and 4 September', '-09-03 2', '-09-04 3');
        check('en', 'on Tuesday or Wednesday, 4 September', '-09-04');
        check('en', '3–6 September 2024 (Tuesday to Friday)', '2024-09-03 2', '2024-09-06 5');
        check('en', 'on Monday, 2, Tuesday, 3, and Wednesday, 4 September 2024', '2024-09-02 1', '2024-09-03 2', '2024-09-04 3');
        check('en', 'on 3, 4 and 5 September', '-09-03', '-09-04', '-09-05');
        check('en', 'Tuesday, 3 September, and Wednesday, 4 September 2024', '2024-09-03 2', '2024-09-04 3');
        check('en', 'between Monday and Wednesday, 4 September 2024', '2024-09-04');
        check('en', 'on 3 September 2024, Monday to Friday', '2024-09-03');
        check('en', 'by 3 September 2024, Friday, 6 September, being a holiday', '2024-09-03', '-09-06 5');
        check('ru', 'со вторника, 3 сентября, по пятницу, 6 сентября 2024 года', '2024-09-03 2', '2024-09-06 5');
        check('en', 'in Room 3, 6 September 2024', '2024-09-06');
        check('en', 'resolution 58/4 and 6 September 2024', '2024-09-06');
        check('fr', 'du 3 au 5 février 2015', '2015-02-03', '2015-02-05');
        check('fr', '1er-3 février 2015', '2015-02-01', '2015-02-03');
        check('fr', 'du mardi 3 au vendredi 6 septembre 2024', '2024-09-03 2', '2024-09-06 5');
        check('fr', 'du 30 août au 2 septembre 2024', '2024-08-30', '2024-09-02');
        check('es', 'del 3 al 5 de febrero y el segundo, del 28 al 30 de abril de 2015', '-02-03', '-02-05', '2015-04-28', '2015-04-30');
        check('es', '8 a 12 de junio de 2015', '2015-06-08', '2015-06-12');
        check('es', 'el martes 3 y el miércoles 4 de septiembre de 2024', '2024-09-03 2', '2024-09-04 3');
        check('ru', 'в период с 3 по 5 февраля 2015 года', '2015-02-03', '2015-02-05');
        check('ru', '14−18 марта 2015 года', '2015-03-14', '2015-03-18');
        check('ru', 'с 30 августа по 2 сентября 2024 года', '2024-08-30', '2024-09-02');
        check('ar', 'من 3 إلى 5 شباط/فبراير 2015', '2015-02-03', '2015-02-05');
        check('ar', '8-12 حزيران/يونيه 2015', '2015-06-08', '2015-06-12');
        check('ar', 'من 30 آب/أغسطس إلى 2 أيلول/سبتمبر 2024', '2024-08-30', '2024-09-02');
        check('ar', 'يومي 3 و4 أيلول/سبتمبر', '-09-03', '-09-04');
        check('ar', 'من الثلاثاء 3 إلى الجمعة 6 أيلول/سبتمبر 2024', '2024-09-03 2', '2024-09-06 5');
        check('ar', 'الثلاثاء 3 والأربعاء 4 أيلول/سبتمبر 2024', '2024-09-03 2', '2024-09-04 3');
        check('ar', 'من ٣ إلى ٦ أيلول/سبتمبر ٢٠٢٤', '2024-09-03', '2024-09-06');
        check('es', 'los lunes y martes, del 2 al 30 de septiembre de 2024', '2024-09-02', '2024-09-30');
        check('en', 'on Monday and Tuesday, 2–3 September 2024', '2024-09-02 1', '2024-09-03 2');
        check('ar', 'يومي الاثنين والثلاثاء 2 و3 أيلول/سبتمبر 2024', '2024-09-02 1', '2024-09-03 2');
        check('zh', '2011 年 8 月 22 日至 24 日', '2011-08-22', '2011-08-24');
        check('zh', '2015年1月20至23日', '2015-01-20', '2015-01-23');
        check('zh', '2023 年 8 月 31 日至 9 月 1 日', '2023-08-31', '2023-09-01');
        check('zh', '2024年9月3日星期二至6日星期五', '2024-09-03 2', '2024-09-06 5');
        check('zh', '2024年9月3日至6日（星期二至星期五）', '2024-09-03 2', '2024-09-06 5');
        check('zh', '2024年12月30日至1月3日', '2024-12-30', '2025-01-03');
    });

    describe('months of both orders', () => {
        check('en', 'September 3, 2024 to 6 September 2024', '2024-09-03', '2024-09-06');
        check('en', '3 May 4, 2024', '-05-03');
        check('en', 'May 3, 2024, 4 May, June 5, 2024', '2024-05-03', '2024-05-04', '2024-06-05');
        check('en', 'September 1-4, 2026', '2026-09-01', '2026-09-04');
        check('en', 'from September 1st to 4th, 2026', '2026-09-01', '2026-09-04');
        check('en', 'on September 1, 2 and 3, 2026', '2026-09-01', '2026-09-02', '2026-09-03');
        check('en', 'Tuesday, September 1, to Friday, September 4, 2026', '2026-09-01 2', '2026-09-04 5');
        check('en', 'August 30 to September 2, 2026', '2026-08-30', '2026-09-02');
        check('en', 'Monday, December 28 to January 2, 2027', '2026-12-28 1', '2027-01-02');
        check('en', 'Tuesday to Friday, September 1-4, 2026', '2026-09-01', '2026-09-04');
        check('en', 'in Room 3, September 4, 2026', '2026-09-04');
        check('en', 'rule 3 and September 4, 2026', '2026-09-04');
        check('en', 'on May 3 and 4 and June 5, 2024', '2024-05-03', '2024-05-04', '2024-06-05');
    });

    describe('days that do not exist are found, for the rules to judge', () => {
        check('en', 'until 31 September 2024', '2024-09-31');
        check('fr', 'le 30 février 2024', '2024-02-30');
        check('es', '31 de junio de 2024', '2024-06-31');
        check('ru', '31 апреля 2024 года', '2024-04-31');
        check('ar', '31 أيلول/سبتمبر 2024', '2024-09-31');
        check('zh', '2024 年 9 月 31 日', '2024-09-31');
        check('en', 'on 32 September 2024', '2024-09-32');
    });

    describe('what is no date', () => {
        check('en', 'in May 2024');
        check('en', 'item 3 may be deferred; paragraph 3 May be read with');
        check('en', 'resolution 10/3, 2024/25, 2024-09-03');
        check('en', 'The states 3 march, and 5 august bodies');
        check('en', 'ITEM 3 MAY BE DEFERRED, and Item 3 May Wish');
        check('zh', '第廿九月6日');
        check('fr', 'en mai 2024, article 3 de la loi de mars');
        check('es', 'en mayo de 2024, artículo 3');
        check('ru', 'в мае 2024 года, правило 3');
        check('ar', 'في أيار/مايو 2024، المادة 3');
        check('zh', '为2022年6月举行的工作组第十三次会议');
        check('zh', '第 3 条，2024-2025 年，3个月，第 10/3 号决议');
        check('zh', '2024年6月3名专家');
        check('en', '2024 年 9 月 3 日 and 3 septembre 2024');
    });

    it('prints what it reads back, in every language, on every day of a year', () => {
        for (const locale of Object.values(locales)) {
            for (let day = 1; day <= 366; day++) {
                const real = new Date(Date.UTC(2024, 0, day));
                const date = { year: 2024, month: real.getUTCMonth() + 1, day: real.getUTCDate() };
                for (const text of [locale.printDay(date), locale.printDateInText(date)]) {
                    const [found] = locale.findDates(`\n${text}\n`);
                    assert.ok(found, text);
                    assert.deepEqual({ year: found.year, month: found.month, day: found.day }, date, text);
                    assert.equal(found.weekday?.number, isoWeekday(date), text);
                    assert.equal(found.end - found.start, text.length, text);
                }
            }
        }
    });
});

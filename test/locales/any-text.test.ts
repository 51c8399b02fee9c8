/** Properties of dates and times in any text, with the words of all languages, in order or not. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages, locales } from '../../language/locales/index.js';

const words = [
    ...['Tuesday', 'Monday', '3rd', 'of', 'May', 'MAY', 'Sept.', 'September', 'and', 'to', 'the', 'on', 'a.m.', 'p.m.', 'noon'],
    ...['mardi', 'jeudi', '1er', 'février', 'fevrier', 'août', 'au', 'et', 'le', 'du', 'heures', 'h', 'midi', 'à'],
    ...['martes', 'mie\u0301rcoles', 'septiembre', 'mayo', 'de', 'del', 'el día', 'y', 'al', 'las', 'horas', 'mediodía'],
    ...['во', 'вторник', 'среду', 'сентября', 'ceнтября', 'мая', 'года', 'г.', 'по', 'и', 'с', 'ч.', '00 м.', 'полдень'],
    ...['يوم', 'الثلاثاء', 'والأربعاء', 'الخميسُ', 'أيلول/سبتمبر', 'ايلول', 'و', 'و4', 'إلى', 'من', 'عام', 'الساعة', 'صباحاً'],
    ...['年', '月', '日', '号', '星期二', '至', '和', '九', '廿三', '二〇二四', '下午', '中午', '时', '半', '分'],
    ...['1', '3', '4', '12', '13', '31', '99', '100', '2024', '2024', '٣', '٢٠٢٤', '１２', '۵', '10:30', '9.30'],
    ...[',', '،', '、', '.', ':', '(', ')', '（', '/', '-', '–', '--', 'x', '\u0640', '\u064b', '\u0301', '😀'],
];
const blanks = ['', ' ', ' ', ' ', '\u00a0', '\n', '  ', '\u200f'];
const texts = fc
    .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...blanks)), { maxLength: 16 })
    .map((pieces) => pieces.map(([word, blank]) => word + blank).join(''));
const runs = { numRuns: 3000 };

describe('dates and times of any text', () => {
    it('dates stand in the order of the text, each after the one before it, with their day and weekday inside', () => {
        fc.assert(
            fc.property(texts, fc.constantFrom(...languages), (text, language) => {
                let floor = 0;
                for (const { start, end, dayRange, weekday, day, month } of locales[language].findDates(text)) {
                    assert.ok(floor <= start && start < end && end <= text.length);
                    assert.ok(start <= dayRange[0] && dayRange[0] < dayRange[1] && dayRange[1] <= end);
                    assert.ok(day < 100 && month >= 1 && (language === 'zh' || month <= 12));
                    assert.ok(!weekday || (weekday.number >= 1 && weekday.number <= 7 && weekday.start < weekday.end));
                    floor = end;
                }
            }),
            runs,
        );
    });

    it('times stand in the order of the text, and what tells one tells it alone', () => {
        fc.assert(
            fc.property(texts, fc.constantFrom(...languages), (text, language) => {
                const { findTimes, placeTimes } = locales[language];
                const found = placeTimes(text);
                assert.deepEqual(
                    findTimes(text),
                    found.map(({ minutes }) => minutes),
                );
                let end = 0;
                for (const time of found) {
                    assert.ok(0 <= time.start && time.start < time.end && time.end <= text.length && time.end >= end);
                    assert.ok(time.minutes >= 0 && time.minutes <= 1440 + 59);
                    const alone = findTimes(text.slice(time.start, time.end)).map((minutes) => minutes % 1440);
                    assert.ok(alone.includes(time.minutes % 1440), `${alone.join()} ${time.minutes}`);
                    end = time.end;
                }
            }),
            runs,
        );
    });

    it('a text without a figure has no date, save in Chinese', () => {
        fc.assert(
            fc.property(texts, fc.constantFrom(...languages.filter((language) => language !== 'zh')), (text, language) => {
                assert.deepEqual(locales[language].findDates(text.replace(/\p{N}/gu, '')), []);
            }),
            runs,
        );
    });

    it('what is read of a text does not depend on what was read before it', () => {
        fc.assert(
            fc.property(texts, texts, fc.constantFrom(...languages), (text, other, language) => {
                const { findDates, placeTimes } = locales[language];
                const first = [findDates(text), placeTimes(text)];
                findDates(other);
                placeTimes(other);
                assert.deepEqual([findDates(text), placeTimes(text)], first);
            }),
        );
    });
});

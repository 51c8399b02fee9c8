/** Times of day in words. */
import assert from 'node:assert/strict';
import { type Language, locales } from '../../language/locales/index.js';

/** Expected times are written on the 24-hour clock. */
function check(language: Language, text: string, ...expected: string[]): void {
    it(`${language}: ${text}`, () => {
        const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
        assert.deepEqual(locales[language].findTimes(text).map(clock), expected);
    });
}

describe('times in running text', () => {
    check('en', 'at 9.30 a.m. on 3 September 2024', '9:30');
    check('en', '3–6 p.m.', '15:00', '18:00');
    check('en', '10–11.30 a.m.', '10:00', '11:30');
    check('en', '11–1 p.m.', '11:00', '13:00');
    check('en', 'from 10 a.m. to 12 noon', '10:00', '12:00');
    check('en', '10:00-13:00', '10:00', '13:00');
    check('en', 'noon; 12 p.m.; 12 a.m.', '12:00', '12:00', '0:00');
    check('en', 'resolution 10/3 of item 3');
    check('fr', 'de 10 heures à 13 heures', '10:00', '13:00');
    check('fr', 'de 10 à 13 heures', '10:00', '13:00');
    check('fr', 'à 9 h 30 ou 15h05, puis à midi', '9:30', '15:05', '12:00');
    check('fr', 'dans les 24 heures, l’après-midi');
    check('fr', '15h-18h  1, 2', '15:00', '18:00');
    check('fr', '15 h - 18 h  12, 13', '15:00', '18:00');
    check('fr', 'à 15 h 5', '15:05');
    check('es', 'a las 10.23 horas', '10:23');
    check('es', 'de las 10.00 a las 13.00 horas', '10:00', '13:00');
    check('es', 'de 10.00 a 13.00 horas', '10:00', '13:00');
    check('es', 'dentro de las 24 horas siguientes');
    check('ru', 'с 10 ч. 00 м. до 13 ч. 00 м.', '10:00', '13:00');
    check('ru', 'в 10.30, в 15 часов', '10:30', '15:00');
    check('ar', 'من الساعة 10:00 إلى الساعة 13:00', '10:00', '13:00');
    check('ar', 'الساعة10:00', '10:00');
    check('ar', 'الساعة 00/10', '10:00');
    check('ar', 'الساعة 30:10', '10:30');
    check('ar', 'الساعة 3 بعد الظهر', '15:00');
    check('ar', 'القرار 10/30');
    check('zh', '下午 3 时至 6 时', '15:00', '18:00');
    check('zh', '上午 10 时—下午 1 时', '10:00', '13:00');
    check('zh', '上午10时47分', '10:47');
    check('zh', '上午11时分', '11:00');
    check('zh', '上午9时30分至12时30分和下午2时至5时', '9:30', '12:30', '14:00', '17:00');
    check('zh', '中午12时，24小时内', '12:00');
    check('en', 'at 10 a. m., 3 PM and 4p.m.', '10:00', '15:00', '16:00');
    check('fr', '3,5 heures, puis 24 heures 10:30', '10:30');
    check('fr', 'de 9 h 30 a 11 heures', '9:30', '11:00');
    check('ru', 'в 10:30 час. и в 24 часа', '10:30');
    check('ar', 'الساعة ١٠:٣٠ صباحًا', '10:30');
    check('zh', '中午 12 时半，下午2时间', '12:30');

    /** Checks the stretch of text from which each time is read. */
    function checkPlaces(language: Language, text: string, ...expected: string[]): void {
        it(`${language}: ${text}: ${expected.join(', ')}`, () => {
            assert.deepEqual(
                locales[language].placeTimes(text).map(({ start, end }) => text.slice(start, end)),
                expected,
            );
        });
    }
    checkPlaces('en', 'from 3–6 p.m., at noon', '3–6 p.m.', '6 p.m.', 'noon');
    checkPlaces('es', 'de las 10.00 a las 13.00 horas', 'las 10.00', 'las 13.00 horas');
    checkPlaces('ar', 'من الساعة 10:00 إلى الساعة 13:00', 'الساعة 10:00', 'الساعة 13:00');
    checkPlaces('zh', '上午9时30分至11时', '上午9时30分', '上午9时30分至11时');
});

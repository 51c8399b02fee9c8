/** Values of the masthead as people write them: what is read, and what is not because it is not certain. */
import assert from 'node:assert/strict';
import { formatIsoDate, formatIsoTime } from '../../language/locales/calendar.js';
import { languages, locales } from '../../language/locales/index.js';
import { readDay, readDays, readHours } from '../../language/semantics/written-times.js';
import { readSession, readSessionName, sessionText } from '../../language/semantics/session-names.js';
import { readDistribution, readLanguage } from '../../language/semantics/written-values.js';

type Rows = Readonly<Record<string, string | number | undefined>>;

function check(read: (value: string) => string | number | undefined, rows: Rows): void {
    for (const [value, expected] of Object.entries(rows)) {
        it(`${value === '' ? 'nothing' : value} is ${expected ?? 'not read'}`, () => assert.equal(read(value), expected));
    }
}

function days(value: string): string | undefined {
    const read = readDays(value);
    return read && `${formatIsoDate(read.from)} to ${formatIsoDate(read.to)}`;
}

function day(value: string): string | undefined {
    const read = readDay(value);
    return read && formatIsoDate(read);
}

function hours(value: string): string | undefined {
    return readHours(value)
        ?.map(({ start, end }) => `${formatIsoTime(start)}-${formatIsoTime(end)}`)
        .join(', ');
}

describe('a language', () => {
    check(readLanguage, {
        en: 'en',
        'FR ': 'fr',
        'en-GB': 'en',
        'zh-Hans': 'zh',
        English: 'en',
        ENGLISH: 'en',
        anglais: 'en',
        inglés: 'en',
        ingles: 'en',
        английский: 'en',
        'английский язык': 'en',
        الإنكليزية: 'en',
        الانكليزية: 'en',
        英文: 'en',
        英语: 'en',
        French: 'fr',
        français: 'fr',
        francais: 'fr',
        Français: 'fr',
        francés: 'fr',
        французский: 'fr',
        法文: 'fr',
        español: 'es',
        Español: 'es',
        espagnol: 'es',
        العربية: 'ar',
        بالعربية: 'ar',
        arabe: 'ar',
        Русский: 'ru',
        'на русском языке': 'ru',
        中文: 'zh',
        汉语: 'zh',
        'Original: English': 'en',
        'Original : anglais': 'en',
        '原文：英文': 'en',
        'الأصل: الفرنسية': 'fr',
        de: undefined,
        German: undefined,
        'en-': undefined,
        Englishman: undefined,
        'English and French': undefined,
        'English, French': undefined,
        '': undefined,
    });
    it('is read by each name that a locale prints', () => {
        for (const language of languages) {
            const { ownName, englishName } = locales[language];
            assert.equal(readLanguage(ownName), language);
            assert.equal(readLanguage(englishName), language);
            for (const { values } of Object.values(locales)) {
                assert.deepEqual(
                    values.languages[language].map((name) => readLanguage(name)),
                    values.languages[language].map(() => language),
                );
            }
        }
    });
});

describe('a distribution', () => {
    check(readDistribution, {
        General: 'General',
        GENERAL: 'General',
        'Distr.: General': 'General',
        générale: 'General',
        'Distr. générale': 'General',
        limitada: 'Limited',
        'Распространение: ограниченное': 'Limited',
        'توزيع عام': 'General',
        有限: 'Limited',
        reservada: 'Restricted',
        restreinte: 'Restricted',
        Public: undefined,
        Generals: undefined,
        'General and Limited': undefined,
    });
    it('is read as each language prints it', () => {
        for (const { printDistribution } of Object.values(locales)) {
            for (const kind of ['General', 'Limited', 'Restricted'] as const) {
                assert.equal(readDistribution(printDistribution(kind)), kind);
            }
        }
    });
});

describe('the number of a session', () => {
    check(readSession, {
        15: 15,
        '１５': 15,
        '١٥': 15,
        '17th': 17,
        '1st': 1,
        '22nd': 22,
        '17th session': 17,
        'Session 17': 17,
        'the seventeenth session': 17,
        seventeenth: 17,
        Seventeenth: 17,
        'twenty-first': 21,
        'Forty-eighth session': 48,
        'Twenty first': 21,
        'one hundred and fifth': 105,
        'fifteenth meeting': 15,
        '17e': 17,
        '1re session': 1,
        '2ème session': 2,
        'dix-septième': 17,
        'dix-septieme session': 17,
        première: 1,
        quinzième: 15,
        'vingt et unième': 21,
        'vingt-et-unième session': 21,
        seconde: 2,
        'Décimo primer período de sesiones': 11,
        decimosegunda: 12,
        '17º': 17,
        '17.º período de sesiones': 17,
        '4ª reunión': 4,
        decimoséptimo: 17,
        'décimo séptimo período de sesiones': 17,
        decimoquinta: 15,
        'vigésimo primer período de sesiones': 21,
        '17-я сессия': 17,
        семнадцатая: 17,
        'Семнадцатая сессия': 17,
        'сорок восьмая': 48,
        'седьмое совещание': 7,
        'السابعة عشرة': 17,
        'الدورة السابعة عشرة': 17,
        'الدورة 17': 17,
        'الاجتماع الخامس عشر': 15,
        十七: 17,
        第十七届会议: 17,
        '第 17 届会议': 17,
        第十五次会议: 15,
        XVII: 17,
        V: 5,
        0: undefined,
        '0th': undefined,
        C: undefined,
        '15 bis': undefined,
        '15th and 16th': undefined,
        '15, resumed': undefined,
        'first part': undefined,
        thirdly: undefined,
        '17the': undefined,
        '99999': undefined,
        session: undefined,
        the: undefined,
        '17 and 18': undefined,
        '': undefined,
    });
    it('is read as each language prints it, as a session and as a meeting', () => {
        for (const locale of Object.values(locales)) {
            for (let number = 1; number <= 310; number++) {
                assert.equal(readSession(locale.printSession(number)), number, locale.printSession(number));
                const meeting = locale.printSession(number, { kind: 'meeting' });
                assert.equal(readSession(meeting), number, meeting);
            }
        }
    });
});

describe('what a session is called besides', () => {
    const called = (value: string): string | undefined => {
        const read = readSessionName(value);
        return read && sessionText(read);
    };
    check(called, {
        '23 special': '23 special',
        '10 emergency special': '10 emergency special',
        '15 resumed': '15 resumed',
        '15, resumed': '15 resumed',
        '15 first resumed': '15 first resumed',
        'first resumed fifteenth session': '15 first resumed session',
        '53 first part': '53 first part',
        '53, second part': '53 second part',
        '53 (part 2)': '53 second part',
        '15 resumed, second part': '15 resumed second part',
        '6 meeting': '6 meeting',
        'Sixth special meeting': '6 special meeting',
        'first part': undefined,
        '15 extended': undefined,
        'Annual session 2024, Rome': undefined,
    });
    it('is read as each language prints it', () => {
        const forms = [
            {},
            { special: 'special' },
            { special: 'emergency' },
            { resumed: 0 },
            { resumed: 1 },
            { part: 2 },
            { special: 'special', part: 1 },
        ] as const;
        for (const locale of Object.values(locales)) {
            for (const form of forms) {
                for (const kind of ['session', 'meeting'] as const) {
                    const printed = locale.printSession(23, { ...form, kind });
                    assert.deepEqual(readSessionName(printed), { number: 23, ...form, kind }, printed);
                }
            }
        }
    });
});

describe('the dates of a session', () => {
    const expected = '2026-09-01 to 2026-09-04';
    check(days, {
        '2026-09-01 to 2026-09-04': expected,
        '2026-09-01 – 2026-09-04': expected,
        '2026-09-01-2026-09-04': expected,
        '2026-09-01/2026-09-04': expected,
        '2026-9-1 to 2026-9-4': expected,
        '2026/09/01 - 2026/09/04': expected,
        '1.9.2026–4.9.2026': expected,
        '2026-09-01 au 2026-09-04': expected,
        '2026-09-01 至 2026-09-04': expected,
        '2026-09-01': '2026-09-01 to 2026-09-01',
        '1-4 September 2026': expected,
        '1–4\u00a0September 2026': expected,
        '1 to 4 September 2026': expected,
        'From 1 to 4 September 2026': expected,
        '1 September 2026 to 4 September 2026': expected,
        'Tuesday, 1 September to Friday, 4 September 2026': expected,
        '30 August-2 September 2026': '2026-08-30 to 2026-09-02',
        '28 December 2026 to 2 January 2027': '2026-12-28 to 2027-01-02',
        '28 December to 2 January 2027': '2026-12-28 to 2027-01-02',
        'Monday, 28 December to 2 January 2027': '2026-12-28 to 2027-01-02',
        'Tuesday, 28 December to 2 January 2027': undefined,
        'September 1, 2026': '2026-09-01 to 2026-09-01',
        'September 1-4, 2026': expected,
        'September 1 – September 4, 2026': expected,
        'from September 1 to 4, 2026': expected,
        'Tuesday, September 1 to Friday, September 4, 2026': expected,
        'August 30 to September 2, 2026': '2026-08-30 to 2026-09-02',
        'December 28 to January 2, 2027': '2026-12-28 to 2027-01-02',
        'Monday, September 1-4, 2026': undefined,
        'Tuesday, 1 September 2026': '2026-09-01 to 2026-09-01',
        'du 28 décembre au 2 janvier 2027': '2026-12-28 to 2027-01-02',
        'del 28 de diciembre al 2 de enero de 2027': '2026-12-28 to 2027-01-02',
        'с 28 декабря по 2 января 2027 года': '2026-12-28 to 2027-01-02',
        'من 28 كانون الأول/ديسمبر إلى 2 كانون الثاني/يناير 2027': '2026-12-28 to 2027-01-02',
        '2026年12月28日至2027年1月2日': '2026-12-28 to 2027-01-02',
        '٢٠٢٦-٠٩-٠١': '2026-09-01 to 2026-09-01',
        '1, 2 and 3 September 2026': undefined,
        '4 September 2026 to 1 September 2026': undefined,
        '4-1 September 2026': undefined,
        '31 September 2026': undefined,
        'du 1er au 4 septembre 2026': expected,
        '1er-4 septembre 2026': expected,
        'Du 30 août au 2 septembre 2026': '2026-08-30 to 2026-09-02',
        'del 1 al 4 de septiembre de 2026': expected,
        '1 a 4 de septiembre de 2026': expected,
        '1–4 сентября 2026 года': expected,
        'с 1 по 4 сентября 2026 г.': expected,
        '30 августа – 2 сентября 2026 года': '2026-08-30 to 2026-09-02',
        '1-4 أيلول/سبتمبر 2026': expected,
        'من 1 إلى 4 أيلول/سبتمبر 2026': expected,
        '2026年9月1日至4日': expected,
        '2026 年 9 月 1 日至 9 月 4 日': expected,
        '2026-09-04 to 2026-09-01': undefined,
        '2026-09-01 and 2026-09-04': undefined,
        '1 and 4 September 2026': undefined,
        '1-4 September': undefined,
        '1-4 September 2026 (to be confirmed)': undefined,
        '1-31 September 2026': undefined,
        'Monday, 1 September to Friday, 4 September 2026': undefined,
        '1/9/2026 to 4/9/2026': undefined,
        '28/9/2026 to 30/9/2026': '2026-09-28 to 2026-09-30',
        'first week of September 2026': undefined,
        '2026-09-01 to 2026-09-04 and 2026-10-01 to 2026-10-04': undefined,
        '2026': undefined,
        '': undefined,
    });
    it('are read as each language prints them', () => {
        const ends = [
            [
                { year: 2026, month: 9, day: 1 },
                { year: 2026, month: 9, day: 4 },
            ],
            [
                { year: 2026, month: 8, day: 30 },
                { year: 2026, month: 9, day: 2 },
            ],
            [
                { year: 2026, month: 12, day: 28 },
                { year: 2027, month: 1, day: 2 },
            ],
            [
                { year: 2026, month: 5, day: 5 },
                { year: 2026, month: 5, day: 5 },
            ],
        ] as const;
        for (const { language, printRange } of Object.values(locales)) {
            for (const [from, to] of ends) {
                assert.equal(
                    days(printRange(from, to)),
                    `${formatIsoDate(from)} to ${formatIsoDate(to)}`,
                    `${language}: ${printRange(from, to)}`,
                );
            }
        }
    });
});

describe('the date of a document', () => {
    check(day, {
        '2026-06-12': '2026-06-12',
        '2026-6-12': '2026-06-12',
        '12.6.2026': '2026-06-12',
        '13/6/2026': '2026-06-13',
        '6/13/2026': '2026-06-13',
        '6/6/2026': '2026-06-06',
        '12 June 2026': '2026-06-12',
        '12th June 2026': '2026-06-12',
        'June 12, 2026': '2026-06-12',
        'Friday, 12 June 2026': '2026-06-12',
        '12 juin 2026': '2026-06-12',
        'le 1er juin 2026': '2026-06-01',
        '12 de junio de 2026': '2026-06-12',
        '12 июня 2026 года': '2026-06-12',
        '12 حزيران/يونيه 2026': '2026-06-12',
        '2026年6月12日': '2026-06-12',
        '12/6/2026': undefined,
        'Monday, 12 June 2026': undefined,
        '12 June': undefined,
        'June 2026': undefined,
        '31 June 2026': undefined,
        '2026-06-31': undefined,
        '12 or 13 June 2026': undefined,
        '12 June 2026, revised': undefined,
    });
    it('is read as each language prints it, with its weekday and without', () => {
        for (const locale of Object.values(locales)) {
            for (const date of [
                { year: 2026, month: 2, day: 1 },
                { year: 2025, month: 10, day: 21 },
            ]) {
                for (const print of [locale.printDate, locale.printDay, locale.printDateInText, locale.printIssued]) {
                    assert.equal(day(print(date)), formatIsoDate(date), print(date));
                }
            }
        }
    });
});

describe('the meeting hours', () => {
    const expected = '10:00-13:00, 15:00-18:00';
    check(hours, {
        '10:00-13:00, 15:00-18:00': expected,
        '10.00–13.00; 15.00–18.00': expected,
        '10-13, 15-18': expected,
        '10:00 to 13:00 and 15:00 to 18:00': expected,
        '10 a.m.-1 p.m., 3-6 p.m.': expected,
        '10 a.m. to 1 p.m. and 3 p.m. to 6 p.m.': expected,
        'from 10 a.m. to 1 p.m. and from 3 to 6 p.m.': expected,
        '9.30 a.m. to 12 noon': '09:30-12:00',
        '10am-1pm': '10:00-13:00',
        'de 10 à 13 heures et de 15 à 18 heures': expected,
        '10 h - 13 h, 15 h - 18 h': expected,
        '10 h 00 à 13 h 00 et 15 h 00 à 18 h 00': expected,
        'de 10 heures à 13 heures et de 15 heures à 18 heures': expected,
        'de las 10.00 a las 13.00 horas y de las 15.00 a las 18.00 horas': expected,
        'с 10 до 13 часов и с 15 до 18 часов': expected,
        'с 10 ч. 00 м. до 13 ч. 00 м., с 15 ч. 00 м. до 18 ч. 00 м.': expected,
        'من الساعة 10:00 إلى الساعة 13:00 ومن الساعة 15:00 إلى الساعة 18:00': expected,
        '上午10时至下午1时，下午3时至6时': expected,
        '上午 10 时—下午 1 时和下午 3 时至 6 时': expected,
        '13:00-10:00': undefined,
        '10:00-13:00, lunch': undefined,
        '10 a.m.': undefined,
        '10 a.m. and 1 p.m.': undefined,
        '3-6': undefined,
        '10-13 members': undefined,
        '10:00-13:00 on Mondays': undefined,
        '25:00-26:00': undefined,
        '': undefined,
    });
    it('are read as each language prints a meeting', () => {
        for (const { language, printSlot } of Object.values(locales)) {
            for (const [start, end] of [
                [600, 780],
                [900, 1080],
                [570, 750],
                [720, 780],
                [1110, 1260],
            ] as const) {
                assert.equal(
                    hours(printSlot(start, end)),
                    `${formatIsoTime(start)}-${formatIsoTime(end)}`,
                    `${language}: ${printSlot(start, end)}`,
                );
            }
        }
    });
});

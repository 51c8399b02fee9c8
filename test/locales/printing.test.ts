/** The printed forms of each language. Non-breaking blanks are written `~` here. */
import assert from 'node:assert/strict';
import { isoWeekday, type Language, type Locale, locales, parseIsoDate } from '../../language/locales/index.js';

function date(iso: string): { year: number; month: number; day: number } {
    const read = parseIsoDate(iso);
    assert.ok(read);
    return read;
}

const row = date('2015-04-15');

function check(language: Language, what: string, print: (locale: Locale) => string, expected: string): void {
    it(`${language}: ${what}: ${expected}`, () => assert.equal(print(locales[language]).replace(/\u00a0/gu, '~'), expected));
}

function each(what: string, print: (locale: Locale) => string, expected: Readonly<Record<Language, string>>): void {
    for (const [language, text] of Object.entries(expected)) {
        check(language as Language, what, print, text);
    }
}

describe('printing', () => {
    each('a day of the annex', (locale) => locale.printDay(row), {
        en: 'Wednesday, 15~April 2015',
        fr: 'Mercredi 15~avril 2015',
        es: 'Miércoles 15~de abril de 2015',
        ru: 'Среда, 15~апреля 2015~года',
        ar: 'الأربعاء، 15~نيسان/أبريل 2015',
        zh: '2015年4月15日，星期三',
    });
    each('a range', (locale) => locale.printRange(date('2024-09-03'), date('2024-09-06')), {
        en: '3–6~September 2024',
        fr: '3-6~septembre 2024',
        es: '3 a 6~de septiembre de 2024',
        ru: '3–6~сентября 2024~года',
        ar: '3-6~أيلول/سبتمبر 2024',
        zh: '2024年9月3日至6日',
    });
    each('a range over two months', (locale) => locale.printRange(date('2024-08-30'), date('2024-09-02')), {
        en: '30~August–2~September 2024',
        fr: '30~août-2~septembre 2024',
        es: '30~de agosto a 2~de septiembre de 2024',
        ru: '30~августа – 2~сентября 2024~года',
        ar: '30~آب/أغسطس - 2~أيلول/سبتمبر 2024',
        zh: '2024年8月30日至9月2日',
    });
    each('a range of one day', (locale) => locale.printRange(row, row), {
        en: '15~April 2015',
        fr: '15~avril 2015',
        es: '15~de abril de 2015',
        ru: '15~апреля 2015~года',
        ar: '15~نيسان/أبريل 2015',
        zh: '2015年4月15日',
    });
    each('the morning meeting', (locale) => locale.printSlot(600, 780), {
        en: '10 a.m.–1 p.m.',
        fr: 'de 10~heures à 13~heures',
        es: 'de las 10.00 a las 13.00~horas',
        ru: 'с 10~ч. 00~м. до 13~ч. 00~м.',
        ar: 'من الساعة~10:00 إلى الساعة~13:00',
        zh: '上午 10 时—下午 1 时',
    });
    each('the afternoon meeting', (locale) => locale.printSlot(900, 1080), {
        en: '3–6 p.m.',
        fr: 'de 15~heures à 18~heures',
        es: 'de las 15.00 a las 18.00~horas',
        ru: 'с 15~ч. 00~м. до 18~ч. 00~м.',
        ar: 'من الساعة~15:00 إلى الساعة~18:00',
        zh: '下午 3 时至 6 时',
    });
    each('half past', (locale) => locale.printSlot(570, 750), {
        en: '9.30 a.m.–12.30 p.m.',
        fr: 'de 9~h~30 à 12~h~30',
        es: 'de las 9.30 a las 12.30~horas',
        ru: 'с 09~ч. 30~м. до 12~ч. 30~м.',
        ar: 'من الساعة~9:30 إلى الساعة~12:30',
        zh: '上午 9 时 30 分至 12 时 30 分',
    });
    check('en', 'a slot with half hours', (locale) => locale.printSlot(600, 690), '10–11.30 a.m.');
    check('en', 'a slot up to noon', (locale) => locale.printSlot(600, 720), '10 a.m.–noon');
    check('en', 'a slot up to midnight', (locale) => locale.printSlot(1260, 1440), '9 p.m.–midnight');
    each('noon', (locale) => locale.printTime(720), {
        en: 'noon',
        fr: 'midi',
        es: '12.00~horas',
        ru: '12~ч. 00~м.',
        ar: 'الساعة~12:00',
        zh: '中午 12 时',
    });
    each('the session', (locale) => [1, 15, 48, 71, 100, 123].map((number) => locale.printSession(number)).join(' | '), {
        en: 'First session | Fifteenth session | Forty-eighth session | Seventy-first session | One hundredth session | One hundred and twenty-third session',
        fr: 'Première session | Quinzième session | Quarante-huitième session | Soixante et onzième session | Centième session | Cent vingt-troisième session',
        es: 'Primer período de sesiones | Decimoquinto período de sesiones | Cuadragésimo octavo período de sesiones | Septuagésimo primer período de sesiones | Centésimo período de sesiones | Centésimo vigésimo tercer período de sesiones',
        ru: 'Первая сессия | Пятнадцатая сессия | Сорок восьмая сессия | Семьдесят первая сессия | Сотая сессия | Сто двадцать третья сессия',
        ar: 'الدورة الأولى | الدورة الخامسة عشرة | الدورة الثامنة والأربعون | الدورة الحادية والسبعون | الدورة المائة | الدورة الثالثة والعشرون بعد المائة',
        zh: '第一届会议 | 第十五届会议 | 第四十八届会议 | 第七十一届会议 | 第一百届会议 | 第一百二十三届会议',
    });
    check(
        'es',
        'other sessions',
        (locale) =>
            [2, 3, 11, 12, 13, 17, 18, 20, 79, 199, 213].map((number) => locale.printSession(number).replace(/ período.*/u, '')).join(', '),
        'Segundo, Tercer, Undécimo, Duodécimo, Decimotercer, Decimoséptimo, Decimoctavo, Vigésimo, Septuagésimo noveno, Centésimo nonagésimo noveno, 213º',
    );
    check('es', 'a session that is a meeting', (locale) => locale.printSessionAsMeeting?.(21) ?? '', 'Vigésima primera reunión');
    each('a mention', (locale) => locale.printMention(locale.printLabel(locale.language === 'ar' ? ['2', 'أ'] : ['2', 'a'])), {
        en: 'item 2 (a)',
        fr: 'point 2 a)',
        es: 'tema 2 a)',
        ru: 'пункт 2 a)',
        ar: 'البند 2 (أ)',
        zh: '议程项目 2(a)',
    });
    each('markers', (locale) => [locale.printMarker('1', 1), locale.printMarker('a', 2), locale.printMarker('i', 3)].join(' '), {
        en: '1. (a) (i)',
        fr: '1. a) i)',
        es: '1. a) i)',
        ru: '1. a) i)',
        ar: '1 - (a) (i)',
        zh: '1. (a) (i)',
    });
    each(
        'the masthead',
        (locale) =>
            [locale.printDistribution('General'), locale.printIssued(date('2024-06-01')), ...locale.printLanguages('en')].join(' / '),
        {
            en: 'Distr.: General / 1 June 2024 / Original: English',
            fr: 'Distr. générale / 1er juin 2024 / Français / Original~: anglais',
            es: 'Distr. general / 1 de junio de 2024 / Español / Original: inglés',
            ru: 'Distr.: General / 1 June 2024 / Russian / Original: English',
            ar: 'Distr.: General / 1 June 2024 / Arabic / Original: English',
            zh: 'Distr.: General / 1 June 2024 / Chinese / Original: English',
        },
    );
    each('list punctuation', ({ punctuation }) => punctuation.parent + punctuation.child + punctuation.last, {
        en: ':;.',
        fr: '~:~;.',
        es: ':;.',
        ru: ':;.',
        ar: ':؛.',
        zh: '：；。',
    });

    for (const [language, expected] of Object.entries({
        en: 'First meeting | Fifteenth meeting | Twenty-first meeting',
        fr: 'Première réunion | Quinzième réunion | Vingt et unième réunion',
        ru: 'Первое совещание | Пятнадцатое совещание | Двадцать первое совещание',
        ar: 'الاجتماع الأول | الاجتماع الخامس عشر | الاجتماع الحادي والعشرون',
        zh: '第一次会议 | 第十五次会议 | 第二十一次会议',
    })) {
        check(
            language as Language,
            'the session of a body that calls it a meeting',
            (locale) => [1, 15, 21].map((number) => locale.printSessionAsMeeting?.(number)).join(' | '),
            expected,
        );
    }

    describe('a weekday takes the form of the one it replaces', () => {
        check('en', 'in capitals', (locale) => locale.weekdayLike(3, 'TUESDAY'), 'WEDNESDAY');
        check('fr', 'in a row', (locale) => locale.weekdayLike(3, 'Mardi'), 'Mercredi');
        check('ru', 'after a preposition', (locale) => locale.weekdayLike(3, 'вторник'), 'среду');
        check('ru', 'in the genitive', (locale) => locale.weekdayLike(5, 'вторника'), 'пятницы');
        check('ru', 'in a row', (locale) => locale.weekdayLike(3, 'Вторник'), 'Среда');
        check('ru', 'with a Latin letter', (locale) => locale.weekdayLike(5, 'cреду'), 'пятницу');
        check('ar', 'with a preposition', (locale) => locale.weekdayLike(3, 'للثلاثاء'), 'للأربعاء');
        check('ar', 'with a conjunction', (locale) => locale.weekdayLike(3, 'والثلاثاء'), 'والأربعاء');
        check('zh', 'in short', (locale) => locale.weekdayLike(7, '周二'), '周日');
    });

    it('reads back every slot it prints', () => {
        for (const locale of Object.values(locales)) {
            for (let start = 15; start < 1440; start += 15) {
                for (let end = start + 15; end <= 1440; end += 45) {
                    assert.deepEqual(locale.findTimes(locale.printSlot(start, end)), [start, end], locale.printSlot(start, end));
                }
            }
        }
    });

    it('names the weekday it computes', () => {
        assert.equal(locales.en.weekdayName(isoWeekday(row)), 'Wednesday');
    });
});

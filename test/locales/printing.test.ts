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
            [2, 3, 11, 12, 13, 17, 18, 20, 79, 199, 313].map((number) => locale.printSession(number).replace(/ período.*/u, '')).join(', '),
        'Segundo, Tercer, Undécimo, Duodécimo, Decimotercer, Decimoséptimo, Decimoctavo, Vigésimo, Septuagésimo noveno, Centésimo nonagésimo noveno, 313er',
    );
    each('a session beyond two hundred', (locale) => [200, 201, 217].map((number) => locale.printSession(number)).join(' | '), {
        en: 'Two hundredth session | Two hundred and first session | Two hundred and seventeenth session',
        fr: 'Deux centième session | Deux cent unième session | Deux cent dix-septième session',
        es: 'Ducentésimo período de sesiones | Ducentésimo primer período de sesiones | Ducentésimo decimoséptimo período de sesiones',
        ru: 'Двухсотая сессия | Двести первая сессия | Двести семнадцатая сессия',
        ar: 'الدورة المائتان | الدورة الأولى بعد المائتين | الدورة السابعة عشرة بعد المائتين',
        zh: '第二百届会议 | 第二百零一届会议 | 第二百一十七届会议',
    });
    each('a special session', (locale) => locale.printSession(23, { special: 'special' }), {
        en: 'Twenty-third special session',
        fr: 'Vingt-troisième session extraordinaire',
        es: 'Vigésimo tercer período extraordinario de sesiones',
        ru: 'Двадцать третья специальная сессия',
        ar: 'الدورة الاستثنائية الثالثة والعشرون',
        zh: '第二十三届特别会议',
    });
    each('an emergency special session', (locale) => locale.printSession(10, { special: 'emergency' }), {
        en: 'Tenth emergency special session',
        fr: 'Dixième session extraordinaire d’urgence',
        es: 'Décimo período extraordinario de sesiones de emergencia',
        ru: 'Десятая чрезвычайная специальная сессия',
        ar: 'الدورة الاستثنائية الطارئة العاشرة',
        zh: '第十届紧急特别会议',
    });
    each('a resumed session', (locale) => locale.printSession(15, { resumed: 0 }), {
        en: 'Resumed fifteenth session',
        fr: 'Reprise de la quinzième session',
        es: 'Continuación del decimoquinto período de sesiones',
        ru: 'Возобновленная пятнадцатая сессия',
        ar: 'الدورة الخامسة عشرة المستأنفة',
        zh: '第十五届会议续会',
    });
    each('a session resumed for the first time', (locale) => locale.printSession(15, { resumed: 1 }), {
        en: 'First resumed fifteenth session',
        fr: 'Première reprise de la quinzième session',
        es: 'Primera continuación del decimoquinto período de sesiones',
        ru: 'Первая возобновленная пятнадцатая сессия',
        ar: 'الدورة الخامسة عشرة المستأنفة الأولى',
        zh: '第十五届会议第一次续会',
    });
    each('the second part of a session', (locale) => locale.printSession(53, { part: 2 }), {
        en: 'Fifty-third session (second part)',
        fr: 'Cinquante-troisième session (deuxième partie)',
        es: 'Quincuagésimo tercer período de sesiones (segunda parte)',
        ru: 'Пятьдесят третья сессия (вторая часть)',
        ar: 'الدورة الثالثة والخمسون (الجزء الثاني)',
        zh: '第五十三届会议（第二部分）',
    });
    each('a special meeting', (locale) => locale.printSession(6, { kind: 'meeting', special: 'special' }), {
        en: 'Sixth special meeting',
        fr: 'Sixième réunion extraordinaire',
        es: 'Sexta reunión extraordinaria',
        ru: 'Шестое специальное совещание',
        ar: 'الاجتماع الاستثنائي السادس',
        zh: '第六次特别会议',
    });
    each('a session in figures', (locale) => [1, 13, 106].map((number) => locale.printSession(number, { inFigures: true })).join(' | '), {
        en: '1st session | 13th session | 106th session',
        fr: '1re session | 13e session | 106e session',
        es: '1er período de sesiones | 13er período de sesiones | 106º período de sesiones',
        ru: '1-я сессия | 13-я сессия | 106-я сессия',
        ar: 'الدورة 1 | الدورة 13 | الدورة 106',
        zh: '第1届会议 | 第13届会议 | 第106届会议',
    });
    const parts = [
        { from: date('2006-09-27'), to: date('2006-09-27') },
        { from: date('2006-10-02'), to: date('2006-10-10') },
    ];
    each('a session on days that do not follow each other', (locale) => locale.printRanges(parts), {
        en: '27~September and 2–10~October 2006',
        fr: '27~septembre et 2-10~octobre 2006',
        es: '27~de septiembre y 2 a 10~de octubre de 2006',
        ru: '27~сентября и 2–10~октября 2006~года',
        ar: '27~أيلول/سبتمبر و2-10~تشرين الأول/أكتوبر 2006',
        zh: '2006年9月27日和10月2日至10日',
    });
    each(
        'the item of the title block',
        (locale) => locale.printItemLine(locale.printLabel(locale.language === 'ar' ? ['1', 'ب'] : ['1', 'b'])),
        {
            en: 'Item 1 (b) of the provisional agenda',
            fr: 'Point 1 b) de l’ordre du jour provisoire',
            es: 'Tema 1 b) del programa provisional',
            ru: 'Пункт 1 b) предварительной повестки дня',
            ar: 'البند 1 (ب) من جدول الأعمال المؤقت',
            zh: '临时议程项目 1(b)',
        },
    );
    each(
        'the languages of a document in three',
        (locale) => [locale.printLanguages(['en', 'fr']).at(-1), locale.printOnlyIn(['en', 'fr', 'es'])].join(' / '),
        {
            en: 'Original: English/French / English, French and Spanish only',
            fr: 'Original~: anglais/français / Anglais, français et espagnol seulement',
            es: 'Original: inglés/francés / Inglés, francés y español únicamente',
            ru: 'Original: English/French / English, French and Spanish only',
            ar: 'Original: English/French / English, French and Spanish only',
            zh: 'Original: English/French / English, French and Spanish only',
        },
    );
    check('es', 'a session that is a meeting', (locale) => locale.printSession(21, { kind: 'meeting' }), 'Vigésima primera reunión');
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
            [locale.printDistribution('General'), locale.printIssued(date('2024-06-01')), ...locale.printLanguages(['en'])].join(' / '),
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
            (locale) => [1, 15, 21].map((number) => locale.printSession(number, { kind: 'meeting' })).join(' | '),
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

/** One mistake at a time, planted in an agenda of each language: exactly that one is found, at its place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { allOfTheConference, type FoundFinding, findingsIn, isTold } from './harness.js';

type PlantedLanguage = 'ar' | 'es' | 'fr' | 'ru';
/** A text in the document, its replacement, and the findings: code and the text at the range. */
type Row = readonly [before: string, after: string, ...expected: string[]];

const files: Readonly<Record<PlantedLanguage, string>> = {
    ar: 'prevention.ar.agenda',
    es: 'assets.es.agenda',
    fr: 'conference.fr.agenda',
    ru: 'review.ru.agenda',
};

const registers = [
    `register CAC/COSP

resolution 6/1
fr: Poursuite de l’examen de l’application de la Convention des Nations Unies contre la corruption
es: Continuación del examen de la aplicación de la Convención
ru: Продолжение обзора осуществления Конвенции
ar: مواصلة استعراض تنفيذ الاتفاقية
`,
    allOfTheConference,
];

const mistakes: Readonly<Record<string, Readonly<Record<PlantedLanguage, Row>>>> = {
    'a wrong weekday': {
        fr: ['le lundi 15 décembre', 'le mardi 15 décembre', 'date/weekday: mardi'],
        es: ['el martes 3 de septiembre', 'el miércoles 3 de septiembre', 'date/weekday: miércoles'],
        ru: ['в понедельник, 16 июня', 'во вторник, 16 июня', 'date/weekday: вторник'],
        ar: ['يوم الاثنين 16', 'يوم الثلاثاء 16', 'date/weekday: الثلاثاء'],
    },
    'a wrong weekday beside a date without a year, or in another form': {
        fr: ['le mardi 16 décembre', 'le mercredi 16 décembre', 'date/weekday: mercredi'],
        es: ['el lunes 2 de septiembre', 'el domingo 2 de septiembre', 'date/weekday: domingo'],
        ru: ['к среде, 18 июня', 'к четвергу, 18 июня', 'date/weekday: четвергу'],
        ar: ['الأحد ١٥', 'السبت ١٥', 'date/weekday: السبت'],
    },
    'a day that no calendar has': {
        fr: ['du 12 au 14 décembre', 'du 12 au 31 novembre', 'date/impossible: 31'],
        es: ['el 1º de septiembre', 'el 31 de septiembre', 'date/impossible: 31'],
        ru: ['5 апреля 2013 г.', '31 апреля 2013 г.', 'date/impossible: 31'],
        ar: ['31 تشرين الأول/أكتوبر', '31 تشرين الثاني/نوفمبر', 'date/impossible: 31'],
    },
    'the leap day of another year': {
        fr: ['du 31 octobre 2003', 'du 29 février 2003', 'date/impossible: 29'],
        es: ['de 31 de octubre de 2003', 'de 29 de febrero de 2003', 'date/impossible: 29'],
        ru: ['от 31 октября 2003 года', 'от 29 февраля 2003 года', 'date/impossible: 29'],
        ar: ['31 تشرين الأول/أكتوبر 2003', '29 شباط/فبراير 2003', 'date/impossible: 29'],
    },
    'an opening on another day': {
        fr: ['lundi 15 décembre 2025', 'mardi 16 décembre 2025', 'date/opening: mardi 16 décembre 2025'],
        es: ['martes 3 de septiembre de 2024', 'jueves 5 de septiembre de 2024', 'date/opening: jueves 5 de septiembre de 2024'],
        ru: ['понедельник, 16 июня 2025 года', 'вторник, 17 июня 2025 года', 'date/opening: вторник, 17 июня 2025 года'],
        ar: ['الاثنين 16 حزيران/يونيه 2025', 'الثلاثاء 17 حزيران/يونيه 2025', 'date/opening: الثلاثاء 17 حزيران/يونيه 2025'],
    },
    'a resolution nobody knows, at the end of a list': {
        fr: ['3/2 et 10/10', '3/2 et 10/40', 'resolution/unknown: 10/40'],
        es: ['6/3 y 10/6', '6/3 y 10/60', 'resolution/unknown: 10/60'],
        ru: ['3/2 и 10/10', '3/2 и 10/40', 'resolution/unknown: 10/40'],
        ar: ['و10/10', 'و10/40', 'resolution/unknown: 10/40'],
    },
    'a resolution nobody knows, alone': {
        fr: ['la résolution 6/2', 'la résolution 6/22', 'resolution/unknown: 6/22'],
        es: ['la resolución 3/3', 'la resolución 3/33', 'resolution/unknown: 3/33'],
        ru: ['резолюция 6/2', 'резолюция 6/22', 'resolution/unknown: 6/22'],
        ar: ['القرار ٦/٢', 'القرار ٦/٢٢', 'resolution/unknown: ٦/٢٢'],
    },
    'a decision nobody knows': {
        fr: ['décision 7/1', 'décision 7/9', 'resolution/unknown: 7/9'],
        es: ['decisión 7/1', 'decisión 7/9', 'resolution/unknown: 7/9'],
        ru: ['решение 7/1', 'решение 7/9', 'resolution/unknown: 7/9'],
        ar: ['المقرر 7/1', 'المقرر 7/9', 'resolution/unknown: 7/9'],
    },
    'a resolution cited as a decision': {
        fr: ['la résolution 6/2', 'la décision 6/2', 'resolution/kind: 6/2'],
        es: ['la resolución 3/3', 'la decisión 3/3', 'resolution/kind: 3/3'],
        ru: ['резолюция 6/2', 'решение 6/2', 'resolution/kind: 6/2'],
        ar: ['القرار ٦/٢', 'المقرر ٦/٢', 'resolution/kind: ٦/٢'],
    },
    'a title that is not the registered one': {
        fr: [
            'Poursuite de l’examen de l’application',
            'Poursuite de l’application',
            'resolution/title: Poursuite de l’application de la Convention des Nations Unies contre la corruption',
        ],
        es: ['Continuación del examen', 'Comienzo del examen', 'resolution/title: Comienzo del examen de la aplicación de la Convención'],
        ru: ['Продолжение обзора', 'Начало обзора', 'resolution/title: Начало обзора осуществления Конвенции'],
        ar: ['مواصلة استعراض', 'بدء استعراض', 'resolution/title: بدء استعراض تنفيذ الاتفاقية'],
    },
    'a doubled stroke': {
        fr: ['la résolution 6/2', 'la résolution 6//2', 'resolution/malformed: 6//2'],
        es: ['la resolución 3/3', 'la resolución 3//3', 'resolution/malformed: 3//3'],
        ru: ['резолюция 6/2', 'резолюция 6//2', 'resolution/malformed: 6//2'],
        ar: ['القرار ٦/٢', 'القرار ٦//٢', 'resolution/malformed: ٦//٢'],
    },
    'a symbol without its dot': {
        fr: ['CAC/COSP/2025/3, par', 'CAC/COSP/2025/3/Rev1, par', 'symbol/malformed: CAC/COSP/2025/3/Rev1'],
        es: ['WG.2/2024/3, párrs', 'WG.2/2024/3/Add1, párrs', 'symbol/malformed: CAC/COSP/WG.2/2024/3/Add1'],
        ru: ['IRG/2025/3, пункты', 'IRG/2025/3/Rev1, пункты', 'symbol/malformed: CAC/COSP/IRG/2025/3/Rev1'],
        ar: ['WG.4/2025/3، الفقرات', 'WG.4/2025/3/Rev1، الفقرات', 'symbol/malformed: CAC/COSP/WG.4/2025/3/Rev1'],
    },
    'a segment missing': {
        fr: ['(CAC/COSP/2025/2)', '(CAC/COSP//2)', 'symbol/malformed: CAC/COSP//2'],
        es: ['(CAC/COSP/WG.2/2024/2)', '(CAC/COSP//2024/2)', 'symbol/malformed: CAC/COSP//2024/2'],
        ru: ['(CAC/COSP/IRG/2025/2)', '(САС/COSP//2025/2)', 'symbol/malformed: САС/COSP//2025/2'],
        ar: ['(CAC/COSP/WG.4/2025/2)', '(CAC/COSP//2025/2)', 'symbol/malformed: CAC/COSP//2025/2'],
    },
    'a paper that no documentation lists': {
        fr: ['document CAC/COSP/2025/3', 'document CAC/COSP/2025/7', 'symbol/unlisted: CAC/COSP/2025/7'],
        es: ['documento CAC/COSP/WG.2/2024/3', 'documento CAC/COSP/WG.2/2024/7', 'symbol/unlisted: CAC/COSP/WG.2/2024/7'],
        ru: ['документ CAC/COSP/IRG/2025/3', 'документ CAC/COSP/IRG/2025/7', 'symbol/unlisted: CAC/COSP/IRG/2025/7'],
        ar: ['والوثيقة CAC/COSP/WG.4/2025/3', 'والوثيقة CAC/COSP/WG.4/2025/7', 'symbol/unlisted: CAC/COSP/WG.4/2025/7'],
    },
    'one paper under two descriptions': {
        fr: [
            '(CAC/COSP/2025/2)\n',
            '(CAC/COSP/2025/2)\nNote du Président (CAC/COSP/2025/2)\n',
            'symbol/description: Note du Président (CAC/COSP/2025/2)',
        ],
        es: [
            '(CAC/COSP/WG.2/2024/2)\n',
            '(CAC/COSP/WG.2/2024/2)\nNota del Presidente (CAC/COSP/WG.2/2024/2)\n',
            'symbol/description: Nota del Presidente (CAC/COSP/WG.2/2024/2)',
        ],
        ru: [
            '(CAC/COSP/IRG/2025/2)\n',
            '(CAC/COSP/IRG/2025/2)\nЗаписка Председателя (CAC/COSP/IRG/2025/2)\n',
            'symbol/description: Записка Председателя (CAC/COSP/IRG/2025/2)',
        ],
        ar: [
            '(CAC/COSP/WG.4/2025/2)\n',
            '(CAC/COSP/WG.4/2025/2)\nمذكرة من الرئيس (CAC/COSP/WG.4/2025/2)\n',
            'symbol/description: مذكرة من الرئيس (CAC/COSP/WG.4/2025/2)',
        ],
    },
    'an entry of a list skipped': {
        fr: ['\nb) Un échange', '\nd) Un échange', 'numbering/list: d)'],
        es: ['\nb) Las novedades', '\nd) Las novedades', 'numbering/list: d)'],
        ru: ['\nb) сведения', '\nd) сведения', 'numbering/list: d)'],
        ar: ['\n(ب) المستجدات', '\n(د) المستجدات', 'numbering/list: (د)'],
    },
    'an entry of the inner list twice': {
        fr: ['\nii) Le', '\ni) Le', 'numbering/list: i)'],
        es: ['\nii) El', '\ni) El', 'numbering/list: i)'],
        ru: ['\nii) принципе', '\ni) принципе', 'numbering/list: i)'],
        ar: ['\n(٢) مبدأ', '\n(١) مبدأ', 'numbering/list: (١)'],
    },
    'an item that is mentioned and does not exist': {
        fr: ['{item 2 a)}', '{item 2 c)}', 'item/unknown: 2 c)'],
        es: ['{item 2 a)}', '{item 2 c)}', 'item/unknown: 2 c)'],
        ru: ['{item 2 a)}', '{item 2 с)}', 'item/unknown: 2 с)'],
        ar: ['{item 2 (أ)}', '{item 2 (ج)}', 'item/unknown: 2 (ج)'],
    },
    'a label twice': {
        fr: ['item 2 b)  Tirage', 'item 2 a)  Tirage', 'numbering/duplicate: 2 a)', 'numbering/parent: 2 b) i)'],
        es: ['item 2 b)  Sorteo', 'item 2 a)  Sorteo', 'numbering/duplicate: 2 a)', 'numbering/parent: 2 b) i)'],
        ru: ['item 2 b)  Жеребьевка', 'item 2 а)  Жеребьевка', 'numbering/duplicate: 2 а)', 'numbering/parent: 2 b) i)'],
        ar: ['item 2 (ب)  سحب', 'item 2 (أ)  سحب', 'numbering/duplicate: 2 (أ)', 'numbering/parent: 2 (ب) (١)'],
    },
    'a number skipped': {
        fr: ['item 4  Adoption', 'item 5  Adoption', 'numbering/gap: 5', 'item/unknown: 4'],
        es: ['item 4  Aprobación', 'item 5  Aprobación', 'numbering/gap: 5', 'item/unknown: 4'],
        ru: ['item 4  Утверждение', 'item 5  Утверждение', 'numbering/gap: 5', 'item/unknown: 4'],
        ar: ['item 4  اعتماد', 'item ٥  اعتماد', 'numbering/gap: ٥', 'item/unknown: 4'],
    },
    'a letter skipped': {
        fr: ['item 1 b)', 'item 1 c)', 'numbering/gap: 1 c)', 'item/unknown: 1 b)'],
        es: ['item 1 b)', 'item 1 c)', 'numbering/gap: 1 c)', 'item/unknown: 1 b)'],
        ru: ['item 1 b)', 'item 1 с)', 'numbering/gap: 1 с)', 'item/unknown: 1 b)'],
        ar: ['item 1 (ب)', 'item 1 (ج)', 'numbering/gap: 1 (ج)', 'item/unknown: 1 (ب)'],
    },
    'a marker of another language': {
        fr: ['item 1 a)  Ouverture', 'item 1 (أ)  Ouverture', 'numbering/marker: 1 (أ)', 'item/unknown: 1 a)'],
        es: ['item 1 a)  Apertura', 'item 1 (一)  Apertura', 'numbering/marker: 1 (一)', 'item/unknown: 1 a)'],
        ru: ['item 1 a)  Открытие', 'item 1 (أ)  Открытие', 'numbering/marker: 1 (أ)', 'item/unknown: 1 a)'],
        ar: ['item 1 (أ)  افتتاح', 'item 1 (a)  افتتاح', 'numbering/marker: 1 (a)', 'item/unknown: 1 (أ)'],
    },
    'an item whose title lost its label': {
        fr: ['item 3  Questions', 'item Questions', 'syntax: Questions diverses', 'item/unknown: 3'],
        es: ['item 3  Otros', 'item Otros', 'syntax: Otros asuntos', 'item/unknown: 3'],
        ru: ['item 3  Прочие', 'item Прочие', 'syntax: Прочие вопросы', 'item/unknown: 3'],
        ar: ['item 3  مسائل', 'item مسائل', 'syntax: مسائل أخرى', 'item/unknown: 3'],
    },
    'a mark without a note': {
        fr: ['diverses\n', 'diverses\n\nNéant[^4].\n', 'footnote/undefined: [^4]'],
        es: ['asuntos\n', 'asuntos\n\nNinguno[^4].\n', 'footnote/undefined: [^4]'],
        ru: ['вопросы\n\nitem 4', 'вопросы\n\nНет[^4].\n\nitem 4', 'footnote/undefined: [^4]'],
        ar: ['أخرى\n', 'أخرى\n\nلا شيء[^4].\n', 'footnote/undefined: [^4]'],
    },
    'a mark that vanished': {
        fr: ['(24/7)[^3]', '(24/7)', 'footnote/unused: 3'],
        es: ['(24/7)[^3]', '(24/7)', 'footnote/unused: 3'],
        ru: ['(24/7)[^3]', '(24/7)', 'footnote/unused: 3'],
        ar: ['(24/7)[^3]', '(24/7)', 'footnote/unused: 3'],
    },
    'a continuation without its word': {
        fr: ['2 a) (suite)', '2 a)', 'schedule/continued: 2 a)'],
        es: ['2 a) (continuación)', '2 a)', 'schedule/continued: 2 a)'],
        ru: ['2 a) (продолжение)', '2 a)', 'schedule/continued: 2 a)'],
        ar: ['2 (أ) (تابع)', '2 (أ)', 'schedule/continued: 2 (أ)'],
    },
    'a continuation of nothing': {
        fr: ['\n3\n', '\n3 (suite)\n', 'schedule/continued: (suite)'],
        es: ['\n3\n', '\n3 (continuación)\n', 'schedule/continued: (continuación)'],
        ru: ['\n3\n', '\n3 (продолжение)\n', 'schedule/continued: (продолжение)'],
        ar: ['\n3\n', '\n3 (تابع)\n', 'schedule/continued: (تابع)'],
    },
    'a pasted day': {
        fr: ['day 2025-12-16', 'mardi 16 décembre 2025', 'syntax: mardi 16 décembre 2025'],
        es: ['day 2024-09-04', 'Miércoles 4 de septiembre de 2024', 'syntax: Miércoles 4 de septiembre de 2024'],
        ru: ['day 2025-06-17', 'Вторник, 17 июня 2025 года', 'syntax: Вторник, 17 июня 2025 года'],
        ar: ['day 2025-06-17', 'الثلاثاء، 17 حزيران/يونيه 2025', 'syntax: الثلاثاء، 17 حزيران/يونيه 2025'],
    },
    'parallel meetings on one track': {
        fr: ['@ Salle 3', '@ Plénière', 'schedule/overlap: 10:00-13:00'],
        es: ['@ Sala M3', '@ Sala D', 'schedule/overlap: 10:00-13:00'],
        ru: ['@ Зал заседаний M3', '@ Зал заседаний D', 'schedule/overlap: 10:00-13:00'],
        ar: ['@ القاعة M3', '@ القاعة دال', 'schedule/overlap: 10:00-13:00'],
    },
    'a key mistyped': {
        fr: ['place: Doha', 'palce: Doha', 'masthead/key: palce'],
        es: ['place: Viena', 'plaze: Viena', 'masthead/key: plaze'],
        ru: ['place: Вена', 'plaсe: Вена', 'masthead/key: plaсe'],
        ar: ['place: فيينا', 'plase: فيينا', 'masthead/key: plase'],
    },
};

/** Mistakes in lines that are alike in all languages, given the days of the second and last meeting days. */
const alike: Readonly<Record<string, (days: readonly [first: string, second: string, last: string]) => Row>> = {
    'a meeting that ends before it begins': () => ['15:00-18:00\n4', '15:00-08:00\n4', 'schedule/end-before-start: 15:00-08:00'],
    'an evening meeting': () => ['15:00-18:00\n4', '19:00-21:00\n4', 'schedule/outside-hours: 19:00-21:00'],
    'meetings that overlap': () => ['15:00-18:00\n4', '12:00-13:00\n4', 'schedule/overlap: 12:00-13:00'],
    'an item left out of the schedule': () => ['\n3\n', '\n- (A)\n', 'schedule/unscheduled: 3'],
    'an item that does not exist': () => ['\n3\n', '\n3, 7\n', 'item/unknown: 7'],
    'a day outside the session': ([, , last]) => [
        `day ${last}`,
        `day ${last.replace(/-\d\d$/u, '-26')}`,
        `schedule/outside-session: ${last.replace(/-\d\d$/u, '-26')}`,
    ],
    'a day twice': ([first, second]) => [`day ${second}`, `day ${first}`, `schedule/duplicate-day: ${first}`],
    'issued late': ([first]) => ['issued: ', `issued: ${first}\n// `, `masthead/late: ${first}`],
};

async function findingsInWords(text: string): Promise<readonly string[]> {
    return (await findingsIn(text, { registers })).filter(isTold).map(({ code, text: range }: FoundFinding) => `${code}: ${range}`);
}

describe('mistakes planted in agendas of four languages', () => {
    for (const [language, file] of Object.entries(files) as [PlantedLanguage, string][]) {
        describe(language, () => {
            const clean = readFileSync(`test/fixtures/${file}`, 'utf8').replace(/\r\n/gu, '\n');
            const days = [...clean.matchAll(/^day (\S+)$/gmu)].map((match) => match[1] ?? '');
            const [first = '', second = '', last = ''] = days;
            const rows: readonly (readonly [string, Row])[] = [
                ...Object.entries(mistakes).map(([name, row]) => [name, row[language]] as const),
                ...Object.entries(alike).map(([name, row]) => [name, row([first, second, last])] as const),
            ];

            it('there is none before', async () => assert.deepEqual(await findingsInWords(clean), []));

            for (const [name, [before, after, ...expected]] of rows) {
                it(name, async () => {
                    assert.ok(clean.includes(before), `${before} stands in the document`);
                    assert.deepEqual([...(await findingsInWords(clean.replace(before, () => after)))].sort(), [...expected].sort());
                });
            }
        });
    }
});

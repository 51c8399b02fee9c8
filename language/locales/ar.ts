/** Arabic. Months carry both names, the Levantine and the western one; digits are western. */
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import { englishDate, englishDistribution, englishLanguages } from './en.js';
import type { CalendarDate, Locale } from './locale.js';
import { gap, looseArabic } from './spelling.js';
import { timesIn } from './times.js';
import { arabicWords } from './word-habits.js';

const months: readonly (readonly [levantine: string, western: string, ...others: string[]])[] = [
    ['كانون الثاني', 'يناير'],
    ['شباط', 'فبراير'],
    ['آذار', 'مارس'],
    ['نيسان', 'أبريل', 'إبريل'],
    ['أيار', 'مايو'],
    ['حزيران', 'يونيه', 'يونيو'],
    ['تموز', 'يوليه', 'يوليو'],
    ['آب', 'أغسطس'],
    ['أيلول', 'سبتمبر'],
    ['تشرين الأول', 'أكتوبر'],
    ['تشرين الثاني', 'نوفمبر'],
    ['كانون الأول', 'ديسمبر'],
];
const weekdays = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

/** Conjunctions and prepositions are written together with the weekday; only "for" changes its spelling. */
const weekdayForms = weekdays.map((name) => [name, `لل${name.slice(2)}`]);

/** Ordinals as the noun wants them: feminine for "الدورة", masculine for "الاجتماع". One is another word in compounds. */
const feminine = {
    units: ['', 'الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'],
    one: 'الحادية',
    ten: 'عشرة',
};
const masculine = {
    units: ['', 'الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
    one: 'الحادي',
    ten: 'عشر',
};
const tens = ['', '', 'العشرون', 'الثلاثون', 'الأربعون', 'الخمسون', 'الستون', 'السبعون', 'الثمانون', 'التسعون'];

/** The ordinal in words, 1 to 199; beyond that the figure. */
function ordinal(number: number, gender: typeof feminine): string {
    if (number < 1 || number > 199 || !Number.isInteger(number)) {
        return String(number);
    }
    if (number >= 100) {
        return number === 100 ? 'المائة' : `${ordinal(number - 100, gender)} بعد المائة`;
    }
    const [ten, unit] = [Math.floor(number / 10), number % 10];
    const compound = unit === 1 ? gender.one : (gender.units[unit] ?? '');
    return number <= 10
        ? (gender.units[number] ?? '')
        : ten === 1
          ? `${compound} ${gender.ten}`
          : unit === 0
            ? (tens[ten] ?? '')
            : `${compound} و${tens[ten] ?? ''}`;
}

/** "3 أيلول/سبتمبر", with a hard blank after the day. */
function dayAndMonth({ month, day }: CalendarDate): string {
    const [levantine, western] = months[month - 1] ?? ['', ''];
    return `${day}\u00a0${levantine}/${western}`;
}

function printDate(date: CalendarDate): string {
    return `${dayAndMonth(date)} ${date.year}`;
}

function printTime(minutes: number): string {
    return `الساعة\u00a0${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Any form of a noun: conjunction, preposition and article before it, dual, plural and possessor after it. */
function nounForms(stem: string, plural: string): string {
    const before = '[وف]?(?:لل|[بلك]?(?:ال)?)';
    const owner = '(?:هما|هم|ها|ه|نا)?';
    return `(?:${before}(?:${looseArabic(stem)}(?:${looseArabic('ات')}|${looseArabic('ين')}|${looseArabic('ان')}|ا|ي)?|${looseArabic(plural)})${owner})`;
}

const citedBy = `(?:${gap}+(?:رقم(?:ي|ا)?|ذي${gap}+الرقم|ذات${gap}+الرقم|أرقام))?`;

/** The body whose resolution it is stands between the word and its number: قرار الجمعية العامة 58/4. */
const citedBody = `${gap}+(?:ال)?(?:جمعية|مجلس|مؤتمر|لجنة|هيئة|اجتماع|منتدى|مؤتمرها)(?:${gap}+(?!(?:بشأن|على|عن|أن|إلى)(?!\\p{L}))\\p{L}+){0,10}?(?<!(?<!\\p{L})(?:عام|سنة|فترة|في|من|لفترة|للفترة))`;

export const arabic: Locale = {
    language: 'ar',
    englishName: 'Arabic',
    ownName: 'العربية',
    jobLetter: 'A',
    documentsCode: 'ar',
    direction: 'rtl',
    levels: [
        [
            { script: 'number', before: '', after: ' -' },
            { script: 'number', before: '', after: '-' },
            { script: 'number', before: '', after: '.' },
        ],
        [{ script: 'abjad', before: '(', after: ')' }],
        [
            { script: 'number', before: '(', after: ')' },
            { script: 'roman', before: '(', after: ')' },
            { script: 'abjad', before: '(', after: ')' },
        ],
        [
            { script: 'abjad', before: '', after: '.' },
            { script: 'abjad', before: '(', after: ')' },
            { script: 'number', before: '(', after: ')' },
            { script: 'roman', before: '(', after: ')' },
        ],
    ],
    phrases: {
        title: 'جدول الأعمال المؤقت المشروح',
        list: 'جدول الأعمال المؤقت',
        annotations: 'الشروح',
        documentation: 'الوثائق',
        annex: 'المرفق',
        schedule: 'مشروع تنظيم الأعمال',
        dateAndTime: 'التاريخ والوقت',
        item: 'البند',
        titleOrDescription: 'العنوان أو الوصف',
        continued: '(تابع)',
    },
    punctuation: { parent: ':', child: '؛', last: '.' },
    comma: '، ',
    citations: {
        order: 'before',
        through: 'إلى|الى|حتى',
        resolution: nounForms('قرار', 'قرارات') + citedBy,
        decision: nounForms('مقرر', 'مقررات') + citedBy,
        bodyHeads: '(?:و|ف|ب|ل)?(?:ال)?(?:لجنة|مجلس|جمعية|مؤتمر|هيئة|منتدى|اتحاد|منظمة|جامعة)',
        bodyBehind: ' (?![وف]\\p{L})(?:الصادر(?:ة|ان|ين|تين|تان)? عن |الذي اتخذته |الذي اعتمدته )?ل?',
        adopted: '(?:[وف])?(?:اعتمد|اتخذ|أصدر|أقر)ت?',
        owned: '(?:\\S+\\s+){0,3}\\S*(?:قرار|مقرر)\\p{L}*(?:ها|ه)\\s*',
        nameGoesOn: 'ال\\p{L}',
        speaks: '[،,]?(?: في| بموجب| وفق)?(?= \\p{L}*(?:قرار|مقرر)\\p{L}*(?:ها|ه)(?!\\p{L}))| (?:اتخذ|اعتمد|أصدر)ت?',
        body: citedBody,
        joiners: '(?:وكذلك|وإلى|أو|إلى|الى|و)',
        entitled: `(?:[،,]?${gap}*(?:[وب]?المعنون(?:ة|ان|ين|تين)?|[وب]?عنوان|المعنوَن(?:ة)?))`,
        quotes: [
            ['“', '”'],
            ['”', '“'],
            ['"', '"'],
            ['«', '»'],
            ['‘', '’'],
        ],
    },
    continuedWords: [looseArabic('تابع')],
    itemWords: '[وف]?(?:لل|[بلك]?(?:ال)?)(?:بندين|بندان|بند|بنود)(?:\\s+الفرعي(?:ة|ين)?)?',
    openingWords: looseArabic('و?(?:لل|ل|ب)?(?:ال)?(?:افتتاح(?:ها|ه)?|س?(?:ي|ت)فتتح|افتتح(?:ت)?)'),

    printDate,
    printDay: (date) => `${arabic.weekdayName(isoWeekday(date))}، ${printDate(date)}`,
    printDateInText: (date) => `${arabic.weekdayName(isoWeekday(date))} ${printDate(date)}`,
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${printDate(from)} - ${printDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${dayAndMonth(from)} - ${printDate(to)}`;
        }
        return from.day === to.day ? printDate(to) : `${from.day}-${printDate(to)}`;
    },
    printTime,
    printSlot: (start, end) => `من ${printTime(start)} إلى ${printTime(end)}`,
    printIssued: (date) => englishDate(date).replace('\u00a0', ' '),
    printDistribution: englishDistribution,
    printLanguages: (original) => englishLanguages('ar', original),
    printSession: (number) => `الدورة ${ordinal(number, feminine)}`,
    printSessionAsMeeting: (number) => `الاجتماع ${ordinal(number, masculine)}`,
    printMeeting: (place, dates) => `${place}، ${dates}`,
    printMention: (label) => `البند ${label}`,
    printCitation: (kind, number, title) => `${kind === 'resolution' ? 'القرار' : 'المقرر'} ${number}${title ? ` المعنون «${title}»` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `(${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 ? `${part} -` : level > 3 ? `${part}.` : `(${part})`),
    printNoteMark: (name) => (/[\p{L}\p{N}]/u.test(name) ? `(${name})` : name),
    weekdayName: (number) => weekdays[number - 1] ?? '',
    weekdayLike(number, model) {
        const name = weekdays[number - 1] ?? '';
        const prefix = /^([وفبك]*)(ل?)ا?ل/u.exec(model);
        return prefix?.[2] ? `${prefix[1] ?? ''}ل${name.slice(1)}` : `${prefix?.[1] ?? ''}${name}`;
    },
    findDates: dayFirstDates({
        script: 'arabic',
        habits: arabicWords,
        months,
        monthsInPairs: true,
        weekdays: weekdayForms,
        daySuffixes: [],
        dayLeads: ['يوم', 'في', 'يومي', 'أيام', 'الموافق', 'في يوم', 'من'],
        beforeMonth: ['من'],
        beforeYear: ['عام', 'سنة', 'من عام', 'من سنة'],
        commasBeforeYear: '،,',
        yearTails: [],
        joiners: ['إلى', 'حتى', 'و', 'أو', 'وحتى', 'ولغاية', 'لغاية', 'و من', 'وإلى'],
        and: ['و'],
        attachedJoiner: 'و',
    }),
    ...timesIn({
        habits: arabicWords,
        names: {},
        leads: ['الساعة'],
        signs: ':/.',
        hourWords: {},
        minuteWords: [],
        partsOfDay: ['صباحا', 'قبل الظهر', 'بعد الظهر', 'مساء', 'ظهرا'],
        joiners: ['إلى', 'حتى'],
        halfFrom: 'last',
        read({ hour: first, minute, sign, lead, partOfDay, before, behind }) {
            const isTold = lead !== '' || (sign === '' ? partOfDay !== '' : sign === ':');
            if (!isTold || isOneOf('/.:', before, 0) || isOneOf('/:', behind, 0)) {
                return undefined;
            }
            const [left, right] = [first, minute ?? 0];
            // Old documents write the minutes first, with a stroke: 00/10. With a colon they do so only where the hour cannot be one.
            const turned = sign === '/' ? right <= 23 && (left === 0 || right > 0) : left > 24 && right <= 23;
            const hour = turned ? right : left;
            const half = partOfDay === '' || hour > 12 ? 'none' : /^(?:بعد|مساء|ظهر)/u.test(partOfDay) ? 'afternoon' : 'morning';
            return { hour, minute: turned ? left : right, half };
        },
    }),
};

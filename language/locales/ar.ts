/** Arabic. Months carry both names, the Levantine and the western one; digits are western. */
import { arabicFilling } from './filling-words.js';
import { toldIn } from './told.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { highestOrdinal, rangesIn } from './enumerating.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import { englishDate, englishDistribution, englishLanguages, englishOnly } from './en.js';
import { bySign, type CalendarDate, type Locale } from './locale.js';
import { looseArabic, phrases } from './spelling.js';
import { arabicTellings } from './telling/ar.js';
import { tellingsIn } from './tellings.js';
import { arabicConsidering } from './considering/ar.js';
import { arabicRanges } from './ranges/ar.js';
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

/** Conjunctions and prepositions are written together with the weekday. Only "for" changes its spelling. */
const weekdayForms = weekdays.map((name) => [name, `لل${name.slice(2)}`]);

/** Ordinals in the gender of the noun: feminine for "الدورة", masculine for "الاجتماع". Compounds use another word for "one". */
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

/** How parts of a document are counted: "firstly". */
const partOrdinals = ['', 'أولا', 'ثانيا', 'ثالثا', 'رابعا', 'خامسا', 'سادسا', 'سابعا', 'ثامنا', 'تاسعا', 'عاشرا'];

/** The ordinal in words, 1 to 299; figures beyond that. */
function ordinal(number: number, gender: typeof feminine): string {
    if (number < 1 || number > highestOrdinal || !Number.isInteger(number)) {
        return String(number);
    }
    if (number >= 100) {
        const rest = number % 100;
        return rest === 0
            ? number === 100
                ? 'المائة'
                : 'المائتان'
            : `${ordinal(rest, gender)} بعد ${number > 200 ? 'المائتين' : 'المائة'}`;
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

/** "3 أيلول/سبتمبر", with a non-breaking space after the day. */
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

/** Affixes of a noun: conjunction, preposition and article before it; dual and plural endings and a possessor after it. */
const articles = ['', 'ب', 'ل', 'ك'].flatMap((preposition) => [preposition, `${preposition}ال`]).concat('لل');
const affixes = {
    before: ['', 'و', 'ف'].flatMap((conjunction) => articles.map((article) => conjunction + article)).filter(Boolean),
    after: ['', 'ات', 'ين', 'ان', 'ا', 'ي']
        .flatMap((ending) => ['', 'هما', 'هم', 'ها', 'ه', 'نا'].map((owner) => ending + owner))
        .filter(Boolean),
};

/** Nouns that head the name of a body, without affixes. */
const bodyNouns = ['لجنة', 'مجلس', 'جمعية', 'مؤتمر', 'هيئة', 'منتدى', 'اتحاد', 'منظمة', 'جامعة'];

/** Words after each of some prefixes, with the article and without it; "for the" is one word with the noun. */
function attachedTo(before: readonly string[], words: readonly string[]): string[] {
    return before.flatMap((prefix) =>
        words.flatMap((word) => [`${prefix}${word}`, `${prefix}${prefix.endsWith('ل') ? 'ل' : 'ال'}${word}`]),
    );
}

/** "الإنكليزية", "بالإنكليزية", "اللغة الإنكليزية"; without the article too. */
function languageNames(name: string): readonly string[] {
    return [`ال${name}`, name, `بال${name}`, `اللغة ال${name}`, `باللغة ال${name}`];
}

/** "Adopted", for a body of either gender. */
const adopted = ['اعتمد', 'اتخذ', 'أصدر', 'أقر'].flatMap((verb) => [verb, `${verb}ت`]);

/** "Its resolution", "its decisions", with their affixes. */
const ownCited = ['قرار', 'قراري', 'قرارات', 'قراراي', 'مقرر', 'مقرري', 'مقررات'].flatMap((noun) =>
    ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'].flatMap((prefix) => [`${prefix}${noun}ها`, `${prefix}${noun}ه`]),
);

/** The word for one item, two, or more. */
function items(count = 1): string {
    return count > 2 ? 'البنود' : count === 2 ? 'البندان' : 'البند';
}

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
    supplements: [
        ['مكررا', 'مكرراً', 'مكرر'],
        ['مكررا ثانيا', 'مكرراً ثانياً', 'ثالثا', 'ثالثاً'],
        ['مكررا ثالثا', 'مكرراً ثالثاً', 'رابعا', 'رابعاً'],
        ['خامسا', 'خامساً'],
    ],
    phrases: {
        title: 'جدول الأعمال المؤقت المشروح',
        list: 'جدول الأعمال المؤقت',
        annotations: 'الشروح',
        annotationsToAgenda: 'شروح جدول الأعمال المؤقت',
        documentation: 'الوثائق',
        annex: 'المرفق',
        schedule: 'مشروع تنظيم الأعمال',
        date: 'التاريخ',
        dateAndTime: 'التاريخ والوقت',
        item: 'البند',
        titleOrDescription: 'العنوان أو الوصف',
        morning: 'صباحا',
        afternoon: 'بعد الظهر',
        proposedDates: 'التواريخ المقترحة',
        documents: 'الوثائق',
        documentTitle: 'عنوان الوثيقة',
        documentSymbol: 'الرمز',
        continued: '(تابع)',
        concluded: '(ختام)',
        partsOfDay: { morning: 'صباحا', afternoon: 'بعد الظهر', evening: 'مساء' },
        unitedNations: 'الأمم المتحدة',
    },
    blanks: { title: 'العنوان', heading: 'الافتتاح', paper: 'مذكرة من الأمانة', symbol: 'الرمز', text: 'النص' },
    innerQuotes: ['‘', '’'],
    spacing: [{ thing: 'a time', pattern: 'الساعة[ \\u00a0]\\d{1,2}([.:/])\\d{2}(?!\\d)', by: bySign }],
    marksVary: true,
    punctuation: { parent: ':', child: '؛', last: '.' },
    comma: '، ',
    citations: {
        order: 'before',
        spelling: arabicWords,
        letters: /[\u0600-\u06ff]/u,
        through: ['إلى', 'حتى'],
        resolution: ['قرار'],
        decision: ['مقرر'],
        affixes,
        numbering: ['رقم', 'رقمي', 'رقما', 'ذي الرقم', 'ذات الرقم', 'أرقام'],
        from: ['من'],
        portions: [
            'الفقرة',
            'الفقرتان',
            'الفقرتين',
            'الفقرات',
            'المرفق',
            'المرفقان',
            'المرفقين',
            'المرفقات',
            'القسم',
            'الجزء',
            'الفصل',
            'المادة',
            'المواد',
            'التذييل',
        ],
        bodyHeads: attachedTo(['', 'و', 'ف', 'ب', 'وب', 'فب'], bodyNouns),
        bodyLinks: [
            ...['الصادر', 'الصادرة', 'الصادران', 'الصادرين', 'الصادرتان', 'الصادرتين'].map((word) => `${word} عن`),
            'الذي اتخذته',
            'الذي اعتمدته',
            'من',
        ],
        // With "and" before it, it begins another body.
        headsAfter: attachedTo(['', 'ب', 'ل'], bodyNouns),
        adopted: ['', 'و', 'ف'].flatMap((and) => adopted.map((verb) => and + verb)),
        owned: { words: ownCited },
        // "وأنشأ المؤتمر الفريق العامل": two nouns with their articles are not one name. Lists only nouns of bodies that adopt nothing themselves, so that
        // "its" cannot be theirs.
        nameContinues: {
            beginnings: ['ال'],
            neverBefore: ['الفريق', 'الأفرقة', 'الأمين', 'الأمينة', 'الأمانة'],
        },
        speaks: [...phrases(['', 'في', 'بموجب', 'وفق'], ownCited), ...adopted],
        attached: { letters: ['و', 'ف', 'ب', 'ك'], articles: ['ال', 'لل', 'ل'] },
        body: {
            heads: ['جمعية', 'مجلس', 'مؤتمر', 'لجنة', 'هيئة', 'اجتماع', 'منتدى'].flatMap((noun) => [noun, `ال${noun}`]).concat('مؤتمرها'),
            never: ['بشأن', 'على', 'عن', 'أن', 'إلى'],
            neverLast: ['عام', 'سنة', 'فترة', 'في', 'من', 'لفترة', 'للفترة'],
        },
        joiners: ['و', 'أو', 'إلى', 'وإلى', 'وكذلك'],
        parts: { through: ['إلى'], and: ['و'], letters: ['ألف', 'باء', 'جيم', 'دال', 'هاء', 'واو', 'زاي'], after: [] },
        series: {
            special: { S: 'د إ', ES: 'د إ ط' },
            session: { '': 'د', 'S-': 'د إ' },
            parties: { CP: 'م أ', CMP: 'م أ إ', CMA: 'م أ ت' },
            healthAssembly: { WHA: 'ج ص ع' },
            healthBoard: { EB: 'م ت' },
            boardResolution: { R: 'ق' },
        },
        entitled: [
            ...['', 'ة', 'ان', 'ين', 'تين'].flatMap((ending) => ['', 'و', 'ب'].map((prefix) => `${prefix}المعنون${ending}`)),
            ...['', 'و', 'ب'].map((prefix) => `${prefix}عنوان`),
        ],
        quotes: [
            ['“', '”'],
            ['”', '“'],
            ['"', '"'],
            ['«', '»'],
            ['‘', '’'],
        ],
    },
    values: {
        languages: {
            ar: languageNames('عربية'),
            en: [...languageNames('إنكليزية'), ...languageNames('إنجليزية')],
            es: languageNames('إسبانية'),
            fr: languageNames('فرنسية'),
            ru: languageNames('روسية'),
            zh: languageNames('صينية'),
        },
        distributions: { General: ['عام', 'عامة'], Limited: ['محدود', 'محدودة'], Restricted: ['مقيد', 'مقيدة'] },
        paragraphs: { numbered: ['مرقمة', 'مرقّمة'], unnumbered: ['غير مرقمة', 'بلا ترقيم'] },
        leads: ['الأصل', 'الأصلي', 'توزيع', 'Original', 'Distr.'],
        ordinals: (number) => [ordinal(number, feminine), ordinal(number, masculine)],
        ordinalEndings: [],
        session: {
            meeting: ['الاجتماع', 'اجتماع'],
            session: ['الدورة', 'دورة'],
            special: ['الاستثنائية', 'الاستثنائي', 'استثنائية', 'استثنائي'],
            emergency: ['الاستثنائية الطارئة', 'الاستثنائي الطارئ', 'الطارئة الاستثنائية', 'استثنائية طارئة', 'الطارئة', 'الطارئ'],
            resumed: ['المستأنفة', 'المستأنف', 'مستأنفة'],
            part: ['الجزء', 'جزء'],
            links: ['رقم', 'من'],
        },
        only: ['فقط'],
        from: ['من', 'في', 'يوم', 'في الفترة من', 'الفترة من', 'بين'],
        to: ['إلى', 'حتى', 'إلى يوم'],
        and: ['و', 'ومن'],
        likeKeys: [],
    },
    roomWords: {
        rooms: ['', 'ال', 'ب', 'بال'].flatMap((article) =>
            [
                ...['قاعة', 'قاعات', 'غرفة', 'غرف', 'صالة', 'مدرج', 'مسرح'],
                ...['المؤتمرات', 'الاجتماعات', 'الاجتماع', 'الجلسات'].flatMap((use) => [`قاعة ${use}`, `غرفة ${use}`]),
            ].map((word) => article + word),
        ),
        nowhere: [
            ...['افتراضي', 'افتراضية', 'الافتراضي', 'الافتراضية', 'افتراضيا', 'عبر الإنترنت', 'عن بعد'],
            ...['يحدد', 'تحدد', 'سيحدد', 'ستحدد', 'يعلن', 'تعلن', 'سيعلن', 'يعلن عنها', 'يعلن عنه'].map((word) => `${word} لاحقا`),
        ],
        joint: ['', 'ال', 'وال'].flatMap((article) =>
            ['مشترك', 'مشتركة', 'مشتركا', 'مشتركان', 'مشتركين', 'مشتركتان', 'مشتركتين'].map((word) => article + word),
        ),
    },
    documentationWords: ['الوثائق', 'وثائق', 'الوثيقة', 'وثيقة', 'التوثيق'],
    titleAbbreviations: ['إلخ.', 'الخ.'],
    joiningWords: {
        inside: ['في', 'من', 'على', 'عن', 'إلى'],
        articles: [],
    },
    itemWords: {
        words: ['البند', 'البندين', 'البندان', 'البنود', 'بند', 'بندين', 'بنود'].flatMap((word) => [
            ...['', 'و', 'ب', 'ف', 'وب'].map((before) => before + word),
            word.startsWith('ال') ? `لل${word.slice(2)}` : `ل${word}`,
        ]),
        plural: 'البنود',
        and: ['و', 'أو'],
        to: ['إلى'],
        printed: { list: ' و', range: ' إلى ' },
        certain: [],
        ofAgenda: phrases(['من', 'في'], ['جدول الأعمال', 'جدول أعمالها', 'جدول أعماله'], ['', 'المؤقت', 'المؤقت المشروح']),
        owners: ['ل', 'الخاص', 'الخاصة'],
        elsewhere: ['دورة', 'الدورة', 'دورته', 'دورتها', 'دورات', 'اجتماع', 'الاجتماع'],
    },
    entryJoiners: ['و', 'أو'],
    continuedWords: [looseArabic('تابع')],
    concludedWords: ['ختام', 'اختتام', 'خاتمة', 'تابع وختام'].map(looseArabic),
    tellings: tellingsIn({ ...arabicTellings, ordinalWords: (number) => [ordinal(number, feminine), ordinal(number, masculine)] }),
    agendaTitles: agendaTitlesIn({
        habits: arabicWords,
        agenda: ['جدول الأعمال', 'جدول أعمال', 'لجدول الأعمال', 'بجدول الأعمال', 'جداول الأعمال'],
        adoption: ['إقرار', 'اعتماد', 'اقرار', 'إعتماد', 'الموافقة على'],
        later: ['المقبلة', 'القادمة', 'التالية', 'المقبل', 'القادم'],
    }),

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
    printLanguages: (originals) => englishLanguages('ar', originals),
    printOnlyIn: englishOnly,
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const isMeeting = kind === 'meeting';
        const gender = isMeeting ? masculine : feminine;
        const words = isMeeting
            ? { noun: 'الاجتماع', special: 'الاستثنائي', emergency: 'الاستثنائي الطارئ', resumed: 'المستأنف' }
            : { noun: 'الدورة', special: 'الاستثنائية', emergency: 'الاستثنائية الطارئة', resumed: 'المستأنفة' };
        const name = [
            words.noun,
            ...(special ? [words[special]] : []),
            inFigures ? String(number) : ordinal(number, gender),
            ...(resumed === undefined ? [] : [words.resumed]),
            ...(resumed ? [ordinal(resumed, gender)] : []),
        ].join(' ');
        return part ? `${name} (الجزء ${ordinal(part, masculine)})` : name;
    },
    printRanges: rangesIn({ print: (from, to) => arabic.printRange(from, to), and: ' و', comma: '، و', year: (year) => ` ${year}` }),
    printItemLine: (labels, count) => `${items(count)} ${labels} من جدول الأعمال المؤقت`,
    printAgendaItem: (labels, count) => `${items(count)} ${labels} من جدول الأعمال`,
    printMeeting: (place, dates) => `${place}، ${dates}`,
    usualItems: (opening, minutes) => ({
        first: [
            { title: 'افتتاح الدورة', annotation: `ستُفتتح الدورة يوم ${arabic.printDateInText(opening)} في ${printTime(minutes)}.` },
            { title: 'انتخاب أعضاء المكتب', annotation: 'سيُنتخب أعضاء مكتب الدورة.' },
            {
                title: 'إقرار جدول الأعمال وتنظيم الأعمال',
                annotation: 'يُعرض جدول الأعمال المؤقت لإقراره. ويرد في المرفق مشروع تنظيم الأعمال.',
            },
        ],
        matter: { title: '…', annotation: 'في إطار هذا البند، سينظر المشاركون في …' },
        last: [
            { title: 'جدول الأعمال المؤقت للدورة المقبلة', annotation: 'سيُنظر في مشروع جدول الأعمال المؤقت للدورة المقبلة.' },
            { title: 'مسائل أخرى', annotation: 'سيُنظر في المسائل التي تُثار أثناء الدورة.' },
            { title: 'اعتماد التقرير', annotation: 'سيُنظر في مشروع تقرير الدورة ويُعتمد.' },
        ],
    }),
    printPart: (number) => `${partOrdinals[number] ?? number} -`,
    printItemHeading: (marker) => `البند ${marker}`,
    printAnnex: (number) => `المرفق ${ordinal(number, masculine)}`,
    placeTold: toldIn({
        habits: arabicWords,
        months,
        beforeYear: ['عام', 'سنة', 'من عام', 'من سنة'],
        articles: ['', 'و', 'ب', 'ل', 'ف'].flatMap((prefix) =>
            ['المادة', 'المادتين', 'المادتان', 'المواد', 'مادة', 'مواد', 'لمادة', 'لمادتين', 'لمواد'].map((word) => prefix + word),
        ),
        beforeArticle: ['من', 'رقم'],
        sessions: ['', 'و', 'ب', 'ل', 'ك', 'ف'].flatMap((prefix) =>
            ['دورة', 'الدورة', 'لدورة', 'دورته', 'دورتها', 'دورتيه', 'دورتيها', 'دوراته', 'دوراتها', 'الدورات', 'الدورتين', 'الدورتان']
                .concat([
                    'اجتماع',
                    'الاجتماع',
                    'لاجتماع',
                    'اجتماعه',
                    'اجتماعها',
                    'اجتماعيه',
                    'الاجتماعين',
                    'الاجتماعات',
                    'الجلسة',
                    'جلسته',
                    'جلستها',
                ])
                .map((word) => prefix + word),
        ),
        ordinals: (number) =>
            [feminine, masculine].flatMap((gender) => {
                const word = ordinal(number, gender);
                return [word, word.replaceAll('ون', 'ين')];
            }),
        endings: [],
        joiners: ['إلى', 'و', 'وإلى', 'حتى', 'أو'],
        attached: 'و',
    }),
    printMention: (label) => `البند ${label}`,
    paragraphWords: [
        'الفقرة',
        'فقرة',
        'للفقرة',
        'بالفقرة',
        'والفقرة',
        'الفقرتان',
        'الفقرتين',
        'الفقرات',
        'فقرات',
        'للفقرتين',
        'للفقرات',
        'بالفقرات',
        'والفقرات',
    ],
    paragraphPlurals: {
        الفقرة: ['الفقرتين', 'الفقرات'],
        للفقرة: ['للفقرتين', 'للفقرات'],
        بالفقرة: ['بالفقرتين', 'بالفقرات'],
        والفقرة: ['والفقرتين', 'والفقرات'],
    },
    printParagraph: (numbers, count = 1) => `${count > 2 ? 'الفقرات' : count === 2 ? 'الفقرتين' : 'الفقرة'} ${numbers}`,
    printCitation: (kind, number, title) => `${kind === 'resolution' ? 'القرار' : 'المقرر'} ${number}${title ? ` المعنون «${title}»` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `(${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 ? `${part} -` : level > 3 ? `${part}.` : `(${part})`),
    printNoteMark: (name) => (/[\p{L}\p{N}]/u.test(name) ? `(${name})` : name),
    monthName: (number) => (months[number - 1] ?? []).slice(0, 2).join('/'),
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
    ranges: arabicRanges,
    considering: arabicConsidering,
    filling: arabicFilling,
    ...timesIn(
        {
            habits: arabicWords,
            names: {},
            leads: ['الساعة'],
            signs: ':/.',
            hourWords: {},
            minuteWords: [],
            partsOfDay: ['صباحا', 'قبل الظهر', 'بعد الظهر', 'مساء', 'ظهرا'],
            joiners: ['إلى', 'حتى'],
            isHyphenTurned: true,
            halfFrom: 'last',
            read({ hour: first, minute, sign, lead, partOfDay, before, after }) {
                const isCertain = lead !== '' || (sign === '' ? partOfDay !== '' : sign === ':');
                if (!isCertain || isOneOf('/.:', before, 0) || isOneOf('/:', after, 0)) {
                    return undefined;
                }
                const [left, right] = [first, minute ?? 0];
                // Old documents write the minutes first, with a slash: 00/10. With a colon they do so only if the first number cannot be an hour.
                const turned = sign === '/' ? right <= 23 && (left === 0 || right > 0) : left > 24 && right <= 23;
                const hour = turned ? right : left;
                const half = partOfDay === '' || hour > 12 ? 'none' : /^(?:بعد|مساء|ظهر)/u.test(partOfDay) ? 'afternoon' : 'morning';
                return { hour, minute: turned ? left : right, half };
            },
        },
        arabicRanges,
    ),
};

/** Russian. */
import { russianFilling } from './filling-words.js';
import { toldIn } from './told.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { highestOrdinal, rangesIn } from './enumerating.js';
import { WordTable } from '../text/word-table.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import { englishDate, englishDistribution, englishLanguages, englishOnly } from './en.js';
import type { CalendarDate, Locale } from './locale.js';
import { capitalised, looseCyrillic, phrases, withEndings } from './spelling.js';
import { russianTellings } from './telling/ru.js';
import { tellingsIn } from './tellings.js';
import { russianConsidering } from './considering/ru.js';
import { russianRanges } from './ranges/ru.js';
import { timesIn } from './times.js';
import { capitalRoman } from './numerals.js';
import { cyrillicWords } from './word-habits.js';
import { atRussianHead, inRussianList } from './russian-capitals.js';

const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const shortMonths = [
    ['янв.'],
    ['февр.', 'фев.'],
    [],
    ['апр.'],
    [],
    [],
    [],
    ['авг.'],
    ['сент.', 'сен.'],
    ['окт.'],
    ['нояб.', 'ноя.'],
    ['дек.'],
];
const shortWeekdays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const weekdays = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];
/** Endings by case: nominative, genitive, dative, accusative, instrumental, prepositional. The stem is the name without its last vowel. */
const masculine = ['', 'а', 'у', '', 'ом', 'е'];
const feminine = ['а', 'ы', 'е', 'у', 'ой', 'е'];
const endings = [masculine, masculine, feminine, masculine, ['а', 'ы', 'е', 'у', 'ей', 'е'], feminine, ['е', 'я', 'ю', 'е', 'ем', 'е']];

function stem(number: number): string {
    const name = weekdays[number - 1] ?? '';
    return endings[number - 1] === masculine ? name : name.slice(0, -1);
}

/** Whether a word stands in a text as it is, or with Latin letters that look the same. */
function isAlike(word: string, written: string): boolean {
    return new WordTable([[word, true]], cyrillicWords).longestAt(written, 0)?.end === written.length;
}

function inflected(number: number, grammaticalCase: number): string {
    return stem(number) + (endings[number - 1]?.[grammaticalCase] ?? '');
}

/** All cases of a weekday; the feminine instrumental also has a long form. */
const weekdayForms = endings.map((cases, index) =>
    [...cases, ...(cases === masculine || index === 6 ? [] : [`${cases[4]?.charAt(0) ?? ''}ю`])].map((ending) => stem(index + 1) + ending),
);

const units = [
    '',
    'первая',
    'вторая',
    'третья',
    'четвертая',
    'пятая',
    'шестая',
    'седьмая',
    'восьмая',
    'девятая',
    'десятая',
    'одиннадцатая',
    'двенадцатая',
    'тринадцатая',
    'четырнадцатая',
    'пятнадцатая',
    'шестнадцатая',
    'семнадцатая',
    'восемнадцатая',
    'девятнадцатая',
];
const tens = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'];
const roundTens = [
    '',
    '',
    'двадцатая',
    'тридцатая',
    'сороковая',
    'пятидесятая',
    'шестидесятая',
    'семидесятая',
    'восьмидесятая',
    'девяностая',
];

/** Feminine, as for "сессия": "сорок восьмая", 1 to 299; figures beyond that. */
function ordinal(number: number): string {
    if (number < 1 || number > highestOrdinal || !Number.isInteger(number)) {
        return `${number}-я`;
    }
    if (number >= 100) {
        const isRound = number % 100 === 0;
        return number >= 200
            ? isRound
                ? 'двухсотая'
                : `двести ${ordinal(number - 200)}`
            : isRound
              ? 'сотая'
              : `сто ${ordinal(number - 100)}`;
    }
    const ten = Math.floor(number / 10);
    return units[number] ?? (number % 10 === 0 ? (roundTens[ten] ?? '') : `${tens[ten] ?? ''} ${units[number % 10] ?? ''}`);
}

/** An adjective in the feminine, in the neuter: "совещание" is neuter. */
function inNeuter(feminine: string): string {
    return feminine.replace(/ая$/u, 'ое').replace(/ья$/u, 'ье').replace(/-я$/u, '-е');
}

/** A feminine ordinal as in "проведет сороковую сессию". */
function inAccusative(feminine: string): string {
    return feminine.replace(/ая$/u, 'ую').replace(/ья$/u, 'ью').replace(/-я$/u, '-ю');
}

/** The ordinal in the three genders. The third one has endings of its own. */
function ordinals(number: number): readonly string[] {
    const feminine = ordinal(number);
    return [feminine, inNeuter(feminine), ...['ый', 'ой', 'ий'].map((ending) => feminine.replace(/(?:ая|ья)$/u, ending))];
}

/** A month in its cases, from the genitive: август, в августе; май, в мае. */
function monthInCases(genitive: string): readonly string[] {
    const stem = genitive.slice(0, -1);
    const endings = genitive.endsWith('а') ? ['', 'а', 'у', 'ом', 'е'] : ['ь', 'й', 'я', 'ю', 'ем', 'е'];
    return endings.map((ending) => stem + ending);
}

/** The ordinals in all genders and cases. Those in figures have endings of their own. */
function ordinalsInCases(number: number): readonly string[] {
    const word = ordinal(number);
    const stem = word.replace(/(?:ая|ья)$/u, '');
    const endings = word.endsWith('ья')
        ? ['ья', 'ьей', 'ью', 'ье', 'ьем', 'ьего', 'ьему', 'ий', 'ьи', 'ьих']
        : ['ая', 'ой', 'ую', 'ое', 'ом', 'ого', 'ому', 'ый', 'ий', 'ые', 'ых'];
    return stem === word ? [] : endings.map((ending) => stem + ending);
}

/** "3 сентября", with a non-breaking space after the day. */
function dayAndMonth({ month, day }: CalendarDate): string {
    return `${day}\u00a0${months[month - 1] ?? month}`;
}

function printDate(date: CalendarDate): string {
    return `${dayAndMonth(date)} ${date.year}\u00a0года`;
}

function printTime(minutes: number): string {
    const figure = (number: number): string => String(number).padStart(2, '0');
    return `${figure(Math.floor(minutes / 60))}\u00a0ч. ${figure(minutes % 60)}\u00a0м.`;
}

/** "во вторник": on an ISO weekday. */
function onWeekday(number: number): string {
    const accusative = 3;
    return `${number === 2 ? 'во' : 'в'} ${inflected(number, accusative)}`;
}

/** "Its own", in the cases that citations take. */
const own = ['своей', 'своих', 'своем', 'своего', 'своими', 'своим', 'своему', 'свою', 'свои'];

/** "английский", "английский язык", "на английском языке". */
function languageNames(stem: string): readonly string[] {
    return [`${stem}ий`, `${stem}ий язык`, `на ${stem}ом`, `на ${stem}ом языке`];
}

export const russian: Locale = {
    language: 'ru',
    englishName: 'Russian',
    ownName: 'Русский',
    jobLetter: 'R',
    documentsCode: 'ru',
    direction: 'ltr',
    levels: [
        [{ script: 'number', before: '', after: '.' }],
        [
            { script: 'letter', before: '', after: ')' },
            { script: 'letter', before: '(', after: ')' },
        ],
        [
            { script: 'roman', before: '', after: ')' },
            { script: 'roman', before: '(', after: ')' },
        ],
        [
            { script: 'letter', before: '', after: '.' },
            { script: 'letter', before: '', after: ')' },
            { script: 'number', before: '', after: ')' },
            { script: 'roman', before: '', after: ')' },
        ],
    ],
    supplements: [['бис'], ['тер'], ['кватер'], ['квинквиес'], ['сексиес'], ['септиес'], ['октиес'], ['новиес']],
    phrases: {
        title: 'Аннотированная предварительная повестка дня',
        list: 'Предварительная повестка дня',
        annotations: 'Аннотации',
        annotationsToAgenda: 'Аннотации к предварительной повестке дня',
        documentation: 'Документация',
        annex: 'Приложение',
        schedule: 'Проект организации работы',
        date: 'Дата',
        dateAndTime: 'Дата и время',
        item: 'Пункт',
        titleOrDescription: 'Название или описание',
        morning: 'Утро',
        afternoon: 'Вторая половина дня',
        proposedDates: 'Предлагаемые даты',
        documents: 'Документы',
        documentTitle: 'Название документа',
        documentSymbol: 'Условное обозначение',
        continued: '(продолжение)',
        concluded: '(окончание)',
        partsOfDay: { morning: 'Утро', afternoon: 'День', evening: 'Вечер' },
        unitedNations: 'Организация Объединенных Наций',
    },
    blanks: { title: 'Название', heading: 'Открытие', paper: 'Записка Секретариата', symbol: 'условное обозначение', text: 'Текст' },
    innerQuotes: ['„', '“'],
    punctuation: { parent: ':', child: ';', last: '.' },
    comma: ', ',
    citations: {
        order: 'before',
        spelling: cyrillicWords,
        letters: /[\u0400-\u052f]/u,
        through: ['по', 'до'],
        resolution: [...withEndings('резолюци', 'я и ю ей ею й ям ями ях'), 'рез.'],
        decision: withEndings('решени', 'е я ю ем и й ям ями ях'),
        singular: [...withEndings('резолюци', 'я ю ей ею'), ...withEndings('решени', 'е ю ем')],
        numbering: ['№', '№№'],
        from: ['с', 'со'],
        portions: [
            ...['п.', 'пп.', 'разд.', 'гл.', 'ст.'],
            ...withEndings('пункт', ' а у ом е ы ов ам ами ах'),
            ...withEndings('раздел', ' а у ом е ы ов ам ами ах'),
            ...withEndings('приложени', 'е я ю ем и й ям ями ях'),
            ...withEndings('стать', 'я и ю ей е ям ями ях'),
            ...withEndings('част', 'ь и ью ей ям ями ях'),
            ...withEndings('глав', 'а ы е у ой ам ами ах'),
        ],
        bodyHeads: [
            ...['Ассамбле', 'Комисси', 'Конференци', 'Организаци'].flatMap((stem) => withEndings(stem, 'я и ю ей й ям ями ях')),
            ...withEndings('Ассамбле', 'е'),
            ...['Совет', 'Комитет', 'Конгресс', 'Форум', 'Союз'].flatMap((stem) => withEndings(stem, ' а у ом е ы ов ам ами ах')),
            ...withEndings('Совещани', 'е я ю ем и й ям ями ях'),
            ...withEndings('Групп', 'а ы е у ой'),
        ],
        bodyLinks: [],
        headsAfter: [
            ...['Ассамбле', 'Комисси', 'Конференци', 'Организаци'].flatMap((stem) => withEndings(stem, 'я и')),
            ...['Совет', 'Комитет', 'Конгресс', 'Форум', 'Союз'].flatMap((stem) => withEndings(stem, 'а')),
            ...withEndings('Совещани', 'я и'),
            ...withEndings('Групп', 'а'),
        ],
        owned: {
            words: own,
            leads: phrases(['', 'и'], ['', 'в', 'согласно', 'в соответствии со', 'во исполнение', 'на основании', 'ссылаясь на']),
        },
        nameContinues: {
            words: [
                'Сторон',
                'государств',
                'государств-участников',
                'государств-членов',
                ...withEndings('участни', 'ков ки ц цы кам цам ками цами ках цах'),
                'министров',
                'по',
            ],
        },
        speaks: [
            ...phrases(
                ['', 'в', 'во', 'по', 'на основании', 'согласно'],
                ['своей', 'своих', 'своем', 'своём', 'своего', 'своими', 'своим', 'своему'],
            ),
            ...withEndings('принял', ' а и о'),
        ],
        endsName:
            /(?:\p{Ll}{2,20}(?:ил|ал|ял|ел)(?:а|о|и)?(?:с[ья])?|просит|постановляет|призывает|рекомендует|отмечает|напоминает|также|вновь|не|который|которая|которое)(?!\p{L})/uy,
        body: {
            neverLast: 'на в во о об с со за по к до от из и для год года годы период статья статьи пункт пункта ст п'.split(' '),
        },
        joiners: ['и', 'или', 'по', 'а также'],
        parts: { through: ['по'], and: ['и'], after: ['и', 'или', 'от'] },
        dateWords: ['года'],
        entitled: [...withEndings('озаглавлен', ' а о ы ная ное ную ной ною ного ному ном ным ные ных ными'), 'под названием'],
        quotes: [
            ['«', '»'],
            ['„', '“'],
            ['“', '”'],
            ['"', '"'],
            ['<<', '>>'],
        ],
    },
    values: {
        languages: {
            ar: languageNames('арабск'),
            en: languageNames('английск'),
            es: languageNames('испанск'),
            fr: languageNames('французск'),
            ru: languageNames('русск'),
            zh: languageNames('китайск'),
        },
        distributions: {
            General: ['общая', 'общее', 'общий'],
            Limited: ['ограниченная', 'ограниченное', 'ограниченный'],
            Restricted: ['для служебного пользования'],
        },
        paragraphs: {
            numbered: ['нумерованные', 'пронумерованы', 'пронумерованные', 'с нумерацией'],
            unnumbered: ['ненумерованные', 'без нумерации'],
        },
        leads: ['Оригинал', 'Подлинный текст', 'Язык оригинала', 'Original', 'Distr.', 'Распространение'],
        ordinals,
        ordinalEndings: ['я', 'ая', 'й', 'е', 'ое', '-я', '-ая', '-й', '-е', '-ое'],
        session: {
            meeting: ['совещание', 'совещания', 'заседание'],
            session: ['сессия', 'сессии'],
            special: ['специальная', 'специальное', 'внеочередная', 'внеочередное'],
            emergency: ['чрезвычайная специальная', 'чрезвычайное специальное', 'чрезвычайная', 'чрезвычайное'],
            resumed: ['возобновленная', 'возобновлённая', 'возобновленное', 'возобновлённое', 'возобновленной'],
            part: ['часть'],
            links: [],
        },
        only: ['только'],
        from: ['с', 'со', 'от'],
        to: ['по', 'до'],
        and: ['и', 'и с'],
        likeKeys: [],
    },
    roomWords: {
        rooms: [
            ...['зал', 'зала', 'зале', 'залы', 'залах', 'комната', 'комнате', 'кабинет', 'кабинете', 'аудитория', 'аудитории'],
            ...['зал', 'зале', 'залы', 'залах'].flatMap((room) => [`${room} заседаний`, `${room} совещаний`, `конференц-${room}`]),
        ],
        nowhere: [
            ...['онлайн', 'дистанционно', 'видеоконференция', 'уточняется', 'уточняются', 'объявлено', 'объявлены', 'определено'],
            ...withEndings('виртуальн', 'ый ая ое ые ом ой ых о'),
            ...['подлежит уточнению', 'подлежит определению', 'будет определен', 'будет объявлен'],
        ],
        joint: [
            ...withEndings('совместн', 'ый ая ое ые ого ой ому ом ым ую ых ыми о'),
            // Not the forms that the name of the United Nations has.
            ...withEndings('объединенн', 'ый ая ое ого ой ому ом ую'),
        ],
    },
    documentationWords: ['документация', 'документы', 'документ'],
    titleAbbreviations: [
        'др.',
        'пр.',
        'тыс.',
        'млн.',
        'млрд.',
        'стр.',
        'ст.',
        'гл.',
        'рис.',
        'табл.',
        'разд.',
        'им.',
        'см.',
        'ред.',
        'изд.',
        'гг.',
        'долл.',
    ],
    joiningWords: {
        inside: ['по', 'и', 'о', 'об', 'в', 'на', 'для', 'с', 'против', 'к', 'или', 'за'],
        articles: [],
    },
    itemWords: {
        words: ['пункт', 'пункта', 'пункту', 'пунктом', 'пункте', 'пункты', 'пунктов', 'пунктам', 'пунктами', 'пунктах'],
        plural: 'пункты',
        and: ['и', 'или'],
        to: ['по', 'до'],
        printed: { list: ' и ', range: ' по ' },
        certain: [],
        ofAgenda: phrases(
            ['', 'своей', 'данной', 'настоящей', 'ее'],
            ['', 'предварительной', 'аннотированной предварительной'],
            ['повестки дня', 'повестке дня'],
        ),
        owners: [],
        elsewhere: ['сесси', 'совещани', 'заседани'],
    },
    entryJoiners: ['и', 'или'],
    continuedWords: [looseCyrillic('продолжение')],
    concludedWords: [looseCyrillic('окончание'), looseCyrillic('завершение')],
    spacing: [
        {
            thing: 'a time',
            pattern: '(?<![\\d.,:])\\d{1,2}([ \\u00a0]*)ч\\.([ \\u00a0]*)\\d{2}([ \\u00a0]*)м\\.',
            blank: '\u00a0',
        },
    ],
    tellings: tellingsIn({ ...russianTellings, ordinalWords: (number) => [...ordinals(number), inAccusative(ordinal(number))] }),
    agendaTitles: agendaTitlesIn({
        habits: {},
        agenda: ['повестка', 'повестки', 'повестке', 'повестку', 'повесток'],
        adoption: ['утверждение', 'утверждения', 'принятие', 'принятия', 'одобрение'],
        later: ['следующей', 'следующего', 'следующих', 'предстоящей', 'будущих', 'будущей'],
    }),

    printDate,
    printDay: (date) => `${capitalised(russian.weekdayName(isoWeekday(date)))}, ${printDate(date)}`,
    printDateInText: (date) => `${russian.weekdayName(isoWeekday(date))}, ${printDate(date)}`,
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${printDate(from)} – ${printDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${dayAndMonth(from)} – ${printDate(to)}`;
        }
        return from.day === to.day ? printDate(to) : `${from.day}–${printDate(to)}`;
    },
    printTime,
    printSlot: (start, end) => `с ${printTime(start)} до ${printTime(end)}`,
    printIssued: (date) => englishDate(date).replace('\u00a0', ' '),
    printDistribution: englishDistribution,
    printLanguages: (originals) => englishLanguages('ru', originals),
    printOnlyIn: englishOnly,
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const words = [
            ...(resumed ? [ordinal(resumed)] : []),
            ...(resumed === undefined ? [] : ['возобновленная']),
            inFigures ? `${number}-я` : ordinal(number),
            ...(special === 'emergency' ? ['чрезвычайная'] : []),
            ...(special ? ['специальная'] : []),
        ];
        const name = [...(kind === 'meeting' ? words.map(inNeuter) : words), kind === 'meeting' ? 'совещание' : 'сессия'].join(' ');
        return `${capitalised(name)}${part ? ` (${ordinal(part)} часть)` : ''}`;
    },
    printRanges: rangesIn({
        print: (from, to) => russian.printRange(from, to),
        and: ' и ',
        comma: ', ',
        year: (year) => ` ${year}\u00a0года`,
    }),
    titleInList: inRussianList,
    titleAtHead: atRussianHead,
    printItemLine: (labels, count = 1) => `${count > 1 ? 'Пункты' : 'Пункт'} ${labels} предварительной повестки дня`,
    printAgendaItem: (labels, count = 1) => `${count > 1 ? 'Пункты' : 'Пункт'} ${labels} повестки дня`,
    printMeeting: (place, dates) => `${place}, ${dates}`,
    usualItems: (opening, minutes) => ({
        first: [
            {
                title: 'Открытие сессии',
                annotation: `Сессия откроется ${onWeekday(isoWeekday(opening))}, ${printDate(opening)}, в ${printTime(minutes)}`,
            },
            { title: 'Выборы должностных лиц', annotation: 'Состоятся выборы должностных лиц сессии.' },
            {
                title: 'Утверждение повестки дня и организация работы',
                annotation:
                    'Предварительная повестка дня представляется для утверждения. В приложении содержится проект организации работы.',
            },
        ],
        matter: { title: '…', annotation: 'В рамках этого пункта участники рассмотрят …' },
        last: [
            {
                title: 'Предварительная повестка дня следующей сессии',
                annotation: 'Будет рассмотрен проект предварительной повестки дня следующей сессии.',
            },
            { title: 'Прочие вопросы', annotation: 'Будут рассмотрены вопросы, поднятые в ходе сессии.' },
            { title: 'Утверждение доклада', annotation: 'Будет рассмотрен и утвержден проект доклада о работе сессии.' },
        ],
    }),
    printPart: (number) => `${capitalRoman(number)}.`,
    printItemHeading: (marker) => `Пункт ${marker}`,
    printAnnex: (number) => `Приложение ${capitalRoman(number)}`,
    placeTold: toldIn({
        habits: cyrillicWords,
        months: months.map(monthInCases),
        beforeYear: [],
        articles: ['статья', 'статьи', 'статье', 'статью', 'статьей', 'статей', 'статьям', 'статьями', 'статьях', 'ст.'],
        beforeArticle: ['с'],
        sessions: ['сесси', 'совещани', 'заседани'].flatMap((stem) =>
            ['я', 'и', 'ю', 'ей', 'й', 'ям', 'ями', 'ях', 'е', 'ем'].map((ending) => stem + ending),
        ),
        ordinals: ordinalsInCases,
        endings: ['-я', '-й', '-е', '-ю', '-м', '-го', '-му', '-ая', '-ой', '-ую', '-ом'],
        joiners: ['по', 'и', 'до', 'или', 'и на'],
    }),
    printMention: (label) => `пункт ${label}`,
    paragraphWords: ['пункт', 'пункта', 'пункту', 'пунктом', 'пункте', 'пункты', 'пунктов', 'пунктам', 'пунктами', 'пунктах', 'п.', 'пп.'],
    paragraphPlurals: { пункт: 'пункты', пункта: 'пунктов', пункту: 'пунктам', пунктом: 'пунктами', пункте: 'пунктах', 'п.': 'пп.' },
    printParagraph: (numbers, count = 1) => `${count > 1 ? 'пункты' : 'пункт'} ${numbers}`,
    printCitation: (kind, number, title) =>
        kind === 'resolution'
            ? `резолюция ${number}${title ? `, озаглавленная «${title}»` : ''}`
            : `решение ${number}${title ? `, озаглавленное «${title}»` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 || level > 3 ? `${part}.` : `${part})`),
    weekdayName: (number) => weekdays[number - 1] ?? '',
    weekdayLike(number, model) {
        const short = shortWeekdays.find((word) => isAlike(word, model.replace(/\.$/u, '')));
        if (short !== undefined) {
            return (shortWeekdays[number - 1] ?? '') + (model.endsWith('.') ? '.' : '');
        }
        // If nominative and accusative look the same, it is the accusative after "в". A capital begins a row of the annex.
        const capital = /^\p{Lu}/u.test(model);
        const order = capital ? [0, 1, 2, 3, 4, 5] : [3, 0, 1, 2, 4, 5];
        const written = weekdayForms.findIndex((forms) => forms.some((form) => isAlike(form, model))) + 1;
        const found = order.find((index) => isAlike(stem(written) + (endings[written - 1]?.[index] ?? ''), model)) ?? 0;
        const word = inflected(number, found);
        return capital ? capitalised(word) : word;
    },
    findDates: dayFirstDates({
        script: 'cyrillic',
        habits: cyrillicWords,
        months: months.map((name, index) => [name, ...(shortMonths[index] ?? [])]),
        weekdays: weekdayForms.map((forms, index) => [...forms, shortWeekdays[index] ?? '', `${shortWeekdays[index]}.`]),
        // The environment, "окружающая среда", is not a Wednesday.
        noWeekdayAfter: { weekday: 3, stems: ['окружающ', 'природн', 'живой', 'внешн'] },
        daySuffixes: ['го', '-го', 'е', '-е'],
        dayLeads: ['в', 'во', 'с', 'со', 'на', 'к'],
        beforeMonth: [],
        beforeYear: [],
        commasBeforeYear: '',
        yearTails: ['года', 'году', 'год', 'годов', 'гг.', 'г.'],
        joiners: ['по', 'и', 'до', 'или', 'и с', 'и до'],
        and: ['и'],
    }),
    ranges: russianRanges,
    considering: russianConsidering,
    filling: russianFilling,
    ...timesIn(
        {
            habits: cyrillicWords,
            names: { полдень: 12, полудня: 12, полночь: 0, полуночи: 0 },
            leads: [],
            signs: '.:',
            hourWords: { ч: 'named', 'ч.': 'named', час: 'named', 'час.': 'named', часа: 'named', часов: 'named' },
            minuteWords: ['м', 'м.', 'мин', 'мин.', 'минут'],
            partsOfDay: [],
            joiners: ['до', 'по'],
            halfFrom: 'last',
            read({ hour, minute, spokenMinute, hourWord, before, after }) {
                if (isOneOf('/.:,', before, 0) || (minute !== undefined && /^\.\d/u.test(after))) {
                    return undefined;
                }
                if (minute === undefined && hourWord === '') {
                    return isOneOf('/:.', after, 0) ? undefined : { hour, minute: 0, half: 'unknown' };
                }
                return hour > 23 && spokenMinute === undefined ? undefined : { hour, minute: spokenMinute ?? minute ?? 0, half: 'none' };
            },
        },
        russianRanges,
    ),
};

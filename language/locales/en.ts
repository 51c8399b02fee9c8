/** English. */
import { englishFilling } from './filling-words.js';
import { halvesOfDay } from './halves-of-day.js';
import { toldIn } from './told.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { enumerated, highestOrdinal, rangesIn } from './enumerating.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import { bySign, type CalendarDate, type Language, type Locale } from './locale.js';
import { capitalised, phrases } from './spelling.js';
import { englishTellings } from './telling/en.js';
import { tellingsIn } from './tellings.js';
import { englishConsidering } from './considering/en.js';
import { englishRanges } from './ranges/en.js';
import { timesIn } from './times.js';
import { capitalRoman } from './numerals.js';
import { latinWords } from './word-habits.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Months and weekdays are recognised only with a capital, as they are written: "may" and "march" are ordinary words. */
const monthForms = months.map((name) => [name, name.toUpperCase(), ...(name === 'May' ? [] : [name.slice(0, 3), `${name.slice(0, 3)}.`])]);
monthForms[8]?.push('Sept', 'Sept.');
const weekdayForms = weekdays.map((name) => [name, name.toLowerCase(), name.toUpperCase(), name.slice(0, 3)]);
weekdayForms[1]?.push('Tues');
weekdayForms[3]?.push('Thur', 'Thurs');

const languageNames: Readonly<Record<Language, string>> = {
    ar: 'Arabic',
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    ru: 'Russian',
    zh: 'Chinese',
};

const cardinals = [
    '',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
];
const tens = ['', 'ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const irregular: Readonly<Record<string, string>> = {
    one: 'first',
    two: 'second',
    three: 'third',
    five: 'fifth',
    eight: 'eighth',
    nine: 'ninth',
    twelve: 'twelfth',
};

/** "106th". */
function ordinalInFigures(number: number): string {
    const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
    return `${number}${ending}`;
}

/** "forty-eighth", 1 to 299; figures beyond that. */
function ordinal(number: number): string {
    if (number < 1 || number > highestOrdinal || !Number.isInteger(number)) {
        return ordinalInFigures(number);
    }
    if (number >= 100) {
        const hundreds = `${cardinals[Math.floor(number / 100)] ?? ''} hundred`;
        return number % 100 === 0 ? `${hundreds}th` : `${hundreds} and ${ordinal(number % 100)}`;
    }
    const word = cardinals[number];
    if (word !== undefined) {
        return irregular[word] ?? `${word}th`;
    }
    const ten = tens[Math.floor(number / 10)] ?? '';
    return number % 10 === 0 ? ten.replace(/y$/u, 'ieth') : `${ten}-${ordinal(number % 10)}`;
}

/** The name of a month, counted from 1; undefined if there is no such month. */
export function englishMonth(month: number): string | undefined {
    return months[month - 1];
}

/** "24 January 2022", with a non-breaking space after the day. Mastheads of other languages print it too. */
export function englishDate({ year, month, day }: CalendarDate): string {
    return `${day}\u00a0${months[month - 1] ?? month} ${year}`;
}

/** "Distr.: General", as in English, Russian, Arabic and Chinese mastheads. */
export function englishDistribution(kind: string): string {
    return `Distr.: ${kind}`;
}

/** ["Chinese", "Original: English"], for every language version with an English masthead. */
export function englishLanguages(own: Language, originals: readonly Language[]): readonly string[] {
    const line = `Original: ${originals.map((language) => languageNames[language]).join('/')}`;
    return originals.includes(own) ? [line] : [languageNames[own], line];
}

/** "English, French and Spanish only", as all of those mastheads have it. */
export function englishOnly(only: readonly Language[]): string {
    return `${englishList(only)} only`;
}

function englishList(listed: readonly Language[]): string {
    return enumerated(
        listed.map((language) => languageNames[language]),
        'and',
    );
}

function clockParts(minutes: number): { figure: string; suffix: string } {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    if (minute === 0 && hour % 12 === 0) {
        return { figure: hour === 12 ? 'noon' : 'midnight', suffix: '' };
    }
    return {
        figure: `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}`,
        suffix: hour % 24 < 12 ? ' a.m.' : ' p.m.',
    };
}

export const english: Locale = {
    language: 'en',
    englishName: languageNames.en,
    ownName: 'English',
    jobLetter: 'E',
    documentsCode: 'en',
    direction: 'ltr',
    levels: [
        [{ script: 'number', before: '', after: '.' }],
        [
            { script: 'letter', before: '(', after: ')' },
            { script: 'letter', before: '', after: ')' },
        ],
        [
            { script: 'roman', before: '(', after: ')' },
            { script: 'roman', before: '', after: ')' },
        ],
        [
            { script: 'letter', before: '', after: '.' },
            { script: 'letter', before: '(', after: ')' },
            { script: 'number', before: '(', after: ')' },
            { script: 'roman', before: '(', after: ')' },
        ],
    ],
    supplements: [['bis'], ['ter'], ['quater'], ['quinquies'], ['sexies'], ['septies'], ['octies'], ['novies']],
    phrases: {
        title: 'Annotated provisional agenda',
        list: 'Provisional agenda',
        annotations: 'Annotations',
        annotationsToAgenda: 'Annotations to the provisional agenda',
        documentation: 'Documentation',
        annex: 'Annex',
        schedule: 'Proposed organization of work',
        date: 'Date',
        dateAndTime: 'Date and time',
        item: 'Item',
        titleOrDescription: 'Title or description',
        morning: 'Morning',
        afternoon: 'Afternoon',
        proposedDates: 'Proposed dates',
        documents: 'Documents',
        documentTitle: 'Document title',
        documentSymbol: 'Document symbol',
        continued: '(continued)',
        concluded: '(concluded)',
        partsOfDay: { morning: 'Morning', afternoon: 'Afternoon', evening: 'Evening' },
        unitedNations: 'United Nations',
    },
    blanks: { title: 'Title', heading: 'Opening', paper: 'Note by the Secretariat', symbol: 'symbol', text: 'Text' },
    innerQuotes: ['‘', '’'],
    punctuation: { parent: ':', child: ';', last: '.' },
    marksFollowStops: true,
    comma: ', ',
    citations: {
        order: 'before',
        spelling: latinWords,
        through: ['to', 'through'],
        plainWords: ['resolution', 'decision'],
        resolution: ['resolution', 'resolutions', 'res.'],
        decision: ['decision', 'decisions', 'dec.'],
        singular: ['resolution', 'decision'],
        numbering: ['No.', 'Nos.', 'number', 'numbers'],
        from: ['from'],
        portions: [
            ...[
                'para.',
                'paras.',
                'paragraph',
                'paragraphs',
                'operative paragraph',
                'operative paragraphs',
                'section',
                'sections',
                'sect.',
                'sects.',
            ],
            ...['annex', 'annexes', 'appendix', 'part', 'parts', 'chapter', 'chapters', 'chap.', 'article', 'articles', 'art.'],
        ],
        bodyHeads: [
            'Assembly',
            'Council',
            'Commission',
            'Committee',
            'Conference',
            'Board',
            'Congress',
            'Forum',
            'Meeting',
            'Summit',
            'Union',
            'Organization',
            'Agency',
            'League',
        ],
        bodyLinks: [
            ...phrases(['of', 'by', 'adopted by', 'both of', 'all of'], ['', 'the', 'its']),
            ...phrases(['was', 'were', 'both', 'all', 'as'], ['adopted by'], ['', 'the']),
        ],
        nameWords: ['of', 'on', 'for', 'and', 'the', 'to', 'against', 'in', 'with'],
        owned: {
            words: ['its'],
            leads: phrases(
                ['', 'and'],
                [
                    '',
                    'in',
                    'by',
                    'under',
                    'through',
                    'pursuant to',
                    'in accordance with',
                    'further to',
                    'as requested in',
                    'following',
                    'recalling',
                ],
            ),
        },
        nameContinues: { beforeCapital: phrases(['of', 'on', 'for'], ['', 'the']) },
        speaks: [...phrases(['in', 'by', 'through', 'under'], ['its']), 'adopted', 'had adopted', 'approved'],
        named: {
            nouns: ['resolution', 'resolutions', 'decision', 'decisions'],
            within: ['of', 'on', 'for', 'and', 'the'],
            openers: (
                'in by on with of for to and the its this that these under pursuant recalling noting adopted see following since both other operative ' +
                'paragraph draft per relevant through as all several two three'
            ).split(' '),
        },
        endsName:
            /(?:has|have|had|is|was|shall|will|may|decides|requests|invites|recalls|also|further|itself|again|not|that|which|who|(?!united)\p{Ll}{2,20}ed)(?!\p{L})/uy,
        articles: ['the'],
        body: {
            articles: ['of', 'of the'],
            neverLast: 'of the a in on for by with at to and from period biennium year article paragraph rule item'.split(' '),
        },
        joiners: ['and', 'or', 'to', 'through', 'as well as'],
        parts: { through: ['to'], and: ['and'], after: ['and', 'or', 'of', 'to'] },
        entitled: ['entitled', 'titled'],
        quotes: [
            ['“', '”'],
            ['"', '"'],
            ['‘', '’'],
            ['«', '»'],
        ],
    },
    values: {
        languages: {
            ar: [languageNames.ar],
            en: [languageNames.en],
            es: [languageNames.es],
            fr: [languageNames.fr],
            ru: [languageNames.ru],
            zh: [languageNames.zh],
        },
        distributions: { General: ['General'], Limited: ['Limited'], Restricted: ['Restricted'] },
        paragraphs: { numbered: ['numbered'], unnumbered: ['unnumbered', 'not numbered', 'plain'] },
        leads: ['Original', 'Distr.', 'Distribution'],
        ordinals: (number) => (number === 100 ? [ordinal(number), 'hundredth'] : [ordinal(number)]),
        ordinalEndings: ['st', 'nd', 'rd', 'th'],
        session: {
            meeting: ['meeting'],
            session: ['session', 'sessions'],
            special: ['special', 'extraordinary'],
            emergency: ['emergency special', 'special emergency', 'emergency'],
            resumed: ['resumed', 'resumption'],
            part: ['part'],
            links: ['the', 'of', 'No.'],
        },
        only: ['only'],
        from: ['from', 'from the', 'between', 'on', 'the'],
        to: ['to', 'to the', 'until', 'till', 'through'],
        and: ['and', 'and from', '&'],
        likeKeys: [
            ...'anybody everybody nobody somebody antibody busybody embody'.split(' '),
            ...'birthplace commonplace displace everyplace fireplace marketplace misplace replace showplace someplace workplace'.split(' '),
            ...'avenue revenue'.split(' '),
            ...'entitle retitle subtitle surtitle'.split(' '),
            ...'intersession obsession possession repossession dispossession supersession subsession'.split(' '),
            ...'teleconference videoconference webconference unconference'.split(' '),
            ...'interlanguage metalanguage multilanguage paralanguage sublanguage'.split(' '),
            ...'antedates candidates consolidates invalidates mandates outdates postdates predates updates validates'.split(' '),
            ...'reissued redistribution aboriginal deregister reregister'.split(' '),
        ],
    },
    roomWords: {
        rooms: [
            ...['room', 'rooms', 'rm', 'boardroom', 'ballroom', 'hall', 'halls', 'chamber', 'chambers', 'auditorium', 'lounge'],
            ...['theatre', 'theater', 'amphitheatre', 'amphitheater'],
            ...['conference', 'conf.', 'meeting', 'committee', 'board'].flatMap((use) => [`${use} room`, `${use} rooms`, `${use} hall`]),
        ],
        nowhere: [
            ...['online', 'virtual', 'virtually', 'remotely', 'zoom', 'webex', 'breakout', 'tbc', 'tbd', 'tba'],
            ...['announced', 'confirmed', 'determined', 'decided', 'advised', 'arranged'].map((word) => `to be ${word}`),
        ],
        joint: ['joint', 'jointly'],
    },
    documentationWords: ['documentation', 'documents'],
    titleAbbreviations: [
        'etc.',
        'vol.',
        'vols.',
        'no.',
        'nos.',
        'para.',
        'paras.',
        'art.',
        'arts.',
        'sect.',
        'chap.',
        'fig.',
        'ed.',
        'eds.',
        'inc.',
        'ltd.',
        'corp.',
        'co.',
        'jr.',
        'sr.',
        'rev.',
        'corr.',
        'add.',
        'approx.',
        'dept.',
        'govt.',
        'incl.',
        'al.',
        'cf.',
        'viz.',
        'misc.',
        'prep.',
    ],
    joiningWords: {
        inside: ['of', 'on', 'for', 'and', 'to', 'in', 'with', 'against', 'by', 'from', 'or', 'under'],
        articles: ['the'],
    },
    itemWords: {
        words: phrases(['', 'agenda'], ['item', 'items']),
        plural: 'items',
        and: ['and', 'or', '&'],
        to: ['to', 'through'],
        printed: { list: ' and ', range: ' to ' },
        certain: ['agenda item', 'agenda items'],
        ofAgenda: phrases(
            ['of', 'on'],
            ['the', 'its', 'this'],
            ['', 'provisional', 'annotated', 'annotated provisional', 'preliminary'],
            ['agenda'],
        ),
        owners: ['of'],
        elsewhere: ['session', 'meeting'],
    },
    entryJoiners: ['and', 'or'],
    continuedWords: ['continued', "cont(?:inue|[’']|\\.)?d?\\.?", 'resumed'],
    concludedWords: ['concluded', 'concl\\.?'],
    spacing: [{ thing: 'a time', pattern: '(?<![\\d.:/])\\d{1,2}([.:])\\d{2}(?=[ \\u00a0]?[ap]\\.?m)', by: bySign }],
    tellings: tellingsIn({
        ...englishTellings,
        ordinalWords: (number) => (number % 100 === 0 ? [ordinal(number), 'hundredth'] : [ordinal(number)]),
    }),
    agendaTitles: agendaTitlesIn({
        habits: {},
        agenda: ['agenda', 'agendas'],
        adoption: ['adoption', 'adopting', 'approval', 'acceptance', 'adopt', 'approve'],
        later: ['next', 'future', 'forthcoming'],
    }),

    printDate: englishDate,
    printDay: (date) => `${english.weekdayName(isoWeekday(date))}, ${englishDate(date)}`,
    printDateInText: (date) => english.printDay(date),
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${englishDate(from)}–${englishDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${from.day}\u00a0${months[from.month - 1] ?? from.month}–${englishDate(to)}`;
        }
        return from.day === to.day ? englishDate(to) : `${from.day}–${englishDate(to)}`;
    },
    printTime(minutes) {
        const { figure, suffix } = clockParts(minutes);
        return figure + suffix;
    },
    printSlot(start, end) {
        const [first, last] = [clockParts(start), clockParts(end)];
        return `${first.figure}${first.suffix === last.suffix ? '' : first.suffix}–${last.figure}${last.suffix}`;
    },
    printIssued: (date) => englishDate(date).replace('\u00a0', ' '),
    printDistribution: englishDistribution,
    printLanguages: (originals) => englishLanguages('en', originals),
    printOnlyIn: englishOnly,
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const first = resumed === undefined ? '' : `${resumed > 0 ? `${ordinal(resumed)} ` : ''}resumed `;
        const extra = special ? { special: 'special ', emergency: 'emergency special ' }[special] : '';
        const name = `${first}${inFigures ? ordinalInFigures(number) : ordinal(number)} ${extra}${kind}`;
        return `${capitalised(name)}${part ? ` (${ordinal(part)} part)` : ''}`;
    },
    printRanges: rangesIn({ print: (from, to) => english.printRange(from, to), and: ' and ', comma: ', ', year: (year) => ` ${year}` }),
    printItemLine: (labels, count = 1) => `${count > 1 ? 'Items' : 'Item'} ${labels} of the provisional agenda`,
    printAgendaItem: (labels, count = 1) => `Agenda ${count > 1 ? 'items' : 'item'} ${labels}`,
    printMeeting: (place, dates) => `${place}, ${dates}`,
    usualItems: (opening, minutes) => ({
        first: [
            {
                title: 'Opening of the session',
                annotation: `The session will be opened at ${english.printTime(minutes)} on ${english.printDateInText(opening)}.`,
            },
            { title: 'Election of officers', annotation: 'The officers of the session will be elected.' },
            {
                title: 'Adoption of the agenda and organization of work',
                annotation: 'The provisional agenda is submitted for adoption. The annex contains a proposed organization of work.',
            },
        ],
        matter: { title: '…', annotation: 'Under this item, participants will consider …' },
        last: [
            {
                title: 'Provisional agenda for the next session',
                annotation: 'The draft of the provisional agenda for the next session will be considered.',
            },
            { title: 'Other matters', annotation: 'Matters raised during the session will be considered.' },
            { title: 'Adoption of the report', annotation: 'The draft report on the session will be considered and adopted.' },
        ],
    }),
    printPart: (number) => `${capitalRoman(number)}.`,
    printItemHeading: (marker) => `Item ${marker}`,
    printAnnex: (number) => `Annex ${capitalRoman(number)}`,
    placeTold: toldIn({
        habits: latinWords,
        months: monthForms,
        beforeYear: ['of', ','],
        articles: ['article', 'articles', 'art.', 'arts.'],
        beforeArticle: ['No.', 'Nos.'],
        sessions: ['session', 'sessions', 'meeting', 'meetings'],
        ordinals: (number) => [ordinal(number), ordinal(number).replaceAll('-', ' ')],
        endings: ['st', 'nd', 'rd', 'th'],
        joiners: ['to', 'and', 'or', 'through', 'and to'],
    }),
    printMention: (label) => `item ${label}`,
    paragraphWords: ['paragraph', 'para.', 'paras.', 'paragraphs'],
    paragraphPlurals: { paragraph: 'paragraphs', 'para.': 'paras.' },
    printParagraph: (numbers, count = 1) => `${count > 1 ? 'paragraphs' : 'paragraph'} ${numbers}`,
    printCitation: (kind, number, title) => `${kind} ${number}${title ? `, entitled “${title}”` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `(${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 || level > 3 ? `${part}.` : `(${part})`),
    weekdayName: (number) => weekdays[number - 1] ?? '',
    weekdayLike(number, model) {
        const full = weekdays[number - 1] ?? '';
        // "Tue", "Thurs": no full name is so short.
        const name = model.length <= 5 ? full.slice(0, 3) : full;
        return /^\p{Lu}{3}/u.test(model) ? name.toUpperCase() : /^\p{Ll}/u.test(model) ? name.toLowerCase() : name;
    },
    findDates: dayFirstDates({
        script: 'latin',
        habits: {},
        months: monthForms,
        weekdays: weekdayForms,
        // For titles in capitals: "Item 3 May Be Deferred".
        noMonthBefore: { month: 5, words: ['be', 'not', 'also', 'have', 'only', 'wish', 'consider', 'decide', 'request', 'include'] },
        daySuffixes: ['st', 'nd', 'rd', 'th'],
        dayLeads: ['the', 'The', 'on', 'On', 'on the', 'On the'],
        beforeMonth: ['of'],
        beforeYear: ['of'],
        commasBeforeYear: ',',
        yearTails: [],
        joiners: ['to', 'and', 'or', 'until', 'through', '&', 'and from', 'and on'],
        and: ['and', '&'],
        isMonthFirstToo: true,
    }),
    ranges: englishRanges,
    considering: englishConsidering,
    filling: englishFilling,
    ...timesIn(
        {
            habits: { ignoreCase: true },
            names: { noon: 12, midnight: 0 },
            isTwelveBeforeNames: true,
            leads: [],
            signs: '.:',
            hourWords: {},
            minuteWords: [],
            partsOfDay: halvesOfDay,
            halvesOfTwelve: halvesOfDay,
            joiners: ['to', 'until', 'and'],
            halfFrom: 'last',
            read({ hour, minute = 0, sign, partOfDay, before, after }) {
                if (isOneOf('/.:', before, 0) || isOneOf('/:', after, 0)) {
                    return undefined;
                }
                return partOfDay === ''
                    ? { hour, minute, half: 'unknown', standsAlone: sign === ':' }
                    : { hour, minute, half: partOfDay.startsWith('a') ? 'morning' : 'afternoon' };
            },
        },
        englishRanges,
    ),
};

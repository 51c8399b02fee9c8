/** French. */
import { frenchFilling } from './filling-words.js';
import { toldIn } from './told.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { enumerated, highestOrdinal, rangesIn } from './enumerating.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import type { CalendarDate, Language, Locale } from './locale.js';
import { capitalised, looseBlanks, phrases, weekdayAs, withEndings } from './spelling.js';
import { frenchTellings } from './telling/fr.js';
import { tellingsIn } from './tellings.js';
import { frenchConsidering } from './considering/fr.js';
import { frenchRanges } from './ranges/fr.js';
import { timesIn } from './times.js';
import { capitalRoman } from './numerals.js';
import { latinWords } from './word-habits.js';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const shortMonths = [['janv.', 'jan.'], ['févr.', 'fév.'], [], ['avr.'], [], [], ['juil.'], [], ['sept.'], ['oct.'], ['nov.'], ['déc.']];
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const languageNames: Readonly<Record<Language, string>> = {
    ar: 'arabe',
    en: 'anglais',
    es: 'espagnol',
    fr: 'français',
    ru: 'russe',
    zh: 'chinois',
};
const distributions = { General: 'générale', Limited: 'limitée', Restricted: 'restreinte' } as const;

const units = [
    '',
    'un',
    'deux',
    'trois',
    'quatre',
    'cinq',
    'six',
    'sept',
    'huit',
    'neuf',
    'dix',
    'onze',
    'douze',
    'treize',
    'quatorze',
    'quinze',
    'seize',
    'dix-sept',
    'dix-huit',
    'dix-neuf',
];
const tens = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];

function cardinal(number: number): string {
    if (number < 20) {
        return units[number] ?? '';
    }
    const ten = Math.floor(number / 10);
    // Seventy and ninety count on from sixty and eighty.
    const rest = ten === 7 || ten === 9 ? (number % 10) + 10 : number % 10;
    const link = ten < 8 && (rest === 1 || rest === 11) ? ' et ' : '-';
    return `${tens[ten] ?? ''}${rest === 0 ? '' : link + (units[rest] ?? '')}`;
}

/** With blanks or, as some write since 1990, with hyphens. Only the first two have two genders. */
function ordinals(number: number): readonly string[] {
    const others: Readonly<Record<number, readonly string[]>> = { 1: ['premier'], 2: ['seconde', 'second'] };
    return [ordinal(number), ordinal(number).replaceAll(' ', '-'), ...(others[number] ?? [])];
}

/** "106e". Feminine, as for "session". */
function ordinalInFigures(number: number): string {
    return number === 1 ? '1re' : `${number}e`;
}

/** "anglais, français et espagnol". */
function listed(several: readonly Language[]): string {
    return enumerated(
        several.map((language) => languageNames[language]),
        'et',
    );
}

/** Feminine, as for "session": "quarante-huitième", 1 to 299; figures beyond that. */
function ordinal(number: number): string {
    if (number === 1) {
        return 'première';
    }
    if (number < 1 || number > highestOrdinal || !Number.isInteger(number)) {
        return ordinalInFigures(number);
    }
    const rest = number % 100;
    const hundreds = number >= 200 ? 'deux cent' : 'cent';
    const words = number >= 100 ? `${hundreds}${rest === 0 ? '' : ` ${cardinal(rest)}`}` : cardinal(rest);
    return `${words.replace(/e$/u, '').replace(/cinq$/u, 'cinqu').replace(/neuf$/u, 'neuv')}ième`;
}

function dayOf(day: number): string {
    return day === 1 ? '1er' : String(day);
}

function printDate({ year, month, day }: CalendarDate): string {
    return `${dayOf(day)}\u00a0${months[month - 1] ?? month} ${year}`;
}

function printTime(minutes: number): string {
    const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
    if (minute === 0 && hour % 12 === 0) {
        return hour === 12 ? 'midi' : 'minuit';
    }
    return minute === 0 ? `${hour}\u00a0heure${hour === 1 ? '' : 's'}` : `${hour}\u00a0h\u00a0${String(minute).padStart(2, '0')}`;
}

export const french: Locale = {
    language: 'fr',
    englishName: 'French',
    ownName: 'Français',
    jobLetter: 'F',
    documentsCode: 'fr',
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
    supplements: [['bis'], ['ter'], ['quater'], ['quinquies'], ['sexies'], ['septies'], ['octies'], ['novies']],
    phrases: {
        title: 'Ordre du jour provisoire annoté',
        list: 'Ordre du jour provisoire',
        annotations: 'Annotations',
        annotationsToAgenda: 'Annotations à l’ordre du jour provisoire',
        documentation: 'Documentation',
        annex: 'Annexe',
        schedule: 'Projet d’organisation des travaux',
        date: 'Date',
        dateAndTime: 'Date et heure',
        item: 'Point',
        titleOrDescription: 'Titre ou description',
        morning: 'Matin',
        afternoon: 'Après-midi',
        proposedDates: 'Dates proposées',
        documents: 'Documents',
        documentTitle: 'Titre du document',
        documentSymbol: 'Cote',
        continued: '(suite)',
        concluded: '(suite et fin)',
        partsOfDay: { morning: 'Matin', afternoon: 'Après-midi', evening: 'Soir' },
        unitedNations: 'Nations Unies',
    },
    quotationBlank: '\u00a0',
    blanks: { title: 'Titre', heading: 'Ouverture', paper: 'Note du Secrétariat', symbol: 'cote', text: 'Texte' },
    innerQuotes: ['“', '”'],
    spacing: [
        { thing: 'a time', pattern: '(?<![\\d.,])\\d{1,2}([ \\u00a0\\u202f]*)h([ \\u00a0\\u202f]*)\\d{2}(?!\\d)', blank: '\u00a0' },
        // Two habits: in some countries only the colon has a blank before it.
        { thing: 'a colon', pattern: '(?<=[\\p{L}\\d)»])([ \\u00a0\\u202f]?):(?=\\s|$)', blank: '\u00a0' },
        { thing: 'a semicolon', pattern: '(?<=[\\p{L}\\d)»])([ \\u00a0\\u202f]?);(?=\\s|$)', blank: '\u00a0' },
    ],
    marksVary: true,
    punctuation: { parent: '\u00a0:', child: '\u00a0;', last: '.' },
    comma: ', ',
    citations: {
        order: 'before',
        spelling: latinWords,
        through: ['à'],
        plainWords: ['résolution', 'décision'],
        resolution: ['résolution', 'résolutions', 'rés.'],
        decision: ['décision', 'décisions'],
        singular: ['résolution', 'décision'],
        from: ['de', 'de la'],
        portions: [
            ...['par.', 'paragraphe', 'paragraphes', 'section', 'sections', 'sect.', 'annexe', 'annexes', 'appendice', 'partie', 'parties'],
            ...['chapitre', 'chapitres', 'chap.', 'article', 'articles', 'art.', 'alinéa', 'alinéas', 'al.'],
        ],
        numbering: ['n', 'n.'].flatMap((n) => ['o', 'os', 'º', 'ºs', '°', '°s', 'ᵒ', 'ᵒs'].flatMap((sign) => [n + sign, `${n}${sign}.`])),
        bodyHeads: [
            'Assemblée',
            'Conseil',
            'Commission',
            'Comité',
            'Conférence',
            'Congrès',
            'Forum',
            'Réunion',
            'Sommet',
            'Union',
            'Organisation',
            'Agence',
            'Ligue',
        ],
        bodyLinks: phrases(
            [
                ...['adopté par', 'adoptée par', 'adoptés par', 'adoptées par', 'de', 'du', 'des', 'd’'],
                ...phrases(['a été', 'ont été'], ['adopté par', 'adoptée par', 'adoptés par', 'adoptées par']),
                ...phrases(['toutes deux', 'tous deux', 'toutes', 'tous'], ['de', 'du', 'des', 'adoptées par', 'adoptés par']),
            ],
            ['', 'la', 'le', 'l’', 'sa', 'son'],
        ),
        owned: {
            words: ['sa', 'ses'],
            leads: phrases(
                ['', 'et'],
                ['', 'par', 'dans', 'selon', 'suivant', 'en application de', 'en vertu de', 'conformément à', 'comme suite à', 'rappelant'],
            ),
        },
        nameContinues: {
            beforeCapital: phrases(['de', 'des', 'du', 'sur', 'pour'], ['', 'la', 'les', 'le', 'l’']),
            words: [
                ...['générale', 'internationale', 'mondiale', 'ministérielle', 'diplomatique', 'parlementaire', 'nationale', 'fédérale'],
                ...[
                    'législative',
                    'constituante',
                    'consultative',
                    'plénière',
                    'interparlementaire',
                    'européenne',
                    'régionale',
                    'africaine',
                ],
            ],
        },
        speaks: [...phrases(['dans', 'par', 'en vertu de', 'conformément à'], ['sa', 'ses']), 'a adopté', 'avait adopté', 'a approuvé'],
        endsName:
            /(?:(?:a|ont|avait|avaient|aura)\s(?:également\s|aussi\s|notamment\s)?\p{Ll}{1,20}[éiu][st]?|[lns]['’](?:a|ont|avait|avaient|aura|est|était|y|en)|(?:pri|demand|invit|décid|rappel|not|recommand|encourag)(?:ait|aient)|est|sont|était|sera|doit|prie|décide|invite|rappelle|note|qui|que)(?!\p{L})/uy,
        articles: ['la', 'le', 'les', 'l’'],
        body: {
            articles: ['de la', 'de l’', "de l'", 'de', 'du', 'des', 'd’', "d'"],
            neverLast: 'de du des le la les en pour sur par à au aux dans exercice période année biennal'.split(' '),
        },
        joiners: phrases(['et', 'ou', 'à', 'ainsi que'], ['', 'la']),
        parts: { through: ['à'], and: ['et'], after: ['et', 'ou', 'de', 'du'] },
        entitled: phrases(['', 'respectivement'], withEndings('intitulé', ' e s es')),
        quotes: [
            ['«', '»'],
            ['“', '”'],
            ['"', '"'],
            ['‘', '’'],
            ['<<', '>>'],
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
        distributions: { General: ['générale', 'général'], Limited: ['limitée', 'limité'], Restricted: ['restreinte', 'restreint'] },
        paragraphs: { numbered: ['numérotés', 'numéroté'], unnumbered: ['non numérotés', 'non numéroté'] },
        leads: ['Original', 'Distr.', 'Distribution'],
        ordinals,
        ordinalEndings: ['e', 're', 'er', 'ère', 'ème', 'ième'],
        session: {
            meeting: ['réunion'],
            session: ['session'],
            special: ['extraordinaire', 'spéciale'],
            emergency: ['extraordinaire d’urgence', "extraordinaire d'urgence", 'd’urgence', "d'urgence"],
            resumed: ['reprise de', 'reprise'],
            part: ['partie'],
            links: ['la', 'de', 'de la', 'de sa'],
        },
        only: ['seulement', 'uniquement'],
        from: ['du', 'de', 'le', 'entre', 'entre le'],
        to: ['au', 'à', 'jusqu’au', "jusqu'au", 'jusqu’à', "jusqu'à"],
        and: ['et', 'et de', 'puis', 'puis de'],
        likeKeys:
            'bienvenue convenue déplace détenue emplace intervenue parvenue prévenue provenue remplace retenue souvenue survenue'.split(
                ' ',
            ),
    },
    roomWords: {
        rooms: [
            ...['salle', 'salles', 'salon', 'salons', 'auditorium', 'amphithéâtre', 'théâtre', 'hémicycle'],
            ...[
                'de conférence',
                'de conférences',
                'des conférences',
                'de réunion',
                'de réunions',
                'de séance',
                'de séances',
                'des séances',
            ].flatMap((use) => [`salle ${use}`, `salles ${use}`]),
        ],
        nowhere: [
            ...['en ligne', 'virtuel', 'virtuelle', 'à distance', 'visioconférence', 'vidéoconférence'],
            ...['confirmer', 'déterminer', 'préciser', 'annoncer', 'définir', 'décider'].map((word) => `à ${word}`),
        ],
        joint: [
            'conjoint',
            'conjointe',
            'conjoints',
            'conjointes',
            'conjointement',
            'commun',
            'commune',
            'communs',
            'communes',
            'mixte',
            'mixtes',
        ],
    },
    documentationWords: ['documentation', 'documents'],
    titleAbbreviations: ['etc.', 'vol.', 'par.', 'art.', 'chap.', 'sect.', 'fig.', 'éd.', 'add.', 'rév.', 'corr.', 'cf.', 'al.', 'not.'],
    joiningWords: {
        inside: [
            'de',
            'du',
            'des',
            'sur',
            'et',
            'pour',
            'à',
            'au',
            'aux',
            'en',
            'dans',
            'contre',
            'par',
            'ou',
            'relative',
            'chargé',
            'chargée',
        ],
        articles: ['le', 'la', 'les'],
    },
    itemWords: {
        words: ['point', 'points'],
        plural: 'points',
        and: ['et', 'ou'],
        to: ['à', 'au'],
        printed: { list: ' et ', range: ' à ' },
        certain: [],
        ofAgenda: phrases(
            ['de l’ordre du jour', 'à l’ordre du jour', 'de son ordre du jour', 'de cet ordre du jour', 'du présent ordre du jour'],
            ['', 'provisoire', 'provisoire annoté'],
        ),
        owners: ['de', 'du', 'des', 'd’', "d'"],
        elsewhere: ['session', 'réunion'],
    },
    entryJoiners: ['et', 'ou'],
    continuedWords: ['suite'],
    concludedWords: [looseBlanks('suite et fin'), 'fin'],
    tellings: tellingsIn({ ...frenchTellings, ordinalWords: ordinals }),
    agendaTitles: agendaTitlesIn({
        habits: latinWords,
        agenda: ['ordre du jour', 'ordres du jour'],
        adoption: ['adoption', 'approbation', 'adopter', 'approuver'],
        later: ['prochaine', 'prochaines', 'future', 'futures', 'suivante'],
    }),

    printDate,
    printDay: (date) => capitalised(french.printDateInText(date)),
    printDateInText: (date) => `${french.weekdayName(isoWeekday(date))} ${printDate(date)}`,
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${printDate(from)}-${printDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${dayOf(from.day)}\u00a0${months[from.month - 1] ?? from.month}-${printDate(to)}`;
        }
        return from.day === to.day ? printDate(to) : `${dayOf(from.day)}-${printDate(to)}`;
    },
    printTime,
    printSlot: (start, end) => `de ${printTime(start)} à ${printTime(end)}`,
    printIssued: (date) => printDate(date).replace('\u00a0', ' '),
    printDistribution: (kind) => `Distr. ${distributions[kind]}`,
    printLanguages(originals) {
        const line = `Original\u00a0: ${originals.map((language) => languageNames[language]).join('/')}`;
        return originals.includes('fr') ? [line] : ['Français', line];
    },
    printOnlyIn: (only) => capitalised(`${listed(only)} seulement`),
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const extra = special ? { special: ' extraordinaire', emergency: ' extraordinaire d’urgence' }[special] : '';
        const count = inFigures ? ordinalInFigures(number) : ordinal(number);
        const first = resumed === undefined ? '' : `${resumed > 0 ? `${ordinal(resumed)} ` : ''}reprise de la `;
        const name = `${first}${count} ${kind === 'meeting' ? 'réunion' : 'session'}${extra}`;
        return `${capitalised(name)}${part ? ` (${ordinal(part)} partie)` : ''}`;
    },
    printRanges: rangesIn({ print: (from, to) => french.printRange(from, to), and: ' et ', comma: ', ', year: (year) => ` ${year}` }),
    printItemLine: (labels, count = 1) => `${count > 1 ? 'Points' : 'Point'} ${labels} de l’ordre du jour provisoire`,
    printAgendaItem: (labels, count = 1) => `${count > 1 ? 'Points' : 'Point'} ${labels} de l’ordre du jour`,
    printMeeting: (place, dates) => `${place}, ${dates}`,
    usualItems: (opening, minutes) => ({
        first: [
            {
                title: 'Ouverture de la session',
                annotation: `La session s’ouvrira le ${french.printDateInText(opening)} à ${printTime(minutes)}.`,
            },
            { title: 'Élection du Bureau', annotation: 'Les membres du Bureau seront élus.' },
            {
                title: 'Adoption de l’ordre du jour et organisation des travaux',
                annotation: 'L’ordre du jour provisoire est soumis pour adoption. Le projet d’organisation des travaux figure en annexe.',
            },
        ],
        matter: { title: '…', annotation: 'Au titre de ce point, les participants examineront …' },
        last: [
            {
                title: 'Ordre du jour provisoire de la prochaine session',
                annotation: 'Le projet d’ordre du jour provisoire de la prochaine session sera examiné.',
            },
            { title: 'Questions diverses', annotation: 'Les questions soulevées au cours de la session seront examinées.' },
            { title: 'Adoption du rapport', annotation: 'Le projet de rapport sur les travaux de la session sera examiné et adopté.' },
        ],
    }),
    printPart: (number) => `${capitalRoman(number)}.`,
    printItemHeading: (marker) => `Point ${marker}`,
    printAnnex: (number) => `Annexe ${capitalRoman(number)}`,
    placeTold: toldIn({
        habits: latinWords,
        months: months.map((name) => [name]),
        beforeYear: ['de', "de l'année"],
        articles: ['article', 'articles', 'art.'],
        beforeArticle: [],
        sessions: ['session', 'sessions', 'réunion', 'réunions', 'séance', 'séances'],
        ordinals,
        endings: ['e', 're', 'er', 'ère', 'ème', 'ième'],
        joiners: ['à', 'et', 'ou', 'et à'],
    }),
    printMention: (label) => `point ${label}`,
    paragraphWords: ['paragraphe', 'paragraphes', 'par.'],
    paragraphPlurals: { paragraphe: 'paragraphes' },
    printParagraph: (numbers, count = 1) => `${count > 1 ? 'paragraphes' : 'paragraphe'} ${numbers}`,
    printCitation: (kind, number, title) =>
        `${kind === 'resolution' ? 'résolution' : 'décision'} ${number}${title ? `, intitulée «\u00a0${title}\u00a0»` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 || level > 3 ? `${part}.` : `${part})`),
    weekdayName: (number) => weekdays[number - 1] ?? '',
    weekdayLike: (number, model) => weekdayAs(french.weekdayName(number), model),
    findDates: dayFirstDates({
        script: 'latin',
        habits: latinWords,
        // Without its stop "sept" is a number, and "mer" the sea.
        months: months.map((name, index) => [name, ...(shortMonths[index] ?? [])]),
        weekdays: weekdays.map((name) => [name, `${name.slice(0, 3)}.`]),
        daySuffixes: ['er', 'ᵉʳ'],
        dayLeads: ['le', 'les', 'au', 'du'],
        beforeMonth: [],
        beforeYear: [],
        commasBeforeYear: '',
        yearTails: [],
        joiners: ['au', 'et', 'ou', 'à', 'et du', 'et le', "jusqu'au", 'jusqu’au'],
        and: ['et'],
    }),
    ranges: frenchRanges,
    considering: frenchConsidering,
    filling: frenchFilling,
    ...timesIn(
        {
            habits: latinWords,
            names: { midi: 12, minuit: 0 },
            notBeforeName: '-',
            leads: [],
            signs: ':',
            // The number after "h" is always minutes; after "heures" it may count something else: "10 heures 15 participants".
            hourWords: { h: 'bare', heure: 'pair', heures: 'pair' },
            minuteWords: [],
            partsOfDay: [],
            joiners: ['à', 'et'],
            halfFrom: 'last',
            read({ hour, minute, spokenMinute = 0, hourWord, before, after }) {
                if (hourWord !== '' && minute === undefined) {
                    // "24 heures" and "3,5 heures" are durations.
                    return hour > 23 || isOneOf('/.,', before, 0) ? undefined : { hour, minute: spokenMinute, half: 'none' };
                }
                return isOneOf('/.:', before, 0) || isOneOf('/:', after, 0)
                    ? undefined
                    : { hour, minute: minute ?? 0, half: 'unknown', standsAlone: minute !== undefined };
            },
        },
        frenchRanges,
    ),
};

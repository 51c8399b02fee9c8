/** Spanish. */
import { spanishFilling } from './filling-words.js';
import { halvesOfDay } from './halves-of-day.js';
import { toldIn } from './told.js';
import { agendaTitlesIn } from './agenda-titles.js';
import { enumerated, highestOrdinal, rangesIn } from './enumerating.js';
import { isLetterAt } from '../text/characters.js';
import { isoWeekday } from './calendar.js';
import { isOneOf } from './date-joining.js';
import { dayFirstDates } from './dates-day-first.js';
import { bySign, type CalendarDate, type Language, type Locale } from './locale.js';
import { capitalised, looseLatin, phrases, weekdayAs } from './spelling.js';
import { spanishTellings } from './telling/es.js';
import { tellingsIn } from './tellings.js';
import { spanishConsidering } from './considering/es.js';
import { spanishRanges } from './ranges/es.js';
import { timesIn } from './times.js';
import { capitalRoman } from './numerals.js';
import { latinWords } from './word-habits.js';

const months = [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
];
const weekdays = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const languageNames: Readonly<Record<Language, string>> = {
    ar: 'árabe',
    en: 'inglés',
    es: 'español',
    fr: 'francés',
    ru: 'ruso',
    zh: 'chino',
};
const distributions = { General: 'general', Limited: 'limitada', Restricted: 'reservada' } as const;

/** "3 de septiembre", with a non-breaking space after the day. */
function dayAndMonth({ month, day }: CalendarDate): string {
    return `${day}\u00a0de ${months[month - 1] ?? month}`;
}

function printDate(date: CalendarDate): string {
    return `${dayAndMonth(date)} de ${date.year}`;
}

function clockFigure(minutes: number): string {
    return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

function article(minutes: number): string {
    return Math.floor(minutes / 60) === 1 ? 'la' : 'las';
}

const units = [
    '',
    'primero',
    'segundo',
    'tercero',
    'cuarto',
    'quinto',
    'sexto',
    'séptimo',
    'octavo',
    'noveno',
    'décimo',
    'undécimo',
    'duodécimo',
];
const tens = [
    '',
    'décimo',
    'vigésimo',
    'trigésimo',
    'cuadragésimo',
    'quincuagésimo',
    'sexagésimo',
    'septuagésimo',
    'octogésimo',
    'nonagésimo',
];

/** The words of an ordinal in the masculine: "septuagésimo noveno"; thirteen to nineteen are one word, "decimosexto". */
function ordinalWords(number: number): readonly string[] {
    if (number >= 100) {
        return [number >= 200 ? 'ducentésimo' : 'centésimo', ...ordinalWords(number % 100)];
    }
    const word = units[number];
    if (word !== undefined) {
        return word === '' ? [] : [word];
    }
    const [ten, unit] = [tens[Math.floor(number / 10)] ?? '', units[number % 10] ?? ''];
    // "decimoctavo": the two vowels merge.
    return number < 20 ? [`decimo${unit}`.replace('oo', 'o')] : [ten, unit].filter(Boolean);
}

/** "inglés, español e italiano": "y" becomes "e" before the same sound. */
function listed(several: readonly Language[]): string {
    const names = several.map((language) => languageNames[language]);
    return enumerated(names, names.at(-1)?.startsWith('i') ? 'e' : 'y');
}

/** "106º", "13er" before a masculine noun: first and third are short. */
function ordinalInFigures(number: number, gender: 'masculine' | 'feminine'): string {
    const short = [1, 3].includes(number % 10) && number % 100 !== 11;
    return gender === 'feminine' ? `${number}ª` : `${number}${short ? 'er' : 'º'}`;
}

/** "cuadragésimo octavo", 1 to 299; figures beyond that. Before a masculine noun first and third are short: "vigésimo primer". */
function ordinal(number: number, gender: 'masculine' | 'feminine'): string {
    if (number < 1 || number > highestOrdinal || !Number.isInteger(number)) {
        return ordinalInFigures(number, gender);
    }
    const words = ordinalWords(number);
    return gender === 'feminine'
        ? words.map((word) => word.replace(/o$/u, 'a')).join(' ')
        : words.join(' ').replace(/(primer|tercer)o$/u, '$1');
}

/** Both genders, the short masculine, and eleven to nineteen in one word and in two: "decimoquinto", "décimo quinto". */
function ordinals(number: number): readonly string[] {
    const unit = units[number - 10] ?? '';
    const [short, feminine] = [unit.replace(/(primer|tercer)o$/u, '$1'), unit.replace(/o$/u, 'a')];
    const teens = [...[unit, short].flatMap((one) => [`décimo ${one}`, `decimo${one}`]), `décima ${feminine}`, `decimo${feminine}`];
    return [
        ordinal(number, 'masculine'),
        ordinal(number, 'feminine'),
        ordinalWords(number).join(' '),
        ...(number > 10 && number < 20 ? teens : []),
    ];
}

export const spanish: Locale = {
    language: 'es',
    englishName: 'Spanish',
    ownName: 'Español',
    jobLetter: 'S',
    documentsCode: 'sp',
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
    supplements: [['bis'], ['ter'], ['quater', 'quáter'], ['quinquies'], ['sexies'], ['septies'], ['octies'], ['novies']],
    phrases: {
        title: 'Programa provisional anotado',
        list: 'Programa provisional',
        annotations: 'Anotaciones',
        annotationsToAgenda: 'Anotaciones al programa provisional',
        documentation: 'Documentación',
        annex: 'Anexo',
        schedule: 'Proyecto de organización de los trabajos',
        date: 'Fecha',
        dateAndTime: 'Fecha y hora',
        item: 'Tema',
        titleOrDescription: 'Título o descripción',
        morning: 'Mañana',
        afternoon: 'Tarde',
        proposedDates: 'Fechas propuestas',
        documents: 'Documentos',
        documentTitle: 'Título del documento',
        documentSymbol: 'Signatura',
        continued: '(continuación)',
        concluded: '(conclusión)',
        partsOfDay: { morning: 'Mañana', afternoon: 'Tarde', evening: 'Noche' },
        unitedNations: 'Naciones Unidas',
    },
    blanks: { title: 'Título', heading: 'Apertura', paper: 'Nota de la Secretaría', symbol: 'signatura', text: 'Texto' },
    innerQuotes: ['‘', '’'],
    punctuation: { parent: ':', child: ';', last: '.' },
    comma: ', ',
    citations: {
        order: 'before',
        spelling: latinWords,
        through: ['a', 'al'],
        plainWords: ['resolución', 'decisión'],
        resolution: ['resolución', 'resoluciones', 'res.'],
        decision: ['decisión', 'decisiones'],
        singular: ['resolución', 'decisión'],
        from: ['de', 'de la', 'desde', 'desde la'],
        portions: [
            ...[
                'párr.',
                'párrs.',
                'párrafo',
                'párrafos',
                'sección',
                'secciones',
                'secc.',
                'anexo',
                'anexos',
                'apéndice',
                'parte',
                'partes',
            ],
            ...['capítulo', 'capítulos', 'cap.', 'artículo', 'artículos', 'art.', 'apartado', 'apartados'],
        ],
        numbering: ['núm.', 'núms.', 'número', 'números', 'nº', 'nºs', 'nº.', 'n°', 'n°s', 'n°.'],
        bodyHeads: [
            'Asamblea',
            'Consejo',
            'Comisión',
            'Comité',
            'Conferencia',
            'Junta',
            'Congreso',
            'Foro',
            'Reunión',
            'Cumbre',
            'Unión',
            'Organización',
            'Organismo',
            'Liga',
        ],
        bodyLinks: phrases(
            [
                ...phrases(['aprobada', 'aprobadas', 'aprobado', 'aprobados', 'adoptada', 'adoptadas', 'adoptado', 'adoptados'], ['por']),
                'de',
                'del',
                ...phrases(['fue', 'fueron'], ['aprobada por', 'aprobadas por', 'aprobado por', 'aprobados por']),
                ...phrases(['ambas', 'ambos', 'todas', 'todos'], ['de', 'del', 'aprobadas por', 'aprobados por']),
            ],
            ['', 'la', 'el', 'su'],
        ),
        owned: {
            words: ['su', 'sus'],
            leads: phrases(
                ['', 'y', 'e'],
                [
                    '',
                    'en',
                    'por',
                    'según',
                    'mediante',
                    'conforme a',
                    'de conformidad con',
                    'en cumplimiento de',
                    'con arreglo a',
                    'recordando',
                ],
            ),
        },
        nameContinues: {
            beforeCapital: phrases(['de', 'del', 'sobre', 'para'], ['', 'la', 'las', 'los', 'el']),
            words: 'general internacional mundial parlamentaria nacional federal legislativa constituyente consultiva plenaria regional'.split(
                ' ',
            ),
        },
        speaks: [
            ...phrases(['en', 'por', 'mediante', 'conforme a'], ['su', 'sus']),
            ...phrases(['', 'había'], ['aprobó', 'adoptó', 'aprobado']),
        ],
        endsName: /(?:ha(?:n|bían?)?\s\p{Ll}{2,20}|\p{Ll}{2,20}(?:ó|aron|ieron)|es|son|fue|será|pide|decide|invita|observa|que)(?!\p{L})/uy,
        articles: ['el', 'la', 'los', 'las'],
        body: {
            articles: ['de', 'del', 'de la', 'de los', 'de las'],
            neverLast: 'de del el la los las en para sobre por a al con bienio período periodo año ejercicio'.split(' '),
        },
        joiners: phrases(['y', 'e', 'o', 'u', 'a', 'así como'], ['', 'la']),
        parts: { through: ['a'], and: ['y'], after: ['y', 'o', 'de'] },
        dateWords: ['de'],
        entitled: ['titulada', 'tituladas'],
        quotes: [
            ['“', '”'],
            ['«', '»'],
            ['"', '"'],
            ['‘', '’'],
            ['<<', '>>'],
        ],
    },
    values: {
        languages: {
            ar: [languageNames.ar],
            en: [languageNames.en],
            es: [languageNames.es, 'castellano'],
            fr: [languageNames.fr],
            ru: [languageNames.ru],
            zh: [languageNames.zh],
        },
        distributions: { General: ['general'], Limited: ['limitada'], Restricted: ['reservada', 'restringida'] },
        paragraphs: { numbered: ['numerados', 'numerado'], unnumbered: ['no numerados', 'sin numerar'] },
        leads: ['Original', 'Distr.', 'Distribución'],
        ordinals,
        ordinalEndings: ['o', 'a', '.o', '.a', 'er', '°', '.°'],
        session: {
            meeting: ['reunión'],
            session: ['período de sesiones', 'período', 'de sesiones', 'sesión'],
            special: ['extraordinario', 'extraordinaria', 'especial'],
            emergency: ['de emergencia', 'emergencia'],
            resumed: ['continuación del', 'continuación de', 'continuación', 'reanudado', 'reanudación del'],
            part: ['parte'],
            links: ['el', 'la', 'del', 'de', 'de la'],
        },
        only: ['solamente', 'únicamente', 'solo'],
        from: ['del', 'de', 'el', 'entre', 'entre el', 'desde', 'desde el'],
        to: ['al', 'a', 'hasta', 'hasta el'],
        and: ['y', 'e', 'y de'],
        likeKeys: ['complace', 'desplace', 'emplace', 'reemplace'],
    },
    roomWords: {
        rooms: [
            ...['sala', 'salas', 'salón', 'salones', 'auditorio', 'anfiteatro', 'paraninfo', 'salón de actos'],
            ...['de conferencias', 'de conferencia', 'de reuniones', 'de reunión', 'de sesiones', 'de juntas'].flatMap((use) => [
                `sala ${use}`,
                `salas ${use}`,
            ]),
        ],
        nowhere: [
            ...['en línea', 'virtual', 'virtuales', 'a distancia', 'videoconferencia', 'se anunciará', 'se comunicará', 'se indicará'],
            ...['confirmar', 'determinar', 'anunciar', 'definir', 'decidir'].flatMap((word) => [`por ${word}`, `a ${word}`]),
        ],
        joint: ['conjunto', 'conjunta', 'conjuntos', 'conjuntas', 'conjuntamente', 'mixta', 'mixtas'],
    },
    documentationWords: ['documentación', 'documentos', 'documento'],
    titleAbbreviations: [
        'etc.',
        'vol.',
        'párr.',
        'párrs.',
        'art.',
        'arts.',
        'cap.',
        'secc.',
        'núm.',
        'núms.',
        'ed.',
        'pág.',
        'págs.',
        'uu.',
        'ee.',
        'corr.',
        'rev.',
        'add.',
        'cía.',
    ],
    joiningWords: {
        inside: ['de', 'del', 'sobre', 'y', 'e', 'para', 'en', 'contra', 'por', 'a', 'al', 'o', 'con'],
        articles: ['el', 'la', 'los', 'las'],
    },
    itemWords: {
        words: ['tema', 'temas'],
        plural: 'temas',
        and: ['y', 'e', 'o'],
        to: ['a', 'al'],
        printed: { list: ' y ', range: ' a ' },
        certain: [],
        ofAgenda: phrases(
            ['del', 'de su', 'de este', 'en el', 'de la', 'del presente'],
            ['programa', 'orden del día', 'agenda'],
            ['', 'provisional', 'provisional anotado'],
        ),
        owners: ['de', 'del'],
        elsewhere: ['período de sesiones', 'períodos de sesiones', 'sesión', 'sesiones', 'reunión', 'reuniones'],
    },
    entryJoiners: ['y', 'e', 'o', 'u'],
    continuedWords: [looseLatin('continuación')],
    concludedWords: [looseLatin('conclusión'), looseLatin('continuación y conclusión')],
    spacing: [{ thing: 'a time', pattern: '(?<![\\d.:/])\\d{1,2}([.:])\\d{2}(?=[ \\u00a0]?h(?:oras?|rs?)?(?![a-z]))', by: bySign }],
    tellings: tellingsIn({ ...spanishTellings, ordinalWords: ordinals }),
    agendaTitles: agendaTitlesIn({
        habits: latinWords,
        agenda: ['programa', 'programas', 'orden del día', 'temario', 'agenda'],
        adoption: ['aprobación', 'adopción', 'aprobar', 'adoptar'],
        later: ['próximo', 'próxima', 'próximos', 'futuro', 'futuros', 'siguiente', 'programa de trabajo'],
    }),

    printDate,
    printDay: (date) => capitalised(spanish.printDateInText(date)),
    printDateInText: (date) => `${spanish.weekdayName(isoWeekday(date))} ${printDate(date)}`,
    printRange(from, to) {
        if (from.year !== to.year) {
            return `${printDate(from)} a ${printDate(to)}`;
        }
        if (from.month !== to.month) {
            return `${dayAndMonth(from)} a ${printDate(to)}`;
        }
        return from.day === to.day ? printDate(to) : `${from.day} a ${printDate(to)}`;
    },
    printTime: (minutes) => `${clockFigure(minutes)}\u00a0horas`,
    printSlot: (start, end) => `de ${article(start)} ${clockFigure(start)} a ${article(end)} ${clockFigure(end)}\u00a0horas`,
    printIssued: (date) => printDate(date).replace('\u00a0', ' '),
    printDistribution: (kind) => `Distr. ${distributions[kind]}`,
    printLanguages(originals) {
        const line = `Original: ${originals.map((language) => languageNames[language]).join('/')}`;
        return originals.includes('es') ? [line] : ['Español', line];
    },
    printOnlyIn: (only) => capitalised(`${listed(only)} únicamente`),
    printSession(number, { kind = 'session', special, resumed, part, inFigures } = {}) {
        const isMeeting = kind === 'meeting';
        const count = (inFigures ? ordinalInFigures : ordinal)(number, isMeeting ? 'feminine' : 'masculine');
        const extra = special ? ` extraordinari${isMeeting ? 'a' : 'o'}` : '';
        const emergency = special === 'emergency' ? ' de emergencia' : '';
        const noun = isMeeting ? `reunión${extra}` : `período${extra} de sesiones`;
        const again = `${resumed ? `${ordinal(resumed, 'feminine')} ` : ''}continuación ${isMeeting ? 'de la' : 'del'} `;
        const name = `${resumed === undefined ? '' : again}${count} ${noun}${emergency}`;
        return `${capitalised(name)}${part ? ` (${ordinal(part, 'feminine')} parte)` : ''}`;
    },
    printRanges: rangesIn({ print: (from, to) => spanish.printRange(from, to), and: ' y ', comma: ', ', year: (year) => ` de ${year}` }),
    printItemLine: (labels, count = 1) => `${count > 1 ? 'Temas' : 'Tema'} ${labels} del programa provisional`,
    printAgendaItem: (labels, count = 1) => `${count > 1 ? 'Puntos' : 'Punto'} ${labels} del orden del día`,
    printMeeting: (place, dates) => `${place}, ${dates}`,
    usualItems: (opening, minutes) => ({
        first: [
            {
                title: 'Apertura del período de sesiones',
                annotation: `El período de sesiones se inaugurará el ${spanish.printDateInText(opening)}, a ${article(minutes)} ${spanish.printTime(minutes)}.`,
            },
            { title: 'Elección de la Mesa', annotation: 'Se elegirá a los miembros de la Mesa.' },
            {
                title: 'Aprobación del programa y organización de los trabajos',
                annotation:
                    'Se presenta el programa provisional para su aprobación. En el anexo figura una propuesta de organización de los trabajos.',
            },
        ],
        matter: { title: '…', annotation: 'En relación con este tema, los participantes examinarán …' },
        last: [
            {
                title: 'Programa provisional del próximo período de sesiones',
                annotation: 'Se examinará el proyecto de programa provisional del próximo período de sesiones.',
            },
            { title: 'Otros asuntos', annotation: 'Se examinarán los asuntos que se planteen durante el período de sesiones.' },
            { title: 'Aprobación del informe', annotation: 'Se examinará y aprobará el proyecto de informe sobre el período de sesiones.' },
        ],
    }),
    printPart: (number) => `${capitalRoman(number)}.`,
    printItemHeading: (marker) => `Tema ${marker}`,
    printAnnex: (number) => `Anexo ${capitalRoman(number)}`,
    placeTold: toldIn({
        habits: latinWords,
        months: months.map((name) => (name === 'septiembre' ? [name, 'setiembre'] : [name])),
        beforeYear: ['de', 'del', 'del año'],
        articles: ['artículo', 'artículos', 'art.', 'arts.'],
        beforeArticle: [],
        sessions: [
            'período de sesiones',
            'periodo de sesiones',
            'períodos de sesiones',
            'periodos de sesiones',
            'reunión',
            'reuniones',
            'sesión',
            'sesiones',
        ],
        ordinals,
        endings: ['o', 'a', '.o', '.a', 'er', 'º', 'ª', '°', '.º', '.ª', '.°', '.er'],
        joiners: ['a', 'al', 'y', 'e', 'o', 'y el', 'y la'],
    }),
    printMention: (label) => `tema ${label}`,
    paragraphWords: ['párrafo', 'párrafos', 'parrafo', 'parrafos', 'párr.', 'párrs.'],
    paragraphPlurals: { párrafo: 'párrafos', parrafo: 'párrafos', 'párr.': 'párrs.' },
    printParagraph: (numbers, count = 1) => `${count > 1 ? 'párrafos' : 'párrafo'} ${numbers}`,
    printCitation: (kind, number, title) =>
        `${kind === 'resolution' ? 'resolución' : 'decisión'} ${number}${title ? `, titulada “${title}”` : ''}`,
    printLabel: ([first = '', ...rest]) => [first, ...rest.map((part) => `${part})`)].join(' '),
    printMarker: (part, level) => (level === 1 || level > 3 ? `${part}.` : `${part})`),
    weekdayName: (number) => weekdays[number - 1] ?? '',
    weekdayLike: (number, model) => weekdayAs(spanish.weekdayName(number), model),
    findDates: dayFirstDates({
        script: 'latin',
        habits: latinWords,
        months: months.map((name) => [
            ...(name === 'septiembre' ? [name, 'setiembre', 'sept.'] : [name]),
            ...(name.length > 4 ? [`${name.slice(0, 3)}.`] : []),
        ]),
        weekdays: weekdays.map((name) => [name, `${name.slice(0, 3)}.`, ...(name === 'miércoles' ? ['miérc.'] : [])]),
        daySuffixes: ['º', '°', '.º', '.°', 'ro'],
        dayLeads: ['el', 'los', 'del', 'al', 'el día', 'los días', 'día', 'días'],
        beforeMonth: ['de'],
        beforeYear: ['de', 'del', 'de año', 'del año'],
        commasBeforeYear: ',',
        yearTails: [],
        joiners: ['a', 'al', 'y', 'e', 'o', 'u', 'hasta', 'y del', 'y al', 'hasta el'],
        and: ['y', 'e'],
    }),
    ranges: spanishRanges,
    considering: spanishConsidering,
    filling: spanishFilling,
    ...timesIn(
        {
            habits: latinWords,
            names: { mediodía: 12, medianoche: 0 },
            leads: ['la', 'las'],
            areApart: true,
            signs: '.:',
            hourWords: {
                hora: 'alone',
                horas: 'alone',
                h: 'alone',
                'h.': 'alone',
                hr: 'alone',
                'hr.': 'alone',
                hrs: 'alone',
                'hrs.': 'alone',
            },
            minuteWords: [],
            partsOfDay: [...halvesOfDay, 'de la mañana', 'de la tarde', 'de la noche'],
            halvesOfTwelve: halvesOfDay,
            joiners: ['a', 'y', 'hasta'],
            halfFrom: 'last',
            read({ hour, minute, sign, lead, hourWord, partOfDay, before, after }) {
                if (isOneOf('/.,:', before, 0) || isLetterAt(before, 0) || isOneOf('/:', after, 0)) {
                    return undefined;
                }
                if (partOfDay !== '') {
                    const isMorning = partOfDay.startsWith('a') || partOfDay.endsWith('mañana');
                    return { hour, minute: minute ?? 0, half: isMorning ? 'morning' : hour > 12 ? 'none' : 'afternoon' };
                }
                const isCertain = lead !== '' || (minute !== undefined && (sign === ':' || hourWord !== ''));
                // Without minutes or an article "24 horas" is a duration.
                return isCertain && (hour <= 23 || minute !== undefined)
                    ? { hour, minute: minute ?? 0, half: 'none' }
                    : hourWord !== '' && minute === undefined
                      ? undefined
                      : { hour, minute: minute ?? 0, half: 'unknown' };
            },
        },
        spanishRanges,
    ),
};

/** What stands under the items, headings and groups of a composed agenda: everything that running text, lists, tables and documents have. */
import type { CalendarDate } from '../../../language/locales/locale.js';
import type { Piece } from './composing.js';
import { say } from './sentences.js';

const [first, last]: readonly CalendarDate[] = [
    { year: 2024, month: 9, day: 3 },
    { year: 2024, month: 9, day: 6 },
];

/** Numbers of resolutions in every form that a register has. */
const numbers = [
    ...[
        '10/3',
        '10/9',
        '58/4',
        '7/1',
        '7/5',
        '7/33',
        '10/990',
        '53/208 A',
        'S-32/1',
        'ES-10/1',
        '3363 (XXX)',
        '2127 (2013)',
        '2023/5',
        '15/COP.1',
    ],
    ...['WHA32.36', 'EB152(3)', 'IDB.48/Dec.11', 'GC.18/Res.1', 'MSC.500(105)', '10//3', 'II/5', 'BC-15/1'],
];

const symbols = [
    ...['CAC/COSP/WG.4/2024/2', 'CAC/COSP/WG.4/2024/CRP.1', 'A/CN.9/1001/Rev.1', 'A/76/100*', 'EB160/17', 'CL 175/3', 'CoP16 Doc. 3'],
    ...[
        'CAC/COSP/WG4/2024/3',
        'CAC/COSP/WG.4/2024/CRP1',
        'САС/СОSР/2024/3',
        'CAC\\COSP\\WG.4\\2024\\3',
        'A/80/1/Add1',
        'A/76/100 and Add.1–3',
    ],
];

/** Passages: what may stand in a paragraph, an entry, a cell, a note, a row. */
const passages: readonly ((...from: Parameters<Piece>) => string)[] = [
    ({ locale, any }) => `${locale.printCitation(any(['resolution', 'decision']), any(numbers))}.`,
    ({ locale, any }) =>
        locale.printCitation('resolution', any(['10/3', '7/5', '3/2', '10/990']), any(['Preventive measures', '预防措施', 'X'])),
    ({ locale, says, any }) => say(says.cites, `${locale.printCitation('resolution', any(numbers))} (A), ${any(numbers)}`),
    ({ locale, any }) =>
        `${locale.printCitation('resolution', any(['10/3', '58/9']))} ${locale.citations.through[0]} ${any(['10/9', '10/1'])}`,
    ({ locale, any }) => `${locale.printCitation('resolution', '53/208 A')} ${locale.citations.parts.and[0]} ${any(['B', 'E'])}.`,
    ({ locale, any }) => `${locale.printCitation('decision', any(numbers))} ${locale.citations.joiners[0]} ${any(numbers)};`,
    ({ says }) => `${says.nearBody}.`,
    ({ says, label }) => say(says.plainItem, label()),
    ({ locale, label }) => `{${locale.printMention(label())}}`,
    ({ locale, label, any }) => `{${locale.itemWords.plural} ${label()} ${any([...locale.itemWords.and, ','])} ${label()}}`,
    ({ any }) => any(['{paragraph rooms}', '{paragraphs rooms and badges}', '{第rooms和badges段}', '{itme 1}', '{word}', '{item ']),
    ({ any }) => any(symbols),
    ({ any, note }) =>
        `Word.[^${note()}]${any(['', `[^${note()}]`, ' [^'])} ${any(['_word_', '**words** and _more_', '_half', 'snake_case'])}`,
    ({ locale, day }) => `${locale.printDateInText(day())}.`,
    ({ locale, any, day }) => locale.printDateInText(day()).replace(/\d+/u, any(['4', '31', '39'])),
    ({ locale, says }) => say(says.lasts, locale.printRange(first!, last!)),
    ({ locale, says }) => say(says.lasts, locale.printRange(last!, first!)),
    ({ locale, says, any }) =>
        say(says.held, locale.printSession(any([14, 15])), locale.printRange(first!, any([last!, { ...last!, day: 5 }]))).replace(
            '{1}',
            '',
        ),
    ({ locale, says, day }) => say(says.opens, locale.printDateInText(day())),
    ({ locale, says, day }) => say(says.closes, locale.printDateInText(day())),
    ({ locale, says, day }) => say(says.takenUp, locale.printDateInText(day())),
    ({ locale, says, any }) => say(says.meets, any([locale.printSlot(600, 780), locale.printSlot(900, 660), locale.printTime(570)])),
    ({ locale, says }) => say(says.meets, locale.printTime(570).replace('9', '29')),
    ({ locale, says, any }) =>
        `${say(says.lasts, locale.printDate({ year: 2024, month: 9, day: 3 }).replace('3', any(['xx', '…', '___'])))} ${says.toAdd}`,
    ({ locale, says }) => say(says.meets, `${locale.ranges.from[0]} 13 ${locale.ranges.through[0]} 10 ${locale.ranges.hours[0] ?? ''}`),
    ({ says, any }) => any([says.unfilled, says.title, 'https://example.org/10/3?x=', '“A title …”', "l'ordre", '"word"', 'a , b']),
    ({ any }) =>
        any([
            'Dele\u00adgations',
            'a\u200bb',
            '\u202ereversed',
            '\u200f(a)',
            'الت\u0640جربة',
            '第58/4號決議',
            '第 ５８／４ 号决议',
            '٣ أيلول 2024',
        ]),
];

const passage: (...from: Parameters<Piece>) => string = (composing) => composing.any(passages)(composing);

export const bodies: readonly Piece[] = [
    () => [],
    (all) => ['', passage(all)],
    (all) => ['', `${passage(all)} ${passage(all)}`, passage(all), '', passage(all)],
    (all) => ['', '// agenda-ignore date/weekday', passage(all)],
    ({ locale, says, day }) => ['', say(says.takenUp, locale.printDateInText(day()))],
    (all) => ['', '// look again: dates', passage(all)],
    (all) => ['', `${all.next()}. ${passage(all)}`, '', passage(all), '', `${all.any([3, 4, 5])}. [#rooms] ${passage(all)}`],
    (all) => ['', `[#${all.any(['rooms', 'badges', '1'])}] ${passage(all)}`, '', '7.'],
    (all) => [
        '',
        `${passage(all)}:`,
        '',
        `(a) ${passage(all)};`,
        '',
        `(${all.any(['b', 'c', 'i'])}) ${passage(all)};`,
        `(i) ${passage(all)}`,
    ],
    (all) => [
        `${passage(all)}:`,
        `1. ${passage(all)}`,
        `${all.any(['2', '4'])}) ${passage(all)}`,
        `* ${passage(all)}`,
        '·one',
        '㈠二',
        '一、三',
    ],
    (all) => ['', `- ${passage(all)}`, `– ${passage(all)}`, `а) ${passage(all)}`, `(ب) ${passage(all)}`],
    (all) => ['', '| Day | Event |', '| --- | --- |', `| ${passage(all)} | ${passage(all)} |`, `| a \\| b`],
    (all) => ['', `| ${passage(all)} |`, `|${passage(all)}`],
    (all) => [
        '',
        'documentation',
        `Report (${all.any(symbols)})`,
        `- ${passage(all)} (CAC/COSP/WG.4/2024/${all.next()})`,
        `${all.any(symbols)}  Plan`,
    ],
    (all) => ['', `${all.locale.documentationWords[0]}:`, '', `${all.any(symbols)}  ${passage(all)}[^${all.note()}]`, all.says.unfilled],
    (all) => ['', `[^${all.note()}]: ${passage(all)}`, ...all.any([[], ['continued here'], [`[^${all.note()}]:`]])],
    (all) => ['', `${all.any(['Item', 'item', all.locale.itemWords.certain[0] ?? 'item'])} ${all.label()}. ${all.says.title}`, ''],
    (all) => [
        '',
        `${all.next()}. ${all.says.title}`,
        '',
        `${all.any(['Item', 'Heading', 'Annex II', '附件二', 'Schedule', 'Introduction'])}`,
        '',
    ],
    (all) => [all.any(['item 2', 'heading X', 'and so on.', 'documentation', 'D�l�gations'])],
    (all) => ['', `Name\tPlace`, `${passage(all)}\t${passage(all)}`, ''],
];

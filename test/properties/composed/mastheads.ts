/** The lines above the items of a random agenda. */
import { languages } from '../../../language/locales/locale.js';
import { styleNames } from '../../../language/styles/catalogue.js';
import type { Piece } from './composing.js';

/** Symbols of first lines, some with a series and a house of their own. */
const symbols = [
    'CAC/COSP/WG.4/2024/1',
    'A/79/100, E/2024/50',
    'MSC 107/1',
    'CL 175/1',
    'EB154/1',
    '217 EX/1',
    'CoP16 Doc. 2',
    'FCCC/SBI/2024/1',
    'A/CN.9/1170',
    'E/CN.15/2024/1/Add.1',
    'CM(2024)OJ',
    'SYMBOL/2024/1',
    'САС/СОSР/2024/1',
];

/** The symbol that the dates and papers of most pieces go with, and series with annexes and papers in another form. */
const usualSymbols = ['CAC/COSP/WG.4/2024/1', 'CAC/COSP/WG.4/2024/1', 'A/CN.9/1170', 'A/79/100, E/2024/50'];

/** What most documents have, so that rules which need to know the session know it. */
const usual = [
    'body: Working Group on the Prevention of Corruption',
    'session: 15',
    'dates: 2024-09-03 to 2024-09-06',
    'place: Vienna',
    'distribution: General',
    'issued: 2024-06-13',
    'original: en',
];

/** Each line of a masthead, in any form. */
const lines: readonly Piece[] = [
    ({ any }) => [any(['session: 15', 'session: 23 special', 'session: 11 emergency special resumed', 'session: 53 second part'])],
    ({ any }) => [any(['meeting: 6', 'meeting: 15 first part', 'session: Annual session', 'session: seventeenth'])],
    ({ any }) => [any(['dates: 2024-09-03 to 2024-09-06', 'dates: 2024-09-03, 2024-09-05 to 2024-09-06', 'dates: 2024-09-31'])],
    ({ locale }) => [`dates: ${locale.printRange({ year: 2024, month: 9, day: 3 }, { year: 2024, month: 9, day: 6 })}`],
    ({ any, label }) => [`item: ${any(['', 'items '])}${label()}`],
    ({ label }) => [`item: ${label()} and ${label()}`],
    ({ any }) => [`author: ${any(['Note by the Secretariat', 'Note by the Secretariat [^*]', 'Secretariat …'])}`],
    ({ any }) => [any(['languages: en, fr, es', 'languages: zh', 'original: en, fr', 'original: es', 'original: Klingon'])],
    ({ any }) => [`style: ${any([...styleNames, 'atlantis'])}`],
    ({ any }) => [any(['timezone: Europe/Vienna', 'timezone: UTC+1', 'timezone: GMT', 'hours: 9:30-12:30, 14:00-17:00', 'hours: 10-'])],
    ({ any }) => [
        any(['place: Vienna', 'place: Cairo', 'place: TBC', 'place: Viennavenue: Vienna International Centre', 'venue: Board Room D']),
    ],
    () => ['distribution: General', 'issued: 2024-06-13', 'job: V.24-11111'],
    () => ['issued: 2024-08-30'],
    () => ['conference: Economic and Social Council', 'body: Commission', 'body: Working Group on the Prevention of Corruption'],
    ({ any }) => [any(['register: A', 'register: X/Y', 'vanue: Vienna', 'paragraphs: some'])],
    ({ locale }) => [`title: ${locale.phrases.title} [^*][^**]`, '[^*]: A note.', '[^**]: Another.'],
    ({ locale }) => [`title: ${locale.phrases.title}, _${locale.phrases.schedule}_`],
];

/** Which lines a masthead has: numbers of {@link lines}. */
export const lineCount = lines.length;

/** A masthead with these of the lines above; usual lines or any others above them; with numbered paragraphs or without. */
export function masthead(chosen: readonly number[], isUsual: boolean, isNumbered: boolean): Piece {
    return (composing) => [
        `agenda ${composing.any(isUsual ? usualSymbols : symbols)}`,
        `language: ${isUsual ? composing.locale.language : composing.any([composing.locale.language, languages[0]])}`,
        ...(isUsual ? usual : []),
        ...(isNumbered ? ['paragraphs: numbered'] : []),
        ...chosen.flatMap((line) => lines[line]?.(composing) ?? []),
        '',
    ];
}

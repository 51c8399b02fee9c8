/** The texts of a workspace: agendas in six languages and registers, each about as large as usual. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '../language/locales/index.js';
import { type Language, languages } from '../language/locales/locale.js';

const openings: Readonly<Record<Language, readonly [cites: (number: string) => string, word: string]>> = {
    ar: [(number) => `انظر القرار ${number}`, 'كلمة'],
    en: [(number) => `See resolution ${number}`, 'word'],
    es: [(number) => `Véase la resolución ${number}`, 'palabra'],
    fr: [(number) => `Voir la résolution ${number}`, 'mot'],
    ru: [(number) => `См. резолюцию ${number}`, 'слово'],
    zh: [(number) => `见第 ${number} 号决议`, '词'],
};
const letters = ['a', 'b', 'c', 'd', 'e'];
const abjad = ['أ', 'ب', 'ج', 'د', 'ه'];
const numbers = ['3/2', '6/1', '9/1', '9/6', '10/3', '10/4', '10/9'];

/** Agenda number `index` in a language: 25 items with annotations, papers and notes, a schedule of five days; about the size of the usual document. */
export function versionText(index: number, language: Language): string {
    const { printLabel } = locales[language];
    const [cites, word] = openings[language];
    const text = Array.from({ length: 30 }, () => word).join(language === 'zh' ? '' : ' ');
    const labels = Array.from({ length: 5 }, (_, top) => [
        printLabel([`${top + 1}`]),
        ...letters.slice(0, 4).map((letter, sub) => printLabel([`${top + 1}`, language === 'ar' ? (abjad[sub] ?? '') : letter])),
    ]).flat();
    const lines = [
        `agenda CAC/COSP/WG.${index + 10}/2025/1`,
        `language: ${language}`,
        `body: ${word}`,
        'session: 16',
        'dates: 2025-09-01 to 2025-09-05',
        `place: ${word}`,
        'distribution: General',
        'issued: 2025-06-12',
        'original: en',
        'register: CAC/COSP',
        '',
        ...labels.flatMap((label, at) => [
            `item ${label}  ${word} ${at}`,
            '',
            `${text}.[^${at + 1}]`,
            '',
            `${text}. ${cites(numbers[at % numbers.length] ?? '')}.`,
            '',
            'documentation',
            `${word} (CAC/COSP/WG.${index + 10}/2025/${at + 2})`,
            '',
        ]),
        ...labels.map((_, at) => `[^${at + 1}]: ${cites(numbers[(at + 1) % numbers.length] ?? '')}, CAC/COSP/2023/${at + 1}.`),
        '',
        'schedule',
        '',
        ...[1, 2, 3, 4, 5].flatMap((day) => [
            `day 2025-09-0${day}`,
            '10:00-13:00',
            ...labels.slice(5 * day - 5, 5 * day - 2),
            '15:00-18:00',
            ...labels.slice(5 * day - 2, 5 * day),
            '',
        ]),
    ];
    return lines.join('\n');
}

/** Register number `index`, of a body that is no agenda's own. */
function registerText(index: number): string {
    const resolutions = Array.from(
        { length: 30 },
        (_, at) => `resolution ${Math.floor(at / 6) + 1}/${(at % 6) + 1}\nen: Report number ${at + 1}\n`,
    );
    return [`register BENCH/${index + 1}`, `en: Bench committee number ${index + 1}`, '', ...resolutions].join('\n');
}

/** A folder created for the bench. */
export interface BenchWorkspace {
    readonly uri: string;
    readonly path: string;
    readonly files: number;
    /** The URI of an agenda in a language. */
    agenda(index: number, language: Language): string;
    remove(): void;
}

/** Writes agendas, each in six languages, and registers into a new folder. */
export function makeWorkspace(agendas: number, registers: number): BenchWorkspace {
    const path = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    const nameOf = (index: number, language: Language): string => join(path, `${index}.${language}.agenda`);
    for (let index = 0; index < agendas; index++) {
        for (const language of languages) {
            writeFileSync(nameOf(index, language), versionText(index, language));
        }
    }
    for (let index = 0; index < registers; index++) {
        writeFileSync(join(path, `${index}.register`), registerText(index));
    }
    return {
        uri: pathToFileURL(path).toString(),
        path,
        files: agendas * languages.length + registers,
        agenda: (index, language) => pathToFileURL(nameOf(index, language)).toString(),
        remove: () => rmSync(path, { recursive: true, force: true }),
    };
}

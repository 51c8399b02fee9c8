/** A workspace of agendas in six languages: the time from a key in one version to its findings, while its siblings are open. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Language, languages } from '../language/locales/locale.js';
import { locales } from '../language/locales/index.js';
import { round, type Times, timed, timesOf } from './figures.js';
import { BenchServer } from './server.js';

export interface VersionFigures {
    readonly files: number;
    /** UTF-8 bytes of one file. */
    readonly bytes: number;
    /** Milliseconds from the start of the server to the findings of the first document. */
    readonly start: number;
    /** A key in a word: the facts stay. */
    readonly word: Times;
    /** A key in a number: the facts change, and the siblings are checked as well. */
    readonly fact: Times;
    /** From such a key to the findings of the last of the five siblings. */
    readonly siblings: Times;
    /** Megabytes at the end. */
    readonly heap: number;
}

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

/** @param agendas how many documents, each in six languages */
export async function measureVersions(program: string, agendas: number, keys: number): Promise<VersionFigures> {
    const folder = mkdtempSync(join(tmpdir(), 'agenda-bench-'));
    const uri = (index: number, language: Language): string => pathToFileURL(join(folder, `${index}.${language}.agenda`)).toString();
    try {
        for (let index = 0; index < agendas; index++) {
            for (const language of languages) {
                writeFileSync(join(folder, `${index}.${language}.agenda`), versionText(index, language));
            }
        }
        const server = new BenchServer(program);
        const middle = agendas >> 1;
        const edited = uri(middle, 'en');
        const text = versionText(middle, 'en');
        const start = await timed(async () => {
            await server.start(pathToFileURL(folder).toString());
            await server.open(edited, text);
        });
        const siblings = languages.filter((language) => language !== 'en').map((language) => uri(middle, language));
        for (const language of languages.filter((other) => other !== 'en')) {
            await server.open(uri(middle, language), versionText(middle, language));
        }
        await pause(500);
        const word = text.indexOf('word.', text.length >> 1);
        const typed = async (count: number, offset: (index: number) => number, key: (index: number) => string): Promise<number[]> => {
            const samples: number[] = [];
            for (let index = 0; index < count; index++) {
                samples.push(
                    await timed(async () => {
                        await server.type(edited, offset(index), key(index));
                        await server.findings(edited);
                    }),
                );
                await pause(30);
            }
            return samples;
        };
        await typed(
            Math.ceil(keys / 2),
            () => word,
            () => 'x',
        );
        const words = await typed(
            keys,
            () => word,
            (index) => (index % 6 === 5 ? ' ' : 'x'),
        );
        // A digit more changes what is cited, its neighbour does so again.
        const number = (): number => server.text(edited).indexOf('resolution 10/', text.length >> 1) + 'resolution 10/'.length;
        const last: number[] = [];
        const facts: number[] = [];
        // These keys, too, are measured once the engine has compiled what they take.
        for (let index = -2 * Math.ceil(keys / 4); index < keys; index++) {
            const before = siblings.map((sibling) => server.publications(sibling));
            const begun = performance.now();
            await (index % 2 === 0 ? server.type(edited, number(), '1') : server.erase(edited, number(), 1));
            await server.findings(edited);
            const found = performance.now() - begun;
            await server.publishedMore(siblings, before);
            if (index >= 0) {
                facts.push(found);
                last.push(performance.now() - begun);
            }
            await pause(30);
        }
        const { heapUsed } = await server.memory();
        await server.stop();
        return {
            files: agendas * languages.length,
            bytes: Buffer.byteLength(text),
            start: round(start),
            word: timesOf(words),
            fact: timesOf(facts),
            siblings: timesOf(last),
            heap: round(heapUsed / 1e6),
        };
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** Agendas in six languages, with the six versions of one of them open: the time from a keystroke in one version to its findings. */
import { setTimeout as pause } from 'node:timers/promises';
import { languages } from '../language/locales/locale.js';
import { type MeasuredTimes, timesOf } from './figures.js';
import type { BenchServer } from './server.js';
import { type BenchWorkspace, versionText } from './workspace-texts.js';

export interface VersionFigures {
    /** A keystroke in a word: the facts stay. */
    readonly word: MeasuredTimes;
    /** A keystroke in a number: the facts change, and the other language versions are checked as well. */
    readonly fact: MeasuredTimes;
    /** From such a keystroke to the findings of the last of the other five versions. */
    readonly siblings: MeasuredTimes;
}

/**
 * @param server a server of the workspace, with the English version of the agenda open
 * @param index number of the agenda in the workspace
 */
export async function measureVersions(
    server: BenchServer,
    { agenda }: BenchWorkspace,
    index: number,
    keys: number,
): Promise<VersionFigures> {
    const edited = agenda(index, 'en');
    const others = languages.filter((language) => language !== 'en');
    const siblings = others.map((language) => agenda(index, language));
    for (const language of others) {
        await server.open(agenda(index, language), versionText(index, language));
    }
    await pause(500);
    const text = server.text(edited);
    const word = text.indexOf('word.', text.length >> 1);
    await typeWord(server, edited, word, Math.ceil(keys / 2));
    const words = await typeWord(server, edited, word, keys);
    // These keystrokes, too, are measured only after the engine has compiled their code.
    await typeNumber(server, edited, siblings, 2 * Math.ceil(keys / 4));
    const { facts, last } = await typeNumber(server, edited, siblings, keys);
    return { word: timesOf(words), fact: timesOf(facts), siblings: timesOf(last) };
}

async function typeWord(server: BenchServer, uri: string, offset: number, count: number): Promise<number[]> {
    const samples: number[] = [];
    for (let index = 0; index < count; index++) {
        samples.push(await server.timeToFindings(uri, [{ start: offset, end: offset, text: index % 6 === 5 ? ' ' : 'x' }]));
        await pause(30);
    }
    return samples;
}

/** Adds a digit, which changes what is cited, and removes it again. */
async function typeNumber(
    server: BenchServer,
    uri: string,
    siblings: readonly string[],
    count: number,
): Promise<{ readonly facts: number[]; readonly last: number[] }> {
    const cited = 'resolution 10/';
    const [facts, last]: [number[], number[]] = [[], []];
    for (let index = 0; index < count; index++) {
        const text = server.text(uri);
        const at = text.indexOf(cited, text.length >> 1) + cited.length;
        const before = siblings.map((sibling) => server.published.of(sibling).count);
        const begun = performance.now();
        facts.push(
            await server.timeToFindings(uri, [index % 2 === 0 ? { start: at, end: at, text: '1' } : { start: at, end: at + 1, text: '' }]),
        );
        await server.published.moreThan(siblings, before);
        last.push(performance.now() - begun);
        await pause(30);
    }
    return { facts, last };
}

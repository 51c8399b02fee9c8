/** Agendas in six languages with the six versions of one of them open: the time from a key in one version to its findings. */
import { setTimeout as pause } from 'node:timers/promises';
import { languages } from '../language/locales/locale.js';
import { type Times, timesOf } from './figures.js';
import type { BenchServer } from './server.js';
import { type BenchWorkspace, versionText } from './workspace-texts.js';

export interface VersionFigures {
    /** A key in a word: the facts stay. */
    readonly word: Times;
    /** A key in a number: the facts change, and the siblings are checked as well. */
    readonly fact: Times;
    /** From such a key to the findings of the last of the five siblings. */
    readonly siblings: Times;
}

/**
 * @param server a server of the workspace, in which the English version of the agenda is open
 * @param agenda whose versions they are
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
    // These keys, too, are measured once the engine has compiled what they take.
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

/** A digit more changes what is cited, its neighbour takes it away again. */
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

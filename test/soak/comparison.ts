/** Compares a server that has received edits with one that reads the same texts for the first time: their answers must be equal. */
import { firstDifference } from '../properties/law.js';
import type { SoakDesk } from './desk.js';
import type { Draw } from './draw.js';
import type { Failures } from './failures.js';
import { allQuestions, type AskedDocument, findingQuestions, type SoakRequest } from './questions.js';
import { SoakServer } from './server.js';
import { ShownAnswers } from './shown.js';
import { namedOften, unsound } from './sound.js';

/** Milliseconds for which a difference is observed: it may disappear by itself. */
const observedMilliseconds = 1000;

/** Asks a live server and a fresh one everything about all open documents. No edits may happen meanwhile. */
export async function compareWithFresh(live: SoakServer, desk: SoakDesk, draw: Draw, failures: Failures): Promise<void> {
    const fresh = new SoakServer('The fresh server', draw.chance(0.5) ? ['--cache', desk.cache] : [], failures);
    fresh.settings = desk.settings;
    await fresh.start([desk.uri], draw.chance(0.5));
    desk.openAllIn(fresh);
    const uris = desk.subjects.map(({ uri }) => uri);
    if (!(await live.quiet(uris)) || !(await fresh.quiet(uris))) {
        fresh.kill();
        return;
    }
    for (const subject of live.isDisturbed || fresh.isDisturbed ? [] : desk.subjects) {
        await compareFindings(subject, live, fresh, draw, failures);
        await compareShown(subject, desk.shown, live, fresh, failures);
        for (const question of allQuestions(subject, draw)) {
            let asked: SoakRequest | undefined = question;
            while (asked) {
                const result = await compared(asked, live, fresh, failures);
                const fault = unsound(asked, result, subject.text);
                if (fault !== undefined) {
                    failures.add('unsound', `${named(asked)}: ${fault}`);
                }
                asked = result === undefined ? undefined : asked.next?.(result);
            }
            if (live.isLost || fresh.isLost) {
                fresh.kill();
                return;
            }
        }
    }
    await fresh.stop();
}

async function compareFindings(subject: AskedDocument, live: SoakServer, fresh: SoakServer, draw: Draw, failures: Failures): Promise<void> {
    const { uri, version } = subject;
    for (const server of [live, fresh].filter(({ pulls }) => !pulls)) {
        const published = server.findings.get(uri)?.version;
        if (published !== version) {
            failures.add(
                'unpublished',
                `${server.name} published no findings for version ${version} of ${uri}, the last ones are of ${published}`,
            );
            return;
        }
    }
    const difference = differenceBetween(live.findings.get(uri)?.diagnostics, await findingsIn(fresh, subject, draw, failures), 'findings');
    if (difference !== undefined && !fresh.isLost) {
        failures.add('difference', `findings ${fresh.pulls ? 'pulled' : 'published'} for ${uri}: ${difference}`);
    }
}

/** The findings that a client has of an open document: those published, or those that it asks for. Never both. */
async function findingsIn(server: SoakServer, subject: AskedDocument, draw: Draw, failures: Failures): Promise<unknown> {
    const { uri } = subject;
    const published = server.findings.get(uri)?.diagnostics;
    if (!server.pulls) {
        return published;
    }
    if (published !== undefined) {
        failures.add('unasked', `${server.name} published findings for ${uri}, although the client asks for them`);
    }
    const asked = findingQuestions(subject, draw).map(({ method, params }) => server.ask(method, params));
    await server.drain();
    const [own, closed] = (await Promise.all(asked)).map(({ result }) => result as { readonly items?: readonly object[] } | undefined);
    const fault = closed && namedOften(closed.items ?? [], uri);
    if (fault !== undefined) {
        failures.add('unsound', `workspace/diagnostic: ${fault}`);
    }
    return own?.items;
}

/** Compares what an editor shows after all changes it received with what it shows after a first request. */
async function compareShown(
    subject: AskedDocument,
    shown: ShownAnswers,
    live: SoakServer,
    fresh: SoakServer,
    failures: Failures,
): Promise<void> {
    const anew = new ShownAnswers();
    for (const what of subject.uri.endsWith('.agenda') ? (['tokens', 'page'] as const) : (['tokens'] as const)) {
        const answers = [shown[what](live, subject), anew[what](fresh, subject)];
        await Promise.all([live.drain(), fresh.drain()]);
        const [one, other] = await Promise.all<unknown>(answers);
        const difference = live.isLost || fresh.isLost ? undefined : differenceBetween(one, other, what);
        if (difference !== undefined) {
            failures.add('difference', `${what} of ${subject.uri} after all changes: ${difference}`);
        }
    }
}

/** @returns the answer of the live server; undefined if it gave none, or if the two disagree */
async function compared(question: SoakRequest, live: SoakServer, fresh: SoakServer, failures: Failures): Promise<unknown> {
    const ask = async (): Promise<{ readonly result: unknown; readonly difference: string | undefined }> => {
        const { method, params, lenient, normal = (result) => result } = question;
        const answers = [live.ask(method, params, lenient), fresh.ask(method, params, lenient)];
        await Promise.all([live.drain(), fresh.drain()]);
        const [one, other] = (await Promise.all(answers)) as [Awaited<(typeof answers)[0]>, Awaited<(typeof answers)[0]>];
        const plain = ({ result, error }: typeof one): unknown => (error ? error.message : normal(result));
        return {
            result: one.result,
            difference: live.isLost || fresh.isLost ? undefined : differenceBetween(plain(one), plain(other), 'answer'),
        };
    };
    const { result, difference } = await ask();
    if (difference === undefined) {
        return result;
    }
    await new Promise((resolve) => setTimeout(resolve, observedMilliseconds));
    const stays = (await ask()).difference !== undefined;
    failures.add('difference', `${named(question)}: ${difference} (${stays ? 'stays' : 'gone when asked again'})`);
    return undefined;
}

function named({ method, params }: SoakRequest): string {
    return `${method} ${JSON.stringify(params).slice(0, 200)}`;
}

function differenceBetween(one: unknown, other: unknown, name: string): string | undefined {
    return JSON.stringify(one) === JSON.stringify(other) ? undefined : firstDifference(one, other, name);
}

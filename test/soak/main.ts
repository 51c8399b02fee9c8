/** The soak (scripts/soak.mjs): the built server over standard input and output, with everything an editor may do, for a given time. */
import { parseArgs } from 'node:util';
import { isSlowAgain } from './again.js';
import { SoakDesk } from './desk.js';
import { Draw } from './draw.js';
import { Failures, Recorder } from './failures.js';
import { type MemoryLook, memoryVerdict } from './memory.js';
import { ownRequests, unknownCapabilities, unknownRequests } from './asked.js';
import { replay } from './replay.js';
import { playRound } from './round.js';
import { SoakServer } from './server.js';

const { values } = parseArgs({
    options: {
        minutes: { type: 'string' },
        rounds: { type: 'string' },
        seed: { type: 'string' },
        replay: { type: 'string' },
        // A slow round is not drawn again.
        once: { type: 'boolean', default: false },
    },
});
const recorder = new Recorder();
const failures = new Failures(recorder, values.once || values.replay !== undefined ? undefined : isSlowAgain);

async function started(desk: SoakDesk): Promise<SoakServer> {
    const server = new SoakServer('The server', ['--cache', desk.cache], failures, recorder);
    server.settings = desk.settings;
    await server.start([desk.uri]);
    for (const capability of unknownCapabilities(server.capabilities)) {
        failures.add('unasked', `The server announces ${capability}, which the soak does not ask.`);
    }
    for (const request of unknownRequests(ownRequests(), new Draw(1))) {
        failures.add('unasked', `The protocol has ${request}, which the soak does not ask.`);
    }
    return server;
}

async function soak(end: number, rounds: number, seed: number): Promise<void> {
    const begun = performance.now();
    console.log(`Soaking from seed ${seed}.`);
    const desk = new SoakDesk(recorder);
    let looks: MemoryLook[] = [];
    let longest: readonly MemoryLook[] = looks;
    let answered = 0;
    let slowest = 0;
    let round = 0;
    let server: SoakServer | undefined;
    const leave = (): void => {
        answered += server?.answered ?? 0;
        slowest = Math.max(slowest, server?.slowest ?? 0);
        longest = looks.length > longest.length ? looks : longest;
        looks = [];
        server = undefined;
    };
    // A soak that prints nothing for minutes has stopped itself; this line shows in which round.
    const minute = setInterval(
        () => console.log(`Round ${round} (--seed ${seed + round}), ${answered + (server?.answered ?? 0)} answers.`),
        60_000,
    );
    try {
        for (; round < rounds && performance.now() < end; round++) {
            recorder.restart();
            server ??= await started(desk);
            await playRound(server, desk, new Draw(seed + round), failures);
            if (!server.isLost) {
                looks.push({ minutes: (performance.now() - begun) / 60_000, ...(await server.memory()) });
                longest = looks.length > longest.length ? looks : longest;
            }
            failures.endRound(seed + round);
            if (server.isLost) {
                leave();
            }
        }
        recorder.restart();
        await server?.stop();
        leave();
    } finally {
        clearInterval(minute);
        server?.kill();
        desk.remove();
    }
    const every = Math.max(1, Math.floor(longest.length / 20));
    console.log('\nMemory (minutes: resident / heap in MB):');
    console.log(
        longest
            .filter((_, index) => index % every === 0 || index === longest.length - 1)
            .map(({ minutes, resident, heap }) => `${minutes.toFixed(1)}: ${resident.toFixed(0)} / ${heap.toFixed(0)}`)
            .join('   '),
    );
    const verdict = memoryVerdict(longest);
    if (!verdict.isFlat) {
        failures.add('memory', verdict.text);
    }
    failures.endRound(seed);
    const took = `${((performance.now() - begun) / 60_000).toFixed(1)} min`;
    console.log(
        `\nSoak: ${failures.count === 0 ? 'passed' : 'FAILED'}. ${round} rounds from seed ${seed} in ${took}, ${answered} answers, slowest ${Math.round(slowest)} ms; memory ${verdict.text}. ${failures.count === 0 ? 'No failure' : failures.summary}.`,
    );
}

async function main(): Promise<void> {
    if (values.replay !== undefined) {
        await replay(values.replay, failures);
        console.log(`\nReplay: ${failures.count === 0 ? 'no failure' : failures.summary}.`);
        return;
    }
    const minutes = Number(values.minutes ?? (values.rounds === undefined ? 60 : 1e6));
    const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
    await soak(performance.now() + minutes * 60_000, Number(values.rounds ?? Number.POSITIVE_INFINITY), seed);
}

void main().then(() => process.exit(failures.count === 0 ? 0 : 1));

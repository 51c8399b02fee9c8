/** One round: opens, edits, queries and closes documents, then compares the server with a fresh one. */
import { compareWithFresh } from './comparison.js';
import type { SoakDesk } from './desk.js';
import type { Draw } from './draw.js';
import type { Failures } from './failures.js';
import { allQuestions, someQuestions } from './questions.js';
import type { SoakServer } from './server.js';

/** Requests that an editor has open at a time. */
const open = 6;

const weights = {
    edit: 10,
    burst: 2,
    ask: 8,
    show: 4,
    askAll: 1,
    cancel: 3,
    settings: 1,
    files: 2,
    open: 1,
    close: 1,
    reopen: 1,
    save: 1,
    pause: 3,
};

/** Leaves the server as it is; a lost server is not asked again. */
export async function playRound(server: SoakServer, desk: SoakDesk, draw: Draw, failures: Failures): Promise<void> {
    desk.clear(server);
    server.isDisturbed = false;
    desk.changeFiles(server, draw, draw.below(7));
    for (let count = 1 + draw.below(3); count > 0; count--) {
        desk.open(server, draw);
    }
    for (let left = 5 + draw.below(30); left > 0 && !server.isLost; left--) {
        await step(server, desk, draw);
        await server.drain(open);
    }
    if (!server.isLost && desk.subjects.length > 0) {
        await compareWithFresh(server, desk, draw, failures);
    }
}

async function step(server: SoakServer, desk: SoakDesk, draw: Draw): Promise<void> {
    const action = draw.weighted(weights);
    const { subjects } = desk;
    if (subjects.length === 0) {
        desk.open(server, draw);
        return;
    }
    const subject = draw.pick(subjects);
    switch (action) {
        case 'edit':
            return desk.edit(server, subject.uri, draw);
        case 'burst':
            for (let keys = draw.below(12); keys > 0; keys--) {
                desk.edit(server, subject.uri, draw);
            }
            return;
        case 'ask':
            for (const { method, params, lenient } of someQuestions(subject, draw)) {
                void server.ask(method, params, lenient);
            }
            return;
        case 'show':
            void desk.shown.tokens(server, subject);
            if (subject.uri.endsWith('.agenda')) {
                void desk.shown.page(server, subject);
            }
            return;
        case 'askAll':
            for (const { method, params, lenient } of allQuestions(subject, draw)) {
                void server.ask(method, params, lenient);
            }
            return;
        case 'cancel':
            return server.cancel(() => draw.chance(0.5));
        case 'settings':
            return desk.changeSettings(server, draw);
        case 'files':
            return desk.changeFiles(server, draw);
        case 'open':
            return desk.open(server, draw);
        case 'close':
            return desk.close(server, subject.uri);
        case 'reopen':
            return desk.reopen(server, subject.uri);
        case 'save':
            return desk.save(server, subject.uri);
        case 'pause':
            await new Promise((resolve) => setTimeout(resolve, draw.below(60)));
    }
}

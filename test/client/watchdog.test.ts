import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isUnderDebugger } from '../../client/watchdog/debugger.js';
import { Heartbeat } from '../../client/watchdog/heartbeat.js';
import { Restarts } from '../../client/watchdog/restarts.js';
import { OneAtATime } from '../../client/watchdog/one-at-a-time.js';
import { type Condition, type StopNews, Watchdog } from '../../client/watchdog/watchdog.js';
import { readAgainMessage, restartMessage } from '../../client/watchdog/wording.js';

/** A server that answers, hangs or ends on command, and a clock that the test controls. */
class FakeServer {
    readonly watchdog: Watchdog;
    readonly told: StopNews[] = [];
    /** The conditions that the status bar has shown. */
    readonly shown: Condition[] = [];
    answers = true;
    /** Whether it hangs as soon as it starts. */
    hangsAtOnce = false;
    file: string | undefined;
    starts = 0;
    kills = 0;
    #time = 0;
    #later: { readonly at: number; readonly run: () => void }[] = [];

    constructor() {
        this.watchdog = new Watchdog({
            ask: () => (this.answers ? Promise.resolve(null) : new Promise(() => undefined)),
            kill: () => {
                this.kills++;
                this.end();
            },
            start: () => {
                this.starts++;
                this.answers = !this.hangsAtOnce;
                return Promise.resolve();
            },
            reading: () => this.file,
            now: () => this.#time,
            after: (milliseconds, run) => void this.#later.push({ at: this.#time + milliseconds, run }),
            report: (news) => void this.told.push(news),
            show: (condition) => void this.shown.push(condition),
        });
    }

    end(): void {
        this.answers = false;
        this.watchdog.ended();
    }

    async pass(seconds: number): Promise<void> {
        for (let second = 0; second < seconds; second++) {
            this.#time += 1000;
            const due = this.#later.filter(({ at }) => at <= this.#time);
            this.#later = this.#later.filter(({ at }) => at > this.#time);
            due.forEach(({ run }) => run());
            this.watchdog.tick();
            // Pending answers arrive before the next second.
            await new Promise((resolve) => setImmediate(resolve));
        }
    }
}

describe('the heartbeat', () => {
    it('is silent after five seconds without an answer, and not before', () => {
        let silences = 0;
        const heartbeat = new Heartbeat(
            () => new Promise(() => undefined),
            () => silences++,
        );
        for (let second = 0; second < 5; second++) {
            heartbeat.tick();
        }
        assert.equal(silences, 0);
        heartbeat.tick();
        assert.equal(silences, 1);
    });

    it('is not silent where answers come late, or fail', async () => {
        let silences = 0;
        const answers: (() => void)[] = [];
        const heartbeat = new Heartbeat(
            () => new Promise((resolve, reject) => answers.push(answers.length % 2 === 0 ? () => resolve(null) : reject)),
            () => silences++,
        );
        for (let second = 0; second < 40; second++) {
            heartbeat.tick();
            if (second % 4 === 3) {
                answers.at(-1)?.();
            }
            await new Promise((resolve) => setImmediate(resolve));
        }
        assert.equal(silences, 0);
    });
});

describe('the watchdog', () => {
    it('leaves alone a server that answers', async () => {
        const server = new FakeServer();
        await server.pass(60);
        assert.deepEqual([server.starts, server.kills, server.told], [0, 0, []]);
    });

    it('starts a server that hangs again, without the file that it was reading', async () => {
        const server = new FakeServer();
        server.file = 'file:///a.agenda';
        server.answers = false;
        await server.pass(7);
        assert.deepEqual([server.kills, server.starts], [1, 1]);
        assert.deepEqual(server.told, [
            { cause: 'silent', file: { uri: 'file:///a.agenda', again: 'change', cause: 'silent' }, restarts: true },
        ]);
        assert.deepEqual(server.watchdog.files.all, [{ uri: 'file:///a.agenda', again: 'change', cause: 'silent' }]);
        await server.pass(60);
        assert.deepEqual([server.kills, server.starts], [1, 1], 'once');
    });

    it('does the same for a server that ends', async () => {
        const server = new FakeServer();
        server.end();
        await server.pass(1);
        assert.deepEqual([server.kills, server.starts], [0, 1]);
        assert.deepEqual(server.told, [{ cause: 'ended', file: undefined, restarts: true }]);
    });

    it('reads a file again when it changes; one that stopped a server twice only when somebody asks for it', async () => {
        const server = new FakeServer();
        const { files } = server.watchdog;
        server.file = 'file:///a.agenda';
        server.end();
        assert.equal(files.changed('file:///b.agenda'), false);
        assert.equal(files.changed('file:///a.agenda'), true);
        assert.deepEqual(files.all, []);
        await server.pass(1);
        server.end();
        assert.deepEqual(files.all, [{ uri: 'file:///a.agenda', again: 'open', cause: 'ended' }]);
        assert.equal(files.changed('file:///a.agenda'), false);
        assert.equal(files.requested('file:///a.agenda'), true);
        assert.deepEqual(files.all, []);
    });

    it('waits longer and longer, and gives up a server that fails all the time', async () => {
        const server = new FakeServer();
        server.hangsAtOnce = true;
        server.answers = false;
        await server.pass(120);
        assert.equal(server.starts, 5);
        assert.equal(server.kills, 6);
        assert.deepEqual(
            server.told.map(({ restarts }) => restarts),
            [true, true, true, true, true, false],
        );
        await assert.rejects(server.watchdog.ready());
        await server.pass(600);
        assert.equal(server.starts, 5, 'nothing is tried any more');
        server.hangsAtOnce = false;
        server.watchdog.startAgain();
        assert.equal(server.starts, 6);
        await server.watchdog.ready();
        await server.pass(60);
        assert.equal(server.kills, 6);
    });

    it('shows as long as nothing is checked, and no longer', async () => {
        const server = new FakeServer();
        server.answers = false;
        await server.pass(4);
        assert.deepEqual(server.shown, []);
        await server.pass(3);
        assert.deepEqual(server.shown, ['starting', 'starting', 'checking']);
        server.hangsAtOnce = true;
        server.answers = false;
        await server.pass(120);
        assert.equal(server.shown.at(-1), 'stopped');
        server.hangsAtOnce = false;
        server.watchdog.startAgain();
        await server.pass(1);
        assert.deepEqual(server.shown.slice(-3), ['stopped', 'starting', 'checking']);
    });

    it('starts a server that waits at once when somebody wants it', async () => {
        const server = new FakeServer();
        server.end();
        await server.pass(1);
        server.end();
        server.watchdog.startAgain();
        await server.pass(5);
        assert.equal(server.starts, 2, 'and not twice');
    });

    it('goes on for ever with a server that fails now and then', () => {
        const restarts = new Restarts();
        for (let minute = 0; minute < 1000; minute++) {
            assert.notEqual(restarts.next(minute * 60_000), undefined);
        }
    });

    it('lets who asks for something wait for the next server', async () => {
        const server = new FakeServer();
        server.end();
        await server.pass(1);
        server.end();
        let isReady = false;
        void server.watchdog.ready().then(() => (isReady = true));
        await new Promise((resolve) => setImmediate(resolve));
        assert.equal(isReady, false);
        await server.pass(2);
        assert.equal(isReady, true);
    });

    it('counts a server that does not start as one that has ended', async () => {
        const told: StopNews[] = [];
        const watchdog: Watchdog = new Watchdog({
            ask: () => Promise.resolve(null),
            kill: () => undefined,
            start: () => Promise.reject(new Error('no')),
            reading: () => undefined,
            now: () => 0,
            after: (_, run) => run(),
            report: (news) => void told.push(news),
            show: () => undefined,
        });
        watchdog.ended();
        await new Promise((resolve) => setTimeout(resolve, 50));
        assert.equal(told.length, 6);
        assert.equal(told.at(-1)?.restarts, false);
    });
});

describe('what is said of a server that was started again', () => {
    const file = { uri: 'file:///a.agenda', again: 'change', cause: 'silent' } as const;
    const said = (title: string, news: StopNews, name: string | undefined, expected: RegExp): void => {
        it(title, () => assert.match(restartMessage(news, name), expected));
    };

    said(
        'names the file',
        { cause: 'silent', file, restarts: true },
        'a.agenda',
        /^a\.agenda took too long to read and was skipped\. Your documents are safe\.$/u,
    );
    said(
        'says what has happened, so that no message is outdated',
        { cause: 'ended', file: { ...file, again: 'open' }, restarts: true },
        'a.agenda',
        /^a\.agenda could not be read again and was skipped\. Your documents are safe\.$/u,
    );
    said(
        'accuses no file without reason',
        { cause: 'silent', file: undefined, restarts: true },
        undefined,
        /five seconds and was restarted\. Your/u,
    );
    said(
        'says that it is not tried any more',
        { cause: 'ended', file: undefined, restarts: false },
        undefined,
        /is not restarted: it failed 6 times in 3 minutes\./u,
    );
});

describe('a debugger', () => {
    for (const [option, isThere] of [
        // Editors pass it, and it starts no debugger.
        ['--inspect-port=0', false],
        ['--inspect', true],
        ['--inspect=9229', true],
        ['--inspect-brk=127.0.0.1:9229', true],
    ] as const) {
        it(`is ${isThere ? '' : 'not '}started by ${option}`, () => assert.equal(isUnderDebugger(['--nolazy', option]), isThere));
    }
    it('is looked for in one way only: where it is found, no server is watched', () => {
        for (const file of ['client/language-server.ts', 'client/watchdog/guard.ts']) {
            assert.doesNotMatch(readFileSync(file, 'utf8'), /\^--inspect/u, file);
        }
    });
});

describe('messages of one kind', () => {
    it('are open one at a time; of those that wait only the newest is shown', async () => {
        const shown: number[] = [];
        const closing: (() => void)[] = [];
        const messages = new OneAtATime<number>((message) => {
            shown.push(message);
            return new Promise((resolve) => closing.push(resolve));
        });
        [1, 2, 3].forEach((message) => messages.showNext(message));
        assert.deepEqual(shown, [1]);
        for (const expected of [
            [1, 3],
            [1, 3],
        ]) {
            closing.pop()?.();
            await new Promise((resolve) => setImmediate(resolve));
            assert.deepEqual(shown, expected);
        }
        messages.showNext(4);
        assert.deepEqual(shown, [1, 3, 4]);
    });

    it('say how many files are read again', () => {
        assert.deepEqual([0, 1, 2].map(readAgainMessage), [
            'No file was skipped.',
            'The file is being read again …',
            '2 files are being read again …',
        ]);
    });
});

/** Starts a server again that has ended or does not answer, without the file at which it stopped. Free of vscode: a test gives it a server and a clock. */
import type { SetAsideFile } from '../../protocol/protocol.js';
import { Heartbeat } from './heartbeat.js';
import { Restarts } from './restarts.js';
import { SetAside } from './set-aside.js';

export interface Watched {
    /** Asks for a sign of life. */
    ask(): Promise<unknown>;
    /** Ends the server at once. That it has ended is told by {@link Watchdog.ended}. */
    kill(): void;
    /** Starts the server again. */
    start(): Promise<void>;
    /** The address of the file that the server is reading, or was when it ended. */
    reading(): string | undefined;
    /** Milliseconds of a clock that goes forward. */
    now(): number;
    after(milliseconds: number, run: () => void): void;
    tell(news: News): void;
    /** Told whenever it changes. */
    show(condition: Condition): void;
}

/** Whether a server checks anything, will soon, or will not. */
export type Condition = 'checking' | 'starting' | 'stopped';

/** What became of a server. */
export interface News {
    /** Whether it did not answer, or ended by itself. */
    readonly cause: 'silent' | 'ended';
    /** The file that it was reading and that is set aside now. */
    readonly file: SetAsideFile | undefined;
    /** Whether it is started again, or was too often. */
    readonly restarts: boolean;
}

/** Nobody is there to be asked, until somebody starts it again. */
export class ServerStopped extends Error {
    constructor() {
        super('The language server is stopped.');
    }
}

type State = 'running' | 'waiting' | 'stopped';

export class Watchdog {
    readonly files = new SetAside();
    readonly #heartbeat: Heartbeat;
    readonly #restarts = new Restarts();
    #state: State = 'running';
    #isSilent = false;
    #ready: Promise<void> = Promise.resolve();

    constructor(private readonly server: Watched) {
        this.#heartbeat = new Heartbeat(
            () => server.ask(),
            () => {
                this.#isSilent = true;
                server.kill();
            },
        );
    }

    /** Whether the server may have stopped. */
    get isLate(): boolean {
        return this.#heartbeat.isLate;
    }

    /** A second has passed. */
    tick(): void {
        if (this.#state === 'running') {
            this.#heartbeat.tick();
        }
    }

    /** Resolved when a server is there, or is being started; rejected where none will be. */
    async ready(): Promise<void> {
        await this.#ready;
        if (this.#state === 'stopped') {
            throw new ServerStopped();
        }
    }

    /** The server has ended, and nobody has asked it to. */
    ended(): void {
        if (this.#state !== 'running') {
            return;
        }
        const cause = this.#isSilent ? 'silent' : 'ended';
        this.#isSilent = false;
        const reading = this.server.reading();
        const file = reading === undefined ? undefined : this.files.add(reading, cause);
        const delay = this.#restarts.next(this.server.now());
        if (delay === undefined) {
            this.#state = 'stopped';
        } else {
            this.#state = 'waiting';
            this.#ready = new Promise((resolve) => {
                this.server.after(delay, () => {
                    this.#start();
                    resolve();
                });
            });
        }
        this.server.show(delay === undefined ? 'stopped' : 'starting');
        this.server.tell({ cause, file, restarts: delay !== undefined });
    }

    /** Somebody wants the server to be started, however often it has failed. */
    startAgain(): void {
        this.#restarts.reset();
        this.#start();
    }

    /** Another server was started, or is going to be. */
    begin(): void {
        this.#state = 'running';
        this.#isSilent = false;
        this.#heartbeat.reset();
    }

    /** The server that was started answers. */
    started(): void {
        if (this.#state === 'running') {
            this.server.show('checking');
        }
    }

    #start(): void {
        if (this.#state !== 'running') {
            this.begin();
            this.server.show('starting');
            this.server.start().then(
                () => this.started(),
                () => this.ended(),
            );
        }
    }
}

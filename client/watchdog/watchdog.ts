/** Restarts a server that has ended or does not answer, without the file at which it stopped. Without vscode: tests supply a server and a clock. */
import type { SetAsideFile } from '../../protocol/protocol.js';
import { Heartbeat } from './heartbeat.js';
import { Restarts } from './restarts.js';
import { StoppingFiles } from './stopping-files.js';

export interface WatchedServer {
    /** Asks for a sign of life. */
    ask(): Promise<unknown>;
    /** Ends the server at once; its end then arrives through {@link Watchdog.ended}. */
    kill(): void;
    /** Starts the server again. */
    start(): Promise<void>;
    /** The address of the file the server is reading, or was reading when it ended. */
    reading(): string | undefined;
    /** Milliseconds of a monotonic clock. */
    now(): number;
    after(milliseconds: number, run: () => void): void;
    report(news: StopNews): void;
    /** Called whenever the condition changes. */
    show(condition: Condition): void;
}

/** Whether a server checks now, will soon, or will not. */
export type Condition = 'checking' | 'starting' | 'stopped';

/** What happened to a server. */
export interface StopNews {
    /** Whether it stopped answering, or ended by itself. */
    readonly cause: 'silent' | 'ended';
    /** The file it was reading, now set aside. */
    readonly file: SetAsideFile | undefined;
    /** Whether it is restarted, or has been too often. */
    readonly restarts: boolean;
}

/** There is no server, until the user starts one again. */
export class ServerStopped extends Error {
    constructor() {
        super('Annotated Agenda has stopped.');
    }
}

type State = 'running' | 'waiting' | 'stopped';

export class Watchdog {
    readonly files = new StoppingFiles();
    readonly #heartbeat: Heartbeat;
    readonly #restarts = new Restarts();
    #state: State = 'running';
    #isSilent = false;
    #ready: Promise<void> = Promise.resolve();

    constructor(private readonly server: WatchedServer) {
        this.#heartbeat = new Heartbeat(
            () => server.ask(),
            () => {
                this.#isSilent = true;
                server.kill();
            },
        );
    }

    /** Whether an answer is overdue, so that the server may have stopped. */
    get isLate(): boolean {
        return this.#heartbeat.isLate;
    }

    /** Call once per second. */
    tick(): void {
        if (this.#state === 'running') {
            this.#heartbeat.tick();
        }
    }

    /** Resolved when a server is there, or is being started; rejected if there will be none. */
    async ready(): Promise<void> {
        await this.#ready;
        if (this.#state === 'stopped') {
            throw new ServerStopped();
        }
    }

    /** The server has ended without a request to do so. */
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
        this.server.report({ cause, file, restarts: delay !== undefined });
    }

    /** The user wants the server started, however often it has failed. */
    startAgain(): void {
        this.#restarts.reset();
        this.#start();
    }

    /** Another server was started, or is about to be. */
    begin(): void {
        this.#state = 'running';
        this.#isSilent = false;
        this.#heartbeat.reset();
    }

    /** The started server answers. */
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

/** Checks the files that wait, group after group, until none is left. An error ends nothing: whoever waits for findings is answered all the same. */
import type { URI } from 'langium';
import { Emitter, type Event } from 'vscode-languageserver-protocol';
import type { CheckedGroup, CheckingQueue } from './checking-queue.js';

/** What has to be done before files are checked. */
type Step = () => void | Promise<void>;

export interface CheckingWork {
    /** Before the first group. */
    readonly first: readonly Step[];
    /** Before each group. */
    readonly each: readonly Step[];
    check(group: CheckedGroup): Promise<void>;
    /** Called for each file of a group that could not be checked. */
    failed(uri: URI, error: unknown): void;
}

export class CheckingLoop {
    readonly #progressed = new Emitter<URI | undefined>();
    #isRunning = false;
    #isStopped = false;
    /** Errors that were logged since the loop began: one that comes with each file is logged once. */
    readonly #logged = new Set<string>();

    constructor(
        private readonly queue: CheckingQueue,
        private readonly work: CheckingWork,
    ) {}

    /** Fires with each file that has been checked, and without one when a group is done, and when none is left. */
    get onProgress(): Event<URI | undefined> {
        return this.#progressed.event;
    }

    /** A file of a group has been checked, and its findings are known. */
    checked(uri: URI): void {
        this.queue.checked(uri);
        this.#progressed.fire(uri);
    }

    get isRunning(): boolean {
        return this.#isRunning && !this.#isStopped;
    }

    get isStopped(): boolean {
        return this.#isStopped;
    }

    /** Begins to check what waits, if that has not begun. @returns whether it begins now */
    begin(): boolean {
        if (this.#isRunning || this.#isStopped) {
            return false;
        }
        this.#isRunning = true;
        void this.#run();
        return true;
    }

    /** Stops for good. */
    stop(): void {
        this.#isStopped = true;
        this.queue.clear();
        this.#progressed.fire(undefined);
    }

    /** Does something of which nothing else depends on the success. */
    async attempt(step: Step): Promise<void> {
        try {
            await step();
        } catch (error) {
            const text = String(error);
            if (!this.#logged.has(text)) {
                this.#logged.add(text);
                console.error('The files that are not open could not all be checked:', error);
            }
        }
    }

    async #run(): Promise<void> {
        this.#logged.clear();
        await this.#take(this.work.first);
        while (!this.#isStopped && !this.queue.isEmpty) {
            await this.#take(this.work.each);
            await this.attempt(() => this.#checkNext());
            this.#progressed.fire(undefined);
        }
        this.#isRunning = false;
        this.#progressed.fire(undefined);
    }

    async #take(steps: readonly Step[]): Promise<void> {
        for (const step of steps) {
            await this.attempt(step);
        }
    }

    async #checkNext(): Promise<void> {
        try {
            const group = this.queue.next();
            await (group && this.#check(group));
        } finally {
            this.queue.finish();
        }
    }

    async #check(group: CheckedGroup): Promise<void> {
        try {
            await this.work.check(group);
        } catch (error) {
            group.uris.forEach((uri) => this.work.failed(uri, error));
        }
    }
}

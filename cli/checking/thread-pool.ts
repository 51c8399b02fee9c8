/** Several threads that check groups of files. If a thread dies on a group, a new one takes its place. */
import { Worker } from 'node:worker_threads';
import type { RuleSettings } from '../../language/validation/validator.js';
import type { CheckListener } from './check-listener.js';
import type { Group, Survey } from './survey.js';
import type { GroupAnswer, GroupRequest, ThreadStart } from './thread-messages.js';

/** Groups sent to a thread in advance, so that it never waits for the next one. */
const groupsInAdvance = 2;

/** Megabytes for a thread's young objects. Checked files are forgotten at once; with more room they would only stay longer. */
const youngMegabytesPerThread = 32;

export class ThreadPool {
    readonly #program: string;
    readonly #groups: readonly Group[];
    readonly #start: ThreadStart;
    readonly #listener: CheckListener;
    /** Indexes of the groups that no thread has, the next one last. */
    readonly #remaining: number[];

    /** @param program file that each thread runs */
    constructor(
        program: string,
        { groups, registers, bookings }: Pick<Survey, 'groups' | 'registers' | 'bookings'>,
        settings: RuleSettings,
        listener: CheckListener,
    ) {
        this.#program = program;
        this.#groups = groups;
        // Only what a thread needs: the texts of the registers stay here.
        this.#start = { settings, registers: registers.map(({ file, path, isChecked }) => ({ file, path, isChecked })), bookings };
        this.#listener = listener;
        this.#remaining = groups.map((_, number) => number).reverse();
    }

    /** Checks all groups. Resolved when every group has been reported to the listener. */
    async run(threads: number): Promise<void> {
        await Promise.all(Array.from({ length: threads }, () => this.#runThreads()));
    }

    /** Runs one thread, and another one after each that dies, until no groups remain. */
    async #runThreads(): Promise<void> {
        let hasDied: boolean;
        do {
            hasDied = await this.#runThread();
        } while (hasDied && this.#remaining.length > 0);
    }

    /** Runs one thread to its end. @returns whether it died on a group */
    #runThread(): Promise<boolean> {
        const worker = new Worker(this.#program, {
            workerData: this.#start,
            resourceLimits: { maxYoungGenerationSizeMb: youngMegabytesPerThread },
        });
        /** Groups that were sent and not answered, in the order in which the thread checks them. */
        const pending = new Set<number>();
        let reason = 'the program ended unexpectedly.';
        worker.on('message', ({ number, outcomes, unreadableRegisters }: GroupAnswer) => {
            pending.delete(number);
            unreadableRegisters.forEach((register) => this.#listener.registerUnreadable(register));
            this.#listener.groupChecked(this.#groups[number]!, outcomes);
            this.#send(worker, pending);
        });
        worker.on('error', (error) => {
            reason = error.message;
        });
        const ended = new Promise<boolean>((resolve) => {
            worker.on('exit', () => resolve(this.#giveUp(pending, reason)));
        });
        this.#send(worker, pending);
        return ended;
    }

    /** Sends the next groups to a thread, or ends it when there are none. */
    #send(worker: Worker, pending: Set<number>): void {
        while (pending.size < groupsInAdvance && this.#remaining.length > 0) {
            const number = this.#remaining.pop()!;
            const { files, beside } = this.#groups[number]!;
            pending.add(number);
            worker.postMessage({
                number,
                group: { files: files.map(({ file, path }) => ({ file, path })), beside },
            } satisfies GroupRequest);
        }
        if (pending.size === 0) {
            // The thread ends by itself, which leaves it time to save its compiled code.
            worker.postMessage(undefined);
        }
    }

    /**
     * After the end of a thread: the group that it was checking cannot be checked, and the others that were sent to it remain.
     * @returns whether there is such a group
     */
    #giveUp(pending: ReadonlySet<number>, reason: string): boolean {
        const [fatal, ...others] = pending;
        this.#remaining.push(...others);
        const group = fatal === undefined ? undefined : this.#groups[fatal];
        if (!group) {
            return false;
        }
        this.#listener.groupChecked(
            group,
            group.files.map(() => ({ problem: `cannot be checked: ${reason}` })),
        );
        return true;
    }
}

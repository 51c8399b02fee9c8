/** Requests that wait: until a build has come far enough, or their document is closed. */
import { OperationCancelled, type URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';

/** A pending request about a document. */
interface Question {
    readonly uri: string;
    isGone: boolean;
}

/** A request that waits for a condition. */
interface Waiting {
    readonly isSo: () => boolean;
    readonly finish: () => void;
}

/** Milliseconds of an answer after which the next one waits until it is read: a client must not wait for the answers to later requests. */
const longAnswer = 8;

/** A request is answered at most this many promises after it stops waiting. */
const promisesToAnswer = 24;

/**
 * After every change, all waiting requests check their condition again. A change between a check and the start of the waiting is thus seen at the next
 * check; an event would be missed.
 */
export class Questions {
    readonly #waiting = new Set<Waiting>();
    readonly #pending = new Set<Question>();
    #isAnswering = false;
    #hasChanged = false;

    /** @param written resolved when the client has read what is written */
    constructor(private readonly written: () => Promise<void>) {}

    /**
     * Waits until a condition holds. Rejects when the request is cancelled.
     * @param versionPatience milliseconds after which it resolves although the condition does not hold
     */
    waitUntil(isSo: () => boolean, token: CancellationToken, versionPatience?: number): Promise<void> {
        if (isSo()) {
            return Promise.resolve();
        }
        if (token.isCancellationRequested) {
            return Promise.reject(OperationCancelled);
        }
        return new Promise((resolve, reject) => {
            const end = (): void => {
                clearTimeout(timer);
                cancelled.dispose();
                this.#waiting.delete(waiting);
            };
            const finish = (): void => {
                end();
                resolve();
            };
            const waiting: Waiting = { isSo, finish };
            const timer = versionPatience === undefined ? undefined : setTimeout(finish, versionPatience);
            const cancelled = token.onCancellationRequested(() => {
                end();
                reject(OperationCancelled);
            });
            this.#waiting.add(waiting);
        });
    }

    /** Makes all waiting requests check again, after a change. */
    checkAgain(): void {
        this.#hasChanged = true;
        if (!this.#isAnswering) {
            void this.#answerInTurn();
        }
    }

    /**
     * Lets the requests go on whose condition holds, the earliest first. Short answers are made together; after a long one, the next request goes on when it
     * is read.
     */
    async #answerInTurn(): Promise<void> {
        this.#isAnswering = true;
        try {
            while (this.#hasChanged) {
                this.#hasChanged = false;
                for (const waiting of [...this.#waiting]) {
                    // Another change, or a cancellation, may have come meanwhile.
                    if (this.#waiting.has(waiting) && waiting.isSo()) {
                        await this.#letAnswer(waiting);
                    }
                }
            }
        } finally {
            this.#isAnswering = false;
        }
    }

    /** Lets a request go on. After a long answer, it waits until the answer is read. */
    async #letAnswer({ finish }: Waiting): Promise<void> {
        const began = performance.now();
        finish();
        for (let left = promisesToAnswer; left > 0; left--) {
            await undefined;
        }
        if (performance.now() - began > longAnswer) {
            await this.written();
        }
    }

    /**
     * Does work with a document. Rejects if the document is closed or dropped meanwhile: a later document of the same name is not the one the request
     * was about.
     * @param work should end soon after `isGone` turns true
     */
    async whileOpen<T>(uri: URI, work: (isGone: () => boolean) => Promise<T>): Promise<T> {
        const question: Question = { uri: uri.toString(), isGone: false };
        this.#pending.add(question);
        try {
            const result = await work(() => question.isGone);
            if (question.isGone) {
                throw new ResponseError(LSPErrorCodes.ContentModified, 'The file was closed.');
            }
            return result;
        } finally {
            this.#pending.delete(question);
        }
    }

    /** Marks documents as closed or dropped: requests that wait for them are refused. */
    refuse(uris: readonly URI[]): void {
        const names = new Set(uris.map((uri) => uri.toString()));
        for (const question of this.#pending) {
            question.isGone ||= names.has(question.uri);
        }
        this.checkAgain();
    }
}

/** Milliseconds an answer waits for the text version asked for; then it uses the one there is. */
export const patience = 5000;

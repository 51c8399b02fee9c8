/** What is asked and waits for its answer: until a build has come so far, or the document that it is about is closed. */
import { OperationCancelled, type URI } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';

/** Something that is asked about a document. */
interface Question {
    readonly uri: string;
    isGone: boolean;
}

/**
 * Nobody is told of a change, everybody is asked again whether it is so: what changes between a look and the waiting is seen at the next look, where an event
 * would have been missed.
 */
export class Questions {
    readonly #looks = new Set<() => void>();
    readonly #asked = new Set<Question>();

    /**
     * Waits until something is so. Throws when it is not wanted any more.
     * @param patience milliseconds after which it is not waited any longer, though it is not so
     */
    until(isSo: () => boolean, token: CancellationToken, patience?: number): Promise<void> {
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
                this.#looks.delete(look);
            };
            const finish = (): void => {
                end();
                resolve();
            };
            const look = (): void => {
                if (isSo()) {
                    finish();
                }
            };
            const timer = patience === undefined ? undefined : setTimeout(finish, patience);
            const cancelled = token.onCancellationRequested(() => {
                end();
                reject(OperationCancelled);
            });
            this.#looks.add(look);
        });
    }

    /** Says that something has changed. */
    look(): void {
        [...this.#looks].forEach((look) => look());
    }

    /**
     * Does something with a document, and refuses when the document is closed or dropped meanwhile: what comes under its name afterwards is not what
     * was asked about.
     * @param work is to end soon when it is told that the document is gone
     */
    async whileThere<T>(uri: URI, work: (isGone: () => boolean) => Promise<T>): Promise<T> {
        const question: Question = { uri: uri.toString(), isGone: false };
        this.#asked.add(question);
        try {
            const result = await work(() => question.isGone);
            if (question.isGone) {
                throw new ResponseError(LSPErrorCodes.ContentModified, 'The file was closed.');
            }
            return result;
        } finally {
            this.#asked.delete(question);
        }
    }

    /** Says that documents are closed, or are dropped: whoever waits for them is refused. */
    gone(uris: readonly URI[]): void {
        const names = new Set(uris.map((uri) => uri.toString()));
        for (const question of this.#asked) {
            question.isGone ||= names.has(question.uri);
        }
        this.look();
    }
}

/** Milliseconds that an answer waits for the version asked for; then it is given for the version that is there. */
export const patience = 5000;

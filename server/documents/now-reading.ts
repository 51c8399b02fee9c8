/**
 * Keeps outside the process which file is being read, so that whoever finds the process stopped knows it. What is noted is the file that was worked on last:
 * the work that stops everything else is the one that goes on.
 */
import { Cancellation } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { withHandlers } from '../handlers.js';

/** Writes a text at once, in place of the one before. It must not wait for anything: nothing that waits goes on in a process that is stopped. */
export type Note = (text: string) => void;

export class NowReading {
    #note: Note | undefined;
    #noted = '';
    /** What is under way, by what it was begun with; what was worked on last comes last. */
    readonly #underWay = new Map<object, string>();

    noteWith(note: Note): void {
        this.#note = note;
    }

    /** Says that a file is being worked on. The same work may go on to another file. */
    at(work: object, uri: string): void {
        if (this.#note) {
            this.#underWay.delete(work);
            this.#underWay.set(work, uri);
            this.#write(uri);
        }
    }

    /** Says that work has come to its end. */
    done(work: object): void {
        if (this.#note) {
            this.#underWay.delete(work);
            this.#write([...this.#underWay.values()].at(-1) ?? '');
        }
    }

    /** Does work on a file. */
    during<T>(uri: string, work: () => T): T {
        this.at(work, uri);
        let isLater = false;
        try {
            const result = work();
            if (result instanceof Promise) {
                isLater = true;
                return result.finally(() => this.done(work)) as T;
            }
            return result;
        } finally {
            if (!isLater) {
                this.done(work);
            }
        }
    }

    /** A token that is asked whenever work goes on: then its file is noted again, whatever was worked on in between. */
    following(work: object, token: CancellationToken): CancellationToken {
        if (!this.#note || token === Cancellation.CancellationToken.None) {
            return token;
        }
        const again = (): void => {
            const uri = this.#underWay.get(work);
            if (uri !== undefined && this.#noted !== uri) {
                this.at(work, uri);
            }
        };
        return {
            get isCancellationRequested() {
                again();
                return token.isCancellationRequested;
            },
            onCancellationRequested: token.onCancellationRequested,
        };
    }

    #write(uri: string): void {
        if (this.#noted !== uri) {
            this.#noted = uri;
            this.#note?.(uri);
        }
    }
}

/** A connection whose requests are noted with the documents that they are about. */
export function noting<C extends object>(connection: C, reading: NowReading): C {
    return withHandlers(
        connection,
        (method) => method.startsWith('on'),
        (handler) => noted(handler, reading),
    );
}

function noted(handler: unknown, reading: NowReading): unknown {
    if (typeof handler !== 'function') {
        return handler;
    }
    return (...args: readonly unknown[]): unknown => {
        const uri = uriIn(args[0]);
        const handle = (): unknown => Reflect.apply(handler, undefined, args);
        return uri === undefined ? handle() : reading.during(uri, handle);
    };
}

function uriIn(params: unknown): string | undefined {
    const { textDocument, uri = textDocument?.uri } = (params ?? {}) as {
        readonly textDocument?: { readonly uri?: unknown };
        readonly uri?: unknown;
    };
    return typeof uri === 'string' ? uri : undefined;
}

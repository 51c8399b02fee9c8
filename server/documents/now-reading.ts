/**
 * Records outside the process which file is being read, so that the client can tell which file stopped the server. It records the file worked on last: work
 * that blocks everything else is the work that ran last.
 */
import { Cancellation } from 'langium';
import type { CancellationToken } from 'vscode-languageserver-protocol';
import { withHandlers } from '../handlers.js';

/** Replaces the recorded text at once. It must be synchronous: nothing asynchronous runs in a stopped process. */
export type NowReadingWriter = (text: string) => void;

export class NowReading {
    #note: NowReadingWriter | undefined;
    #noted = '';
    /** Work under way, by its object; the work done last comes last. */
    readonly #underWay = new Map<object, string>();

    noteWith(note: NowReadingWriter): void {
        this.#note = note;
    }

    /** Records that work is on a file. The same work may move on to another file. */
    at(work: object, uri: string): void {
        if (this.#note) {
            this.#underWay.delete(work);
            this.#underWay.set(work, uri);
            this.#write(uri);
        }
    }

    /** Records that work has ended. */
    done(work: object): void {
        if (this.#note) {
            this.#underWay.delete(work);
            this.#write([...this.#underWay.values()].at(-1) ?? '');
        }
    }

    /** Does work on a file and records it. */
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

    /** A token that is queried whenever the work resumes: it then records the work's file again, whatever other work came between. */
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

/** Wraps a connection so that each request is recorded with the document it is about. */
export function recordingRequests<C extends object>(connection: C, reading: NowReading): C {
    return withHandlers(
        connection,
        (method) => method.startsWith('on'),
        (handler) => recording(handler, reading),
    );
}

function recording(handler: unknown, reading: NowReading): unknown {
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

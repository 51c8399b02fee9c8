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
    #writer: NowReadingWriter | undefined;
    #recorded = '';
    /** Work under way, by its object; the work done last comes last. */
    readonly #underWay = new Map<object, string>();

    /** From now on, records with this writer. Without one, nothing is recorded. */
    recordWith(writer: NowReadingWriter): void {
        this.#writer = writer;
    }

    /** Records that work is on a file. The same work may move on to another file. */
    record(work: object, uri: string): void {
        if (this.#writer) {
            this.#underWay.delete(work);
            this.#underWay.set(work, uri);
            this.#write(uri);
        }
    }

    /** Records that work has ended. */
    ended(work: object): void {
        if (this.#writer) {
            this.#underWay.delete(work);
            this.#write([...this.#underWay.values()].at(-1) ?? '');
        }
    }

    /** Does work on a file and records it. */
    whileRecording<T>(uri: string, work: () => T): T {
        this.record(work, uri);
        let isLater = false;
        try {
            const result = work();
            if (result instanceof Promise) {
                isLater = true;
                return result.finally(() => this.ended(work)) as T;
            }
            return result;
        } finally {
            if (!isLater) {
                this.ended(work);
            }
        }
    }

    /** A token that is queried whenever the work resumes: it then records the work's file again, whatever other work came between. */
    recordingToken(work: object, token: CancellationToken): CancellationToken {
        if (!this.#writer || token === Cancellation.CancellationToken.None) {
            return token;
        }
        const again = (): void => {
            const uri = this.#underWay.get(work);
            if (uri !== undefined && this.#recorded !== uri) {
                this.record(work, uri);
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
        if (this.#recorded !== uri) {
            this.#recorded = uri;
            this.#writer?.(uri);
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
        return uri === undefined ? handle() : reading.whileRecording(uri, handle);
    };
}

function uriIn(params: unknown): string | undefined {
    const { textDocument, uri = textDocument?.uri } = (params ?? {}) as {
        readonly textDocument?: { readonly uri?: unknown };
        readonly uri?: unknown;
    };
    return typeof uri === 'string' ? uri : undefined;
}

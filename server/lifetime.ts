/** What is answered before the server has begun and after it has ended, to parameters that lack something, and for a requested file that does not exist. */
import { ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';
import { withHandlers } from './handlers.js';
import { lackIn } from './parameters.js';

export class Lifetime {
    #state: 'new' | 'begun' | 'ended' = 'new';

    begin(): void {
        this.#state = 'begun';
    }

    end(): void {
        this.#state = 'ended';
    }

    /** Why no request is answered now; undefined while the server is running. */
    get refusal(): ResponseError<void> | undefined {
        switch (this.#state) {
            case 'new':
                return new ResponseError(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.');
            case 'ended':
                return new ResponseError(ErrorCodes.InvalidRequest, 'The server is shutting down.');
            default:
                return undefined;
        }
    }
}

/** A connection that answers requests only during the server's lifetime, and refuses with a sentence if parameters are missing or a file cannot be read. */
export function answeringWithin<C extends object>(connection: C, lifetime: Lifetime): C {
    return withHandlers(
        connection,
        (method) => /^on(?!Did|Notification)/u.test(method),
        (handler, method) => answeringHandler(handler, method, lifetime),
    );
}

function answeringHandler(handler: unknown, method: string, lifetime: Lifetime): unknown {
    if (typeof handler !== 'function') {
        return handler;
    }
    return (...args: readonly unknown[]): unknown => {
        const answer: unknown = lifetime.refusal ?? invalid(method, args[0]) ?? Reflect.apply(handler, undefined, args);
        return answer instanceof Promise ? answer.catch((error: unknown) => refusalOf(error)) : answer;
    };
}

/** The refusal of a request whose parameters lack something. */
function invalid(method: string, params: unknown): ResponseError<void> | undefined {
    const lack = lackIn(method, params);
    return lack === undefined ? undefined : new ResponseError(ErrorCodes.InvalidParams, lack);
}

/** An error of the disk names paths of this machine, and is not a fault of the server. */
function refusalOf(error: unknown): ResponseError<void> {
    const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
    if (typeof code !== 'string' || syscall === undefined) {
        throw error;
    }
    // The same answer as from requests that wait for the document.
    return new ResponseError(LSPErrorCodes.ServerCancelled, 'The file is not open.');
}

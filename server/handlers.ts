/** Wraps the handlers set on a connection, and their answers; and what an answer waits for. */
import { isOperationCancelled, OperationCancelled } from 'langium';
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';

/** Where else a connection has methods that set handlers: groups of them, the first two without a name of their own. */
const groups = ['languages', 'workspace', 'semanticTokens', 'inlayHint', 'textDocumentContent'];

/**
 * A connection that wraps its handlers as they are set, including those of its groups.
 * @param isWrapped whether to wrap what a method of the connection sets, by the method's name
 * @param wrap returns the wrapped handler; returns anything that is not a function unchanged. It is told the method too, with its group: `inlayHint.on`. Of what
 * `onRequest` sets it is told the name of the request
 * @param group of the methods of the connection, with a dot
 */
export function withHandlers<C extends object>(
    connection: C,
    isWrapped: (method: string) => boolean,
    wrap: (handler: unknown, method: string) => unknown,
    group = '',
): C {
    return new Proxy(connection, {
        get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member === 'function' && typeof name === 'string' && isWrapped(name)) {
                return (...args: readonly unknown[]) => {
                    const method = name === 'onRequest' && typeof args[0] === 'string' ? args[0] : `${group}${name}`;
                    return Reflect.apply(
                        member,
                        target,
                        args.map((arg) => wrap(arg, method)),
                    );
                };
            }
            return typeof member === 'object' && member !== null && typeof name === 'string' && groups.includes(name)
                ? withHandlers(member, isWrapped, wrap, groups.indexOf(name) < 2 ? '' : `${name}.`)
                : member;
        },
    });
}

/** Reports a cancellation to the client in the form the protocol requires. */
export async function cancellable<T>(answer: () => Promise<T>): Promise<T | ResponseError<void>> {
    try {
        return await answer();
    } catch (error) {
        if (isOperationCancelled(error)) {
            return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
        }
        throw error;
    }
}

/** Waits for work, or until a request is cancelled: then it rejects. The work itself goes on. */
export function uncancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
    return new Promise((resolve, reject) => {
        const cancel = (): void => reject(OperationCancelled);
        const listening = token.onCancellationRequested(cancel);
        if (token.isCancellationRequested) {
            cancel();
        }
        void work.then(resolve, reject).finally(() => listening.dispose());
    });
}

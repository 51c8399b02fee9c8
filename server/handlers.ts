/** Wraps the handlers set on a connection, and their answers. */
import { isOperationCancelled } from 'langium';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver-protocol';

/**
 * A connection that wraps its handlers as they are set, including those below `languages`.
 * @param isWrapped whether to wrap what a method of the connection sets, by the method's name
 * @param wrap returns the wrapped handler; returns anything that is not a function unchanged. It is told the method too, with its group: `inlayHint.on`
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
                return (...args: readonly unknown[]) =>
                    Reflect.apply(
                        member,
                        target,
                        args.map((arg) => wrap(arg, `${group}${name}`)),
                    );
            }
            return typeof member === 'object' &&
                member !== null &&
                (name === 'languages' || name === 'semanticTokens' || name === 'inlayHint')
                ? withHandlers(member, isWrapped, wrap, name === 'languages' ? '' : `${name}.`)
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

/** The handlers that are set on a connection, each in the hands of something else. */

/**
 * A connection whose handlers are wrapped as they are set, those below `languages` too.
 * @param isMeant whether what a method of the connection sets is wrapped, by the method's name
 * @param wrap gives the handler in its wrapping; anything that is not a function it gives back
 */
export function withHandlers<C extends object>(
    connection: C,
    isMeant: (method: string) => boolean,
    wrap: (handler: unknown) => unknown,
): C {
    return new Proxy(connection, {
        get(target, name) {
            const member: unknown = Reflect.get(target, name);
            if (typeof member === 'function' && typeof name === 'string' && isMeant(name)) {
                return (...args: readonly unknown[]) => Reflect.apply(member, target, args.map(wrap));
            }
            return typeof member === 'object' &&
                member !== null &&
                (name === 'languages' || name === 'semanticTokens' || name === 'inlayHint')
                ? withHandlers(member, isMeant, wrap)
                : member;
        },
    });
}

/** What pdf.js expects of the language and Node 18 to 24 lack in parts. Nothing that is there is replaced. */

type Maker = (key: unknown) => unknown;

function define(on: object, name: string, value: unknown): void {
    if (!(name in on)) {
        Object.defineProperty(on, name, { value, writable: true, configurable: true });
    }
}

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
define(
    globalThis,
    'Iterator',
    Object.assign(() => undefined, { prototype: iterators }),
);
define(iterators, 'find', function (this: Iterable<unknown>, accepts: (value: unknown) => boolean) {
    return [...this].find(accepts);
});
define(iterators, 'map', function (this: Iterable<unknown>, change: (value: unknown) => unknown) {
    return [...this].map(change).values();
});
define(Map.prototype, 'getOrInsertComputed', function (this: Map<unknown, unknown>, key: unknown, make: Maker) {
    if (!this.has(key)) {
        this.set(key, make(key));
    }
    return this.get(key);
});
define(Map.prototype, 'getOrInsert', function (this: Map<unknown, unknown>, key: unknown, value: unknown) {
    if (!this.has(key)) {
        this.set(key, value);
    }
    return this.get(key);
});
define(Math, 'sumPrecise', (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0));
define(Promise, 'withResolvers', () => {
    let resolve: unknown;
    let reject: unknown;
    const promise = new Promise((one, other) => {
        resolve = one;
        reject = other;
    });
    return { promise, resolve, reject };
});
define(
    Promise,
    'try',
    (work: (...values: unknown[]) => unknown, ...values: unknown[]) => new Promise((resolve) => resolve(work(...values))),
);

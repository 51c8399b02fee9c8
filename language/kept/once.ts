/**
 * Tables of the whole program, filled when they are first needed: a call of the command line needs few of them. What stands in a table never changes, so it may
 * be shared by all services. What may grow large, or may change, belongs to a service.
 */
import { TextMemory } from './memory.js';

/** A value that is computed on the first call. */
export function onceComputed<T>(make: () => T): () => T {
    let made: { readonly value: T } | undefined;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}

/** Bytes in one half of a table of texts: some thousand markers, or names. */
const tableSize = 200_000;

/**
 * A pure function of short texts, of which documents repeat a few: the results for those asked last are kept.
 * @param size bytes in one half of its table, roughly
 */
export function onceForText<T>(read: (text: string) => T, size = tableSize): (text: string) => T {
    const known = new TextMemory<T>(size);
    return (text) => known.of(text, read);
}

/** A pure function of a UTF-16 unit. It gives a number from 1 to 65,535. */
export function onceForUnit(read: (unit: number) => number): (unit: number) => number {
    const known = new Uint16Array(65_536);
    return (unit) => {
        let result = known[unit];
        if (!result) {
            result = read(unit);
            known[unit] = result;
        }
        return result;
    };
}

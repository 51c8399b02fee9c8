/**
 * Results that live as long as the object they were read from. A section keeps its node as long as its text does not change, so that each result is read from
 * it once. A result must not include a place: an edit above moves the section.
 *
 * The result is a private field of its object: the garbage collector would look at tens of thousands of entries in weak maps in every round.
 */

/** A value kept on an object until another replaces it. */
export interface KeptOn<K extends object, T> {
    readonly of: (from: K) => T | undefined;
    readonly keep: (from: K, value: T) => void;
}

/** A class whose constructor makes no object, but gives the fields of a class below it to the one it gets. */
class FieldsOf {
    constructor(from: object) {
        // biome-ignore lint/correctness/noConstructorReturn: that is what the class is for.
        return from;
    }
}

/** A place for values on objects. Neither a copy of the object nor a walk over it finds the value. */
export function keptOn<K extends object, T>(): KeptOn<K, T> {
    class Kept extends FieldsOf {
        #value: T;

        constructor(from: K, value: T) {
            super(from);
            this.#value = value;
        }

        static of(from: object): T | undefined {
            return #value in from ? from.#value : undefined;
        }

        static keep(from: K, value: T): void {
            const kept: object = from;
            if (#value in kept) {
                kept.#value = value;
            } else {
                new Kept(from, value);
            }
        }
    }
    return Kept;
}

/** Remembers the result for an object. */
export function remembered<K extends object, T>(read: (from: K) => T): (from: K) => T {
    const kept = keptOn<K, { readonly result: T }>();
    return (from) => {
        const known = kept.of(from);
        if (known) {
            return known.result;
        }
        const result = read(from);
        kept.keep(from, { result });
        return result;
    };
}

/**
 * Remembers the result for an object as long as what it needs besides is the same: one by one the same things, or lists of the same things.
 * @param make must depend on nothing but the object and what it needs
 * @param needs what the result depends on; the other arguments if missing
 */
export function rememberedWith<K extends object, D extends readonly unknown[], T>(
    make: (from: K, ...by: D) => T,
    needs: (from: K, ...by: D) => readonly unknown[] = (_, ...by) => by,
): (from: K, ...by: D) => T {
    const kept = keptOn<K, { readonly needed: readonly unknown[]; readonly result: T }>();
    return (from, ...by) => {
        const known = kept.of(from);
        const needed = needs(from, ...by);
        if (known && areAlike(known.needed, needed)) {
            return known.result;
        }
        const result = make(from, ...by);
        kept.keep(from, { needed, result });
        return result;
    };
}

/** Remembers the result for an object and each text: the name of a property, a language. */
export function rememberedBy<K extends object, S extends string, T>(make: (from: K, by: S) => T): (from: K, by: S) => T {
    const results = remembered((_: K) => new Map<S, { readonly result: T }>());
    return (from, by) => {
        const all = results(from);
        const known = all.get(by) ?? { result: make(from, by) };
        all.set(by, known);
        return known.result;
    };
}

/** Whether two lists hold the same things, one by one, by identity. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
    return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** Whether two lists hold the same things, or lists of the same things. */
function areAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
    return (
        one.length === other.length &&
        one.every((value, index) => {
            const counterpart = other[index];
            return value === counterpart || (Array.isArray(value) && Array.isArray(counterpart) && areSame(value, counterpart));
        })
    );
}

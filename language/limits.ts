/**
 * How long a document may take. Only a program can stop work that is under way, so that the limit itself comes from there; here it is kept to, and known which
 * documents were given up.
 */
import type { LangiumSharedCoreServices, URI } from 'langium';

/** Runs a piece of work and gives its result; throws {@link TooLong} where it takes too long. What runs after it must not rest on what it left half done. */
export type Limit = <T>(work: () => T) => T;

export class TooLong extends Error {
    /** @param wasHeldUp whether the machine was busy with other things, or slept, so that the work may not be to blame */
    constructor(readonly wasHeldUp: boolean) {
        super('It took too long.');
    }
}

/** How often work is begun that was held up. */
const attempts = 3;

/** Milliseconds of work in one piece of a document that has a limit: to watch a piece costs a fraction of one. */
const piece = 8;

/** Work that can stop between its pieces. */
export type Pieces<T> = Generator<void, T>;

/** Does a piece of work in one go. It is begun again where the machine held it up. */
export function within<T>(limit: Limit | undefined, work: () => T): T {
    for (let attempt = 1; limit; attempt++) {
        try {
            return limit(work);
        } catch (error) {
            if (!mayBeTriedAgain(error, attempt)) {
                throw error;
            }
        }
    }
    return work();
}

/**
 * Does work piece by piece.
 * @param begin begins it, or begins it again
 * @param pause lets others go first between two pieces; it stops the work by throwing
 */
export async function inPieces<T>(begin: () => Pieces<T>, limit: Limit | undefined, pause: () => Promise<void>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
        const work = begin();
        try {
            for (;;) {
                const step = limit ? limit(() => advance(work)) : work.next();
                if (step.done) {
                    return step.value;
                }
                await pause();
            }
        } catch (error) {
            if (!mayBeTriedAgain(error, attempt)) {
                throw error;
            }
            // A server that is held up has other things to answer, too.
            await pause();
        }
    }
}

/** Work that cannot stop in between, as work that can. */
export function* whole<T>(work: () => T): Pieces<T> {
    yield;
    return work();
}

/** Does work that could stop between its pieces without stopping. */
export function inOneGo<T>(work: Pieces<T>): T {
    for (;;) {
        const step = work.next();
        if (step.done) {
            return step.value;
        }
    }
}

function advance<T>(work: Pieces<T>): IteratorResult<void, T> {
    const begun = performance.now();
    for (;;) {
        const step = work.next();
        if (step.done || performance.now() - begun > piece) {
            return step;
        }
    }
}

function mayBeTriedAgain(error: unknown, attempt: number): boolean {
    return error instanceof TooLong && error.wasHeldUp && attempt < attempts;
}

/** Why nothing is known of a document. */
export interface Unread {
    /** A sentence for whoever looks at the document. */
    readonly reason: string;
}

/** The documents that were given up, and the limit of each. */
export class Limits {
    /** Set by a program: the limit of a document; none for one that may take the time it needs. */
    limitOf: (uri: URI) => Limit | undefined = () => undefined;
    /** Told whenever a document is given up, or is read after all. */
    onChange: (uri: URI) => void = () => undefined;
    readonly #unread = new Map<string, Unread>();

    /** Why a document is not read; undefined where it is. */
    unread(uri: URI): Unread | undefined {
        return this.#unread.get(uri.toString());
    }

    giveUp(uri: URI, reason = 'This file could not be read in time, and nothing in it is checked.'): void {
        this.#unread.set(uri.toString(), { reason });
        this.onChange(uri);
    }

    /** Says that a document is read, or gone. */
    forget(uri: URI): void {
        if (this.#unread.delete(uri.toString())) {
            this.onChange(uri);
        }
    }
}

/** Shared services that have limits. */
export type ServicesWithLimits = LangiumSharedCoreServices & { readonly agenda: { readonly Limits: Limits } };

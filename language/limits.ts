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
const watched = 8;
/** The same where there is none, as long as it is wanted: to let others go first costs more than most steps do. */
const unwatched = 0.5;

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
 * @param isWanted whether steps may follow each other without a pause for a moment; where nobody can tell, none do
 */
export async function inPieces<T>(
    begin: () => Pieces<T>,
    limit: Limit | undefined,
    pause: () => Promise<void>,
    isWanted: () => boolean = () => false,
): Promise<T> {
    for (let attempt = 1; ; attempt++) {
        const work = begin();
        try {
            for (;;) {
                const step = limit ? limit(() => advanceWatched(work)) : advance(work, isWanted);
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

/** Does steps of work with a limit. Node loads a good deal for a finer clock. Where this one is put back, a piece is longer once. */
function advanceWatched<T>(work: Pieces<T>): IteratorResult<void, T> {
    const begun = Date.now();
    for (;;) {
        const step = work.next();
        if (step.done || Date.now() - begun >= watched) {
            return step;
        }
    }
}

/** Does steps of work without a limit, as long as it may go on. */
function advance<T>(work: Pieces<T>, goesOn: () => boolean): IteratorResult<void, T> {
    const begun = performance.now();
    for (;;) {
        const step = work.next();
        if (step.done || !goesOn() || performance.now() - begun > unwatched) {
            return step;
        }
    }
}

function mayBeTriedAgain(error: unknown, attempt: number): boolean {
    return error instanceof TooLong && error.wasHeldUp && attempt < attempts;
}

/** Why nothing is known of a document. */
export interface Unread {
    /** Sentences for whoever looks at the document: why it is not read, and what to do. */
    readonly reason: string;
}

const megabyte = 1_000_000;

/** @param size bytes, where they are known */
function reasonFor(
    size: number | undefined,
    { isSlow = true, remedy }: { readonly isSlow?: boolean; readonly remedy: string | undefined },
): string {
    const isLarge = size !== undefined && size >= megabyte;
    const file = isLarge ? `This file (${Math.round(size / megabyte)} MB)` : 'This file';
    const advice = [...(isLarge ? ['split it into smaller files'] : []), ...(remedy === undefined ? [] : [remedy])].join(', or ');
    const sentence = `${file} ${isSlow ? 'took too long to read' : 'could not be read'} and is not checked.`;
    return advice ? `${sentence} ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.` : sentence;
}

/** The documents that were given up, and the limit of each. */
export class Limits {
    /** Set by a program: the limit of a document; none for one that may take the time it needs. */
    limitOf: (uri: URI) => Limit | undefined = () => undefined;
    /** Told whenever a document is given up, or is read after all. */
    onChange: (uri: URI) => void = () => undefined;
    /** Set by a program: the bytes of a file, where they can be known. */
    sizeOf: (uri: URI) => number | undefined = () => undefined;
    /** Set by a program: what its user may do with a file that was given up, as an order in small letters. */
    remedy: string | undefined;
    readonly #unread = new Map<string, Unread>();

    /** Why a document is not read; undefined where it is. */
    unread(uri: URI): Unread | undefined {
        return this.#unread.get(uri.toString());
    }

    /** @param isSlow whether it took too long; else whoever read it failed */
    giveUp(uri: URI, remedy = this.remedy, isSlow = true): void {
        this.#unread.set(uri.toString(), { reason: reasonFor(this.sizeOf(uri), { isSlow, remedy }) });
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

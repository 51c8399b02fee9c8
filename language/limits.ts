/**
 * How long work on a document may take. Only a program can stop work that is under way, so that the limit itself comes from the program. This file keeps to it
 * and knows which documents were given up.
 */
import type { LangiumSharedCoreServices, URI } from 'langium';

/**
 * Runs a step of work and returns its result; throws {@link TooLong} if it takes too long. Later work must not rely on what an interrupted step left half done.
 */
export type Limit = <T>(work: () => T) => T;

export class TooLong extends Error {
    /** @param wasHeldUp whether the machine was busy or asleep, so that the work may not be to blame */
    constructor(readonly wasHeldUp: boolean) {
        super('It took too long.');
    }
}

/** How often work is tried in all if the machine holds it up. */
const attempts = 3;

/** Milliseconds of work in one step with a limit. Watching a step costs a fraction of a millisecond. */
const millisecondsWithLimit = 8;
/** Milliseconds of work in one step without a limit, while the work may go on: a pause costs more than most steps do. */
const millisecondsWithoutLimit = 0.5;

/** Work that can pause: it yields between two steps. */
export type Pausable<T> = Generator<void, T>;

/** How work on one document takes turns with other work: its limit, what lets other work run between two steps, and whether steps may follow each other. */
export interface Turns {
    readonly limit?: Limit | undefined;
    /** Throws to stop the work. */
    readonly pause: () => Promise<void>;
    readonly isWanted?: () => boolean;
}

/** Does work in one go. Begins again if the machine held it up. */
export function withRetries<T>(limit: Limit | undefined, work: () => T): T {
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
 * Does work step by step.
 * @param begin begins the work, or begins it again
 * @param pause lets other work run between two steps; throws to stop this work
 * @param isWanted whether steps may follow each other without a pause for a moment; by default they may not
 */
export async function runWithPauses<T>(
    begin: () => Pausable<T>,
    limit: Limit | undefined,
    pause: () => Promise<void>,
    isWanted: () => boolean = () => false,
): Promise<T> {
    for (let attempt = 1; ; attempt++) {
        const work = begin();
        try {
            for (;;) {
                const step = limit ? limit(() => advanceWithLimit(work)) : advance(work, isWanted);
                if (step.done) {
                    return step.value;
                }
                await pause();
            }
        } catch (error) {
            if (!mayBeTriedAgain(error, attempt)) {
                throw error;
            }
            // A server that is held up has other requests to answer, too.
            await pause();
        }
    }
}

/** Work that cannot pause, in the form of work that can. */
export function* asPausable<T>(work: () => T): Pausable<T> {
    yield;
    return work();
}

/** Does work that can pause without a pause. */
export function runWithoutPauses<T>(work: Pausable<T>): T {
    for (;;) {
        const step = work.next();
        if (step.done) {
            return step.value;
        }
    }
}

/**
 * Does steps of work under a limit. It uses the coarse clock, because Node loads much code for a finer one. If the clock is set back, one step takes longer.
 */
function advanceWithLimit<T>(work: Pausable<T>): IteratorResult<void, T> {
    const begun = Date.now();
    for (;;) {
        const step = work.next();
        if (step.done || Date.now() - begun >= millisecondsWithLimit) {
            return step;
        }
    }
}

/** Does steps of work without a limit, as long as it may go on. */
function advance<T>(work: Pausable<T>, mayContinue: () => boolean): IteratorResult<void, T> {
    const begun = performance.now();
    for (;;) {
        const step = work.next();
        if (step.done || !mayContinue() || performance.now() - begun > millisecondsWithoutLimit) {
            return step;
        }
    }
}

function mayBeTriedAgain(error: unknown, attempt: number): boolean {
    return error instanceof TooLong && error.wasHeldUp && attempt < attempts;
}

/** Why a document was not read. */
export interface Unread {
    /** Sentences for the user: why the document is not read, and what to do. */
    readonly reason: string;
}

const bytesPerMegabyte = 1_000_000;

/** @param size in bytes, if known */
function reasonFor(
    size: number | undefined,
    { isSlow = true, remedy }: { readonly isSlow?: boolean; readonly remedy: string | undefined },
): string {
    const isLarge = size !== undefined && size >= bytesPerMegabyte;
    const file = isLarge ? `This file (${Math.round(size / bytesPerMegabyte)} MB)` : 'This file';
    const advice = [...(isLarge ? ['split it into smaller files'] : []), ...(remedy === undefined ? [] : [remedy])].join(', or ');
    const sentence = `${file} ${isSlow ? 'took too long to read' : 'could not be read'} and is not checked.`;
    return advice ? `${sentence} ${advice.charAt(0).toUpperCase()}${advice.slice(1)}.` : sentence;
}

/** The documents that were given up, and the limit of each document. */
export class Limits {
    /** Set by a program: the limit of a document; undefined if it may take the time it needs. */
    limitOf: (uri: URI) => Limit | undefined = () => undefined;
    /** Called whenever a document is given up, or is read after all. */
    onChange: (uri: URI) => void = () => undefined;
    /** Set by a program: the size of a file in bytes, if it can be known. */
    sizeOf: (uri: URI) => number | undefined = () => undefined;
    /** Set by a program: the advice to its user about a file that was given up, as an imperative without a capital. */
    remedy: string | undefined;
    readonly #unread = new Map<string, Unread>();

    /** Why a document is not read; undefined if it is. */
    unread(uri: URI): Unread | undefined {
        return this.#unread.get(uri.toString());
    }

    /** @param isSlow whether reading took too long; otherwise it failed */
    giveUp(uri: URI, remedy = this.remedy, isSlow = true): void {
        this.#unread.set(uri.toString(), { reason: reasonFor(this.sizeOf(uri), { isSlow, remedy }) });
        this.onChange(uri);
    }

    /** Records that a document is read after all, or gone. */
    forget(uri: URI): void {
        if (this.#unread.delete(uri.toString())) {
            this.onChange(uri);
        }
    }
}

/** Shared services that have limits. */
export type ServicesWithLimits = LangiumSharedCoreServices & { readonly agenda: { readonly Limits: Limits } };

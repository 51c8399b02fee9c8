/** Waiting for a promise that may never settle. */

/**
 * The result of a promise, or undefined if it takes too long; a later result or error is ignored.
 * @param patience milliseconds
 */
export async function inTime<T>(promise: Promise<T>, patience: number): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), patience);
    });
    try {
        return await Promise.race([promise, late]);
    } finally {
        clearTimeout(timer);
        promise.catch(() => undefined);
    }
}

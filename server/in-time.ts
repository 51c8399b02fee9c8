/** Waiting for what may never come. */

/**
 * What a promise comes to, or undefined where that takes too long; what it comes to then, nobody hears.
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

/** Loaded into a server before its own program: reports its memory on request, after a garbage collection. */

/** Bytes in use. */
export interface Memory {
    readonly heapUsed: number;
    readonly rss: number;
}

process.on('message', (message) => {
    if (message === 'memory' || message === 'released') {
        // Released: also returns memory no longer needed to the system, as far as possible.
        // The first ends a collection that has begun, which keeps what has died since.
        globalThis.gc?.();
        globalThis.gc?.({ type: 'major', execution: 'sync', flavor: message === 'released' ? 'last-resort' : 'regular' });
        const { heapUsed, rss } = process.memoryUsage();
        process.send?.({ heapUsed, rss } satisfies Memory);
    }
});
process.channel?.unref();

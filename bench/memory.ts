/** Loaded into a server before its own program: tells its memory when it is asked, after the rubbish is collected. */

/** Bytes in use. */
export interface Memory {
    readonly heapUsed: number;
    readonly rss: number;
}

process.on('message', (message) => {
    if (message === 'memory') {
        globalThis.gc?.();
        const { heapUsed, rss } = process.memoryUsage();
        process.send?.({ heapUsed, rss } satisfies Memory);
    }
});
process.channel?.unref();

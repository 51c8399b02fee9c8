/** Loaded into a server before its own program: tells its memory when it is asked, after the rubbish is collected. */

/** Bytes in use. */
export interface Memory {
    readonly heapUsed: number;
    readonly rss: number;
}

process.on('message', (message) => {
    if (message === 'memory' || message === 'released') {
        // Released: what was needed once and is not any more goes back to the system too, as far as it can.
        globalThis.gc?.({ type: 'major', execution: 'sync', flavor: message === 'released' ? 'last-resort' : 'regular' });
        const { heapUsed, rss } = process.memoryUsage();
        process.send?.({ heapUsed, rss } satisfies Memory);
    }
});
process.channel?.unref();

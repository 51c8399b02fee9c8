/** The signals that end a program from outside, and work that they must not interrupt. */

export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does work to its end. A signal that comes meanwhile ends the program after it, as it would have at once, unless another listener handles the signal. */
export async function untilDone<T>(work: () => Promise<T>): Promise<T> {
    let waiting: NodeJS.Signals | undefined;
    const wait = (signal: NodeJS.Signals): void => {
        waiting ??= signal;
    };
    signals.forEach((signal) => process.on(signal, wait));
    try {
        return await work();
    } finally {
        signals.forEach((signal) => process.off(signal, wait));
        if (waiting !== undefined) {
            endBy(waiting);
        }
    }
}

/** Ends the program as the signal would have, unless another listener handles the signal. */
export function endBy(signal: NodeJS.Signals): void {
    if (process.listenerCount(signal) === 0) {
        process.kill(process.pid, signal);
    }
}

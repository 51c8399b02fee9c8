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

/**
 * Does work that a signal ends: the work is told of it and cleans up, then the program ends as the signal would have ended it.
 * @param work looks at the signal that is aborted
 */
export async function endedBySignals<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const controller = new AbortController();
    let waiting: NodeJS.Signals | undefined;
    const stop = (signal: NodeJS.Signals): void => {
        waiting ??= signal;
        controller.abort();
    };
    signals.forEach((signal) => process.on(signal, stop));
    try {
        return await work(controller.signal);
    } finally {
        signals.forEach((signal) => process.off(signal, stop));
        if (waiting !== undefined) {
            endBy(waiting);
        }
    }
}

/** Work that may take long: then the user sees it, and can cancel it. */
import * as vscode from 'vscode';

/** Milliseconds after which the user is told that the work goes on: what is quicker would only flash. */
const quickMilliseconds = 500;

/**
 * Does some work.
 * @param title what is said while it goes on
 * @param work may look at the signal, which is aborted when the user cancels. What it does then counts no more
 * @returns what the work returns; undefined if the user cancels it
 */
export async function cancellably<Result>(title: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
    const controller = new AbortController();
    const { signal } = controller;
    const cancelled = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined), { once: true }));
    // After a cancellation its failure is that cancellation.
    const result = Promise.race([cancelled, work(signal).catch((error) => (signal.aborted ? undefined : Promise.reject(error)))]);
    const settled = result.then(
        () => true,
        () => true,
    );
    if (await Promise.race([settled, isLate()])) {
        return result;
    }
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title, cancellable: true }, (_progress, token) => {
        token.onCancellationRequested(() => controller.abort());
        return result;
    });
}

function isLate(): Promise<false> {
    return new Promise((resolve) => setTimeout(() => resolve(false), quickMilliseconds));
}

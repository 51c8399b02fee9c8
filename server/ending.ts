/** Ends the process even if the disk hangs. Only for programs that run in Node. */

/** Milliseconds between two checks for outstanding disk operations. */
const pause = 10;

/** Whether the disk answered everything at the last wait: then it is alive, and the few operations since will finish. */
let isAlive = false;

/** `process.exit` waits for all disk operations, forever if the disk hangs. In that case the process is killed. */
export function endWithoutTheDisk(): void {
    process.on('exit', () => {
        if (!isAlive && isDiskAsked()) {
            process.kill(process.pid, 'SIGKILL');
        }
    });
}

/**
 * Waits until the disk has answered everything.
 * @param patience milliseconds after which it stops waiting
 */
export async function diskAnswered(patience: number): Promise<void> {
    for (let left = patience; left > 0 && isDiskAsked(); left -= pause) {
        await new Promise((resolve) => setTimeout(resolve, pause));
    }
    isAlive = !isDiskAsked();
}

function isDiskAsked(): boolean {
    return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

/** Ends the process whatever the disk does. Only for programs that run in Node. */

/** Milliseconds between two looks at the disk. */
const pause = 10;

/** Whether the disk answered everything when it was last waited for: then it is alive, and the little that was asked since will come. */
let isAlive = false;

/** `process.exit` waits until the disk has answered all that it was asked, on a disk that hangs for ever. Then the process is ended by force. */
export function endWithoutTheDisk(): void {
    process.on('exit', () => {
        if (!isAlive && isDiskAsked()) {
            process.kill(process.pid, 'SIGKILL');
        }
    });
}

/**
 * Waits until the disk has answered everything.
 * @param patience milliseconds after which it is not waited any longer
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

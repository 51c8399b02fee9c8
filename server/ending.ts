/** Ends the process even if the disk hangs. Only for programs that run in Node. */

/** Milliseconds between two checks for outstanding disk operations. */
const checkInterval = 10;

/** `process.exit` waits for all disk operations, forever if the disk hangs. In that case the process is killed. */
export class Ending {
    /** Whether the disk answered everything at the last wait: then it is alive, and the few operations since will finish. */
    #isDiskAlive = false;

    constructor() {
        process.on('exit', () => {
            if (!this.#isDiskAlive && isDiskBusy()) {
                process.kill(process.pid, 'SIGKILL');
            }
        });
    }

    /**
     * Waits until the disk has answered everything.
     * @param patience milliseconds after which it stops waiting
     */
    async diskAnswered(patience: number): Promise<void> {
        for (let left = patience; left > 0 && isDiskBusy(); left -= checkInterval) {
            await new Promise((resolve) => setTimeout(resolve, checkInterval));
        }
        this.#isDiskAlive = !isDiskBusy();
    }
}

function isDiskBusy(): boolean {
    return process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'));
}

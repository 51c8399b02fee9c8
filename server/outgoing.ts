/** What the server has written and the client has not read yet. */
import { letAnswersOut } from './next-turn.js';

/** Milliseconds to wait for a client that does not read. */
const patience = 1000;

export class Outgoing {
    #unread: () => number = () => 0;

    /**
     * Sets how to count what is not read yet. Without it, everything counts as read.
     * @param unread the number of bytes that wait in this process
     */
    countBy(unread: () => number): void {
        this.#unread = unread;
    }

    /**
     * Resolved when pending input is answered, and the answers are read as far as they are written. A long answer goes out in hundreds of pieces: work between
     * them would delay it, and all answers after it.
     */
    async isRead(): Promise<void> {
        await letAnswersOut();
        for (const began = performance.now(); this.#unread() > 0 && performance.now() - began < patience; ) {
            await new Promise((resolve) => setTimeout(resolve, 1));
        }
    }
}

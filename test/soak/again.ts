/**
 * Whether a slow round is slow again. Rounds are drawn from their seeds, so what the code makes slow is slow each time; what the machine made slow, as another
 * program beside it or a colder processor, is not. The growth test judges in the same way: by the best of several tries.
 */
import { spawnSync } from 'node:child_process';

/** Further tries of a round. */
const tries = 2;

/** Milliseconds of one try. A round takes some seconds. */
const patience = 120_000;

/**
 * Draws a round again, in a new server each time. It blocks this process, and the servers of the soak are idle meanwhile.
 * @returns whether it was slow in every try, or failed otherwise
 */
export function isSlowAgain(seed: number): boolean {
    for (let left = tries; left > 0; left--) {
        const { status } = spawnSync(process.execPath, [process.argv[1] ?? '', '--seed', String(seed), '--rounds', '1', '--once'], {
            stdio: 'ignore',
            timeout: patience,
        });
        if (status === 0) {
            return false;
        }
    }
    return true;
}

/** Turns of the event loop. */

/** A message is received in one turn, decoded in the next, and answered in the third. An answer is handed over, encoded and written in as many. */
const turnsToAnswer = 3;

/** Lets pending input be answered, and pending answers be written. */
export async function letAnswersOut(): Promise<void> {
    for (let turn = 0; turn < turnsToAnswer; turn++) {
        await nextTurn();
    }
}

/** Lets pending input be read. A worker has no `setImmediate`. */
export function nextTurn(): Promise<void> {
    return new Promise((resolve) => {
        if (typeof setImmediate === 'function') {
            setImmediate(resolve);
        } else {
            setTimeout(resolve, 0);
        }
    });
}

/** What is said of a server that was started again. */
import { triedOften } from './restarts.js';
import type { News } from './watchdog.js';

/** @param name what the file is called to the user */
export function wordsFor({ cause, file, restarts }: News, name: string | undefined): string {
    const what = cause === 'silent' ? 'did not answer for five seconds' : 'ended unexpectedly';
    const when = name === undefined ? '' : ` while it read ${name}`;
    const first = `The language server for agendas ${what}${when}.`;
    if (!restarts) {
        return `${first} It has failed ${triedOften} and is not started again. Your texts are safe.`;
    }
    if (name === undefined || !file) {
        return `${first} It was started again. Your texts are safe.`;
    }
    const again =
        file.again === 'change' ? 'is read again when it changes' : 'has stopped it before, and is read again when it is closed and opened';
    return `${first} It was started again without this file, which ${again}. Your texts are safe.`;
}

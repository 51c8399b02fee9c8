/** The messages about a restarted server. When a file will be read again is said at the file: a message may stay open longer than it is true. */
import { triedOften } from './restarts.js';
import type { StopNews } from './watchdog.js';

/** @param name the name of the file for the user */
export function restartMessage({ cause, file, restarts }: StopNews, name: string | undefined): string {
    if (name !== undefined && restarts) {
        const again = file?.again === 'open' ? ' again' : '';
        return `${name} ${cause === 'silent' ? `took too long to read${again}` : `could not be read${again}`} and was skipped. Your documents are safe.`;
    }
    const what = cause === 'silent' ? 'did not answer for five seconds' : 'stopped unexpectedly';
    const when = name === undefined ? '' : ` while it was reading ${name}`;
    const then = restarts ? 'was restarted' : `is not restarted: it failed ${triedOften}`;
    return `Annotated Agenda ${what}${when} and ${then}. Your documents are safe.`;
}

/** The message when files are read again at the user's request. */
export function readAgainMessage(count: number): string {
    if (count === 0) {
        return 'No file was skipped.';
    }
    return count === 1 ? 'The file is being read again …' : `${count} files are being read again …`;
}

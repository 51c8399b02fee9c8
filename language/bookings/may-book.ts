/** Tells agendas that take no room from others without reading their lines. */
import { beginsWithPartOfDay } from '../syntax/scanner/schedule-lines.js';
import { withoutUnseen } from '../text/see-through.js';

/** Whether a text has a line that begins with a figure or a part of the day and names a track, as every booking does. Much faster than reading its lines. */
export function mayBook(text: string): boolean {
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', lineEnd(text, at))) {
        let start = at;
        while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) {
            start--;
        }
        const head = withoutUnseen(text.slice(start, at + 1)).trimStart();
        if (/^\p{Nd}/u.test(head) || beginsWithPartOfDay(head)) {
            return true;
        }
    }
    return false;
}

function lineEnd(text: string, from: number): number {
    let end = from;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

function isLineEnd(code: number): boolean {
    return code === 10 || code === 13;
}

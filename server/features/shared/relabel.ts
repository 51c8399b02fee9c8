/** Writes a label anew as its place has it: brackets and blanks stay, the parts change. */
import { normaliseMarker } from '../../../language/locales/numerals.js';
import { labelParts } from '../../../language/syntax/words/labels.js';

const part = /[\p{L}\p{N}\u0640]+/gu;

/**
 * A label with its first parts replaced.
 * @param typed the label as it stands, such as `2(a) (i)`
 * @param depth how many of its parts are replaced
 * @param name the new label for those parts, in any form
 * @returns the label as typed where both have equally many parts; otherwise the new name in its own form, and the rest as typed
 */
export function relabel(typed: string, depth: number, name: string): string {
    const places = [...typed.matchAll(part)];
    const parts = labelParts(name);
    const written = [...name.matchAll(part)].map(([text]) => text);
    if (parts.length !== depth || written.length !== parts.length || places.length < depth) {
        return name + typed.slice(endOfPart(typed, places[depth - 1]));
    }
    let text = '';
    let at = 0;
    for (const [index, place] of places.slice(0, depth).entries()) {
        const wanted = written[index] ?? '';
        // A part that stays is not touched: `2(A)` keeps its capital.
        text += typed.slice(at, place.index) + (normaliseMarker(place[0]) === parts[index] ? place[0] : wanted);
        at = place.index + place[0].length;
    }
    return text + typed.slice(at);
}

function endOfPart(typed: string, place: RegExpExecArray | undefined): number {
    if (!place) {
        return typed.length;
    }
    const end = place.index + place[0].length;
    return end + (/^\s*[)）]/u.exec(typed.slice(end))?.[0].length ?? 0);
}

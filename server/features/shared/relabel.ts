/** Rewrites a label in the form typed at its place: brackets and blanks stay, only the components change. */
import { normaliseMarker } from '../../../language/locales/numerals.js';
import { labelParts } from '../../../language/syntax/words/labels.js';

const labelPart = /[\p{L}\p{N}]+/gu;

/**
 * Replaces the first components of a label.
 * @param typed the label as typed, such as `2(a) (i)`
 * @param depth how many of its components to replace
 * @param name the new label for those components, in any form
 * @returns the label in its typed form if the number of components stays the same; otherwise the new name in its own form, and the rest as typed
 */
export function relabel(typed: string, depth: number, name: string): string {
    const places = [...typed.matchAll(labelPart)];
    const parts = labelParts(name);
    const written = [...name.matchAll(labelPart)].map(([text]) => text);
    if (parts.length !== depth || written.length !== parts.length || places.length < depth) {
        return name + typed.slice(endOfPart(typed, places[depth - 1]));
    }
    let text = '';
    let at = 0;
    for (const [index, place] of places.slice(0, depth).entries()) {
        const replacement = written[index] ?? '';
        // An unchanged component is left alone: `2(A)` keeps its capital.
        text += typed.slice(at, place.index) + (normaliseMarker(place[0]) === parts[index] ? place[0] : replacement);
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

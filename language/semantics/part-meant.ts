/** A part of the day as people write it in a schedule: “Afternoon, Room A”, “Matin: 2, 3”. */
import type { PartOfDay } from '../locales/locale.js';
import { partWords } from '../locales/part-words.js';
import { labelEnd } from '../syntax/words/labels.js';

/** What a line says that begins with a part of the day. */
export interface PartMeant {
    readonly part: PartOfDay;
    /** The items behind it, as they are written. */
    readonly taken: string;
    /** The room or track behind it. */
    readonly track: string;
}

const longestWord = Math.max(...[...partWords.keys()].map(({ length }) => length));

/** Reads a line that begins with a part of the day in the words of any language; undefined if it does not. */
export function partMeant(line: string): PartMeant | undefined {
    const lead = line.slice(0, longestWord + 1).toLowerCase();
    for (const [word, part] of partWords) {
        const behind = line.slice(word.length);
        if (lead.startsWith(word) && /^(?:$|[\s,:：，@])/u.test(behind)) {
            const rest = behind.replace(/^[\s,:：，@]+/u, '').trim();
            return labelEnd(rest, 0) > 0 && /^\p{N}/u.test(rest) ? { part, taken: rest, track: '' } : { part, taken: '', track: rest };
        }
    }
    return undefined;
}

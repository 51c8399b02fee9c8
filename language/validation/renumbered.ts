/** What a fix renumbers, in the words of its title. */
import { counted } from '../../protocol/wording.js';

/** What a fix renumbers. */
export interface Renumbered {
    /** Its name now, and the one that it gets. */
    readonly from: string;
    readonly to: string;
}

/** What a fix renumbers, by the names that the things get: "item 3 as 2", "2 items as 3 and 4", "49 items as 2 to 50". */
export function renumberedAs(noun: string, all: readonly Renumbered[], plural = `${noun}s`): string {
    const [first] = all;
    return first && all.length === 1
        ? `${noun} ${first.from} as ${first.to}`
        : `${counted(all.length, noun, plural)} as ${range(all.map(({ to }) => to))}`;
}

/** "3 and 4", "2 to 50": the first and the last of some names. */
export function range(names: readonly string[]): string {
    return `${names[0]} ${names.length > 2 ? 'to' : 'and'} ${names.at(-1)}`;
}

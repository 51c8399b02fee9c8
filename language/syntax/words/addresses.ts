/** Addresses of web pages in running text. */
import { matchesOf } from '../../locales/matches.js';
import { withoutTail } from '../../text/ends.js';

const address = /(?:https?:\/\/|www\.)[^\s<>"“”«»（），。；、）]+/giu;

/** Every address with its UTF-16 offset. A stop at the end of the sentence is none of the address. */
export function addressesIn(text: string): readonly { readonly start: number; readonly text: string }[] {
    return !/:\/\/|www\./iu.test(text)
        ? []
        : [...matchesOf(address, text)].map((match) => ({ start: match.index, text: withoutTail(match[0], ".,;:!?'’)]") }));
}

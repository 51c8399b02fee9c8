/** Addresses of web pages in running text. */
import { matchesOf } from '../../locales/matches.js';
import { withoutTail } from '../../text/ends.js';

const address = /(https?:\/\/|www\.)[^\s<>"“”«»《》（），。；、）]+/giu;

/** An address in a text. Offsets are UTF-16. */
export interface Address {
    readonly start: number;
    /** The end of the run without blanks, exclusive; it includes a stop that ends the sentence. */
    readonly end: number;
    /** The address itself, without a stop that ends the sentence. */
    readonly text: string;
    /** The target of the link. */
    readonly target: string;
}

/** Every address of a text, in order. */
export function addressesIn(text: string): readonly Address[] {
    return /:\/\/|www\./iu.test(text)
        ? matchesOf(address, text).flatMap(({ 0: run, 1: scheme = '', index: start }): Address[] => {
              const found = withoutTail(run, ".,;:!?'’()]");
              const target = /^www/iu.test(found) ? `https://${found}` : found;
              return found.length > scheme.length ? [{ start, end: start + run.length, text: found, target }] : [];
          })
        : [];
}

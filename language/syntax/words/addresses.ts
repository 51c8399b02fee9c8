/** Addresses of web pages in running text. */
import { matchesOf } from '../../locales/matches.js';
import { withoutTail } from '../../text/ends.js';
import { emphasisIn, noText } from './emphasis.js';

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
    const found = /:\/\/|www\./iu.test(text) ? runsIn(text) : [];
    return found.some(({ text: address }) => address.endsWith('_')) ? withoutItalics(text, found) : found;
}

/** Without the stroke that closes italics. An address may end with one of its own, so that only a pair that is open takes it. */
function withoutItalics(text: string, found: readonly Address[]): readonly Address[] {
    let [hidden, at] = ['', 0];
    for (const { start, text: address } of found) {
        const shown = address.endsWith('_') ? 1 : 0;
        hidden += text.slice(at, start) + noText.repeat(address.length - shown);
        at = start + address.length - shown;
    }
    const lasts = new Set(found.map((one) => one.start + one.text.length - 1));
    const closing = new Set(emphasisIn(hidden + text.slice(at), lasts).map(({ start }) => start));
    return found.map((one) =>
        one.text.endsWith('_') && closing.has(one.start + one.text.length - 1)
            ? { ...one, text: one.text.slice(0, -1), target: one.target.slice(0, -1) }
            : one,
    );
}

function runsIn(text: string): readonly Address[] {
    return matchesOf(address, text).flatMap(({ 0: run, 1: scheme = '', index: start }): Address[] => {
        const found = withoutTail(run, ".,;:!?'’()]*");
        const target = /^www/iu.test(found) ? `https://${found}` : found;
        return found.length > scheme.length ? [{ start, end: start + run.length, text: found, target }] : [];
    });
}

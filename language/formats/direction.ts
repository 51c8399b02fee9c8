/** What keeps text readable where both directions meet, in formats that are nothing but characters. */
import type { InlineRun } from '../document/blocks.js';

const leftToRightMark = '\u200e';

/**
 * Closes a symbol or an address that ends in a sign, such as `A/63/1*` or `https://www.un.org/`: in a passage that runs from right to left
 * the sign would jump to its other side. Any other run stays as it is, so that a sentence is found as it was written.
 */
export function closed({ kind, text }: InlineRun, direction: 'ltr' | 'rtl'): string {
    const latin = kind === 'symbol' || kind === 'address';
    return direction === 'rtl' && latin && /[^\p{L}\p{N}]$/u.test(text) ? text + leftToRightMark : text;
}

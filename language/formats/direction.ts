/** Keeps text readable where both directions meet, in formats that consist of characters only. */
import type { InlineRun } from '../document/blocks.js';

const leftToRightMark = '\u200e';

/**
 * Adds a left-to-right mark to a symbol or address that ends in a sign, such as `A/63/1*` or `https://www.un.org/`: in a right-to-left
 * passage the sign would jump to the other side. Other runs stay unchanged, so that a search finds a sentence as written.
 */
export function withDirectionMark({ kind, text }: InlineRun, direction: 'ltr' | 'rtl'): string {
    const latin = kind === 'symbol' || kind === 'address';
    return direction === 'rtl' && latin && /[^\p{L}\p{N}]$/u.test(text) ? text + leftToRightMark : text;
}

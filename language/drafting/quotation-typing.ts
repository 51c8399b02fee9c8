/** The quotation mark of the language for a straight one that was typed. */
import type { Locale } from '../locales/locale.js';
import type { LineChange } from './list-typing.js';

/** What stands before a quotation mark that opens: nothing, a blank, a bracket, a dash or another mark that opens. */
const opens = /(?:^|[\s(（[{/–—-]|[«„‘《「])$/u;
/** A Latin or Cyrillic letter, figure or stop: a mark after it closes. Chinese has no blanks, so there the marks of the line decide. */
const han = /\p{Script=Han}$/u;

/**
 * The change after a straight quotation mark was typed: the mark of the language that opens or closes here. Undefined where a straight one is meant: in a
 * comment, and after a figure, where it stands for inches or seconds.
 * @param before the line up to the mark, without it
 */
export function afterStraightQuote(before: string, { citations, quotationBlank = '' }: Locale): LineChange | undefined {
    const [pair] = citations.quotes;
    if (!pair || /^[\s\ufeff]*\/\//u.test(before) || /\p{N}$/u.test(before)) {
        return undefined;
    }
    const [open, close] = pair;
    const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
    const isOpening = opens.test(before) || (han.test(before) && !isOpen);
    const text = isOpening ? `${open}${quotationBlank}` : `${quotationBlank}${close}`;
    return { line: 0, start: before.length, end: before.length + 1, text };
}

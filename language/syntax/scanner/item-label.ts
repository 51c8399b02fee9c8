/** The label behind the word `item`, and the dash of an item without a number of its own. */
import { labelEnd } from '../words/labels.js';
import type { Line } from './lines.js';
import type { TokenSink } from './tokens.js';

/** `item 4 -  Title`: two blanks behind the dash. With one it is the dash that Arabic prints behind a number, `item 1 - Title`. */
const dashed = /^\s{1,20}[-–—](?=\s\s|\t)/u;
/** "2." and "1 -" are pasted with their punctuation, which does not belong to the title. */
const pastedPunctuation = /^\s*(?:[.．、]|[-–—](?=\s))/u;

/** "2:", "2 :" and "2)" are slips: the title does not begin with such a sign. The rule item/label tells of them. */
const slip = /^\s?[)）\]】:：,，;；]{1,3}(?=\s|[:：]?\p{Script=Han})/u;
/** What shows that a number begins no label. */
const noLabel = /^[\d/]|^[.．,:：]\d|^\p{Ll}(?:[)）.:：\s]|$)/u;

/**
 * Reads the label of an item.
 * @returns the UTF-16 offset in the line at which the title begins, blanks not skipped
 */
export function readLabel(line: Line, from: number, out: TokenSink): number {
    const end = labelEnd(line.text, from);
    const rest = end < 0 ? '' : line.text.slice(end);
    // One letter alone is the title, or its beginning.
    const isLetter = end === line.text.length && end === from + 1 && /^\p{L}/u.test(line.text.slice(from));
    if (end < 0 || isLetter || noLabel.test(rest)) {
        return from;
    }
    const dash = dashed.exec(rest)?.[0].length;
    out.add(dash === undefined ? 'LABEL' : 'PARENT', line.start + from, line.start + end);
    if (dash !== undefined) {
        out.add('DASH', line.start + end + dash - 1, line.start + end + dash);
        return end + dash;
    }
    const signs = slip.exec(rest)?.[0].length ?? 0;
    return signs > 0 && rest.slice(signs).trim() !== '' ? end + signs : end + (pastedPunctuation.exec(rest)?.[0].length ?? 0);
}

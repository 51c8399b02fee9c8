/** The label behind the word `item`, and the dash of an item without a number of its own. */
import { labelEnd } from '../words/labels.js';
import type { Line } from './lines.js';
import type { TokenSink } from './tokens.js';

/** `item 4 -  Title`: two blanks behind the dash. With one it is the dash that Arabic prints behind a number, `item 1 - Title`. */
const dashed = /^\s{1,20}[-–—](?=\s\s|\t)/u;
/** "2." and "1 -" are pasted with their punctuation, which does not belong to the title. */
const pastedPunctuation = /^\s*(?:[.．、]|[-–—](?=\s))/u;

/** What shows that a number is no label, or a label in another form, which has a rule of its own: `item 2: Debate`, `item 2) More`. */
const noLabel = /^[\d/:：)）\]]|^[.,]\d|^\s{1,3}[:：]/u;

/**
 * Reads the label of an item.
 * @returns the UTF-16 offset in the line at which the title begins, blanks not skipped
 */
export function readLabel(line: Line, from: number, out: TokenSink): number {
    const end = labelEnd(line.text, from);
    if (end < 0 || noLabel.test(line.text.slice(end))) {
        return from;
    }
    const rest = line.text.slice(end);
    const dash = dashed.exec(rest)?.[0].length;
    out.add(dash === undefined ? 'LABEL' : 'PARENT', line.start + from, line.start + end);
    if (dash !== undefined) {
        out.add('DASH', line.start + end + dash - 1, line.start + end + dash);
        return end + dash;
    }
    return end + (pastedPunctuation.exec(rest)?.[0].length ?? 0);
}

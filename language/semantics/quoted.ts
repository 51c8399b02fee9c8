/** What stands in quotation marks in a text: it is told as somebody else wrote it. */
import { lastWhere } from '../text/searching.js';

const pairs: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '「': '」', '『': '』', '《': '》', '"': '"' };
const opening = /[“«„「『《"]/gu;

/** Whether an offset of a text lies in quotation marks. Finding them costs what the text is long. */
export function quotedIn(text: string): (at: number) => boolean {
    const spans: (readonly [start: number, end: number])[] = [];
    const unclosed = new Set<string>();
    let end = 0;
    for (const { index, 0: mark } of text.matchAll(opening)) {
        const close = index < end || unclosed.has(mark) ? -1 : text.indexOf(pairs[mark] ?? '', index + 1);
        if (close >= 0) {
            spans.push([index, close]);
            end = close + 1;
        } else if (index >= end) {
            unclosed.add(mark);
        }
    }
    // Spans are in order, and do not overlap.
    return (at) => (spans[lastWhere(spans.length, (index) => (spans[index]?.[0] ?? 0) < at)]?.[1] ?? -1) > at;
}

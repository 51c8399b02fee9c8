/** Where the passages of a document have signs of emphasis. */
import { type Inline, isText } from '../grammar/generated/ast.js';
import { textOf } from '../syntax/tree/nodes.js';
import { addressesIn } from '../syntax/words/addresses.js';
import { emphasisIn, type EmphasisSign, noText } from '../syntax/words/emphasis.js';

/** The signs of emphasis in each part of a passage; offsets count in the part. Empty where there is none. */
export function emphasisInParts(parts: readonly Inline[]): ReadonlyMap<Inline, readonly EmphasisSign[]> {
    const found = new Map<Inline, EmphasisSign[]>();
    if (!parts.some((part) => isText(part) && (part.text.includes('_') || part.text.includes('**')))) {
        return found;
    }
    const starts: (readonly [Inline, number])[] = [];
    let text = '';
    for (const part of parts) {
        starts.push([part, text.length]);
        text += isText(part) ? withoutAddresses(textOf(part)) : noText.repeat(textOf(part).length);
    }
    let index = 0;
    for (const { start, end, kind } of emphasisIn(text)) {
        while (index + 1 < starts.length && starts[index + 1]![1] <= start) {
            index++;
        }
        const [part, from] = starts[index]!;
        const own = found.get(part) ?? [];
        own.push({ start: start - from, end: end - from, kind });
        found.set(part, own);
    }
    return found;
}

function withoutAddresses(text: string): string {
    let [out, at] = ['', 0];
    for (const { start, text: address } of addressesIn(text)) {
        out += text.slice(at, start) + noText.repeat(address.length);
        at = start + address.length;
    }
    return out + text.slice(at);
}

/** Emphasis in running text: `_italic_` and `**bold**`, only as a pair around words. */
import { type Inline, isText } from '../../grammar/generated/ast.js';
import { textOf } from '../tree/nodes.js';
import { addressesIn } from './addresses.js';

/** A sign that opens or closes emphasis. Offsets are UTF-16, `end` is exclusive. */
export interface EmphasisSign {
    readonly start: number;
    readonly end: number;
    readonly kind: 'italic' | 'bold';
}

/** Stands for a symbol, an address, a citation or a mark, in which no sign is one of emphasis. */
const other = '\ufffc';
/** What may stand before a sign that opens: nothing, a blank, what opens, a dash, the other sign, or a letter of a script without blanks. */
const beforeOpening = /^(?:$|[\s([{（《「“„‘«"'’—–：，、；。]|\p{Script=Han}|[_*\ufffc])$/u;
/** What may stand behind a sign that closes: anything but what goes on with a word. */
const behindClosing = /^(?:$|\p{Script=Han}|[^\p{L}\p{M}\p{N}])$/u;

/** The signs of emphasis in a text, in order: each opens or closes one of the pairs. */
export function emphasisIn(text: string): readonly EmphasisSign[] {
    if (!text.includes('_') && !text.includes('**')) {
        return [];
    }
    const signs: EmphasisSign[] = [];
    const open = new Map<EmphasisSign['kind'], EmphasisSign>();
    for (let at = 0; at < text.length; at++) {
        const length = text.startsWith('**', at) && text.charAt(at + 2) !== '*' ? 2 : text.charAt(at) === '_' ? 1 : 0;
        const run = text.charAt(at);
        if (length === 0 || text.charAt(at - 1) === run || text.charAt(at + length) === run) {
            continue;
        }
        const sign: EmphasisSign = { start: at, end: at + length, kind: length === 2 ? 'bold' : 'italic' };
        const [before, behind] = [text.charAt(at - 1), text.charAt(at + length)];
        const first = open.get(sign.kind);
        if (first && at > first.end && !/^\s$/u.test(before) && behindClosing.test(behind)) {
            signs.push(first, sign);
            open.delete(sign.kind);
        } else if (beforeOpening.test(before) && /^[^\s]$/u.test(behind)) {
            open.set(sign.kind, sign);
        }
        at += length - 1;
    }
    return signs.sort((one, next) => one.start - next.start);
}

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
        text += isText(part) ? withoutAddresses(textOf(part)) : other.repeat(textOf(part).length);
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
        out += text.slice(at, start) + other.repeat(address.length);
        at = start + address.length;
    }
    return out + text.slice(at);
}

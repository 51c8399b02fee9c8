/** Emphasis in running text: `_italic_` and `**bold**`, only as a pair around words. */
import { joinedLetter } from '../../locales/joined-letters.js';

/** A sign that opens or closes emphasis. Offsets are UTF-16, `end` is exclusive. */
export interface EmphasisSign {
    readonly start: number;
    readonly end: number;
    readonly kind: 'italic' | 'bold';
}

/** Stands for a symbol, an address, a citation or a mark, in which no sign is one of emphasis. */
export const noText = '\ufffc';
/** What may stand before a sign that opens: nothing, a blank, what opens, a dash, the other sign, or a letter of a script without blanks. */
const beforeOpening = /^(?:$|[\s([{（《「“„‘«"'’—–：，、；。]|\p{Script=Han}|[_*\ufffc])$/u;
/** What may stand behind a sign that closes: anything but what goes on with a word. */
const behindClosing = /^(?:$|\p{Script=Han}|[^\p{L}\p{M}\p{N}])$/u;

/** Whether a sign may open at an offset, by what stands before it. */
function mayOpen(text: string, at: number): boolean {
    const before = text.charAt(at - 1);
    return beforeOpening.test(before) || (joinedLetter.test(before) && beforeOpening.test(text.charAt(at - 2)));
}

/** The signs of emphasis in a text, in order: each opens or closes one of the pairs. `closers` are the offsets of signs that cannot open. */
export function emphasisIn(text: string, closers?: ReadonlySet<number>): readonly EmphasisSign[] {
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
        } else if (!closers?.has(at) && mayOpen(text, at) && /^[^\s]$/u.test(behind)) {
            open.set(sign.kind, sign);
        }
        at += length - 1;
    }
    return signs.sort((one, next) => one.start - next.start);
}

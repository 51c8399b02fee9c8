/** Signs that stand free in a text: between blanks, and outside of quotation marks and brackets. */
import { isGap } from './characters.js';

const brackets: readonly (readonly [string, string])[] = [
    ['(', ')'],
    ['（', '）'],
    ['[', ']'],
    ['【', '】'],
    ['{', '}'],
];

/** What is open: the sign that closes it, and the offset where it begins. */
interface Opened {
    readonly close: string;
    readonly start: number;
}

/**
 * The offsets of a sign that stands free, in order. Before it stands a blank or the beginning of the text; behind it a blank, the end of the text, or the mark
 * of a note. What is opened and not closed encloses nothing.
 * @param quotes the pairs of quotation marks of the language
 */
export function freeSigns(text: string, sign: string, quotes: readonly (readonly [string, string])[]): readonly number[] {
    const found: number[] = [];
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
        if (isEdge(text, at - 1) && (isEdge(text, at + sign.length) || text.startsWith('[^', at + sign.length))) {
            found.push(at);
        }
    }
    return found.length === 0 ? found : outside(found, enclosedIn(text, [...quotes, ...brackets]));
}

function isEdge(text: string, at: number): boolean {
    return at < 0 || at >= text.length || isGap(text.charCodeAt(at));
}

/** The offsets that no stretch holds. Both are in order; the stretches do not overlap. */
function outside(offsets: readonly number[], stretches: readonly (readonly [number, number])[]): readonly number[] {
    let next = 0;
    return offsets.filter((offset) => {
        while ((stretches[next]?.[1] ?? Number.POSITIVE_INFINITY) <= offset) {
            next++;
        }
        return (stretches[next]?.[0] ?? Number.POSITIVE_INFINITY) > offset;
    });
}

/** The outermost stretches between two signs of a pair, in order. */
function enclosedIn(text: string, pairs: readonly (readonly [string, string])[]): readonly (readonly [number, number])[] {
    const openers = new Map(pairs);
    const longest = pairs.some(([open]) => open.length > 1) ? 2 : 1;
    const closers = new Set(pairs.map(([, close]) => close));
    const open: Opened[] = [];
    const waiting = new Map<string, number>();
    const stretches: [number, number][] = [];
    const count = (close: string, more: number): void => void waiting.set(close, (waiting.get(close) ?? 0) + more);
    for (let at = 0; at < text.length; at++) {
        for (let length = longest; length > 0; length--) {
            const sign = text.slice(at, at + length);
            if (closers.has(sign) && (waiting.get(sign) ?? 0) > 0) {
                let start = at;
                for (let last = open.pop(); last; last = open.pop()) {
                    count(last.close, -1);
                    start = last.start;
                    if (last.close === sign) {
                        break;
                    }
                }
                while ((stretches.at(-1)?.[0] ?? -1) >= start) {
                    stretches.pop();
                }
                stretches.push([start, at + length]);
            } else if (openers.has(sign)) {
                const close = openers.get(sign) ?? '';
                open.push({ close, start: at });
                count(close, 1);
            } else {
                continue;
            }
            at += length - 1;
            break;
        }
    }
    return stretches;
}

/** How a label begins: a number and what may go on with it (`4.1`, `1 bis`), or a letter or numeral (`A`, `II`, `أ`, `一`). */
import { onceComputed } from '../../kept/once.js';
import { locales } from '../../locales/index.js';
import { fromRoman, headLetters, letterNamed, normaliseMarker, supplementary, westernDigits } from '../../locales/numerals.js';

/** Source of an expression for one digit of the scripts that are read. */
export const digits = '[0-9٠-٩۰-۹０-９]';

/** A part behind a full stop has no zero at its head: 9.05 is a time. */
const decimal = new RegExp(`[.．](?![0٠۰０])${digits}{1,3}(?!${digits})`, 'uy');
/** The most parts behind the first one. What has more is no number of an item: each item below it would have to be looked for. */
const mostDecimals = 16;
/** What goes on like this is a date, a time or a share: 3.9.2024, 1.5 %. */
const goesOn = new RegExp(`[.．:：/]${digits}|[ \u00a0\u202f]?[%٪‰]`, 'uy');

const supplementWords = Object.values(locales).flatMap(({ supplements }) =>
    supplements.flatMap((words, place) => words.map((word) => ({ word, place }))),
);
/** What stands behind the number of an item that was put in between: ` bis`, `-бис`. */
const supplement = new RegExp(
    `[ \\u00a0\\u202f]?-?(?:${[...new Set(supplementWords.map(({ word }) => word))].sort((one, other) => other.length - one.length).join('|')})(?!\\p{L})`,
    'iuy',
);
const places = onceComputed(() => new Map(supplementWords.map(({ word, place }) => [word, place])));

/** The head of a label that is no number: capitals, an Arabic letter or its name, a Chinese numeral. What follows must show that it is one. */
const letterHead = new RegExp(headLetters, 'uy');
/** A title that begins with a letter goes on with a word in small letters: “A new approach”. */
const endsHead =
    /$|[,;、，،؛；()（）[\]@}:：\r\n]|[.．](?:$|[\s,;、，}]|\p{Script=Han})|[ \u00a0\u202f\u3000]{2}|[\t\u3000]|[ \u00a0\u202f][^\p{Ll}\s]/uy;

/** The end of the decimals behind a number, `.1.2`; the end of the number where there are none, or where they are those of something else. */
export function decimalsEnd(text: string, from: number): number {
    let end = from;
    let next = endOf(decimal, text, end);
    for (let count = 0; next >= 0 && count < mostDecimals; count++) {
        end = next;
        next = endOf(decimal, text, end);
    }
    return endOf(goesOn, text, end) >= 0 ? from : end;
}

/** The end of `bis`, `ter` and so on behind a number; the end of the number where there is none. */
export function supplementEnd(text: string, from: number): number {
    return Math.max(from, endOf(supplement, text, from));
}

/** The end of a letter or numeral that begins a label, with the decimals below it (`A.1`), or -1. */
export function letterHeadEnd(text: string, at: number): number {
    const end = endOf(letterHead, text, at);
    if (end < 0 || !countsAsHead(text.slice(at, end))) {
        return -1;
    }
    const last = /\p{Lu}/u.test(text.charAt(end - 1)) ? decimalsEnd(text, end) : end;
    return endOf(endsHead, text, last) >= 0 ? last : -1;
}

/** The same without decimals and whatever follows, unless it is another letter or a figure: the place itself shows that it is a label. */
export function bareHeadEnd(text: string, at: number): number {
    const end = endOf(letterHead, text, at);
    const isOver = end >= 0 && (!/[\p{L}\p{N}]/u.test(text.charAt(end)) || /^\p{Script=Han}{2}$/u.test(text.slice(end - 1, end + 1)));
    return isOver && countsAsHead(text.slice(at, end)) ? end : -1;
}

/** One letter, the same one several times (AA after Z), or a Roman numeral. */
function countsAsHead(head: string): boolean {
    const small = normaliseMarker(head);
    return !/^\p{Lu}/u.test(head) || (head.length <= 4 && head === head.charAt(0).repeat(head.length)) || fromRoman(small) !== undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether the first part of a label stands there as it is, without a bracket: `A` and `II`, not `(a)` or `a)`. */
export function isWholeHead(label: string, head: string): boolean {
    return label.startsWith(head) && !/[)）]/u.test(label.charAt(head.length));
}

/** The normal form of what may begin a label: `1bis`, a capital, the Arabic letter for its name. Undefined for all other parts. */
export function normalHead(typed: string, isHead: boolean): string | undefined {
    const figures = /^[0-9٠-٩۰-۹０-９]+/u.exec(typed)?.[0] ?? '';
    if (figures !== '') {
        const word = typed
            .slice(figures.length)
            .replace(/^[ \u00a0\u202f]?-?/u, '')
            .toLowerCase();
        const place = places().get(word);
        return place === undefined ? undefined : supplementary(String(Number(westernDigits(figures))), place);
    }
    if (!isHead) {
        return undefined;
    }
    return letterNamed(typed) ?? normaliseMarker(typed).toUpperCase();
}

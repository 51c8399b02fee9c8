/** Trimming the ends of a text, read backwards from the end. A regular expression ending in `+$` would be tried at every offset. */

/** The text without the given signs at its end, and without blanks there if `blanks` is set. */
export function withoutTail(text: string, signs: string, blanks = false): string {
    let end = text.length;
    while (end > 0 && (signs.includes(text.charAt(end - 1)) || (blanks && isBlank(text.charAt(end - 1))))) {
        end--;
    }
    return text.slice(0, end);
}

/** The text without the given signs at its beginning, and without blanks there if `blanks` is set. */
export function withoutHead(text: string, signs: string, blanks = false): string {
    let start = 0;
    while (start < text.length && (signs.includes(text.charAt(start)) || (blanks && isBlank(text.charAt(start))))) {
        start++;
    }
    return text.slice(start);
}

/** The run of line ends at the end of a text; empty if there is none. */
export function trailingLineEnds(text: string): string {
    return text.slice(withoutTail(text, '\r\n').length);
}

/** The text before a sign; the whole text if the sign is missing. */
export function upTo(text: string, sign: string): string {
    const at = text.indexOf(sign);
    return at < 0 ? text : text.slice(0, at);
}

/** A break between two lines, with the blanks around it. Offsets are UTF-16, the end is exclusive. */
export interface LineBreak {
    readonly start: number;
    readonly end: number;
}

/** The breaks of a text, in order. Blank lines belong to the break. */
export function lineBreaks(text: string): readonly LineBreak[] {
    const found: LineBreak[] = [];
    const sign = /[\r\n]/gu;
    for (let match = sign.exec(text); match; match = sign.exec(text)) {
        let start = match.index;
        while (start > (found.at(-1)?.end ?? 0) && ' \t\u3000'.includes(text.charAt(start - 1))) {
            start--;
        }
        let end = match.index + 1;
        while (end < text.length && isBlank(text.charAt(end))) {
            end++;
        }
        found.push({ start, end });
        sign.lastIndex = end;
    }
    return found;
}

/** A blank, a tab or a line end of any script. */
function isBlank(character: string): boolean {
    return character.trim() === '';
}

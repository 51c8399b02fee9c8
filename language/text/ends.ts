/** The ends of a text: what is dropped there, found from the end backwards. An expression that ends with `+$` would be tried at every place. */

/** The text without any of some signs, and without blanks where `blanks` says so, at its end. */
export function withoutTail(text: string, signs: string, blanks = false): string {
    let end = text.length;
    while (end > 0 && (signs.includes(text.charAt(end - 1)) || (blanks && isBlank(text.charAt(end - 1))))) {
        end--;
    }
    return text.slice(0, end);
}

/** The text without any of some signs, and without blanks where `blanks` says so, at its beginning. */
export function withoutHead(text: string, signs: string, blanks = false): string {
    let start = 0;
    while (start < text.length && (signs.includes(text.charAt(start)) || (blanks && isBlank(text.charAt(start))))) {
        start++;
    }
    return text.slice(start);
}

/** The line end with which a text ends: any row of them; empty where it ends with none. */
export function lineEndOf(text: string): string {
    return text.slice(withoutTail(text, '\r\n').length);
}

/** The text up to a sign, without it; the whole text where it is not there. */
export function upTo(text: string, sign: string): string {
    const at = text.indexOf(sign);
    return at < 0 ? text : text.slice(0, at);
}

/** A break between two lines, with the blanks around it. Offsets are UTF-16, the end is exclusive. */
export interface LineBreak {
    readonly start: number;
    readonly end: number;
}

/** The breaks of a text, in order. Lines without a sign on them are of the break. */
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

/** Control characters: signs that nobody sees and that steer the terminals and printers which a text is shown on. Tabs and line ends are none of them. */

const any = /[^\P{Cc}\t\n\r]/u;

/** Where a text was read in the wrong encoding these stand for quotation marks and dashes, which somebody has to put back. */
export const oldSign = 'control character beyond ASCII';

const names: Readonly<Record<number, string>> = {
    0: 'null character',
    7: 'bell character',
    8: 'backspace',
    11: 'vertical tab',
    12: 'form feed',
    27: 'escape character',
    127: 'delete character',
    133: 'next line character',
};

/** Whether a UTF-16 code unit is a control character other than a tab or a line end. */
export function isControl(code: number): boolean {
    return code < 0x20 ? code !== 9 && code !== 10 && code !== 13 : code >= 0x7f && code <= 0x9f;
}

/** Whether a text holds any. */
export function hasControl(text: string): boolean {
    return any.test(text);
}

/** What a control character is called. */
export function controlName(code: number): string {
    return names[code] ?? (code < 0x80 ? 'control character' : oldSign);
}

/**
 * What stands in place of the control characters between two offsets: a blank where one of them broke a line or a page between two words, else nothing.
 * @param end exclusive
 */
export function insteadOfControls(text: string, start: number, end: number): '' | ' ' {
    return partsWords(text, start, end) && isSeen(text.charAt(start - 1)) && isSeen(text.charAt(end)) ? ' ' : '';
}

function partsWords(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
        const code = text.charCodeAt(at);
        if (code === 11 || code === 12 || code === 133) {
            return true;
        }
    }
    return false;
}

function isSeen(sign: string): boolean {
    return sign !== '' && !/\s/u.test(sign);
}

/** Where a run of control characters that begins at an offset ends. */
export function behindControls(text: string, at: number): number {
    let end = at;
    while (end < text.length && isControl(text.charCodeAt(end))) {
        end++;
    }
    return end;
}

/** A text as it is printed: without control characters. */
export function withoutControls(text: string): string {
    if (!hasControl(text)) {
        return text;
    }
    let printed = '';
    let kept = 0;
    for (let at = 0; at < text.length; ) {
        const end = behindControls(text, at);
        if (end > at) {
            printed += text.slice(kept, at) + insteadOfControls(text, at, end);
            kept = end;
        }
        at = end + 1;
    }
    return printed + text.slice(kept);
}

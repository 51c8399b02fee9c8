/** Control characters: invisible, but they steer the terminal or printer that shows the text. Tabs and line ends do not count. */

const any = /[^\P{Cc}\t\n\r]/u;

/** In a text read in the wrong encoding these stand for quotation marks and dashes. The user has to restore them by hand. */
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

/** Whether a text holds a control character. */
export function hasControl(text: string): boolean {
    return any.test(text);
}

/** The name of a control character, for messages. */
export function controlName(code: number): string {
    return names[code] ?? (code < 0x80 ? 'control character' : oldSign);
}

/**
 * The replacement for the control characters between two offsets: a blank if one of them breaks a line or page between two words, else nothing.
 * @param end exclusive
 */
export function replacementOfControls(text: string, start: number, end: number): '' | ' ' {
    return separatesWords(text, start, end) && isSeen(text.charAt(start - 1)) && isSeen(text.charAt(end)) ? ' ' : '';
}

function separatesWords(text: string, start: number, end: number): boolean {
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

/** The end of the run of control characters that begins at an offset. */
export function skipControls(text: string, at: number): number {
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
        const end = skipControls(text, at);
        if (end > at) {
            printed += text.slice(kept, at) + replacementOfControls(text, at, end);
            kept = end;
        }
        at = end + 1;
    }
    return printed + text.slice(kept);
}

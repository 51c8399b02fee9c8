/** The marks of notes in running text, and the text as it is read without them. */

/** A mark, as `[^1]`. */
export const markPattern = /\[\^([^\]\s]{1,20})\]/gu;

/**
 * A text with blanks in place of the marks of its notes, so that none hides the end of a sentence or stands between two words. It is as long as before: every offset
 * (UTF-16) still counts.
 */
export function marksBlanked(text: string): string {
    return text.includes('[^') ? text.replace(markPattern, (mark) => ' '.repeat(mark.length)) : text;
}

/** Signs that may stand between the stop of a sentence and the blank behind it: closing quotes and brackets, the signs of emphasis, and raised figures. */
const closing = /[)\]”’»"'）」』】》_*¹²³⁰⁴-⁹]/u;

/** The most closing signs that are looked at: `.”)**`. */
const mostClosing = 6;

/** The offset behind the closing signs that stand at an offset; the offset itself if none does. */
export function afterClosing(text: string, at: number): number {
    let end = at;
    while (end < text.length && end - at < mostClosing && closing.test(text.charAt(end))) {
        end++;
    }
    return end;
}

/** Text that comes from elsewhere (names of files, words of a document) as it may be shown in a line of a terminal, a log or a report. */

/**
 * What steers a terminal, breaks a line or turns round what stands beside it, and halves of surrogate pairs. The marks of direction and the
 * signs that join letters stay: they belong to Arabic text and change nothing around it.
 */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufeff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text without control characters. They are written as JSON writes them: `\n`, `\u001b`. */
export function printable(text: string): string {
    return text.replace(unprintable, (sign) => names[sign] ?? escaped(sign));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
    return text.split('\n').map(printable).join('\n');
}

/** A value as JSON in which nothing steers a terminal; to a program it says the same as any other JSON of the value. */
export function printableJson(value: unknown, indent?: number): string {
    return printableLines(JSON.stringify(value, null, indent));
}

function escaped(sign: string): string {
    return Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

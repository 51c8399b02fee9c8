/** Text from outside (file names, words of a document), made safe for a line of a terminal, a log or a report. */

/**
 * Signs that steer a terminal, break a line or turn the text beside them, and lone surrogates. Marks of direction and signs that join letters stay: they belong
 * to Arabic text and change nothing around it.
 */
const unprintable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufeff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text with its control characters escaped as in JSON: `\n`, `\u001b`. */
export function printable(text: string): string {
    return text.replace(unprintable, (sign) => names[sign] ?? escaped(sign));
}

/** The same for a text of several lines. */
export function printableLines(text: string): string {
    return text.split('\n').map(printable).join('\n');
}

/** A value as JSON in which nothing steers a terminal. A program reads the same value from it as from any other JSON. */
export function printableJson(value: unknown, indent?: number): string {
    return printableLines(JSON.stringify(value, null, indent));
}

function escaped(sign: string): string {
    return Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

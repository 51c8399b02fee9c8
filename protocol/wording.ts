/** Numbers and names in the sentences that users read, from the server and in the editor. */

/** "1 word", "8,500 words". */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
    return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}

/** Isolates a text with letters that run from right to left: they must not reverse the words and figures beside it. */
export function isolated(text: string): string {
    return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? `\u2068${text}\u2069` : text;
}

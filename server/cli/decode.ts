/** From the bytes of a file to its text. */
import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly problem: string };

const utf16 =
    'the file is written in UTF-16. Save it as UTF-8 (in VS Code: “Save with Encoding”, in Word and Notepad: the encoding is chosen when saving as plain text).';

/** Decodes UTF-8, with or without a byte order mark, which is dropped. `problem` says in a sentence why the bytes are no text. */
export function decode(bytes: Uint8Array): Decoded {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return { problem: utf16 };
    }
    if (bytes.includes(0)) {
        return { problem: looksLikeUtf16(bytes) ? utf16 : 'the file is binary, not text.' };
    }
    if (!isUtf8(bytes)) {
        return {
            problem: `the file is not written in UTF-8: line ${firstWrongLine(bytes)} has bytes that are none of its characters. Save it as UTF-8.`,
        };
    }
    return { text: new TextDecoder().decode(bytes) };
}

/** Without a mark: in Latin text every other byte of UTF-16 is zero, and line breaks are in any text. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
    const head = bytes.subarray(0, 4096);
    const zeros = [0, 0];
    head.forEach((byte, index) => {
        if (byte === 0) {
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
        }
    });
    const [even = 0, odd = 0] = zeros;
    return bytes.length % 2 === 0 && Math.min(even, odd) === 0 && Math.max(even, odd) > head.length / 100;
}

/** Counts from 1. A line break is never part of another character in UTF-8, so each line can be judged alone. */
function firstWrongLine(bytes: Uint8Array): number {
    let line = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
        start = end + 1;
        line++;
    }
    return line;
}

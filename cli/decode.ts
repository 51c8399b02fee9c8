/** From the bytes of a file to its text. */
import { isUtf8 } from 'node:buffer';

export type Decoded = { readonly text: string } | { readonly problem: string };

/** Decodes UTF-8, with or without a byte order mark, which is dropped. `problem` says in sentences why the bytes are no text. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
    const hasZero = bytes.includes(0);
    if (!hasZero && isUtf8(bytes)) {
        return { text: new TextDecoder().decode(bytes) };
    }
    // Only a file that is not right pays for knowing the encodings of the world.
    const { guessEncoding } = await import('./encodings.js');
    const guess = guessEncoding(bytes);
    if (guess?.isSure) {
        return { problem: `the file is written in ${guess.name}. ${advice}` };
    }
    if (hasZero) {
        return { problem: 'the file is binary, not text.' };
    }
    const look = guess ? ` This looks like ${guess.name}.` : '';
    return {
        problem: `the file is not written in UTF-8: line ${firstWrongLine(bytes)} has bytes that are none of its characters.${look} ${guess ? advice : 'Save it as UTF-8.'}`,
    };
}

const advice =
    'Save it as UTF-8 (in VS Code: “Save with Encoding”, in Word and Notepad: the encoding is chosen when saving as plain text).';

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

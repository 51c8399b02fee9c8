/** Turns the bytes of a file into text. */
import { isUtf8 } from 'node:buffer';

/** `isMarked`: whether the bytes begin with a byte order mark, which is not in the text. */
export type Decoded = { readonly text: string; readonly isMarked?: boolean } | { readonly problem: string };

/** Decodes UTF-8, with or without a byte order mark, which is dropped. `problem` explains in sentences why the bytes are not text. */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
    const hasZero = bytes.includes(0);
    if (!hasZero && isUtf8(bytes)) {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return text.startsWith('\ufeff') ? { text: text.slice(1), isMarked: true } : { text };
    }
    // Loaded only here: a correct file must not pay for the tables of encodings.
    const { guessEncoding, isMostlyUtf8 } = await import('./encodings.js');
    const guess = guessEncoding(bytes);
    if (guess?.isSure) {
        return { problem: `this file is in ${guess.name}, not in UTF-8. ${adviceFor(guess.inEditor)}` };
    }
    if (hasZero) {
        return { problem: 'this file is not text.' };
    }
    const where = `this file is not in UTF-8: line ${firstWrongLine(bytes)} cannot be read.`;
    if (guess) {
        return { problem: `${where} It looks like ${guess.name}. ${adviceFor(guess.inEditor)}` };
    }
    return {
        problem: `${where} ${isMostlyUtf8(bytes) ? 'The rest is in UTF-8: correct this line and save the file.' : adviceFor('the one it was saved in')}`,
    };
}

/** An editor that opened the file as UTF-8 has already lost what it could not read: saving would destroy the text. */
function adviceFor(encoding: string | undefined): string {
    return encoding === undefined
        ? 'VS Code cannot read it: save it as UTF-8 in another editor.'
        : `In VS Code, first choose “Reopen with Encoding” and ${encoding}, then “Save with Encoding” and UTF-8. In Word, choose the encoding when you open the file, and UTF-8 when you save it as plain text.`;
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

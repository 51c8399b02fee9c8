/** What a file is written in that is not UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';

export interface Guess {
    /** As users know it: `windows-1256 (Arabic)`. */
    readonly name: string;
    /** Whether the bytes say so themselves: a byte order mark, or zeros at every other place. */
    readonly isSure: boolean;
}

/** The encodings in which agendas of the six languages come, under the names that editors have for them; others of a family are told apart by nobody. */
const names: Readonly<Record<string, string>> = {
    'windows-1252': 'windows-1252 (Western European)',
    'ISO-8859-1': 'windows-1252 (Western European)',
    'windows-1251': 'windows-1251 (Cyrillic)',
    'KOI8-R': 'KOI8-R (Cyrillic)',
    'ISO-8859-5': 'ISO-8859-5 (Cyrillic)',
    'windows-1256': 'windows-1256 (Arabic)',
    'ISO-8859-6': 'ISO-8859-6 (Arabic)',
    GB18030: 'GB18030, also called GBK or GB2312 (Chinese)',
    Big5: 'Big5 (Chinese)',
};

/** Of a hundred. Text in an encoding of its own language reaches 40 and more, in another one hardly 20. */
const leastConfidence = 25;

/** Bytes of which enough can be known. */
const most = 65536;

/** What bytes that are no UTF-8 are written in; undefined where nothing is likely. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        return { name: wide, isSure: true };
    }
    if (bytes.includes(0)) {
        return undefined;
    }
    if (isMostlyUtf8(bytes)) {
        return undefined;
    }
    // The first guess has to be one of ours: what looks more like Japanese is no windows-1252.
    const [best] = analyse(telling(bytes));
    const name = best && best.confidence >= leastConfidence ? names[best.name] : undefined;
    return name === undefined ? undefined : { name, isSure: false };
}

/** From the first byte on that is not ASCII: the masthead is mostly English, and says nothing. */
function telling(bytes: Uint8Array): Uint8Array {
    const first = bytes.findIndex((byte) => byte > 0x7f);
    const start = Math.max(0, first - 1024);
    return bytes.subarray(start, start + most);
}

/** Whether this is UTF-8 with a fault: it is cut off in the middle of a sign, or most lines that have more than ASCII are right. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
    if ([1, 2, 3].some((cut) => isUtf8(bytes.subarray(0, -cut)))) {
        return true;
    }
    let right = 0;
    let wrong = 0;
    for (let start = 0; start < bytes.length; ) {
        const end = bytes.indexOf(10, start);
        const line = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (!isUtf8(line)) {
            wrong++;
        } else if (!isAscii(line)) {
            right++;
        }
        start += line.length + 1;
    }
    return right > wrong;
}

/** UTF-16 or UTF-32, with or without a byte order mark. */
function wideEncoding(bytes: Uint8Array): string | undefined {
    const [first, second, third, fourth] = bytes;
    if (
        (first === 0xff && second === 0xfe && third === 0 && fourth === 0) ||
        (first === 0 && second === 0 && third === 0xfe && fourth === 0xff)
    ) {
        return 'UTF-32';
    }
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
        return 'UTF-16';
    }
    const head = bytes.subarray(0, most);
    if (isText(utf32(head, true)) || isText(utf32(head, false))) {
        return 'UTF-32';
    }
    const whole = head.subarray(0, head.length - (head.length % 2));
    return ['utf-16le', 'utf-16be'].some((label) => isText(new TextDecoder(label).decode(whole))) ? 'UTF-16' : undefined;
}

/** Text in UTF-32; a unit that is no character becomes one that no text has. */
function utf32(bytes: Uint8Array, littleEndian: boolean): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
        const code = view.getUint32(at, littleEndian);
        if (code === 0 || code > 0x10ffff) {
            return '\0';
        }
        text += String.fromCodePoint(code);
    }
    return text;
}

const words = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\t\r\n\v\f]+$/u;
const plain = /[\n\r\x20-\x7e]/gu;

/** Bytes that were no text give signs that no text has. Blanks, figures and the words of the masthead are in every text of ours. */
function isText(text: string): boolean {
    // The last sign may be cut in two.
    const whole = text.slice(0, -1);
    return words.test(whole) && (whole.match(plain)?.length ?? 0) > whole.length / 100;
}

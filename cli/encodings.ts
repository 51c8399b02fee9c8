/** Guesses the encoding of a file that is not UTF-8. */
import { isAscii, isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { westernEncoding } from './western.js';

/** An encoding, by its names. */
export interface Encoding {
    /** As users know it: `windows-1256 (Arabic)`. */
    readonly name: string;
    /** The name VS Code uses in *Reopen with Encoding*; undefined if it cannot read the encoding. */
    readonly inEditor: string | undefined;
}

export interface Guess extends Encoding {
    /** Whether the bytes prove it: by a byte order mark, or zeros at every other place. */
    readonly isSure: boolean;
}

const western: Encoding = { name: 'windows-1252 (Western European)', inEditor: 'Western (Windows 1252)' };

const macRoman: Encoding = { name: 'Mac Roman (Western European)', inEditor: 'Western (Mac Roman)' };

/** The encodings in which agendas of the six languages occur. Other encodings of a family cannot be told apart. */
const encodings: Readonly<Record<string, Encoding>> = {
    'windows-1252': western,
    'ISO-8859-1': western,
    'windows-1251': { name: 'windows-1251 (Cyrillic)', inEditor: 'Cyrillic (Windows 1251)' },
    'KOI8-R': { name: 'KOI8-R (Cyrillic)', inEditor: 'Cyrillic (KOI8-R)' },
    'ISO-8859-5': { name: 'ISO-8859-5 (Cyrillic)', inEditor: 'Cyrillic (ISO 8859-5)' },
    'windows-1256': { name: 'windows-1256 (Arabic)', inEditor: 'Arabic (Windows 1256)' },
    'ISO-8859-6': { name: 'ISO-8859-6 (Arabic)', inEditor: 'Arabic (ISO 8859-6)' },
    GB18030: { name: 'GB18030, also called GBK or GB2312 (Chinese)', inEditor: 'Simplified Chinese (GB18030)' },
    Big5: { name: 'Big5 (Chinese)', inEditor: 'Traditional Chinese (Big5)' },
};

const utf16LittleEndian: Encoding = { name: 'UTF-16', inEditor: 'UTF-16 LE' };
const utf16BigEndian: Encoding = { name: 'UTF-16', inEditor: 'UTF-16 BE' };
const utf32: Encoding = { name: 'UTF-32', inEditor: undefined };

/** In percent. Text in an encoding of its own language reaches 40 or more, in another one hardly 20. */
const leastConfidence = 25;

/** This many bytes are enough for a guess. */
const mostBytes = 65536;

/** Bytes before the first non-ASCII one that the guess may see. */
const bytesBefore = 1024;

/** The likely encoding of bytes that are not UTF-8; undefined if none is likely. */
export function guessEncoding(bytes: Uint8Array): Guess | undefined {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        return { ...wide, isSure: true };
    }
    const isBinary = bytes.includes(0);
    if (isBinary || isMostlyUtf8(bytes)) {
        return undefined;
    }
    // The best guess has to be in the table above: text that looks more like Japanese is not windows-1252.
    const [best] = analyse(fromFirstNonAscii(bytes));
    const likely = best && best.confidence >= leastConfidence ? encodings[best.name] : undefined;
    const encoding = likely === western ? westernOf(bytes) : likely;
    return encoding && { ...encoding, isSure: false };
}

/** Text that is Western by its language may still be in another encoding than windows-1252. */
function westernOf(bytes: Uint8Array): Encoding | undefined {
    const name = westernEncoding(bytes);
    return name && (name === 'windows-1252' ? western : macRoman);
}

/** From shortly before the first non-ASCII byte on: the masthead is mostly English and says nothing about the encoding. */
function fromFirstNonAscii(bytes: Uint8Array): Uint8Array {
    const first = bytes.findIndex((byte) => byte > 0x7f);
    const start = Math.max(0, first - bytesBefore);
    return bytes.subarray(start, start + mostBytes);
}

/** Whether this is damaged UTF-8: cut off inside a character, or most of its non-ASCII lines are valid. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
    if ([1, 2, 3].some((cut) => beginsCharacter(bytes.subarray(-cut)) && isUtf8(bytes.subarray(0, -cut)))) {
        return true;
    }
    let validLines = 0;
    let invalidLines = 0;
    for (let start = 0; start < bytes.length; ) {
        const end = bytes.indexOf(10, start);
        const line = bytes.subarray(start, end < 0 ? bytes.length : end);
        if (!isUtf8(line)) {
            invalidLines++;
        } else if (!isAscii(line)) {
            validLines++;
        }
        start += line.length + 1;
    }
    return validLines > invalidLines;
}

/** Whether bytes begin a character of several bytes. */
function beginsCharacter([first = 0, ...others]: Uint8Array): boolean {
    return first >= 0xc2 && first <= 0xf4 && others.every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/** UTF-16 or UTF-32, with or without a byte order mark. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
    return fromByteOrderMark(bytes) ?? fromZeros(bytes.subarray(0, mostBytes));
}

function fromByteOrderMark([first, second, third, fourth]: Uint8Array): Encoding | undefined {
    const isLittleEndian = first === 0xff && second === 0xfe;
    const isBigEndian = first === 0xfe && second === 0xff;
    if (isLittleEndian && third === 0 && fourth === 0) {
        return utf32;
    }
    if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) {
        return utf32;
    }
    if (isLittleEndian) {
        return utf16LittleEndian;
    }
    return isBigEndian ? utf16BigEndian : undefined;
}

/** Letters of these languages have zeros at every other place, or at three of four. So they are text in one of the encodings only. */
function fromZeros(bytes: Uint8Array): Encoding | undefined {
    if (isText(decodeUtf32(bytes, true)) || isText(decodeUtf32(bytes, false))) {
        return utf32;
    }
    const pairs = bytes.subarray(0, bytes.length - (bytes.length % 2));
    if (isText(new TextDecoder('utf-16le').decode(pairs))) {
        return utf16LittleEndian;
    }
    return isText(new TextDecoder('utf-16be').decode(pairs)) ? utf16BigEndian : undefined;
}

/** Decodes UTF-32. A unit that is not a character becomes NUL, which no text contains. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let offset = 0; offset + 4 <= bytes.byteLength; offset += 4) {
        const code = view.getUint32(offset, isLittleEndian);
        if (code === 0 || code > 0x10ffff) {
            return '\0';
        }
        text += String.fromCodePoint(code);
    }
    return text;
}

const textCharacters = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Cf}\t\r\n\v\f]+$/u;
const asciiCharacters = /[\n\r\x20-\x7e]/gu;

/** Bytes that are not text decode to characters that no text contains. Every agenda has blanks, figures and the English words of the masthead. */
function isText(text: string): boolean {
    // The last character may be cut in two.
    const whole = text.slice(0, -1);
    return textCharacters.test(whole) && (whole.match(asciiCharacters)?.length ?? 0) > whole.length / 100;
}

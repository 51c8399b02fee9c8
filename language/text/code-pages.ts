/** UTF-8 that was read in a code page, so that each byte became a character: “Ã©” for “é”. */

/** A single-byte encoding in which an editor may open a UTF-8 file. */
export interface CodePage {
    /** The name that editors use. */
    readonly name: string;
    /** By UTF-16 unit, the byte that the code page decodes to it; 0 for ASCII and for units outside the code page. */
    readonly bytes: Uint8Array;
    /** What the byte order mark becomes. */
    readonly mark: string;
}

/** No character of a code page lies at or above it. */
const codesEnd = 0x2200;

/**
 * What windows-1252 reads as 80 to 9F. It is written down: some versions of Node read these bytes as ISO 8859-1 does.
 * Source: the index of windows-1252 in the Encoding Standard.
 */
const western =
    '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

export const codePages: readonly CodePage[] = [
    codePage('windows-1252', 'Western (Windows 1252)', western),
    codePage('windows-1251', 'Cyrillic (Windows 1251)'),
    codePage('windows-1256', 'Arabic (Windows 1256)'),
];

/** @param first what the encoding reads as the bytes from 80 on, where its decoder is not to be asked */
function codePage(label: string, name: string, first = ''): CodePage {
    const decoder = new TextDecoder(label);
    const bytes = new Uint8Array(codesEnd);
    for (let byte = 0x80; byte <= 0xff; byte++) {
        // A byte that the table leaves out is read as the control character of the same number; ISO 8859-1 reads all of 80 to 9F that way.
        const decoded = first[byte - 0x80] ?? decoder.decode(Uint8Array.of(byte));
        for (const code of [decoded.charCodeAt(0), byte < 0xa0 ? byte : 0]) {
            if (code > 0x7f && code < codesEnd) {
                bytes[code] = byte;
            }
        }
    }
    return { name, bytes, mark: decoder.decode(Uint8Array.of(0xef, 0xbb, 0xbf)) };
}

const replacementCharacter = 0xfffd;

/**
 * How many UTF-16 units at an offset are one character of UTF-8 that agendas use; 0 if they are none. A byte that the code page lacks was read as �, so that �
 * may stand for any byte.
 */
export function sequenceAt({ bytes }: CodePage, text: string, at: number): number {
    const lead = bytes[text.charCodeAt(at)] ?? 0;
    const size = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe2 && lead <= 0xef ? 3 : 0;
    if (size === 0 || at + size > text.length) {
        return 0;
    }
    let code = size === 2 ? lead & 0x1f : lead & 0x0f;
    let isKnown = true;
    for (let next = at + 1; next < at + size; next++) {
        const unit = text.charCodeAt(next);
        const byte = bytes[unit] ?? 0;
        isKnown &&= unit !== replacementCharacter;
        if (unit !== replacementCharacter && (byte < 0x80 || byte > 0xbf)) {
            return 0;
        }
        code = code * 64 + (byte & 0x3f);
    }
    return !isKnown || isWanted(code) ? size : 0;
}

/** The characters of the six languages beyond ASCII: first and last of each range. */
const wantedRanges: readonly (readonly [number, number])[] = [
    [0xa0, 0xff],
    [0x152, 0x153],
    [0x401, 0x451],
    [0x600, 0x6ff],
    [0x2002, 0x2044],
    [0x20ac, 0x20ac],
    [0x2116, 0x2122],
    [0x3000, 0x303f],
    [0x4e00, 0x9fff],
    [0xfeff, 0xffef],
];

function isWanted(code: number): boolean {
    return wantedRanges.some(([first, last]) => code >= first && code <= last);
}

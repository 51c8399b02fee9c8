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
const western: readonly number[] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018,
    0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
];

export const codePages: readonly CodePage[] = [
    codePage('windows-1252', 'Western (Windows 1252)', western),
    codePage('windows-1251', 'Cyrillic (Windows 1251)'),
    codePage('windows-1256', 'Arabic (Windows 1256)'),
];

/** @param first what the encoding reads as the bytes from 80 on, where its decoder is not to be asked */
function codePage(label: string, name: string, first: readonly number[] = []): CodePage {
    const decoder = new TextDecoder(label);
    const bytes = new Uint8Array(codesEnd);
    for (let byte = 0x80; byte <= 0xff; byte++) {
        // A byte that the table leaves out is read as the control character of the same number; ISO 8859-1 reads all of 80 to 9F that way.
        const decoded = first[byte - 0x80] ?? decoder.decode(Uint8Array.of(byte)).charCodeAt(0);
        for (const code of [decoded, byte < 0xa0 ? byte : 0]) {
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

/**
 * Which encoding Western text is in. What counts is what the bytes are inside words: Mac Roman has its letters where windows-1252 has signs and capitals.
 * In a wrong encoding the accents would be wrong for good once the file is saved.
 */

export type Western = 'windows-1252' | 'mac-roman';

type Bytes = readonly (readonly [first: number, last: number])[];

/** In windows-1252: small letters. œ is left out, which is ú in Mac Roman. */
const smallOfWindows: Bytes = [
    [0xdf, 0xf6],
    [0xf8, 0xff],
];

/** In windows-1252: what else may join two small letters, such as an apostrophe, a dash or a space that does not break, and rare letters. */
const joiningOfWindows: Bytes = [
    [0x85, 0x85],
    [0x91, 0x94],
    [0x96, 0x97],
    [0x9a, 0x9a],
    [0x9c, 0x9c],
    [0x9e, 0x9e],
    [0xa0, 0xa0],
    [0xad, 0xad],
    [0xb7, 0xb7],
];

/** In windows-1252: capitals, and what has no meaning. Neither ends a word that begins small. */
const neverEndingOfWindows: Bytes = [
    [0x81, 0x81],
    [0x83, 0x83],
    [0x88, 0x88],
    [0x8a, 0x8a],
    [0x8c, 0x90],
    [0x9d, 0x9d],
    [0x9f, 0x9f],
    [0xc0, 0xd6],
    [0xd8, 0xde],
];

/** In Mac Roman: small letters, and the apostrophe. */
const inWordsOfMac: Bytes = [
    [0x87, 0x9f],
    [0xcf, 0xcf],
    [0xd5, 0xd5],
];

/** In Mac Roman: quotes, dashes, and the space that does not break. */
const joiningOfMac: Bytes = [
    [0xc7, 0xca],
    [0xd0, 0xd4],
];

/** Bytes in words that make Mac Roman certain, where nothing speaks against it. One could be a slip. */
const enough = 2;

/** The encoding of Western text; undefined where it is another one, or uncertain. */
export function westernEncoding(bytes: Uint8Array): Western | undefined {
    let right = 0;
    let odd = 0;
    let rightInMac = 0;
    let oddInMac = 0;
    for (let at = 1; at < bytes.length; at++) {
        const byte = bytes[at] ?? 0;
        if (byte < 0x80 || !isSmall(bytes[at - 1])) {
            continue;
        }
        const isInside = isSmall(bytes[at + 1]);
        if (isInside && isIn(smallOfWindows, byte)) {
            right++;
        } else if (isInside ? !isIn(joiningOfWindows, byte) : isIn(neverEndingOfWindows, byte)) {
            odd++;
            rightInMac += isIn(inWordsOfMac, byte) ? 1 : 0;
            oddInMac += isIn(inWordsOfMac, byte) || isIn(joiningOfMac, byte) ? 0 : 1;
        }
    }
    if (odd <= right) {
        return 'windows-1252';
    }
    return rightInMac >= enough && oddInMac === 0 ? 'mac-roman' : undefined;
}

/** Whether a byte is a small letter of ASCII. */
function isSmall(byte = 0): boolean {
    return byte >= 0x61 && byte <= 0x7a;
}

function isIn(ranges: Bytes, byte: number): boolean {
    return ranges.some(([first, last]) => byte >= first && byte <= last);
}

/** Texts as bytes in encodings other than UTF-8. */

/** The bytes of a text in a single-byte encoding, using the platform's decoder as the table. Drops characters that the encoding lacks. */
export function encode(text: string, label: string): Buffer {
    const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]));
    return Buffer.from([...text].flatMap((sign) => table.get(sign) ?? []));
}

/** The same for the Chinese encodings, in which a character is ASCII or two bytes. */
export function encodeWide(text: string, label: string): Buffer {
    const decoder = new TextDecoder(label);
    const table = new Map<string, readonly number[]>();
    for (let first = 0x81; first < 0xff; first++) {
        for (let second = 0x40; second < 0xff; second++) {
            const sign = decoder.decode(Uint8Array.of(first, second));
            if (!table.has(sign)) {
                table.set(sign, [first, second]);
            }
        }
    }
    return Buffer.from([...text].flatMap((sign) => (sign < '\x80' ? [sign.charCodeAt(0)] : (table.get(sign) ?? []))));
}

/** Files that are not written in UTF-8 are told what they are; files that are, are never accused. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../cli/decode.js';

const example = (language: string): string => readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');

/** The bytes of a text in an encoding of one byte for a sign, by the table that the platform decodes with. Signs that it does not have are left out. */
function encode(text: string, label: string): Buffer {
    const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(label).decode(Uint8Array.of(byte)), byte]));
    return Buffer.from([...text].flatMap((sign) => table.get(sign) ?? []));
}

/** The same for the Chinese encodings, whose signs are ASCII or two bytes. */
function encodeWide(text: string, label: string): Buffer {
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

function utf32(text: string, littleEndian: boolean): Buffer {
    const signs = [...text];
    const bytes = Buffer.alloc(signs.length * 4);
    signs.forEach((sign, index) => {
        const code = sign.codePointAt(0) ?? 0;
        littleEndian ? bytes.writeUInt32LE(code, index * 4) : bytes.writeUInt32BE(code, index * 4);
    });
    return bytes;
}

function told(title: string, bytes: Uint8Array, expected: RegExp): void {
    it(title, async () => {
        const result = await decode(bytes);
        assert.ok('problem' in result, 'it is not taken for text');
        assert.match(result.problem, expected);
        assert.match(result.problem, /Save it as UTF-8/u);
    });
}

describe('the encoding of a file', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
        const text = example(language);
        const little = Buffer.from(text, 'utf16le');
        told(`UTF-16 without a mark (${language})`, little, /written in UTF-16\./u);
        told(`UTF-16 without a mark, the other way round (${language})`, Buffer.from(little).swap16(), /written in UTF-16\./u);
        told(`UTF-16 that is cut off (${language})`, little.subarray(0, 501), /written in UTF-16\./u);
        told(`UTF-32 (${language})`, utf32(text, true), /written in UTF-32\./u);
        told(`UTF-32, the other way round (${language})`, utf32(text, false), /written in UTF-32\./u);
        told(`UTF-32 with a mark (${language})`, utf32(`\ufeff${text}`, true), /written in UTF-32\./u);
    }
    for (const [language, label, expected] of [
        ['ar', 'windows-1256', /looks like windows-1256 \(Arabic\)\./u],
        ['ar', 'iso-8859-6', /looks like ISO-8859-6 \(Arabic\)\./u],
        ['ru', 'windows-1251', /looks like windows-1251 \(Cyrillic\)\./u],
        ['ru', 'koi8-r', /looks like KOI8-R \(Cyrillic\)\./u],
        ['fr', 'windows-1252', /looks like windows-1252 \(Western European\)\./u],
        ['es', 'windows-1252', /looks like windows-1252 \(Western European\)\./u],
        ['en', 'windows-1252', /looks like windows-1252 \(Western European\)\./u],
    ] as const) {
        told(`${label} (${language})`, encode(example(language), label), expected);
        told(`${label}, a short file (${language})`, encode(example(language).slice(0, language === 'en' ? 3000 : 500), label), expected);
    }
    told('GB18030', encodeWide(example('zh'), 'gb18030'), /looks like GB18030, also called GBK or GB2312 \(Chinese\)\./u);
    told('GB18030, a short file', encodeWide(example('zh').slice(0, 300), 'gb18030'), /looks like GB18030/u);
    told('Big5', encodeWide(example('zh'), 'big5'), /looks like Big5/u);

    it('is not guessed where UTF-8 is damaged, or cut off in the middle of a sign', async () => {
        for (const language of ['ar', 'ru', 'zh', 'fr']) {
            const bytes = Buffer.from(example(language));
            const first = bytes.findIndex((byte) => byte > 0x7f);
            for (const wrong of [
                bytes.subarray(0, first + 1),
                Buffer.concat([bytes, Buffer.of(0xff)]),
                Buffer.concat([bytes.subarray(0, first), bytes.subarray(first + 1)]),
            ]) {
                const result = await decode(wrong);
                assert.ok('problem' in result);
                assert.match(result.problem, /not written in UTF-8: line \d+ /u);
                assert.doesNotMatch(result.problem, /looks like/u);
            }
        }
    });
    it('is not guessed of bytes that are no text', async () => {
        const result = await decode(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]));
        assert.deepEqual(result, { problem: 'the file is binary, not text.' });
    });
    it('is right where it is UTF-8, whatever is written', async () => {
        for (const name of readdirSync('examples')) {
            const bytes = readFileSync(`examples/${name}`);
            assert.deepEqual(await decode(bytes), { text: bytes.toString() });
        }
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
                const bytes = Buffer.from(text.replaceAll('\0', '').replace(/^\ufeff/u, ''));
                assert.deepEqual(await decode(bytes), { text: bytes.toString() });
            }),
        );
    });
    it('is never a reason to fail', async () => {
        await fc.assert(
            fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
                await decode(bytes);
            }),
        );
    });
});

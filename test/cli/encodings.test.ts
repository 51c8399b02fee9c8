/** Reports the encoding of files that are not UTF-8, and never rejects files that are. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../cli/decode.js';
import { encode, encodeWide } from '../text/encoding.js';

const example = (language: string): string => readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');

function utf32(text: string, littleEndian: boolean): Buffer {
    const signs = [...text];
    const bytes = Buffer.alloc(signs.length * 4);
    signs.forEach((sign, index) => {
        const code = sign.codePointAt(0) ?? 0;
        littleEndian ? bytes.writeUInt32LE(code, index * 4) : bytes.writeUInt32BE(code, index * 4);
    });
    return bytes;
}

/** @param named VS Code's name of the encoding; undefined if it cannot read it */
function checkProblem(title: string, bytes: Uint8Array, expected: RegExp, named: string | undefined): void {
    it(title, async () => {
        const result = await decode(bytes);
        assert.ok('problem' in result, 'it is not taken for text');
        assert.match(result.problem, expected);
        // Saving the text as it is shown would lose what the editor could not read.
        const advice = named
            ? `In VS Code, first choose “Reopen with Encoding” and ${named}, then “Save with Encoding” and UTF-8.`
            : 'VS Code cannot read it: save it as UTF-8 in another editor.';
        assert.ok(result.problem.includes(advice), result.problem);
    });
}

/** The accented letters of code page 850, from 0x80 on and from 0xa0 on. Drops all others. */
function inDos(text: string): Buffer {
    const letters = ['ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ', 'áíóúñÑªº¿®¬½¼¡«»'].map((row) => [...row]);
    const table = new Map(letters.flatMap((row, index) => row.map((sign, at) => [sign, 0x80 + 0x20 * index + at] as const)));
    return Buffer.from([...text].flatMap((sign) => (sign < '\x80' ? sign.charCodeAt(0) : (table.get(sign) ?? []))));
}

describe('the encoding of a file', () => {
    for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
        const text = example(language);
        const little = Buffer.from(text, 'utf16le');
        checkProblem(`UTF-16 without a mark (${language})`, little, /is in UTF-16, not in UTF-8\./u, 'UTF-16 LE');
        checkProblem(
            `UTF-16 without a mark, the other way round (${language})`,
            Buffer.from(little).swap16(),
            /is in UTF-16, not in UTF-8\./u,
            'UTF-16 BE',
        );
        checkProblem(`UTF-16 that is cut off (${language})`, little.subarray(0, 501), /is in UTF-16, not in UTF-8\./u, 'UTF-16 LE');
        checkProblem(
            `UTF-16 with a mark (${language})`,
            Buffer.from(`\ufeff${text}`, 'utf16le'),
            /is in UTF-16, not in UTF-8\./u,
            'UTF-16 LE',
        );
        const other = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
        checkProblem(`UTF-16 with a mark, the other way round (${language})`, other, /is in UTF-16, not in UTF-8\./u, 'UTF-16 BE');
        checkProblem(`UTF-32 (${language})`, utf32(text, true), /is in UTF-32, not in UTF-8\./u, undefined);
        checkProblem(`UTF-32, the other way round (${language})`, utf32(text, false), /is in UTF-32, not in UTF-8\./u, undefined);
        checkProblem(`UTF-32 with a mark (${language})`, utf32(`\ufeff${text}`, true), /is in UTF-32, not in UTF-8\./u, undefined);
    }
    for (const [language, label, expected, named] of [
        ['ar', 'windows-1256', /looks like windows-1256 \(Arabic\)\./u, 'Arabic (Windows 1256)'],
        ['ar', 'iso-8859-6', /looks like ISO-8859-6 \(Arabic\)\./u, 'Arabic (ISO 8859-6)'],
        ['ru', 'windows-1251', /looks like windows-1251 \(Cyrillic\)\./u, 'Cyrillic (Windows 1251)'],
        ['ru', 'koi8-r', /looks like KOI8-R \(Cyrillic\)\./u, 'Cyrillic (KOI8-R)'],
        ['fr', 'windows-1252', /looks like windows-1252 \(Western European\)\./u, 'Western (Windows 1252)'],
        ['es', 'windows-1252', /looks like windows-1252 \(Western European\)\./u, 'Western (Windows 1252)'],
        ['fr', 'macintosh', /looks like Mac Roman \(Western European\)\./u, 'Western (Mac Roman)'],
        ['es', 'macintosh', /looks like Mac Roman \(Western European\)\./u, 'Western (Mac Roman)'],
        ['en', 'windows-1252', /looks like windows-1252 \(Western European\)\./u, 'Western (Windows 1252)'],
    ] as const) {
        checkProblem(`${label} (${language})`, encode(example(language), label), expected, named);
        // What little Spanish has of Mac Roman in its first lines may as well be dashes and apostrophes.
        const short = example(language).slice(0, language === 'en' || (language === 'es' && label === 'macintosh') ? 3000 : 500);
        checkProblem(`${label}, a short file (${language})`, encode(short, label), expected, named);
    }
    const gb = 'Simplified Chinese (GB18030)';
    checkProblem('GB18030', encodeWide(example('zh'), 'gb18030'), /looks like GB18030, also called GBK or GB2312 \(Chinese\)\./u, gb);
    checkProblem('GB18030, a short file', encodeWide(example('zh').slice(0, 300), 'gb18030'), /looks like GB18030/u, gb);
    checkProblem('Big5', encodeWide(example('zh'), 'big5'), /looks like Big5/u, 'Traditional Chinese (Big5)');

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
                assert.match(result.problem, /not in UTF-8: line \d+ /u);
                assert.doesNotMatch(result.problem, /looks like|Encoding/u);
                assert.match(result.problem, /The rest is in UTF-8: correct this line and save the file\.$/u);
            }
        }
    });
    it('is guessed of a short file whose last word has a letter of it', async () => {
        const result = await decode(encode('agenda A/1\nbody: Comité\n', 'windows-1252'));
        assert.match('problem' in result ? result.problem : '', /“Reopen with Encoding” and Western \(Windows 1252\)/u);
    });
    function namesNone(title: string, bytes: Uint8Array): void {
        it(title, async () => {
            const result = await decode(bytes);
            assert.match('problem' in result ? result.problem : '', /cannot be read\. In VS Code, .* and the one it was saved in/u);
        });
    }
    namesNone('is not guessed of a word that Mac Roman would explain', encode('agenda A/1\nbody: Comité\n', 'macintosh'));
    namesNone('is not guessed of French in the code page of DOS', inDos(example('fr')));
    namesNone('is not guessed of Spanish in the code page of DOS', inDos(example('es')));
    for (const [text, title] of [
        ['The Committee’s agenda – the Chair’s – and the café', 'apostrophes and dashes'],
        ['Le “Comité”… à l’œuvre, ª º € 5 † et Œuvres', 'signs beside words'],
        ['COMITÉ DE LA PRÉVENTION, ÉTAT D’URGENCE, déjà', 'capitals'],
    ] as const) {
        it(`is windows-1252 in spite of ${title}`, async () => {
            const result = await decode(encode(`agenda A/1\nbody: ${text}\n`, 'windows-1252'));
            assert.match('problem' in result ? result.problem : '', /Western \(Windows 1252\)/u);
        });
        it(`is not windows-1252 where it is Mac Roman, with ${title}`, async () => {
            const result = await decode(encode(`agenda A/1\nbody: ${text}\n`, 'macintosh'));
            assert.doesNotMatch('problem' in result ? result.problem : '', /1252/u);
        });
    }
    it('is asked for where nothing is likely', async () => {
        const result = await decode(
            encodeWide('agenda A/1\nbody: かいぎのぎだいとそのせつめいをここにかく、とかいてあります。\n', 'shift_jis'),
        );
        assert.ok('problem' in result);
        assert.match(
            result.problem,
            /In VS Code, first choose “Reopen with Encoding” and the one it was saved in, then “Save with Encoding” and UTF-8\./u,
        );
    });
    it('is not guessed of bytes that are no text', async () => {
        const result = await decode(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 0]));
        assert.deepEqual(result, { problem: 'this file is not text.' });
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

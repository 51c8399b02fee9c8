/** A text read in a wrong encoding gets that finding and no other; a correct text never gets it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { encode, encodeWide } from '../text/encoding.js';
import { complete } from './fragments.js';
import { findingsIn } from './harness.js';

const example = (language: string): string => readFileSync(`examples/prevention-2024.${language}.agenda`, 'utf8');
const register = 'register A/CONF\n\nresolution 1/1\nfr: Résolution sur la prévention à la Conférence\nfr: Décision\n';

async function only(text: string, message: RegExp, language: 'agenda' | 'register' = 'agenda'): Promise<void> {
    const found = await findingsIn(text, { language });
    assert.deepEqual(
        found.map(({ code, severity, start }) => [code, severity, start]),
        [['text/encoding', 'error', 0]],
    );
    assert.match(found[0]?.message ?? '', message);
}

/** Each row: a text, and the lines with findings of the rule, with their severity. */
function tells(rows: Readonly<Record<string, readonly [text: string, expected: readonly string[]]>>): void {
    for (const [name, [text, expected]] of Object.entries(rows)) {
        it(name, async () => {
            const found = (await findingsIn(complete(text))).filter(({ code }) => code === 'text/encoding');
            assert.deepEqual(
                found.map((one) => `${one.severity}: ${one.text}`),
                expected,
            );
        });
    }
}

describe('a text that was read in a wrong encoding', () => {
    const asUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    for (const [language, label] of [
        ['ar', 'windows-1256'],
        ['ar', 'iso-8859-6'],
        ['ru', 'windows-1251'],
        ['ru', 'koi8-r'],
        ['ru', 'iso-8859-5'],
        ['fr', 'windows-1252'],
        ['es', 'windows-1252'],
    ] as const) {
        it(`is told alone: ${label}, read as UTF-8 (${language})`, () =>
            only(
                asUtf8(encode(example(language), label)),
                /^This file is not in UTF-8: \d+ characters could not be read\. Do not save it\./u,
            ));
    }
    for (const label of ['gb18030', 'big5']) {
        it(`is told alone: ${label}, read as UTF-8`, () => only(asUtf8(encodeWide(example('zh'), label)), /not in UTF-8/u));
    }
    for (const language of ['ar', 'en', 'fr', 'ru', 'zh']) {
        it(`is told alone: UTF-16, read as UTF-8 (${language})`, () =>
            only(asUtf8(Buffer.from(example(language), 'utf16le')), /not in UTF-8/u));
    }
    for (const language of ['ar', 'es', 'fr', 'ru', 'zh']) {
        for (const [label, name] of [
            ['windows-1252', 'Western (Windows 1252)'],
            ['windows-1251', 'Cyrillic (Windows 1251)'],
            ['windows-1256', 'Arabic (Windows 1256)'],
        ] as const) {
            it(`is told alone: UTF-8, read as ${label} (${language})`, () =>
                only(
                    new TextDecoder(label).decode(Buffer.from(example(language))),
                    new RegExp(`was read as ${name.replace(/[()]/gu, '\\$&')}\\. Do not save it\\.`, 'u'),
                ));
        }
        it(`is told alone: UTF-8, read as windows-1252 by an editor that has no control characters (${language})`, () =>
            only(
                new TextDecoder('windows-1252').decode(Buffer.from(example(language))).replace(/[\x80-\x9f]/gu, '\ufffd'),
                /was read as Western/u,
            ));
        it(`is told alone: UTF-8, read as ISO 8859-1 (${language})`, () =>
            only(Buffer.from(example(language)).toString('latin1'), /was read as Western/u));
    }
    it('is told alone where it is a register', async () => {
        await only(asUtf8(encode(register, 'windows-1252')), /not in UTF-8/u, 'register');
        await only(Buffer.from(register).toString('latin1'), /was read as Western/u, 'register');
    });
    it('is told alone where only the byte order mark says so', () => only(`ï»¿${complete('Text.')}`, /was read as Western/u));
    for (const [language, bytes] of [
        ['zh', encodeWide(example('zh'), 'gb18030')],
        ['ar', encode(example('ar'), 'windows-1256')],
    ] as const) {
        it(`says nothing against the right versions, be it the original (${language})`, async () => {
            const original = (text: string): string => text.replace(/^original: .*$/mu, `original: ${language}`);
            const found = await findingsIn(original(example('en')), { versions: [original(asUtf8(bytes))] });
            assert.deepEqual(
                found.filter(({ severity }) => severity !== 'hint').map(({ code }) => code),
                [],
            );
        });
    }
    it('is checked as usual where the rule is off', async () => {
        const found = await findingsIn(asUtf8(encodeWide(example('zh'), 'gb18030')), { rules: { 'text/encoding': 'off' } });
        assert.ok(found.length > 0 && found.every(({ code }) => code !== 'text/encoding'));
    });
});

describe('a character that could not be read', () => {
    it('is a warning, and others are told, in an English text with few signs beyond ASCII that was read as UTF-8', async () => {
        const text = new TextDecoder().decode(encode(example('en').replace('item 2 ', 'item 9 '), 'windows-1252'));
        const found = await findingsIn(text);
        assert.deepEqual(
            found.filter(({ code }) => code === 'text/encoding').map(({ severity }) => severity),
            ['warning'],
        );
        assert.ok(found.some(({ severity }) => severity === 'error'));
    });

    tells({
        'is a warning where the text is right otherwise': ['Les délégués de la r\ufffdgion sont réunis.', ['warning: \ufffd']],
        'is told once, at the first place': ['Les délégués de la r\ufffdgion se r\ufffdunissent le 3 août à l’été.', ['warning: \ufffd']],
        'is a warning where it is the only sign of it': ['The caf\ufffd is open.', ['warning: \ufffd']],
        'is no mistake where it stands alone': ['The sign “\ufffd” is shown, or \ufffd, or (U+FFFD, \ufffd).', []],
        'is ignored where somebody says so': ['// agenda-ignore text/encoding\nThe caf\ufffd is open.', []],
        'is a warning where an English text has only two of them': [
            'The caf\ufffd was open. The na\ufffdve view was not shared.',
            ['warning: \ufffd'],
        ],
        'is no reason to hold others back': ['Les délégués du 10//3 de la r\ufffdgion.', ['warning: \ufffd']],
    });
});

describe('a right text', () => {
    tells({
        'may have capitals before signs': ['« LIBERTÉ », « ÇA », À Ñ É : Â« Ã» MANHû', []],
        'may have letters of other languages': ['Ørsted, Ñandú, Straß“, Ð, Å, Ä», СССР», В « Р»', []],
        'may be full of control characters that are not zero': [`Text ${'\u0001\u0007\u001f'.repeat(900)}.`, []],
        'may quote what was read wrongly': ['The file showed “Ã©” for “é”, and “â€™” for “’”.', []],
    });
    it('is never told, in any language', async () => {
        for (const language of ['ar', 'en', 'es', 'fr', 'ru', 'zh']) {
            for (const text of [example(language), example(language).toUpperCase()]) {
                assert.ok((await findingsIn(text)).every(({ code }) => code !== 'text/encoding'));
            }
        }
    });
    it('is never told, whatever letters it has', async () => {
        const letters = fc.string({ unit: fc.constantFrom(...'éèàçñüœ«»’“”–ÉÀбвгдСР№ابتطظ会议 aeiou'), minLength: 12, maxLength: 80 });
        await fc.assert(
            fc.asyncProperty(letters, async (text) => {
                const found = await findingsIn(complete(`Deux délégués, trois bâtiments, des règles : ${text}`));
                assert.ok(found.every(({ code }) => code !== 'text/encoding'));
            }),
            { numRuns: 60 },
        );
    });
});

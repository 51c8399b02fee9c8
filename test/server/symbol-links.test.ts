/** The addresses to which links on symbols may lead. */
import assert from 'node:assert/strict';
import { symbolLink } from '../../server/features/links.js';
import { Settings } from '../../server/settings.js';
import { server } from './editor.js';

async function baseUrlFor(value: unknown): Promise<string> {
    const { shared } = await server();
    const settings = new Settings(shared);
    // The value takes effect at once; the tests do not wait for documents to be checked again.
    void settings.apply({ symbols: { baseUrl: value } });
    return settings.symbols.baseUrl;
}

describe('the public site of documents', () => {
    const usual = 'https://undocs.org';
    for (const [value, expected] of [
        ['https://documents.example.org/', 'https://documents.example.org'],
        ['http://documents.example.org/a//', 'http://documents.example.org/a'],
        ['HTTPS://documents.example.org', 'HTTPS://documents.example.org'],
        ['command:workbench.action.quit', usual],
        ['javascript:alert(1)//https://', usual],
        ['file:///etc', usual],
        ['vscode://x', usual],
        ['https://', usual],
        ['https:///', usual],
        ['http://[x', usual],
        [' https://documents.example.org', usual],
        ['https://undocs.org@evil.example', usual],
        ['https://documents.example.org?to=', 'https://documents.example.org?to='],
        ['https://documents.example.org/\u202egro', usual],
        [3, usual],
        [undefined, usual],
    ] as const) {
        it(`${JSON.stringify(value)} is ${expected === usual && String(value) !== usual ? 'passed over' : 'taken'}`, async () =>
            assert.equal(await baseUrlFor(value), expected));
    }
});

describe('the link on a symbol', () => {
    const settings = { baseUrl: 'https://undocs.org', languageCodes: {} };
    for (const [symbol, expected] of [
        ['A/79/100', 'https://undocs.org/en/A/79/100'],
        ['C 2023/1', 'https://undocs.org/en/C%202023/1'],
        ['A/79\ud800/1', 'https://undocs.org/en/A/79/1'],
    ] as const) {
        it(`${JSON.stringify(symbol)} leads to ${expected}`, () => assert.equal(symbolLink(symbol, undefined, settings), expected));
    }
});

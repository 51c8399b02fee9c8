/** What a Word file has only where LibreOffice prints it: pages show whether it helps, this shows that it is there. */
import assert from 'node:assert/strict';
import { docx } from '../../language/formats/docx.js';
import { formatted } from '../document/documents.js';
import { partNamed } from './docx-reader.js';

const arabic = 'agenda A/AC.1/2024/1\nlanguage: ar\n\nitem 1  افتتاح الدورة\n\nانظر المذكرة (A/AC.1/2024/2).';

async function part(name: string, source: string, isForPrinting: boolean): Promise<string> {
    return partNamed((await docx.render(formatted(source), undefined, undefined, { isForPrinting })) as Uint8Array, name);
}

describe('a Word file that LibreOffice prints', () => {
    it('keeps a bracket with the symbol in it, from right to left', async () => {
        assert.match(await part('word/document.xml', arabic, true), /\u200e\(<\/w:t>/u);
        assert.match(await part('word/document.xml', arabic, false), /[^\u200e]\(\u2060<\/w:t>/u);
    });
    for (const [language, tag, own] of [
        ['ar', 'ar-SA', 'en-GB'],
        ['zh', 'zh-CN', 'en-GB'],
        ['fr', 'fr-FR', 'fr-FR'],
    ] as const) {
        it(`says that it is in its own language, in ${language}`, async () => {
            const source = arabic.replace('language: ar', `language: ${language}`);
            assert.match(await part('word/styles.xml', source, true), new RegExp(`<w:lang w:val="${tag}"`, 'u'));
            assert.match(await part('word/styles.xml', source, false), new RegExp(`<w:lang w:val="${own}"`, 'u'));
        });
    }
});

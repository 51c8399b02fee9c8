/** Compares the issued document with the program's, sentence by sentence. The environment names the folder of the corpus; without it, a visible skip. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../language/formats/catalogue.js';
import { formatted } from '../document/documents.js';

const corpus = process.env.AGENDA_CORPUS;
const name = 'cac-cosp-wg4-2024-1.zh';

/** The issued text without its Markdown. Marks of notes become plain characters. */
function stripped(markdown: string): string {
    return markdown
        .replace(/<sup>(\w+)<\/sup>/gu, ' $1')
        .replace(/<\/?b>|<(?=https)|(?<=html)>/gu, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
        .replace(/\\+_/gu, '_')
        .replace(/^ *(?:#+|-(?!-)) */gmu, '')
        .replace(/^---$/gmu, '');
}

/** Marks as plain characters, and no blanks: the spacing of an issued text depends on its conversion. */
function compact(text: string): string {
    return text.normalize('NFKC').replace(/\s+/gu, '');
}

describe('the issued document', () => {
    before(function () {
        if (!corpus) {
            console.log('skipped: AGENDA_CORPUS is not set');
            this.skip();
        }
    });

    function compare(
        title: string,
        check: (issued: readonly string[], ours: (format: 'html' | 'text' | 'markdown') => string) => void,
    ): void {
        it(title, () => {
            const issued = stripped(readFileSync(join(corpus ?? '', `${name}.issued.md`), 'utf8'))
                .split('\n')
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const document = formatted(readFileSync(join(corpus ?? '', `${name}.agenda`), 'utf8'));
            check(issued, (format) => formats[format].render(document));
        });
    }

    compare('is there in plain text, sentence by sentence', (issued, ours) => {
        const text = compact(ours('text'));
        const sentences = issued
            .flatMap((line) => line.split(/(?<=[。！？])|\t/u))
            .map(compact)
            .filter((sentence) => sentence !== '');
        assert.ok(sentences.length > 100);
        // Two rows of the issued annex end with a semicolon that belongs to the list.
        const missing = sentences.filter((sentence) => !text.includes(sentence) && !text.includes(sentence.replace(/;$/u, '')));
        assert.deepEqual(missing, []);
    });
    compare('has the same list, headings and annex rows, line by line and in order', (issued, ours) => {
        const text = ours('text')
            .split('\n')
            .map((line) => compact(line).replace(/^(?:\d+\.|\([a-e一二三四五]\))(?=.*[:;。]$)/u, ''));
        // The program prints notes below the whole text; in the issued document two of them stand at the foot of their page.
        const wanted = issued
            .slice(issued.indexOf('临时议程'))
            .filter((line) => !/^[12] +[在可]/u.test(line))
            .map((line) =>
                compact(line)
                    .replace(/^\([a-e]\)(?=.*[:;。]$)/u, '')
                    .replace(/;$/u, ''),
            );
        let at = 0;
        const missing = wanted.filter((line) => {
            const found = text.findIndex((candidate, index) => index >= at && candidate.replace(/;$/u, '') === line);
            at = found < 0 ? at : found + 1;
            return found < 0;
        });
        assert.deepEqual(missing, []);
    });
    compare('is there in HTML and Markdown too', (issued, ours) => {
        const html = compact(ours('html').replace(/<\/?[a-z][^>]*>/gu, ''));
        const markdown = compact(
            ours('markdown')
                .replace(/\\(.)/gu, '$1')
                .replace(/\[([^\]^]*)\]\(<[^>]*>\)/gu, '$1')
                .replace(/\[\^(\w+)\](?!:)/gu, '$1')
                .replace(/\[\^(\w+)\]:/gu, '$1'),
        );
        const sentences = issued
            .flatMap((line) => line.split(/(?<=[。！？])|\t/u))
            .map((sentence) => compact(sentence).replace(/;$/u, ''))
            .filter((sentence) => sentence !== '');
        assert.deepEqual(
            sentences.filter((sentence) => !html.includes(sentence)),
            [],
        );
        assert.deepEqual(
            sentences.filter((sentence) => !markdown.includes(sentence)),
            [],
        );
    });
});

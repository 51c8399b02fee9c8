/** Any source is laid out, and every format prints it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wholeTextFormats } from '../formats/printing.js';
import { formatted } from './documents.js';

const corpus = join(process.env.AGENDA_CORPUS ?? '', 'cac-cosp-wg4-2024-1.zh.agenda');
const sources = [
    'examples/prevention-2024.en.agenda',
    'examples/mistakes.agenda',
    ...(process.env.AGENDA_CORPUS && existsSync(corpus) ? [corpus] : []),
];

function check(source: string): void {
    const document = formatted(source);
    const lineCount = source.split(/\r\n|\r|\n/u).length;
    assert.ok(document.blocks.length >= 2);
    assert.equal(new Set(document.blocks.map((block) => block.id)).size, document.blocks.length);
    for (const block of document.blocks) {
        assert.ok(0 <= block.startLine && block.startLine <= block.endLine && block.endLine < lineCount, `lines of ${block.id}`);
        assert.ok(
            0 <= block.startOffset && block.startOffset <= block.endOffset && block.endOffset <= source.length,
            `offsets of ${block.id}`,
        );
    }
    for (const { print } of wholeTextFormats) {
        assert.notEqual(print(document).trim(), '');
    }
}

describe('a broken source', () => {
    for (const file of sources) {
        const source = readFileSync(file, 'utf8');
        it(`may stop anywhere: ${file}`, () => {
            for (let length = 0; length <= source.length; length += 97) {
                check(source.slice(0, length));
            }
        }).timeout(60_000);
        it(`may lack any line: ${file}`, () => {
            const rows = source.split('\n');
            for (let index = 0; index < rows.length; index += 3) {
                check(rows.filter((_, other) => other !== index).join('\n'));
            }
        }).timeout(60_000);
    }
    for (const source of [
        '',
        '\ufeff',
        '\n\n',
        'agenda',
        'agenda ',
        'item',
        'item 1',
        'schedule',
        'schedule\nday',
        'schedule\nday x\n10:00-',
        'documentation',
        '[^1]:',
        '[^1]: \n',
        'item 1  {item',
        'item 1  X\n\n{item 9}',
        '(a)',
        '- ',
        'a: b',
        '\ud800',
        'item 1  \udc00\n\nA/AC.1/2024/\ud8001',
        'item 1 (a) (b) (c) (d) (e)  deep',
        'schedule\n1, 2, , 3',
        'just some pasted text',
    ]) {
        it(`may be ${JSON.stringify(source)}`, () => check(source));
    }
});

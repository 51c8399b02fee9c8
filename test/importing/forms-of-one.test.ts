/** One issued document in several forms: as Word, as PDF and as text they give sources that mean the same; its numbers are those that an office program prints. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formOf } from '../../language/importing/files.js';
import type { Form } from '../../language/importing/form.js';
import { compared, toldOf } from '../comparing/compared.js';
import { reported } from './documents.js';

const real = process.env.AGENDA_CORPUS ? join(process.env.AGENDA_CORPUS, '../real') : '';
const geneva = join(real, 'ECE_TRADE_C_CEFACT_2018_1E');
const decisions = join(real, 'cma2021-decisions');

async function formIn(bytes: Uint8Array, name: string): Promise<Form> {
    const form = await formOf(bytes, name, async (text) => ({ text: new TextDecoder().decode(text) }));
    assert.ok('blocks' in form, name);
    return form;
}

describe('an issued document in several forms', () => {
    (existsSync(`${geneva}.docx`) ? it : it.skip)('gives sources that mean the same, with its sentences', async function () {
        this.timeout(60_000);
        const laid = spawnSync('pdftotext', ['-layout', `${geneva}.pdf`, '-'], { encoding: 'buffer' });
        const forms: [string, Uint8Array][] = [
            ['a.docx', readFileSync(`${geneva}.docx`)],
            ['a.pdf', readFileSync(`${geneva}.pdf`)],
            ...(laid.status === 0 ? [['a.txt', laid.stdout] satisfies [string, Uint8Array]] : []),
        ];
        const sources: string[] = [];
        for (const [name, bytes] of forms) {
            const { source, counts, sentences, missing } = await reported(await formIn(bytes, name), name);
            assert.ok(missing.length <= sentences * 0.03, `${name}: ${missing.length} of ${sentences}`);
            assert.deepEqual([counts.items, counts.notes, counts.slots, counts.symbols], [13, 2, 16, 32], name);
            sources.push(source);
        }
        for (const source of sources.slice(1)) {
            assert.deepEqual(toldOf(compared(sources[0]!, source)), []);
        }
    });

    /** Of 682 paragraphs with numbered styles 619 have a label; the others say that they have none. */
    (existsSync(`${decisions}.docx`) ? it : it.skip)('has the labels that an office program gives its paragraphs', async () => {
        const form = await formIn(readFileSync(`${decisions}.docx`), 'a.docx');
        const expected = readFileSync(`${decisions}.labels.txt`, 'utf8').split('\n').flatMap(labelled);
        const found = form.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.split('\n').flatMap(labelled) : []));
        assert.equal(expected.length, 619);
        assert.deepEqual(found, expected);
    });
});

/** The label of a line and the first words behind it. */
function labelled(line: string): readonly string[] {
    const [, label, rest] = /^\s*((?:\d+|[IVXLC]+|[A-Za-z])\.|\([a-z]{1,5}\))\t\s*(.*)$/u.exec(line) ?? [];
    const words = (rest ?? '')
        .replace(/[_*\\\ue000-\uf8ff]|\[\^\d+\]/gu, '')
        .trim()
        .split(/\s+/u, 2);
    return label === undefined ? [] : [`${label} ${words.join(' ').replace(/[^\p{L} ]/gu, '')}`];
}

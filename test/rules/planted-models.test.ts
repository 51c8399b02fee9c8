/**
 * Mistakes that editors make, planted in the agendas after issued ones: each is named, and nothing else is accused. The rows are in
 * test/fixtures/planted.json: the file, what is replaced by what, and the findings above hint that come of it, with the text at their range.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findingsIn, isTold } from './harness.js';

interface PlantedRow {
    readonly fault: string;
    readonly file: string;
    readonly replace: string;
    readonly with: string;
    readonly expected: readonly string[];
    /** How the line of the finding begins, where it is none of the lines that were replaced. */
    readonly line?: string;
}

const rows: readonly PlantedRow[] = JSON.parse(readFileSync('test/fixtures/planted.json', 'utf8'));

/** A register of the workspace with the one title that a row changes. */
const registers = ['register A\n\nresolution 70/1\nen: Transforming our world: the 2030 Agenda for Sustainable Development\n'];

const textOf = (file: string): string => readFileSync(`test/fixtures/${file}.agenda`, 'utf8').replace(/\r\n/gu, '\n');

/** The code and the text at the range of each finding above hint; and its line, counted from 1. */
async function found(text: string): Promise<{ readonly named: readonly string[]; readonly lines: readonly number[] }> {
    const told = (await findingsIn(text, { registers })).filter(isTold);
    return {
        named: told.map(({ code, text: range }) => `${code}: ${range}`).sort(),
        lines: told.map(({ start }) => text.slice(0, start).split('\n').length),
    };
}

describe('mistakes planted in agendas after issued ones', () => {
    for (const file of new Set(rows.map((row) => row.file))) {
        it(`${file} has no finding before`, async () => assert.deepEqual((await found(textOf(file))).named, []));
    }
    for (const { fault, file, replace, with: put, expected, line: other } of rows) {
        it(`${fault}, in ${file}`, async () => {
            const text = textOf(file);
            assert.equal(text.split(replace).length, 2, `${replace} stands in the document once`);
            const planted = text.replace(replace, () => put);
            const { named, lines } = await found(planted);
            assert.deepEqual(named, [...expected].sort());
            const at = other === undefined ? text.indexOf(replace) : planted.indexOf(`\n${other}`) + 1;
            const first = text.slice(0, at).split('\n').length;
            const last = other === undefined ? first + put.split('\n').length - 1 : first;
            assert.ok(
                lines.some((line) => line >= first && line <= last),
                `line ${lines.join()} is in ${first} to ${last}`,
            );
        });
    }
    it('are of twenty kinds at least', () => assert.ok(new Set(rows.map(({ expected }) => expected[0]?.split(':')[0])).size >= 20));
});

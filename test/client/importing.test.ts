/** The report of an import as it is shown, and what is said of a file that was not read. */
import assert from 'node:assert/strict';
import { readImport, reasonIn } from '../../client/importing/reading.js';
import { reportPage } from '../../client/importing/report-page.js';
import type { ImportReportData } from '../../protocol/import-report.js';

const empty: ImportReportData = {
    language: 'en',
    symbol: 'A/1',
    counts: { items: 2, paragraphs: 1, notes: 0, slots: 3, citations: 1, symbols: 1 },
    differences: [],
    leftAsText: [],
    sentences: 4,
    missing: [],
    findings: [],
};

describe('the report of an import', () => {
    it('says that nothing is left to do', () => {
        const { text, links } = reportPage('a.docx', 'agenda A/1\n', empty);
        assert.match(text, /A\/1 \(en\): 2 items, 1 paragraph, 0 notes, 3 meetings, 1 citation, 1 symbol\./u);
        assert.match(text, /prints all 4 sentences/u);
        assert.match(text, /Everything was placed/u);
        assert.deepEqual(links, []);
    });
    it('leads to each line that was left, and to each finding', () => {
        const source = 'agenda A/1\n\n// import: no meeting is named\nLunch\n';
        const { text, links } = reportPage('a.docx', source, {
            ...empty,
            leftAsText: [{ why: 'no meeting is named', text: 'Lunch' }],
            findings: [{ severity: 'warning', code: 'note/unused', line: 4, message: 'Nothing refers to it.' }],
            missing: ['A sentence.'],
            differences: [{ message: 'Item 2 has two titles.' }],
        });
        const rows = text.split('\n');
        assert.deepEqual(
            links.map(({ row, start, end, line }) => [rows[row]?.slice(start, end), line]),
            [
                ['Line 3', 2],
                ['Line 4', 3],
            ],
        );
        assert.match(text, /prints 3 of 4 sentences/u);
        assert.match(text, /^ {2}A sentence\.$/mu);
        assert.doesNotMatch(text, /Everything/u);
    });
});

describe('the reading of a file that is imported', () => {
    const [program, signal] = ['dist/cli.js', new AbortController().signal];
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

    it('gives the agenda and the report', async () => {
        const text = 'A/AC.1/2024/1\n\nProvisional agenda\n\n1. Opening.\n\nAnnotations\n\n1. Opening\n\nThe Chair will open it.\n';
        const { source, report } = await readImport(program, bytes(text), 'a.txt', signal);
        assert.match(source, /^item 1 {2}Opening$/mu);
        assert.equal(report.counts.items, 1);
    });
    it('says why a file cannot be read', async () => {
        await assert.rejects(readImport(program, bytes('PK\u0003\u0004 no'), 'a.docx', signal), /^Error: it is damaged/u);
        await assert.rejects(readImport(program, bytes('%PDF-1.7 no'), 'a.pdf', signal), Error);
    });
    it('ends when it is cancelled', async () => {
        const controller = new AbortController();
        const reading = readImport(program, bytes('word '.repeat(400_000)), 'a.txt', controller.signal);
        controller.abort();
        await assert.rejects(reading);
    });
    it('takes the words of the command line, and has its own where a process was ended', () => {
        assert.equal(reasonIn('agenda: a.docx cannot be imported: it has no text.\n', 'a.docx', 2), 'it has no text.');
        assert.match(reasonIn('FATAL ERROR: heap', 'a.docx', null), /too much memory/u);
    });
});

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { zipped } from '../../language/formats/docx/zip.js';
import type { ImportReportData } from '../../protocol/import-report.js';
import { agenda, agendaIn, type Files, inFolder } from './running.js';

const issued =
    'A/AC.1/2024/1\nDistr.: General\n\nTwelfth session\n\nProvisional agenda\n\n1. Opening.\n2. Report.\n\nAnnotations\n\n1. Opening\n\nThe session will be opened by the Chair.\n\n2. Report\n\nThe report will be adopted.\n';

describe('agenda import', () => {
    it('prints the agenda, and the report to standard error', async () => {
        const { code, stdout, stderr } = await agenda({ 'a.txt': issued }, 'import', '$/a.txt');
        assert.equal(code, 0);
        assert.match(stdout, /^agenda A\/AC\.1\/2024\/1$/mu);
        assert.match(stdout, /^item 2 {2}Report$/mu);
        assert.match(stderr, /^A\/AC\.1\/2024\/1 \(en\): 2 items, 2 paragraphs, 0 notes/mu);
    });

    it('writes the agenda to a new file, and the report as data', () =>
        inFolder({ 'a.txt': issued }, async (folder) => {
            const { code, stdout } = await agendaIn(folder, 'import', '$/a.txt', '--output', '$/b.agenda', '--report', 'json');
            assert.equal(code, 0);
            assert.match(readFileSync(join(folder, 'b.agenda'), 'utf8'), /^session: 12$/mu);
            const report = JSON.parse(stdout) as { readonly counts: { readonly items: number }; readonly missing: readonly string[] };
            assert.deepEqual([report.counts.items, report.missing], [2, []]);
        }));

    // What LibreOffice makes of other files, it makes in seconds: here it is not installed.
    const installed = process.env.AGENDA_LIBREOFFICE;
    before(() => {
        process.env.AGENDA_LIBREOFFICE = '/nowhere/soffice';
    });
    after(() => {
        if (installed === undefined) {
            delete process.env.AGENDA_LIBREOFFICE;
        } else {
            process.env.AGENDA_LIBREOFFICE = installed;
        }
    });

    it('reads standard input for an editor, and takes the symbol from the name', () => {
        const text = 'Provisional agenda\n\n1. Opening.\n2. Report.\n\nAnnotations\n\n1. Opening\n\nThe Chair will open it.\n';
        const args = ['dist/cli.js', 'import', '-', '--name', 'cac-cosp-wg4-2024-1.txt', '--report', 'json'];
        const { status, stdout, stderr } = spawnSync(process.execPath, args, { input: text, encoding: 'utf8' });
        assert.deepEqual([status, stdout.split('\n')[0]], [0, 'agenda CAC/COSP/WG.4/2024/1']);
        assert.equal((JSON.parse(stderr) as ImportReportData).counts.items, 2);
    });

    function refuses(title: string, files: Files, expected: RegExp): void {
        it(`refuses ${title}, and writes nothing`, () =>
            inFolder(files, async (folder) => {
                const [name = ''] = Object.keys(files);
                const { code, stdout, stderr } = await agendaIn(folder, 'import', `$/${name}`, '--output', '$/out.agenda');
                assert.deepEqual([code, stdout], [2, '']);
                assert.match(stderr, expected);
                assert.equal(existsSync(join(folder, 'out.agenda')), false);
            }));
    }
    refuses('an empty text', { 'a.txt': ' \n' }, /it has no text/u);
    refuses('an old file of Word', { 'a.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) }, /old version of Word/u);
    const word = (document: string): Uint8Array => zipped([{ name: 'word/document.xml', content: document }]);
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const container = (part: string): Uint8Array =>
        Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0), ...Buffer.from(part, 'utf16le')]);
    refuses('a Word file with a password', { 'a.docx': container('EncryptedPackage') }, /it has a password/u);
    refuses('an old file of Word, whatever its name', { 'a.docx': container('WordDocument') }, /old version of Word/u);
    refuses('a file in Rich Text Format', { 'a.txt': '{\\rtf1\\ansi Words of it.}' }, /Rich Text/u);
    refuses(
        'a file of LibreOffice',
        { 'a.odt': `PK\u0003\u0004${'\u0000'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.text` },
        /file of LibreOffice/u,
    );
    refuses(
        'a picture with the name of a Word file',
        { 'a.docx': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255, 254]) },
        /not text/u,
    );
    refuses('a Word file without text', { 'a.docx': word(`<w:document ${namespace}><w:body><w:p/></w:body></w:document>`) }, /no text/u);
    refuses('a PDF file, whatever its name', { 'a.docx': '%PDF-1.7 …' }, /PDF/u);
    refuses('a zip file that is cut off', { 'a.docx': word('<w:document/>').slice(0, 60) }, /damaged/u);
    refuses('a zip file without a document', { 'a.docx': zipped([{ name: 'a.txt', content: 'x' }]) }, /no Word file/u);
    refuses('a document with broken XML', { 'a.docx': word('<w:document><w:body>') }, /damaged/u);
    refuses('a document with entities of its own', { 'a.docx': word('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }, /DOCTYPE/u);
    refuses(
        'tables a thousand deep',
        { 'a.docx': word(`<w:document ${namespace}><w:body>${'<w:tbl><w:tr><w:tc>'.repeat(1000)}`) },
        /400 deep/u,
    );
    refuses('a part that unpacks to a hundred times its size', { 'a.docx': word(' '.repeat(40 * 1024 * 1024)) }, /larger than 32 MB/u);

    it('ends LibreOffice with itself', async function () {
        if (process.platform === 'win32') {
            this.skip();
        }
        const program = '#!/bin/sh\necho $$ > "$AGENDA_TEST_PID.new"\nmv "$AGENDA_TEST_PID.new" "$AGENDA_TEST_PID"\nexec sleep 60\n';
        await inFolder({ soffice: program, 'a.rtf': '{\\rtf1\\ansi Words of it.}' }, async (folder) => {
            const [office, noted] = [join(folder, 'soffice'), join(folder, 'pid')];
            chmodSync(office, 0o755);
            const child = spawn(process.execPath, ['dist/cli.js', 'import', join(folder, 'a.rtf')], {
                env: { ...process.env, AGENDA_LIBREOFFICE: office, AGENDA_TEST_PID: noted },
                stdio: 'ignore',
            });
            while (!existsSync(noted)) {
                await setTimeout(20);
            }
            child.kill('SIGTERM');
            const [, signal] = (await once(child, 'exit')) as [number | null, string];
            assert.equal(signal, 'SIGTERM');
            assert.throws(() => process.kill(Number(readFileSync(noted, 'utf8')), 0), /ESRCH/u);
        });
    });

    it('refuses to write over a file', async () => {
        const { code, stderr } = await agenda(
            { 'a.txt': issued, 'b.agenda': 'agenda X/1\n' },
            'import',
            '$/a.txt',
            '--output',
            '$/b.agenda',
        );
        assert.equal(code, 2);
        assert.match(stderr, /b\.agenda exists: name a new file/u);
    });
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partNamed } from '../formats/docx-reader.js';
import { pdfOf } from '../importing/pdf-files.js';
import { agenda, agendaIn, inFolder } from './running.js';

const before = 'agenda A/AC.1/2024/1\nlanguage: en\n\nitem 1  Opening\n\nIt opens on Monday.\n';
const after = before.replace('Monday', 'Tuesday');
const issued = 'A/AC.1/2024/1\nDistr.: General\n\nProvisional agenda\n\n1. Opening.\n\nAnnotations\n\n1. Opening\n\nIt opens on Monday.\n';

describe('agenda compare', () => {
    it('prints a sentence for each change', async () => {
        const { code, stdout, stderr } = await agenda({ 'a.agenda': before, 'b.agenda': after }, 'compare', '$/a.agenda', '$/b.agenda');
        assert.deepEqual([code, stderr], [0, '']);
        assert.equal(
            stdout,
            'A/AC.1/2024/1 (en) and A/AC.1/2024/1 (en): one change.\nItem 1, paragraph 1: “It opens on Monday.” → “It opens on Tuesday.”\n',
        );
    });

    it('says with --check whether anything has changed', async () => {
        const files = { 'a.agenda': before, 'b.agenda': after };
        assert.equal((await agenda(files, 'compare', '$/a.agenda', '$/b.agenda', '--check')).code, 1);
        assert.equal((await agenda(files, 'compare', '$/a.agenda', '$/a.agenda', '--check')).code, 0);
    });

    it('writes data to a file', () =>
        inFolder({ 'a.agenda': before, 'b.agenda': after }, async (folder) => {
            const { code, stdout } = await agendaIn(folder, 'compare', '$/a.agenda', '$/b.agenda', '--to', 'json', '--output', '$/c.json');
            assert.deepEqual([code, stdout], [0, '']);
            const { count } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8')) as { readonly count: number };
            assert.equal(count, 1);
        }));

    it('reads an issued document as agenda import does', async () => {
        const { stdout } = await agenda({ 'a.txt': issued, 'b.agenda': after }, 'compare', '$/a.txt', '$/b.agenda');
        assert.match(stdout, /^Item 1, paragraph 1: “It opens on Monday\.” → “It opens on Tuesday\.”$/mu);
    });

    it('reads a PDF file too', async () => {
        const lines = issued.split('\n').filter((line) => line !== '');
        const page = lines.map((text, at) => ({ text, x: 72, y: 770 - 28 * at }));
        const { stderr, stdout } = await agenda({ 'a.pdf': pdfOf([page]), 'b.agenda': after }, 'compare', '$/a.pdf', '$/b.agenda');
        assert.equal(stderr, '');
        assert.match(stdout, /^Item 1, paragraph 1: “It opens on Monday\.” → “It opens on Tuesday\.”$/mu);
    });

    describe('of two language versions', () => {
        const version = (language: string, text: string, meeting = '10:00-13:00'): string =>
            `agenda A/AC.1/2024/1\nlanguage: ${language}\n\nitem 1  A\n\n${text}\n\nschedule\n\nday 2024-09-03\n${meeting}\n1\n`;
        const files = {
            'a.agenda': version('en', 'See resolution 10/3.'),
            'b.agenda': version('fr', 'Voir la résolution 10/4.', '10:00-12:00'),
        };
        it('tells what they must share, and not words', async () => {
            const { code, stdout } = await agenda(files, 'compare', '$/a.agenda', '$/b.agenda');
            assert.equal(code, 0);
            assert.deepEqual(stdout.split('\n').slice(1, 3), [
                'Item 1: Resolution 10/4 is cited here, but resolution 10/3 in the English version',
                'Schedule: This meeting is 10:00-13:00 in the English version',
            ]);
        });
        it('finds nothing in those that agree', async () => {
            const same = { ...files, 'b.agenda': version('fr', 'Voir la résolution 10/3.') };
            assert.equal((await agenda(same, 'compare', '$/a.agenda', '$/b.agenda', '--check')).code, 0);
        });
        it('writes neither a Word file nor a corrigendum', async () => {
            for (const options of [['--to', 'docx'], ['--corrigendum']]) {
                const { code, stderr } = await agenda(files, 'compare', '$/a.agenda', '$/b.agenda', ...options);
                assert.equal(code, 2);
                assert.match(stderr, /These are two language versions/u);
            }
        });
    });

    it('writes a page, a Word file and a corrigendum', () =>
        inFolder({ 'a.agenda': before, 'b.agenda': after }, async (folder) => {
            const written = async (name: string, ...options: readonly string[]): Promise<Uint8Array> => {
                const result = await agendaIn(folder, 'compare', '$/a.agenda', '$/b.agenda', ...options, '--output', `$/${name}`);
                assert.deepEqual(result, { code: 0, stdout: '', stderr: '' });
                return readFileSync(join(folder, name));
            };
            const text = async (name: string, ...options: readonly string[]): Promise<string> =>
                Buffer.from(await written(name, ...options)).toString();
            assert.match(await text('c.html', '--to', 'html'), /<del>.*Monday<\/del><ins>.*Tuesday<\/ins>/u);
            assert.match(partNamed(await written('c.docx', '--to', 'docx'), 'word/document.xml'), /<w:del .*Monday.*<w:ins .*Tuesday/su);
            assert.match(
                await text('c.txt', '--corrigendum'),
                /^A\/AC\.1\/2024\/1\/Corr\.1\n\nAnnotated .*For “.*Monday\.” read “.*Tuesday\.”\n$/su,
            );
            assert.match(
                await text('d.agenda', '--corrigendum', 'agenda', '--one-version'),
                /^agenda A\/AC\.1\/2024\/1\/Corr\.1\nlanguage: en\nlanguages: en\n/u,
            );
            const again = await agendaIn(
                folder,
                'compare',
                '$/a.agenda',
                '$/b.agenda',
                '--corrigendum',
                'agenda',
                '--output',
                '$/d.agenda',
            );
            assert.deepEqual([again.code, again.stderr], [2, 'agenda: $/d.agenda exists: name a new file.\n']);
        }));

    it('writes over neither of the documents that it compares', () =>
        inFolder({ 'a.txt': issued, 'b.txt': issued.replace('Monday', 'Tuesday') }, async (folder) => {
            for (const name of ['a.txt', 'b.txt']) {
                const { code, stderr } = await agendaIn(folder, 'compare', '$/a.txt', '$/b.txt', '--output', `$/${name}`);
                assert.deepEqual([code, stderr], [2, `agenda: $/${name} is one of the documents that are compared: name another file.\n`]);
            }
            assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), issued);
        }));

    it('refuses options that say nothing beside the others', async () => {
        const tried = (...options: readonly string[]) => agenda({ 'a.agenda': before }, 'compare', '$/a.agenda', '$/a.agenda', ...options);
        assert.equal((await tried('--one-version')).stderr, 'agenda: --one-version is for --corrigendum.\n');
        assert.match((await tried('--corrigendum', '--to', 'html')).stderr, /--to html is for a comparison/u);
    });

    it('refuses a file that is not there, and a form that it does not know', async () => {
        const missing = await agenda({ 'a.agenda': before }, 'compare', '$/a.agenda', '$/none.agenda');
        assert.equal(missing.code, 2);
        assert.match(missing.stderr, /none\.agenda cannot be read/u);
        assert.equal((await agenda({ 'a.agenda': before }, 'compare', '$/a.agenda', '$/a.agenda', '--to', 'xml')).code, 2);
    });
});

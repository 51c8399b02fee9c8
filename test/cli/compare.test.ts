import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

    it('refuses a file that is not there, and a form that it does not know', async () => {
        const missing = await agenda({ 'a.agenda': before }, 'compare', '$/a.agenda', '$/none.agenda');
        assert.equal(missing.code, 2);
        assert.match(missing.stderr, /none\.agenda cannot be read/u);
        assert.equal((await agenda({ 'a.agenda': before }, 'compare', '$/a.agenda', '$/a.agenda', '--to', 'xml')).code, 2);
    });
});

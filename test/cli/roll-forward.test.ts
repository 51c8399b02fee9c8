import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenda, agendaIn, inFolder } from './running.js';

const source = (language: string, symbol = 'A/AC.1/2024/1'): string =>
    `agenda ${symbol}\nlanguage: ${language}\nsession: 15\ndates: 2024-09-03 to 2024-09-06\n\nitem 1  A\n`;
const facts = ['--symbol', 'A/AC.1/2026/1', '--session', '17', '--dates', '1-4 September 2026'];

describe('agenda roll-forward', () => {
    it('prints one agenda, and says on standard error what was done', async () => {
        const { code, stdout, stderr } = await agenda({ 'a-2024.agenda': source('en') }, 'roll-forward', '$/a-2024.agenda', ...facts);
        assert.equal(code, 0);
        assert.equal(stdout, 'agenda A/AC.1/2026/1\nlanguage: en\nsession: 17\ndates: 2026-09-01 to 2026-09-04\n\nitem 1  A\n');
        assert.equal(stderr, '$/a-2024.agenda\n  No comment asks for a second look.\n');
    });

    it('writes one to a new file, and never over another', () =>
        inFolder({ 'a.agenda': source('en') }, async (folder) => {
            const run = () => agendaIn(folder, 'roll-forward', '$/a.agenda', ...facts, '--output', '$/b.agenda');
            assert.equal((await run()).code, 0);
            assert.match(readFileSync(join(folder, 'b.agenda'), 'utf8'), /^agenda A\/AC\.1\/2026\/1\n/u);
            assert.deepEqual(await run(), { code: 2, stdout: '', stderr: 'agenda: $/b.agenda exists: name a new file.\n' });
        }));

    it('writes versions beside their files, or into a folder', () =>
        inFolder({ 'a-2024.en.agenda': source('en'), 'a-2024.fr.agenda': source('fr') }, async (folder) => {
            mkdirSync(join(folder, 'out'));
            const files = ['$/a-2024.en.agenda', '$/a-2024.fr.agenda'];
            assert.equal((await agendaIn(folder, 'roll-forward', ...files, ...facts)).code, 0);
            assert.equal((await agendaIn(folder, 'roll-forward', ...files, ...facts, '--output', '$/out')).code, 0);
            assert.deepEqual(readdirSync(join(folder, 'out')), ['a-2026.en.agenda', 'a-2026.fr.agenda']);
            assert.ok(readdirSync(folder).includes('a-2026.fr.agenda'));
            const again = await agendaIn(folder, 'roll-forward', ...files, ...facts);
            assert.equal(again.code, 2);
            assert.match(again.stderr, /a-2026\.en\.agenda exists/u);
        }));

    it('rolls versions of one document only', async () => {
        const files = { 'a.agenda': source('en'), 'b.agenda': source('fr', 'A/AC.2/2024/1') };
        const { code, stderr } = await agenda(files, 'roll-forward', '$/a.agenda', '$/b.agenda', ...facts);
        assert.equal(code, 2);
        assert.match(stderr, /^agenda: Only versions of one document are rolled together: /u);
    });

    for (const [what, args, message] of [
        [
            'a session that cannot be read',
            ['--symbol', 'A/1', '--session', 'next', '--dates', '2026-09-01'],
            /The session cannot be read: /u,
        ],
        ['days that cannot be read', ['--symbol', 'A/1', '--session', '2', '--dates', 'soon'], /The dates cannot be read: /u],
        ['a symbol that is none', ['--symbol', '-', '--session', '2', '--dates', '2026-09-01'], /The symbol cannot be read: /u],
        [
            'the symbol of the session before',
            ['--symbol', 'A/AC.1/2024/1', '--session', '17', '--dates', '2026-09-01'],
            /A\/AC\.1\/2024\/1 is the symbol of .*a\.agenda itself\. The next session needs a symbol of its own\./u,
        ],
        ['missing facts', ['--symbol', 'A/1', '--dates', '2026-09-01'], /--session <session>/u],
    ] as const) {
        it(`refuses ${what}`, async () => {
            const { code, stdout, stderr } = await agenda({ 'a.agenda': source('en') }, 'roll-forward', '$/a.agenda', ...args);
            assert.deepEqual([code, stdout], [2, '']);
            assert.match(stderr, message);
        });
    }

    it('refuses a file that it cannot read', async () => {
        const { code, stderr } = await agenda({}, 'roll-forward', '$/none.agenda', ...facts);
        assert.equal(code, 2);
        assert.match(stderr, /none\.agenda cannot be read/u);
    });
});

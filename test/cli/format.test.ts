import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { agendaIn, asUnprivilegedUser, type Files, inFolder } from './running.js';

const loose = 'agenda  A/1\r\nitem 1 Opening\r\n';
const tidy = 'agenda A/1\r\n\r\nitem 1  Opening\r\n';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Expected {
    readonly code: number;
    readonly stdout?: string;
    readonly stderr?: RegExp;
    /** What the files hold afterwards. */
    readonly files?: Readonly<Record<string, string>>;
}

function check(
    title: string,
    files: Files,
    args: readonly string[],
    { code, stdout = '', stderr = /^$/u, files: after = {} }: Expected,
): void {
    it(title, () =>
        inFolder(files, async (folder) => {
            const result = await agendaIn(folder, 'format', ...args);
            assert.deepEqual([result.code, result.stdout], [code, stdout]);
            assert.match(result.stderr, stderr);
            for (const [name, text] of Object.entries(after)) {
                assert.equal(readFileSync(join(folder, name), 'utf8'), text);
            }
        }),
    );
}

describe('agenda format', () => {
    check(
        'formats files and folders, and names those that it changed',
        { 'a.agenda': loose, 'b/c.agenda': tidy, 'b/d.register': 'register  A' },
        ['$/a.agenda', '$/b'],
        {
            code: 0,
            stdout: '$/a.agenda\n$/b/d.register\n',
            files: { 'a.agenda': tidy, 'b/c.agenda': tidy, 'b/d.register': 'register A\n' },
        },
    );
    check('has nothing to say of a formatted file', { 'a.agenda': tidy }, ['$/a.agenda'], { code: 0 });
    check('--check changes nothing, and ends with 1', { 'a.agenda': loose, 'b.agenda': tidy }, ['--check', '$/a.agenda', '$/b.agenda'], {
        code: 1,
        stdout: '$/a.agenda\n',
        files: { 'a.agenda': loose },
    });
    check('--check ends with 0 if every file is formatted', { 'a.agenda': tidy }, ['--check', '$/a.agenda'], { code: 0 });
    check('keeps a byte order mark', { 'a.agenda': bytes(`\ufeff${loose}`) }, ['$/a.agenda'], {
        code: 0,
        stdout: '$/a.agenda\n',
        files: { 'a.agenda': `\ufeff${tidy}` },
    });
    check(
        'formats the others if a file cannot be read',
        { 'a.agenda': Uint8Array.from([0xff, 0xfe, 0x41]), 'b.agenda': loose },
        ['$/a.agenda', '$/x.agenda', '$/b.agenda'],
        {
            code: 2,
            stdout: '$/b.agenda\n',
            stderr: /a\.agenda: this file is[\s\S]*x\.agenda: there is no such file/u,
            files: { 'b.agenda': tidy },
        },
    );
    check(
        'leaves a file that was saved in a wrong encoding',
        { 'a.agenda': `agenda  A/1\n\nitem 1 ${'RÃ©union Ã  GenÃ¨ve '.repeat(9)}\n` },
        ['$/a.agenda'],
        {
            code: 2,
            stderr: /wrong encoding/u,
        },
    );
    check('refuses other files', { 'a.txt': 'agenda  A/1' }, ['$/a.txt'], { code: 2, stderr: /must end in/u });

    it('does not write a file that needs no change', () =>
        inFolder({ 'a.agenda': tidy }, async (folder) => {
            const file = join(folder, 'a.agenda');
            utimesSync(file, 1, 1);
            await agendaIn(folder, 'format', '$/a.agenda');
            assert.equal(statSync(file).mtimeMs, 1000);
        }));
    it('says so if a file cannot be written', () =>
        inFolder({ 'a.agenda': loose }, (folder) => {
            const file = join(folder, 'a.agenda');
            chmodSync(file, 0o444);
            return asUnprivilegedUser(folder, async () => {
                const { code, stdout, stderr } = await agendaIn(folder, 'format', '$/a.agenda');
                assert.deepEqual([code, stdout], [2, '']);
                assert.match(stderr, /a\.agenda: it cannot be written: access is denied\./u);
                assert.equal(readFileSync(file, 'utf8'), loose);
            });
        }));
});

/** The endings of names, in any case: on the command line, in the server, and in what is watched. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location } from 'vscode-languageserver-protocol';
import { endingOf, watchedFiles } from '../../protocol/endings.js';
import { Client } from '../server/stdio.js';
import { agenda } from './running.js';

const wrong = 'agenda X/Y/1\nlanguage: en\n\nitem 1  One\nitem 1  Two\n';
const register = 'register X/Y\nen: Committee on Paper\ncomplete: 1\nresolution 1/1\nen: One\n';
const citing = 'agenda X/Y/1\nlanguage: en\nbody: Committee on Paper\n\nitem 1  One\n\nIn resolution 1/1 and in resolution 1/2\n';

describe('An ending', () => {
    function ends(path: string, expected: string): void {
        it(`of ${path} is ${expected === '' ? 'none' : expected}`, () => assert.equal(endingOf(path), expected));
    }
    ends('a.agenda', '.agenda');
    ends('/a/UP.AGENDA', '.agenda');
    ends('C:\\a.b\\Bodies.Register', '.register');
    ends('a.agenda.txt', '.txt');
    ends('agenda', '');
    ends('.agenda', '');
    ends('/a/.AGENDA', '');
    ends('\\a\\.agenda', '');

    for (const name of ['a.agenda', 'x/UP.AGENDA', 'x/y/Bodies.Register']) {
        it(`as in ${name} is watched`, () => assert.ok(matchesGlob(name, watchedFiles)));
    }
    for (const name of ['a.agenda2', 'x/agenda', 'x.txt']) {
        it(`as in ${name} is not watched`, () => assert.ok(!matchesGlob(name, watchedFiles)));
    }
});

describe('The command line', () => {
    for (const name of ['UP.AGENDA', 'below/Mixed.Agenda']) {
        it(`checks ${name} in a folder`, async () => {
            const { code, stdout } = await agenda({ [name]: wrong }, 'check', '$', '--format', 'json');
            const found = JSON.parse(stdout) as { readonly file: string; readonly code: string }[];
            assert.equal(code, 1);
            assert.deepEqual([...new Set(found.map(({ file }) => file))], [`$/${name}`]);
        });
    }
    it('prints an agenda in capitals', async () => {
        const { code, stdout } = await agenda({ 'UP.AGENDA': wrong }, 'render', '$/UP.AGENDA', '--to', 'text');
        assert.equal(code, 0);
        assert.match(stdout, /1\. One/u);
    });
    it('reads a register in capitals beside an agenda', async () => {
        const { stdout } = await agenda({ 'a.AGENDA': citing, 'B.REGISTER': register }, 'check', '$/a.AGENDA');
        assert.match(stdout, /1\/2/u);
        assert.doesNotMatch(stdout, /1\/1/u);
    });
    it('compares language versions in capitals that lie beside', async () => {
        const other = 'agenda X/Y/1\nlanguage: fr\n\npoint 1  Un\n\npoint 2  Deux\n';
        const files = { 'a.en.AGENDA': wrong.replace('item 1  Two', 'item 2  Two\n\nitem 3  Three'), 'a.fr.AGENDA': other };
        const { stdout } = await agenda(files, 'check', '$/a.en.AGENDA');
        assert.match(stdout, /translation\//u);
    });
});

describe('The server', function () {
    this.timeout(60_000);
    it('finds citations in agendas of the folder whose endings are in capitals, and reads such registers', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'agenda-'));
        const uriOf = (name: string): string => pathToFileURL(join(folder, name)).toString();
        const client = new Client();
        try {
            writeFileSync(join(folder, 'UP.AGENDA'), citing);
            writeFileSync(join(folder, 'BODIES.REGISTER'), register);
            await client.start(pathToFileURL(folder).toString());
            const found = await client.request<Location[]>('textDocument/references', {
                textDocument: { uri: uriOf('BODIES.REGISTER') },
                position: { line: 3, character: 12 },
                context: { includeDeclaration: false },
            });
            assert.deepEqual(
                found.map(({ uri }) => uri),
                [uriOf('UP.AGENDA')],
            );
        } finally {
            client.kill();
            rmSync(folder, { recursive: true });
        }
    });
});

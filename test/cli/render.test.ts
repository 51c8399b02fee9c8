import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agenda, agendaIn, type Files, inFolder } from './running.js';

const source = 'agenda A/AC.1/2024/1\ntitle: Agenda\n\nitem 1  Opening\n';

describe('agenda render', () => {
    function prints(format: string, expected: RegExp): void {
        it(`prints ${format} to standard output`, async () => {
            const { code, stdout, stderr } = await agenda({ 'a.agenda': source }, 'render', '$/a.agenda', '--to', format);
            assert.deepEqual([code, stderr], [0, '']);
            assert.match(stdout, expected);
        });
    }
    prints('html', /^<!DOCTYPE html>/u);
    prints('text', /^1\. Opening\.$/mu);
    prints('markdown', /^# Agenda$/mu);
    prints('json', /^\{\n {2}"schema": 1,/u);

    /** The bodies of the citations in the JSON of an agenda, beside other files. */
    function bodies(title: string, files: Files, expected: readonly unknown[], told = /^$/u): void {
        it(title, async () => {
            const cites = `${source}\nGeneral Assembly resolution 76/1. In resolution 4/2 it asked. In resolution 4/3 it asked.\n`;
            const { code, stdout, stderr } = await agenda({ 'a.agenda': cites, ...files }, 'render', '$/a.agenda', '--to', 'json');
            assert.equal(code, 0);
            assert.match(stderr, told);
            const { blocks } = JSON.parse(stdout) as {
                readonly blocks: readonly { readonly content?: readonly Record<string, unknown>[] }[];
            };
            const runs = blocks.flatMap(({ content }) => content ?? []).filter(({ kind }) => kind === 'citation');
            assert.deepEqual(
                runs.map(({ value }) => (value as { readonly body?: string }).body),
                expected,
            );
        });
    }
    bodies('names in JSON the bodies that the text names', {}, ['A', undefined, undefined]);
    const register = 'register A/AC.1\nen: Working Group\n\nresolution 4/2\nen: Tests\n';
    bodies("names in JSON the document's own body where a register beside it has the number", { 'b.register': register }, [
        'A',
        'A/AC.1',
        undefined,
    ]);
    bodies(
        'reports a register that cannot be read, and takes the others',
        { 'b.register': register, 'c.register': Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]) },
        ['A', 'A/AC.1', undefined],
        /c\.register: /u,
    );

    it('writes a file whole, in place of an older one', () =>
        inFolder({ 'a.agenda': source, 'a.txt': 'old' }, async (folder) => {
            const { code, stdout } = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.txt');
            assert.deepEqual([code, stdout], [0, '']);
            assert.match(readFileSync(join(folder, 'a.txt'), 'utf8'), /^Agenda$/mu);
            assert.deepEqual(readdirSync(folder).sort(), ['a.agenda', 'a.txt']);
        }));

    function refuses(title: string, args: readonly string[], expected: RegExp): void {
        it(`refuses ${title}`, () =>
            inFolder({ 'a.agenda': source, 'b.register': 'register A/AC.1', 'folder/c.agenda': source }, async (folder) => {
                const { code, stdout, stderr } = await agendaIn(folder, 'render', ...args);
                assert.deepEqual([code, stdout], [2, '']);
                assert.match(stderr, expected);
                assert.equal(readFileSync(join(folder, 'a.agenda'), 'utf8'), source);
                assert.deepEqual(readdirSync(folder).sort(), ['a.agenda', 'b.register', 'folder']);
            }));
    }
    refuses('a format that does not exist', ['$/a.agenda', '--to', 'odt'], /Allowed choices are html, text, markdown, json/u);
    refuses('to go without a format', ['$/a.agenda'], /--to/u);
    refuses('a file that is not there', ['$/x.agenda', '--to', 'text'], /no such file/u);
    refuses('a register', ['$/b.register', '--to', 'text'], /must end in \.agenda/u);
    refuses(
        'to write over a house style',
        ['$/a.agenda', '--to', 'json', '--output', '$/Bonn.Agenda-Style.json'],
        /Bonn\.Agenda-Style\.json is the name of a house style: name a file with another ending\.$/mu,
    );
    refuses('to write into its source', ['$/a.agenda', '--to', 'text', '--output', '$/a.agenda'], /the agenda itself/u);
    refuses('to write into a folder that is not there', ['$/a.agenda', '--to', 'text', '--output', '$/no/a.txt'], /cannot be written/u);
    refuses('a style that does not exist', ['$/a.agenda', '--to', 'text', '--style', 'roman'], /no style roman: the styles are vienna, /u);
    refuses('a track for text', ['$/a.agenda', '--to', 'text', '--track', 'A'], /--track is for --to ics/u);
    refuses(
        'a track that no meeting has',
        ['$/a.agenda', '--to', 'ics', '--track', 'A'],
        /no meeting is on the track A: its meetings have no tracks/u,
    );
    refuses('a template for text', ['$/a.agenda', '--to', 'text', '--template', '$/a.agenda'], /--template is for/u);
    refuses('a program for PDF files elsewhere', ['$/a.agenda', '--to', 'docx', '--pdf-with', 'browser'], /--pdf-with is for --to pdf/u);
    refuses(
        'a program that is not there',
        ['$/a.agenda', '--to', 'pdf', '--pdf-with', '$/no/chrome', '--output', '$/a.pdf'],
        /chrome is no program that can be run: --pdf-with names/u,
    );
    refuses(
        'a file for several documents',
        ['$/a.agenda', '$/folder', '--to', 'text', '--output', '$/b.register'],
        /is a file: name a folder/u,
    );
});

describe('agenda', () => {
    it('tells its version and its usage', async () => {
        assert.match((await agenda({}, '--version')).stdout, /^\d+\.\d+\.\d+\n$/u);
        const help = await agenda({}, '--help');
        assert.equal(help.code, 0);
        assert.match(help.stdout, /check[\s\S]*render/u);
        assert.equal((await agenda({})).code, 2);
        assert.equal((await agenda({}, 'destroy')).code, 2);
    });
    it('tells the exit codes of each command, and ends with them', async () => {
        const files = { 'a.agenda': 'agenda A/1\n\nnothing that can be read' };
        assert.match((await agenda({}, 'check', '--help')).stdout, /1 errors/u);
        assert.doesNotMatch((await agenda({}, 'render', '--help')).stdout, /1 errors/u);
        assert.equal((await agenda(files, 'check', '$/a.agenda')).code, 1);
        assert.equal((await agenda(files, 'render', '$/a.agenda', '--to', 'text')).code, 0);
    });
});

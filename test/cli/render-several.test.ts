/** Several agendas printed at once, and agendas printed anew as they change. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { agendaIn, type Files, inFolder, unix } from './running.js';

function source(title: string): string {
    return `agenda A/AC.1/2024/1\ntitle: ${title}\n\nitem 1  Opening\n`;
}

const files: Files = { 'a.agenda': source('Alpha'), 'in/b.agenda': source('Beta'), 'in/deep/c.agenda': source('Gamma') };

/** The text files below a folder. */
function textsIn(folder: string): readonly string[] {
    return globSync('**/*.txt', { cwd: folder })
        .map((name) => name.replaceAll('\\', '/'))
        .sort();
}

describe('agenda render, of several', () => {
    function writes(title: string, args: readonly string[], expected: readonly string[], told = /^$/u, code = 0, more: Files = {}): void {
        it(title, () =>
            inFolder({ ...files, ...more }, async (folder) => {
                const result = await agendaIn(folder, 'render', '--to', 'text', ...args);
                assert.match(result.stderr, told);
                assert.deepEqual([result.code, result.stdout], [code, '']);
                assert.deepEqual(textsIn(folder), expected);
            }),
        );
    }
    writes('writes each beside its agenda', ['$/a.agenda', '$/in'], ['a.txt', 'in/b.txt', 'in/deep/c.txt']);
    writes('writes one into a folder', ['$/a.agenda', '--output', '$/in'], ['in/a.txt']);
    writes('makes the folder that is named with a stroke', ['$/a.agenda', '--output', '$/out/'], ['out/a.txt']);
    writes(
        'keeps the folders inside of a folder',
        ['$/in', '$/a.agenda', '--output', '$/out'],
        ['out/a.txt', 'out/b.txt', 'out/deep/c.txt'],
    );
    writes(
        'refuses to write two into one file, and writes none',
        ['$/in/b.agenda', '$/b.agenda', '--output', '$/out'],
        [],
        /both be written/u,
        2,
        {
            'b.agenda': source('Other'),
        },
    );
    writes(
        'takes the name of a file for no folder',
        ['$/in', '--output', '$/all.HTML'],
        [],
        /all\.HTML is the name of a file: for several documents name a folder, or end its name with a stroke\.$/mu,
        2,
    );
    writes('takes such a name with a stroke', ['$/in', '--output', '$/all.html/'], ['all.html/b.txt', 'all.html/deep/c.txt']);
    writes(
        'writes the others where one cannot be read',
        ['$/a.agenda', '$/in', '$/no.agenda'],
        ['a.txt', 'in/b.txt', 'in/deep/c.txt'],
        /no\.agenda: there is no such file/u,
        2,
    );
    writes(
        'names the agenda that has not what is wished',
        ['$/a.agenda', '$/in', '--style', 'roman'],
        [],
        /a\.agenda: there is no style roman[\s\S]*b\.agenda: /u,
        2,
    );

    it('prints in another style, in place of the one that is named and where none is', () =>
        inFolder({ 'a.agenda': source('Alpha'), 'b.agenda': source('Beta').replace('title', 'style: vienna\ntitle') }, async (folder) => {
            for (const name of ['a', 'b']) {
                const printed = async (...more: string[]) =>
                    (await agendaIn(folder, 'render', `$/${name}.agenda`, '--to', 'text', ...more)).stdout;
                assert.notEqual(await printed('--style', 'geneva'), await printed());
                assert.match(await printed('--style', 'Geneva'), /I\. /u);
            }
        }));
    it('writes the calendar of a track under its name', () =>
        inFolder({ 'a.agenda': `${source('Alpha')}\nschedule\n\nday 2024-10-25\n10:00-13:00 @ Room A/B\n1\n` }, async (folder) => {
            const { code, stderr } = await agendaIn(folder, 'render', folder, '--to', 'ics', '--track', 'room a/b');
            assert.deepEqual([code, stderr], [0, '']);
            assert.ok(existsSync(join(folder, 'a.room a-b.ics')));
        }));
});

unix('agenda render --watch', function () {
    this.timeout(60_000);

    /** Runs the built program until the work is done, then ends it as Ctrl+C does. */
    async function watching(
        given: Files,
        args: readonly string[],
        work: (folder: string, child: ChildProcess) => Promise<void>,
    ): Promise<void> {
        await inFolder(given, async (folder) => {
            const child = spawn(
                process.execPath,
                [resolve('dist/cli.js'), 'render', ...args.map((arg) => arg.replaceAll('$', folder)), '--watch'],
                {
                    stdio: ['ignore', 'pipe', 'pipe'],
                },
            );
            let told = '';
            child.stderr?.on('data', (text: Buffer) => {
                told += text.toString('utf8');
            });
            const ended = new Promise<number | string | null>((done) => child.on('exit', (code, signal) => done(code ?? signal)));
            try {
                await work(folder, child);
            } catch (error) {
                child.kill('SIGKILL');
                throw new Error(`${String(error)}\n${told}`);
            }
            child.kill('SIGINT');
            assert.equal(await ended, 0, told);
        });
    }

    async function until(condition: () => boolean, what: string): Promise<void> {
        for (let count = 0; !condition(); count++) {
            assert.ok(count < 400, `waited in vain for ${what}`);
            await new Promise((done) => setTimeout(done, 50));
        }
    }

    const has = (file: string, words: string): boolean => existsSync(file) && readFileSync(file, 'utf8').includes(words);

    it('prints what changes, survives what cannot be read, takes new files, and ends with Ctrl+C', () =>
        watching(files, ['$/in', '--to', 'text'], async (folder) => {
            const [agenda, text] = [join(folder, 'in/b.agenda'), join(folder, 'in/b.txt')];
            await until(() => has(text, 'Beta'), 'the first printing');
            writeFileSync(agenda, source('Changed'));
            await until(() => has(text, 'Changed'), 'the change');
            writeFileSync(agenda, Uint8Array.from([0xff, 0xfe, 0x00, 0xd8]));
            writeFileSync(join(folder, 'in/new.agenda'), source('New'));
            await until(() => has(join(folder, 'in/new.txt'), 'New'), 'the new agenda');
            writeFileSync(agenda, source('Mended'));
            await until(() => has(text, 'Mended'), 'the agenda that is mended');
        }));
    it('goes on when its folder has been away', () =>
        watching(files, ['$/in', '--to', 'text'], async (folder) => {
            const text = join(folder, 'in/b.txt');
            await until(() => has(text, 'Beta'), 'the first printing');
            renameSync(join(folder, 'in'), join(folder, 'away'));
            await new Promise((done) => setTimeout(done, 1500));
            mkdirSync(join(folder, 'in'));
            writeFileSync(join(folder, 'in/b.agenda'), source('Back'));
            await until(() => has(text, 'Back'), 'the folder that is back');
            writeFileSync(join(folder, 'in/b.agenda'), source('Changed'));
            await until(() => has(text, 'Changed'), 'the change after that');
        }));
    it('prints one agenda to its file, and all again where a style changes', () =>
        watching(
            { 'a.agenda': source('Alpha').replace('title', 'style: own\ntitle'), 'own.agenda-style.json': '{"extends": "vienna"}' },
            ['$/a.agenda', '--to', 'text', '--output', '$/out.txt'],
            async (folder) => {
                const text = join(folder, 'out.txt');
                await until(() => has(text, 'Alpha') && !has(text, 'I. '), 'the first printing');
                writeFileSync(join(folder, 'own.agenda-style.json'), '{"extends": "geneva"}');
                await until(() => has(text, 'I. '), 'the other style');
            },
        ));
});

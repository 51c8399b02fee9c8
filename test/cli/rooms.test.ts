/** `agenda check` of several agendas: rooms that are taken twice, whatever part or thread checks them. */
import assert from 'node:assert/strict';
import { agendaIn, type Files, inFolder } from './running.js';

const agenda = (symbol: string, meeting: string, place = 'Vienna'): string =>
    `agenda ${symbol}\nlanguage: en\nplace: ${place}\n\nschedule\n\nday 2024-09-03\n${meeting}\n- Statements\n`;
const [morning, noon, afternoon] = ['10:00-13:00 @ Room A', '12:00-14:00 @ ROOM A', '15:00-18:00 @ Room A'];

/** Checks in which files the rule finds something. */
function check(name: string, files: Files, expected: readonly string[], ...args: readonly string[]): void {
    it(name, () =>
        inFolder(files, async (folder) => {
            assert.deepEqual(await found(folder, ...(args.length > 0 ? args : ['$'])), expected);
        }),
    );
}

async function found(folder: string, ...args: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await agendaIn(folder, 'check', ...args, '--format', 'json');
    return (JSON.parse(stdout) as { readonly file: string; readonly code: string }[]).flatMap(({ file, code }) =>
        code === 'schedule/room' ? [file.replace('$/', '')] : [],
    );
}

const two = { 'a.agenda': agenda('X/A/1', morning), 'b.agenda': agenda('X/B/1', noon) };

describe('Rooms in a check of several files', () => {
    check('are found in a folder', two, ['a.agenda', 'b.agenda']);
    check('are found in files, in their order', two, ['b.agenda', 'a.agenda'], '$/b.agenda', '$/a.agenda');
    check('are found in deep folders', { 'x/a.agenda': two['a.agenda'], 'y/z/b.agenda': two['b.agenda'] }, ['x/a.agenda', 'y/z/b.agenda']);
    check('are not looked for in files that are not given', two, [], '$/a.agenda');
    check('are free at other times', { ...two, 'b.agenda': agenda('X/B/1', afternoon) }, []);
    check('are free in other places', { ...two, 'b.agenda': agenda('X/B/1', noon, 'Geneva') }, []);
    check('are those of one document', { ...two, 'b.agenda': agenda('X/A/1/Rev.1', noon) }, []);
    check('are those of the latest revision, which may take none', { ...two, 'c.agenda': 'agenda X/B/1/Rev.1\n\nitem 1  A\n' }, []);
    check('are found besides language versions', { ...two, 'c.agenda': agenda('X/B/1', noon).replace('language: en', 'language: fr') }, [
        'a.agenda',
        'b.agenda',
        'c.agenda',
    ]);
    check(
        'are found where the hours of a part of the day are those of a style beside the file, or of one of our own',
        {
            'a.agenda': agenda('X/A/1', 'evening @ Room A').replace('language: en', 'language: en\nstyle: rhine'),
            'b.agenda': agenda('X/B/1', '18:30-19:00 @ Room A'),
            'c.agenda': agenda('CL 1/1', 'morning @ Room B'),
            'd.agenda': agenda('X/D/1', '09:30-10:00 @ Room B'),
            'e.agenda': agenda('X/E/1', 'morning @ Room B'),
            'f.agenda': agenda('X/F/1', 'evening @ Room B'),
            'rhine.agenda-style.json': '{"hours": ["18:00-20:00"]}',
        },
        ['a.agenda', 'b.agenda', 'c.agenda', 'd.agenda', 'e.agenda'],
    );
    check('are found besides files that cannot be read', { ...two, 'c.agenda': new Uint8Array([0xff]) }, ['a.agenda', 'b.agenda']);

    it('are found in whatever part a file is', () =>
        inFolder({ ...two, 'c.agenda': agenda('X/C/1', noon), 'd.agenda': agenda('X/D/1', afternoon) }, async (folder) => {
            const parts = await Promise.all(['1/3', '2/3', '3/3'].map((part) => found(folder, '$', '--shard', part)));
            assert.deepEqual(parts.flat().sort(), await found(folder, '$'));
            assert.deepEqual(await found(folder, '$'), ['a.agenda', 'b.agenda', 'c.agenda']);
        }));

    it('have a setting like other rules', () =>
        inFolder(two, async (folder) => {
            assert.equal((await agendaIn(folder, 'check', '$', '--rule', 'schedule/room=error')).code, 1);
            assert.deepEqual(await found(folder, '$', '--rule', 'schedule/room=off'), []);
        }));
});

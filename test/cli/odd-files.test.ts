/** `agenda check` beside what is no regular file, cannot be read, or has a name that is not UTF-8. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agendaIn, asUnprivilegedUser, type CommandResult, type Files, inFolder, unix } from './running.js';

/** Runs `agenda check $` in a folder with something odd beside an agenda with one error. */
function checks(
    title: string,
    prepare: (folder: string) => void,
    args: readonly string[],
    verify: (outcome: CommandResult & { readonly files: readonly string[] }) => void,
    files: Files = {},
): void {
    it(title, () =>
        inFolder({ 'good.agenda': 'agenda A/1\nitem 1  One\nitem 1  Two\n', ...files }, async (folder) => {
            prepare(folder);
            await asUnprivilegedUser(folder, async () => {
                const outcome = await agendaIn(folder, 'check', ...args, '--format', 'json');
                const found = JSON.parse(outcome.stdout) as { readonly file: string }[];
                verify({ ...outcome, files: [...new Set(found.map(({ file }) => file))] });
            });
        }),
    );
}

unix('a pipe', () => {
    const pipe = (name: string) => (folder: string) => void execFileSync('mkfifo', [join(folder, name)]);
    checks('in a folder is skipped with a remark', pipe('p.agenda'), ['$'], ({ code, stderr, files }) => {
        assert.equal(code, 1);
        assert.equal(stderr, 'agenda: $/p.agenda: this is a pipe and was skipped.\n');
        assert.deepEqual(files, ['$/good.agenda']);
    });
    checks(
        'that a link leads to, too',
        (folder) => {
            pipe('p')(folder);
            symlinkSync('p', join(folder, 'p.agenda'));
        },
        ['$'],
        ({ code, stderr, files }) => {
            assert.equal(code, 1);
            assert.match(stderr, /p\.agenda: this is a pipe and was skipped\.\n$/u);
            assert.deepEqual(files, ['$/good.agenda']);
        },
    );
    checks('that is named cannot be read', pipe('p.agenda'), ['$/p.agenda', '$/good.agenda'], ({ code, stderr, files }) => {
        assert.equal(code, 2);
        assert.match(stderr, /\$\/p\.agenda: this is a pipe and was skipped\./u);
        assert.deepEqual(files, ['$/good.agenda']);
    });
    checks('beside a file is no register', pipe('p.register'), ['$/good.agenda'], ({ code, stderr }) => {
        assert.equal(code, 1);
        assert.match(stderr, /\$\/p\.register: this is a pipe and was skipped\./u);
    });
    checks('beside a file is no language version', pipe('p.agenda'), ['$/good.agenda'], ({ code, stderr }) => {
        assert.equal(code, 1);
        assert.match(stderr, /\$\/p\.agenda: this is a pipe and was skipped\./u);
    });
    checks('is no register that can be named', pipe('p.register'), ['$/good.agenda', '--register', '$/p.register'], ({ code, stderr }) => {
        assert.equal(code, 2);
        assert.match(stderr, /\$\/p\.register: this is a pipe and was skipped\./u);
    });
    checks(
        'is no device',
        (folder) => symlinkSync('/dev/zero', join(folder, 'p.agenda')),
        ['$'],
        ({ code, stderr }) => {
            assert.equal(code, 1);
            assert.match(stderr, /\$\/p\.agenda: this is a device and was skipped\./u);
        },
    );
});

unix('a folder that cannot be read', () => {
    const shut = (folder: string): void => chmodSync(join(folder, 'shut'), 0);
    checks(
        'is named and hides nothing else',
        shut,
        ['$'],
        ({ code, stderr, files }) => {
            assert.equal(code, 2);
            assert.equal(stderr, 'agenda: $/shut: access is denied. Nothing in this folder was checked.\n');
            assert.deepEqual(files, ['$/a/b.agenda', '$/good.agenda', '$/z.agenda']);
        },
        { 'shut/a.agenda': '', 'a/b.agenda': '', 'z.agenda': '' },
    );
    checks(
        'that a link with the name of an agenda leads to is passed over',
        (folder) => symlinkSync('other', join(folder, 'x.agenda')),
        ['$'],
        ({ code, stderr }) => assert.deepEqual([code, stderr], [1, '']),
        { 'other/readme.md': '' },
    );
    checks(
        'beside a file is no register',
        () => undefined,
        ['$/good.agenda'],
        ({ code, stderr }) => assert.deepEqual([code, stderr], [1, '']),
        {
            'old.register/readme.md': '',
        },
    );
});

unix('a link with the name of an agenda', () => {
    for (const target of ['target.txt', 'blob']) {
        checks(
            `is an agenda, whatever its target is called: ${target}`,
            (folder) => symlinkSync(target, join(folder, 'x.agenda')),
            ['$'],
            ({ stderr, files }) => {
                assert.equal(stderr, '');
                assert.deepEqual(files, ['$/good.agenda', '$/x.agenda']);
            },
            { [target]: 'agenda A/1\nlnguage: en\n' },
        );
    }
});

unix('a name that is not UTF-8', () => {
    const odd = (before: string, after: string): Buffer => Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)]);
    const reason = 'its name is not in UTF-8 and cannot be read.';
    checks(
        'is told, and hides nothing else',
        (folder) => writeFileSync(odd(`${folder}/caf`, '.agenda'), ''),
        ['$'],
        ({ code, stderr, files }) => {
            assert.deepEqual([code, stderr], [2, `agenda: $/caf\ufffd.agenda: ${reason}\n`]);
            assert.deepEqual(files, ['$/good.agenda']);
        },
    );
    checks(
        'may be that of a folder',
        (folder) => mkdirSync(odd(`${folder}/caf`, '')),
        ['$'],
        ({ code, stderr, files }) => {
            assert.deepEqual([code, stderr], [2, `agenda: $/caf\ufffd: ${reason} Nothing in this folder was checked.\n`]);
            assert.deepEqual(files, ['$/good.agenda']);
        },
    );
    checks(
        'may be that of a register beside a file',
        (folder) => writeFileSync(odd(`${folder}/caf`, '.register'), ''),
        ['$/good.agenda'],
        ({ stderr }) => assert.equal(stderr, `agenda: $/caf\ufffd.register: ${reason}\n`),
    );
    checks(
        'is not one with the sign for what cannot be read',
        (folder) => writeFileSync(join(folder, 'a\ufffd.agenda'), ''),
        ['$'],
        ({ code, stderr }) => assert.deepEqual([code, stderr], [1, '']),
    );
});

/** The command line with files that are not regular, cannot be read, or have odd names. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
    chmodSync,
    chownSync,
    closeSync,
    existsSync,
    linkSync,
    lstatSync,
    mkdirSync,
    openSync,
    readdirSync,
    readFileSync,
    rmSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { agendaIn, asUnprivilegedUser, type Files, inFolder, type CommandResult } from './running.js';

const source = 'agenda A/AC.1/2024/1\ntitle: Agenda\n\nitem 1  Opening\n';
const unix = process.platform === 'win32' ? describe.skip : describe;

/** Prints `a.agenda` as text into a file, and checks the state of the folder. */
function writes(
    title: string,
    prepare: (folder: string) => void,
    output: string,
    verify: (folder: string, outcome: CommandResult) => void,
): void {
    it(title, () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            prepare(folder);
            const outcome = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', output);
            verify(folder, outcome);
            assert.deepEqual(
                readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /draft|\.a\.txt/u.test(name)),
                [],
                'no draft is left',
            );
        }),
    );
}

/** A link to a device, because a test never names one itself: a program that replaces its target would take the device from the whole machine. */
function link(target: string): (folder: string) => void {
    return (folder) => symlinkSync(target, join(folder, 'a.txt'));
}

function done({ code, stderr }: CommandResult): void {
    assert.deepEqual([code, stderr], [0, '']);
}

function holdsText(file: string): void {
    assert.match(readFileSync(file, 'utf8'), /^Agenda\n[\s\S]*1\. Opening\n$/mu);
}

unix('a file that is written', () => {
    writes(
        'is the one that a link leads to',
        (folder) => {
            mkdirSync(join(folder, 'else'));
            writeFileSync(join(folder, 'else/b.txt'), 'old');
            symlinkSync('else/b.txt', join(folder, 'a.txt'));
        },
        '$/a.txt',
        (folder, outcome) => {
            done(outcome);
            assert.ok(lstatSync(join(folder, 'a.txt')).isSymbolicLink());
            holdsText(join(folder, 'else/b.txt'));
        },
    );
    writes(
        'is made where a link leads to nothing yet',
        (folder) => symlinkSync('b.txt', join(folder, 'a.txt')),
        '$/a.txt',
        (folder, outcome) => {
            done(outcome);
            assert.ok(lstatSync(join(folder, 'a.txt')).isSymbolicLink());
            holdsText(join(folder, 'b.txt'));
        },
    );
    writes(
        'keeps its other names',
        (folder) => {
            writeFileSync(join(folder, 'a.txt'), 'old and longer than what is written now'.repeat(10));
            linkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
        },
        '$/a.txt',
        (folder, outcome) => {
            done(outcome);
            holdsText(join(folder, 'b.txt'));
        },
    );
    writes(
        'keeps its permissions',
        (folder) => {
            writeFileSync(join(folder, 'a.txt'), 'old');
            chmodSync(join(folder, 'a.txt'), 0o640);
        },
        '$/a.txt',
        (folder, outcome) => {
            done(outcome);
            assert.equal(statSync(join(folder, 'a.txt')).mode & 0o7777, 0o640);
        },
    );
    writes(
        'may have a name as long as names can be',
        () => undefined,
        `$/${'n'.repeat(251)}.txt`,
        (folder, outcome) => {
            done(outcome);
            holdsText(join(folder, `${'n'.repeat(251)}.txt`));
        },
    );
    writes(
        'whose name is too long is named with the reason',
        () => undefined,
        `$/${'n'.repeat(300)}.txt`,
        (_, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /^agenda: \$\/n+\.txt cannot be written: the name is too long\.\n$/u);
        },
    );
    writes(
        'has a name',
        () => undefined,
        '',
        (_, { code, stderr }) => assert.deepEqual([code, stderr], [2, 'agenda: --output needs the name of a file.\n']),
    );
    it('is no descriptor that is open for reading alone', () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            const script = '"$0" "$1" render "$2" --to text --output /dev/stdin 2>&1 </dev/null; echo $?';
            const out = execFileSync('sh', ['-c', script, process.execPath, join(process.cwd(), 'dist/cli.js'), join(folder, 'a.agenda')]);
            assert.equal(String(out), 'agenda: /dev/stdin cannot be written: it is not open for writing.\n2\n');
        }));
    writes(
        'is not a link to the source',
        (folder) => symlinkSync('a.agenda', join(folder, 'a.txt')),
        '$/a.txt',
        (folder, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /the source itself/u);
            assert.equal(readFileSync(join(folder, 'a.agenda'), 'utf8'), source);
        },
    );
    writes(
        'is not another name of the source',
        (folder) => linkSync(join(folder, 'a.agenda'), join(folder, 'a.txt')),
        '$/a.txt',
        (folder, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /the source itself/u);
            assert.equal(readFileSync(join(folder, 'a.agenda'), 'utf8'), source);
        },
    );
    writes(
        'is not reached by links in a circle',
        (folder) => {
            symlinkSync('b.txt', join(folder, 'a.txt'));
            symlinkSync('a.txt', join(folder, 'b.txt'));
        },
        '$/a.txt',
        (_, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /cannot be written: its links lead round in a circle\./u);
        },
    );
    writes('is standard output where it is called so', link('/dev/stdout'), '$/a.txt', (_, { code, stdout, stderr }) => {
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /1\. Opening\./u);
    });
    writes('is a device that takes nothing', link('/dev/full'), '$/a.txt', (folder, { code, stderr }) => {
        assert.equal(code, 2);
        assert.equal(stderr, 'agenda: $/a.txt cannot be written: there is no room left on the disk.\n');
        assert.ok(lstatSync(join(folder, 'a.txt')).isSymbolicLink());
    });

    it('keeps its owner', function () {
        if (process.getuid?.() !== 0) {
            this.skip();
        }
        return inFolder({ 'a.agenda': source, 'a.txt': 'old' }, async (folder) => {
            chownSync(join(folder, 'a.txt'), 65534, 65534);
            done(await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.txt'));
            assert.deepEqual([statSync(join(folder, 'a.txt')).uid, statSync(join(folder, 'a.txt')).gid], [65534, 65534]);
            holdsText(join(folder, 'a.txt'));
        });
    });
    it('keeps its owner where we may not give it away', function () {
        if (process.getuid?.() !== 0) {
            this.skip();
        }
        return inFolder({ 'a.agenda': source, 'a.txt': 'old' }, async (folder) => {
            chmodSync(join(folder, 'a.txt'), 0o666);
            await asUnprivilegedUser(folder, async () =>
                done(await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.txt')),
            );
            assert.equal(statSync(join(folder, 'a.txt')).uid, 0);
            holdsText(join(folder, 'a.txt'));
        });
    });
    it('is left alone where it may only be read', () =>
        inFolder({ 'a.agenda': source, 'a.txt': 'old' }, async (folder) => {
            chmodSync(join(folder, 'a.txt'), 0o444);
            await asUnprivilegedUser(folder, async () => {
                const { code, stderr } = await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.txt');
                assert.deepEqual([code, stderr], [2, 'agenda: $/a.txt cannot be written: access is denied.\n']);
            });
            assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
        }));
    it('is a pipe that somebody reads', () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            const pipe = join(folder, 'a.txt');
            execFileSync('mkfifo', [pipe]);
            const reader = spawn('cat', [pipe]);
            let read = '';
            reader.stdout.on('data', (chunk) => {
                read += String(chunk);
            });
            done(await agendaIn(folder, 'render', '$/a.agenda', '--to', 'text', '--output', '$/a.txt'));
            assert.ok(lstatSync(pipe).isFIFO());
            await new Promise((resolve) => {
                reader.on('close', resolve);
                setTimeout(() => reader.kill(), 5000).unref();
            });
            assert.match(read, /1\. Opening\./u);
        }));
});

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
    checks('in a folder is passed over with a remark', pipe('p.agenda'), ['$'], ({ code, stderr, files }) => {
        assert.equal(code, 1);
        assert.equal(stderr, 'agenda: $/p.agenda: this is a pipe; it is passed over.\n');
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
            assert.match(stderr, /p\.agenda: this is a pipe; it is passed over\.\n$/u);
            assert.deepEqual(files, ['$/good.agenda']);
        },
    );
    checks('that is named cannot be read', pipe('p.agenda'), ['$/p.agenda', '$/good.agenda'], ({ code, stderr, files }) => {
        assert.equal(code, 2);
        assert.match(stderr, /\$\/p\.agenda: this is a pipe; it is passed over\./u);
        assert.deepEqual(files, ['$/good.agenda']);
    });
    checks('beside a file is no register', pipe('p.register'), ['$/good.agenda'], ({ code, stderr }) => {
        assert.equal(code, 1);
        assert.match(stderr, /\$\/p\.register: this is a pipe; it is passed over\./u);
    });
    checks('beside a file is no language version', pipe('p.agenda'), ['$/good.agenda'], ({ code, stderr }) => {
        assert.equal(code, 1);
        assert.match(stderr, /\$\/p\.agenda: this is a pipe; it is passed over\./u);
    });
    checks('is no register that can be named', pipe('p.register'), ['$/good.agenda', '--register', '$/p.register'], ({ code, stderr }) => {
        assert.equal(code, 2);
        assert.match(stderr, /\$\/p\.register: this is a pipe; it is passed over\./u);
    });
    checks(
        'is no device',
        (folder) => symlinkSync('/dev/zero', join(folder, 'p.agenda')),
        ['$'],
        ({ code, stderr }) => {
            assert.equal(code, 1);
            assert.match(stderr, /\$\/p\.agenda: this is a device; it is passed over\./u);
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

unix('a name that is not UTF-8', () => {
    const odd = (before: string, behind: string): Buffer => Buffer.concat([Buffer.from(before), Buffer.from([0xe9]), Buffer.from(behind)]);
    const reason = 'its name is not UTF-8, and this program cannot read it.';
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

unix('what is printed', () => {
    const name = 'a\n\u001b[31m\u009b\u202eb.agenda';
    const visible = 'a\\n\\u001b[31m\\u009b\\u202eb.agenda';
    function prints(title: string, format: string, verify: (stdout: string) => void): void {
        it(title, () =>
            inFolder(
                { [name]: 'agenda A/1\nitem 1  One\nitem 1  \u001b[2J\u009b\u202eTwo\nbod\u001by: x\n[^\u001b]: no\n' },
                async (folder) => {
                    const { stdout, stderr } = await agendaIn(folder, 'check', '$', '--format', format);
                    for (const text of [stdout, stderr]) {
                        assert.doesNotMatch(text, /(?!\n)\p{Cc}|\u202e/u);
                    }
                    verify(stdout);
                },
            ),
        );
    }
    prints('has no control characters in a report for people', 'text', (stdout) => {
        assert.ok(stdout.startsWith(`$/${visible}:`), stdout);
        assert.ok(stdout.split('\n').every((line) => line === '' || line.startsWith('$/a\\n')));
    });
    prints('has none in commands for GitHub', 'github', (stdout) => assert.match(stdout, /^::\w+ file=\$\/a%0A\\u001b/u));
    prints('has none in SARIF', 'sarif', (stdout) => {
        const [{ results }] = JSON.parse(stdout).runs;
        for (const { message } of results) {
            assert.doesNotMatch(message.text, /\p{Cc}|\u202e/u);
        }
    });
    prints('has none in JSON by lines', 'jsonl', (stdout) =>
        assert.equal(JSON.parse(stdout.slice(0, stdout.indexOf('\n'))).file, `$/${name}`),
    );
    prints('has none in JSON, which says the same', 'json', (stdout) => assert.equal(JSON.parse(stdout)[0].file, `$/${name}`));
    it('has none where a file is not there', async () =>
        inFolder({}, async (folder) => {
            const { stderr } = await agendaIn(folder, 'check', `$/${name}`);
            assert.equal(stderr, `agenda: $/${visible}: there is no such file or folder.\n`);
        }));
    it('has none where the call is wrong', async () =>
        inFolder({}, async (folder) => {
            for (const args of [
                ['check', 'x', '--rule', '\u001b[31m=off'],
                ['check', 'x', '--format', '\u001b[31m'],
                ['\u009bx'],
                ['check', '--\u001bx'],
            ]) {
                const { code, stderr } = await agendaIn(folder, ...args);
                assert.equal(code, 2);
                assert.doesNotMatch(stderr, /(?!\n)\p{Cc}/u);
            }
        }));
});

unix('the program', () => {
    const cli = join(process.cwd(), 'dist/cli.js');
    interface Ended {
        readonly code: number | null;
        readonly signal: NodeJS.Signals | null;
        readonly stdout: string;
        readonly stderr: string;
    }
    function run(
        args: readonly string[],
        stdout: number | 'pipe',
        during?: (kill: (signal: NodeJS.Signals) => void) => void,
    ): Promise<Ended> {
        return new Promise((resolve) => {
            const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', stdout, 'pipe'] });
            const texts = { stdout: '', stderr: '' };
            child.stdout?.on('data', (chunk) => {
                texts.stdout += String(chunk);
            });
            child.stderr?.on('data', (chunk) => {
                texts.stderr += String(chunk);
            });
            during?.((signal) => child.kill(signal));
            child.on('close', (code, signal) => resolve({ code, signal, ...texts }));
        });
    }
    function full(title: string, ...args: readonly string[]): void {
        it(`says in one sentence that standard output is full: ${title}`, () =>
            inFolder({ 'a.agenda': source }, async (folder) => {
                const descriptor = openSync('/dev/full', 'w');
                const { code, stderr } = await run(
                    args.map((arg) => arg.replaceAll('$', folder)),
                    descriptor,
                );
                closeSync(descriptor);
                assert.equal(code, 2);
                assert.match(stderr, /^agenda: standard output cannot be written: there is no room left on the disk\.$/mu);
                assert.doesNotMatch(stderr, /^\s+at /mu);
            }));
    }
    full('check', 'check', '$/a.agenda');
    full('check as JSON', 'check', '$/a.agenda', '--format', 'json');
    full('render', 'render', '$/a.agenda', '--to', 'html');
    full('help', '--help');

    it('ends quietly when nobody reads any more', () =>
        inFolder({ 'a.agenda': source.repeat(3000) }, async (folder) => {
            const out = execFileSync('sh', [
                '-c',
                '"$0" "$1" render "$2" --to html 2>&1 >/dev/null | head -c 100; "$0" "$1" render "$2" --to html 2>"$3" | head -c 10',
                process.execPath,
                cli,
                join(folder, 'a.agenda'),
                join(folder, 'stderr'),
            ]);
            assert.equal(String(out), '<!DOCTYPE ');
            assert.equal(readFileSync(join(folder, 'stderr'), 'utf8'), '');
        }));

    it('writes into standard output as it is, by whatever name', () =>
        inFolder({ 'a.agenda': source }, async (folder) => {
            const file = join(folder, 'all.txt');
            const named = join(folder, 'named');
            for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].filter((name) => existsSync(name))) {
                rmSync(named, { force: true });
                symlinkSync(name, named);
                const script = '{ echo before; "$0" "$1" render "$2" --to text --output "$4"; echo behind; } > "$3"';
                execFileSync('sh', ['-c', script, process.execPath, cli, join(folder, 'a.agenda'), file, named]);
                assert.match(readFileSync(file, 'utf8'), /^before\n[\s\S]*1\. Opening\nbehind\n$/u, name);
            }
            const { stdout } = await run(['render', join(folder, 'a.agenda'), '--to', 'text', '--output', named], 'pipe');
            assert.match(stdout, /1\. Opening\n$/u);
        }));
});

/** The file that `agenda render --output` writes: links, pipes, devices, permissions, owners. */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import {
    chmodSync,
    chownSync,
    linkSync,
    lstatSync,
    mkdirSync,
    readdirSync,
    readFileSync,
    statSync,
    symlinkSync,
    writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { agendaIn, asUnprivilegedUser, type CommandResult, inFolder, unix } from './running.js';

const source = 'agenda A/AC.1/2024/1\ntitle: Agenda\n\nitem 1  Opening\n';

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
            assert.match(stderr, /the agenda itself/u);
            assert.equal(readFileSync(join(folder, 'a.agenda'), 'utf8'), source);
        },
    );
    writes(
        'is not another name of the source',
        (folder) => linkSync(join(folder, 'a.agenda'), join(folder, 'a.txt')),
        '$/a.txt',
        (folder, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /the agenda itself/u);
            assert.equal(readFileSync(join(folder, 'a.agenda'), 'utf8'), source);
        },
    );
    const other = 'agenda A/AC.1/2024/2\ntitle: Another\n';
    /** @param name of the file that must stay as it is; undefined where there is none */
    function refuses(title: string, name: string | undefined, output: string, reason: string, prepare?: (folder: string) => void): void {
        writes(
            title,
            (folder) => {
                if (name !== undefined) {
                    writeFileSync(join(folder, name), other);
                }
                prepare?.(folder);
            },
            `$/${output}`,
            (folder, { code, stdout, stderr }) => {
                const said = `agenda: $/${output} ${reason}is the name of an agenda or a register: name a file with another ending.\n`;
                assert.deepEqual([code, stdout, stderr], [2, '', said]);
                assert.deepEqual(
                    readdirSync(folder).sort(),
                    [...new Set(['a.agenda', ...(name ? [name] : []), ...(prepare ? [output] : [])])].sort(),
                );
                if (name !== undefined) {
                    assert.equal(readFileSync(join(folder, name), 'utf8'), other);
                }
            },
        );
    }
    refuses('is not another agenda', 'b.agenda', 'b.agenda', '');
    refuses('is not a register', 'b.register', 'b.register', '');
    refuses('is no agenda, whatever case its ending has', 'B.AGENDA', 'B.AGENDA', '');
    refuses('is no register, whatever case its ending has', 'b.Register', 'b.Register', '');
    refuses('does not become an agenda', undefined, 'new.agenda', '');
    refuses('is not another agenda through a link', 'b.agenda', 'a.txt', 'leads to $/b.agenda, which ', (folder) =>
        symlinkSync('b.agenda', join(folder, 'a.txt')),
    );
    refuses('is not another name of an agenda', 'b.agenda', 'a.txt', 'leads to $/b.agenda, which ', (folder) =>
        linkSync(join(folder, 'b.agenda'), join(folder, 'a.txt')),
    );
    refuses('is no agenda that is a link', 'b.txt', 'b.agenda', '', (folder) => symlinkSync('b.txt', join(folder, 'b.agenda')));
    writes(
        'is not reached by links in a circle',
        (folder) => {
            symlinkSync('b.txt', join(folder, 'a.txt'));
            symlinkSync('a.txt', join(folder, 'b.txt'));
        },
        '$/a.txt',
        (_, { code, stderr }) => {
            assert.equal(code, 2);
            assert.match(stderr, /cannot be written: its links lead in a circle\./u);
        },
    );
    writes('is standard output where it is called so', link('/dev/stdout'), '$/a.txt', (_, { code, stdout, stderr }) => {
        assert.deepEqual([code, stderr], [0, '']);
        assert.match(stdout, /1\. Opening\./u);
    });
    writes('is a device that takes nothing', link('/dev/full'), '$/a.txt', (folder, { code, stderr }) => {
        assert.equal(code, 2);
        assert.equal(stderr, 'agenda: $/a.txt cannot be written: the disk is full.\n');
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
